//! The course of one line's judgement, from what it draws on to the age of its figures.
//!
//! Decides steps 2 to 6 of the order of judgement. What stock says to it is the gate's.

use super::facts::{Cart, KitKind, Path, Side, Status, Step};
use super::kits::{Taking, bill_of_materials, is_faulty, ready_made, spread};
use super::promise::{Age, age, covers, to_give};
use super::read::{Amount, ceil_to, times};
use std::collections::BTreeSet;

/// Reasons in their order of precedence.
pub(super) const PRECEDENCE: [&str; 17] = [
    "notIncreased",
    "notGoverned",
    "notInErp",
    "noSku",
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
    spread(&cart.ledger, &asked, &|pool, path| ready_made(&cart.ledger, pool, path))
}

/// A pool or kit that something goes through, and the path to it.
pub(super) type Reached = (usize, Path);

/// The items that the line draws on as things stand, with the paths to them: its own, and where kits are
/// assembled for it, their components. The ERP blocks items, also the kit that is only ever made. What
/// is counted already asks for nothing more, so nothing stands in its way.
fn items(cart: &Cart, at: usize, taking: &Taking) -> BTreeSet<Reached> {
    let mut items = BTreeSet::new();
    if let Some(pool) = cart.lines[at].pool.filter(|_| demand(cart, at) > 0) {
        reach(cart, pool, Path::Active, taking, &mut items);
    }
    items
}

fn reach(cart: &Cart, pool: usize, path: Path, taking: &Taking, items: &mut BTreeSet<Reached>) {
    let path = path.to(&cart.ledger, pool);
    items.insert((pool, path));
    if taking.assembled[pool].along(path) > 0 {
        for row in cart.ledger.components.iter().filter(|row| row.kit == pool) {
            reach(cart, row.pool, path, taking, items);
        }
    }
}

/// The pools among them: a kit that is never in stock has no figure of its own to judge by.
pub(super) fn drawn_on(cart: &Cart, at: usize, taking: &Taking) -> BTreeSet<Reached> {
    let is_pool = |(pool, _): &Reached| cart.ledger.pools[*pool].kit_kind != KitKind::Phantom;
    items(cart, at, taking).into_iter().filter(is_pool).collect()
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

fn of(items: &BTreeSet<Reached>, test: impl Fn(usize) -> bool) -> BTreeSet<usize> {
    items.iter().map(|(pool, _)| *pool).filter(|pool| test(*pool)).collect()
}

/// The mapping fault of the line, if it has one: of its key, or else of its bill of materials.
pub(super) fn mapping_fault(cart: &Cart, at: usize) -> Option<&'static str> {
    let line = &cart.lines[at];
    let of_its_key = ["notInErp", "noSku", "duplicateSku", "unknownUnit"];
    let fault = of_its_key.into_iter().find(|fault| *fault == line.mapping);
    let is_faulty = || line.pool.is_some_and(|pool| is_faulty(&cart.ledger, pool));
    fault.or_else(|| is_faulty().then_some("componentFault"))
}

/// Whether WooCommerce alone decides about the line.
pub(super) fn shop_decides(cart: &Cart, at: usize) -> bool {
    let line = &cart.lines[at];
    let policy = cart.ledger.policy(line.policy);
    !line.governed || (mapping_fault(cart, at).is_some() && policy.mapping == Side::Allow)
}

/// Steps 2 to 6 of the order of judgement. `kept` says whether a promise outlives staleness.
pub(super) fn course(cart: &Cart, at: usize, taking: &Taking, kept: bool) -> Course {
    let ledger = &cart.ledger;
    let line = &cart.lines[at];
    let policy = ledger.policy(line.policy);
    let mut course = Course::default();

    // Step 2.
    if !line.governed {
        course.add("notGoverned");
        return course;
    }

    // Step 3. Where the policy lets the fault through, WooCommerce alone decides.
    if let Some(fault) = mapping_fault(cart, at) {
        if policy.mapping == Side::Block {
            return course.refuse(fault, BTreeSet::new());
        }
        course.add(fault);
        return course;
    }
    let items = items(cart, at, taking);
    let drawn = drawn_on(cart, at, taking);

    // Step 4.
    if !of(&items, |pool| ledger.pools[pool].status == Status::Discontinued).is_empty() {
        course.add("discontinued");
    }
    let blocked = of(&items, |pool| ledger.pools[pool].status == Status::Blocked);
    if !blocked.is_empty() {
        return course.refuse("blockedInErp", blocked);
    }

    // Step 5.
    let unknown = of(&drawn, |pool| ledger.pools[pool].figure.is_none());
    if !unknown.is_empty() {
        if policy.unknown == Side::Block {
            return course.refuse("figureUnknown", unknown);
        }
        course.add("figureUnknown");
    }

    // Step 6, and before it whether any age can be told.
    let wrong = of(&drawn, |pool| age(ledger, pool, policy) == Age::ClockFault);
    if !wrong.is_empty() {
        course.add("clockFault");
        course.clock_fault = true;
        course.pools = wrong;
        return course;
    }
    let has_figure = |pool: usize| ledger.pools[pool].figure.is_some();
    course.open = drawn.is_empty() || !of(&drawn, has_figure).is_empty();
    let stale = of(&drawn, |pool| matches!(age(ledger, pool, policy), Age::Stale(_)));
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
            let covered = |(pool, path): &Reached| is_covered(cart, at, *pool, *path, taking);
            let mut uncovered = stale.clone();
            uncovered.retain(|pool| !drawn.iter().filter(|(drawn, _)| drawn == pool).all(covered));
            if uncovered.len() < stale.len() {
                course.add("staleButCovered");
            }
            if uncovered.is_empty() { course } else { course.refuse("figureStale", uncovered) }
        }
    }
}

/// Whether what may have sold since leaves enough for what the cart takes.
fn is_covered(cart: &Cart, at: usize, pool: usize, path: Path, taking: &Taking) -> bool {
    let ledger = &cart.ledger;
    let policy = ledger.policy(cart.lines[at].policy);
    // What an assembled kit lacks is made, so nobody can tell what is left of it.
    if ledger.pools[pool].kit_kind == KitKind::AssembledToOrder
        && !bill_of_materials(ledger, pool).is_empty()
    {
        return false;
    }
    let Some(sales) = ledger.pools[pool].sales_per_day else { return false };
    let age = age(ledger, pool, policy).ms().expect("a stale figure has an age");
    demands(pool, path, taking).into_iter().all(|(path, taken)| {
        let has = to_give(ledger, pool, path);
        has.is_some_and(|has| covers(has, taken, sales, age, policy.sales_factor_percent))
    })
}

/// What must not exceed what a pool has: all that is taken of it, and along a path on which no supply
/// counts also what is taken along such paths.
fn demands(pool: usize, path: Path, taking: &Taking) -> Vec<(Path, Amount)> {
    let taken = taking.taken[pool];
    let mut demands = vec![(Path::Active, taken.total())];
    if path == Path::Discontinued {
        demands.push((Path::Discontinued, taken.along(Path::Discontinued)));
    }
    demands
}

/// The pools that the cart takes more of than they can promise, as far as the line draws on them.
pub(super) fn short_of(cart: &Cart, at: usize, taking: &Taking) -> BTreeSet<usize> {
    let mut short = BTreeSet::new();
    for (pool, path) in drawn_on(cart, at, taking) {
        for (path, taken) in demands(pool, path, taking) {
            // A kit that is owed already is short of itself: its parts are spoken for.
            if to_give(&cart.ledger, pool, path).is_some_and(|has| taken > has) {
                short.insert(pool);
            }
        }
    }
    short
}
