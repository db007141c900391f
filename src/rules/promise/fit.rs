//! The largest quantity of one line that its pools cover, with the rest of the cart as it is.
//!
//! Decides that quantity and which pool sets it. What each pool may give has been noted before.

use super::kit::{Column, split};
use super::tally::Tally;
use crate::facts::{KitKind, Line, Pools, Quantity};

/// What fits of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Fit {
    /// The largest quantity; none where a pool has no figure.
    pub(in crate::rules) max_quantity: Option<Quantity>,
    /// The pool that a step more would be short of.
    pub(in crate::rules) scarcest: Option<usize>,
}

/// The pools that may matter to a line on this pool: those marked for it, this one first of all.
pub(in crate::rules) fn relevant(
    pools: &impl Pools,
    tally: &Tally,
    from: usize,
) -> core::ops::Range<usize> {
    // A pool without a bill of materials is the only one: the plain line pays for no other.
    if tally.pool(from).height == 0 { from..from.wrapping_add(1) } else { 0..pools.pool_count() }
}

/// What fits of a line on the pool `from`, of which the notes already count `own`. The pools that
/// may matter are marked with at least `mark`.
#[inline(never)]
pub(in crate::rules) fn fit(
    pools: &impl Pools,
    tally: &mut Tally,
    line: &Line,
    from: usize,
    mark: usize,
    own: Quantity,
) -> Fit {
    // A part that may not be drawn on is as good as none; of the line's own pool it must be known
    // what there is.
    let is_unknown = relevant(pools, tally, from).any(|at| {
        let pool = tally.pool(at);
        pool.mark >= mark
            && pool.kit_kind != KitKind::Phantom
            && pool.available.is_none()
            && (at == from || !pool.is_shut)
    });
    if is_unknown {
        return Fit { max_quantity: None, scarcest: None };
    }
    let pool = tally.pool(from);
    if pool.height == 0 {
        let others = pool.split.taken.minus(own);
        let left = pool.room.minus(others).or_zero().shared_by(line.quantity_per);
        let max_quantity = left.plus(line.already_counted).floor_to(line.sale_step);
        return Fit { max_quantity: Some(max_quantity), scarcest: Some(from) };
    }
    Search { pools, tally, line, from, mark, own, scarcest: None }.run()
}

/// Looks for the largest number of sale steps of a kit that still passes.
struct Search<'a, P> {
    pools: &'a P,
    tally: &'a mut Tally,
    line: &'a Line,
    from: usize,
    mark: usize,
    own: Quantity,
    scarcest: Option<usize>,
}

impl<P: Pools> Search<'_, P> {
    /// What is counted already always passes. From a guess the search doubles its stride until it
    /// has one number that passes and one that does not, and halves what lies between.
    #[inline(never)]
    fn run(mut self) -> Fit {
        let step = self.line.sale_step.ten_thousandths();
        let floor = self.line.already_counted.ten_thousandths().checked_div(step).unwrap_or(0);
        let most = Quantity::MAX_TEN_THOUSANDTHS.checked_div(step).unwrap_or(0);
        let guess = self.guess(floor).clamp(floor, most);
        let (mut passes, mut fails) = (floor, most.wrapping_add(1));
        let mut stride = 1;
        let mut next = guess.max(floor.wrapping_add(1));
        while passes < next && next < fails {
            if self.passes(next) {
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
            if self.passes(middle) {
                passes = middle;
            } else {
                fails = middle;
            }
        }
        Fit { max_quantity: Some(self.quantity(passes)), scarcest: self.scarcest }
    }

    fn quantity(&self, steps: i64) -> Quantity {
        Quantity::within_range(steps.wrapping_mul(self.line.sale_step.ten_thousandths()))
    }

    fn try_out(&mut self, steps: i64) {
        let more = self.line.demand_of(self.quantity(steps)).minus(self.own);
        split(self.pools, self.tally, Column::Trial { pool: self.from, more });
    }

    /// Whether so many steps pass. A pool that the line takes nothing from does not stand in its
    /// way, however short it is: one kit is ready-made, so that its parts are gone is no matter. A
    /// kit that is owed already is short of itself: its parts are spoken for.
    #[inline(never)]
    fn passes(&mut self, steps: i64) -> bool {
        self.try_out(steps);
        let short = (0..self.pools.pool_count()).find(|at| {
            let pool = self.tally.pool(*at);
            let takes = pool.trial.taken > pool.others.taken;
            let makes = pool.trial.assembled > pool.others.assembled;
            pool.mark >= self.mark
                && (takes || makes)
                && (pool.is_shut
                    || (pool.kit_kind != KitKind::Phantom && pool.trial.taken > pool.room))
        });
        if short.is_some() {
            self.scarcest = short;
        }
        short.is_none()
    }

    /// Where the answer lies if every step takes as much of each pool as one step does on average
    /// now: exact for kits that are never ready-made.
    #[inline(never)]
    fn guess(&mut self, floor: i64) -> i64 {
        let step = self.line.sale_step.ten_thousandths();
        let asked = self.line.quantity.ten_thousandths().checked_div(step).unwrap_or(0);
        let steps = asked.wrapping_sub(floor).max(1);
        // What is counted asks for nothing: so much is taken by all the others.
        self.try_out(floor);
        for at in 0..self.pools.pool_count() {
            if let Some(pool) = self.tally.pool_mut(at) {
                pool.others = pool.trial;
            }
        }
        self.passes(floor.wrapping_add(steps));
        let mut guess = i64::MAX;
        for at in 0..self.pools.pool_count() {
            let pool = self.tally.pool(at);
            let grown = pool.trial.taken.minus(pool.others.taken).ten_thousandths();
            if pool.mark >= self.mark && grown > 0 {
                let a_step = grown.checked_div(steps).unwrap_or(1).max(1);
                let left = pool.room.minus(pool.others.taken).or_zero().ten_thousandths();
                guess = guess.min(floor.saturating_add(left.checked_div(a_step).unwrap_or(0)));
            }
        }
        guess
    }
}
