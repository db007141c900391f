//! What a cart takes of each pool when some of them are kits.
//!
//! Decides how deep bills of materials go, whether they make sense, and how what is asked of a kit is split
//! between what is there ready-made and its components. Whether there is enough of each is the
//! gate's to judge.

use super::tally::{Split, Tally};
use crate::facts::{Component, KitKind, MAX_KIT_DEPTH, Pools, Quantity};

/// What is reckoned, and so in which column of the notebook.
#[derive(Clone, Copy)]
pub(in crate::rules) enum Column {
    /// The cart as it is asked for.
    Asked,
    /// The cart with this much more (or less) asked of one pool, only to see.
    Trial { pool: usize, more: Quantity },
}

/// Notes how many kits deep each pool's bill of materials goes; none of that where the call has no bills of materials.
///
/// A circle grows with every pass and so ends up beyond the limit, with all that leads into it. What
/// is always made and made of nothing stands beyond the limit from the first, with all above it: or
/// a kit of it would pass without anything being taken.
#[inline(never)]
pub(in crate::rules) fn measure_depths(pools: &impl Pools, tally: &mut Tally) {
    for at in 0..pools.pool_count() {
        if let Some(pool) = tally.pool_mut(at).filter(|pool| pool.kit_kind == KitKind::Phantom) {
            pool.height = MAX_KIT_DEPTH.wrapping_add(1);
        }
    }
    for component in rows(pools) {
        if let Some(kit) = tally.pool_mut(component.kit) {
            kit.height = 0;
        }
    }
    for _ in 0..=MAX_KIT_DEPTH {
        let mut is_settled = true;
        for component in rows(pools) {
            let depth = tally.pool(component.takes).height.wrapping_add(1);
            if let Some(kit) = tally.pool_mut(component.kit)
                && kit.kit_kind != KitKind::Stocked
                && kit.height < depth
            {
                kit.height = depth;
                is_settled = false;
            }
        }
        if is_settled {
            break;
        }
    }
    let heights = (0..pools.pool_count()).map(|at| tally.pool(at).height);
    let deepest = heights.filter(|height| *height <= MAX_KIT_DEPTH).fold(0, i32::max);
    tally.deepest = deepest;
}

/// Whether the pool's bill of materials is one that can be judged: no circle, not too deep, not empty.
pub(in crate::rules) fn makes_sense(tally: &Tally, at: usize) -> bool {
    let pool = tally.pool(at);
    pool.height <= MAX_KIT_DEPTH && (pool.height > 0 || pool.kit_kind != KitKind::Phantom)
}

/// What of a pool may be given out. What is kept back as a safety stock is owed to nobody: a kit with less
/// ready-made than its safety stock has none ready-made, and is made. What is truly owed stays below zero.
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

/// Reckons what is asked of every pool once kits are split: what is there ready-made goes first,
/// and what that lacks is asked of the components.
///
/// One kit ready-made, parts for two more, three asked for: 1 taken from the kit's pool, 2 made.
#[inline(never)]
pub(in crate::rules) fn split(pools: &impl Pools, tally: &mut Tally, column: Column) {
    for at in 0..pools.pool_count() {
        if let Some(pool) = tally.pool_mut(at) {
            let asked = pool.asked.plus(column.more(at));
            *column.of(pool) = Split { taken: asked, assembled: Quantity::ZERO };
        }
    }
    if pools.component_count() == 0 {
        return;
    }
    for height in (1..=tally.deepest).rev() {
        for at in 0..pools.pool_count() {
            if let Some(pool) = tally.pool_mut(at).filter(|pool| pool.height == height) {
                let ready = match pool.kit_kind {
                    KitKind::Phantom => Quantity::ZERO,
                    // Half a kit on the shelf is no kit.
                    _ => pool.available.unwrap_or(Quantity::ZERO).or_zero().floor_to(pool.step),
                };
                let split = column.of(pool);
                let taken = split.taken.at_most(ready);
                *split = Split { taken, assembled: split.taken.minus(taken) };
            }
        }
        for component in rows(pools) {
            let Some(kit) = tally.pool_mut(component.kit).filter(|kit| kit.height == height) else {
                continue;
            };
            let taken = column.of(kit).assembled.times(component.quantity);
            if let Some(part) = tally.pool_mut(component.takes) {
                let split = column.of(part);
                split.taken = split.taken.plus(taken);
            }
        }
    }
}

/// Marks every pool that matters to a line on this pool: the pool itself and, down its bill of materials, the
/// components of each kit that is made (`made_only`) or could be.
#[inline(never)]
pub(in crate::rules) fn mark(
    pools: &impl Pools,
    tally: &mut Tally,
    from: usize,
    mark: usize,
    made_only: bool,
) {
    let Some(pool) = tally.pool_mut(from) else { return };
    pool.mark = mark;
    if pools.component_count() == 0 {
        return;
    }
    for height in (1..=pool.height).rev() {
        for component in rows(pools) {
            let kit = tally.pool(component.kit);
            let is_made = !made_only || kit.split.assembled > Quantity::ZERO;
            if kit.mark == mark
                && kit.height == height
                && is_made
                && let Some(part) = tally.pool_mut(component.takes)
            {
                part.mark = mark;
            }
        }
    }
}

impl Column {
    pub(in crate::rules) fn of(self, pool: &mut super::tally::PoolNote) -> &mut Split {
        match self {
            Self::Asked => &mut pool.split,
            Self::Trial { .. } => &mut pool.trial,
        }
    }

    /// What is asked of a pool beyond what the notes say.
    fn more(self, at: usize) -> Quantity {
        match self {
            Self::Trial { pool, more } if pool == at => more,
            _ => Quantity::ZERO,
        }
    }
}

pub(in crate::rules) fn rows(pools: &impl Pools) -> impl Iterator<Item = Component> {
    (0..pools.component_count()).filter_map(|at| pools.component(at))
}
