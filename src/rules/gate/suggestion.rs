//! The nearest cart that passes, for a cart that is refused.
//!
//! Decides how much of each line that cart has.

use super::access::Asking;
use super::max_quantity::{Trying, max_quantity};
use crate::facts::{Cart, Line, MAX_LINES, Pools, Quantity, Step};
use crate::policy::Policies;
use crate::reason::Reason;
use crate::rules::promise::components::has_component_fault;
use crate::rules::promise::draw::{AS_ASKED, Demand, Draw, draw_demand};
use crate::rules::promise::survey::Survey;
use crate::rules::workspace::Workspace;
use crate::verdict::LineVerdict;

/// What may be suggested of each line at most.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Suggestions {
    most: [Quantity; MAX_LINES],
}

impl Suggestions {
    pub(in crate::rules) const BLANK: Self = Self { most: [Quantity::ZERO; MAX_LINES] };

    pub(super) fn set(&mut self, line: usize, most: Quantity) {
        if let Some(place) = self.most.get_mut(line) {
            *place = most;
        }
    }

    fn of(&self, line: usize) -> Quantity {
        self.most.get(line).copied().unwrap_or(Quantity::ZERO)
    }
}

/// What may be suggested of a line at most: what was asked for; where nobody knows what passes, what of
/// it is already counted, which asks for nothing more.
pub(super) fn most_suggested(line: &Line, verdict: &LineVerdict) -> Quantity {
    if !verdict.outcome.is_refusal() || verdict.max_quantity.is_some() {
        line.quantity
    } else if verdict.reason == Reason::FigureUnknown {
        line.already_counted.at_most(line.quantity).floor_to(line.sale_step)
    } else {
        Quantity::ZERO
    }
}

/// Serves the lines in their order, each with what those before it have left. Unchanged lines are served
/// first, wherever they stand: they always pass, and leave that much less.
///
/// 5 there, lines of 3 and 4: 3 and 2.
#[inline(never)]
pub(super) fn suggest<C: Cart, P: Policies>(
    cart: &C,
    policies: &P,
    workspace: &mut Workspace,
    mut report: impl FnMut(usize, Quantity),
) {
    let Workspace { survey, demand, draw, suggestions, rooms, trial, .. } = workspace;
    demand.clear(cart.pools().pool_count());
    let lines = || (0..cart.line_count()).filter_map(|at| Some((at, cart.line(at)?)));
    for (_, line) in lines().filter(|(_, line)| passes_as_it_is(line, cart.step())) {
        if let Some(at) = line.pool {
            demand.add(at, line.demand());
        }
    }
    draw_demand(cart.pools(), survey, demand, AS_ASKED, draw);
    for (index, line) in lines() {
        let most = suggestions.of(index);
        let bound = line.pool.filter(|at| !has_component_fault(survey, *at));
        let Some(from) = bound.filter(|_| !passes_as_it_is(&line, cart.step())) else {
            report(index, most);
            continue;
        };
        let policy = line.policy.map_or(policies.store(), |place| policies.at(place));
        let asking = Asking { now: cart.now(), step: cart.step(), policy, is_promised: false };
        let trying = &mut Trying { survey, demand, draw, rooms, trial };
        let passing = max_quantity(cart, &line, from, Quantity::ZERO, &asking, trying);
        let suggested = passing.max_quantity.unwrap_or(most).at_most(most);
        report(index, suggested);
        demand.add(from, line.demand_of(suggested));
        serve(cart, survey, demand, draw, (from, line.demand_of(suggested)));
    }
}

/// Whether a line passes whatever there is.
fn passes_as_it_is(line: &Line, step: Step) -> bool {
    line.is_not_increased(step) || !line.governed
}

/// Brings the draw up to date after `more` was asked of the pool.
fn serve<C: Cart>(
    cart: &C,
    survey: &Survey,
    demand: &Demand,
    draw: &mut Draw,
    (at, more): (usize, Quantity),
) {
    if cart.pools().component_count() > 0 {
        draw_demand(cart.pools(), survey, demand, AS_ASKED, draw);
    } else {
        draw.add(at, more);
    }
}
