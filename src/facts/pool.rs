//! One item in one location group: the thing that is counted, held and promised.

use super::{Instant, KitKind, Observation, Quantity};

/// What the ledger knows of one pool at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pool {
    /// The admitted claim, or none where the feed never spoke of the pool.
    pub observation: Option<Observation>,
    /// The instant up to which the feed has told us everything about this pool.
    pub confirmed_through: Option<Instant>,
    /// The `as_of` of the last claim that raised the figure, by the ERP's clock; none where none is known.
    /// Supply that was read before it counts nothing: the rise may be its receipt.
    pub rose_at: Option<Instant>,
    /// Store demand that the claim does not contain: the sum of what [`crate::rules::contain`], or for
    /// a feed that shows no orders [`crate::rules::demand::weak`], says of each open order line. Not
    /// negative.
    pub in_flight: Quantity,
    /// Units sold on an average day, for judging what may have sold since the figure was read.
    /// `None` where nobody has counted yet, which is not the same as a pool that does not sell.
    pub sales_per_day: Option<Quantity>,
    /// The smallest amount in which the pool is counted out; the percent part of a safety stock is
    /// rounded down to it.
    pub step: Quantity,
    /// How what is asked of the pool is met.
    pub kit_kind: KitKind,
    /// Which of the call's policies names its safety stock and its backorder allowance; none for the store's.
    pub policy: Option<usize>,
}

impl Pool {
    /// The instant that the pool's figure speaks for: the claim's own, or the later one up to
    /// which its feed has said that nothing changed.
    #[must_use]
    pub fn effective_at(&self) -> Option<Instant> {
        let claimed = self.observation.as_ref().map(Observation::aged_from)?;
        Some(match self.confirmed_through {
            Some(confirmed) => claimed.or_later(confirmed),
            None => claimed,
        })
    }
}
