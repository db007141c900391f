//! Which numbers of a feed a row shows to be missing.
//!
//! Decides by one row and what was known before it. When a gap closes is for [`super::confirmation`].

use super::admission::{Current, Feed, Place};
use super::order::is_of_older_epoch;

/// Numbers that are missing, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The first of them.
    pub from: i64,
    /// The last.
    pub to: i64,
}

/// The gap before a row, of a feed that leaves no number out.
///
/// Last 5, then 7: 6 is missing, whatever becomes of the row. The rows of a complete snapshot carry the
/// position that it includes, which leaves nothing out.
pub(super) fn gap(current: Option<&Current>, place: Place, feed: &Feed) -> Option<Gap> {
    let is_apart = feed.complete || is_of_older_epoch(place.as_of, feed.epoch_since);
    if !feed.gapless || is_apart {
        return None;
    }
    // Numbers of another feed, or of another epoch, tell nothing of this one's.
    let own = current.filter(|current| feed.owner && current.epoch == feed.epoch);
    let last = feed.last_sequence.or(own.and_then(|current| current.claim.sequence))?;
    let (from, to) = (last.wrapping_add(1), place.sequence?.wrapping_sub(1));
    if from <= to { Some(Gap { from, to }) } else { None }
}
