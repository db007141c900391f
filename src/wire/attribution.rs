//! The call `attribution` as words: the causes of a subject in, what a comparison says to each of them out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::{Code, Counted, Flag, Maybe, word_of};
use crate::rules::operations::attribution::{Attributed, attribution};
use crate::rules::operations::cause::QueueCause;
use crate::rules::operations::event::Happening;

/// Every cause, once.
const MAX_CAUSES: usize = QueueCause::ALL.len();
const LAST_CAUSE: i64 = word_of(MAX_CAUSES).wrapping_sub(1);

record! {
    /// The comparison.
    struct Asked {
        /// Whether every figure that it needs is known.
        known "known": Flag = 1,
    }
}

record! {
    /// One of the subject's causes: there is an exception of it, or the comparison found it.
    struct CauseWords {
        /// The cause.
        cause "cause": Code<QueueCause>,
        /// Whether there is an exception of it that is not over.
        is_live "live": Flag,
        /// Whether the comparison found it.
        is_found "found": Flag,
    }
}

record! {
    /// What the comparison says to the exception of the cause.
    struct Answer {
        /// What happened to it.
        happening "happening": Code<Happening>,
        /// The place of the cause that it goes on from, or goes on under.
        other "other": Maybe<Counted<LAST_CAUSE>>,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const CAUSES: List<CauseWords> = List::at(ASKED.next(), "causes", MAX_CAUSES);
const TOLD: List<Answer> = List::at(CAUSES.next().answer(), "causes", MAX_CAUSES);

/// The question of `attribution`.
pub(super) const QUESTION: Layout = &[ASKED.part(), CAUSES.part()];
/// The answer of `attribution`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let limits = Limits::default();
    let asked = ASKED.take(words, &limits)?;
    let count = CAUSES.take(words, &limits, |row| row.is_live || row.is_found)?;
    let row = |at| {
        let CauseWords { cause, is_live, is_found } = CAUSES.get(words, at)?;
        Some(Attributed { cause, is_live, is_found })
    };
    TOLD.put_count(words, count);
    for at in 0..count {
        if let Some(said) = attribution(row, at, asked.known) {
            TOLD.put(words, at, Answer { happening: said.happening, other: said.other });
        }
    }
    Ok(())
}
