//! What becomes of an order whose money arrives, and of what is held for an order after a verdict.
//!
//! Decides it from the rule book alone, as tables rather than as code; and asks small questions about it.

use super::dice::Dice;
use super::read::{Ms, flag_or, instant, maybe_ms, ms, rows, word_or};
use serde_json::{Value as Json, json};

/// Goods leave by these statuses; by a custom one only where the order is said to be paid.
const TAKEN: [&str; 2] = ["processing", "completed"];
/// What ends the waiting for a person by itself: the money goes back, or the order is gone.
const ENDS: [&str; 2] = ["refunded", "trash"];
const STATUSES: [&str; 13] = [
    "checkoutDraft",
    "pending",
    "onHold",
    "processing",
    "completed",
    "refunded",
    "cancelled",
    "failed",
    "custom",
    "autoDraft",
    "draft",
    "new",
    "trash",
];
/// Reasons for which nobody can pay the order, however long the units are kept.
const FINAL: [&str; 7] = [
    "notEnough",
    "blockedInErp",
    "notInErp",
    "noSku",
    "duplicateSku",
    "unknownUnit",
    "componentFault",
];
/// What keeps a verdict from being a fresh one.
const UNFRESH: [&str; 4] = ["figureStale", "staleButCovered", "figureUnknown", "clockFault"];

/// Any instant: 2026-11-23T10:00:00Z.
const NOW: Ms = 1_795_428_000_000;

pub(crate) fn payment(question: &Json) -> Json {
    let from = word_or(question, "from", "");
    let to = word_or(question, "to", "");
    let leaves =
        TAKEN.contains(&to.as_str()) || (to == "custom" && flag_or(question, "paid", false));
    let has_left = TAKEN.contains(&from.as_str())
        || from == "refunded"
        || (from == "custom" && flag_or(question, "wasPaid", false));
    let by_person = flag_or(question, "byPerson", false);
    let arrival = match (flag_or(question, "held", false), to.as_str()) {
        (true, "onHold") => "go",
        (true, to) if by_person || ENDS.contains(&to) => "release",
        (true, "cancelled" | "failed") if !flag_or(question, "paid", false) => "release",
        (true, _) => "stay",
        (false, _) if leaves && !has_left && !by_person => "judge",
        (false, _) => "go",
    };
    json!({ "arrival": arrival })
}

pub(crate) fn holding(question: &Json) -> Json {
    let now = maybe_ms(question, "now");
    let ends = rows(question, "holds", |row| ms(row, "until"));
    let is_held = now.is_some_and(|now| ends.iter().any(|end| now < *end));
    let step = match word_or(question, "step", "").as_str() {
        "checkout" if is_held => "pay".to_string(),
        asked => asked.to_string(),
    };
    let reasons = question["reasons"].as_array().cloned().unwrap_or_default();
    let says = |row: &Json, words: &[&str]| words.contains(&row["reason"].as_str().unwrap_or(""));
    let any = |words: &[&str]| reasons.iter().any(|row| says(row, words));
    let refuses = |row: &&Json| matches!(row["outcome"].as_str(), Some("limit" | "block"));
    let holding = if question["outcome"] == "allow" {
        match (any(&["promiseKept"]), any(&UNFRESH)) {
            (true, _) => "keep",
            (false, true) => "take",
            (false, false) => "promise",
        }
    } else if step == "pay" && !reasons.iter().filter(refuses).any(|row| says(row, &FINAL)) {
        "keep"
    } else {
        "release"
    };
    json!({ "step": step, "holding": holding })
}

/// A change of a status.
pub(super) fn change(dice: &mut Dice) -> Json {
    let mut change = json!({ "from": dice.pick(&STATUSES), "to": dice.pick(&STATUSES) });
    for name in ["paid", "wasPaid", "held", "byPerson"] {
        if dice.one_in(2) {
            change[name] = json!(dice.one_in(2));
        }
    }
    change
}

/// A verdict.
pub(super) fn verdict(dice: &mut Dice) -> Json {
    const OUTCOMES: [&str; 4] = ["allow", "undecided", "limit", "block"];
    const OTHERS: [&str; 6] = [
        "promiseKept",
        "enough",
        "enoughWithSupply",
        "discontinued",
        "notIncreased",
        "notGoverned",
    ];
    let reasons: Vec<Json> = (0..dice.count(4))
        .map(|_| {
            let reason = match dice.count(2) {
                0 => dice.pick(&FINAL),
                1 => dice.pick(&UNFRESH),
                _ => dice.pick(&OTHERS),
            };
            json!({ "outcome": dice.pick(&OUTCOMES), "reason": reason })
        })
        .collect();
    let mut verdict = json!({
        "step": dice.pick(&["add", "checkout", "checkout", "pay", "pay"]),
        "outcome": dice.pick(&OUTCOMES),
        "reasons": reasons,
    });
    if dice.one_in(2) {
        let at = |dice: &mut Dice| json!(instant(NOW + dice.below(3) - 1));
        verdict["holds"] = (0..dice.count(3)).map(|_| json!({ "until": at(dice) })).collect();
        if !dice.one_in(4) {
            verdict["now"] = json!(instant(NOW));
        }
    }
    verdict
}
