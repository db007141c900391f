//! One claim by one feed about one pool.
//!
//! Decides what a claim consists of. Whether it is believed is for [`crate::rules::intake::admission`].

use super::{Instant, Quantity};
use crate::code::codes;

/// What a feed says of a pool's stock. Unknown is never zero: a pool that was never counted and a
/// pool that is sold out are different facts with different consequences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The feed states this figure; it may be zero, and negative where the ERP oversold.
    Known(Quantity),
    /// The feed lists the item and states no figure.
    Unknown,
}

impl Figure {
    /// The figure, where there is one.
    #[must_use]
    pub const fn known(self) -> Option<Quantity> {
        match self {
            Self::Known(quantity) => Some(quantity),
            Self::Unknown => None,
        }
    }
}

codes! {
    /// What the ERP says of the item itself, apart from how much there is.
    pub enum ItemStatus {
        /// Sold as usual.
        Active = 1 "active",
        /// Must not be sold now, whatever the figure.
        Blocked = 2 "blocked",
        /// Sold down to nothing and never ordered again.
        Discontinued = 3 "discontinued",
    }
}

/// One claim by one feed about one pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The feed's figure, or that it has none.
    pub figure: Figure,
    /// The item's status in the ERP.
    pub status: ItemStatus,
    /// The ERP's clock when the figure was read; never the time a row was last changed.
    pub as_of: Instant,
    /// Our clock when the claim arrived.
    pub received_at: Instant,
    /// The feed's sequence number, where its contract has one; only grows within one feed.
    pub sequence: Option<i64>,
}

impl Observation {
    /// The instant from which the claim's age counts: no later than either clock says.
    #[must_use]
    pub const fn aged_from(&self) -> Instant {
        self.as_of.or_earlier(self.received_at)
    }
}
