//! Whether a cart may pass: every pool summed over the cart, every line judged.
//!
//! Decides the cart's outcome, what it takes of each pool and what the nearest cart that passes
//! would be. The order of judgement of one line stands in `line.rs`; nothing is worded here.

use super::line::judge_line;
use super::max_quantity::max_quantity;
use crate::facts::{Cart, Instant, ItemStatus, Line, MAX_LINES, Pool, Pools, Quantity, Span, Step};
use crate::policy::{Policies, Policy};
use crate::reason::Reason;
use crate::rules::promise::freshness::{Age, Freshness, age};
use crate::rules::promise::kit::{
    Column, makes_sense, mark, measure_depths, rows, spendable, split,
};
use crate::rules::promise::tally::{PoolNote, Split, Tally};
use crate::rules::promise::terms::promise;
use crate::verdict::{CartVerdict, LineVerdict, Outcome, PoolVerdict, Taken};

/// Receives a verdict piece by piece, so that nobody has to keep all of it.
pub trait Report {
    /// The pools in their order.
    fn pool(&mut self, pool: &PoolVerdict);
    /// What the cart takes of the pool at this place, in their order again.
    fn taken(&mut self, at: usize, taken: Taken);
    /// The lines in their order.
    fn line(&mut self, line: &LineVerdict);
    /// How much of the line at this place the nearest cart that passes has, in their order again.
    fn suggested_quantity(&mut self, at: usize, quantity: Quantity);
}

/// Judges a whole cart.
///
/// With A=7 and B=2 available and a kit of 2 A and 1 B: two kits and four A take 8 A, so both lines
/// are refused; one kit, or three A, would pass beside the other. The nearest cart serves lines in
/// their order: two kits and three A.
pub fn judge(
    cart: &impl Cart,
    policies: &impl Policies,
    tally: &mut Tally,
    report: &mut impl Report,
) -> CartVerdict {
    note_pools(cart, policies, tally, report);
    for line in lines(cart) {
        ask(tally, &line, line.demand());
        limit(tally, &line, policies);
    }
    split(cart.pools(), tally, Column::Asked);
    limit_parts(cart.pools(), tally);
    for at in 0..cart.pools().pool_count() {
        let note = tally.pool(at);
        let limit = note.limit.unwrap_or(policies.store().max_age);
        let Split { taken, assembled } = note.split;
        let fresh_until = note.since.map(|since| since.after(limit));
        report.taken(at, Taken { stocked: taken, assembled, fresh_until });
    }
    let mut whole = CartVerdict { outcome: Outcome::Allow, line: None, valid_until: None };
    for (index, line) in lines(cart).enumerate() {
        let judged = match line.policy {
            None => judge_line(cart, tally, index, &line, policies.store(), policies),
            Some(place) => judge_line(cart, tally, index, &line, &policies.at(place), policies),
        };
        whole.valid_until = Instant::earlier_of(whole.valid_until, judged.changes_at);
        if whole.line.is_none() || judged.verdict.outcome > whole.outcome {
            whole.outcome = judged.verdict.outcome;
            whole.line = Some(index);
        }
        tally.set_offer(index, most_offered(&line, &judged.verdict));
        report.line(&judged.verdict);
    }
    if whole.outcome > Outcome::Undecided {
        suggested_quantity(cart, policies, tally, report);
    }
    whole
}

fn lines(cart: &impl Cart) -> impl Iterator<Item = Line> {
    (0..cart.line_count()).filter_map(|at| cart.line(at))
}

/// Writes down what each pool can promise and reports it.
#[inline(never)]
fn note_pools(
    cart: &impl Cart,
    policies: &impl Policies,
    tally: &mut Tally,
    report: &mut impl Report,
) {
    for at in 0..cart.pools().pool_count() {
        let Some(pool) = cart.pools().pool(at) else { continue };
        let noted = match pool.policy {
            None => {
                judge_pool(cart.pools(), at, &pool, policies.store(), policies.store(), cart.now())
            }
            Some(place) => judge_pool(
                cart.pools(),
                at,
                &pool,
                &policies.at(place),
                policies.store(),
                cart.now(),
            ),
        };
        if let Some(note) = tally.pool_mut(at) {
            note_pool(note, &pool, &noted);
        }
        report.pool(&noted.verdict);
    }
    if cart.pools().component_count() > 0 {
        measure_depths(cart.pools(), tally);
    }
}

/// One pool as the verdict sees it.
pub(in crate::rules) struct JudgedPool {
    /// What is reported of it.
    pub(in crate::rules) verdict: PoolVerdict,
    age: Age,
    changes_at: Option<Instant>,
}

/// Judges one pool by its own policy; clocks are the store's.
#[inline(never)]
pub(in crate::rules) fn judge_pool(
    pools: &impl Pools,
    at: usize,
    pool: &Pool,
    policy: &Policy,
    store: &Policy,
    now: Instant,
) -> JudgedPool {
    let promised = promise(pools, at, pool, policy, now);
    let age = age(pool, store.clock_tolerance, now);
    let verdict = PoolVerdict {
        promise: promised.promise,
        age: age.judged(policy.max_age, now).and_then(Freshness::age),
    };
    JudgedPool { verdict, age, changes_at: promised.changes_at }
}

