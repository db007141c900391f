//! The call `counted` as words: what each pool counts for an order line in, units of the line out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::{QuantityPer, Sum};
use crate::facts::MAX_POOLS;
use crate::rules::demand::counted::{CountedOn, counted};

record! {
    /// What one pool counts for the line.
    struct PoolWords {
        /// How much of the pool one unit takes.
        quantity_per "quantityPer": QuantityPer,
        /// What is counted for the line there, in the pool's unit.
        already_counted "alreadyCounted": Sum,
    }
}

record! {
    /// What is counted of the line.
    struct Answer {
        /// Units of the line.
        already_counted "alreadyCounted": Sum,
    }
}

const POOLS: List<PoolWords> = List::at(Cursor::QUESTION, "pools", MAX_POOLS);
const TOLD: Once<Answer> = Once::at(POOLS.next().answer(), "");

/// The question of `counted`.
pub(super) const QUESTION: Layout = &[POOLS.part()];
/// The answer of `counted`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let count = POOLS.take(words, &Limits::default(), |_| true)?;
    let pools = (0..count).filter_map(|at| POOLS.get(words, at));
    let already_counted = counted(pools.map(|pool| CountedOn {
        quantity_per: pool.quantity_per,
        already_counted: pool.already_counted,
    }));
    TOLD.put(words, Answer { already_counted });
    Ok(())
}
