//! Which pools matter to a line, and by which path.
//!
//! Decides what a line could draw on and what it does draw on as the cart stands. How much that is, is
//! decided in `draw`.

use super::components::components;
use super::draw::Draw;
use super::pool_set::PoolSet;
use super::surveyed::Survey;
use crate::facts::{ItemStatus, Pools};
use core::ops::Range;

/// The pools that one line reaches.
///
/// A discontinued kit, and a pool that is reached through one, is sold down along that path: nothing that
/// is still due is sold by it. The same pool may be reached by another path too.
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
    /// The line's own pool by itself, from where the reach may descend.
    pub(in crate::rules) fn own(pools: &impl Pools, survey: &Survey, from: usize) -> Self {
        let mut reach = Self {
            from,
            height: survey.pool(from).height,
            pool_count: pools.pool_count(),
            open: PoolSet::NONE,
            sold_down: PoolSet::NONE,
        };
        reach.add(survey, from, false);
        reach
    }

    /// Adds the components down the bill of materials: those of every kit, or only those of the kits of which
    /// more is made in the one draw than in the other.
    pub(in crate::rules) fn descend(
        &mut self,
        pools: &impl Pools,
        survey: &Survey,
        made: Option<(&Draw, &Draw)>,
    ) {
        if self.is_kit() {
            self.add_components(pools, survey, made);
        }
    }

    #[inline(never)]
    fn add_components(
        &mut self,
        pools: &impl Pools,
        survey: &Survey,
        made: Option<(&Draw, &Draw)>,
    ) {
        let is_made = |kit: usize, is_sold_down: bool| {
            let made_in = |draw: &Draw| draw.pool(kit).made_along(is_sold_down);
            made.is_none_or(|(draw, other)| made_in(draw) > made_in(other))
        };
        for level in (1..=self.height).rev() {
            for component in components(pools) {
                if survey.pool(component.kit).height != level {
                    continue;
                }
                if self.open.contains(component.kit) && is_made(component.kit, false) {
                    self.add(survey, component.pool, false);
                }
                if self.sold_down.contains(component.kit) && is_made(component.kit, true) {
                    self.add(survey, component.pool, true);
                }
            }
        }
    }

    /// Adds a pool by one path. A discontinued kit is sold down by every path.
    fn add(&mut self, survey: &Survey, at: usize, is_sold_down: bool) {
        let pool = survey.pool(at);
        let is_discontinued_kit = pool.height > 0 && pool.status == ItemStatus::Discontinued;
        if is_sold_down || is_discontinued_kit {
            self.sold_down = self.sold_down.with(at);
        } else {
            self.open = self.open.with(at);
        }
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
