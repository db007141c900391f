//! Whether a cart may pass: every pool summed over the cart, every line judged.
//!
//! Decides the cart's outcome and what it takes of each pool. The order of judgement of one line stands in
//! `line`, the nearest cart that passes in `suggestion`; nothing is worded here.

use super::line::judge_line;
use super::suggestion::{most_suggested, suggest};
use crate::facts::{Cart, Instant, Line, Pools, Quantity};
use crate::policy::Policies;
use crate::rules::promise::draw::{AS_ASKED, draw_demand};
use crate::rules::promise::freshness::Freshness;
use crate::rules::promise::survey::survey;
use crate::rules::promise::workspace::Workspace;
use crate::verdict::{CartVerdict, LineVerdict, Outcome, PoolVerdict, Taken};

/// Receives a verdict piece by piece, so that nobody has to keep all of it.
pub trait Report {
    /// What is known of the pool at this place, in their order.
    fn pool(&mut self, at: usize, pool: &PoolVerdict);
    /// What the cart takes of the pool at this place, in their order again.
    fn taken(&mut self, at: usize, taken: Taken);
    /// What becomes of the line at this place, in their order.
    fn line(&mut self, at: usize, line: &LineVerdict);
    /// How much of the line at this place the nearest cart that passes has, in their order again.
    fn suggested_quantity(&mut self, at: usize, quantity: Quantity);
}

/// Judges a whole cart.
///
/// With A=7 and B=2 available and a kit of 2 A and 1 B: two kits and four A take 8 A, so both lines
/// are refused; one kit, or three A, would pass beside the other. The nearest cart serves lines in
/// their order: two kits and three A.
pub fn judge<C: Cart, P: Policies>(
    cart: &C,
    policies: &P,
    workspace: &mut Workspace,
    report: &mut impl Report,
) -> CartVerdict {
    let Workspace { survey: surveyed, demand, draw, limits, .. } = &mut *workspace;
    survey(cart.pools(), policies, cart.now(), surveyed, |at, promise, pool, policy| {
        let age = pool.age.judged(policy.max_age, cart.now()).and_then(Freshness::age);
        report.pool(at, &PoolVerdict { promise: promise.copied(), age });
    });
    demand.clear(cart.pools().pool_count());
    limits.clear(cart.pools().pool_count());
    for line in lines(cart) {
        if let Some(at) = line.pool {
            demand.add(at, line.demand());
            let policy = line.policy.map_or(policies.store(), |place| policies.at(place));
            limits.tighten(at, Some(policy.max_age));
        }
    }
    draw_demand(cart.pools(), surveyed, demand, AS_ASKED, draw);
    limits.tighten_components(cart.pools(), surveyed);
    for at in 0..cart.pools().pool_count() {
        let limit = limits.of(at).unwrap_or(policies.store().max_age);
        let fresh_until = surveyed.pool(at).effective_at.map(|instant| instant.after(limit));
        let drawn = draw.pool(at);
        report.taken(at, Taken { stocked: drawn.taken, assembled: drawn.made, fresh_until });
    }
    let mut whole = CartVerdict { outcome: Outcome::Allow, line: None, valid_until: None };
    for (at, line) in lines(cart).enumerate() {
        let Some(judged) = judge_line(cart, at, policies, workspace) else { continue };
        whole.valid_until = Instant::earlier_of(whole.valid_until, judged.changes_at);
        if whole.line.is_none() || judged.verdict.outcome > whole.outcome {
            whole.outcome = judged.verdict.outcome;
            whole.line = Some(at);
        }
        workspace.suggestions.set(at, most_suggested(&line, &judged.verdict));
        report.line(at, &judged.verdict);
    }
    if whole.outcome.is_refusal() {
        suggest(cart, policies, workspace, |at, quantity| report.suggested_quantity(at, quantity));
    }
    whole
}

fn lines(cart: &impl Cart) -> impl Iterator<Item = Line> {
    (0..cart.line_count()).filter_map(|at| cart.line(at))
}
