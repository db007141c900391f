//! The gate: a cart judged line by line in the rule book's order of judgement.
//!
//! Decides outcomes, reasons, the largest quantity and the nearest cart, all by trying: a quantity
//! passes where judging the cart with it says so.

use super::course::{
    Course, PRECEDENCE, course, drawn_on, is_free, is_kept, mapping_fault, shop_decides, short_of,
    taking,
};
use super::facts::{Cart, Line, Path, Side, Status};
use super::kits::{Taking, could_draw};
use super::promise::{Age, age, comes_by, to_give};
use super::read::{Amount, Ms, floor_to};
use std::collections::BTreeSet;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Allow,
    Undecided,
    Limit,
    Block,
}

impl Outcome {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Undecided => "undecided",
            Self::Limit => "limit",
            Self::Block => "block",
        }
    }

    pub(crate) fn refuses(self) -> bool {
        self >= Self::Limit
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LineVerdict {
    pub(crate) outcome: Outcome,
    pub(crate) reason: &'static str,
    pub(crate) reasons: BTreeSet<usize>,
    pub(crate) max_quantity: Option<Amount>,
    /// The pools of which any may be named as the one that decided.
    pub(crate) pools: BTreeSet<usize>,
    pub(crate) available_at: Option<Ms>,
    /// Whether WooCommerce alone decides about the line.
    pub(crate) shop_decides: bool,
}

impl LineVerdict {
    pub(crate) fn reasons(&self) -> Vec<&'static str> {
        self.reasons.iter().map(|at| PRECEDENCE[*at]).collect()
    }
}

/// The cart with another quantity of one line, as though it were asked for anew.
fn with(cart: &Cart, at: usize, quantity: Amount) -> Cart {
    let mut cart = cart.clone();
    cart.lines[at].quantity = quantity;
    cart.lines[at].before = None;
    cart
}

/// Whether the quantity passes, the other lines as they are. One of which nobody can tell how old its
/// figures are does not.
fn passes(cart: &Cart, at: usize, quantity: Amount) -> bool {
    let cart = with(cart, at, quantity);
    let taking = taking(&cart);
    let course = course(&cart, at, &taking, is_kept(&cart, at));
    let is_stopped = course.refused || course.clock_fault;
    !is_stopped && (!course.open || short_of(&cart, at, &taking).is_empty())
}

/// The most steps, at most `most`, that pass; fewer always pass where more do.
fn most_steps(most: Amount, passes: impl Fn(Amount) -> bool) -> Amount {
    let (mut good, mut bad) = (0, most + 1);
    while bad - good > 1 {
        let middle = good + (bad - good) / 2;
        if passes(middle) {
            good = middle;
        } else {
            bad = middle;
        }
    }
    good
}

/// More than any pool holds, in units of anything.
const BEYOND: Amount = 1_000_000_000_000_000_000_000;

fn max_quantity(cart: &Cart, at: usize) -> Amount {
    let step = cart.lines[at].sale_step;
    step * most_steps(BEYOND / step, |steps| passes(cart, at, steps * step))
}

/// Whether there are figures to judge the line by: it is bound to pools, and those are known.
fn has_figure(cart: &Cart, at: usize) -> bool {
    let line = &cart.lines[at];
    let Some(pool) = line.pool else { return false };
    if !line.governed || mapping_fault(cart, at).is_some() {
        return false;
    }
    let mut parts = BTreeSet::new();
    could_draw(&cart.ledger, pool, &mut parts);
    // A component that may not be drawn on counts as nothing, whether or not it was counted.
    parts.iter().all(|part| {
        let may_be_drawn_on = *part == pool || may_be_drawn_on_uncounted(cart, at, *part);
        cart.ledger.pools[*part].figure.is_some() || !may_be_drawn_on
    })
}

/// Whether the line may draw on a component of which there is no figure.
fn may_be_drawn_on_uncounted(cart: &Cart, at: usize, part: usize) -> bool {
    let policy = cart.ledger.policy(cart.lines[at].policy);
    let is_blocked = cart.ledger.pools[part].status == Status::Blocked;
    let is_young_enough = match age(&cart.ledger, part, policy) {
        Age::ClockFault => false,
        // Without a figure nothing covers what may have sold.
        Age::Stale(_) => policy.stale_action(cart.step) == Side::Allow,
        Age::Fresh(_) | Age::None => true,
    };
    policy.unknown == Side::Allow && !is_blocked && is_young_enough
}

