//! Whether a feed as a whole is late.
//!
//! Decides the age of what a feed has told, and whether that is beyond the limit. How old a single figure is,
//! and what follows from it, is for [`crate::rules::promise::freshness`].

use crate::facts::{Instant, Span};

/// How a feed stands in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeedHealth {
    /// How long ago the feed last told everything; none where it never did.
    pub age: Option<Span>,
    /// Whether that is longer than the limit.
    pub is_late: bool,
    /// From when on it is late where it tells nothing more; none where it never told anything.
    pub late_from: Option<Instant>,
}

/// How a feed stands that has told everything up to `told_through`.
///
/// Read at 10:00 with a limit of 15 minutes: at 10:15 it is 15 minutes old and not late, a millisecond later it
/// is. A feed that never told anything is not late: it has not begun.
#[must_use]
pub fn feed_health(told_through: Option<Instant>, limit: Span, now: Instant) -> FeedHealth {
    let age = told_through.map(|told| now.since(told)).map(|age| age.max(Span::ZERO));
    FeedHealth {
        age,
        is_late: age.is_some_and(|age| age > limit),
        late_from: told_through.map(|told| told.after(limit).just_after()),
    }
}
