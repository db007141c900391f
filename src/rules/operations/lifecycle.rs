//! The life of an exception: what each event does in each state.
//!
//! Decides who answers for which event. The five states and the events make one total table; each of its columns
//! is one match over all states, in the file that is named below. Deadlines are decided in [`super::deadlines`], owners in
//! [`super::ownership`].

use super::event::{Event, Happening, Moved};
use super::exception::Exception;
use super::{handled, muted, observed, timed};

/// What becomes of an exception by an event.
///
/// A figure is seen to differ at 10:07 and at 10:08, each time after a further read of the shop, and the policy asks
/// for two: the exception opens at 10:08. A read of 10:06 that arrives at 10:09 moves nothing: it is late.
#[must_use]
#[inline(never)]
pub fn step(mut exception: Exception, event: &Event) -> Moved {
    observed::calm_down(&mut exception, event.now);
    match event.happening {
        Happening::Disagree => observed::disagree(exception, event),
        Happening::Agree => observed::agree(exception, event),
        Happening::Unknown => Moved::logged(exception),
        Happening::Reattributed => observed::reattributed(exception, event),
        Happening::Inherited => observed::inherited(exception, event),
        Happening::SubjectGone => observed::subject_gone(exception, event),
        Happening::PolicyChanged => observed::policy_changed(exception),
        Happening::Acknowledge => handled::acknowledge(exception, event),
        Happening::Assign => handled::assign(exception, event),
        Happening::Note => handled::note(exception, event),
        Happening::Snooze => handled::snooze(exception, event),
        Happening::RepairApplied => handled::repair_applied(exception),
        Happening::RepairUndone => handled::repair_undone(exception),
        Happening::Close => handled::close(exception, event),
        Happening::MarkedDuplicate => handled::marked_duplicate(exception),
        Happening::SnoozeEnds => timed::snooze_ends(exception, event),
        Happening::AckExpires => timed::ack_expires(exception, event),
        Happening::StepDue => timed::step_due(exception, event),
        Happening::ParentOpened => muted::parent_opened(exception, event),
        Happening::ParentClosed => muted::parent_closed(exception, event),
    }
}
