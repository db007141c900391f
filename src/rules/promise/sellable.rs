//! How many units of one listing pass, with all other demand as it is.
//!
//! Decides that number and which pool limits it. What each pool may give to the line has been decided
//! before: by the gate for a shopper, by reconciliation for the shop's figure. Both ask here, so that
//! they cannot disagree.

use super::draw::{PoolDraw, Trial, draw_demand};
use super::reach::Reach;
use super::workspace::Workspace;
use crate::facts::{KitKind, Pools, Quantity};

/// How a listing is sold.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) struct Units {
    /// The smallest amount it is sold in.
    pub(in crate::rules) sale_step: Quantity,
    /// How much of its pool one unit takes.
    pub(in crate::rules) quantity_per: Quantity,
    /// What of the line is counted already, and so asks for nothing.
    pub(in crate::rules) already_counted: Quantity,
    /// A quantity to begin the search at.
    pub(in crate::rules) near: Quantity,
}

impl Units {
    fn demand_of(&self, quantity: Quantity) -> Quantity {
        quantity.minus(self.already_counted).or_zero().times(self.quantity_per)
    }
}

/// What passes of a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Sellable {
    /// The largest quantity that passes; none where a pool that matters has no figure.
    pub(in crate::rules) max_quantity: Option<Quantity>,
    /// The pool that one sale step more would be short of.
    pub(in crate::rules) scarcest: Option<usize>,
}

impl Sellable {
    /// Nobody knows.
    pub(in crate::rules) const UNKNOWN: Self = Self { max_quantity: None, scarcest: None };
}

/// What passes of a listing whose pool takes from no other. `others` is what everybody else takes.
///
/// A pool that may give 10, of which others take 3, in packs of 2: 3 packs, where packs are sold singly.
pub(in crate::rules) fn sellable_plain(
    at: usize,
    allotment: Option<Quantity>,
    others: Quantity,
    units: &Units,
) -> Sellable {
    let left = allotment.unwrap_or(Quantity::ZERO).minus(others).or_zero();
    let passing = left.shared_by(units.quantity_per).plus(units.already_counted);
    Sellable { max_quantity: Some(passing.floor_to(units.sale_step)), scarcest: Some(at) }
}

/// A kit that is asked about, with everything that the answer depends on.
pub(in crate::rules) struct KitSearch<'a> {
    /// What is known of the pools, what each may give to the line, what everybody asks for, the line's own demand
    /// included, and where draws are tried out.
    pub(in crate::rules) workspace: &'a mut Workspace,
    /// Whether the line may not make other lines short either, by taking ready-made units that they would
    /// have: the nearest cart may not, one line by itself may.
    pub(in crate::rules) guards_others: bool,
    /// The line's own part of the demand for its pool.
    pub(in crate::rules) own: Quantity,
    /// The pools that the line could draw on.
    pub(in crate::rules) reach: Reach,
    /// How the listing is sold.
    pub(in crate::rules) units: &'a Units,
}

