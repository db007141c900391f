//! From rows to pools: one claim for each key and location, one figure for each key.
//!
//! Decides the words for what became of a row. Which claim stands and what several locations come to
//! together is for the core.

use super::claim::add;
use super::item::{Heard, Item, ListTerms};
use crate::read::input::Inputs;
use crate::read::problem::{Effect, Misread, Problem};
use crate::read::texts::Texts;
use stock_truth::facts::{Instant, Observation};
use stock_truth::rules::intake::admission::{Admission, Current, Feed, Row};
use stock_truth::rules::intake::admit::admit;
use stock_truth::rules::intake::location_group::{Location, group};

/// Leaves one item for each key, in order of keys.
pub(super) fn settle(
    mut items: Vec<Item>,
    terms: &ListTerms<'_>,
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
        if admit_one(terms, None, item).1 {
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
        match merge(terms, kept, later) {
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
        let sum = add_location(kept.heard(), later.heard(), terms.now).unwrap_or_else(|misread| {
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

/// Both locations as one, by the core.
///
/// # Errors
/// Where their sum is too large for a quantity.
fn add_location(one: Heard, other: Heard, now: Instant) -> Result<Heard, Misread> {
    let (Heard::Claim(figure, ..), Heard::Claim(more, ..)) = (one, other) else {
        let is_unread = one == Heard::NotReadable || other == Heard::NotReadable;
        return Ok(if is_unread { Heard::NotReadable } else { Heard::UnknownUnit });
    };
    figure.zip(more).map(|(one, other)| add(one, other)).transpose()?;
    let claims = [one, other].into_iter().filter_map(|heard| heard.observation(now));
    let grouped = group(claims.map(location));
    Ok(grouped.map_or(Heard::NotReadable, |grouped| heard_of(grouped.claim)))
}

/// One location's claim as the core takes it: files tell of no poll and of no row that was put aside.
fn location(claim: Observation) -> Location {
    Location { claim, confirmed_through: None, stopped_through: None, rose_at: None }
}

fn heard_of(claim: Observation) -> Heard {
    Heard::Claim(claim.figure.known(), claim.status, claim.as_of)
}

/// Takes a later row of the same key into account; the code and words for what became of it.
fn merge(
    terms: &ListTerms<'_>,
    kept: &mut Item,
    later: &Item,
) -> Option<(&'static str, &'static str)> {
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
    let current = kept.heard().observation(terms.now);
    let (admission, heard) = admit_one(terms, current, &mut { *later }).0?;
    kept.set(heard);
    match admission {
        Admission::Conflict => Some((
            "key_twice_in_conflict",
            "both rows are of one instant and differ, so the more careful one stands",
        )),
        Admission::Late => Some(("key_twice_older", "this row is older and not used")),
        Admission::Accepted => Some(("key_twice_newer", "this row is newer and used instead")),
        _ => None,
    }
}

/// What the core makes of an item's claim beside a standing one, and whether its clock is ahead.
fn admit_one(
    terms: &ListTerms<'_>,
    current: Option<Observation>,
    item: &mut Item,
) -> (Option<(Admission, Heard)>, bool) {
    let Some(claim) = item.heard().observation(terms.now) else {
        return (None, false);
    };
    let standing = current.map(|claim| Current { claim, epoch: 0, rose_at: None });
    // The list is of the pools' own feed, in a unit that is known.
    let feed = Feed::of_owner(terms.tolerance);
    let admitted = admit(standing, None, &Row::of(claim), &feed);
    let Some(stands) = admitted.current.map(|current| current.claim) else {
        return (None, admitted.clock_ahead);
    };
    let heard = heard_of(stands);
    if current.is_none() {
        item.set(heard);
    }
    (Some((admitted.admission, heard)), admitted.clock_ahead)
}

#[cfg(test)]
mod tests {
    use super::*;
    use stock_truth::facts::{ItemStatus, Quantity};

    fn instant(minute: i64) -> Instant {
        Instant::from_ms(minute.wrapping_mul(60_000)).unwrap()
    }

    fn claim(figure: Option<&str>, status: ItemStatus, minute: i64) -> Heard {
        let figure = figure.map(|text| Quantity::parse(text).unwrap());
        Heard::Claim(figure, status, instant(minute))
    }

    #[test]
    fn locations_are_summed_with_the_oldest_age_and_the_most_careful_status() {
        use ItemStatus::{Active, Blocked};
        let sum_of = |one, other| add_location(one, other, instant(9));
        let sum = sum_of(claim(Some("3"), Active, 5), claim(Some("2.5"), Blocked, 4));
        assert_eq!(sum, Ok(claim(Some("5.5"), Blocked, 4)));
        let unknown = sum_of(claim(Some("3"), Active, 5), claim(None, Active, 6));
        assert_eq!(unknown, Ok(claim(None, Active, 5)), "an unknown part makes the sum unknown");
        let unread = sum_of(Heard::UnknownUnit, Heard::NotReadable);
        assert_eq!(unread, Ok(Heard::NotReadable));
        let most = Some("1000000000");
        assert!(sum_of(claim(most, Active, 5), claim(most, Active, 5)).is_err());
    }
}
