//! What an exception that mutes others does to them.
//!
//! Decides that a muted one stands still and tells of itself afterwards. Which cause mutes which is decided in
//! [`super::cause`].

use super::event::{Clock, Event, Moved, News, Refusal};
use super::exception::{Exception, State};

/// An exception that mutes it was opened.
pub(super) fn parent_opened(mut exception: Exception, event: &Event) -> Moved {
    if !event.parent.is_some_and(|parent| parent.mutes(event.cause)) {
        return Moved::refused(exception, Refusal::NotAParent);
    }
    if exception.is_muted() || exception.state == State::Resolved {
        return Moved::logged(exception);
    }
    exception.muted_since = Some(event.now);
    let clock = if exception.is_listed() { Clock::Pause } else { Clock::Keep };
    Moved::to(exception, clock, None)
}

/// Every exception that muted it was closed. The time below the grace did not pass meanwhile. What is still open is
/// told again: who had it may have waited for the end of the parent.
pub(super) fn parent_closed(mut exception: Exception, event: &Event) -> Moved {
    let Some(since) = exception.muted_since.take() else { return Moved::logged(exception) };
    match exception.state {
        State::Suspected => {
            let stood = event.now.since(since.or_earlier(event.now));
            exception.first_seen = exception.first_seen.map(|first| first.after(stood));
            Moved::to(exception, Clock::Keep, None)
        }
        State::Open | State::Acknowledged => {
            exception.tell();
            Moved::to(exception, Clock::Resume, Some(News::StillThere))
        }
        State::Snoozed => Moved::to(exception, Clock::Resume, None),
        State::Resolved => Moved::to(exception, Clock::Keep, None),
    }
}
