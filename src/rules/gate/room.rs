//! What each pool may give to one line at one step.
//!
//! Decides by status, age and the policy's side for what is too old. Whether the line needs that
//! much is for [`crate::rules::promise::fit`] and [`super::line`].

use crate::facts::{Cart, ItemStatus, KitKind, Line, Pools, Quantity, Step};
use crate::policy::{FaultAction, Policy, StaleAction};
use crate::rules::promise::fit::relevant;
use crate::rules::promise::freshness::{Freshness, sold_since};
use crate::rules::promise::tally::{PoolNote, Tally};

/// Notes what every pool that may matter to the line may give to it. A promise that was given stands in
/// for a fresh figure.
#[inline(never)]
pub(in crate::rules) fn make_room(
    cart: &impl Cart,
    tally: &mut Tally,
    from: usize,
    is_promised: bool,
    policy: &Policy,
) {
    let is_sold_down = is_sold_down(tally, from);
    for at in relevant(cart.pools(), tally, from) {
        let room = room(cart, tally.pool(at), at, is_promised, policy);
        if let Some(pool) = tally.pool_mut(at) {
            pool.is_shut = room.is_none();
            let room = room.unwrap_or(Quantity::ZERO);
            pool.room = if is_sold_down { room.minus(pool.backorder_allowance) } else { room };
        }
    }
}

/// Whether the ERP has discontinued what the line names: it is sold down, and of its parts too nothing
/// is sold that is not there.
pub(in crate::rules) fn is_sold_down(tally: &Tally, from: usize) -> bool {
    tally.pool(from).status == ItemStatus::Discontinued
}

/// What a pool may give to the line at this step: nothing that it does not have, and under `allowIfCovered`
/// nothing that may have sold since. None where the line may not draw on it at all, because it is
/// blocked, too old, or nobody knows what is there and the policy refuses that.
#[inline(never)]
fn room(
    cart: &impl Cart,
    pool: &PoolNote,
    at: usize,
    is_promised: bool,
    policy: &Policy,
) -> Option<Quantity> {
    let available = pool.available.unwrap_or(Quantity::ZERO);
    if pool.status == ItemStatus::Blocked {
        return None;
    }
    if pool.kit_kind == KitKind::Phantom {
        return Some(available);
    }
    if pool.available.is_none() {
        return if policy.unknown == FaultAction::Block { None } else { Some(available) };
    }
    let Some(Freshness::Stale(age)) = pool.age.judged(policy.max_age, cart.now()) else {
        return Some(available);
    };
    if is_promised {
        return Some(available);
    }
    match policy.stale_action(cart.step()) {
        StaleAction::Allow => Some(available),
        StaleAction::Block => None,
        StaleAction::AllowIfCovered => rate(cart, pool, at)
            .map(|rate| available.minus(sold_since(rate, age, policy.sales_factor_percent))),
    }
}

/// Whether a promise that was given stands in for a fresh figure at this step.
pub(in crate::rules) fn keeps_promises(cart: &impl Cart) -> bool {
    cart.step() == Step::Pay
}

/// Whether a promise stands in for a fresh figure of the whole line.
pub(in crate::rules) fn keeps_promise(cart: &impl Cart, line: &Line) -> bool {
    let promised = line.promised_at(cart.now());
    keeps_promises(cart)
        && promised.is_some_and(|promised| line.quantity.ceil_to(line.sale_step) <= promised)
}

/// How fast the pool sells, where that can be told: a rate that nobody has counted covers nothing,
/// nor does a figure that nobody has, and of a kit that is made when it runs out nobody can say what
/// its sales have used up.
pub(in crate::rules) fn rate(cart: &impl Cart, pool: &PoolNote, at: usize) -> Option<Quantity> {
    if pool.height > 0 || pool.available.is_none() {
        return None;
    }
    cart.pools().pool(at)?.sales_per_day
}
