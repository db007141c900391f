//! Products as WooCommerce's REST interface v3 gives them.
//!
//! Decides what the fields of one object say of its listing and refuses what the interface does
//! not give. Variations are objects of their own, from `products/ID/variations`.

use super::price;
use super::product::{Product, Skip, Stock};
use super::reading::Reading;
use crate::read::input::Source;
use crate::read::key::check_key;
use crate::read::node::{Node, without_exponent};
use crate::read::objects::{Element, Place, WantedObjects, each, number, quantity, text};
use crate::read::problem::{Effect, Misread, quoted};
use crate::read::small::SmallPrice;
use crate::terminal::failure::Failure;
use stock_truth::facts::Price;

const FIELDS: [&str; 13] = [
    "id",
    "type",
    "status",
    "sku",
    "name",
    "price",
    "virtual",
    "manage_stock",
    "stock_quantity",
    "stock_status",
    "backorders",
    "parent_id",
    "categories",
];

/// What an object is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Simple,
    Variation,
    Variable,
    Other(Skip),
}

/// What an object says of its stock.
struct Fields {
    kind: Kind,
    skip: Option<Skip>,
    stock: Stock,
}

/// Reads one file of products or variations.
pub(super) fn read(reading: &mut Reading<'_>, source: Source) -> Result<(), Failure> {
    let wanted = WantedObjects { root: &Place::default(), fields: Some(&FIELDS) };
    each(reading.inputs, source, reading.profile.encoding, &wanted, &mut |line, element| {
        take_object(reading, source, line, &element)
    })
}

fn take_object(
    reading: &mut Reading<'_>,
    source: Source,
    line: u64,
    element: &Element,
) -> Result<(), Failure> {
    let mut product = Product::new(source, line);
    let object = &element.value;
    product.id = number(object, "id");
    product.name = reading.keep_text(&product, text(object, "name").trim())?;
    let sku = match element.find(&Place::parse("sku")) {
        Some(Node::Text(sku)) => sku.trim().to_string(),
        _ => String::new(),
    };
    product.sku = reading.keep_text(&product, &sku)?;
    let read = match element
        .check()
        .and_then(|()| check_key("sku", &sku))
        .and_then(|()| read_fields(object))
    {
        Ok(read) => read,
        Err(misread) => {
            reading.leave_out(product, misread);
            return Ok(());
        }
    };
    product.stock = read.stock;
    product.skip = read.skip;
    let is_parent = read.kind == Kind::Variable;
    if is_parent && read.skip == Some(Skip::VariableParent) && read.stock.quantity().is_some() {
        product.skip = Some(Skip::CountingParent);
    }
    let parent = number(object, "parent_id");
    if parent > 0 {
        product.parent = reading.keep_text(&product, &format!("id:{parent}"))?;
    }
    product.categories = reading.keep_categories(&product, &categories(object))?;
    if matches!(product.skip, None | Some(Skip::StockOfParent)) {
        let price = rest_price(reading, &product, &written(object, "price"));
        product.price = SmallPrice::new(price);
    }
    reading.keep(product, is_parent);
    Ok(())
}

/// A text, or a number as it is written.
fn written(object: &Node, field: &str) -> String {
    match object.get(field) {
        Some(Node::Number(number)) => without_exponent(number),
        _ => text(object, field).to_string(),
    }
}

/// The price that holds now: the interface has picked it.
fn rest_price(reading: &mut Reading<'_>, product: &Product, text: &str) -> Option<Price> {
    price::read_plain("price", text).unwrap_or_else(|misread| {
        let line = u64::from(product.line);
        reading.problems.push(misread.at(product.source, line, Effect::PriceLeftOut));
        None
    })
}

fn read_fields(object: &Node) -> Result<Fields, Misread> {
    let kind = kind(object)?;
    let is_virtual = object.get("virtual") == Some(&Node::Flag(true));
    let skip = unpublished(text(object, "status"))?.or(match kind {
        Kind::Variable => Some(Skip::VariableParent),
        Kind::Other(skip) => Some(skip),
        Kind::Simple | Kind::Variation => is_virtual.then_some(Skip::Virtual),
    });
    let (counts, of_parent) = match object.get("manage_stock") {
        Some(Node::Flag(counts)) => (*counts, false),
        Some(Node::Text(word)) if word == "parent" => (false, true),
        other => return Err(unknown("manage_stock", other, "true, false, \"parent\"")),
    };
    let quantity = if counts { quantity(object, "stock_quantity")? } else { None };
    let (in_stock, on_backorder) = match text(object, "stock_status") {
        "instock" => (true, false),
        "outofstock" => (false, false),
        "onbackorder" => (true, true),
        _ => {
            let known = "instock, outofstock, onbackorder";
            return Err(unknown("stock_status", object.get("stock_status"), known));
        }
    };
    let backorders = match text(object, "backorders") {
        "no" => on_backorder,
        "notify" | "yes" => true,
        _ => return Err(unknown("backorders", object.get("backorders"), "no, notify, yes")),
    };
    let stock = Stock::new(quantity, in_stock, backorders);
    Ok(Fields { kind, skip: skip.or(of_parent.then_some(Skip::StockOfParent)), stock })
}

fn kind(object: &Node) -> Result<Kind, Misread> {
    Ok(match text(object, "type") {
        "simple" => Kind::Simple,
        "variation" => Kind::Variation,
        "variable" => Kind::Variable,
        "grouped" => Kind::Other(Skip::Grouped),
        "external" => Kind::Other(Skip::External),
        "" if number(object, "parent_id") > 0 => Kind::Variation,
        "" => return Err(Misread::cell("type", "type_missing", "is not in the object")),
        _ => Kind::Other(Skip::OtherType),
    })
}

fn unpublished(status: &str) -> Result<Option<Skip>, Misread> {
    match status {
        "publish" => Ok(None),
        "draft" | "auto-draft" | "trash" => Ok(Some(Skip::Draft)),
        "pending" => Ok(Some(Skip::Pending)),
        "private" => Ok(Some(Skip::Private)),
        "future" => Ok(Some(Skip::Scheduled)),
        other => {
            let known = "publish, draft, pending, private, future, trash";
            Err(unknown("status", Some(&Node::Text(other.to_string())), known))
        }
    }
}

/// The names of its categories; the interface does not tell what they are below.
fn categories(object: &Node) -> String {
    let list = object.get("categories").map_or(&[][..], Node::list);
    let names = list.iter().map(|category| text(category, "name"));
    names.collect::<Vec<_>>().join("\n")
}

fn unknown(column: &'static str, found: Option<&Node>, known: &str) -> Misread {
    let code = match column {
        "manage_stock" => "manage_stock_unknown",
        "stock_status" => "stock_status_unknown",
        "backorders" => "backorders_unknown",
        "status" => "status_unknown",
        _ => "value_unknown",
    };
    let message = match found {
        None => format!("is not in the object; it is one of {known}"),
        Some(Node::Text(text) | Node::Number(text)) => {
            format!("{} is none of {known}", quoted(text))
        }
        Some(value) => format!("is {}, and must be one of {known}", value.what()),
    };
    Misread::cell(column, code, message)
}
