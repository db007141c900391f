//! The call `notice` as words: a set of exceptions and what was told of it in, whether a message is sent out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, Once, Words};
use super::record::{Limits, record};
use super::word::{At, Code, Count, Flag, Maybe};
use crate::rules::operations::notice::{Notice, NoticeReason, Told};
use crate::rules::reconcile::cause::Severity;

record! {
    /// A set of exceptions beside what its receiver was told last.
    struct Asked {
        /// Our clock.
        now "now": At,
        /// When the receiver was last told of the set.
        last "lastToldAt": Maybe<At>,
        /// Since when there is something to tell.
        since "newsSince": Maybe<At>,
        /// How many that were told are still there.
        still "still": Count = 0,
        /// How many are new.
        fresh "fresh": Count = 0,
        /// How many are worse.
        worse "worse": Count = 0,
        /// How many that were put off are still there.
        woken "woken": Count = 0,
        /// How many that were told are over.
        resolved "resolved": Count = 0,
        /// The highest severity among them.
        severity "severity": Code<Severity>,
        /// Whether open orders are short by one of them that is high.
        orders_short "ordersShort": Flag = 0,
        /// When the present working day began; absent outside open hours.
        day_began "dayBegan": Maybe<At>,
        /// The first open instant from now on.
        opens_at "opensAt": Maybe<At>,
    }
}

record! {
    /// Whether a message is sent.
    struct Answer {
        /// Whether it is.
        notice "notice": Code<Notice>,
        /// Why.
        reason "reason": Maybe<Code<NoticeReason>>,
        /// When to look again.
        at "at": Maybe<At>,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const TOLD: Once<Answer> = Once::at(ASKED.next().answer(), "");

/// The question of `notice`.
pub(super) const QUESTION: Layout = &[ASKED.part()];
/// The answer of `notice`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let asked = ASKED.take(words, &Limits::default())?;
    let decided = asked.told().decide();
    TOLD.put(words, Answer { notice: decided.notice, reason: decided.reason, at: decided.at });
    Ok(())
}

impl Asked {
    const fn told(&self) -> Told {
        Told {
            now: self.now,
            last: self.last,
            since: self.since,
            still: self.still,
            fresh: self.fresh,
            worse: self.worse,
            woken: self.woken,
            resolved: self.resolved,
            severity: self.severity,
            orders_short: self.orders_short,
            day_began: self.day_began,
            opens_at: self.opens_at,
        }
    }
}
