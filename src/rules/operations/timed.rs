//! What the passage of time does to an exception.
//!
//! Decides that an instant has passed, and what follows. Nothing ends an exception by time alone.

use super::event::{Clock, EscalationStep, Event, Handling, Moved, News};
use super::exception::{Exception, State, Why};
use crate::facts::Instant;

/// The time for which it was put off may be over.
pub(super) fn snooze_ends(mut exception: Exception, event: &Event) -> Moved {
    if exception.state != State::Snoozed {
        return Moved::logged(exception);
    }
    if is_ahead(exception.snooze_until, event.now) {
        return Moved::but(exception, Handling::NotDue);
    }
    exception.set_open(Why::SnoozeOver);
    if exception.is_muted() {
        return Moved::to(exception, Clock::Keep, None);
    }
    exception.tell();
    Moved::to(exception, Clock::Respond, Some(News::SnoozeOver))
}

/// Whoever took it on may not have been heard for too long.
pub(super) fn ack_expires(mut exception: Exception, event: &Event) -> Moved {
    if exception.state != State::Acknowledged {
        return Moved::logged(exception);
    }
    if is_ahead(exception.ack_until, event.now) {
        return Moved::but(exception, Handling::NotDue);
    }
    exception.set_open(Why::AckExpired);
    if exception.is_muted() {
        return Moved::to(exception, Clock::Keep, None);
    }
    Moved::to(exception, Clock::Keep, Some(News::AckExpired)).escalated()
}

/// A time of the escalation has passed.
///
/// Whoever has taken it on is not asked again whether he will, and whoever put it off is told once that it is
/// overdue. While a parent mutes it the clock stands.
pub(super) fn step_due(exception: Exception, event: &Event) -> Moved {
    let is_about_end =
        matches!(event.step, Some(EscalationStep::RoleLead | EscalationStep::Administrator));
    if exception.is_muted() {
        return Moved::logged(exception);
    }
    let clock =
        if event.step == Some(EscalationStep::RoleLead) { Clock::Broken } else { Clock::Keep };
    match exception.state {
        State::Open => Moved::to(exception, clock, None).escalated(),
        State::Acknowledged if is_about_end => Moved::to(exception, clock, None).escalated(),
        State::Snoozed if event.step == Some(EscalationStep::RoleLead) => {
            Moved::to(exception, clock, Some(News::Overdue))
        }
        State::Suspected | State::Acknowledged | State::Snoozed | State::Resolved => {
            Moved::logged(exception)
        }
    }
}

/// Whether the instant is still to come. One that was never said has passed.
fn is_ahead(at: Option<Instant>, now: Instant) -> bool {
    at.is_some_and(|at| at > now)
}
