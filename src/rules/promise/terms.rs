//! How much of one pool can be promised now.

use super::backorder_allowance::{BackorderAllowance, backorder_allowance};
use super::hold::{Held, held};
use crate::facts::{Instant, Pool, Pools, Quantity};
use crate::policy::Policy;
use crate::verdict::Promise;

/// The promise of a pool and when it changes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promised {
    /// What can be promised; none where the ERP states no figure, which is neither zero nor plenty.
    pub promise: Option<Promise>,
    /// When a hold ends or a supply counts or counts no longer.
    pub changes_at: Option<Instant>,
}

/// The promise of the pool at this place: E − U − H − B + X, every term shown.
///
/// E=10, three sold and not contained, one held by another shopper, one unit of safety stock, two that
/// come on Friday: 10 − 3 − 1 − 1 + 2 leaves 7.
#[must_use]
#[inline]
pub fn promise(
    pools: &impl Pools,
    at: usize,
    pool: &Pool,
    policy: &Policy,
    now: Instant,
) -> Promised {
    let Held { quantity: held, until } = held(pools, at, now);
    let BackorderAllowance { quantity: backorder_allowance, changes_at } =
        backorder_allowance(pools, at, pool, policy, now);
    let promise = figure(pool).map(|figure| {
        let safety_stock = safety_stock(figure, pool.step, policy);
        let available = figure.minus(pool.in_flight).minus(held).minus(safety_stock);
        Promise {
            figure,
            in_flight: pool.in_flight,
            held,
            safety_stock,
            backorder_allowance,
            available: available.plus(backorder_allowance),
        }
    });
    Promised { promise, changes_at: Instant::earlier_of(until, changes_at) }
}

/// E, where the ERP states it.
#[must_use]
pub fn figure(pool: &Pool) -> Option<Quantity> {
    pool.observation.as_ref()?.figure.known()
}

/// B: fixed units and a share of what there is. The share is rounded down to the pool's step, so
/// that 1 % of the last unit does not keep it from being sold.
#[must_use]
#[inline]
pub fn safety_stock(figure: Quantity, step: Quantity, policy: &Policy) -> Quantity {
    let share = figure.or_zero().ten_thousandths().wrapping_mul(policy.safety_stock_percent) / 100;
    policy.safety_stock_units.plus(Quantity::within_range(share).floor_to(step))
}
