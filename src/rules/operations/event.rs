//! What can happen to an exception, and what an event asks of the one who keeps the queue.
//!
//! Decides the words. What an event does in which state is decided in [`super::lifecycle`].

use super::cause::QueueCause;
use super::exception::{Closure, Exception, State};
use super::position::Position;
use crate::code::codes;
use crate::facts::{Instant, Span};
use crate::rules::reconcile::cause::Severity;

codes! {
    /// What happened.
    pub enum Happening {
        /// Both sides were compared and differ by the cause.
        Disagree = 1 "disagree",
        /// Both sides were compared and the cause is no longer there.
        Agree = 2 "agree",
        /// Both sides were to be compared and a figure is unknown.
        Unknown = 3 "unknown",
        /// The disagreement goes on under another cause: said of the old one.
        Reattributed = 4 "reattributed",
        /// The disagreement went on before under another cause: said of the new one.
        Inherited = 5 "inherited",
        /// A person takes it on.
        Acknowledge = 6 "acknowledge",
        /// A person gives it to somebody.
        Assign = 7 "assign",
        /// A person writes something down.
        Note = 8 "note",
        /// A person puts it off.
        Snooze = 9 "snooze",
        /// The time for which it was put off may be over.
        SnoozeEnds = 10 "snoozeEnds",
        /// The time for which whoever took it on is believed may be over.
        AckExpires = 11 "ackExpires",
        /// A due time or a time of the escalation has passed.
        StepDue = 12 "stepDue",
        /// The expected figure was written to the shop.
        RepairApplied = 13 "repairApplied",
        /// The figure before the repair was written to the shop.
        RepairUndone = 14 "repairUndone",
        /// A person closes it.
        Close = 15 "close",
        /// An exception that mutes it was opened.
        ParentOpened = 16 "parentOpened",
        /// Every exception that muted it was closed.
        ParentClosed = 17 "parentClosed",
        /// What it is about is gone.
        SubjectGone = 18 "subjectGone",
        /// A change of the policy made it no disagreement.
        PolicyChanged = 19 "policyChanged",
        /// A person says that it is the same as another one.
        MarkedDuplicate = 20 "markedDuplicate",
    }
}

codes! {
    /// A step of the escalation, in their order.
    pub enum EscalationStep {
        /// Half of the time to respond: the owner again.
        OwnerAgain = 1 "ownerAgain",
        /// The time to respond is over: the owner's deputy.
        Deputy = 2 "deputy",
        /// The time to resolve is over: who leads the role.
        RoleLead = 3 "roleLead",
        /// Four open hours later, and each working day after: the store's administrator.
        Administrator = 4 "administrator",
    }
}

codes! {
    /// What became of an event.
    pub enum Handling {
        /// It moved the exception.
        Moved = 1 "moved",
        /// It is written down and moved nothing.
        Logged = 2 "logged",
        /// It speaks of a time before what is known, and is counted as late.
        Late = 3 "late",
        /// Its time has not come.
        NotDue = 4 "notDue",
        /// It is refused.
        Refused = 5 "refused",
    }
}

codes! {
    /// Why an event is refused.
    pub enum Refusal {
        /// The exception was not opened yet.
        NotOpen = 1 "notOpen",
        /// The exception is over.
        Closed = 2 "closed",
        /// A reason has to be given.
        NeedsNote = 3 "needsNote",
        /// The instant has passed already.
        InThePast = 4 "inThePast",
        /// No person closes an exception in that way.
        NotByHand = 5 "notByHand",
        /// That exception mutes no other of this cause.
        NotAParent = 6 "notAParent",
    }
}

codes! {
    /// What becomes of an exception's clock.
    pub enum Clock {
        /// It goes on.
        Keep = 1 "keep",
        /// Both due times begin anew.
        Start = 2 "start",
        /// The time to respond begins anew; the time to resolve goes on.
        Respond = 3 "respond",
        /// The time to respond is met.
        Met = 4 "met",
        /// It stands still.
        Pause = 5 "pause",
        /// It goes on after it stood still.
        Resume = 6 "resume",
        /// It ends.
        Stop = 7 "stop",
        /// The time to resolve is broken.
        Broken = 8 "broken",
    }
}

