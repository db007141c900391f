//! The call `decide` as words: a cart in, its verdict out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::policies::PolicyBook;
use super::pools::{ComponentWords, HoldWords, ONE, PoolLists, PoolRecord, PoolWords, SupplyWords};
use super::record::{Late, record};
use super::word::{
    Age, At, Code, Counted, Demand, Flag, Maybe, PolicyPlace, PoolPlace, QuantityPer, ReasonSet,
    SmallestAmount, Sum,
};
use crate::facts::{
    Cart, Instant, Line, MAX_COMPONENTS, MAX_HOLDS, MAX_LINES, MAX_POOLS, MAX_SUPPLIES, Mapping,
    Pools as _, Quantity, Step,
};
use crate::reason::Reason;
use crate::rules::gate::cart::{Report, judge};
use crate::rules::workspace::Workspace;
use crate::verdict::{LineVerdict, Outcome, PoolVerdict, Taken};

record! {
    /// When and where the cart is judged.
    struct Asked {
        /// Our clock.
        now "now": At,
        /// Where in buying the question is asked.
        step "step": Code<Step>,
    }
}

record! {
    /// One line of the cart.
    struct LineWords {
        /// What it draws on; absent where the listing has no pool.
        pool "pool": Maybe<PoolPlace>,
        /// Whether its stock is the ERP's to say.
        governed "governed": Flag = 1,
        /// Whether the listing is bound to exactly one ERP item.
        mapping "mapping": Code<Mapping> = Mapping::Mapped.number(),
        /// The whole line, not what is added to it.
        quantity "quantity": Demand,
        /// What the line held before; absent where it is not being edited.
        before "before": Maybe<Demand>,
        /// What the pool's figure or its in-flight demand already counts for the line.
        already_counted "alreadyCounted": Demand = 0,
        /// The smallest amount the listing sells.
        sale_step "saleStep": SmallestAmount = ONE,
        /// How much of the pool one unit takes.
        quantity_per "quantityPer": QuantityPer = ONE,
        /// The policy that the listing follows; absent for the store's.
        policy "policy": Maybe<PolicyPlace>,
        /// What a hold that was taken on a fresh verdict keeps for the line.
        promised "promised": Demand = 0,
        /// When that hold ends.
        promised_until "promisedUntil": Maybe<At>,
    }
}

record! {
    /// The whole cart's verdict.
    struct CartAnswer {
        /// The worst outcome of the lines.
        outcome "outcome": Code<Outcome>,
        /// The line that decided; absent in an empty cart.
        line "line": Maybe<Counted<99>>,
        /// When the verdict could change by the passage of time alone.
        valid_until "validUntil": Maybe<At>,
    }
}

record! {
    /// What can be promised of one pool, every term shown; absent where there is no figure.
    struct PoolAnswer {
        /// E.
        figure "figure": Maybe<Sum>,
        /// U.
        in_flight "inFlight": Maybe<Sum>,
        /// H.
        held "held": Maybe<Sum>,
        /// B.
        safety_stock "safetyStock": Maybe<Sum>,
        /// X.
        backorder_allowance "backorderAllowance": Maybe<Sum>,
        /// E − U − H − B + X.
        available "available": Maybe<Sum>,
        /// How old the figure is.
        age "ageMs": Maybe<Age>,
        /// Until when the figure counts as fresh.
        fresh_until "freshUntil": Maybe<At>,
        /// What the cart takes of what is there.
        taken "taken": Sum,
        /// What it has made from components.
        assembled "assembled": Sum,
    }
}

record! {
    /// One line's verdict.
    struct LineAnswer {
        /// What is to be done with the line.
        outcome "outcome": Code<Outcome>,
        /// The reason that decided.
        reason "reason": Code<Reason>,
        /// Every reason that applied.
        reasons "reasons": ReasonSet,
        /// What the line asks for and nobody counts for it yet, in whole sale steps.
        uncounted "uncounted": Sum,
        /// The largest quantity that would pass; absent where there is no figure.
        max_quantity "maxQuantity": Maybe<Sum>,
        /// The pool that decided.
        pool "pool": Maybe<PoolPlace>,
        /// When supply has come without which the line would not pass.
        available_at "availableAt": Maybe<At>,
        /// Whether WooCommerce alone decides.
        shop_decides "shopDecides": Flag,
        /// What the nearest cart that passes has of the line; absent where the cart is not refused.
        suggested_quantity "suggestedQuantity": Maybe<Sum>,
    }
}

/// What is known of a pool once all lines have asked.
const FRESH_UNTIL: Late<PoolAnswer, Maybe<At>> = Late::named("freshUntil");
const TAKEN: Late<PoolAnswer, Sum> = Late::named("taken");
const ASSEMBLED: Late<PoolAnswer, Sum> = Late::named("assembled");
/// What is known of a line once all lines are judged.
const SUGGESTED: Late<LineAnswer, Maybe<Sum>> = Late::named("suggestedQuantity");

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const POOLS: List<PoolWords> = List::at(ASKED.next(), "pools", MAX_POOLS);
const LINES: List<LineWords> = List::at(POOLS.next(), "lines", MAX_LINES);
const COMPONENTS: List<ComponentWords> =
    List::at(LINES.next(), "components", MAX_COMPONENTS).optional();
const SUPPLIES: List<SupplyWords> =
    List::at(COMPONENTS.next(), "supplies", MAX_SUPPLIES).optional();
const HOLDS: List<HoldWords> = List::at(SUPPLIES.next(), "holds", MAX_HOLDS).optional();