impl KitSearch<'_> {
    /// What passes. The largest number of sale steps is found by doubling a stride from a guess until one
    /// number passes and one does not, and by halving what lies between. What is already counted always
    /// passes.
    #[inline(never)]
    pub(in crate::rules) fn run(mut self, pools: &impl Pools) -> Sellable {
        let step = self.units.sale_step.ten_thousandths();
        let floor = self.units.already_counted.ten_thousandths().checked_div(step).unwrap_or(0);
        let most = Quantity::MAX_TEN_THOUSANDTHS.checked_div(step).unwrap_or(0);
        let mut scarcest = None;
        let guess = self.guess(pools, floor).clamp(floor, most);
        let (mut passes, mut fails) = (floor, most.wrapping_add(1));
        let mut stride = 1;
        let mut next = guess.max(floor.wrapping_add(1));
        while passes < next && next < fails {
            let short = self.short_of(pools, next);
            scarcest = short.or(scarcest);
            if short.is_none() {
                passes = next;
                next = next.wrapping_add(stride);
            } else {
                fails = next;
                next = next.wrapping_sub(stride);
            }
            stride = stride.wrapping_mul(2);
        }
        while fails.wrapping_sub(passes) > 1 {
            let middle = passes.wrapping_add(fails.wrapping_sub(passes) / 2);
            let short = self.short_of(pools, middle);
            scarcest = short.or(scarcest);
            if short.is_none() {
                passes = middle;
            } else {
                fails = middle;
            }
        }
        Sellable { max_quantity: Some(self.quantity(passes)), scarcest }
    }

    fn quantity(&self, steps: i64) -> Quantity {
        Quantity::within_range(steps.wrapping_mul(self.units.sale_step.ten_thousandths()))
    }

    fn try_out(&mut self, pools: &impl Pools, steps: i64) {
        let more = self.units.demand_of(self.quantity(steps)).minus(self.own);
        let change = (self.reach.from, more);
        let Workspace { survey, demand, trial, .. } = &mut *self.workspace;
        draw_demand(pools, survey, demand, change, &mut trial.draw);
    }

    /// The pool that stands in the way of so many steps; none where they pass. A pool that the line takes
    /// nothing of, along its own paths, stands in nobody's way: one kit is ready-made, so that its components
    /// are gone does not matter. A kit that is owed is short of itself: its components are spoken for.
    #[inline(never)]
    fn short_of(&mut self, pools: &impl Pools, steps: i64) -> Option<usize> {
        self.try_out(pools, steps);
        let Workspace { survey, trial: Trial { draw, others }, .. } = &*self.workspace;
        let mut grown = Reach::own(pools, survey, self.reach.from);
        grown.descend(pools, survey, Some((draw, others)));
        let reach = if self.guards_others { self.reach } else { grown };
        reach.pools().find(|at| {
            let (drawn, others) = (draw.pool(*at), others.pool(*at));
            let is_sold_down = grown.is_sold_down(*at) && drawn.exceeds_along(others, true);
            let is_touched = is_sold_down
                || (grown.is_open(*at) && drawn.exceeds_along(others, false))
                || (self.guards_others && (drawn.taken > others.taken || drawn.made > others.made));
            is_touched && self.is_short(*at, drawn, is_sold_down)
        })
    }

    fn is_short(&self, at: usize, drawn: &PoolDraw, is_sold_down: bool) -> bool {
        let pool = self.workspace.survey.pool(at);
        let Some(allotment) = self.workspace.allotments.of(at) else { return true };
        let spare = drawn.spare(allotment, pool.due, is_sold_down);
        pool.kit_kind != KitKind::Phantom && spare < Quantity::ZERO
    }

    /// Where the answer lies if every step takes as much of each pool as one does on average near the
    /// quantity that was asked for: exact for kits that are never ready-made.
    #[inline(never)]
    fn guess(&mut self, pools: &impl Pools, floor: i64) -> i64 {
        let step = self.units.sale_step.ten_thousandths();
        let asked = self.units.near.ten_thousandths().checked_div(step).unwrap_or(0);
        let steps = asked.wrapping_sub(floor).max(1);
        // What is already counted asks for nothing: so much is taken by all the others.
        self.try_out(pools, floor);
        let Trial { draw, others } = &mut self.workspace.trial;
        others.copy_from(draw, pools.pool_count());
        self.try_out(pools, floor.wrapping_add(steps));
        let mut guess = i64::MAX;
        for at in self.reach.pools() {
            let Workspace { trial, allotments, .. } = &*self.workspace;
            let others = trial.others.pool(at).taken;
            let grown = trial.draw.pool(at).taken.minus(others).ten_thousandths();
            if grown > 0 {
                let a_step = grown.checked_div(steps).unwrap_or(1).max(1);
                let allotment = allotments.of(at).unwrap_or(Quantity::ZERO);
                let left = allotment.minus(others).or_zero().ten_thousandths();
                guess = guess.min(floor.saturating_add(left.checked_div(a_step).unwrap_or(0)));
            }
        }
        guess
    }
}
