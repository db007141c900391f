//! The nearest cart that passes, for a cart that is refused.
//!
//! Decides how much of each line that cart has.

use super::access::Asking;
use super::max_quantity::{Trying, max_quantity};
use crate::facts::{Cart, Line, Pools, Quantity};
use crate::policy::Policies;
use crate::reason::Reason;
use crate::rules::promise::draw::{AS_ASKED, Demand, Draw, draw_demand};
use crate::rules::promise::surveyed::Survey;
use crate::rules::promise::workspace::Workspace;
use crate::verdict::LineVerdict;

/// What may be suggested of a line at most, and whether it passes whatever there is: it is not increased,
/// or the shop decides.
///
/// At most what was asked for, and nothing of a line that is refused for its mapping.
pub(super) fn most_suggested(line: &Line, verdict: &LineVerdict) -> (Quantity, bool) {
    let is_refused_for_mapping = verdict.outcome.is_refusal() && verdict.reason.is_mapping_fault();
    let passes_anyway = verdict.shop_decides || verdict.reason == Reason::NotIncreased;
    let most = if is_refused_for_mapping { Quantity::ZERO } else { line.quantity };
    (most, passes_anyway)
}

/// Serves the lines in their order, each with what those before it have left. Lines that pass whatever
/// there is are served first, wherever they stand, and leave that much less.
///
/// 5 there, lines of 3 and 4: 3 and 2.
#[inline(never)]
pub(super) fn suggest<C: Cart, P: Policies>(
    cart: &C,
    policies: &P,
    workspace: &mut Workspace,
    mut report: impl FnMut(usize, Quantity),
) {
    let Workspace { survey, demand, draw, suggestions, allotments, trial, .. } = workspace;
    let lines = || (0..cart.line_count()).filter_map(|at| Some((at, cart.line(at)?)));
    demand.clear(cart.pools().pool_count());
    for (index, line) in lines() {
        if let Some(at) = line.pool.filter(|_| suggestions.passes_anyway(index)) {
            demand.add(at, line.demand());
        }
    }
    draw_demand(cart.pools(), survey, demand, AS_ASKED, draw);
    for (index, line) in lines() {
        let most = suggestions.of(index);
        let Some(from) =
            line.pool.filter(|_| !suggestions.passes_anyway(index) && most > Quantity::ZERO)
        else {
            report(index, most);
            continue;
        };
        let policy = line.policy.map_or(policies.store(), |place| policies.at(place));
        let asking = Asking {
            now: cart.now(),
            step: cart.step(),
            policy,
            is_promised: false,
            is_suggesting: true,
        };
        let trying = &mut Trying { survey, demand, draw, allotments, trial };
        let passing = max_quantity(cart, &line, from, Quantity::ZERO, &asking, trying);
        let suggested = passing.max_quantity.unwrap_or(most).at_most(most);
        report(index, suggested);
        demand.add(from, line.demand_of(suggested));
        serve(cart, survey, demand, draw, (from, line.demand_of(suggested)));
    }
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
