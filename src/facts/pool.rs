//! A pool: one item in one location group.
//!
//! Decides which facts about a pool a call carries, and from which instant the age of its figure
//! counts. All demand of an item in a location group is summed per pool.

use super::{Instant, KitKind, Observation, Quantity};

/// The facts about one pool at one instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pool {
    /// The admitted claim; `None` where the feed has never reported the pool.
    pub observation: Option<Observation>,
    /// The instant up to which the feed has reported every change of this pool.
    pub confirmed_through: Option<Instant>,
    /// The `as_of` of the last claim that raised the figure, by the ERP's clock; `None` where no rise
    /// is known. Supply that was read before this instant does not count, because the rise may be its
    /// receipt.
    pub rose_at: Option<Instant>,
    /// U: store demand that the claim does not reflect yet. It is the sum over all open order lines of the
    /// in-flight demand that [`crate::rules::demand`] finds for each. Not negative.
    pub in_flight: Quantity,
    /// Units sold on an average day, used to estimate the sales since the figure was read. `None` where the
    /// rate is not known, which is not the same as 0.
    pub sales_per_day: Option<Quantity>,
    /// The step in which the pool is counted. The percent part of the safety stock is rounded down to it.
    pub step: Quantity,
    /// How demand for the pool is met.
    pub kit_kind: KitKind,
    /// The index of the policy that gives the safety stock and the backorder allowance; `None` for
    /// the store's policy.
    pub policy: Option<usize>,
}

impl Pool {
    /// The instant from which the age of the figure counts: the claim's own instant, or `confirmed_through`
    /// where that is later. `None` without a claim.
    #[must_use]
    pub fn effective_at(&self) -> Option<Instant> {
        let claimed = self.observation.as_ref().map(Observation::aged_from)?;
        Some(match self.confirmed_through {
            Some(confirmed) => claimed.or_later(confirmed),
            None => claimed,
        })
    }
}
