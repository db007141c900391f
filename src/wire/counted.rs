//! The call `counted` as words: what each pool counts for an order line in, units of the line out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::{Demand, Maybe, PoolPlace, SmallestAmount, Sum, word_of};
use crate::facts::{MAX_POOLS, Quantity};
use crate::rules::demand::counted::counted_on;
use crate::rules::demand::part::{MAX_PARTS, Part};

record! {
    /// The line.
    struct Asked {
        /// Its units.
        units "units": Demand,
    }
}

record! {
    /// What one pool counts for the line.
    struct PoolWords {
        /// What is counted for the line there, in the pool's unit.
        already_counted "alreadyCounted": Sum,
    }
}

record! {
    /// What some units of the line take of a pool.
    struct PartWords {
        /// The pool.
        pool "pool": PoolPlace,
        /// Units of the line before this take nothing.
        from "from": Demand = 0,
        /// Units of the line behind this take nothing; absent where there is no end.
        to "to": Maybe<Demand>,
        /// How much of the pool one unit takes.
        quantity_per "quantityPer": SmallestAmount,
    }
}

record! {
    /// What is counted of the line.
    struct Answer {
        /// Units of the line.
        already_counted "alreadyCounted": Sum,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const POOLS: List<PoolWords> = List::at(ASKED.next(), "pools", MAX_POOLS);
const PARTS: List<PartWords> = List::at(POOLS.next(), "parts", MAX_PARTS);
const TOLD: Once<Answer> = Once::at(PARTS.next().answer(), "");

/// The question of `counted`.
pub(super) const QUESTION: Layout = &[ASKED.part(), POOLS.part(), PARTS.part()];
/// The answer of `counted`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let mut limits = Limits::default();
    let asked = ASKED.take(words, &limits)?;
    let pools = POOLS.take(words, &limits, |_| true)?;
    limits.pools = word_of(pools);
    PARTS.take(words, &limits, |part| part.to.is_none_or(|to| part.from <= to))?;
    let counted = (0..pools).filter_map(|at| {
        let pool = POOLS.get(words, at)?;
        let part = |place| PARTS.get(words, place).map(|part| part.of(at));
        Some(counted_on(asked.units, pool.already_counted, part))
    });
    let already_counted = counted.reduce(Quantity::at_most).unwrap_or(Quantity::ZERO);
    TOLD.put(words, Answer { already_counted });
    Ok(())
}

impl PartWords {
    /// The part as the pool at a place sees it: of another pool it takes nothing of this one.
    fn of(self, pool: usize) -> Part {
        let quantity_per = if self.pool == pool { self.quantity_per } else { Quantity::ZERO };
        Part { from: self.from, to: self.to, quantity_per }
    }
}
