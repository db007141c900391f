//! The call `deadlines` as words: a severity and open hours in, due times and times of the escalation out.

use super::fault::Fault;
use super::hours::{IntervalWords, take_hours};
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::{At, Code, Duration, Flag, Maybe};
use crate::rules::operations::deadlines::{Targets, deadlines, next_reminder};
use crate::rules::operations::open_time::MAX_INTERVALS;
use crate::rules::reconcile::cause::Severity;

record! {
    /// The exception whose clock starts.
    struct Asked {
        /// When its clock starts.
        start "start": At,
        /// How urgent it is.
        severity "severity": Code<Severity>,
        /// How much open time there is to respond; absent for what holds by default.
        respond "respondMs": Maybe<Duration>,
        /// How much there is to resolve; absent likewise.
        resolve "resolveMs": Maybe<Duration>,
        /// When the administrator last heard of it.
        reminded_at "remindedAt": Maybe<At>,
        /// Up to when the list of open hours tells all there is to tell.
        covers_until "coversUntil": At,
    }
}

record! {
    /// Its times. Each is absent where the list of open hours does not reach so far.
    struct Answer {
        /// When its owner is told again.
        owner_again "ownerAgainAt": Maybe<At>,
        /// Until when somebody has to take it on.
        respond_due "respondDue": Maybe<At>,
        /// Until when it has to be over.
        resolve_due "resolveDue": Maybe<At>,
        /// When the administrator hears of it.
        administrator "administratorAt": Maybe<At>,
        /// When the administrator hears of it again.
        reminder "reminderAt": Maybe<At>,
        /// Until when somebody who takes it on at the start is believed to work on it.
        ack_until "ackUntil": Maybe<At>,
        /// Whether one of the times lies behind the end of the list.
        beyond_calendar "beyondCalendar": Flag,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const INTERVALS: List<IntervalWords> = List::at(ASKED.next(), "intervals", MAX_INTERVALS);
const TOLD: Once<Answer> = Once::at(INTERVALS.next().answer(), "");

/// The question of `deadlines`.
pub(super) const QUESTION: Layout = &[ASKED.part(), INTERVALS.part()];
/// The answer of `deadlines`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let limits = Limits::default();
    let asked = ASKED.take(words, &limits)?;
    let hours = take_hours(INTERVALS, words, &limits, asked.covers_until)?;
    let usual = Targets::of(asked.severity);
    let targets = Targets {
        respond: asked.respond.unwrap_or(usual.respond),
        resolve: asked.resolve.unwrap_or(usual.resolve),
    };
    let times = deadlines(&hours, asked.start, targets);
    let reminder = asked.reminded_at.and_then(|last| next_reminder(&hours, last));
    let beyond_calendar = times.administrator.is_none()
        || times.respond.is_none()
        || times.acknowledged.is_none()
        || (asked.reminded_at.is_some() && reminder.is_none());
    let answer = Answer {
        owner_again: times.owner_again,
        respond_due: times.respond,
        resolve_due: times.resolve,
        administrator: times.administrator,
        reminder,
        ack_until: times.acknowledged,
        beyond_calendar,
    };
    TOLD.put(words, answer);
    Ok(())
}
