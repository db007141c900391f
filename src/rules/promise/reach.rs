//! Which pools matter to a line, and by which path.
//!
//! Decides what a line could draw on and what it does draw on as the cart stands. How much that is, is
//! decided in `draw`.

use super::components::components;
use super::draw::Draw;
use super::pool_set::PoolSet;
use super::surveyed::Survey;
use crate::facts::{ItemStatus, Pools, Quantity};
use core::ops::Range;

/// The pools that one line reaches.
///
/// A pool that is reached through a discontinued kit is sold down along that path: nothing that is still
/// due is sold by it. The same pool may be reached by another path too.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) struct Reach {
    /// Where the line begins.
    pub(in crate::rules) from: usize,
    /// How many kits deep the line's own pool goes.
    height: i32,
    /// How many pools the call has.
    pool_count: usize,
    /// Reached through no discontinued kit.
    open: PoolSet,
    /// Reached through a discontinued kit.
    sold_down: PoolSet,
}

impl Reach {
    /// All pools that the line could draw on: its own and, down its bill of materials, every component.
    pub(in crate::rules) fn all(pools: &impl Pools, survey: &Survey, from: usize) -> Self {
        Self::of(pools, survey, from, |_, _| true)
    }

    /// The pools that the line draws on as the cart stands: components only of the kits that are made.
    pub(in crate::rules) fn drawn(
        pools: &impl Pools,
        survey: &Survey,
        from: usize,
        draw: &Draw,
    ) -> Self {
        Self::of(pools, survey, from, |kit, is_sold_down| {
            draw.pool(kit).made_along(is_sold_down) > Quantity::ZERO
        })
    }

    /// The pools of which more is drawn than in another draw, along the line's own paths.
    pub(in crate::rules) fn grown(
        pools: &impl Pools,
        survey: &Survey,
        from: usize,
        (draw, other): (&Draw, &Draw),
    ) -> Self {
        Self::of(pools, survey, from, |kit, is_sold_down| {
            let made = |draw: &Draw| draw.pool(kit).made_along(is_sold_down);
            made(draw) > made(other)
        })
    }

    fn of(
        pools: &impl Pools,
        survey: &Survey,
        from: usize,
        is_made: impl Fn(usize, bool) -> bool,
    ) -> Self {
        let height = survey.pool(from).height;
        let mut reach = Self {
            from,
            height,
            pool_count: pools.pool_count(),
            open: PoolSet::NONE.with(from),
            sold_down: PoolSet::NONE,
        };
        for level in (1..=height).rev() {
            for component in components(pools) {
                let kit = survey.pool(component.kit);
                if kit.height != level {
                    continue;
                }
                let is_discontinued = kit.status == ItemStatus::Discontinued;
                if reach.open.contains(component.kit) && is_made(component.kit, false) {
                    if is_discontinued {
                        reach.sold_down = reach.sold_down.with(component.pool);
                    } else {
                        reach.open = reach.open.with(component.pool);
                    }
                }
                if reach.sold_down.contains(component.kit) && is_made(component.kit, true) {
                    reach.sold_down = reach.sold_down.with(component.pool);
                }
            }
        }
        reach
    }

    /// Whether the pool matters to the line.
    pub(in crate::rules) fn contains(&self, at: usize) -> bool {
        at == self.from || self.open.contains(at) || self.sold_down.contains(at)
    }

    /// Whether the line reaches the pool by a path that may sell what is still due.
    pub(in crate::rules) fn is_open(&self, at: usize) -> bool {
        self.height == 0 || self.open.contains(at)
    }

    /// Whether the line reaches the pool by a path that sells down.
    pub(in crate::rules) fn is_sold_down(&self, at: usize) -> bool {
        self.height > 0 && self.sold_down.contains(at)
    }

    /// Whether the line's own pool takes from others.
    pub(in crate::rules) const fn is_kit(&self) -> bool {
        self.height > 0
    }

    /// The places of the pools in the reach, in order. A plain line visits its own pool and no other.
    pub(in crate::rules) fn pools(self) -> impl Iterator<Item = usize> {
        self.range().filter(move |at| self.contains(*at))
    }

    fn range(&self) -> Range<usize> {
        if self.is_kit() { 0..self.pool_count } else { self.from..self.from.wrapping_add(1) }
    }
}
