//! One exception and what happened to it, as the model holds them.
//!
//! Decides nothing: every field is what the layout's documentation says it is.

use crate::model::read::{
    Ms, flag_or, instant, maybe_ms, maybe_number, ms, number_or, part, word_or,
};
use serde_json::{Value as Json, json};

/// A word that may be absent.
pub(super) fn maybe_word(row: &Json, name: &str) -> Option<String> {
    part(row, name).map(|value| value.as_str().expect("a word").to_string())
}

/// How urgent a severity is.
fn urgency(word: &str) -> i128 {
    match word {
        "low" => 1,
        "medium" => 2,
        _ => 3,
    }
}

/// What is at stake: how urgent it is and how much money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stake {
    pub(super) urgency: i128,
    pub(super) cents: i128,
}

impl Stake {
    fn read(row: &Json, severity: &str, cents: &str) -> Self {
        let urgency = urgency(&word_or(row, severity, "low"));
        Self { urgency, cents: number_or(row, cents, 0) }
    }

    fn word(self) -> &'static str {
        ["low", "medium", "high"][usize::try_from(self.urgency - 1).expect("a severity")]
    }
}

/// The read of the shop and the confirmed position of the ERP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) shop: i128,
    pub(super) erp: i128,
}

impl Position {
    /// The later of the two in each part.
    pub(super) fn or_later(self, other: Self) -> Self {
        Self { shop: self.shop.max(other.shop), erp: self.erp.max(other.erp) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Exception {
    pub(super) state: String,
    pub(super) why: Option<String>,
    pub(super) closure: Option<String>,
    pub(super) opening: i128,
    pub(super) seen: i128,
    pub(super) agreed: i128,
    pub(super) agreed_since: Option<Ms>,
    pub(super) first_seen: Option<Ms>,
    /// The last three openings, the last one first.
    pub(super) opened: [Option<Ms>; 3],
    pub(super) closed: Position,
    pub(super) judged: Position,
    pub(super) muted_since: Option<Ms>,
    pub(super) flapping: bool,
    pub(super) repair: String,
    pub(super) ack_until: Option<Ms>,
    pub(super) snooze_until: Option<Ms>,
    pub(super) snooze_worse_by: Option<i128>,
    pub(super) stake: Stake,
    pub(super) told: Stake,
}

impl Exception {
    /// A suspicion that nobody has seen yet.
    fn never_seen() -> Self {
        let nothing = Stake { urgency: 1, cents: 0 };
        let start = Position { shop: 0, erp: 0 };
        Self {
            state: "suspected".to_string(),
            why: None,
            closure: None,
            opening: 0,
            seen: 0,
            agreed: 0,
            agreed_since: None,
            first_seen: None,
            opened: [None; 3],
            closed: start,
            judged: start,
            muted_since: None,
            flapping: false,
            repair: "none".to_string(),
            ack_until: None,
            snooze_until: None,
            snooze_worse_by: None,
            stake: nothing,
            told: nothing,
        }
    }

    pub(super) fn read(question: &Json) -> Self {
        let Some(row) = part(question, "exception") else { return Self::never_seen() };
        let position = |shop: &str, erp: &str| Position {
            shop: number_or(row, shop, 0),
            erp: number_or(row, erp, 0),
        };
        Self {
            state: word_or(row, "state", ""),
            why: maybe_word(row, "why"),
            closure: maybe_word(row, "closure"),
            opening: number_or(row, "opening", 0),
            seen: number_or(row, "seen", 0),
            agreed: number_or(row, "agreed", 0),
            agreed_since: maybe_ms(row, "agreedSince"),
            first_seen: maybe_ms(row, "firstSeen"),
            opened: ["openedAt", "openedBefore", "openedEarlier"].map(|name| maybe_ms(row, name)),
            closed: position("closeShopRead", "closeErpPosition"),
            judged: position("judgedShopRead", "judgedErpPosition"),
            muted_since: maybe_ms(row, "mutedSince"),
            flapping: flag_or(row, "flapping", false),
            repair: word_or(row, "repair", "none"),
            ack_until: maybe_ms(row, "ackUntil"),
            snooze_until: maybe_ms(row, "snoozeUntil"),
            snooze_worse_by: maybe_number(row, "snoozeWorseByCents"),
            stake: Stake::read(row, "severity", "cents"),
            told: Stake::read(row, "toldSeverity", "toldCents"),
        }
    }

    pub(super) fn written(&self) -> Json {
        let number = |number: i128| i64::try_from(number).expect("a number");
        json!({
            "state": self.state,
            "why": self.why,
            "closure": self.closure,
            "opening": number(self.opening),
            "seen": number(self.seen),
            "agreed": number(self.agreed),
            "agreedSince": self.agreed_since.map(instant),
            "firstSeen": self.first_seen.map(instant),
            "openedAt": self.opened[0].map(instant),
            "openedBefore": self.opened[1].map(instant),
            "openedEarlier": self.opened[2].map(instant),
            "closeShopRead": number(self.closed.shop),
            "closeErpPosition": number(self.closed.erp),
            "judgedShopRead": number(self.judged.shop),
            "judgedErpPosition": number(self.judged.erp),
            "mutedSince": self.muted_since.map(instant),
            "flapping": self.flapping,
            "repair": self.repair,
            "ackUntil": self.ack_until.map(instant),
            "snoozeUntil": self.snooze_until.map(instant),
            "snoozeWorseByCents": self.snooze_worse_by.map(number),
            "severity": self.stake.word(),
            "cents": number(self.stake.cents),
            "toldSeverity": self.told.word(),
            "toldCents": number(self.told.cents),
        })
    }
}

/// What happened.
#[derive(Clone, Debug)]
pub(super) struct Event {
    pub(super) happening: String,
    pub(super) now: Ms,
    pub(super) cause: String,
    pub(super) position: Position,
    pub(super) stake: Stake,
    pub(super) orders_short: bool,
    pub(super) grace: Ms,
    pub(super) confirmations: i128,
    pub(super) until: Option<Ms>,
    pub(super) worse_by: Option<i128>,
    pub(super) note: bool,
    pub(super) same_person: bool,
    pub(super) closure: Option<String>,
    pub(super) parent: Option<String>,
    pub(super) step: Option<String>,
    pub(super) inherited_state: Option<String>,
    pub(super) inherited_first_seen: Option<Ms>,
    pub(super) inherited_seen: i128,
}

impl Event {
    pub(super) fn read(question: &Json) -> Self {
        Self {
            happening: word_or(question, "happening", ""),
            now: ms(question, "now"),
            cause: word_or(question, "cause", ""),
            position: Position {
                shop: number_or(question, "shopRead", 0),
                erp: number_or(question, "erpPosition", 0),
            },
            stake: Stake::read(question, "severity", "cents"),
            orders_short: flag_or(question, "ordersShort", false),
            grace: number_or(question, "graceMs", 300_000),
            confirmations: number_or(question, "graceConfirmations", 2),
            until: maybe_ms(question, "until"),
            worse_by: maybe_number(question, "worseByCents"),
            note: flag_or(question, "note", false),
            same_person: flag_or(question, "samePerson", false),
            closure: maybe_word(question, "closure"),
            parent: maybe_word(question, "parent"),
            step: maybe_word(question, "step"),
            inherited_state: maybe_word(question, "inheritedState"),
            inherited_first_seen: maybe_ms(question, "inheritedFirstSeen"),
            inherited_seen: number_or(question, "inheritedSeen", 0),
        }
    }
}
