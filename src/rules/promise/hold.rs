//! What others hold of a pool at this moment.
//!
//! Decides which holds count: live ones of others. Who holds what is the ledger's to know.

use crate::facts::{Instant, Pool, Pools, Quantity};

/// What is held of one pool, and when that changes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// H: units that live holds of others keep.
    pub quantity: Quantity,
    /// When the first of these holds ends.
    pub until: Option<Instant>,
}

/// H of the pool at this place: what the ledger has summed already and what the call itself lists.
///
/// Another's hold of 3 until 10:20 counts at 10:19:59.999 and no longer at 10:20; the shopper's own
/// never does.
#[must_use]
#[inline(never)]
pub fn held(pools: &impl Pools, at: usize, pool: &Pool, now: Instant) -> Held {
    // What the ledger has summed is as old as the ledger's read: an end that has passed is no news.
    let until = pool.held_until.filter(|until| now < *until);
    let mut held = Held { quantity: pool.held, until };
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
