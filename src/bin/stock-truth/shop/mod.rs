//! The shop's products, from whichever files it gave.
//!
//! Decides which rows are listings that can be compared, and whose stock they sell: a variation
//! takes from its parent what it does not say itself. Whether a listing agrees with the ERP is for
//! the core.

mod cells;
mod export;
mod rest;

use crate::fault::Failure;
use crate::input::{Inputs, Source, read_failed};
use crate::mapping::ShopShape;
use crate::mapping::erp::{delimiter, encoding, known_zone};
use crate::problem::Problem;
use crate::small::{SmallPrice, SmallQuantity};
use crate::texts::{Full, Span, Texts};
use encoding_rs::Encoding;
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, HashMap};
use std::io::Read;
use std::path::Path;
use stock_truth::facts::{Instant, Price, Quantity};

pub(crate) use cells::check_key;
pub(crate) use rest::{number, text};

/// Why a product is not compared with the ERP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Skip {
    Draft,
    Pending,
    Private,
    Scheduled,
    Virtual,
    VariableParent,
    /// A parent that counts stock for its variations; compared where the ERP has its key.
    CountingParent,
    /// A variation that sells its parent's stock; compared where the ERP has its key.
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
            Self::Scheduled => "scheduled",
            Self::Virtual => "virtual",
            Self::VariableParent => "variableParent",
            Self::CountingParent => "countingParent",
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
            Self::Scheduled => "scheduled",
            Self::Virtual => "virtual",
            Self::VariableParent => "parents of variations",
            Self::CountingParent => "parents that count for their variations, not in the ERP",
            Self::StockOfParent => "variations on their parent's stock",
            Self::Grouped => "grouped",
            Self::External => "external",
            Self::OtherType => "of a type not known here",
            Self::NotReadable => "not readable",
        }
    }

    /// Whether nobody can buy the product, nor what is below it.
    const fn is_unpublished(self) -> bool {
        matches!(self, Self::Draft | Self::Pending | Self::Private | Self::Scheduled)
    }
}

/// One product or variation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Product {
    pub(crate) sku: Span,
    pub(crate) name: Span,
    pub(crate) id: u64,
    pub(crate) line: u32,
    pub(crate) source: Source,
    pub(crate) stock: Stock,
    price: SmallPrice,
    /// None where the product is a listing to compare.
    pub(crate) skip: Option<Skip>,
    /// The parent of a variation: `id:7`, or its SKU.
    parent: Span,
    /// The paths of its categories, a line each.
    pub(crate) categories: Span,
}

/// What the shop's file states of a product's stock.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stock {
    quantity: SmallQuantity,
    pub(crate) in_stock: bool,
    pub(crate) backorders: bool,
}

impl Stock {
    fn new(quantity: Option<Quantity>, in_stock: bool, backorders: bool) -> Self {
        Self { quantity: SmallQuantity::new(quantity), in_stock, backorders }
    }

    /// The quantity, where the shop counts.
    pub(crate) fn quantity(&self) -> Option<Quantity> {
        self.quantity.get()
    }
}

impl Product {
    /// What one unit costs, where that is known.
    pub(crate) fn price(&self) -> Option<Price> {
        self.price.get()
    }

    /// A product of which nothing is known yet but where it stands.
    fn new(source: Source, line: u64) -> Self {
        Self {
            sku: Span::EMPTY,
            name: Span::EMPTY,
            id: 0,
            line: u32::try_from(line).unwrap_or(u32::MAX),
            source,
            stock: Stock::new(None, false, false),
            price: SmallPrice::new(None),
            skip: None,
            parent: Span::EMPTY,
            categories: Span::EMPTY,
        }
    }

    /// The key of its parent, which is named by key or, by its id, looked up.
    pub(crate) fn parent_key<'t>(
        &self,
        texts: &'t Texts,
        by_id: impl FnOnce(u64) -> Option<Span>,
    ) -> Option<&'t str> {
        let name = texts.get(self.parent);
        match name.strip_prefix("id:").map(str::parse) {
            Some(Ok(id)) => by_id(id).map(|sku| texts.get(sku)),
            _ if name.is_empty() => None,
            _ => Some(name),
        }
    }
}

/// How the shop's files are written, checked.
#[derive(Debug, Default)]
pub(crate) struct ShopProfile {
    pub(crate) encoding: Option<&'static Encoding>,
    pub(crate) delimiter: Option<u8>,
    pub(crate) zone: Option<TimeZone>,
    columns: BTreeMap<String, String>,
}

impl ShopProfile {
    /// Checks what the mapping declares.
    ///
    /// # Errors
    /// The first declaration that cannot hold, with its place.
    pub(crate) fn check(shape: ShopShape, path: &Path) -> Result<Self, Failure> {
        let known = |name: &str| cells::COLUMNS.iter().any(|column| column.name == name);
        if let Some(name) = shape.columns.keys().find(|name| !known(name)) {
            let names: Vec<&str> = cells::COLUMNS.iter().map(|column| column.name).collect();
            let message = format!("shop.columns.{name}: is none of {}", names.join(", "));
            return Err(Failure::file(path, "column_unknown", message));
        }
        Ok(Self {
            encoding: shape.encoding.map(|label| encoding(path, "shop", &label)).transpose()?,
            delimiter: shape.delimiter.map(|mark| delimiter(path, "shop", &mark)).transpose()?,
            zone: shape.zone.map(|name| known_zone(path, "shop", &name)).transpose()?,
            columns: shape.columns,
        })
    }
}

