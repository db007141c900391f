//! How much may be sold that is not there yet.
//!
//! Decides which dated supply counts and when it comes. A supply that is overdue counts no longer:
//! its date was a promise that has already been broken once.

use crate::facts::{Instant, ItemStatus, Pool, Pools, Quantity, Supply};
use crate::policy::Policy;

/// What may be sold of one pool beyond what is there, and when that changes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackorderAllowance {
    /// X: the smaller of the policy's cap and the supply that is due inside its window.
    pub quantity: Quantity,
    /// The next instant at which a supply falls due or comes into the window.
    pub changes_at: Option<Instant>,
}

impl BackorderAllowance {
    /// Nothing beyond what is there.
    pub const NONE: Self = Self { quantity: Quantity::ZERO, changes_at: None };
}

/// X of the pool at this place; nothing for an item that is discontinued.
///
/// A cap of 5 and 3 confirmed for Friday: 3. Once Friday has passed and nothing has come: 0.
#[must_use]
#[inline]
pub fn backorder_allowance(
    pools: &impl Pools,
    at: usize,
    pool: &Pool,
    policy: &Policy,
    now: Instant,
) -> BackorderAllowance {
    let is_sold_down = pool
        .observation
        .as_ref()
        .is_some_and(|observation| observation.status == ItemStatus::Discontinued);
    if is_sold_down || policy.backorder_cap == Quantity::ZERO {
        return BackorderAllowance::NONE;
    }
    allowed_by_supply(pools, at, pool.rose_at, policy, now)
}

// Not inlined: most questions list no supply, and the translated class reads a short function.
#[inline(never)]
fn allowed_by_supply(
    pools: &impl Pools,
    at: usize,
    rose_at: Option<Instant>,
    policy: &Policy,
    now: Instant,
) -> BackorderAllowance {
    let mut backorder_allowance = BackorderAllowance::NONE;
    for supply in supplies(pools, at, rose_at, now) {
        let (counts_from, due_at) = (supply.due_at.before(policy.supply_window), supply.due_at);
        let changes_at = if counts_from <= now {
            backorder_allowance.quantity = backorder_allowance.quantity.plus(supply.quantity);
            due_at.just_after()
        } else {
            counts_from
        };
        backorder_allowance.changes_at =
            Instant::earlier_of(backorder_allowance.changes_at, Some(changes_at));
    }
    backorder_allowance.quantity = backorder_allowance.quantity.at_most(policy.backorder_cap);
    backorder_allowance
}

/// When supply of the pool that counts has brought `wanted`; none where it does not.
#[must_use]
#[inline(never)]
pub fn available_at(
    pools: &impl Pools,
    at: usize,
    pool: &Pool,
    policy: &Policy,
    now: Instant,
    wanted: Quantity,
) -> Option<Instant> {
    let counts = |supply: &Supply| supply.due_at.before(policy.supply_window) <= now;
    let brought_by = |date: Instant| {
        let arrived = supplies(pools, at, pool.rose_at, now).filter(|supply| supply.due_at <= date);
        arrived.fold(Quantity::ZERO, |sum, supply| sum.plus(supply.quantity))
    };
    let mut first = None;
    for supply in supplies(pools, at, pool.rose_at, now).filter(counts) {
        if brought_by(supply.due_at) >= wanted {
            first = Instant::earlier_of(first, Some(supply.due_at));
        }
    }
    first
}

/// Supply of one pool that is not overdue, from lists read at or after the figure's last rise: what an
/// older list names may be what the figure rose by.
fn supplies(
    pools: &impl Pools,
    at: usize,
    rose_at: Option<Instant>,
    now: Instant,
) -> impl Iterator<Item = Supply> {
    (0..pools.supply_count()).filter_map(|row| pools.supply(row)).filter(move |supply| {
        let is_current = rose_at.is_none_or(|rose_at| rose_at <= supply.read_at);
        supply.pool == at && now <= supply.due_at && is_current
    })
}
