//! Where a pool's confirmed position stands still.
//!
//! Decides which rows stop it and which let it go on. A row that was put aside claims its place all the
//! same: what it said of the pool is not in the figure, so no poll confirms past it.

use super::admission::{Admission, Current, Feed, Place};
use super::order::{Order, is_at_or_past};
use crate::facts::Instant;

/// A position that stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Where the position stands; none where the pool had none yet.
    pub through: Option<Instant>,
    /// The place of the row that stopped it, the last one of several.
    pub place: Place,
}

/// Where the position stands still after a row.
///
/// A=10 read at 5, A=2 of 6 not readable: the position stands at 5 until a row of A, or a snapshot that
/// lists A, at 6 or past it. An item that a complete snapshot forgot stands still too, or the next delta
/// without it would make its last figure look new.
pub(super) fn stop_after(
    stopped: Option<Stop>,
    admission: Admission,
    place: Place,
    order: Order,
    current: Option<&Current>,
    feed: &Feed,
) -> Option<Stop> {
    match admission {
        Admission::Refused | Admission::UnknownUnit if feed.owner && order == Order::After => {
            Some(stop_at(stopped, place, current, feed))
        }
        Admission::Waits | Admission::Missing => Some(stop_at(stopped, place, current, feed)),
        Admission::Accepted | Admission::Zeroed | Admission::Duplicate => {
            let stop =
                stopped.filter(|stop| !is_at_or_past(stop.place, place, feed.epoch_since))?;
            // A pool without a position has one with its first claim.
            Some(Stop { through: stop.through.or(Some(place.as_of)), ..stop })
        }
        _ => stopped,
    }
}

/// Stands still for this row too: where it stood already, until the later of the two places.
fn stop_at(stopped: Option<Stop>, place: Place, current: Option<&Current>, feed: &Feed) -> Stop {
    match stopped {
        Some(stop) if is_at_or_past(stop.place, place, feed.epoch_since) => Stop { place, ..stop },
        Some(stop) => stop,
        None => {
            let claimed = current.map(|current| current.claim.as_of);
            Stop { through: claimed.max(feed.confirmed_through), place }
        }
    }
}
