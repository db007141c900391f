//! Up to when a feed has told us everything.
//!
//! Decides how far one poll confirms. Which pools a poll covers is the intake's to know.

use crate::facts::Instant;

/// What one poll says about completeness.
#[derive(Clone, Copy, Debug)]
pub struct Poll {
    /// Our clock when the request was sent: what happened after it may be missing in the answer.
    pub sent_at: Instant,
    /// The time the source itself states for its answer, where it states one.
    pub stated_at: Option<Instant>,
    /// Whether every page arrived and was stored.
    pub complete: bool,
    /// Whether nothing lies between the poll before and this one.
    pub unbroken: bool,
}

/// The instant up to which the feed has told us everything after this poll.
///
/// It never goes back, and it stands still for a poll that is incomplete or leaves a gap. A poll
/// sent at 10:15:00 whose source states 10:14:58 confirms through 10:14:58.
#[must_use]
pub fn confirm(confirmed: Option<Instant>, poll: Poll) -> Option<Instant> {
    if !poll.complete || !poll.unbroken {
        return confirmed;
    }
    let through = match poll.stated_at {
        Some(stated) => stated.or_earlier(poll.sent_at),
        None => poll.sent_at,
    };
    Some(match confirmed {
        Some(before) => before.or_later(through),
        None => through,
    })
}
