//! How much of one pool can be promised now.

use crate::facts::{Pool, Quantity};
use crate::policy::Policy;
use crate::verdict::Promise;

/// The promise of a pool; none where the ERP states no figure, which is neither zero nor plenty.
///
/// E=10, three sold and not contained, one held by another shopper, one unit of buffer: 10 − 3 − 1 − 1
/// leaves 5.
#[must_use]
// Not inlined: it has three callers, and a copy in each makes the translated class larger.
#[inline(never)]
pub fn promise(pool: &Pool, policy: &Policy) -> Option<Promise> {
    let figure = pool.observation.as_ref()?.figure.known()?;
    let buffer = buffer(figure, pool.step, policy);
    let available = figure.minus(pool.unacknowledged).minus(pool.held).minus(buffer);
    Some(Promise {
        figure,
        unacknowledged: pool.unacknowledged,
        held: pool.held,
        buffer,
        available,
    })
}

/// B: fixed units and a share of what there is. The share is rounded down to the pool's step, so
/// that 1 % of the last unit does not keep it from being sold.
fn buffer(figure: Quantity, step: Quantity, policy: &Policy) -> Quantity {
    let share = figure.or_zero().ten_thousandths().wrapping_mul(policy.buffer_percent) / 100;
    let share = Quantity::from_ten_thousandths(share).unwrap_or(Quantity::ZERO).floor_to(step);
    policy.buffer_units.plus(share)
}