codes! {
    /// What somebody is to be told of.
    pub enum News {
        /// It was opened.
        Opened = 1 "opened",
        /// It is worse.
        Worse = 2 "worse",
        /// It is over.
        Resolved = 3 "resolved",
        /// The time for which it was put off is over and it is still there.
        SnoozeOver = 4 "snoozeOver",
        /// Nobody was heard for too long.
        AckExpired = 5 "ackExpired",
        /// Somebody else works on it.
        TakenOver = 6 "takenOver",
        /// It opens and closes again and again.
        Flapping = 7 "flapping",
        /// Its repair was taken back.
        RepairUndone = 8 "repairUndone",
        /// It is still there after what muted it is over.
        StillThere = 9 "stillThere",
        /// It is past its due time while it is put off.
        Overdue = 10 "overdue",
        /// It was given to somebody.
        Assigned = 11 "assigned",
    }
}

/// How long a difference is noise, by the shop's policy.
#[derive(Clone, Copy, Debug)]
pub struct Grace {
    /// So long after it was first seen.
    pub lasts: Span,
    /// Or until it was seen so often.
    pub times: i64,
}

/// One event, with all that any event carries.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// What happened.
    pub happening: Happening,
    /// Our clock.
    pub now: Instant,
    /// What the exception is about.
    pub cause: QueueCause,
    /// Up to where shop and ERP were known to who compared them.
    pub position: Position,
    /// How urgent it is.
    pub severity: Severity,
    /// What it costs on both sides together, in cents.
    pub cents: i64,
    /// How long a difference is noise.
    pub grace: Grace,
    /// Whether open orders are short by it.
    pub orders_short: bool,
    /// Until when a person works on it or puts it off.
    pub until: Option<Instant>,
    /// By how much its money may grow meanwhile, in cents.
    pub worse_by: Option<i64>,
    /// Whether a reason was given.
    pub has_note: bool,
    /// Whether the person works on it already.
    pub is_same_person: bool,
    /// How a person closes it.
    pub closure: Option<Closure>,
    /// What the parent is about.
    pub parent: Option<QueueCause>,
    /// Which step of the escalation is due.
    pub step: Option<EscalationStep>,
    /// The state of the exception that it goes on from.
    pub inherited_state: Option<State>,
    /// When that was first seen.
    pub inherited_first_seen: Option<Instant>,
    /// How often that was seen.
    pub inherited_seen: i64,
}

/// What became of an event: the exception after it, and what is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The exception after it.
    pub exception: Exception,
    /// Whether it moved.
    pub handling: Handling,
    /// Why it is refused.
    pub refusal: Option<Refusal>,
    /// What becomes of its clock.
    pub clock: Clock,
    /// What somebody is to be told.
    pub news: Option<News>,
    /// Whether its owner is found anew.
    pub is_routed: bool,
    /// Whether the next step of the escalation is taken.
    pub is_escalated: bool,
}

impl Moved {
    /// It moved.
    pub(super) const fn to(exception: Exception, clock: Clock, news: Option<News>) -> Self {
        let handling = Handling::Moved;
        Self { handling, clock, news, ..Self::unmoved(exception) }
    }

    /// It is written down and moved nothing.
    pub(super) const fn logged(exception: Exception) -> Self {
        Self { handling: Handling::Logged, ..Self::unmoved(exception) }
    }

    /// It moved nothing, for this reason.
    pub(super) const fn but(exception: Exception, handling: Handling) -> Self {
        Self { handling, ..Self::unmoved(exception) }
    }

    /// It is refused.
    pub(super) const fn refused(exception: Exception, refusal: Refusal) -> Self {
        let refusal = Some(refusal);
        Self { handling: Handling::Refused, refusal, ..Self::unmoved(exception) }
    }

    /// Its owner is found anew.
    pub(super) const fn routed(self) -> Self {
        Self { is_routed: true, ..self }
    }

    /// The next step of the escalation is taken.
    pub(super) const fn escalated(self) -> Self {
        Self { is_escalated: true, ..self }
    }

    const fn unmoved(exception: Exception) -> Self {
        Self {
            exception,
            handling: Handling::Logged,
            refusal: None,
            clock: Clock::Keep,
            news: None,
            is_routed: false,
            is_escalated: false,
        }
    }
}
