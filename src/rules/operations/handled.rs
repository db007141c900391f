//! What a person does to an exception.
//!
//! Decides what may be done in which state, and when a reason has to be given. Who may do it is the shop's to say.

use super::event::{Clock, Event, Moved, News, Refusal};
use super::exception::{Closure, Exception, Repair, State, Why};
use super::observed::resolved;
use crate::facts::Span;
use crate::rules::reconcile::cause::Severity;

/// Whoever puts something off for longer gives a reason: five working days.
const WEEK: Span = Span::within_range(7 * 86_400_000);

/// A person takes it on, until an instant.
pub(super) fn acknowledge(mut exception: Exception, event: &Event) -> Moved {
    let until = match live(&exception) {
        Err(refusal) => return Moved::refused(exception, refusal),
        Ok(()) => event.until.filter(|until| *until > event.now),
    };
    if until.is_none() {
        return Moved::refused(exception, Refusal::InThePast);
    }
    let was_acknowledged = exception.state == State::Acknowledged;
    if was_acknowledged && event.is_same_person {
        return Moved::logged(exception);
    }
    exception.state = State::Acknowledged;
    exception.ack_until = until;
    exception.snooze_until = None;
    exception.snooze_worse_by = None;
    let news = if was_acknowledged { Some(News::TakenOver) } else { None };
    Moved::to(exception, Clock::Met, news)
}

/// A person gives it to somebody, who has to take it on unless he works on it already.
pub(super) fn assign(mut exception: Exception, event: &Event) -> Moved {
    if let Err(refusal) = live(&exception) {
        return Moved::refused(exception, refusal);
    }
    let mut clock = Clock::Keep;
    if exception.state == State::Acknowledged {
        if event.is_same_person {
            return Moved::logged(exception);
        }
        exception.set_open(Why::Assigned);
        clock = Clock::Respond;
    }
    Moved::to(exception, clock, Some(News::Assigned))
}

/// A person writes something down. Whoever has taken it on is so believed to work on it for longer.
pub(super) fn note(mut exception: Exception, event: &Event) -> Moved {
    match exception.state {
        State::Suspected => Moved::refused(exception, Refusal::NotOpen),
        State::Acknowledged if event.until > exception.ack_until => {
            exception.ack_until = event.until;
            Moved::to(exception, Clock::Keep, None)
        }
        _ => Moved::logged(exception),
    }
}

/// A person puts it off. The time to resolve runs on.
pub(super) fn snooze(mut exception: Exception, event: &Event) -> Moved {
    if let Err(refusal) = live(&exception) {
        return Moved::refused(exception, refusal);
    }
    let Some(until) = event.until.filter(|until| *until > event.now) else {
        return Moved::refused(exception, Refusal::InThePast);
    };
    let asks_note = exception.severity == Severity::High || until.since(event.now) > WEEK;
    if asks_note && !event.has_note {
        return Moved::refused(exception, Refusal::NeedsNote);
    }
    exception.state = State::Snoozed;
    exception.ack_until = None;
    exception.snooze_until = Some(until);
    exception.snooze_worse_by = event.worse_by;
    Moved::to(exception, Clock::Met, None)
}

/// The expected figure was written to the shop. It stays open until both sides were seen to agree afterwards.
pub(super) fn repair_applied(mut exception: Exception) -> Moved {
    if let Err(refusal) = live(&exception) {
        return Moved::refused(exception, refusal);
    }
    exception.repair = Repair::Applied;
    exception.agreed = 0;
    exception.agreed_since = None;
    Moved::to(exception, Clock::Keep, None)
}

/// The figure before the repair was written to the shop. What was closed by the repair is open again; told twice, it
/// is undone once.
pub(super) fn repair_undone(mut exception: Exception) -> Moved {
    if exception.repair != Repair::Applied {
        return Moved::logged(exception);
    }
    let clock = match exception.state {
        State::Suspected => return Moved::logged(exception),
        State::Resolved if exception.closure != Some(Closure::Repaired) => {
            return Moved::logged(exception);
        }
        State::Resolved => Clock::Resume,
        State::Acknowledged | State::Snoozed => Clock::Respond,
        State::Open => Clock::Keep,
    };
    exception.repair = Repair::Undone;
    exception.agreed = 0;
    exception.agreed_since = None;
    exception.set_open(Why::RepairUndone);
    Moved::to(exception, clock, Some(News::RepairUndone))
}

/// A person closes it, with a reason.
pub(super) fn close(mut exception: Exception, event: &Event) -> Moved {
    let Some(closure @ (Closure::Accepted | Closure::FixedElsewhere)) = event.closure else {
        return Moved::refused(exception, Refusal::NotByHand);
    };
    match exception.state {
        State::Suspected => Moved::refused(exception, Refusal::NotOpen),
        State::Resolved => Moved::logged(exception),
        _ if !event.has_note => Moved::refused(exception, Refusal::NeedsNote),
        State::Open | State::Acknowledged | State::Snoozed => {
            exception.resolve(closure);
            resolved(exception, true)
        }
    }
}

/// A person says that it is the same as another one, which goes on.
pub(super) fn marked_duplicate(mut exception: Exception) -> Moved {
    if exception.state == State::Resolved {
        return Moved::logged(exception);
    }
    if let Err(refusal) = live(&exception) {
        return Moved::refused(exception, refusal);
    }
    exception.resolve(Closure::DuplicateOf);
    Moved::to(exception, Clock::Stop, None)
}

/// Whether a person may do something about it.
const fn live(exception: &Exception) -> Result<(), Refusal> {
    match exception.state {
        State::Suspected => Err(Refusal::NotOpen),
        State::Resolved => Err(Refusal::Closed),
        State::Open | State::Acknowledged | State::Snoozed => Ok(()),
    }
}
