//! The call `affected` as words: open order lines in, what each of them gets of what is there out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::{At, Demand, Flag, Maybe, Sequence, Stock};
use crate::facts::MAX_LINES;
use crate::rules::operations::affected::{OpenLine, is_behind, share};

record! {
    /// What is there.
    struct Asked {
        /// How much of the pool is there for the lines.
        there "there": Stock,
        /// Whether the shop ships only whole orders.
        only_whole_orders "onlyWholeOrders": Flag = 0,
    }
}

record! {
    /// An open order line. The lines stand in the order in which they are served; more than fit are asked about in
    /// several calls, each with what the one before left. The lines of an order stand in one call.
    struct LineWords {
        /// A number that is the same for all lines of an order.
        order "order": Sequence,
        /// By when it was promised.
        promised_by "promisedBy": Maybe<At>,
        /// When it was ordered.
        ordered_at "orderedAt": At,
        /// How much of the pool it asks for.
        asks "asks": Demand,
    }
}

record! {
    /// What is left behind the last line.
    struct Answer {
        /// How much.
        left "left": Demand,
    }
}

record! {
    /// What a line gets.
    struct ShareWords {
        /// What of it is there.
        covered "covered": Demand,
        /// What is missing.
        short "short": Demand,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const LINES: List<LineWords> = List::at(ASKED.next(), "lines", MAX_LINES);
const LEFT: Once<Answer> = Once::at(LINES.next().answer(), "");
const SHARES: List<ShareWords> = List::at(LEFT.next(), "lines", MAX_LINES);

/// The question of `affected`.
pub(super) const QUESTION: Layout = &[ASKED.part(), LINES.part()];
/// The answer of `affected`.
pub(super) const ANSWER: Layout = &[LEFT.part(), SHARES.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let limits = Limits::default();
    let asked = ASKED.take(words, &limits)?;
    let count = LINES.take(words, &limits, |_| true)?;
    let line = |at| LINES.get(words, at).map(LineWords::line);
    for at in 1..count {
        let pair = line(at.wrapping_sub(1)).zip(line(at));
        if pair.is_some_and(|(before, line)| !is_behind(&line, &before)) {
            return Err(LINES.contradiction(at));
        }
    }
    SHARES.put_count(words, count);
    let left = share(line, asked.there, asked.only_whole_orders, |at, share| {
        SHARES.put(words, at, ShareWords { covered: share.covered, short: share.short });
    });
    LEFT.put(words, Answer { left });
    Ok(())
}

impl LineWords {
    const fn line(self) -> OpenLine {
        OpenLine {
            order: self.order,
            promised_by: self.promised_by,
            ordered_at: self.ordered_at,
            asks: self.asks,
        }
    }
}
