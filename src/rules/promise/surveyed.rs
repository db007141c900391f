//! What is known of each pool of a call.
//!
//! Decides nothing: values that `survey` makes once and all lines of a cart read.

use super::freshness::Age;
use crate::facts::{Instant, ItemStatus, KitKind, MAX_POOLS, Quantity};

/// One pool as every line sees it.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) struct SurveyedPool {
    /// How demand for the pool is met.
    pub(in crate::rules) kit_kind: KitKind,
    /// The item's status; active where the ERP never spoke of it.
    pub(in crate::rules) status: ItemStatus,
    /// How many kits deep the pool's components go: 0 for a pool that takes from no other, more than
    /// the limit where they are at fault.
    pub(in crate::rules) height: i32,
    /// What can be given out: the promise, X included; none where there is no figure.
    pub(in crate::rules) available: Option<Quantity>,
    /// The part of it that is still due.
    pub(in crate::rules) due: Quantity,
    /// The sale step of the pool: the smallest amount that is counted out.
    pub(in crate::rules) step: Quantity,
    /// How old the figure is.
    pub(in crate::rules) age: Age,
    /// The instant that the figure speaks for; none where the feed never spoke of the pool.
    pub(in crate::rules) effective_at: Option<Instant>,
    /// Units sold on an average day; none where nobody has counted.
    pub(in crate::rules) sales_per_day: Option<Quantity>,
    /// When the promise changes by itself.
    pub(in crate::rules) changes_at: Option<Instant>,
}

impl SurveyedPool {
    const BLANK: Self = Self {
        kit_kind: KitKind::Stocked,
        status: ItemStatus::Active,
        height: 0,
        available: None,
        due: Quantity::ZERO,
        step: Quantity::ZERO,
        age: Age::NeverHeard,
        effective_at: None,
        sales_per_day: None,
        changes_at: None,
    };

    /// What can be given out without what is still due.
    pub(in crate::rules) fn there(&self) -> Quantity {
        self.available.unwrap_or(Quantity::ZERO).minus(self.due)
    }
}

/// All pools of a call.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Survey {
    pools: [SurveyedPool; MAX_POOLS],
}

impl Survey {
    pub(in crate::rules) const BLANK: Self = Self { pools: [SurveyedPool::BLANK; MAX_POOLS] };

    /// The pool at this place.
    pub(in crate::rules) fn pool(&self, at: usize) -> &SurveyedPool {
        self.pools.get(at).unwrap_or(const { &SurveyedPool::BLANK })
    }

    pub(in crate::rules) fn pool_mut(&mut self, at: usize) -> Option<&mut SurveyedPool> {
        self.pools.get_mut(at)
    }
}
