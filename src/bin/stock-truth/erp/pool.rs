//! From rows to pools: one claim for each key and location, one figure for each key.
//!
//! Lets the core admit each claim, and sums the locations of the declared group. A sum with an
//! unknown part is unknown, its age is that of its oldest part, and its status the most careful.

use super::{Contract, Heard, Item};
use crate::input::Inputs;
use crate::judge::arrival;
use crate::problem::{Effect, Misread, Problem};
use crate::texts::Texts;
use stock_truth::facts::{ItemStatus, Observation, Quantity};
use stock_truth::rules::intake::admission::{Admission, admit};

/// Leaves one item for each key, in order of keys.
pub(super) fn settle(
    mut items: Vec<Item>,
    contract: &Contract<'_>,
    inputs: &Inputs,
    texts: &Texts,
    problems: &mut Vec<Problem>,
) -> Vec<Item> {
    items.sort_unstable_by(|one, other| {
        let place = |item: &Item| (item.location, item.source, item.line);
        let keys = texts.get(one.sku).cmp(texts.get(other.sku));
        keys.then_with(|| place(one).cmp(&place(other)))
    });
    for item in &mut items {
        if contract.admit_one(None, item).1 {
            let message = "lies in the future; the figure's age counts from now".to_string();
            let misread = Misread::cell("as_of", "as_of_in_future", message);
            problems.push(misread.at(item.source, u64::from(item.line), Effect::Noted));
        }
    }
    items.dedup_by(|later, kept| {
        if later.location != kept.location || texts.get(later.sku) != texts.get(kept.sku) {
            return false;
        }
        let first = (kept.source, kept.line);
        match contract.merge(kept, later) {
            Some((code, what)) => {
                let line = first.1;
                let place = if first.0 == later.source {
                    format!("line {line}")
                } else {
                    format!("{}:{line}", inputs.path(first.0).display())
                };
                let message = format!("the key stands in {place} too; {what}");
                let misread = Misread::cell("sku", code, message);
                problems.push(misread.at(later.source, u64::from(later.line), Effect::Noted));
            }
            None => (kept.source, kept.line) = first,
        }
        true
    });
    items.dedup_by(|later, kept| {
        if texts.get(later.sku) != texts.get(kept.sku) {
            return false;
        }
        let sum = add_location(kept.heard(), later.heard()).unwrap_or_else(|misread| {
            problems.push(misread.at(later.source, u64::from(later.line), Effect::RowLeftOut));
            Heard::NotReadable
        });
        kept.set(sum);
        kept.locations = kept.locations.saturating_add(1);
        true
    });
    items.shrink_to_fit();
    items
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
pub(super) fn sum(one: Quantity, other: Quantity) -> Result<Quantity, Misread> {
    Quantity::from_ten_thousandths(one.plus(other).ten_thousandths())
        .map_err(|error| Misread::cell("available", error.code(), format!("the sum {error}")))
}

fn add_location(one: Heard, other: Heard) -> Result<Heard, Misread> {
    let (Heard::Claim(figure, status, as_of), Heard::Claim(more, also, at)) = (one, other) else {
        let is_unread = one == Heard::NotReadable || other == Heard::NotReadable;
        return Ok(if is_unread { Heard::NotReadable } else { Heard::UnknownUnit });
    };
    let figure = figure.zip(more).map(|(one, other)| sum(one, other)).transpose()?;
    Ok(Heard::Claim(figure, more_careful(status, also), as_of.or_earlier(at)))
}

/// What one location may not sell, none may: the block is the item's.
fn more_careful(one: ItemStatus, other: ItemStatus) -> ItemStatus {
    let strictness = |status| match status {
        ItemStatus::Active => 0,
        ItemStatus::Discontinued => 1,
        ItemStatus::Blocked => 2,
    };
    if strictness(other) > strictness(one) { other } else { one }
}

impl Contract<'_> {
    /// Takes a later row of the same key into account; the code and words for what became of it.
    fn merge(&self, kept: &mut Item, later: &Item) -> Option<(&'static str, &'static str)> {
        if kept.heard() == Heard::NotReadable || later.heard() == Heard::NotReadable {
            kept.set(Heard::NotReadable);
            return Some((
                "key_twice_one_unreadable",
                "as one of the rows cannot be read, neither is used",
            ));
        }
        if kept.heard() == Heard::UnknownUnit || later.heard() == Heard::UnknownUnit {
            kept.set(Heard::UnknownUnit);
            return Some((
                "key_twice_other_unit",
                "as one of the units is not declared, neither is used",
            ));
        }
        let current = kept.heard().observation(self.now);
        let (admission, heard) = self.admit_one(current, &mut Item { ..*later }).0?;
        kept.set(heard);
        match admission {
            Admission::Conflict => Some((
                "key_twice_in_conflict",
                "both rows are of one instant and differ, so the more careful one stands",
            )),
            Admission::Late => Some(("key_twice_older", "this row is older and not used")),
            Admission::Accepted | Admission::AcceptedAfterGap => {
                Some(("key_twice_newer", "this row is newer and used instead"))
            }
            _ => None,
        }
    }

    /// What the core makes of an item's claim beside a standing one, and whether its clock is ahead.
    fn admit_one(
        &self,
        current: Option<Observation>,
        item: &mut Item,
    ) -> (Option<(Admission, Heard)>, bool) {
        let Some(claim) = item.heard().observation(self.now) else {
            return (None, false);
        };
        let admitted = admit(current, arrival(claim), self.tolerance);
        let Some(stands) = admitted.current else {
            return (None, admitted.clock_ahead);
        };
        let heard = Heard::Claim(stands.figure.known(), stands.status, stands.as_of);
        if current.is_none() {
            item.set(heard);
        }
        (Some((admitted.admission, heard)), admitted.clock_ahead)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use stock_truth::facts::Instant;

    fn claim(figure: Option<&str>, status: ItemStatus, minute: i64) -> Heard {
        let at = Instant::from_ms(minute.wrapping_mul(60_000)).unwrap();
        Heard::Claim(figure.map(|text| Quantity::parse(text).unwrap()), status, at)
    }

    #[test]
    fn locations_are_summed_with_the_oldest_age_and_the_most_careful_status() {
        use ItemStatus::{Active, Blocked};
        let sum = add_location(claim(Some("3"), Active, 5), claim(Some("2.5"), Blocked, 4));
        assert_eq!(sum, Ok(claim(Some("5.5"), Blocked, 4)));
        let unknown = add_location(claim(Some("3"), Active, 5), claim(None, Active, 6));
        assert_eq!(unknown, Ok(claim(None, Active, 5)), "an unknown part makes the sum unknown");
        let unread = add_location(Heard::UnknownUnit, Heard::NotReadable);
        assert_eq!(unread, Ok(Heard::NotReadable));
    }

    #[test]
    fn a_box_of_twelve_is_twelve_pieces() {
        let quantity = |text| Quantity::parse(text).unwrap();
        assert_eq!(times(quantity("5"), quantity("12")), Ok(quantity("60")));
        assert_eq!(times(quantity("-2"), quantity("0.25")), Ok(quantity("-0.5")));
        assert!(times(quantity("0.0001"), quantity("0.5")).is_err());
        assert!(times(quantity("1000000"), quantity("1000000")).is_err());
    }
}
