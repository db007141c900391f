//! The age limit of each pool of a cart.
//!
//! Decides that the strictest limit counts. What happens beyond it is decided by the gate.

use super::components::components;
use super::surveyed::Survey;
use crate::facts::{MAX_KIT_DEPTH, MAX_POOLS, Pools, Span};

/// The strictest age limit of the lines that may draw on each pool; none where no line does.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Limits {
    pools: [Option<Span>; MAX_POOLS],
}

impl Limits {
    pub(in crate::rules) const BLANK: Self = Self { pools: [None; MAX_POOLS] };

    pub(in crate::rules) fn clear(&mut self, count: usize) {
        for limit in self.pools.iter_mut().take(count) {
            *limit = None;
        }
    }

    pub(in crate::rules) fn of(&self, at: usize) -> Option<Span> {
        self.pools.get(at).copied().flatten()
    }

    pub(in crate::rules) fn tighten(&mut self, at: usize, limit: Option<Span>) {
        if let Some(place) = self.pools.get_mut(at) {
            *place = place.iter().copied().chain(limit).min();
        }
    }

    /// Components are held to the limits of the kits that may be made of them.
    pub(in crate::rules) fn tighten_components(&mut self, pools: &impl Pools, survey: &Survey) {
        if pools.component_count() > 0 {
            self.tighten_parts(pools, survey);
        }
    }

    #[inline(never)]
    fn tighten_parts(&mut self, pools: &impl Pools, survey: &Survey) {
        for level in (1..=MAX_KIT_DEPTH).rev() {
            for component in components(pools) {
                if survey.pool(component.kit).height == level {
                    self.tighten(component.pool, self.of(component.kit));
                }
            }
        }
    }
}
