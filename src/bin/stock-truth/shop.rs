//! WooCommerce's product export, row by row.
//!
//! Decides what each cell says and which rows are listings that can be compared. Whether a listing
//! agrees with the ERP is for the core. Columns and value forms are those that WooCommerce 11 writes.

use crate::fault::Failure;
use crate::price::{PriceCells, price_at};
use crate::problem::{Effect, File, Misread, Problem, quoted};
use crate::sheet::{Column, Line, Sheet};
use crate::texts::{Full, Span, Texts};
use std::collections::HashSet;
use std::path::Path;
use stock_truth::facts::{Instant, Price, Quantity, ShopStock};

const COLUMNS: &[Column] = &[
    column("ID", false),
    column("Type", true),
    column("SKU", true),
    column("Name", false),
    column("Published", true),
    column("In stock?", true),
    column("Stock", true),
    column("Backorders allowed?", true),
    column("Parent", true),
    column("Sale price", false),
    column("Regular price", false),
    column("Date sale price starts", false),
    column("Date sale price ends", false),
];
/// What is mostly behind a heading that is not there.
const HINT: &str = "it must be WooCommerce's own product export with these columns; it writes \
                    headings in the language of the user who exports, so set that to English";
const ID: usize = 0;
const TYPE: usize = 1;
const SKU: usize = 2;
const NAME: usize = 3;
const PUBLISHED: usize = 4;
const IN_STOCK: usize = 5;
const STOCK: usize = 6;
const BACKORDERS: usize = 7;
const PARENT: usize = 8;
const SALE_PRICE: usize = 9;
const REGULAR_PRICE: usize = 10;
const SALE_FROM: usize = 11;
const SALE_TO: usize = 12;

const fn column(name: &'static str, required: bool) -> Column {
    Column { name, aliases: &[], required }
}

/// Why a row of the export is not compared with the ERP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Skip {
    Draft,
    Pending,
    Private,
    Virtual,
    VariableParent,
    StockOfParent,
    Grouped,
    External,
    OtherType,
    NotReadable,
}

impl Skip {
    /// The code in JSON.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Pending => "pending",
            Self::Private => "private",
            Self::Virtual => "virtual",
            Self::VariableParent => "variableParent",
            Self::StockOfParent => "stockOfParent",
            Self::Grouped => "grouped",
            Self::External => "external",
            Self::OtherType => "otherType",
            Self::NotReadable => "notReadable",
        }
    }

    /// The products in words, before their number.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Draft => "drafts",
            Self::Pending => "pending review",
            Self::Private => "private",
            Self::Virtual => "virtual",
            Self::VariableParent => "parents of variations",
            Self::StockOfParent => "variations on their parent's stock",
            Self::Grouped => "grouped",
            Self::External => "external",
            Self::OtherType => "of a type not known here",
            Self::NotReadable => "not readable",
        }
    }
}

/// One product or variation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Product {
    pub(crate) sku: Span,
    pub(crate) name: Span,
    pub(crate) id: u64,
    pub(crate) line: u64,
    pub(crate) stock: ShopStock,
    pub(crate) price: Option<Price>,
    /// None where the product is a listing to compare.
    pub(crate) skip: Option<Skip>,
    /// The parent of a variation that counts no stock of its own.
    parent: Span,
}

/// Reads an export.
///
/// # Errors
/// Why nothing of it can be read.
pub(crate) fn read(
    path: &Path,
    delimiter: Option<u8>,
    now: Instant,
    texts: &mut Texts,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Product>, Failure> {
    let mut sheet = Sheet::open(path, COLUMNS, HINT, delimiter)?;
    let mut export = Export { now, texts, problems, counting_parents: HashSet::new() };
    let mut products = Vec::new();
    while let Some(line) = sheet.next()? {
        let product = export.product(&line).map_err(|full| {
            Failure::line(path, line.number, "file_too_large", full.to_string())
        })?;
        products.push(product);
    }
    // A parent may stand behind its variations.
    for product in &mut products {
        if export.counting_parents.contains(export.texts.get(product.parent)) {
            product.skip = product.skip.or(Some(Skip::StockOfParent));
        }
    }
    Ok(products)
}

struct Export<'a> {
    now: Instant,
    texts: &'a mut Texts,
    problems: &'a mut Vec<Problem>,
    /// Variable products that count stock for their variations, by SKU and by `id:…`. The export
    /// leaves the stock of such variations blank, as if nobody counted.
    counting_parents: HashSet<String>,
}

