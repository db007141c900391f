//! What became of an exception: the exception itself, and what has to be done about it.
//!
//! Decides how an exception opens, comes back and ends, whatever led to it.

use super::record::{Event, Exception};
use crate::model::read::Ms;
use serde_json::{Value as Json, json};

const DAY: Ms = 86_400_000;

pub(super) struct Outcome {
    pub(super) exception: Exception,
    pub(super) handling: &'static str,
    pub(super) refusal: Option<&'static str>,
    pub(super) clock: &'static str,
    pub(super) news: Option<&'static str>,
    pub(super) routed: bool,
    pub(super) escalated: bool,
}

impl Outcome {
    fn of(exception: &Exception, handling: &'static str) -> Self {
        Self {
            exception: exception.clone(),
            handling,
            refusal: None,
            clock: "keep",
            news: None,
            routed: false,
            escalated: false,
        }
    }

    /// It stays, and that it happened is kept.
    pub(super) fn logged(exception: &Exception) -> Self {
        Self::of(exception, "logged")
    }

    pub(super) fn moved(exception: &Exception) -> Self {
        Self::of(exception, "moved")
    }

    pub(super) fn late(exception: &Exception) -> Self {
        Self::of(exception, "late")
    }

    pub(super) fn not_due(exception: &Exception) -> Self {
        Self::of(exception, "notDue")
    }

    pub(super) fn refused(exception: &Exception, refusal: &'static str) -> Self {
        Self { refusal: Some(refusal), ..Self::of(exception, "refused") }
    }

    /// Somebody hears of it.
    pub(super) fn news(mut self, news: &'static str) -> Self {
        self.news = Some(news);
        self
    }

    /// Somebody is told how it stands now, what it costs included.
    pub(super) fn tell(mut self, news: &'static str) -> Self {
        self.exception.told = self.exception.stake;
        self.news(news)
    }

    pub(super) fn clock(mut self, clock: &'static str) -> Self {
        self.clock = clock;
        self
    }

    pub(super) fn written(&self) -> Json {
        json!({
            "exception": self.exception.written(),
            "handling": self.handling,
            "refusal": self.refusal,
            "clock": self.clock,
            "news": self.news,
            "routed": self.routed,
            "escalated": self.escalated,
        })
    }
}

/// Nobody is at it any more, nor has put it off.
pub(super) fn let_go(exception: &mut Exception) {
    exception.ack_until = None;
    exception.snooze_until = None;
    exception.snooze_worse_by = None;
}

/// A new opening: a new clock, a new owner by the rules.
pub(super) fn opened(exception: &Exception, event: &Event, why: &str) -> Outcome {
    let mut open = exception.clone();
    let_go(&mut open);
    open.state = "open".to_string();
    open.why = Some(why.to_string());
    open.closure = None;
    open.opening += 1;
    open.opened = [Some(event.now), exception.opened[0], exception.opened[1]];
    open.repair = "none".to_string();
    open.agreed = 0;
    open.agreed_since = None;
    let third = open.opened[2].is_some_and(|earlier| event.now - earlier <= DAY);
    let begins = third && !open.flapping;
    open.flapping = open.flapping || third;
    let mut outcome =
        Outcome::moved(&open).clock("start").tell(if begins { "flapping" } else { "opened" });
    outcome.routed = true;
    outcome
}

/// The end, with where the evidence stood by then.
pub(super) fn over(exception: &Exception, closure: &str) -> Outcome {
    let was_told = exception.state != "suspected";
    let mut over = exception.clone();
    let_go(&mut over);
    over.state = "resolved".to_string();
    over.closure = Some(closure.to_string());
    over.closed = exception.closed.or_later(exception.judged);
    over.seen = 0;
    over.agreed = 0;
    over.agreed_since = None;
    over.muted_since = None;
    // From now on worse means worse than it was when it was closed.
    over.told = over.stake;
    let outcome = Outcome::moved(&over).clock("stop");
    // What goes on elsewhere is told there.
    let goes_on = closure == "reattributed" || closure == "duplicateOf";
    if was_told && !goes_on { outcome.news("resolved") } else { outcome }
}

/// Open again in the same opening, because of what is named.
pub(super) fn back(exception: &Exception, why: &str) -> Exception {
    let mut open = exception.clone();
    let_go(&mut open);
    open.state = "open".to_string();
    open.why = Some(why.to_string());
    open.closure = None;
    open
}

/// The flag of an exception that flaps ends seven days after the last opening.
pub(super) fn settle(exception: &mut Exception, now: Ms) {
    if exception.opened[0].is_none_or(|opened| now - opened >= 7 * DAY) {
        exception.flapping = false;
    }
}
