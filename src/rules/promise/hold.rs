//! What others hold of a pool at this moment.
//!
//! Decides which holds count: live ones of others. Who holds what is the ledger's to know.

use crate::facts::{Instant, Pools, Quantity};

/// What is held of one pool, and when that changes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// H: units that live holds of others keep.
    pub quantity: Quantity,
    /// When the first of these holds ends.
    pub until: Option<Instant>,
}

impl Held {
    const NOTHING: Self = Self { quantity: Quantity::ZERO, until: None };
}

/// H of the pool at this place: the sum of the listed holds that live and are of others.
///
/// Another's hold of 3 until 10:20 counts at 10:19:59.999 and no longer at 10:20; the shopper's own
/// never does.
#[must_use]
#[inline]
pub fn held(pools: &impl Pools, at: usize, now: Instant) -> Held {
    if pools.hold_count() == 0 { Held::NOTHING } else { held_of_listed(pools, at, now) }
}

// Not inlined: most questions list no hold, and the translated class reads a short function.
#[inline(never)]
fn held_of_listed(pools: &impl Pools, at: usize, now: Instant) -> Held {
    let mut held = Held::NOTHING;
    for row in 0..pools.hold_count() {
        let Some(hold) = pools.hold(row).filter(|hold| hold.pool == at && hold.withholds(now))
        else {
            continue;
        };
        held.quantity = held.quantity.plus(hold.quantity);
        held.until = Instant::earlier_of(held.until, Some(hold.until));
    }
    held
}
