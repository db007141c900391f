//! Whether somebody is told something about a set of exceptions, and when.
//!
//! Decides when a message is sent: about what is different from what was told last, not about each event. Words and
//! addresses are not known here.

use crate::code::codes;
use crate::facts::{Instant, Span};
use crate::rules::reconcile::cause::Severity;

/// Before the first message about a set: what heals meanwhile troubles nobody.
const WAIT: Span = Span::within_range(300_000);
/// The same for what is high.
const SHORT_WAIT: Span = Span::within_range(30_000);
/// Between two messages about one set.
const BETWEEN: Span = Span::within_range(1_800_000);

codes! {
    /// Whether a message is sent.
    pub enum Notice {
        /// There is nothing to tell.
        Silent = 1 "silent",
        /// There is, later.
        Wait = 2 "wait",
        /// It goes into the message of the day.
        Digest = 3 "digest",
        /// Now.
        Tell = 4 "tell",
    }
}

codes! {
    /// Why a message is sent, in the order in which the first that applies is named.
    pub enum NoticeReason {
        /// Nobody was told of the set before.
        First = 1 "first",
        /// One of them is worse.
        Worse = 2 "worse",
        /// There is a new one.
        NewMember = 3 "newMember",
        /// One that was put off is still there.
        SnoozeOver = 4 "snoozeOver",
        /// All of them are over.
        AllResolved = 5 "allResolved",
        /// A working day began and some of them are still open.
        Repeat = 6 "repeat",
    }
}

/// A set of exceptions beside what its receiver was told last.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// Our clock.
    pub now: Instant,
    /// When the receiver was last told of the set; none where never.
    pub last: Option<Instant>,
    /// Since when there is something to tell; none where there is not.
    pub since: Option<Instant>,
    /// How many that were told are still there.
    pub still: i64,
    /// How many are new.
    pub fresh: i64,
    /// How many are worse.
    pub worse: i64,
    /// How many that were put off are still there.
    pub woken: i64,
    /// How many that were told are over.
    pub resolved: i64,
    /// The highest severity of those that there is something to tell of, or that are still there.
    pub severity: Severity,
    /// Whether open orders are short by one of them that is high.
    pub orders_short: bool,
    /// When the present working day began; none outside open hours.
    pub day_began: Option<Instant>,
    /// The first open instant from now on; none where nobody knows.
    pub opens_at: Option<Instant>,
}

/// Whether a message is sent now, and why; where it waits, until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Whether it is sent.
    pub notice: Notice,
    /// Why.
    pub reason: Option<NoticeReason>,
    /// When to look again; none where nobody knows.
    pub at: Option<Instant>,
}

impl Told {
    /// Whether a message is sent.
    ///
    /// A first exception of medium severity is found at 10:00 in open hours: at 10:05 its owner is told. A second one
    /// at 10:07 waits until 10:35. A first one that heals at 10:03 is never told.
    #[must_use]
    pub fn decide(&self) -> Decision {
        let Some(reason) = self.reason() else {
            return Decision { notice: Notice::Silent, reason: None, at: None };
        };
        let waits = |at| Decision { notice: Notice::Wait, reason: Some(reason), at };
        let next_opening = self.opens_at.filter(|opens| *opens > self.now);
        if self.severity == Severity::Low {
            // What is low goes into the message of the day: the first of a working day.
            if self.day_began.is_some() && (self.last.is_none() || self.is_new_day()) {
                return Decision { notice: Notice::Digest, reason: Some(reason), at: None };
            }
            return waits(next_opening);
        }
        let is_urgent = self.severity == Severity::High && self.orders_short;
        if self.day_began.is_none() && !is_urgent {
            return waits(next_opening);
        }
        let at = self.earliest();
        if at > self.now {
            return waits(Some(at));
        }
        Decision { notice: Notice::Tell, reason: Some(reason), at: None }
    }

    /// What there is to tell, if there is anything.
    fn reason(&self) -> Option<NoticeReason> {
        if self.last.is_none() {
            let news = self.fresh.wrapping_add(self.worse).wrapping_add(self.woken);
            return (news > 0).then_some(NoticeReason::First);
        }
        let is_over = self.resolved > 0 && self.still == 0 && self.fresh == 0;
        if self.worse > 0 {
            Some(NoticeReason::Worse)
        } else if self.fresh > 0 {
            Some(NoticeReason::NewMember)
        } else if self.woken > 0 {
            Some(NoticeReason::SnoozeOver)
        } else if is_over {
            Some(NoticeReason::AllResolved)
        } else if self.still > 0 && self.is_new_day() {
            Some(NoticeReason::Repeat)
        } else {
            None
        }
    }

    /// Whether a working day began since the receiver was last told.
    fn is_new_day(&self) -> bool {
        self.day_began.zip(self.last).is_some_and(|(began, last)| last < began)
    }

    /// From when on a message may be sent.
    fn earliest(&self) -> Instant {
        let Some(last) = self.last else {
            let wait = if self.severity == Severity::High { SHORT_WAIT } else { WAIT };
            return self.since.unwrap_or(self.now).after(wait);
        };
        last.after(BETWEEN)
    }
}
