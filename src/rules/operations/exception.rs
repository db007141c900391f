//! What is kept of an exception, and its words.
//!
//! Decides which words there are for its state, for why it is in that state, and for how it ended. What moves it is
//! decided in [`super::lifecycle`]. What it is about, who owns it and its deadlines are kept beside it.

use super::position::Position;
use crate::code::codes;
use crate::facts::Instant;
use crate::rules::reconcile::cause::Severity;

codes! {
    /// Where an exception stands.
    pub enum State {
        /// Seen and still below the grace: counted, not listed.
        Suspected = 1 "suspected",
        /// Nobody has taken it on.
        Open = 2 "open",
        /// Its owner works on it, and says so from time to time.
        Acknowledged = 3 "acknowledged",
        /// Its owner looks at it again later.
        Snoozed = 4 "snoozed",
        /// Over.
        Resolved = 5 "resolved",
    }
}

codes! {
    /// Why an exception is open.
    pub enum Why {
        /// It was found.
        New = 1 "new",
        /// It goes on under another cause.
        Ongoing = 2 "ongoing",
        /// It became more severe, or twice as costly.
        Worse = 3 "worse",
        /// It had healed and came back.
        Regressed = 4 "regressed",
        /// A person had closed it and the difference is still there.
        ClosedTooEarly = 5 "closedTooEarly",
        /// Whoever took it on has not been heard for too long.
        AckExpired = 6 "ackExpired",
        /// It was snoozed and the time is over.
        SnoozeOver = 7 "snoozeOver",
        /// Its repair was taken back.
        RepairUndone = 8 "repairUndone",
        /// It was given to somebody else, who has not taken it on.
        Assigned = 9 "assigned",
    }
}

codes! {
    /// How an exception ended.
    pub enum Closure {
        /// Both sides agree again.
        Healed = 1 "healed",
        /// Both sides agree again after a repair.
        Repaired = 2 "repaired",
        /// A person decided that it may stay so.
        Accepted = 3 "accepted",
        /// A person has mended it elsewhere.
        FixedElsewhere = 4 "fixedElsewhere",
        /// It goes on under another cause.
        Reattributed = 5 "reattributed",
        /// It is the same as another one.
        DuplicateOf = 6 "duplicateOf",
        /// What it is about is gone.
        SubjectGone = 7 "subjectGone",
        /// By the shop's present policy it is no disagreement.
        PolicyChanged = 8 "policyChanged",
    }
}

codes! {
    /// What was done about the shop's figure.
    pub enum Repair {
        /// Nothing yet.
        None = 1 "none",
        /// The expected figure was written.
        Applied = 2 "applied",
        /// It was taken back.
        Undone = 3 "undone",
    }
}

/// An exception: one for each cause and subject, for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exception {
    /// Where it stands.
    pub state: State,
    /// Why it is open; none where it never was.
    pub why: Option<Why>,
    /// How it ended; none where it has not.
    pub closure: Option<Closure>,
    /// How often it was opened.
    pub opening: i64,
    /// Disagreements in a row that count for opening it.
    pub seen: i64,
    /// Agreements in a row.
    pub agreed: i64,
    /// The first of those agreements.
    pub agreed_since: Option<Instant>,
    /// The first of the disagreements that led to it.
    pub first_seen: Option<Instant>,
    /// When it was last opened, and the two times before.
    pub opened: [Option<Instant>; 3],
    /// Up to where everything was known when it was last closed.
    pub close_position: Position,
    /// Up to where everything was known that was ever judged.
    pub judged_position: Position,
    /// Since when a parent mutes it.
    pub muted_since: Option<Instant>,
    /// Whether it opens and closes again and again.
    pub is_flapping: bool,
    /// What was done about the shop's figure.
    pub repair: Repair,
    /// Until when whoever took it on is believed to work on it.
    pub ack_until: Option<Instant>,
    /// Until when it is snoozed.
    pub snooze_until: Option<Instant>,
    /// By how much its money may grow while it is snoozed; none where it may not double.
    pub snooze_worse_by: Option<i64>,
    /// How urgent it is.
    pub severity: Severity,
    /// What it costs on both sides together, in cents.
    pub cents: i64,
    /// How urgent it was when somebody was last told of it or accepted it.
    pub told_severity: Severity,
    /// What it cost then, in cents.
    pub told_cents: i64,
}

impl Exception {
    /// One that nobody has seen: there is none.
    pub const UNSEEN: Self = Self {
        state: State::Suspected,
        why: None,
        closure: None,
        opening: 0,
        seen: 0,
        agreed: 0,
        agreed_since: None,
        first_seen: None,
        opened: [None; 3],
        close_position: Position { shop: 0, erp: 0 },
        judged_position: Position { shop: 0, erp: 0 },
        muted_since: None,
        is_flapping: false,
        repair: Repair::None,
        ack_until: None,
        snooze_until: None,
        snooze_worse_by: None,
        severity: Severity::Low,
        cents: 0,
        told_severity: Severity::Low,
        told_cents: 0,
    };

    /// Whether it is listed: open, acknowledged or snoozed.
    #[must_use]
    pub const fn is_listed(&self) -> bool {
        matches!(self.state, State::Open | State::Acknowledged | State::Snoozed)
    }

    /// Whether a parent mutes it.
    #[must_use]
    pub const fn is_muted(&self) -> bool {
        self.muted_since.is_some()
    }

    /// Whether it is worse than when somebody was last told of it: more urgent, or at least twice as costly. A
    /// person who snoozes it may say by how much its money may grow instead.
    #[must_use]
    pub fn is_worse(&self) -> bool {
        if self.severity > self.told_severity {
            return true;
        }
        let limit = match self.snooze_worse_by {
            Some(by) if self.state == State::Snoozed => self.told_cents.wrapping_add(by),
            _ => self.told_cents.wrapping_mul(2),
        };
        self.cents > self.told_cents && self.cents >= limit
    }

    /// Somebody is told of it as it is.
    pub(super) const fn tell(&mut self) {
        self.told_severity = self.severity;
        self.told_cents = self.cents;
    }

    /// Nobody works on it and nobody puts it off.
    pub(super) const fn set_open(&mut self, why: Why) {
        self.state = State::Open;
        self.why = Some(why);
        self.closure = None;
        self.forget_person();
    }

    /// It is over, as far as everything is known that was judged.
    pub(super) fn resolve(&mut self, closure: Closure) {
        self.state = State::Resolved;
        self.closure = Some(closure);
        self.close_position = self.close_position.and(self.judged_position);
        self.seen = 0;
        self.agreed = 0;
        self.agreed_since = None;
        self.muted_since = None;
        self.tell();
        self.forget_person();
    }

    /// It was taken back what a person had said about the time ahead.
    const fn forget_person(&mut self) {
        self.ack_until = None;
        self.snooze_until = None;
        self.snooze_worse_by = None;
    }
}
