//! The cells of one row of WooCommerce's product export.
//!
//! Decides what each value form says and refuses what WooCommerce 11 does not write. What follows
//! for the listing is for [`super::export`].

use super::product::{Skip, Stock};
use crate::read::heading::Column;
use crate::read::key::check_key;
use crate::read::problem::{Misread, quoted};
use crate::read::row::Row;
use crate::read::sheet::Line;
use stock_truth::facts::Quantity;

/// The columns that are read.
pub(super) const COLUMNS: &[Column] = &[
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
    column("Categories", false),
];
/// What is mostly behind a heading that is not there.
pub(super) const HINT: &str = "it must be WooCommerce's own product export with these columns; it writes \
                    headings in the language of the user who exports, so set that to English, or \
                    declare its headings in --mapping by `shop.columns`";
// Places in `COLUMNS`.
pub(super) const ID: usize = 0;
const TYPE: usize = 1;
const SKU: usize = 2;
pub(super) const NAME: usize = 3;
const PUBLISHED: usize = 4;
const IN_STOCK: usize = 5;
const STOCK: usize = 6;
const BACKORDERS: usize = 7;
pub(super) const PARENT: usize = 8;
pub(super) const SALE_PRICE: usize = 9;
pub(super) const REGULAR_PRICE: usize = 10;
pub(super) const SALE_FROM: usize = 11;
pub(super) const SALE_TO: usize = 12;
pub(super) const CATEGORIES: usize = 13;

const fn column(name: &'static str, required: bool) -> Column {
    Column { name, aliases: &[], required }
}

/// The row's key, without the export's escape.
///
/// # Errors
/// Where it is no key.
pub(super) fn key<'a>(line: &'a Line<'_>) -> Result<&'a str, Misread> {
    let sku = unescaped(line.text(SKU)?);
    check_key("SKU", sku).map(|()| sku)
}

/// The export puts `'` before what a spreadsheet would run as a formula; WooCommerce's own import
/// takes it off again.
pub(super) fn unescaped(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => text,
    }
}

/// What kind of product a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Simple,
    Variation,
    Variable,
    Other(Skip),
}

/// What a row says of its stock.
pub(super) struct Cells {
    pub(super) skip: Option<Skip>,
    pub(super) stock: Stock,
    pub(super) stock_of_parent: bool,
    pub(super) type_of: Type,
}

impl Cells {
    /// Reads a row.
    ///
    /// # Errors
    /// The first cell that is not as WooCommerce writes it.
    pub(super) fn read(line: &Line<'_>) -> Result<Self, Misread> {
        if line.is_cut_off() {
            let message = "the row ends before the last column that is needed";
            return Err(Misread::row("row_too_short", message));
        }
        if line.is_too_wide() {
            line.check_form()?;
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
        let stock = Stock::new(quantity, in_stock, backorders);
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
    figure
        .map(Some)
        .map_err(|error| Misread::cell("Stock", error.code(), format!("{} {error}", quoted(text))))
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
    fn a_type_is_reported_from_its_marks() {
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
}
