//! The call `bill` as words: an order line with what it may draw on in, what its units take of each pool out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::pools::{ComponentWords, ONE};
use super::record::{Limits, record};
use super::word::{Code, Demand, Maybe, PoolPlace, QuantityPer, Sum, word_of};
use crate::facts::{Component, KitKind, MAX_COMPONENTS, MAX_POOLS, Quantity};
use crate::rules::demand::bill::{Parts, Placed, split_line};
use crate::rules::demand::part::{MAX_PARTS, Part};

record! {
    /// The line. 3 units of a kit of 2 C each, of which `decide` takes 1 that is ready-made and 4 C.
    struct Asked {
        /// Its units.
        units "units": Demand,
    }
}

record! {
    /// One pool that the line may draw on.
    struct PoolWords {
        /// How what is asked of the pool is met.
        kit_kind "kitKind": Code<KitKind> = KitKind::Stocked.number(),
        /// What the line takes of what is there, as `decide` says it.
        taken "taken": Sum = 0,
    }
}

record! {
    /// What one unit of the line takes of a pool.
    struct DrawWords {
        /// The pool.
        pool "pool": PoolPlace,
        /// How much of it one unit takes.
        quantity_per "quantityPer": QuantityPer = ONE,
    }
}

record! {
    /// What some units of the line take of a pool. K: the first unit takes 1; C: those behind it take 2 each.
    struct PartAnswer {
        /// The pool.
        pool "pool": PoolPlace,
        /// Units of the line before this take nothing.
        from "from": Demand,
        /// Units of the line behind this take nothing; absent where there is no end.
        to "to": Maybe<Demand>,
        /// How much of the pool one unit takes.
        quantity_per "quantityPer": Sum,
        /// What the line's units take by this part.
        taken "taken": Sum,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const POOLS: List<PoolWords> = List::at(ASKED.next(), "pools", MAX_POOLS);
const DRAWS: List<DrawWords> = List::at(POOLS.next(), "draws", MAX_POOLS);
const COMPONENTS: List<ComponentWords> =
    List::at(DRAWS.next(), "components", MAX_COMPONENTS).optional();
const PARTS: List<PartAnswer> = List::at(COMPONENTS.next().answer(), "parts", MAX_PARTS);

/// The question of `bill`.
pub(super) const QUESTION: Layout = &[ASKED.part(), POOLS.part(), DRAWS.part(), COMPONENTS.part()];
/// The answer of `bill`.
pub(super) const ANSWER: Layout = &[PARTS.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let mut limits = Limits::default();
    let asked = ASKED.take(words, &limits)?;
    limits.pools = word_of(POOLS.take(words, &limits, |_| true)?);
    DRAWS.take(words, &limits, |_| true)?;
    COMPONENTS.take(words, &limits, |_| true)?;
    let told = Told { words, units: asked.units };
    split_line(&Line { words, units: asked.units }, &told);
    Ok(())
}

/// The line that is asked about.
struct Line<'a> {
    words: &'a Words,
    units: Quantity,
}

impl Placed for Line<'_> {
    fn units(&self) -> Quantity {
        self.units
    }

    fn pool_count(&self) -> usize {
        POOLS.taken(self.words)
    }

    #[inline(never)]
    fn kit_kind(&self, pool: usize) -> KitKind {
        POOLS.get(self.words, pool).map_or(KitKind::Stocked, |pool| pool.kit_kind)
    }

    fn taken(&self, pool: usize) -> Quantity {
        POOLS.get(self.words, pool).map_or(Quantity::ZERO, |pool| pool.taken)
    }

    fn draw(&self, at: usize) -> Option<(usize, Quantity)> {
        DRAWS.get(self.words, at).map(|draw| (draw.pool, draw.quantity_per))
    }

    #[inline(never)]
    fn component(&self, at: usize) -> Option<Component> {
        let ComponentWords { kit, pool, quantity_per } = COMPONENTS.get(self.words, at)?;
        Some(Component { kit, pool, quantity_per })
    }
}

/// The answer, which is written and looked up where it stands.
struct Told<'a> {
    words: &'a Words,
    units: Quantity,
}

impl Parts for Told<'_> {
    fn count(&self) -> usize {
        PARTS.taken(self.words)
    }

    #[inline(never)]
    fn part(&self, at: usize) -> Option<(usize, Part)> {
        let PartAnswer { pool, from, to, quantity_per, .. } = PARTS.get(self.words, at)?;
        Some((pool, Part { from, to, quantity_per }))
    }

    #[inline(never)]
    fn put(&self, at: usize, (pool, part): (usize, Part)) {
        let Part { from, to, quantity_per } = part;
        let taken = part.taken(self.units);
        PARTS.put(self.words, at, PartAnswer { pool, from, to, quantity_per, taken });
    }

    fn put_count(&self, count: usize) {
        PARTS.put_count(self.words, count);
    }
}
