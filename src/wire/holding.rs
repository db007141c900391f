//! The call `holding` as words: a verdict on an order in, what becomes of its holds out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::Code;
use crate::facts::{MAX_LINES, Step};
use crate::reason::{Reason, Reasons};
use crate::rules::gate::holding::{Holding, of_passing, of_refused};
use crate::verdict::Outcome;

record! {
    /// The verdict.
    struct Asked {
        /// The step that was judged.
        step "step": Code<Step>,
        /// The order's outcome.
        outcome "outcome": Code<Outcome>,
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
        /// Whether they are taken, kept or released.
        holding "holding": Code<Holding>,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const REASONS: List<ReasonWords> = List::at(ASKED.next(), "reasons", MAX_LINES);
const TOLD: Once<Answer> = Once::at(REASONS.next().answer(), "");

/// The question of `holding`.
pub(super) const QUESTION: Layout = &[ASKED.part(), REASONS.part()];
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
    let holding = if asked.outcome == Outcome::Allow {
        of_passing(all)
    } else {
        of_refused(asked.step, refusing)
    };
    TOLD.put(words, Answer { holding });
    Ok(())
}
