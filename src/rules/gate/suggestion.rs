//! The nearest cart that passes, for a cart that is refused.
//!
//! Decides how much of each line that cart has.

use super::access::{Asking, Purpose, access};
use super::max_quantity::max_quantity;
use crate::facts::{Cart, Line, Pools, Quantity, Step};
use crate::policy::Policies;
use crate::reason::Reason;
use crate::rules::promise::draw::{AS_ASKED, Draw, draw_demand};
use crate::rules::promise::reach::Reach;
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
/// 5 there, lines of 3 and 4: 3 and 2. A line that may draw on more of a pool than one before it, because the
/// policies differ, leaves that one enough to pass.
#[inline(never)]
pub(super) fn suggest<C: Cart, P: Policies>(
    cart: &C,
    policies: &P,
    workspace: &mut Workspace,
    mut report: impl FnMut(usize, Quantity),
) {
    let lines = || (0..cart.line_count()).filter_map(|at| Some((at, cart.line(at)?)));
    workspace.demand.clear(cart.pools().pool_count());
    workspace.served.clear(cart.pools().pool_count());
    for (index, line) in lines() {
        if let Some(at) = line.pool.filter(|_| workspace.suggestions.passes_anyway(index)) {
            workspace.demand.add(at, line.demand());
        }
    }
    draw(cart, workspace);
    for (index, line) in lines() {
        let most = workspace.suggestions.of(index);
        let is_open = !workspace.suggestions.passes_anyway(index) && most > Quantity::ZERO;
        let Some(from) = line.pool.filter(|_| is_open) else {
            report(index, most);
            continue;
        };
        let policy = line.policy.map_or(policies.store(), |place| policies.at(place));
        let asking = Asking { policy, purpose: Purpose::NearestCart };
        let passing = max_quantity(cart, (index, from), Quantity::ZERO, asking, workspace);
        let suggested = passing.max_quantity.unwrap_or(most).at_most(most);
        report(index, suggested);
        let more = line.demand_of(suggested);
        workspace.demand.add(from, more);
        if cart.pools().component_count() > 0 {
            draw(cart, workspace);
        } else {
            workspace.draw.add(from, more);
        }
        if more > Quantity::ZERO {
            let keeps_promise = keeps_promise(cart, &line, suggested);
            let asking = if keeps_promise { asking.keeping_promise() } else { asking };
            leave(cart, from, asking, workspace);
        }
    }
}

fn draw<C: Cart>(cart: &C, workspace: &mut Workspace) {
    let Workspace { survey, demand, draw, .. } = workspace;
    draw_demand(cart.pools(), survey, demand, AS_ASKED, draw);
}

/// Whether a promise that was given while the figure was fresh stands in for a fresh one.
fn keeps_promise(cart: &impl Cart, line: &Line, suggested: Quantity) -> bool {
    let promised = line.promised_at(cart.now()).filter(|_| cart.step() == Step::Pay);
    promised.is_some_and(|promised| suggested.ceil_to(line.sale_step) <= promised)
}

/// Keeps of each pool what the line that is served from the pool `from` passes with.
fn leave<C: Cart>(cart: &C, from: usize, asking: Asking<'_>, workspace: &mut Workspace) {
    let Workspace { survey, draw, served, .. } = workspace;
    let mut reach = Reach::own(cart.pools(), survey, from);
    reach.descend(cart.pools(), survey, Some((draw, const { &Draw::BLANK })));
    for at in reach.pools() {
        if let Some(most) = access(cart, survey.pool(at), asking).allotment {
            served.lower(at, most);
        }
    }
}
