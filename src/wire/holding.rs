//! The call `holding` as words: a verdict on an order and what is held for it in, the step that it is at and what
//! becomes of its holds out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::{At, Code, Maybe};
use crate::facts::{MAX_HOLDS, MAX_LINES, Step};
use crate::reason::{Reason, Reasons};
use crate::rules::gate::holding::{self, Holding, of_passing, of_refused};
use crate::verdict::Outcome;

record! {
    /// The verdict.
    struct Asked {
        /// The step at which the shop asks.
        step "step": Code<Step>,
        /// The order's outcome; undecided as long as nobody has judged it.
        outcome "outcome": Code<Outcome>,
        /// Now, where it is said what is held.
        now "now": Maybe<At>,
    }
}

record! {
    /// Units that are held for the order.
    struct Held {
        /// The first instant at which they are not held any more.
        until "until": At,
    }
}

record! {
    /// One of the reasons. What several lines have in common is said once.
    struct ReasonWords {
        /// The outcome of a line.
        outcome "outcome": Code<Outcome>,
        /// One of its reasons.
        reason "reason": Code<Reason>,
    }
}

record! {
    /// What becomes of the order's holds.
    struct Answer {
        /// The step that the order is at.
        step "step": Code<Step>,
        /// Whether they are taken, kept or released.
        holding "holding": Code<Holding>,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const REASONS: List<ReasonWords> = List::at(ASKED.next(), "reasons", MAX_LINES);
const HELD: List<Held> = List::at(REASONS.next(), "holds", MAX_HOLDS).optional();
const TOLD: Once<Answer> = Once::at(HELD.next().answer(), "");

/// The question of `holding`.
pub(super) const QUESTION: Layout = &[ASKED.part(), REASONS.part(), HELD.part()];
/// The answer of `holding`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let limits = Limits::default();
    let asked = ASKED.take(words, &limits)?;
    let count = REASONS.take(words, &limits, |_| true)?;
    let mut all = Reasons::NONE;
    let mut refusing = Reasons::NONE;
    for at in 0..count {
        if let Some(row) = REASONS.get(words, at) {
            all = all.with(row.reason);
            if row.outcome.is_refusal() {
                refusing = refusing.with(row.reason);
            }
        }
    }
    let held = HELD.take(words, &limits, |_| true)?;
    let ends = (0..held).filter_map(|at| HELD.get(words, at)).map(|row| row.until);
    let step = asked.now.map_or(asked.step, |now| holding::step(asked.step, ends, now));
    let holding =
        if asked.outcome == Outcome::Allow { of_passing(all) } else { of_refused(step, refusing) };
    TOLD.put(words, Answer { step, holding });
    Ok(())
}
