//! What people, clocks and parents do to an exception.
//!
//! Decides each row of the table of states and happenings that is not a look at the shop or the ERP.

use super::causes::mutes;
use super::outcome::{Outcome, back, let_go, over};
use super::record::{Event, Exception};
use crate::model::read::Ms;

const DAY: Ms = 86_400_000;

/// Whether it is neither a suspicion nor over; what a person asks of another one is refused.
fn refusal(exception: &Exception) -> Option<&'static str> {
    match exception.state.as_str() {
        "suspected" => Some("notOpen"),
        "resolved" => Some("closed"),
        _ => None,
    }
}

pub(super) fn acknowledge(exception: &Exception, event: &Event) -> Outcome {
    if let Some(refusal) = refusal(exception) {
        return Outcome::refused(exception, refusal);
    }
    if event.until.is_none_or(|until| until <= event.now) {
        return Outcome::refused(exception, "inThePast");
    }
    if exception.state == "acknowledged" && event.same_person {
        return Outcome::logged(exception);
    }
    let mut taken = exception.clone();
    let_go(&mut taken);
    taken.state = "acknowledged".to_string();
    taken.ack_until = event.until;
    let outcome = Outcome::moved(&taken).clock("met");
    if exception.state == "acknowledged" { outcome.news("takenOver") } else { outcome }
}

pub(super) fn assign(exception: &Exception, event: &Event) -> Outcome {
    if let Some(refusal) = refusal(exception) {
        return Outcome::refused(exception, refusal);
    }
    if exception.state != "acknowledged" {
        return Outcome::moved(exception).news("assigned");
    }
    if event.same_person {
        return Outcome::logged(exception);
    }
    Outcome::moved(&back(exception, "assigned")).clock("respond").news("assigned")
}

pub(super) fn note(exception: &Exception, event: &Event) -> Outcome {
    match exception.state.as_str() {
        "suspected" => Outcome::refused(exception, "notOpen"),
        // Nobody is believed for less because of a note.
        "acknowledged" if event.until > exception.ack_until => {
            let mut renewed = exception.clone();
            renewed.ack_until = event.until;
            Outcome::moved(&renewed)
        }
        _ => Outcome::logged(exception),
    }
}

pub(super) fn snooze(exception: &Exception, event: &Event) -> Outcome {
    if let Some(refusal) = refusal(exception) {
        return Outcome::refused(exception, refusal);
    }
    let Some(until) = event.until.filter(|until| *until > event.now) else {
        return Outcome::refused(exception, "inThePast");
    };
    if (until - event.now > 7 * DAY || exception.stake.urgency == 3) && !event.note {
        return Outcome::refused(exception, "needsNote");
    }
    let mut off = exception.clone();
    let_go(&mut off);
    off.state = "snoozed".to_string();
    off.snooze_until = Some(until);
    off.snooze_worse_by = event.worse_by;
    Outcome::moved(&off).clock("met")
}

pub(super) fn snooze_ends(exception: &Exception, event: &Event) -> Outcome {
    if exception.state != "snoozed" {
        return Outcome::logged(exception);
    }
    if exception.snooze_until.is_some_and(|until| event.now < until) {
        return Outcome::not_due(exception);
    }
    let outcome = Outcome::moved(&back(exception, "snoozeOver"));
    if exception.muted_since.is_some() {
        return outcome;
    }
    outcome.clock("respond").tell("snoozeOver")
}

pub(super) fn ack_expires(exception: &Exception, event: &Event) -> Outcome {
    if exception.state != "acknowledged" {
        return Outcome::logged(exception);
    }
    if exception.ack_until.is_some_and(|until| event.now < until) {
        return Outcome::not_due(exception);
    }
    let outcome = Outcome::moved(&back(exception, "ackExpired"));
    if exception.muted_since.is_some() {
        return outcome;
    }
    let mut outcome = outcome.news("ackExpired");
    outcome.escalated = true;
    outcome
}

