//! An observation: one claim by one feed about one pool.
//!
//! Decides what a claim consists of. Whether a claim is admitted is decided in
//! [`crate::rules::intake::admit`].

use super::{Instant, Quantity};
use crate::code::codes;

/// The stock figure in a claim. Unknown is not 0: an item that was never counted and an item that is sold
/// out are different facts with different consequences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The feed states this figure. It may be 0, and it is negative where the ERP has promised more
    /// than it has.
    Known(Quantity),
    /// The feed lists the item and states no figure.
    Unknown,
}

impl Figure {
    /// The figure; `None` where it is unknown.
    #[must_use]
    pub const fn known(self) -> Option<Quantity> {
        match self {
            Self::Known(quantity) => Some(quantity),
            Self::Unknown => None,
        }
    }
}

codes! {
    /// The status of the item in the ERP, independent of its figure.
    pub enum ItemStatus {
        /// The item is sold normally.
        Active = 1 "active",
        /// The item must not be sold now, whatever its figure is.
        Blocked = 2 "blocked",
        /// The remaining stock is sold, and the item is not ordered again.
        Discontinued = 3 "discontinued",
    }
}

/// One claim by one feed about one pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The stock figure, or unknown.
    pub figure: Figure,
    /// The item's status in the ERP.
    pub status: ItemStatus,
    /// The ERP's clock when the figure was read. The time of the last change of a row is not a valid value.
    pub as_of: Instant,
    /// The shop's clock when the claim arrived.
    pub received_at: Instant,
    /// The feed's sequence number; `None` where its contract has none. It only grows within one epoch
    /// of a feed.
    pub sequence: Option<i64>,
}

impl Observation {
    /// The instant from which the claim's age counts: the earlier of `as_of` and `received_at`.
    #[must_use]
    pub const fn aged_from(&self) -> Instant {
        self.as_of.or_earlier(self.received_at)
    }
}
