//! The claim of one row of a stock list.
//!
//! Decides what each cell says by the declared mapping. Never takes an empty figure for zero, a
//! local time for an instant or an undeclared unit for pieces.

use super::fields::{AS_OF, AVAILABLE, SKU, STATUS, UNIT};
use crate::mapping::erp::ErpProfile;
use crate::read::key::check_key;
use crate::read::problem::{Misread, quoted};
use crate::read::row::Row;
use stock_truth::facts::{Instant, ItemStatus, Quantity};

/// What one row claims of its item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    /// The figure in pieces; none where the row states none, or in a unit that nobody declared.
    pub(super) figure: Option<Quantity>,
    pub(super) status: ItemStatus,
    pub(super) as_of: Instant,
    /// Whether the unit of the figure is declared.
    pub(super) is_unit_known: bool,
}

/// Reads the claim of one row; `file_as_of` is when the whole file was read, where it says so.
///
/// # Errors
/// The first cell that is not understood.
pub(super) fn claim(
    profile: &ErpProfile,
    row: &dyn Row,
    file_as_of: Option<Instant>,
) -> Result<Claim, Misread> {
    let figure = figure(profile, row)?;
    let status = status(profile, row.text(STATUS)?)?;
    let as_of = as_of(profile, row.text(AS_OF)?, file_as_of)?;
    let factor = factor(profile, &row.text(UNIT)?.to_lowercase());
    let is_unit_known = factor.is_some();
    let pieces = figure.zip(factor).map(|(figure, factor)| times(figure, factor)).transpose()?;
    Ok(Claim { figure: pieces, status, as_of, is_unit_known })
}

/// What the row's figures come to; none where one of them is not stated.
fn figure(profile: &ErpProfile, row: &dyn Row) -> Result<Option<Quantity>, Misread> {
    let fields = profile.fields.as_ref();
    let (columns, added) = fields.map_or((1, 1), |fields| (fields.available.len(), fields.added));
    let mut sum = Some(Quantity::ZERO);
    for (at, column) in (AVAILABLE..).take(columns).enumerate() {
        let text = row.text(column)?;
        let figure = if row.is_number(column) {
            profile.numbers.read_number("available", text)?
        } else {
            profile.numbers.read("available", text)?
        };
        sum = match sum.zip(figure) {
            Some((sum, figure)) if at < added => Some(add(sum, figure)?),
            Some((sum, figure)) => Some(add(sum, Quantity::ZERO.minus(figure))?),
            None => None,
        };
    }
    Ok(sum)
}

fn status(profile: &ErpProfile, text: &str) -> Result<ItemStatus, Misread> {
    if text.is_empty() {
        return Ok(ItemStatus::Active);
    }
    let statuses = &profile.statuses;
    statuses.get(&text.to_lowercase()).copied().ok_or_else(|| {
        let known: Vec<&str> = statuses.keys().map(String::as_str).collect();
        let message = format!("{} is none of {}", quoted(text), known.join(", "));
        Misread::cell("status", "status_unknown", message)
    })
}

/// How many pieces one of the unit is; the shop's piece where no unit is named.
pub(super) fn factor(profile: &ErpProfile, unit: &str) -> Option<Quantity> {
    if unit.is_empty() {
        return Some(Quantity::ONE);
    }
    profile.units.get(unit).copied()
}

fn as_of(
    profile: &ErpProfile,
    text: &str,
    file_as_of: Option<Instant>,
) -> Result<Instant, Misread> {
    if !text.is_empty() {
        return profile.times.read("as_of", text);
    }
    file_as_of.ok_or_else(|| {
        let message = "is empty, and no --erp-as-of says when the figures were read";
        Misread::cell("as_of", "as_of_missing", message)
    })
}

/// The row's key.
///
/// # Errors
/// Where it has none, or one that a spreadsheet has rounded.
pub(super) fn read_key(row: &dyn Row) -> Result<&str, Misread> {
    let sku = row.text(SKU)?;
    if sku.is_empty() {
        return Err(Misread::cell("sku", "sku_missing", "is empty"));
    }
    check_key("sku", sku).map(|()| sku)
}

/// The figure in pieces.
///
/// # Errors
/// Where it has parts finer than a quantity, or is too large for one.
pub(super) fn times(figure: Quantity, factor: Quantity) -> Result<Quantity, Misread> {
    if factor == Quantity::ONE {
        return Ok(figure);
    }
    let scale = i128::from(Quantity::ONE.ten_thousandths());
    let product =
        i128::from(figure.ten_thousandths()).saturating_mul(i128::from(factor.ten_thousandths()));
    let refused = || {
        let message = format!("{figure} times {factor} is no quantity of at most four decimals");
        Misread::cell("available", "quantity_times_factor", message)
    };
    if product.checked_rem(scale) != Some(0) {
        return Err(refused());
    }
    let amount = product.checked_div(scale).and_then(|amount| i64::try_from(amount).ok());
    amount.and_then(|amount| Quantity::from_ten_thousandths(amount).ok()).ok_or_else(refused)
}

/// The sum of two figures.
///
/// # Errors
/// Where it is too large.
pub(super) fn add(one: Quantity, other: Quantity) -> Result<Quantity, Misread> {
    Quantity::from_ten_thousandths(one.plus(other).ten_thousandths())
        .map_err(|error| Misread::cell("available", error.code(), format!("the sum {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_of_twelve_is_twelve_pieces() {
        let quantity = |text| Quantity::parse(text).unwrap();
        assert_eq!(times(quantity("5"), quantity("12")), Ok(quantity("60")));
        assert_eq!(times(quantity("-2"), quantity("0.25")), Ok(quantity("-0.5")));
        assert!(times(quantity("0.0001"), quantity("0.5")).is_err());
        assert!(times(quantity("1000000"), quantity("1000000")).is_err());
    }
}
