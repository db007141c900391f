//! The table of states and happenings.
//!
//! Decides which part of the model answers a happening.

use super::outcome::{Outcome, settle};
use super::record::{Event, Exception};
use super::{handled, observed};
use serde_json::Value as Json;

pub(crate) fn exception(question: &Json) -> Json {
    let mut exception = Exception::read(question);
    let event = Event::read(question);
    settle(&mut exception, event.now);
    let (exception, event) = (&exception, &event);
    match event.happening.as_str() {
        "disagree" => observed::disagree(exception, event),
        "agree" => observed::agree(exception, event),
        "unknown" => Outcome::logged(exception),
        "reattributed" => observed::reattributed(exception, event),
        "inherited" => observed::inherited(exception, event),
        "acknowledge" => handled::acknowledge(exception, event),
        "assign" => handled::assign(exception, event),
        "note" => handled::note(exception, event),
        "snooze" => handled::snooze(exception, event),
        "snoozeEnds" => handled::snooze_ends(exception, event),
        "ackExpires" => handled::ack_expires(exception, event),
        "stepDue" => handled::step_due(exception, event),
        "repairApplied" => handled::repair_applied(exception),
        "repairUndone" => handled::repair_undone(exception),
        "close" => handled::close(exception, event),
        "parentOpened" => handled::parent_opened(exception, event),
        "parentClosed" => handled::parent_closed(exception, event),
        other => {
            assert!(
                ["subjectGone", "policyChanged", "markedDuplicate"].contains(&other),
                "{other}"
            );
            handled::ended(exception, event)
        }
    }
    .written()
}