/// A step of the chain. Those about the end are taken whoever is at it; what is put off is told once.
pub(super) fn step_due(exception: &Exception, event: &Event) -> Outcome {
    let step = event.step.as_deref().unwrap_or("");
    let asks_for_somebody = step == "ownerAgain" || step == "deputy";
    let clock = if step == "roleLead" { "broken" } else { "keep" };
    if exception.muted_since.is_some() {
        return Outcome::logged(exception);
    }
    match exception.state.as_str() {
        "open" => escalated(exception, clock),
        "acknowledged" if !asks_for_somebody => escalated(exception, clock),
        "snoozed" if step == "roleLead" => {
            Outcome::moved(exception).clock("broken").news("overdue")
        }
        _ => Outcome::logged(exception),
    }
}

fn escalated(exception: &Exception, clock: &'static str) -> Outcome {
    let mut outcome = Outcome::moved(exception).clock(clock);
    outcome.escalated = true;
    outcome
}

pub(super) fn repair_applied(exception: &Exception) -> Outcome {
    if let Some(refusal) = refusal(exception) {
        return Outcome::refused(exception, refusal);
    }
    let mut repaired = exception.clone();
    repaired.repair = "applied".to_string();
    // It has to agree twice from now on.
    repaired.agreed = 0;
    repaired.agreed_since = None;
    Outcome::moved(&repaired)
}

pub(super) fn repair_undone(exception: &Exception) -> Outcome {
    let is_over = exception.state == "resolved" && exception.closure.as_deref() != Some("repaired");
    if exception.state == "suspected" || is_over || exception.repair != "applied" {
        return Outcome::logged(exception);
    }
    let mut undone = back(exception, "repairUndone");
    undone.repair = "undone".to_string();
    undone.agreed = 0;
    undone.agreed_since = None;
    let clock = match exception.state.as_str() {
        "open" => "keep",
        "resolved" => "resume",
        _ => "respond",
    };
    Outcome::moved(&undone).clock(clock).news("repairUndone")
}

/// What a person may say when closing.
pub(super) fn close(exception: &Exception, event: &Event) -> Outcome {
    let closure = event.closure.as_deref().unwrap_or("");
    if !["accepted", "fixedElsewhere"].contains(&closure) {
        return Outcome::refused(exception, "notByHand");
    }
    match exception.state.as_str() {
        "suspected" => return Outcome::refused(exception, "notOpen"),
        "resolved" => return Outcome::logged(exception),
        _ => {}
    }
    if !event.note {
        return Outcome::refused(exception, "needsNote");
    }
    over(exception, closure)
}

pub(super) fn parent_opened(exception: &Exception, event: &Event) -> Outcome {
    let parent = event.parent.as_deref().unwrap_or("");
    if !mutes(parent, &event.cause) {
        return Outcome::refused(exception, "notAParent");
    }
    if exception.state == "resolved" || exception.muted_since.is_some() {
        return Outcome::logged(exception);
    }
    let mut muted = exception.clone();
    muted.muted_since = Some(event.now);
    let clock = if exception.state == "suspected" { "keep" } else { "pause" };
    Outcome::moved(&muted).clock(clock)
}

pub(super) fn parent_closed(exception: &Exception, event: &Event) -> Outcome {
    let Some(since) = exception.muted_since else { return Outcome::logged(exception) };
    let mut heard = exception.clone();
    heard.muted_since = None;
    match exception.state.as_str() {
        "suspected" => {
            // The time under the parent does not count towards the grace.
            let stood = (event.now - since).max(0);
            heard.first_seen = exception.first_seen.map(|first| first + stood);
            Outcome::moved(&heard)
        }
        "resolved" => Outcome::moved(&heard),
        "snoozed" => Outcome::moved(&heard).clock("resume"),
        _ => Outcome::moved(&heard).clock("resume").tell("stillThere"),
    }
}

/// What it is about is gone, or is no disagreement any more, or is the same as another.
pub(super) fn ended(exception: &Exception, event: &Event) -> Outcome {
    if exception.state == "resolved" {
        return Outcome::logged(exception);
    }
    let is_suspected = exception.state == "suspected";
    match event.happening.as_str() {
        "subjectGone" if event.orders_short && !is_suspected => Outcome::logged(exception),
        "subjectGone" => over(exception, "subjectGone"),
        "policyChanged" => over(exception, "policyChanged"),
        _ if is_suspected => Outcome::refused(exception, "notOpen"),
        _ => over(exception, "duplicateOf"),
    }
}
