//! A hold: units kept for one cart line or order line until an instant.
//!
//! Decides what a hold consists of and whether it is live. The shell decides who may take a hold.

use super::{Instant, Quantity};

/// Units of one pool that are kept for one cart line or order line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    /// The index of the pool.
    pub pool: usize,
    /// The quantity that is kept. Not negative.
    pub quantity: Quantity,
    /// The end of the hold: the first instant at which it is not live any more.
    pub until: Instant,
    /// Whether the hold belongs to the shopper who asks. Such a hold never reduces what this shopper
    /// can buy.
    pub own: bool,
}

impl Hold {
    /// Whether the hold reduces what the shopper can buy at `now`. A hold that has ended never does,
    /// even if its row still exists.
    #[must_use]
    pub fn withholds(&self, now: Instant) -> bool {
        !self.own && now < self.until
    }
}
