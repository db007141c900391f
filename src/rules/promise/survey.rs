//! What is known of each pool of a call, looked at once.
//!
//! Decides nothing about lines: a survey is the same for every line of a cart.

use super::components::measure_heights;
use super::freshness::{Age, age};
use super::terms::{Promised, promise};
use crate::facts::{Instant, ItemStatus, KitKind, MAX_POOLS, Pool, Pools, Quantity};
use crate::policy::{Policies, Policy};
use crate::verdict::Promise;

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
    /// X, which is part of it.
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

/// Looks at every pool of a call. `report` receives what each can promise and how old its figure is.
#[inline(never)]
pub(in crate::rules) fn survey<P: Policies>(
    pools: &impl Pools,
    policies: &P,
    now: Instant,
    survey: &mut Survey,
    mut report: impl FnMut(Option<&Promise>, &SurveyedPool, &Policy),
) {
    for at in 0..pools.pool_count() {
        let Some((pool, place)) = pools.pool(at).zip(survey.pool_mut(at)) else { continue };
        let policy = pool.policy.map_or(policies.store(), |place| policies.at(place));
        let promised = promise(pools, at, &pool, policy, now);
        *place = surveyed(&pool, &promised, policies.store(), now);
        report(promised.promise.as_ref(), place, policy);
    }
    if pools.component_count() > 0 {
        measure_heights(pools, survey);
    }
}

/// Clocks are the store's; everything else of a pool is by its own policy.
#[inline(never)]
fn surveyed(pool: &Pool, promised: &Promised, store: &Policy, now: Instant) -> SurveyedPool {
    let promise = promised.promise.as_ref();
    SurveyedPool {
        kit_kind: pool.kit_kind,
        status: pool.observation.as_ref().map_or(ItemStatus::Active, |claim| claim.status),
        height: 0,
        available: promise
            .map(|promise| spendable(pool.kit_kind, promise.available, promise.safety_stock)),
        due: promise.map_or(Quantity::ZERO, |promise| promise.backorder_allowance),
        step: pool.step,
        age: age(pool, store.clock_tolerance, now),
        effective_at: pool.effective_at(),
        sales_per_day: pool.sales_per_day,
        changes_at: promised.changes_at,
    }
}

/// What of a pool may be given out. Safety stock is owed to nobody: a kit that is assembled to order and
/// has less ready-made than its safety stock has none ready-made, and is made. What is owed to
/// somebody stays below zero.
///
/// A kit with 0 ready-made and a safety stock of 1 has 0 to give out, not −1; one with −4 in the ERP has −4.
pub(in crate::rules) fn spendable(
    kit_kind: KitKind,
    available: Quantity,
    safety_stock: Quantity,
) -> Quantity {
    if kit_kind == KitKind::AssembledToOrder {
        available.at_least(available.plus(safety_stock).at_most(Quantity::ZERO))
    } else {
        available
    }
}
