//! What a cart takes of each pool.
//!
//! Decides how demand for a kit is met: ready-made units first, then components where the kit is assembled
//! to order. Whether there is enough of each pool is the gate's to judge.

use super::components::components;
use super::surveyed::{Survey, SurveyedPool};
use crate::facts::{ItemStatus, KitKind, MAX_KIT_DEPTH, MAX_POOLS, Pools, Quantity};

/// What the lines of a cart ask of each pool by name.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Demand {
    pools: [Quantity; MAX_POOLS],
}

impl Demand {
    pub(in crate::rules) const BLANK: Self = Self { pools: [Quantity::ZERO; MAX_POOLS] };

    /// Nothing is asked of the first `count` pools.
    pub(in crate::rules) fn clear(&mut self, count: usize) {
        for asked in self.pools.iter_mut().take(count) {
            *asked = Quantity::ZERO;
        }
    }

    /// Adds what a line asks of its own pool.
    pub(in crate::rules) fn add(&mut self, at: usize, more: Quantity) {
        if let Some(asked) = self.pools.get_mut(at) {
            *asked = asked.plus(more);
        }
    }

    fn of(&self, at: usize) -> Quantity {
        self.pools.get(at).copied().unwrap_or(Quantity::ZERO)
    }
}

/// How the demand for one pool is met.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) struct PoolDraw {
    /// From what can be given out.
    pub(in crate::rules) taken: Quantity,
    /// The part of it that was asked for through a discontinued kit, which nothing still due may meet.
    pub(in crate::rules) sold_down: Quantity,
    /// By making it from components.
    pub(in crate::rules) made: Quantity,
    /// The part of what is made that was asked for through a discontinued kit.
    made_sold_down: Quantity,
}

impl PoolDraw {
    const NOTHING: Self = Self::asked(Quantity::ZERO);

    const fn asked(taken: Quantity) -> Self {
        Self {
            taken,
            sold_down: Quantity::ZERO,
            made: Quantity::ZERO,
            made_sold_down: Quantity::ZERO,
        }
    }

    /// How many units are made for demand along a path that sells down, or along one that does not.
    pub(in crate::rules) fn made_along(&self, is_sold_down: bool) -> Quantity {
        if is_sold_down { self.made_sold_down } else { self.made.minus(self.made_sold_down) }
    }

    /// Whether more is asked of the pool along such a path than in another draw.
    pub(in crate::rules) fn exceeds_along(&self, other: &Self, is_sold_down: bool) -> bool {
        let taken = |draw: &Self| {
            if is_sold_down { draw.sold_down } else { draw.taken.minus(draw.sold_down) }
        };
        taken(self) > taken(other) || self.made_along(is_sold_down) > other.made_along(is_sold_down)
    }

    /// What is left of so much, of which `due` is still to come; negative where more is taken. Along a path
    /// that sells down, nothing due makes up for what is owed.
    pub(in crate::rules) fn spare(
        &self,
        available: Quantity,
        due: Quantity,
        is_sold_down: bool,
    ) -> Quantity {
        let spare = available.minus(self.taken);
        if is_sold_down { spare.at_most(available.minus(due).minus(self.sold_down)) } else { spare }
    }
}

/// What is taken of every pool.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Draw {
    pools: [PoolDraw; MAX_POOLS],
}

impl Draw {
    pub(in crate::rules) const BLANK: Self = Self { pools: [PoolDraw::NOTHING; MAX_POOLS] };

    /// What is taken of the pool at this place.
    pub(in crate::rules) fn pool(&self, at: usize) -> &PoolDraw {
        self.pools.get(at).unwrap_or(const { &PoolDraw::NOTHING })
    }

    /// Adds to what is taken of a pool that takes from no other.
    pub(in crate::rules) fn add(&mut self, at: usize, more: Quantity) {
        if let Some(pool) = self.pool_mut(at) {
            pool.taken = pool.taken.plus(more);
        }
    }

    fn pool_mut(&mut self, at: usize) -> Option<&mut PoolDraw> {
        self.pools.get_mut(at)
    }

