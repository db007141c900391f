//! Whether a cart may pass: every line in the order of judgement, every pool summed over the cart.
//!
//! Decides outcome, reasons and the largest quantity that passes. Does not word them.

use super::freshness::{Freshness, covered_for, fresh_until, freshness, sold_since};
use super::promise::promise;
use crate::facts::{
    Cart, Instant, ItemStatus, Line, MAX_POOLS, Mapping, Pool, Quantity, Span, Step,
};
use crate::policy::{FaultSide, Policy, StaleSide};
use crate::reason::{Reason, Reasons};
use crate::verdict::{CartVerdict, LineVerdict, Outcome, PoolVerdict, Promise};

/// What judging one line gives: its verdict and when that could change by itself.
struct Judged {
    verdict: LineVerdict,
    changes_at: Option<Instant>,
}

/// One pool as the verdict sees it.
#[must_use]
pub fn judge_pool(pool: &Pool, policy: &Policy, now: Instant) -> PoolVerdict {
    PoolVerdict {
        promise: promise(pool, policy),
        age: freshness(pool, policy, now).and_then(Freshness::age),
        fresh_until: fresh_until(pool, policy),
    }
}

/// Judges a whole cart; `report` receives one verdict a line, in order.
///
/// With A=7 available: two lines of 4 are refused, each limited to 3, because both draw on the same
/// seven; taking one of them down to 3 is allowed whatever else is wrong.
pub fn judge(
    cart: &impl Cart,
    policy: &Policy,
    mut report: impl FnMut(LineVerdict),
) -> CartVerdict {
    let demands = sum_demands(cart);
    let mut whole = CartVerdict { outcome: Outcome::Allow, line: None, valid_until: None };
    for index in 0..cart.line_count() {
        let Some(line) = cart.line(index) else {
            continue;
        };
        let drawn = line.pool.and_then(|at| {
            let pool = cart.pool(at)?;
            let promise = promise(&pool, policy);
            Some(Drawn { pool, promise, demand: *demands.get(at)? })
        });
        let judged = judge_line(&line, drawn, cart.now(), cart.step(), policy);
        whole.valid_until = earlier(whole.valid_until, judged.changes_at);
        if whole.line.is_none() || judged.verdict.outcome > whole.outcome {
            whole.outcome = judged.verdict.outcome;
            whole.line = Some(index);
        }
        report(judged.verdict);
    }
    whole
}

/// A line's pool with what the whole cart asks of it.
struct Drawn {
    pool: Pool,
    promise: Option<Promise>,
    demand: Quantity,
}

fn sum_demands(cart: &impl Cart) -> [Quantity; MAX_POOLS] {
    let mut demands = [Quantity::ZERO; MAX_POOLS];
    for line in (0..cart.line_count()).filter_map(|at| cart.line(at)) {
        if let Some(demand) = line.pool.and_then(|at| demands.get_mut(at)) {
            *demand = demand.plus(line.demand());
        }
    }
    demands
}

