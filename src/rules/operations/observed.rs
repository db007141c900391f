//! What a comparison does to an exception.
//!
//! Decides when a disagreement opens it, when agreement closes it, and that late news do neither. What is compared
//! is decided in [`crate::rules::reconcile`].

use super::cause::Evidence;
use super::event::{Clock, Event, Handling, Moved, News};
use super::exception::{Closure, Exception, Repair, State, Why};
use crate::facts::{Instant, Span};
use crate::rules::reconcile::cause::Severity;

/// A day: three openings within it are flapping.
const DAY: Span = Span::within_range(86_400_000);
/// Seven days without an opening end it.
const QUIET: Span = Span::within_range(7 * 86_400_000);
/// While it flaps, agreement must last for an hour, and be seen five times.
const HOUR: Span = Span::within_range(3_600_000);
const AGREEMENTS_WHEN_FLAPPING: i64 = 5;
/// More are not told apart.
const MOST_TIMES: i64 = 1_000_000;

/// Both sides differ.
#[inline(never)]
pub(super) fn disagree(mut exception: Exception, event: &Event) -> Moved {
    if !is_news(&exception, event, event.cause.disagrees_on()) {
        return Moved::but(exception, Handling::Late);
    }
    exception.judged_position = event.position;
    exception.severity = event.severity;
    exception.cents = event.cents;
    exception.agreed = 0;
    exception.agreed_since = None;
    let is_muted_now = mute(&mut exception, event);
    let moved = match exception.state {
        State::Suspected => seen_below_grace(exception, event, Why::New),
        State::Resolved => seen_again(exception, event),
        State::Open | State::Acknowledged | State::Snoozed => seen_still(exception),
    };
    if is_muted_now && moved.exception.is_listed() {
        return Moved { clock: Clock::Pause, ..moved };
    }
    moved
}

/// A parent that was open before this exception was ever seen mutes it from its first sight.
fn mute(exception: &mut Exception, event: &Event) -> bool {
    let has_parent = event.parent.is_some_and(|parent| parent.mutes(event.cause));
    if !has_parent || exception.is_muted() {
        return false;
    }
    exception.muted_since = Some(event.now);
    true
}

/// One more disagreement below the grace. While a parent mutes it nothing is counted: what it is judged by cannot be
/// trusted.
fn seen_below_grace(mut exception: Exception, event: &Event, why: Why) -> Moved {
    if exception.is_muted() {
        return Moved::logged(exception);
    }
    count(&mut exception, event.now);
    let lasted = exception.first_seen.map_or(Span::ZERO, |first| event.now.since(first));
    let is_urgent = event.severity == Severity::High && event.orders_short;
    if exception.seen >= event.grace.times || lasted >= event.grace.lasts || is_urgent {
        return open(exception, event.now, why);
    }
    Moved::to(exception, Clock::Keep, None)
}

/// A disagreement after the end.
///
/// What a person accepted, or called the same as another one, comes back only where it is worse than it was then. What
/// a person called mended comes back at once: it was not.
fn seen_again(mut exception: Exception, event: &Event) -> Moved {
    match exception.closure {
        Some(Closure::Accepted | Closure::DuplicateOf) if !exception.is_worse() => {
            Moved::logged(exception)
        }
        Some(Closure::FixedElsewhere) if !exception.is_muted() => {
            count(&mut exception, event.now);
            open(exception, event.now, Why::ClosedTooEarly)
        }
        _ => seen_below_grace(exception, event, Why::Regressed),
    }
}

/// A disagreement that somebody knows of. An acknowledgement and a snooze were for less where it is worse.
fn seen_still(mut exception: Exception) -> Moved {
    if !exception.is_worse() {
        return Moved::to(exception, Clock::Keep, None);
    }
    let was_open = exception.state == State::Open;
    exception.set_open(Why::Worse);
    let clock = if was_open { Clock::Keep } else { Clock::Respond };
    if exception.is_muted() {
        return Moved::to(exception, Clock::Keep, None);
    }
    exception.tell();
    Moved::to(exception, clock, Some(News::Worse))
}

/// Both sides agree.
#[inline(never)]
pub(super) fn agree(mut exception: Exception, event: &Event) -> Moved {
    if !is_news(&exception, event, event.cause.agrees_on()) {
        return Moved::but(exception, Handling::Late);
    }
    exception.judged_position = event.position;
    if exception.state == State::Suspected && exception.is_muted() {
        // Nothing is counted below the grace, in neither direction.
        return Moved::logged(exception);
    }
    exception.seen = 0;
    if exception.state == State::Resolved {
        return Moved::logged(exception);
    }
    exception.agreed = exception.agreed.wrapping_add(1).min(MOST_TIMES);
    let since = exception.agreed_since.map_or(event.now, |since| since.or_earlier(event.now));
    exception.agreed_since = Some(since);
    let (times, apart) = if exception.is_flapping {
        (AGREEMENTS_WHEN_FLAPPING, HOUR)
    } else {
        (event.cause.agreements(), event.cause.apart())
    };
    if exception.agreed < times || event.now.since(since) < apart {
        return Moved::to(exception, Clock::Keep, None);
    }
    let was_listed = exception.is_listed();
    let was_repaired = was_listed && exception.repair == Repair::Applied;
    exception.resolve(if was_repaired { Closure::Repaired } else { Closure::Healed });
    resolved(exception, was_listed)
}

