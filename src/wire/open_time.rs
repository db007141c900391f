//! The call `openTime` as words: open hours in, what lies between two instants and when so much is over out.

use super::fault::Fault;
use super::hours::{IntervalWords, take_hours};
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::{Age, At, Duration, Flag, Maybe};
use crate::rules::operations::open_time::MAX_INTERVALS;

record! {
    /// What is asked about the open hours.
    struct Asked {
        /// From when on.
        from "from": At,
        /// Up to when open time is counted.
        to "to": Maybe<At>,
        /// How much open time is to pass.
        work "workMs": Maybe<Duration>,
        /// Up to when the list tells all there is to tell.
        covers_until "coversUntil": At,
    }
}

record! {
    /// What the open hours say.
    struct Answer {
        /// The open time between the two instants; absent where nobody asked, or the list does not reach so far.
        elapsed "elapsedMs": Maybe<Age>,
        /// When so much open time has passed; absent likewise.
        due "due": Maybe<At>,
        /// The first open instant; absent where the list does not reach so far.
        opens_at "opensAt": Maybe<At>,
        /// Whether something that was asked lies behind the end of the list.
        beyond_calendar "beyondCalendar": Flag,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const INTERVALS: List<IntervalWords> = List::at(ASKED.next(), "intervals", MAX_INTERVALS);
const TOLD: Once<Answer> = Once::at(INTERVALS.next().answer(), "");

/// The question of `openTime`.
pub(super) const QUESTION: Layout = &[ASKED.part(), INTERVALS.part()];
/// The answer of `openTime`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let limits = Limits::default();
    let asked = ASKED.take(words, &limits)?;
    let hours = take_hours(INTERVALS, words, &limits, asked.covers_until)?;
    let elapsed = asked.to.and_then(|to| hours.elapsed(asked.from, to));
    let due = asked.work.and_then(|work| hours.due(asked.from, work));
    let beyond_calendar =
        (asked.to.is_some() && elapsed.is_none()) || (asked.work.is_some() && due.is_none());
    let opens_at = hours.next_open(asked.from);
    TOLD.put(words, Answer { elapsed, due, opens_at, beyond_calendar });
    Ok(())
}
