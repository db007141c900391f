//! WooCommerce's product CSV export, row by row.
//!
//! Decides what follows from the cells of a row for its listing.

use super::cells::{
    CATEGORIES, COLUMNS, Cells, HINT, ID, NAME, PARENT, REGULAR_PRICE, SALE_FROM, SALE_PRICE,
    SALE_TO, Type, key, unescaped,
};
use super::price::{PriceCells, price_at};
use super::product::{Product, Skip};
use super::reading::Reading;
use crate::read::heading::{Declared, WantedColumn};
use crate::read::input::Source;
use crate::read::problem::Effect;
use crate::read::row::Row;
use crate::read::sheet::{Dialect, Line, Sheet};
use crate::read::small::SmallPrice;
use crate::terminal::failure::Failure;
use stock_truth::facts::Price;

/// Reads one export.
pub(super) fn read(reading: &mut Reading<'_>, source: Source) -> Result<(), Failure> {
    let dialect = Dialect {
        encoding: reading.profile.encoding,
        delimiter: reading.profile.delimiter,
        ..Dialect::default()
    };
    let declared = |name: &str| reading.profile.columns.get(name).cloned().map(Declared::Named);
    let wanted: Vec<WantedColumn> = COLUMNS
        .iter()
        .map(|column| WantedColumn { column, declared: declared(column.name) })
        .collect();
    let mut sheet = Sheet::open(reading.inputs, source, &wanted, &dialect, HINT)?;
    while let Some(line) = sheet.next()? {
        take_line(reading, source, &line)?;
    }
    Ok(())
}

fn take_line(reading: &mut Reading<'_>, source: Source, line: &Line<'_>) -> Result<(), Failure> {
    let mut product = Product::new(source, line.number());
    product.name = reading.keep_text(&product, unescaped(&line.shown(NAME)))?;
    product.id = line.text(ID).ok().and_then(|id| id.parse().ok()).unwrap_or(0);
    let read = key(line).and_then(|sku| Cells::read(line).map(|cells| (sku, cells)));
    let (sku, cells) = match read {
        Ok(read) => read,
        Err(misread) => {
            let sku = key(line).unwrap_or_default().to_string();
            product.sku = reading.keep_text(&product, &sku)?;
            reading.leave_out(product, misread);
            return Ok(());
        }
    };
    product.sku = reading.keep_text(&product, sku)?;
    let Cells { skip, stock, stock_of_parent, type_of } = cells;
    product.stock = stock;
    product.skip = skip.or(stock_of_parent.then_some(Skip::StockOfParent));
    let is_parent = type_of == Type::Variable;
    if is_parent && product.skip == Some(Skip::VariableParent) && stock.quantity().is_some() {
        product.skip = Some(Skip::CountingParent);
    }
    if type_of == Type::Variation {
        let parent = unescaped(line.text(PARENT).unwrap_or_default()).to_string();
        product.parent = reading.keep_text(&product, &parent)?;
    }
    let categories = paths(unescaped(&line.shown(CATEGORIES)));
    product.categories = reading.keep_categories(&product, &categories)?;
    if matches!(product.skip, None | Some(Skip::StockOfParent)) {
        product.price = SmallPrice::new(price(reading, source, line));
    }
    reading.keep(product, is_parent);
    Ok(())
}

fn price(reading: &mut Reading<'_>, source: Source, line: &Line<'_>) -> Option<Price> {
    let read = || {
        let cells = PriceCells {
            regular: line.text(REGULAR_PRICE)?,
            sale: line.text(SALE_PRICE)?,
            sale_from: line.text(SALE_FROM)?,
            sale_to: line.text(SALE_TO)?,
        };
        price_at(&cells, reading.profile.zone.as_ref(), reading.now)
    };
    read().unwrap_or_else(|misread| {
        reading.problems.push(misread.at(source, line.number(), Effect::PriceLeftOut));
        None
    })
}

/// `Garden > Tools, Offers` as one path a line; a comma inside of a name is escaped by `\`.
fn paths(cell: &str) -> String {
    let mut lines = String::new();
    let mut rest = cell.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' if rest.peek() == Some(&',') => lines.extend(rest.next()),
            ',' => {
                while rest.next_if_eq(&' ').is_some() {}
                lines.push('\n');
            }
            c if c.is_control() => {}
            c => lines.push(c),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_paths_apart_by_commas_that_are_not_escaped() {
        assert_eq!(paths(r"Garden > Tools, Hooks\, nails"), "Garden > Tools\nHooks, nails");
        assert_eq!(paths(""), "");
    }
}