/// The question of `decide`.
pub(super) const QUESTION: Layout =
    &[ASKED.part(), POOLS.part(), LINES.part(), COMPONENTS.part(), SUPPLIES.part(), HOLDS.part()];

const VERDICT: Once<CartAnswer> = Once::at(HOLDS.next().answer(), "");
const POOL_ANSWERS: List<PoolAnswer> = List::at(VERDICT.next(), "pools", MAX_POOLS);
const LINE_ANSWERS: List<LineAnswer> = List::at(POOL_ANSWERS.next(), "lines", MAX_LINES);

/// The answer of `decide`.
pub(super) const ANSWER: Layout = &[VERDICT.part(), POOL_ANSWERS.part(), LINE_ANSWERS.part()];

struct InDecide;

impl PoolLists for InDecide {
    const POOLS: List<PoolWords> = POOLS;
    const COMPONENTS: List<ComponentWords> = COMPONENTS;
    const SUPPLIES: List<SupplyWords> = SUPPLIES;
    const HOLDS: List<HoldWords> = HOLDS;
}

pub(super) fn run(
    words: &Words,
    policies: &PolicyBook,
    workspace: &mut Workspace,
) -> Result<(), Fault> {
    let mut limits = policies.limits()?;
    ASKED.take(words, &limits)?;
    PoolRecord::<InDecide>::take_pools(words, &mut limits)?;
    LINES.take(words, &limits, LineWords::agrees)?;
    let pools = PoolRecord::<InDecide>::take_rest(words, &limits)?;

    let cart = Record { pools };
    let whole = judge(&cart, policies, workspace, &mut Answer { words });
    POOL_ANSWERS.put_count(words, cart.pools.pool_count());
    LINE_ANSWERS.put_count(words, cart.line_count());
    let (outcome, line, valid_until) = (whole.outcome, whole.line, whole.valid_until);
    VERDICT.put(words, CartAnswer { outcome, line, valid_until });
    Ok(())
}

impl LineWords {
    /// What is governed and bound to an item names a pool.
    fn agrees(&self) -> bool {
        !self.governed || self.mapping != Mapping::Mapped || self.pool.is_some()
    }

    fn line(self) -> Line {
        Line {
            pool: self.pool,
            governed: self.governed,
            mapping: self.mapping,
            quantity: self.quantity,
            before: self.before,
            already_counted: self.already_counted,
            sale_step: self.sale_step,
            quantity_per: self.quantity_per,
            policy: self.policy,
            promised: self.promised,
            promised_until: self.promised_until,
        }
    }
}

/// A cart that is read from its checked rows each time one is asked for.
struct Record<'a> {
    pools: PoolRecord<'a, InDecide>,
}

impl<'a> Cart for Record<'a> {
    type Pools = PoolRecord<'a, InDecide>;

    fn pools(&self) -> &PoolRecord<'a, InDecide> {
        &self.pools
    }

    fn now(&self) -> Instant {
        ASKED.taken(self.pools.words).map_or(Instant::EARLIEST, |asked| asked.now)
    }

    fn step(&self) -> Step {
        ASKED.taken(self.pools.words).map_or(Step::Pay, |asked| asked.step)
    }

    fn line_count(&self) -> usize {
        LINES.taken(self.pools.words)
    }

    fn line(&self, at: usize) -> Option<Line> {
        LINES.get(self.pools.words, at).map(LineWords::line)
    }
}

/// Writes the verdict piece by piece.
struct Answer<'a> {
    words: &'a Words,
}

impl Answer<'_> {
    fn uncounted(&self, at: usize) -> Quantity {
        let line = LINES.get(self.words, at).map(LineWords::line);
        line.map_or(Quantity::ZERO, |line| line.uncounted(line.quantity))
    }
}

impl Report for Answer<'_> {
    fn pool(&mut self, at: usize, pool: &PoolVerdict) {
        let promise = pool.promise;
        let answer = PoolAnswer {
            figure: promise.map(|promise| promise.figure),
            in_flight: promise.map(|promise| promise.in_flight),
            held: promise.map(|promise| promise.held),
            safety_stock: promise.map(|promise| promise.safety_stock),
            backorder_allowance: promise.map(|promise| promise.backorder_allowance),
            available: promise.map(|promise| promise.available),
            age: pool.age,
            fresh_until: None,
            taken: Quantity::ZERO,
            assembled: Quantity::ZERO,
        };
        POOL_ANSWERS.put(self.words, at, answer);
    }

    fn taken(&mut self, at: usize, taken: Taken) {
        if let Some(row) = POOL_ANSWERS.row(self.words, at) {
            FRESH_UNTIL.set(row, taken.fresh_until);
            TAKEN.set(row, taken.stocked);
            ASSEMBLED.set(row, taken.assembled);
        }
    }

    fn line(&mut self, at: usize, line: &LineVerdict) {
        let answer = LineAnswer {
            outcome: line.outcome,
            reason: line.reason,
            reasons: line.reasons,
            uncounted: self.uncounted(at),
            max_quantity: line.max_quantity,
            pool: line.pool,
            available_at: line.available_at,
            shop_decides: line.shop_decides,
            suggested_quantity: None,
        };
        LINE_ANSWERS.put(self.words, at, answer);
    }

    fn suggested_quantity(&mut self, at: usize, quantity: Quantity) {
        if let Some(row) = LINE_ANSWERS.row(self.words, at) {
            SUGGESTED.set(row, Some(quantity));
        }
    }
}
