//! The course of one line's judgement, from what it draws on to the age of its figures.
//!
//! Decides steps 2 to 6 of the order of judgement. What stock says to it is the gate's.

use super::facts::{Cart, KitKind, Side, Status, Step};
use super::kits::{Taking, is_faulty, ready_made, recipe, spread};
use super::promise::{Age, age, backorder_allowance, covers, to_give};
use super::read::{Amount, ceil_to, times};
use std::collections::BTreeSet;

/// Reasons in their order of precedence.
pub(super) const PRECEDENCE: [&str; 16] = [
    "notIncreased",
    "notGoverned",
    "notInErp",
    "duplicateSku",
    "unknownUnit",
    "componentFault",
    "blockedInErp",
    "discontinued",
    "figureUnknown",
    "clockFault",
    "figureStale",
    "promiseKept",
    "staleButCovered",
    "notEnough",
    "enoughWithSupply",
    "enough",
];

/// Whether the line asks for no more than it held before; to place or pay an order for as much as a cart
/// held is to ask for it.
pub(super) fn is_free(cart: &Cart, at: usize) -> bool {
    let line = &cart.lines[at];
    line.before.is_some_and(|before| match cart.step {
        Step::Browse | Step::Add => line.quantity <= before,
        Step::Checkout | Step::Pay => line.quantity < before,
    })
}

/// What a line takes of its pool that nothing counts yet.
pub(super) fn demand(cart: &Cart, at: usize) -> Amount {
    let line = &cart.lines[at];
    let wanted = ceil_to(line.quantity, line.sale_step);
    times((wanted - line.already_counted).max(0), line.quantity_per)
}

pub(super) fn taking(cart: &Cart) -> Taking {
    let mut asked = vec![0; cart.ledger.pools.len()];
    for (at, line) in cart.lines.iter().enumerate() {
        if let Some(pool) = line.pool {
            asked[pool] += demand(cart, at);
        }
    }
    spread(&cart.ledger, &asked, &|pool| ready_made(&cart.ledger, pool))
}

/// The pools that the line draws on as things stand: its own, and where kits are made for it, their
/// parts. A kit that is never in stock has no figure of its own to judge by. What is counted already
/// asks for nothing more, so nothing stands in its way.
pub(super) fn drawn_on(cart: &Cart, at: usize, taking: &Taking) -> BTreeSet<usize> {
    let mut drawn = BTreeSet::new();
    if let Some(pool) = cart.lines[at].pool.filter(|_| demand(cart, at) > 0) {
        draw(cart, pool, taking, &mut drawn);
    }
    drawn
}

fn draw(cart: &Cart, pool: usize, taking: &Taking, drawn: &mut BTreeSet<usize>) {
    if cart.ledger.pools[pool].kit_kind != KitKind::Phantom {
        drawn.insert(pool);
    }
    if taking.made[pool] > 0 {
        for row in cart.ledger.components.iter().filter(|row| row.kit == pool) {
            draw(cart, row.pool, taking, drawn);
        }
    }
}

/// The items that the line draws on: the ERP blocks items, also the kit that is only ever made.
fn items(cart: &Cart, at: usize, taking: &Taking) -> BTreeSet<usize> {
    let mut items = drawn_on(cart, at, taking);
    if let Some(pool) = cart.lines[at].pool.filter(|_| demand(cart, at) > 0) {
        made_on_the_way(cart, pool, taking, &mut items);
    }
    items
}

fn made_on_the_way(cart: &Cart, pool: usize, taking: &Taking, items: &mut BTreeSet<usize>) {
    items.insert(pool);
    if taking.made[pool] > 0 {
        for row in cart.ledger.components.iter().filter(|row| row.kit == pool) {
            made_on_the_way(cart, row.pool, taking, items);
        }
    }
}

/// The course of one line's judgement, up to what stock says.
#[derive(Clone, Debug, Default)]
pub(super) struct Course {
    pub(super) reasons: BTreeSet<usize>,
    /// The last reason that was added.
    pub(super) last: Option<&'static str>,
    pub(super) clock_fault: bool,
    /// Whether stock is still to speak.
    pub(super) open: bool,
    pub(super) refused: bool,
    pub(super) pools: BTreeSet<usize>,
}

impl Course {
    pub(super) fn add(&mut self, reason: &'static str) {
        let place = PRECEDENCE.iter().position(|known| *known == reason).expect("a reason");
        self.reasons.insert(place);
        self.last = Some(reason);
    }

    /// The reason that ended the judgement: the last, unless there was no figure to go on by.
    pub(super) fn deciding(&self) -> &'static str {
        let last = self.last.expect("a reason");
        let unknown = PRECEDENCE.iter().position(|known| *known == "figureUnknown");
        let skips = !self.open && !self.refused && !self.clock_fault;
        let is_unknown = unknown.is_some_and(|place| self.reasons.contains(&place));
        if skips && is_unknown { "figureUnknown" } else { last }
    }

    fn refuse(mut self, reason: &'static str, pools: BTreeSet<usize>) -> Self {
        self.add(reason);
        self.refused = true;
        self.pools = pools;
        self
    }
}

