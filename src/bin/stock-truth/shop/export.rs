//! WooCommerce's product CSV export, row by row.
//!
//! Decides what follows from the cells of a row for its listing.

use super::cells::{
    CATEGORIES, COLUMNS, Cells, HINT, ID, NAME, PARENT, REGULAR_PRICE, SALE_FROM, SALE_PRICE,
    SALE_TO, Type, key, unescaped,
};
use super::{Product, Reading, Skip};
use crate::fault::Failure;
use crate::heading::{Declared, Wanted};
use crate::input::Source;
use crate::price::{PriceCells, price_at};
use crate::problem::{Effect, Misread};
use crate::row::Row;
use crate::sheet::{Dialect, Line, Sheet};
use crate::small::SmallPrice;
use stock_truth::facts::Price;

impl Reading<'_> {
    /// Reads one export.
    pub(super) fn read_export(&mut self, source: Source) -> Result<(), Failure> {
        let dialect = Dialect {
            encoding: self.profile.encoding,
            delimiter: self.profile.delimiter,
            ..Dialect::default()
        };
        let declared = |name: &str| self.profile.columns.get(name).cloned().map(Declared::Named);
        let wanted: Vec<Wanted> = COLUMNS
            .iter()
            .map(|column| Wanted { column, declared: declared(column.name) })
            .collect();
        let mut sheet = Sheet::open(self.inputs, source, &wanted, &dialect, HINT)?;
        while let Some(line) = sheet.next()? {
            self.take_line(source, &line)?;
        }
        Ok(())
    }

    fn take_line(&mut self, source: Source, line: &Line<'_>) -> Result<(), Failure> {
        let mut product = Product::new(source, line.number());
        product.name = self.keep_text(&product, unescaped(&line.shown(NAME)))?;
        product.id = line.text(ID).ok().and_then(|id| id.parse().ok()).unwrap_or(0);
        let read = key(line).and_then(|sku| Cells::read(line).map(|cells| (sku, cells)));
        let (sku, cells) = match read {
            Ok(read) => read,
            Err(misread) => {
                let sku = key(line).unwrap_or_default().to_string();
                product.sku = self.keep_text(&product, &sku)?;
                self.leave_out(product, misread);
                return Ok(());
            }
        };
        product.sku = self.keep_text(&product, sku)?;
        let Cells { skip, stock, stock_of_parent, type_of } = cells;
        product.stock = stock;
        product.skip = skip.or(stock_of_parent.then_some(Skip::StockOfParent));
        let is_parent = type_of == Type::Variable;
        if is_parent && product.skip == Some(Skip::VariableParent) && stock.quantity().is_some() {
            product.skip = Some(Skip::CountingParent);
        }
        if type_of == Type::Variation {
            let parent = unescaped(line.text(PARENT).unwrap_or_default()).to_string();
            product.parent = self.keep_text(&product, &parent)?;
        }
        product.categories =
            self.keep_categories(&product, &paths(unescaped(&line.shown(CATEGORIES))))?;
        if matches!(product.skip, None | Some(Skip::StockOfParent)) {
            product.price = SmallPrice::new(self.price(source, line));
        }
        self.keep(product, is_parent);
        Ok(())
    }

    /// Keeps a product that cannot be read, so that its key stays known.
    pub(super) fn leave_out(&mut self, product: Product, misread: Misread) {
        let line = u64::from(product.line);
        self.problems.push(misread.at(product.source, line, Effect::RowLeftOut));
        self.keep(Product { skip: Some(Skip::NotReadable), ..product }, false);
    }

    fn price(&mut self, source: Source, line: &Line<'_>) -> Option<Price> {
        let read = || {
            let cells = PriceCells {
                regular: line.text(REGULAR_PRICE)?,
                sale: line.text(SALE_PRICE)?,
                sale_from: line.text(SALE_FROM)?,
                sale_to: line.text(SALE_TO)?,
            };
            price_at(&cells, self.profile.zone.as_ref(), self.now)
        };
        read().unwrap_or_else(|misread| {
            self.problems.push(misread.at(source, line.number(), Effect::PriceLeftOut));
            None
        })
    }
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
