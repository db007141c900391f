//! Units kept for one cart or order line until an instant.
//!
//! Decides what a hold is and whether it lives. Who may take one is the shell's to guard.

use super::{Instant, Quantity};

/// Units of one pool that are kept for one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    /// Which of the call's pools is held.
    pub pool: usize,
    /// How much of it. Not negative.
    pub quantity: Quantity,
    /// When the hold ends: the first instant at which it keeps nothing any more.
    pub until: Instant,
    /// Whether it is the shopper's own, which never stands in the shopper's way.
    pub own: bool,
}

impl Hold {
    /// Whether the hold keeps anything from the shopper at this moment: expired means gone, whether
    /// or not anybody has cleaned up.
    #[must_use]
    pub fn withholds(&self, now: Instant) -> bool {
        !self.own && now < self.until
    }
}
