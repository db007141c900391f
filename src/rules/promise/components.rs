//! How deep bills of materials go, and whether they can be judged at all.
//!
//! Decides which pools have a component fault. What a kit takes is decided in `draw`.

use super::surveyed::Survey;
use crate::facts::{Component, KitKind, MAX_KIT_DEPTH, Pools};

/// Notes how many kits deep each pool's components go. A circle, more kits than the limit, and a phantom
/// kit without components end beyond the limit, with every kit that takes them.
#[inline(never)]
pub(in crate::rules) fn measure_heights(pools: &impl Pools, survey: &mut Survey) {
    for at in 0..pools.pool_count() {
        if let Some(pool) = survey.pool_mut(at).filter(|pool| pool.kit_kind == KitKind::Phantom) {
            // A phantom kit that is made of nothing would pass without anything being taken.
            pool.height = MAX_KIT_DEPTH.wrapping_add(1);
        }
    }
    for component in components(pools) {
        if let Some(kit) = survey.pool_mut(component.kit) {
            kit.height = 0;
        }
    }
    // A circle grows with every pass, so it ends up beyond the limit.
    for _ in 0..=MAX_KIT_DEPTH {
        let mut is_settled = true;
        for component in components(pools) {
            let height = survey.pool(component.pool).height.wrapping_add(1);
            if let Some(kit) = survey.pool_mut(component.kit)
                && kit.kit_kind != KitKind::Stocked
                && kit.height < height
            {
                kit.height = height;
                is_settled = false;
            }
        }
        if is_settled {
            break;
        }
    }
}

/// Whether the components of the pool at this place are at fault: a circle, too deep, or none where the
/// kit is never stocked.
pub(in crate::rules) fn has_component_fault(survey: &Survey, at: usize) -> bool {
    let pool = survey.pool(at);
    pool.height > MAX_KIT_DEPTH || (pool.height == 0 && pool.kit_kind == KitKind::Phantom)
}

/// The rows of all bills of materials of the call.
pub(in crate::rules) fn components(pools: &impl Pools) -> impl Iterator<Item = Component> {
    (0..pools.component_count()).filter_map(|at| pools.component(at))
}
