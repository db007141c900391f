//! What a look at the shop and the ERP does to an exception: it disagrees, it agrees, or the cause is another.
//!
//! Decides whether the look is news, and what the news does in each state.

use super::causes::{Place, agreements, mutes, place};
use super::outcome::{Outcome, back, opened, over};
use super::record::{Event, Exception, Position, Stake};

/// Whether the look shows something that nobody has judged yet.
fn is_news(exception: &Exception, event: &Event, agrees: bool) -> bool {
    let before = exception.judged.or_later(exception.closed);
    let Position { shop, erp } = event.position;
    if shop < before.shop || erp < before.erp {
        return false;
    }
    match place(&event.cause, agrees) {
        Place::Shop => shop > before.shop,
        Place::Erp => erp > before.erp,
        Place::Both => shop > before.shop && erp > before.erp,
    }
}

/// Worse than when somebody was last told.
pub(super) fn is_worse(exception: &Exception, now: Stake) -> bool {
    let told = exception.told;
    let grown = match exception.snooze_worse_by.filter(|_| exception.state == "snoozed") {
        Some(by) => now.cents >= told.cents + by,
        None => now.cents >= 2 * told.cents,
    };
    now.urgency > told.urgency || (now.cents > told.cents && grown)
}

fn count(exception: &mut Exception, event: &Event) {
    if exception.seen == 0 {
        exception.first_seen = Some(event.now);
    }
    exception.seen += 1;
}

fn grace_is_over(exception: &Exception, event: &Event) -> bool {
    let age = event.now - exception.first_seen.unwrap_or(event.now);
    exception.seen >= event.confirmations
        || age >= event.grace
        || (event.stake.urgency == 3 && event.orders_short)
}

/// Whether a parent keeps it quiet, one that was there before it included.
fn is_muted(exception: &Exception, event: &Event) -> bool {
    let parent = event.parent.as_ref();
    exception.muted_since.is_some() || parent.is_some_and(|parent| mutes(parent, &event.cause))
}

pub(super) fn disagree(exception: &Exception, event: &Event) -> Outcome {
    if !is_news(exception, event, false) {
        return Outcome::late(exception);
    }
    let mut seen = exception.clone();
    seen.judged = event.position;
    seen.agreed = 0;
    seen.agreed_since = None;
    seen.stake = event.stake;
    let begins = exception.muted_since.is_none() && is_muted(exception, event);
    if begins {
        seen.muted_since = Some(event.now);
    }
    if exception.state != "suspected" && exception.state != "resolved" {
        let outcome = disagree_open(exception, &seen);
        return if begins { outcome.clock("pause") } else { outcome };
    }
    if seen.muted_since.is_some() {
        // Nothing is counted while a parent is open.
        return Outcome::logged(&seen);
    }
    if exception.state == "suspected" {
        count(&mut seen, event);
        let opens = grace_is_over(&seen, event);
        return if opens { opened(&seen, event, "new") } else { Outcome::moved(&seen) };
    }
    match exception.closure.as_deref() {
        Some("fixedElsewhere") => {
            count(&mut seen, event);
            opened(&seen, event, "closedTooEarly")
        }
        Some("accepted" | "duplicateOf") if !is_worse(exception, event.stake) => {
            Outcome::logged(&seen)
        }
        _ => {
            count(&mut seen, event);
            let opens = grace_is_over(&seen, event);
            if opens { opened(&seen, event, "regressed") } else { Outcome::moved(&seen) }
        }
    }
}

fn disagree_open(exception: &Exception, seen: &Exception) -> Outcome {
    if !is_worse(exception, seen.stake) {
        return Outcome::moved(seen);
    }
    // Who took on less, or put less off, has to take it on again.
    let outcome = Outcome::moved(&back(seen, "worse"));
    if seen.muted_since.is_some() {
        return outcome;
    }
    outcome.clock(if exception.state == "open" { "keep" } else { "respond" }).tell("worse")
}

pub(super) fn agree(exception: &Exception, event: &Event) -> Outcome {
    if !is_news(exception, event, true) {
        return Outcome::late(exception);
    }
    let mut agreed = exception.clone();
    agreed.judged = event.position;
    if exception.state == "resolved" {
        agreed.seen = 0;
        return Outcome::logged(&agreed);
    }
    if exception.state == "suspected" && exception.muted_since.is_some() {
        return Outcome::logged(&agreed);
    }
    agreed.seen = 0;
    let since = exception.agreed_since.unwrap_or(event.now).min(event.now);
    agreed.agreed_since = Some(since);
    agreed.agreed += 1;
    let (number, span) = agreements(&event.cause, exception.flapping);
    let lasted = event.now - since >= span;
    if agreed.agreed < number || !lasted {
        return Outcome::moved(&agreed);
    }
    let is_repaired = agreed.state != "suspected" && agreed.repair == "applied";
    over(&agreed, if is_repaired { "repaired" } else { "healed" })
}

/// The difference goes on under another cause.
pub(super) fn reattributed(exception: &Exception, event: &Event) -> Outcome {
    if exception.state == "resolved" {
        return Outcome::logged(exception);
    }
    if is_behind(exception, event) {
        return Outcome::late(exception);
    }
    let mut gone = exception.clone();
    gone.judged = event.position;
    over(&gone, "reattributed")
}

/// The difference goes on under this cause: seen as long and as often as under the other one.
pub(super) fn inherited(exception: &Exception, event: &Event) -> Outcome {
    let known = exception.judged.or_later(exception.closed);
    let was_over = exception.state == "resolved";
    if is_behind(exception, event) || (was_over && event.position == known) {
        return Outcome::late(exception);
    }
    let mut heir = exception.clone();
    heir.judged = event.position;
    heir.stake = event.stake;
    heir.agreed = 0;
    heir.agreed_since = None;
    let own_first = exception.first_seen.filter(|_| !was_over);
    let first = [own_first, event.inherited_first_seen].into_iter().flatten().min();
    if exception.state != "suspected" && !was_over {
        heir.first_seen = first;
        return Outcome::moved(&heir);
    }
    let closure = exception.closure.as_deref();
    if matches!(closure, Some("accepted" | "duplicateOf"))
        && was_over
        && !is_worse(exception, event.stake)
    {
        return Outcome::logged(&heir);
    }
    heir.first_seen = first;
    heir.seen = exception.seen.max(event.inherited_seen);
    let open = ["open", "acknowledged", "snoozed"];
    if event.inherited_state.as_ref().is_some_and(|state| open.contains(&state.as_str())) {
        return opened(&heir, event, "ongoing").clock("respond");
    }
    if was_over && closure == Some("fixedElsewhere") {
        return opened(&heir, event, "closedTooEarly");
    }
    heir.state = "suspected".to_string();
    heir.closure = None;
    Outcome::moved(&heir)
}

/// Whether the look is older than what is known, in any part.
fn is_behind(exception: &Exception, event: &Event) -> bool {
    let known = exception.judged.or_later(exception.closed);
    event.position.shop < known.shop || event.position.erp < known.erp
}
