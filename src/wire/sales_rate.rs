//! The call `salesRate` as words: what was sold of a listing in, units a day out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, Once, Words};
use super::record::{Limits, record};
use super::word::{At, Demand, Maybe, Stock};
use crate::rules::reconcile::sales_rate::{Sales, sales_rate};

record! {
    /// What was sold.
    struct Asked {
        /// Our clock.
        now "now": At,
        /// Units sold, less those that were given back.
        sold "sold": Stock,
        /// From when on sales were counted.
        counted_from "countedFrom": At,
        /// When the shop took its first order; absent where it took none.
        first_order_at "firstOrderAt": Maybe<At>,
    }
}

record! {
    /// How much sells on an average day.
    struct Answer {
        /// Units a day; absent where nobody can tell yet.
        rate "rate": Maybe<Demand>,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const TOLD: Once<Answer> = Once::at(ASKED.next().answer(), "");

/// The question of `salesRate`.
pub(super) const QUESTION: Layout = &[ASKED.part()];
/// The answer of `salesRate`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let asked = ASKED.take(words, &Limits::default())?;
    let rate = sales_rate(&Sales {
        now: asked.now,
        sold: asked.sold,
        counted_from: asked.counted_from,
        first_order_at: asked.first_order_at,
    });
    TOLD.put(words, Answer { rate });
    Ok(())
}