/// What reading needs and adds to.
struct Reading<'a> {
    inputs: &'a Inputs,
    profile: &'a ShopProfile,
    now: Instant,
    texts: &'a mut Texts,
    problems: &'a mut Vec<Problem>,
    products: Vec<Product>,
    parents: HashMap<String, Parent>,
    /// Categories that were kept: a shop has few, and a million products in them.
    categories: HashMap<String, Span>,
}

/// What a variation takes from its parent.
#[derive(Clone, Copy)]
struct Parent {
    name: Span,
    skip: Option<Skip>,
    stock: Stock,
    categories: Span,
}

/// Reads the shop's files: WooCommerce's CSV export or REST JSON, told apart by their first mark.
///
/// # Errors
/// Why nothing of one of them can be read.
pub(crate) fn read(
    inputs: &Inputs,
    sources: &[Source],
    profile: &ShopProfile,
    now: Instant,
    texts: &mut Texts,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Product>, Failure> {
    let (products, parents, categories) = (Vec::new(), HashMap::new(), HashMap::new());
    let mut reading =
        Reading { inputs, profile, now, texts, problems, products, parents, categories };
    for source in sources {
        if is_json(inputs, *source, profile.encoding)? {
            reading.read_rest(*source)?;
        } else {
            reading.read_export(*source)?;
        }
    }
    // A parent may stand behind its variations, or in a file of its own.
    reading.inherit()?;
    Ok(reading.products)
}

/// Whether a file is JSON: no heading begins with such a mark.
pub(crate) fn is_json(
    inputs: &Inputs,
    source: Source,
    encoding: Option<&'static Encoding>,
) -> Result<bool, Failure> {
    let mut head = Vec::new();
    let read = inputs.open(source, encoding)?.take(1024).read_to_end(&mut head);
    read.map_err(|error| read_failed(inputs.path(source), &error))?;
    Ok(matches!(head.trim_ascii_start().first(), Some(b'[' | b'{')))
}

impl Reading<'_> {
    /// Keeps a product, and what its variations may need of it.
    fn keep(&mut self, product: Product, is_parent: bool) {
        if is_parent {
            let parent = Parent {
                name: product.name,
                skip: product.skip.filter(|skip| skip.is_unpublished()),
                stock: product.stock,
                categories: product.categories,
            };
            let sku = self.texts.get(product.sku);
            let names = [format!("id:{}", product.id), sku.to_string()];
            self.parents
                .extend(names.into_iter().filter(|name| !name.is_empty()).map(|n| (n, parent)));
        }
        self.products.push(product);
    }

    fn inherit(&mut self) -> Result<(), Failure> {
        let mut lowest: HashMap<String, Price> = HashMap::new();
        let mut products = std::mem::take(&mut self.products);
        for product in &mut products {
            let name = self.texts.get(product.parent).to_string();
            let Some(parent) = self.parents.get(&name).copied() else { continue };
            product.name = self.full_name(product, parent.name)?;
            product.categories =
                if product.categories.is_empty() { parent.categories } else { product.categories };
            // Nobody can buy what is below an unpublished parent, whatever it says of itself.
            if product.skip != Some(Skip::NotReadable) {
                product.skip = parent.skip.or(product.skip);
            }
            let sells_parents =
                product.stock.quantity().is_none() && parent.stock.quantity().is_some();
            if sells_parents {
                product.stock.quantity = parent.stock.quantity;
                product.skip = product.skip.or(Some(Skip::StockOfParent));
            }
            if let (Some(Skip::StockOfParent), Some(price)) = (product.skip, product.price()) {
                let least = lowest.entry(name).or_insert(price);
                *least = price.min(*least);
            }
        }
        for product in &mut products {
            if product.skip == Some(Skip::CountingParent) {
                let by_id = lowest.get(&format!("id:{}", product.id));
                let lowest = by_id.or_else(|| lowest.get(self.texts.get(product.sku)));
                product.price = SmallPrice::new(lowest.copied());
            }
        }
        self.products = products;
        Ok(())
    }

    /// The REST interface names a variation by its attributes alone, the export with its parent.
    fn full_name(&mut self, product: &Product, parent: Span) -> Result<Span, Failure> {
        let (own, parents) = (self.texts.get(product.name), self.texts.get(parent));
        if own.starts_with(parents) {
            return Ok(product.name);
        }
        let name = format!("{parents} - {own}");
        self.keep_text(product, &name)
    }

    fn keep_categories(&mut self, product: &Product, paths: &str) -> Result<Span, Failure> {
        if let Some(kept) = self.categories.get(paths) {
            return Ok(*kept);
        }
        let kept = self.keep_text(product, paths)?;
        self.categories.insert(paths.to_string(), kept);
        Ok(kept)
    }

    fn keep_text(&mut self, product: &Product, text: &str) -> Result<Span, Failure> {
        self.texts.keep(text).map_err(|full: Full| {
            let path = self.inputs.path(product.source);
            Failure::line(path, u64::from(product.line), "file_too_large", full.to_string())
        })
    }
}
