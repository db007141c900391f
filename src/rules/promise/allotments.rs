//! What each pool may give to one line.
//!
//! Decides nothing: the gate and reconciliation write it, and the search for what passes reads it.

use crate::facts::{MAX_POOLS, Quantity};

/// What each pool may give to the line that is asked about; none where it may give nothing at all,
/// however little is asked: it is shut.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Allotments {
    pools: [Option<Quantity>; MAX_POOLS],
}

impl Allotments {
    pub(in crate::rules) const BLANK: Self = Self { pools: [None; MAX_POOLS] };

    pub(in crate::rules) fn set(&mut self, at: usize, allotment: Option<Quantity>) {
        if let Some(place) = self.pools.get_mut(at) {
            *place = allotment;
        }
    }

    /// Nothing is said of the first `count` pools.
    pub(in crate::rules) fn clear(&mut self, count: usize) {
        for place in self.pools.iter_mut().take(count) {
            *place = None;
        }
    }

    /// Leaves the pool no more than so much.
    pub(in crate::rules) fn lower(&mut self, at: usize, most: Quantity) {
        let lower = self.of(at).map_or(most, |before| before.at_most(most));
        self.set(at, Some(lower));
    }

    pub(in crate::rules) fn of(&self, at: usize) -> Option<Quantity> {
        self.pools.get(at).copied().flatten()
    }
}