/// Whether a promise that was given is kept for the line.
pub(super) fn is_kept(cart: &Cart, at: usize) -> bool {
    let line = &cart.lines[at];
    let lives = line.promised_until.is_some_and(|until| cart.ledger.now < until);
    cart.step == Step::Pay && lives && ceil_to(line.quantity, line.sale_step) <= line.promised
}

fn of(drawn: &BTreeSet<usize>, test: impl Fn(usize) -> bool) -> BTreeSet<usize> {
    drawn.iter().copied().filter(|pool| test(*pool)).collect()
}

/// Steps 2 to 6 of the order of judgement. `kept` says whether a promise outlives staleness.
pub(super) fn course(cart: &Cart, at: usize, taking: &Taking, kept: bool) -> Course {
    course_by(cart, at, taking, kept, true)
}

/// The same, or as though every clock were right.
pub(super) fn course_by(
    cart: &Cart,
    at: usize,
    taking: &Taking,
    kept: bool,
    by_clock: bool,
) -> Course {
    let ledger = &cart.ledger;
    let line = &cart.lines[at];
    let policy = ledger.policy(line.policy);
    let mut course = Course::default();
    if !line.governed {
        course.add("notGoverned");
        return course;
    }
    let fault = match line.mapping.as_str() {
        "notInErp" => Some("notInErp"),
        "duplicateSku" => Some("duplicateSku"),
        "unknownUnit" => Some("unknownUnit"),
        _ => None,
    };
    if let Some(fault) = fault {
        if policy.mapping == Side::Block {
            return course.refuse(fault, BTreeSet::new());
        }
        course.add(fault);
    }
    let Some(pool) = line.pool else { return course };
    let faulty = is_faulty(ledger, pool);
    if faulty && policy.mapping == Side::Block {
        return course.refuse("componentFault", BTreeSet::new());
    }
    let drawn = drawn_on(cart, at, taking);
    let items = items(cart, at, taking);
    let blocked = of(&items, |pool| ledger.pools[pool].status == Status::Blocked);
    if !blocked.is_empty() {
        if faulty {
            course.add("componentFault");
        }
        return course.refuse("blockedInErp", blocked);
    }
    if faulty {
        course.add("componentFault");
        return course;
    }
    if items.iter().any(|pool| ledger.pools[*pool].status == Status::Discontinued) {
        course.add("discontinued");
    }
    let unknown = of(&drawn, |pool| ledger.pools[pool].figure.is_none());
    if !unknown.is_empty() {
        if policy.unknown == Side::Block {
            return course.refuse("figureUnknown", unknown);
        }
        course.add("figureUnknown");
    }
    let is_wrong = |pool| age(ledger, pool, policy) == Age::ClockFault;
    let wrong = of(&drawn, is_wrong);
    if by_clock && !wrong.is_empty() {
        course.add("clockFault");
        course.clock_fault = true;
        course.pools = wrong;
        return course;
    }
    let stale = of(&drawn, |pool| matches!(age(ledger, pool, policy), Age::Stale(_)));
    course.open = drawn.is_empty() || drawn.iter().any(|pool| ledger.pools[*pool].figure.is_some());
    if stale.is_empty() {
        return course;
    }
    if kept {
        course.add("promiseKept");
        return course;
    }
    match policy.stale_action(cart.step) {
        Side::Block => course.refuse("figureStale", stale),
        Side::Allow => {
            course.add("figureStale");
            course
        }
        Side::AllowIfCovered => {
            let uncovered = of(&stale, |pool| !is_covered(cart, at, pool, taking));
            if uncovered.is_empty() {
                course.add("staleButCovered");
                course
            } else {
                course.refuse("figureStale", uncovered)
            }
        }
    }
}

/// Whether what may have sold since leaves enough for what the cart takes.
fn is_covered(cart: &Cart, at: usize, pool: usize, taking: &Taking) -> bool {
    let ledger = &cart.ledger;
    let policy = ledger.policy(cart.lines[at].policy);
    // What an assembled kit lacks is made, so nobody can tell what is left of it.
    if ledger.pools[pool].kit_kind == KitKind::AssembledToOrder && !recipe(ledger, pool).is_empty()
    {
        return false;
    }
    let (Some(has), Some(sales)) = (has(cart, at, pool), ledger.pools[pool].sales_per_day) else {
        return false;
    };
    let age = age(ledger, pool, policy).ms().expect("a stale figure has an age");
    covers(has, taking.taken[pool], sales, age, policy.sales_factor_percent)
}

/// The pools that the cart takes more of than they can promise, as far as the line draws on them.
pub(super) fn short_of(cart: &Cart, at: usize, taking: &Taking) -> BTreeSet<usize> {
    of(&drawn_on(cart, at, taking), |pool| {
        // A kit that is owed already is short of itself: its parts are spoken for.
        has(cart, at, pool).is_some_and(|has| taking.taken[pool] > has)
    })
}

/// What a pool has for a line: of what is sold down, nothing that is still to come.
fn has(cart: &Cart, at: usize, pool: usize) -> Option<Amount> {
    let to_give = to_give(&cart.ledger, pool)?;
    let is_sold_down = cart.lines[at]
        .pool
        .is_some_and(|own| cart.ledger.pools[own].status == Status::Discontinued);
    Some(if is_sold_down { to_give - backorder_allowance(&cart.ledger, pool) } else { to_give })
}
