//! Kits: whether a bill of materials makes sense, and what a cart takes of every pool.
//!
//! Decides by following bills of materials as deep as they go. What the taking means for a line is the
//! gate's.

use super::facts::{KitKind, Ledger, Path, Status};
use super::promise::promise;
use super::read::{Amount, floor_to, times};
use std::collections::BTreeSet;

/// The kits that a bill of materials may go through, one within the other.
const DEEPEST: usize = 4;

/// An amount of one pool, by the paths along which it is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ByPath {
    active: Amount,
    discontinued: Amount,
}

impl ByPath {
    pub(crate) fn total(self) -> Amount {
        self.active + self.discontinued
    }

    pub(crate) fn along(self, path: Path) -> Amount {
        match path {
            Path::Active => self.active,
            Path::Discontinued => self.discontinued,
        }
    }
}

/// What one unit of the kit takes of each pool, rows of the same pool added up.
pub(crate) fn bill_of_materials(ledger: &Ledger, kit: usize) -> Vec<(usize, Amount)> {
    let mut bill: Vec<(usize, Amount)> = Vec::new();
    for row in ledger.components.iter().filter(|row| row.kit == kit) {
        match bill.iter_mut().find(|(takes, _)| *takes == row.pool) {
            Some((_, quantity)) => *quantity += row.quantity,
            None => bill.push((row.pool, row.quantity)),
        }
    }
    bill
}

/// How many kits deep the pool's bill of materials goes; none where it never ends or has nothing in it.
fn depth(ledger: &Ledger, pool: usize, above: &mut Vec<usize>) -> Option<usize> {
    let stands_alone = bill_of_materials(ledger, pool).is_empty();
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
    let below: Option<Vec<usize>> = bill_of_materials(ledger, pool)
        .into_iter()
        .map(|(takes, _)| depth(ledger, takes, above))
        .collect();
    above.pop();
    Some(below?.into_iter().max()? + 1)
}

/// How many kits deep the pool's bill of materials goes; none where it is faulty.
fn sound_depth(ledger: &Ledger, pool: usize) -> Option<usize> {
    depth(ledger, pool, &mut Vec::new()).filter(|depth| *depth <= DEEPEST)
}

pub(crate) fn is_faulty(ledger: &Ledger, pool: usize) -> bool {
    sound_depth(ledger, pool).is_none()
}

/// What is taken of every pool as it is there, and what is assembled from its components.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Taking {
    pub(crate) taken: Vec<ByPath>,
    pub(crate) assembled: Vec<ByPath>,
}

/// Spreads what is asked of each pool over that pool and its components. `ready` says how many units
/// of a kit are there ready-made for a path.
///
/// Kits come before what they are made of, so that all that is asked of a pool is known before it is
/// split into ready-made and assembled. Ready-made units that are there serve first what may not wait
/// for supply.
pub(crate) fn spread(
    ledger: &Ledger,
    asked: &[Amount],
    ready: &dyn Fn(usize, Path) -> Amount,
) -> Taking {
    let count = ledger.pools.len();
    let mut asked: Vec<ByPath> =
        asked.iter().map(|amount| ByPath { active: *amount, discontinued: 0 }).collect();
    let mut taking =
        Taking { taken: vec![ByPath::default(); count], assembled: vec![ByPath::default(); count] };
    let mut order: Vec<(usize, usize)> =
        (0..count).map(|pool| (sound_depth(ledger, pool).unwrap_or(0), pool)).collect();
    order.sort_by_key(|(depth, pool)| (usize::MAX - depth, *pool));
    for (depth, pool) in order {
        if ledger.pools[pool].status == Status::Discontinued {
            asked[pool] = ByPath { active: 0, discontinued: asked[pool].total() };
        }
        let wanted = asked[pool];
        let taken = match (ledger.pools[pool].kit_kind, depth) {
            (_, 0) | (KitKind::Stocked, _) => wanted,
            (KitKind::Phantom, _) => ByPath::default(),
            (KitKind::AssembledToOrder, _) => {
                let discontinued = wanted.discontinued.min(ready(pool, Path::Discontinued));
                let left = (ready(pool, Path::Active) - discontinued).max(0);
                ByPath { active: wanted.active.min(left), discontinued }
            }
        };
        let assembled = ByPath {
            active: wanted.active - taken.active,
            discontinued: wanted.discontinued - taken.discontinued,
        };
        taking.taken[pool] = taken;
        taking.assembled[pool] = assembled;
        for (takes, each) in bill_of_materials(ledger, pool) {
            // Rounded once for the pool, not once a path.
            let (all, strict) =
                (times(assembled.total(), each), times(assembled.discontinued, each));
            asked[takes].discontinued += strict;
            asked[takes].active += all - strict;
        }
    }
    taking
}

/// What is there ready-made for a path: whole steps of what the pool can promise. Where nobody knows,
/// nothing is counted on.
pub(crate) fn ready_made(ledger: &Ledger, pool: usize, path: Path) -> Amount {
    let available = promise(ledger, pool).map_or(0, |promise| promise.available_along(path).max(0));
    floor_to(available, ledger.pools[pool].step)
}

/// The pools that something of this pool could draw on, made or ready-made.
pub(crate) fn could_draw(ledger: &Ledger, pool: usize, found: &mut BTreeSet<usize>) {
    if ledger.pools[pool].kit_kind != KitKind::Phantom {
        found.insert(pool);
    }
    if ledger.pools[pool].kit_kind != KitKind::Stocked {
        for (takes, _) in bill_of_materials(ledger, pool) {
            could_draw(ledger, takes, found);
        }
    }
}

/// The pools and kits that something of this pool goes through, made or ready-made, with the paths to
/// them.
pub(crate) fn paths(ledger: &Ledger, pool: usize, path: Path) -> BTreeSet<(usize, Path)> {
    let path = path.to(ledger, pool);
    let mut found = BTreeSet::from([(pool, path)]);
    if ledger.pools[pool].kit_kind != KitKind::Stocked {
        for (takes, _) in bill_of_materials(ledger, pool) {
            found.extend(paths(ledger, takes, path));
        }
    }
    found
}

/// The same without the paths.
pub(crate) fn items(ledger: &Ledger, pool: usize) -> BTreeSet<usize> {
    paths(ledger, pool, Path::Active).into_iter().map(|(item, _)| item).collect()
}
