//! Kits: whether a recipe makes sense, and what a cart takes of every pool.
//!
//! Decides by following recipes as deep as they go. What the taking means for a line is the gate's.

use super::facts::{KitKind, Ledger};
use super::promise::promise;
use super::read::{Amount, floor_to, times};
use std::collections::BTreeSet;

/// The kits that a recipe may go through, one within the other.
const DEEPEST: usize = 4;

/// What one unit of the kit takes of each pool, rows of the same pool added up.
pub(crate) fn recipe(ledger: &Ledger, kit: usize) -> Vec<(usize, Amount)> {
    let mut recipe: Vec<(usize, Amount)> = Vec::new();
    for row in ledger.components.iter().filter(|row| row.kit == kit) {
        match recipe.iter_mut().find(|(takes, _)| *takes == row.pool) {
            Some((_, quantity)) => *quantity += row.quantity,
            None => recipe.push((row.pool, row.quantity)),
        }
    }
    recipe
}

/// How many kits deep the pool's recipe goes; none where it never ends or has nothing in it.
fn depth(ledger: &Ledger, pool: usize, above: &mut Vec<usize>) -> Option<usize> {
    let stands_alone = recipe(ledger, pool).is_empty();
    match ledger.pools[pool].kit_kind {
        KitKind::Stocked => return Some(0),
        // What is there ready-made is sold; there is only nothing to make more of.
        KitKind::AssembledToOrder if stands_alone => return Some(0),
        _ => {}
    }
    if above.contains(&pool) {
        return None;
    }
    above.push(pool);
    let below: Option<Vec<usize>> =
        recipe(ledger, pool).into_iter().map(|(takes, _)| depth(ledger, takes, above)).collect();
    above.pop();
    Some(below?.into_iter().max()? + 1)
}

/// How many kits deep the pool's recipe goes; none where the recipe is faulty.
fn sound_depth(ledger: &Ledger, pool: usize) -> Option<usize> {
    depth(ledger, pool, &mut Vec::new()).filter(|depth| *depth <= DEEPEST)
}

pub(crate) fn is_faulty(ledger: &Ledger, pool: usize) -> bool {
    sound_depth(ledger, pool).is_none()
}

/// What is taken of every pool as it is there, and what is made of its recipe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Taking {
    pub(crate) taken: Vec<Amount>,
    pub(crate) made: Vec<Amount>,
}

/// Spreads what is asked of each pool over that pool and the pools that it is made of.
///
/// Kits come before what they are made of, so that all that is asked of a pool is known before it is
/// split into ready-made and made.
pub(crate) fn spread(ledger: &Ledger, asked: &[Amount], ready: &dyn Fn(usize) -> Amount) -> Taking {
    let mut asked = asked.to_vec();
    let count = ledger.pools.len();
    let mut taking = Taking { taken: vec![0; count], made: vec![0; count] };
    let mut order: Vec<(usize, usize)> =
        (0..count).map(|pool| (sound_depth(ledger, pool).unwrap_or(0), pool)).collect();
    order.sort_by_key(|(depth, pool)| (usize::MAX - depth, *pool));
    for (depth, pool) in order {
        let taken = match (ledger.pools[pool].kit_kind, depth) {
            (_, 0) | (KitKind::Stocked, _) => asked[pool],
            (KitKind::Phantom, _) => 0,
            (KitKind::AssembledToOrder, _) => asked[pool].min(ready(pool)),
        };
        taking.taken[pool] = taken;
        taking.made[pool] = asked[pool] - taken;
        if taking.made[pool] > 0 {
            for (takes, each) in recipe(ledger, pool) {
                asked[takes] += times(taking.made[pool], each);
            }
        }
    }
    taking
}

/// What is there ready-made: whole steps of what the pool can promise. Where nobody knows, nothing
/// is counted on.
pub(crate) fn ready_made(ledger: &Ledger, pool: usize) -> Amount {
    let available = promise(ledger, pool).map_or(0, |promise| promise.available().max(0));
    floor_to(available, ledger.pools[pool].step)
}

/// The pools that something of this pool could draw on, made or ready-made.
pub(crate) fn could_draw(ledger: &Ledger, pool: usize, found: &mut BTreeSet<usize>) {
    if ledger.pools[pool].kit_kind != KitKind::Phantom {
        found.insert(pool);
    }
    if ledger.pools[pool].kit_kind != KitKind::Stocked {
        for (takes, _) in recipe(ledger, pool) {
            could_draw(ledger, takes, found);
        }
    }
}

/// The pools and kits that something of this pool goes through, made or ready-made.
pub(crate) fn items(ledger: &Ledger, pool: usize) -> BTreeSet<usize> {
    let mut found = BTreeSet::from([pool]);
    if ledger.pools[pool].kit_kind != KitKind::Stocked {
        for (takes, _) in recipe(ledger, pool) {
            found.extend(items(ledger, takes));
        }
    }
    found
}