/// The order of judgement. A step whose side is block ends it; any other side adds its reason and
/// goes on; what has no figure skips the counting.
fn judge_line(
    line: &Line,
    drawn: Option<Drawn>,
    now: Instant,
    step: Step,
    policy: &Policy,
) -> Judged {
    let largest = drawn.as_ref().and_then(|drawn| largest(line, drawn, Quantity::ZERO));
    let mut judgement = Judgement { reasons: Reasons::NONE, largest };
    if line.is_not_increased() {
        return judgement.ends(Outcome::Allow, Reason::NotIncreased);
    }
    if !line.governed {
        return judgement.ends(Outcome::Allow, Reason::NotGoverned);
    }
    if line.mapping != Mapping::Mapped {
        let reason = mapping_reason(line.mapping);
        if policy.mapping == FaultSide::Block {
            // Whose figure that would be is just what nobody knows.
            judgement.largest = None;
            return judgement.ends(Outcome::Block, reason);
        }
        judgement.add(reason);
    }
    let Some(drawn) = drawn else {
        return judgement.ends(Outcome::Allow, mapping_reason(line.mapping));
    };
    match drawn.pool.observation.as_ref().map(|observation| observation.status) {
        Some(ItemStatus::Blocked) => {
            judgement.largest = judgement.largest.map(|_| Quantity::ZERO);
            return judgement.ends(Outcome::Block, Reason::BlockedInErp);
        }
        Some(ItemStatus::Discontinued) => judgement.add(Reason::Discontinued),
        Some(ItemStatus::Active) | None => {}
    }
    if drawn.promise.is_none() {
        if policy.unknown == FaultSide::Block {
            return judgement.ends(Outcome::Block, Reason::FigureUnknown);
        }
        judgement.add(Reason::FigureUnknown);
    }
    // What may be spent beyond the whole cart; none where there is no figure to count.
    let spare = drawn.promise.map(|promise| promise.available.minus(drawn.demand));
    let mut changes_at = drawn.pool.held_until;
    match freshness(&drawn.pool, policy, now) {
        // A pool that was never spoken of has no age.
        None => {}
        Some(Freshness::ClockFault) => {
            return judgement.ends(Outcome::Undecided, Reason::ClockFault);
        }
        Some(Freshness::Fresh(_)) => {
            changes_at = earlier(changes_at, fresh_until(&drawn.pool, policy).map(just_after));
        }
        Some(Freshness::Stale(age)) => match policy.stale_side(step) {
            StaleSide::Allow => judgement.add(Reason::FigureStale),
            StaleSide::Block => {
                judgement.largest = judgement.largest.map(|_| Quantity::ZERO);
                return judgement.ends(Outcome::Block, Reason::FigureStale);
            }
            StaleSide::Thin => {
                let sold = drawn
                    .pool
                    .sales_per_day
                    .map(|rate| sold_since(rate, age, policy.thin_factor_percent));
                // A rate that nobody has counted covers nothing, nor does a figure that nobody has.
                let Some((sold, spare)) = sold.zip(spare) else {
                    judgement.largest = judgement.largest.map(|_| Quantity::ZERO);
                    return judgement.ends(Outcome::Block, Reason::FigureStale).until(changes_at);
                };
                judgement.largest = self::largest(line, &drawn, sold);
                if spare < sold {
                    let outcome = judgement.refusal();
                    return judgement.ends(outcome, Reason::FigureStale).until(changes_at);
                }
                judgement.add(Reason::StaleButCovered);
                changes_at = earlier(changes_at, uncovered_at(&drawn, spare, policy));
            }
        },
    }
    let (outcome, reason) = match spare {
        None => (Outcome::Allow, Reason::FigureUnknown),
        Some(spare) if spare < Quantity::ZERO => (judgement.refusal(), Reason::NotEnough),
        Some(_) => (Outcome::Allow, Reason::Enough),
    };
    judgement.ends(outcome, reason).until(changes_at)
}

/// What has been found about one line so far.
struct Judgement {
    reasons: Reasons,
    largest: Option<Quantity>,
}

impl Judgement {
    fn add(&mut self, reason: Reason) {
        self.reasons = self.reasons.with(reason);
    }

    /// Limited where some smaller quantity would pass, else blocked.
    fn refusal(&self) -> Outcome {
        if self.largest.is_some_and(|largest| largest > Quantity::ZERO) {
            Outcome::Limit
        } else {
            Outcome::Block
        }
    }

    fn ends(&self, outcome: Outcome, reason: Reason) -> Judged {
        let verdict = LineVerdict {
            outcome,
            reason,
            reasons: self.reasons.with(reason),
            largest: self.largest,
        };
        Judged { verdict, changes_at: None }
    }
}

impl Judged {
    fn until(mut self, changes_at: Option<Instant>) -> Self {
        self.changes_at = changes_at;
        self
    }
}

/// The largest quantity of the line that its pool covers, less what may have `sold` meanwhile, the
/// other lines as they are.
// Not inlined: it has two callers in the longest function of the translated class.
#[inline(never)]
fn largest(line: &Line, drawn: &Drawn, sold: Quantity) -> Option<Quantity> {
    let promise = drawn.promise?;
    let others = drawn.demand.minus(line.demand());
    let left = promise.available.minus(sold).minus(others).or_zero();
    Some(left.plus(line.counted).floor_to(line.sale_step))
}

fn uncovered_at(drawn: &Drawn, spare: Quantity, policy: &Policy) -> Option<Instant> {
    let covered = covered_for(spare, drawn.pool.sales_per_day?, policy.thin_factor_percent)?;
    Some(just_after(drawn.pool.effective_at()?.after(covered)))
}

fn mapping_reason(mapping: Mapping) -> Reason {
    match mapping {
        Mapping::DuplicateSku => Reason::DuplicateSku,
        Mapping::UnknownUnit => Reason::UnknownUnit,
        Mapping::NotInErp | Mapping::NotInShop | Mapping::Mapped => Reason::NotInErp,
    }
}

/// A millisecond is the smallest time there is: the first instant that is not this one.
fn just_after(instant: Instant) -> Instant {
    Span::from_ms(1).map_or(instant, |span| instant.after(span))
}

fn earlier(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.or_earlier(other)),
        (one, other) => one.or(other),
    }
}