impl Export<'_> {
    fn product(&mut self, line: &Line<'_>) -> Result<Product, Full> {
        let mut product = Product {
            sku: Span::EMPTY,
            name: self.texts.keep(&line.shown(NAME))?,
            id: line.text(ID).ok().and_then(|id| id.parse().ok()).unwrap_or(0),
            line: line.number,
            stock: ShopStock { quantity: None, in_stock: false, backorders: false },
            price: None,
            skip: None,
            parent: Span::EMPTY,
        };
        match key(line) {
            Ok(sku) => product.sku = self.texts.keep(sku)?,
            Err(misread) => return Ok(self.left_out(product, misread)),
        }
        let Cells { skip, stock, stock_of_parent, type_of } = match Cells::read(line) {
            Ok(cells) => cells,
            Err(misread) => return Ok(self.left_out(product, misread)),
        };
        product.stock = stock;
        product.skip = skip.or(stock_of_parent.then_some(Skip::StockOfParent));
        if type_of == Type::Variable && stock.quantity.is_some() {
            self.note_counting_parent(&product);
        }
        if type_of == Type::Variation && stock.quantity.is_none() {
            product.parent = self.texts.keep(unescaped(line.text(PARENT).unwrap_or_default()))?;
        }
        if product.skip.is_none() {
            product.price = self.price(line);
        }
        Ok(product)
    }

    fn left_out(&mut self, product: Product, misread: Misread) -> Product {
        self.problems.push(misread.at(File::Shop, product.line, Effect::RowLeftOut));
        Product { skip: Some(Skip::NotReadable), ..product }
    }

    fn note_counting_parent(&mut self, product: &Product) {
        if !product.sku.is_empty() {
            self.counting_parents.insert(self.texts.get(product.sku).to_string());
        }
        self.counting_parents.insert(format!("id:{}", product.id));
    }

    fn price(&mut self, line: &Line<'_>) -> Option<Price> {
        let read = || {
            let cells = PriceCells {
                regular: line.text(REGULAR_PRICE)?,
                sale: line.text(SALE_PRICE)?,
                sale_from: line.text(SALE_FROM)?,
                sale_to: line.text(SALE_TO)?,
            };
            price_at(&cells, self.now)
        };
        match read() {
            Ok(price) => price,
            Err(misread) => {
                self.problems.push(misread.at(File::Shop, line.number, Effect::PriceLeftOut));
                None
            }
        }
    }
}

fn key<'a>(line: &'a Line<'_>) -> Result<&'a str, Misread> {
    let sku = unescaped(line.text(SKU)?);
    check_key("SKU", sku).map(|()| sku)
}

/// A key that a spreadsheet has turned into a number has lost the digits that told it apart.
pub(crate) fn check_key(column: &'static str, key: &str) -> Result<(), Misread> {
    let damaged = key.split_once("E+").is_some_and(|(number, exponent)| {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        digits(exponent) && digits(&number.replace(['.', ','], ""))
    });
    if damaged {
        let message = format!("{} is a key that a spreadsheet has rounded", quoted(key));
        return Err(Misread::cell(column, "sku_rounded", message));
    }
    Ok(())
}