pub(crate) fn judge_line(cart: &Cart, at: usize) -> LineVerdict {
    let taking = taking(cart);
    let kept = is_kept(cart, at);
    let mut course = course(cart, at, &taking, kept);
    let mut verdict = LineVerdict {
        outcome: Outcome::Allow,
        reason: "notIncreased",
        reasons: BTreeSet::from([0]),
        max_quantity: has_figure(cart, at).then(|| max_quantity(cart, at)),
        pools: BTreeSet::new(),
        available_at: None,
        shop_decides: shop_decides(cart, at),
    };
    if is_free(cart, at) {
        return verdict;
    }
    if course.refused {
        verdict.outcome = refusal(verdict.max_quantity);
    } else if course.open {
        judge_stock(cart, at, &taking, &mut course, &mut verdict);
    } else if course.clock_fault {
        verdict.outcome = Outcome::Undecided;
    }
    verdict.reason = course.deciding();
    verdict.pools = course.pools;
    verdict.reasons = course.reasons;
    verdict
}

/// Limited where some smaller quantity would pass.
fn refusal(max_quantity: Option<Amount>) -> Outcome {
    if max_quantity.unwrap_or(0) > 0 { Outcome::Limit } else { Outcome::Block }
}

/// Steps 7 to 9.
fn judge_stock(
    cart: &Cart,
    at: usize,
    taking: &Taking,
    course: &mut Course,
    verdict: &mut LineVerdict,
) {
    let drawn = drawn_on(cart, at, taking);
    let short = short_of(cart, at, taking);
    if !short.is_empty() {
        course.add("notEnough");
        verdict.outcome = refusal(verdict.max_quantity);
        course.pools = verdict
            .max_quantity
            .map_or(short, |max_quantity| short_by_a_step(cart, at, max_quantity));
        return;
    }
    let mut late = None;
    for (pool, path) in drawn {
        let Some(there) = to_give(&cart.ledger, pool, Path::Discontinued) else { continue };
        // What is there serves first what may not wait for supply.
        let missing = taking.taken[pool].total() - there;
        if path == Path::Active && missing > 0 {
            late = late.max(comes_by(&cart.ledger, pool, missing));
        }
    }
    verdict.available_at = late;
    course.add(if late.is_some() { "enoughWithSupply" } else { "enough" });
}

/// The pools that a step more than the largest quantity would be short of or be too old for.
fn short_by_a_step(cart: &Cart, at: usize, max_quantity: Amount) -> BTreeSet<usize> {
    let cart = with(cart, at, max_quantity + cart.lines[at].sale_step);
    let taking = taking(&cart);
    let mut pools = short_of(&cart, at, &taking);
    pools.extend(course(&cart, at, &taking, is_kept(&cart, at)).pools);
    pools
}

/// Whether the quantity passes and leaves the lines that were served before it what they have.
fn fits(cart: &Cart, (at, quantity): (usize, Amount), served: &[usize]) -> bool {
    let cart = with(cart, at, quantity);
    let keeps = |line: &usize| {
        let quantity = cart.lines[*line].quantity;
        quantity == 0 || passes(&cart, *line, quantity)
    };
    passes(&cart, at, quantity) && served.iter().all(keeps)
}

/// What the nearest cart that passes has of every line. Lines that pass as they are are served first, the
/// others in their order.
pub(crate) fn suggested_quantity(cart: &Cart) -> Vec<Amount> {
    let mut offered = cart.clone();
    let is_served_first = |at| is_free(cart, at) || shop_decides(cart, at);
    let others: Vec<usize> = (0..cart.lines.len()).filter(|at| !is_served_first(*at)).collect();
    for at in &others {
        offered.lines[*at].quantity = 0;
        offered.lines[*at].before = None;
    }
    for (served, at) in others.iter().enumerate() {
        let Line { quantity, sale_step, .. } = cart.lines[*at];
        let fits = |quantity| fits(&offered, (*at, quantity), &others[..served]);
        let fitting = if fits(quantity) {
            quantity
        } else {
            let most = floor_to(quantity, sale_step) / sale_step;
            sale_step * most_steps(most, |steps| fits(steps * sale_step))
        };
        offered.lines[*at].quantity = fitting;
    }
    offered.lines.iter().map(|line| line.quantity).collect()
}

#[derive(Clone, Debug)]
pub(crate) struct Verdict {
    pub(crate) outcome: Outcome,
    pub(crate) line: Option<usize>,
    pub(crate) taking: Taking,
    pub(crate) lines: Vec<LineVerdict>,
    pub(crate) suggested_quantity: Option<Vec<Amount>>,
}

pub(crate) fn judge(cart: &Cart) -> Verdict {
    let lines: Vec<LineVerdict> = (0..cart.lines.len()).map(|at| judge_line(cart, at)).collect();
    let outcome = lines.iter().map(|line| line.outcome).max().unwrap_or(Outcome::Allow);
    Verdict {
        outcome,
        line: lines.iter().position(|line| line.outcome == outcome),
        taking: taking(cart),
        suggested_quantity: outcome.refuses().then(|| suggested_quantity(cart)),
        lines,
    }
}