#[inline(never)]
fn note_pool(note: &mut PoolNote, pool: &Pool, judged: &JudgedPool) {
    let promise = judged.verdict.promise.as_ref();
    note.kit_kind = pool.kit_kind;
    note.status =
        pool.observation.as_ref().map_or(ItemStatus::Active, |observation| observation.status);
    note.available =
        promise.map(|promise| spendable(pool.kit_kind, promise.available, promise.safety_stock));
    note.backorder_allowance =
        promise.map_or(Quantity::ZERO, |promise| promise.backorder_allowance);
    note.age = judged.age;
    note.since = pool.effective_at();
    note.limit = None;
    note.changes_at = judged.changes_at;
    note.height = 0;
    note.asked = Quantity::ZERO;
    note.mark = 0;
    note.step = pool.step;
}

/// Adds what a line takes to what is asked of its pool.
fn ask(tally: &mut Tally, line: &Line, demand: Quantity) {
    if let Some(pool) = line.pool.and_then(|at| tally.pool_mut(at)) {
        pool.asked = pool.asked.plus(demand);
    }
}

/// Holds the pool's figure to the line's limit too.
fn limit(tally: &mut Tally, line: &Line, policies: &impl Policies) {
    let limit = line.policy.map_or(policies.store().max_age, |place| policies.at(place).max_age);
    if let Some(pool) = line.pool.and_then(|at| tally.pool_mut(at)) {
        pool.limit = stricter(pool.limit, Some(limit));
    }
}

/// Parts are held to the limits of the kits that may be made of them.
fn limit_parts(pools: &impl Pools, tally: &mut Tally) {
    if pools.component_count() == 0 {
        return;
    }
    for height in (1..=tally.deepest).rev() {
        for component in rows(pools) {
            let kit = *tally.pool(component.kit);
            if let Some(part) = tally.pool_mut(component.takes).filter(|_| kit.height == height) {
                part.limit = stricter(part.limit, kit.limit);
            }
        }
    }
}

fn stricter(one: Option<Span>, other: Option<Span>) -> Option<Span> {
    one.into_iter().chain(other).min()
}

/// What the nearest cart may have of a line at most: what was asked for, or where nobody knows what the
/// line draws on, what is counted of it already, for that asks for nothing more.
fn most_offered(line: &Line, verdict: &LineVerdict) -> Quantity {
    match verdict.outcome {
        Outcome::Allow | Outcome::Undecided => line.quantity,
        _ if verdict.max_quantity.is_some() => line.quantity,
        _ if verdict.reason == Reason::FigureUnknown => {
            line.already_counted.at_most(line.quantity).floor_to(line.sale_step)
        }
        _ => Quantity::ZERO,
    }
}

/// Marks above all that judging a line has left.
const OFFER_MARKS: usize = MAX_LINES.wrapping_mul(2).wrapping_add(3);

/// Serves the lines in their order, each with what those before it have left. What stays as it is
/// comes first of all, wherever it stands: it passes in any case, and leaves that much less.
#[inline(never)]
fn suggested_quantity(
    cart: &impl Cart,
    policies: &impl Policies,
    tally: &mut Tally,
    report: &mut impl Report,
) {
    for at in 0..cart.pools().pool_count() {
        if let Some(pool) = tally.pool_mut(at) {
            pool.asked = Quantity::ZERO;
        }
    }
    for line in lines(cart).filter(|line| stays(line, cart.step())) {
        ask(tally, &line, line.demand());
    }
    split(cart.pools(), tally, Column::Asked);
    for (index, line) in lines(cart).enumerate() {
        let most = tally.suggested_quantity(index);
        if stays(&line, cart.step()) {
            report.suggested_quantity(index, most);
            continue;
        }
        let fits = match line.policy {
            None => fits_behind_others(cart, tally, index, &line, policies.store()),
            Some(place) => fits_behind_others(cart, tally, index, &line, &policies.at(place)),
        };
        let offered = fits.unwrap_or(most).at_most(most);
        report.suggested_quantity(index, offered);
        serve(cart, tally, &line, line.demand_of(offered));
    }
}

/// Whether a line passes as it is, whatever there is.
fn stays(line: &Line, step: Step) -> bool {
    line.is_not_increased(step) || !line.governed
}

fn serve(cart: &impl Cart, tally: &mut Tally, line: &Line, demand: Quantity) {
    ask(tally, line, demand);
    if cart.pools().component_count() > 0 {
        split(cart.pools(), tally, Column::Asked);
    } else if let Some(pool) = line.pool.and_then(|at| tally.pool_mut(at)) {
        pool.split.taken = pool.split.taken.plus(demand);
    }
}

#[inline(never)]
fn fits_behind_others(
    cart: &impl Cart,
    tally: &mut Tally,
    index: usize,
    line: &Line,
    policy: &Policy,
) -> Option<Quantity> {
    let from = line.pool.filter(|at| makes_sense(tally, *at))?;
    let own_mark = OFFER_MARKS.wrapping_add(index);
    mark(cart.pools(), tally, from, own_mark, false);
    max_quantity(cart, tally, line, policy, (from, own_mark), Quantity::ZERO).max_quantity
}
