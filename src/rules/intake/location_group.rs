//! Several locations as one pool.
//!
//! Decides what their figures come to together and how old that is. Which locations serve a shop is
//! declared with the feed.

use crate::facts::{Figure, ItemStatus, Observation, Pool, Quantity};

/// The most locations that one group may have.
pub const MAX_LOCATIONS: usize = 50;

/// The one observation that stands for the claims of all locations of a group; none where no
/// location was ever spoken of.
///
/// 3 in one location and 2 in the other are 5, as old as the older of the two. A location without a
/// figure leaves the group without one: its share is neither zero nor plenty. Blocked or
/// discontinued anywhere counts for the whole, because an order does not choose its location.
#[must_use]
pub fn group(locations: impl Iterator<Item = Pool>) -> Option<Observation> {
    locations.filter_map(|location| as_one(&location)).reduce(together)
}

/// A location's claim that speaks for its own effective instant, so that the group needs no other.
fn as_one(location: &Pool) -> Option<Observation> {
    let claim = location.observation?;
    let heard_at = match location.confirmed_through {
        Some(confirmed) => claim.received_at.or_later(confirmed),
        None => claim.received_at,
    };
    Some(Observation {
        as_of: location.effective_at()?,
        received_at: heard_at,
        sequence: None,
        ..claim
    })
}

fn together(one: Observation, other: Observation) -> Observation {
    let figure = match (one.figure, other.figure) {
        (Figure::Known(one), Figure::Known(other)) => Figure::Known(bounded(one.plus(other))),
        _ => Figure::Unknown,
    };
    Observation {
        figure,
        status: stricter(one.status, other.status),
        // The oldest part's age counts; of the clocks that were heard the later tells whether ours
        // has jumped back.
        as_of: one.as_of.or_earlier(other.as_of),
        received_at: one.received_at.or_later(other.received_at),
        sequence: None,
    }
}

/// Blocked beats discontinued beats active.
#[must_use]
pub fn stricter(one: ItemStatus, other: ItemStatus) -> ItemStatus {
    match (one, other) {
        (ItemStatus::Blocked, _) | (_, ItemStatus::Blocked) => ItemStatus::Blocked,
        (ItemStatus::Discontinued, _) | (_, ItemStatus::Discontinued) => ItemStatus::Discontinued,
        _ => ItemStatus::Active,
    }
}

/// A sum that left the range of a figure, brought back to its end.
const fn bounded(sum: Quantity) -> Quantity {
    let most = Quantity::within_range(Quantity::MAX_TEN_THOUSANDTHS);
    let least = Quantity::within_range(Quantity::MIN_TEN_THOUSANDTHS);
    sum.at_most(most).at_least(least)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Instant, KitKind};

    #[test]
    fn a_group_has_no_sequence_even_of_one_location() {
        let read_at = Instant::within_range(1_795_428_000_000);
        let claim = Observation {
            figure: Figure::Known(Quantity::ONE),
            status: ItemStatus::Active,
            as_of: read_at,
            received_at: read_at,
            sequence: Some(7),
        };
        let location = Pool {
            observation: Some(claim),
            confirmed_through: None,
            in_flight: Quantity::ZERO,
            rose_at: None,
            sales_per_day: None,
            step: Quantity::ONE,
            kit_kind: KitKind::Stocked,
            policy: None,
        };
        let one = Observation { sequence: None, ..claim };
        assert_eq!(group([location].into_iter()), Some(one));
        let two = Observation { figure: Figure::Known(Quantity::ONE.plus(Quantity::ONE)), ..one };
        assert_eq!(group([location; 2].into_iter()), Some(two));
    }
}