/// The disagreement goes on under another cause.
pub(super) fn reattributed(mut exception: Exception, event: &Event) -> Moved {
    if exception.state == State::Resolved {
        return Moved::logged(exception);
    }
    if is_behind(&exception, event) {
        return Moved::but(exception, Handling::Late);
    }
    exception.judged_position = event.position;
    exception.resolve(Closure::Reattributed);
    // The one that goes on tells of itself.
    Moved::to(exception, Clock::Stop, None)
}

/// The disagreement went on before under another cause: it does not begin anew, neither its count nor its clock.
#[inline(never)]
pub(super) fn inherited(mut exception: Exception, event: &Event) -> Moved {
    let began = exception.state == State::Resolved;
    let known = exception.judged_position.and(exception.close_position);
    if is_behind(&exception, event) || (began && event.position == known) {
        return Moved::but(exception, Handling::Late);
    }
    let earlier = Instant::earlier_of(exception.first_seen, event.inherited_first_seen);
    exception.severity = event.severity;
    exception.cents = event.cents;
    exception.judged_position = event.position;
    exception.agreed = 0;
    exception.agreed_since = None;
    if exception.is_listed() {
        exception.first_seen = earlier;
        return Moved::to(exception, Clock::Keep, None);
    }
    let is_settled = matches!(exception.closure, Some(Closure::Accepted | Closure::DuplicateOf));
    if began && is_settled && !exception.is_worse() {
        return Moved::logged(exception);
    }
    exception.first_seen = if began { event.inherited_first_seen } else { earlier };
    exception.seen = exception.seen.max(event.inherited_seen);
    if matches!(event.inherited_state, Some(State::Open | State::Acknowledged | State::Snoozed)) {
        // Its time to resolve is the earlier one; who is new on it has the whole time to respond.
        return Moved { clock: Clock::Respond, ..open(exception, event.now, Why::Ongoing) };
    }
    if exception.closure == Some(Closure::FixedElsewhere) {
        return open(exception, event.now, Why::ClosedTooEarly);
    }
    if began {
        exception.state = State::Suspected;
        exception.closure = None;
    }
    Moved::to(exception, Clock::Keep, None)
}

/// What it is about is gone. It stays while orders are short by it: their customers are still there.
pub(super) fn subject_gone(mut exception: Exception, event: &Event) -> Moved {
    match exception.state {
        State::Resolved => Moved::logged(exception),
        State::Suspected => {
            exception.resolve(Closure::SubjectGone);
            resolved(exception, false)
        }
        State::Open | State::Acknowledged | State::Snoozed if event.orders_short => {
            Moved::logged(exception)
        }
        State::Open | State::Acknowledged | State::Snoozed => {
            exception.resolve(Closure::SubjectGone);
            resolved(exception, true)
        }
    }
}

/// A change of the policy made it no disagreement.
pub(super) fn policy_changed(mut exception: Exception) -> Moved {
    if exception.state == State::Resolved {
        return Moved::logged(exception);
    }
    let was_listed = exception.is_listed();
    exception.resolve(Closure::PolicyChanged);
    resolved(exception, was_listed)
}

/// It has not been opened for seven days: it flaps no more.
pub(super) fn calm_down(exception: &mut Exception, now: Instant) {
    let [last, ..] = exception.opened;
    if exception.is_flapping && last.is_none_or(|last| now.since(last) >= QUIET) {
        exception.is_flapping = false;
    }
}

/// What is over; nobody is told who never heard of it.
pub(super) const fn resolved(exception: Exception, was_listed: bool) -> Moved {
    Moved::to(exception, Clock::Stop, if was_listed { Some(News::Resolved) } else { None })
}

/// Whether the comparison speaks of a later time than all that was judged, and than the end.
fn is_news(exception: &Exception, event: &Event, evidence: Evidence) -> bool {
    event.position.is_newer(exception.judged_position, evidence)
        && event.position.is_newer(exception.close_position, evidence)
}

/// Whether the comparison is older than all that was judged and than the end, in either part.
fn is_behind(exception: &Exception, event: &Event) -> bool {
    let known = exception.judged_position.and(exception.close_position);
    event.position.and(known) != event.position
}

/// One more disagreement in a row.
fn count(exception: &mut Exception, now: Instant) {
    if exception.seen == 0 || exception.first_seen.is_none() {
        exception.first_seen = Some(now);
    }
    exception.seen = exception.seen.wrapping_add(1).min(MOST_TIMES);
}

/// A new opening, with a clock and an owner of its own.
fn open(mut exception: Exception, now: Instant, why: Why) -> Moved {
    let [last, before, _] = exception.opened;
    exception.opened = [Some(now), last, before];
    exception.opening = exception.opening.wrapping_add(1).min(MOST_TIMES);
    exception.repair = Repair::None;
    exception.agreed = 0;
    exception.agreed_since = None;
    exception.set_open(why);
    exception.tell();
    let flaps = before.is_some_and(|before| now.since(before) <= DAY);
    let news = if flaps && !exception.is_flapping { News::Flapping } else { News::Opened };
    exception.is_flapping |= flaps;
    Moved::to(exception, Clock::Start, Some(news)).routed()
}