    /// Copies the first `count` pools of another draw.
    pub(in crate::rules) fn copy_from(&mut self, other: &Self, count: usize) {
        for (place, pool) in self.pools.iter_mut().zip(&other.pools).take(count) {
            *place = *pool;
        }
    }
}

/// Draws that are only tried out.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Trial {
    pub(in crate::rules) draw: Draw,
    pub(in crate::rules) others: Draw,
}

impl Trial {
    pub(in crate::rules) const BLANK: Self = Self { draw: Draw::BLANK, others: Draw::BLANK };
}

/// Works out what the demand takes of every pool, with `more` (or less) asked of one of them: kits are
/// met from ready-made units first, and what those lack is asked of the components.
///
/// One kit ready-made, components for two more, three asked for: 1 is taken of the kit's pool, 2 are
/// made. What is asked through a discontinued kit takes ready-made units that are there, and the rest
/// has what those leave and what is due.
#[inline(never)]
pub(in crate::rules) fn draw_demand(
    pools: &impl Pools,
    survey: &Survey,
    demand: &Demand,
    (pool, more): (usize, Quantity),
    draw: &mut Draw,
) {
    for at in 0..pools.pool_count() {
        if let Some(place) = draw.pool_mut(at) {
            let asked = demand.of(at);
            let taken = if at == pool { asked.plus(more) } else { asked };
            *place = PoolDraw::asked(taken);
        }
    }
    if pools.component_count() > 0 {
        draw_kits(pools, survey, draw);
    }
}

/// No change of a demand.
pub(in crate::rules) const AS_ASKED: (usize, Quantity) = (MAX_POOLS, Quantity::ZERO);

/// Meets the demand for kits, from the highest down, so that what a kit asks of another is known before
/// that one is met.
fn draw_kits(pools: &impl Pools, survey: &Survey, draw: &mut Draw) {
    let is_kit = |at: &usize| (1..=MAX_KIT_DEPTH).contains(&survey.pool(*at).height);
    let highest =
        (0..pools.pool_count()).filter(is_kit).map(|at| survey.pool(at).height).fold(0, i32::max);
    for level in (1..=highest).rev() {
        for at in 0..pools.pool_count() {
            let surveyed = survey.pool(at);
            if surveyed.height == level
                && let Some(place) = draw.pool_mut(at)
            {
                *place = met(surveyed, *place);
            }
        }
        for component in components(pools) {
            if survey.pool(component.kit).height != level {
                continue;
            }
            let PoolDraw { made, made_sold_down, .. } = *draw.pool(component.kit);
            let taken = made.times(component.quantity_per);
            let sold_down = made_sold_down.times(component.quantity_per);
            if let Some(part) = draw.pool_mut(component.pool) {
                part.taken = part.taken.plus(taken);
                part.sold_down = part.sold_down.plus(sold_down);
            }
        }
    }
}

/// How the demand for one kit is met: ready-made units in whole steps of its pool, because half a kit on
/// the shelf is no kit, and the rest made.
fn met(kit: &SurveyedPool, asked: PoolDraw) -> PoolDraw {
    // All that is asked of a discontinued kit is sold down, by whichever path it is asked for.
    let is_discontinued = kit.status == ItemStatus::Discontinued;
    let asked_sold_down = if is_discontinued { asked.taken } else { asked.sold_down };
    let sold_down = asked_sold_down.at_most(ready_made(kit, kit.there()));
    let left = ready_made(kit, kit.available.unwrap_or(Quantity::ZERO)).minus(sold_down);
    let open = asked.taken.minus(asked_sold_down).at_most(left);
    let taken = sold_down.plus(open);
    let made = asked.taken.minus(taken);
    let made_sold_down = asked_sold_down.minus(sold_down);
    PoolDraw { taken, sold_down, made, made_sold_down }
}

/// How many ready-made units so much of the kit's pool is.
fn ready_made(kit: &SurveyedPool, amount: Quantity) -> Quantity {
    if kit.kit_kind == KitKind::Phantom {
        Quantity::ZERO
    } else {
        amount.or_zero().floor_to(kit.step)
    }
}