/// The export puts `'` before what a spreadsheet would run as a formula; WooCommerce's own import
/// takes it off again.
fn unescaped(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => text,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Type {
    Simple,
    Variation,
    Variable,
    Other(Skip),
}

struct Cells {
    skip: Option<Skip>,
    stock: ShopStock,
    stock_of_parent: bool,
    type_of: Type,
}

impl Cells {
    fn read(line: &Line<'_>) -> Result<Self, Misread> {
        if line.is_cut_off() {
            let message = "the row ends before the last column that is needed";
            return Err(Misread::row("row_too_short", message));
        }
        let (type_of, is_virtual) = read_type(line.text(TYPE)?)?;
        let skip = read_published(line.text(PUBLISHED)?)?.or(match type_of {
            Type::Variable => Some(Skip::VariableParent),
            Type::Other(skip) => Some(skip),
            Type::Simple | Type::Variation => is_virtual.then_some(Skip::Virtual),
        });
        let stock = line.text(STOCK)?;
        let stock_of_parent = stock == "parent";
        let quantity = if stock_of_parent { None } else { read_stock(stock)? };
        let (in_stock, on_backorder) = read_in_stock(line.text(IN_STOCK)?)?;
        let backorders = read_backorders(line.text(BACKORDERS)?)? || on_backorder;
        let stock = ShopStock { quantity, in_stock, backorders };
        Ok(Self { skip, stock, stock_of_parent, type_of })
    }
}

/// The type's words, such as `simple, downloadable, virtual`: the type and whether it is virtual.
fn read_type(text: &str) -> Result<(Type, bool), Misread> {
    let mut is_virtual = false;
    let mut type_of = None;
    for word in text.split(',').map(str::trim) {
        let found = match word {
            "virtual" => {
                is_virtual = true;
                continue;
            }
            "downloadable" => continue,
            "simple" => Type::Simple,
            "variation" => Type::Variation,
            "variable" => Type::Variable,
            "grouped" => Type::Other(Skip::Grouped),
            "external" => Type::Other(Skip::External),
            "" => return Err(Misread::cell("Type", "type_missing", "is empty")),
            _ => Type::Other(Skip::OtherType),
        };
        type_of = type_of.or(Some(found));
    }
    Ok((type_of.unwrap_or(Type::Other(Skip::OtherType)), is_virtual))
}

fn read_published(text: &str) -> Result<Option<Skip>, Misread> {
    match text {
        "1" => Ok(None),
        "0" => Ok(Some(Skip::Private)),
        "-1" => Ok(Some(Skip::Draft)),
        "2" => Ok(Some(Skip::Pending)),
        _ => Err(unknown("Published", "published_unknown", text, "1, 0, -1, 2")),
    }
}

fn read_stock(text: &str) -> Result<Option<Quantity>, Misread> {
    if text.is_empty() {
        return Ok(None);
    }
    let figure = Quantity::parse(unescaped(text));
    figure.map(Some).map_err(|error| {
        Misread::cell("Stock", error.code(), format!("{} {error}", quoted(text)))
    })
}

fn read_in_stock(text: &str) -> Result<(bool, bool), Misread> {
    match text {
        "1" => Ok((true, false)),
        "0" => Ok((false, false)),
        "backorder" => Ok((true, true)),
        _ => Err(unknown("In stock?", "in_stock_unknown", text, "1, 0, backorder")),
    }
}

fn read_backorders(text: &str) -> Result<bool, Misread> {
    match text {
        "0" => Ok(false),
        "1" | "notify" => Ok(true),
        _ => Err(unknown("Backorders allowed?", "backorders_unknown", text, "1, 0, notify")),
    }
}

fn unknown(column: &'static str, code: &'static str, text: &str, known: &str) -> Misread {
    Misread::cell(column, code, format!("{} is none of {known}", quoted(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_told_from_its_marks() {
        assert_eq!(read_type("simple"), Ok((Type::Simple, false)));
        assert_eq!(read_type("simple, downloadable, virtual"), Ok((Type::Simple, true)));
        assert_eq!(read_type("variation, downloadable"), Ok((Type::Variation, false)));
        assert_eq!(read_type("subscription"), Ok((Type::Other(Skip::OtherType), false)));
        assert!(read_type("").is_err());
    }

    #[test]
    fn only_what_the_export_escaped_is_taken_off() {
        assert_eq!(unescaped("'-PS-7"), "-PS-7");
        assert_eq!(unescaped("'=SUM(A1)"), "=SUM(A1)");
        assert_eq!(unescaped("'s-Gravenhage"), "'s-Gravenhage");
        assert_eq!(unescaped("-4"), "-4");
    }

    #[test]
    fn a_key_that_lost_its_digits_is_refused() {
        for key in ["1.23E+12", "4E+05", "1,23E+12"] {
            assert!(check_key("SKU", key).is_err(), "{key}");
        }
        for key in ["E+5", "CABLE+05", "1E5", "007", "1.23"] {
            assert!(check_key("SKU", key).is_ok(), "{key}");
        }
    }
}
