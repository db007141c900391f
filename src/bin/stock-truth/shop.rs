//! WooCommerce's product export, row by row.
//!
//! Decides which rows are listings that can be compared, and whose stock they sell. Whether a
//! listing agrees with the ERP is for the core.

use crate::fault::Failure;
use crate::price::{PriceCells, price_at};
use crate::problem::{Effect, File, Misread, Problem};
use crate::product_cells::{
    COLUMNS, Cells, HINT, ID, NAME, PARENT, REGULAR_PRICE, SALE_FROM, SALE_PRICE, SALE_TO, Type,
    key, unescaped,
};
use crate::sheet::{Line, Sheet};
use crate::texts::{Full, Span, Texts};
use std::collections::HashSet;
use std::path::Path;
use stock_truth::facts::{Instant, Price, ShopStock};

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
        let product = export
            .product(&line)
            .map_err(|full| Failure::line(path, line.number, "file_too_large", full.to_string()))?;
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
            stock: ShopStock::stated(None, false, false),
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
