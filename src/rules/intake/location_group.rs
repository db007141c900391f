//! Several locations as one pool.
//!
//! Decides what their figures come to together, how old that is, and the pool's confirmed position. Which locations serve a shop is
//! declared with the feed.

use crate::facts::{Figure, Instant, ItemStatus, Observation, Quantity};

/// The most locations that one group may have.
pub const MAX_LOCATIONS: usize = 50;

/// What is known of an item in one location.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location {
    /// The claim that stands; its `as_of` is its order time.
    pub claim: Observation,
    /// The instant up to which the feed has told everything about the location.
    pub confirmed_through: Option<Instant>,
    /// Where the position stands still because of a row that was put aside; none where it goes on.
    pub stopped_through: Option<Instant>,
    /// When its figure last rose, by the ERP's clock; none where it never did.
    pub rose_at: Option<Instant>,
}

/// What stands for all locations of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grouped {
    /// The one claim.
    pub claim: Observation,
    /// The confirmed position: what the ERP had reserved strictly before it, the figure contains.
    pub position: Instant,
    /// When any of the figures last rose: supply that was read before may be among them.
    pub rose_at: Option<Instant>,
}

/// The one observation that stands for the claims of all locations of a group, and the pool's
/// confirmed position; none where no location was ever spoken of.
///
/// 3 in one location and 2 in the other are 5, as old as the older of the two. A location without a
/// figure leaves the group without one: its share is neither zero nor plenty. Blocked or
/// discontinued anywhere counts for the whole, because an order does not choose its location. One
/// location confirmed through 12:00 and the other through 10:00 are at the position 10:00: an order may
/// have been reserved in either.
#[must_use]
pub fn group(locations: impl Iterator<Item = Location>) -> Option<Grouped> {
    locations.map(|location| as_one(&location)).reduce(together)
}

/// A location's claim that speaks for its own effective instant, so that the group needs no other.
fn as_one(location: &Location) -> Grouped {
    let Location { claim, confirmed_through, stopped_through, rose_at } = *location;
    let held = |at: Instant| stopped_through.map_or(at, |stopped| at.or_earlier(stopped));
    let confirmed = confirmed_through.map(held);
    let or_confirmed = |at: Instant| confirmed.map_or(at, |confirmed| at.or_later(confirmed));
    Grouped {
        claim: Observation {
            as_of: or_confirmed(claim.aged_from()),
            received_at: or_confirmed(claim.received_at),
            sequence: None,
            ..claim
        },
        position: held(or_confirmed(claim.as_of)),
        rose_at,
    }
}

fn together(one: Grouped, other: Grouped) -> Grouped {
    let figure = match (one.claim.figure, other.claim.figure) {
        (Figure::Known(one), Figure::Known(other)) => Figure::Known(bounded(one.plus(other))),
        _ => Figure::Unknown,
    };
    let claim = Observation {
        figure,
        status: stricter(one.claim.status, other.claim.status),
        // The oldest part's age counts; of the clocks that were heard the later tells whether ours
        // has jumped back.
        as_of: one.claim.as_of.or_earlier(other.claim.as_of),
        received_at: one.claim.received_at.or_later(other.claim.received_at),
        sequence: None,
    };
    Grouped {
        claim,
        position: one.position.or_earlier(other.position),
        rose_at: one.rose_at.max(other.rose_at),
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
        let location =
            Location { claim, confirmed_through: None, stopped_through: None, rose_at: None };
        let one = Observation { sequence: None, ..claim };
        let grouped = |claim| Some(Grouped { claim, position: read_at, rose_at: None });
        assert_eq!(group([location].into_iter()), grouped(one));
        let two = Observation { figure: Figure::Known(Quantity::ONE.plus(Quantity::ONE)), ..one };
        assert_eq!(group([location; 2].into_iter()), grouped(two));
    }
}
