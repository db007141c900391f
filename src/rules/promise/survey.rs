//! Every pool of a call, looked at once.
//!
//! Decides what of a pool may be given out. Decides nothing about lines: a survey is the same for every
//! line of a cart.

use super::components::measure_heights;
use super::freshness::age;
use super::surveyed::{Survey, SurveyedPool};
use super::terms::{Promised, promise};
use crate::facts::{Instant, ItemStatus, KitKind, Pool, Pools, Quantity};
use crate::policy::{Policies, Policy};
use crate::verdict::Promise;

/// Looks at every pool of a call. `report` receives what each can promise and how old its figure is.
#[inline(never)]
pub(in crate::rules) fn survey<P: Policies>(
    pools: &impl Pools,
    policies: &P,
    now: Instant,
    survey: &mut Survey,
    mut report: impl FnMut(usize, Option<&Promise>, &SurveyedPool, &Policy),
) {
    for at in 0..pools.pool_count() {
        let Some((pool, place)) = pools.pool(at).zip(survey.pool_mut(at)) else { continue };
        let policy = pool.policy.map_or(policies.store(), |place| policies.at(place));
        let promised = promise(pools, at, &pool, policy, now);
        *place = surveyed(&pool, &promised, policies.store(), now);
        report(at, promised.promise.as_ref(), place, policy);
    }
    if pools.component_count() > 0 {
        measure_heights(pools, survey);
    }
}

/// Clocks are the store's; everything else of a pool is by its own policy.
#[inline(always)]
fn surveyed(pool: &Pool, promised: &Promised, store: &Policy, now: Instant) -> SurveyedPool {
    let given_out = |promise: &Promise, due| {
        let available = promise.available.minus(due);
        spendable(pool.kit_kind, available, promise.safety_stock)
    };
    let promise = promised.promise.as_ref();
    let available = promise.map(|promise| given_out(promise, Quantity::ZERO));
    let there = promise.map(|promise| given_out(promise, promise.backorder_allowance));
    SurveyedPool {
        kit_kind: pool.kit_kind,
        status: pool.observation.as_ref().map_or(ItemStatus::Active, |claim| claim.status),
        height: 0,
        available,
        due: available.zip(there).map_or(Quantity::ZERO, |(all, there)| all.minus(there)),
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
