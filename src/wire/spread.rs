//! The call `spread` as words: what an ERP shows of one item in an order, and the order's lines of it in, what of it belongs
//! to which line out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::{Demand, Flag, Total};
use crate::rules::demand::spread::{Shown, Stages};

/// The most lines of one item in one order.
const MAX_SHARES: usize = 200;

record! {
    /// What is shown of the item: 2 shipped and 4 reserved. Several rows of one item are added up before.
    struct Asked {
        /// What is entered.
        entered "entered": Total = 0,
        /// What is confirmed.
        confirmed "confirmed": Total = 0,
        /// What is reserved.
        reserved "reserved": Total = 0,
        /// What is picked.
        picked "picked": Total = 0,
        /// What is shipped.
        shipped "shipped": Total = 0,
    }
}

record! {
    /// One line of it, in their order: 3, then 5.
    struct LineWords {
        /// What the line asks of the item.
        net "net": Demand,
    }
}

record! {
    /// How it came out.
    struct Answer {
        /// Whether more is shown than the lines ask for together.
        more "moreThanAsked": Flag,
    }
}

record! {
    /// What of it is of one line: 2 shipped and 1 reserved of the first, 3 reserved of the second.
    struct LineAnswer {
        /// What is entered.
        entered "entered": Demand,
        /// What is confirmed.
        confirmed "confirmed": Demand,
        /// What is reserved.
        reserved "reserved": Demand,
        /// What is picked.
        picked "picked": Demand,
        /// What is shipped.
        shipped "shipped": Demand,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const LINES: List<LineWords> = List::at(ASKED.next(), "lines", MAX_SHARES);
const TOLD: Once<Answer> = Once::at(LINES.next().answer(), "");
const SHARES: List<LineAnswer> = List::at(TOLD.next(), "lines", MAX_SHARES);

/// The question of `spread`.
pub(super) const QUESTION: Layout = &[ASKED.part(), LINES.part()];
/// The answer of `spread`.
pub(super) const ANSWER: Layout = &[TOLD.part(), SHARES.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let limits = Limits::default();
    let Asked { entered, confirmed, reserved, picked, shipped } = ASKED.take(words, &limits)?;
    let lines = LINES.take(words, &limits, |_| true)?;
    let mut shown = Shown::of([entered, confirmed, reserved, picked, shipped]);
    let mut last = None;
    for at in 0..lines {
        let Some(line) = LINES.get(words, at) else { break };
        let given = shown.give(line.net);
        put(words, at, given);
        last = Some((at, given));
    }
    if let Some((at, given)) = last {
        put(words, at, shown.add_rest(given));
    }
    SHARES.put_count(words, lines);
    TOLD.put(words, Answer { more: shown.is_left() });
    Ok(())
}

#[inline(never)]
fn put(words: &Words, at: usize, [entered, confirmed, reserved, picked, shipped]: Stages) {
    SHARES.put(words, at, LineAnswer { entered, confirmed, reserved, picked, shipped });
}
