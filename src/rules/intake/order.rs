//! Which of two rows of a feed is the newer one.
//!
//! Decides by epoch, then by number where both have one, else by the ERP's clock.

use super::admission::{Current, Feed, Place};
use crate::facts::Instant;

/// How a row stands to what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// It is older.
    Before,
    /// It is of the same position.
    Same,
    /// It is newer, or the first.
    After,
}

/// Whether an instant lies before the feed's present epoch.
pub(super) fn is_of_older_epoch(as_of: Instant, epoch_since: Option<Instant>) -> bool {
    epoch_since.is_some_and(|since| as_of < since)
}

/// How a row stands to the pool's claim. What was stamped before the present epoch began is older
/// than anything, whenever it arrives: the source has forgotten it.
pub(super) fn order(current: Option<&Current>, place: Place, feed: &Feed) -> Order {
    if is_of_older_epoch(place.as_of, feed.epoch_since) {
        return Order::Before;
    }
    let Some(known) = current else { return Order::After };
    if known.epoch != feed.epoch {
        return if known.epoch > feed.epoch { Order::Before } else { Order::After };
    }
    let claim = &known.claim;
    compared(Place { as_of: claim.as_of, sequence: claim.sequence }, place)
}

/// Whether a row of the present epoch stands at a place or past it.
pub(super) fn is_at_or_past(mark: Place, place: Place, epoch_since: Option<Instant>) -> bool {
    is_of_older_epoch(mark.as_of, epoch_since) || compared(mark, place) != Order::Before
}

fn compared(known: Place, new: Place) -> Order {
    let (old, new) = match (known.sequence, new.sequence) {
        (Some(old), Some(new)) => (old, new),
        _ => (known.as_of.ms(), new.as_of.ms()),
    };
    if new < old {
        Order::Before
    } else if new == old {
        Order::Same
    } else {
        Order::After
    }
}
