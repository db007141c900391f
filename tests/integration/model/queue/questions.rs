//! Small, nasty questions about one exception: every state meets every happening, equally often.
//!
//! Decides what is asked. Positions are equal, one behind or one ahead in either part; instants are the ones
//! that matter, or a millisecond off.

use super::causes::CAUSES;
use crate::model::dice::Dice;
use crate::model::read::{Ms, instant};
use crate::model::worlds::{NOON, put};
use serde_json::{Map, Value as Json};

pub(crate) const STATES: [&str; 5] = ["suspected", "open", "acknowledged", "snoozed", "resolved"];
pub(crate) const HAPPENINGS: [&str; 20] = [
    "disagree",
    "agree",
    "unknown",
    "reattributed",
    "inherited",
    "acknowledge",
    "assign",
    "note",
    "snooze",
    "snoozeEnds",
    "ackExpires",
    "stepDue",
    "repairApplied",
    "repairUndone",
    "close",
    "parentOpened",
    "parentClosed",
    "subjectGone",
    "policyChanged",
    "markedDuplicate",
];
const CLOSURES: [&str; 8] = [
    "healed",
    "repaired",
    "accepted",
    "fixedElsewhere",
    "reattributed",
    "duplicateOf",
    "subjectGone",
    "policyChanged",
];
const WHYS: [&str; 9] = [
    "new",
    "ongoing",
    "worse",
    "regressed",
    "closedTooEarly",
    "ackExpired",
    "snoozeOver",
    "repairUndone",
    "assigned",
];
const SEVERITIES: [&str; 3] = ["low", "medium", "high"];
const PARENTS: [&str; 5] = ["staleFeed", "feedDown", "clockFault", "engineFault", "calendarEnded"];
const MINUTE: Ms = 60_000;
const HOUR: Ms = 60 * MINUTE;
const DAY: Ms = 24 * HOUR;

/// An instant so long before noon, or a millisecond off.
fn ago(dice: &mut Dice, spans: &[Ms]) -> String {
    instant(NOON - dice.pick(spans) + dice.pick(&[0, 0, -1, 1]))
}

fn seldom_none<T: Into<Json>>(dice: &mut Dice, some: T) -> Json {
    if dice.one_in(6) { Json::Null } else { some.into() }
}

/// An exception in a state, with what it has in that state.
fn exception(dice: &mut Dice, state: &str) -> Json {
    let is_open = ["open", "acknowledged", "snoozed"].contains(&state);
    let opening = if state == "suspected" { 0 } else { dice.between(1, 4) };
    let seen = if is_open { dice.between(1, 3) } else { dice.between(0, 2) };
    let agreed = if state == "resolved" { 0 } else { dice.pick(&[0, 0, 1, 1, 2, 4]) };
    let mut row = Map::new();
    put(&mut row, "state", state);
    put(&mut row, "why", (opening > 0).then(|| dice.pick(&WHYS)));
    put(&mut row, "closure", (state == "resolved").then(|| dice.pick(&CLOSURES)));
    put(&mut row, "opening", i64::try_from(opening).expect("small"));
    put(&mut row, "seen", i64::try_from(seen).expect("small"));
    put(&mut row, "agreed", agreed);
    let since = ago(dice, &[0, 5 * MINUTE, HOUR]);
    put(&mut row, "agreedSince", (agreed > 0).then_some(since));
    let first = ago(dice, &[0, 5 * MINUTE, 10 * MINUTE, 30 * DAY]);
    put(&mut row, "firstSeen", (opening > 0 || seen > 0).then_some(first));
    let mut openings: Vec<Ms> = (0..3).map(|_| dice.pick(&[HOUR, DAY, 7 * DAY])).collect();
    openings.sort_unstable();
    for (at, name) in ["openedAt", "openedBefore", "openedEarlier"].iter().enumerate() {
        let opened = instant(NOON - openings[at] + dice.pick(&[0, 0, -1, 1]));
        let is_there = i128::try_from(at).expect("small") < opening;
        put(&mut row, name, is_there.then_some(opened));
    }
    for (close, judged) in
        [("closeShopRead", "judgedShopRead"), ("closeErpPosition", "judgedErpPosition")]
    {
        let last = dice.pick(&[49, 50, 50, 50, 51]);
        put(&mut row, judged, last);
        put(&mut row, close, if opening > 0 { dice.pick(&[0, last, last, 51]) } else { 0 });
    }
    let muted = ago(dice, &[0, MINUTE, HOUR]);
    put(&mut row, "mutedSince", dice.one_in(4).then_some(muted));
    put(&mut row, "flapping", opening > 0 && dice.one_in(4));
    put(&mut row, "repair", dice.pick(&["none", "applied", "undone"]));
    let ends = ago(dice, &[0, MINUTE, -MINUTE]);
    put(&mut row, "ackUntil", (state == "acknowledged").then_some(ends.clone()));
    put(&mut row, "snoozeUntil", (state == "snoozed").then_some(ends));
    let worse_by = (state == "snoozed" && dice.one_in(2)).then(|| dice.pick(&[0, 1, 1_000]));
    put(&mut row, "snoozeWorseByCents", worse_by);
    for name in ["severity", "toldSeverity"] {
        put(&mut row, name, dice.pick(&SEVERITIES));
    }
    for name in ["cents", "toldCents"] {
        put(&mut row, name, dice.pick(&[0, 1, 1_000, 1_500, 2_000]));
    }
    Json::Object(row)
}

/// A part of the position: one behind, equal, one or more ahead.
fn moved(dice: &mut Dice) -> i64 {
    dice.pick(&[48, 49, 50, 51, 52, 52, 52, 60])
}

pub(crate) fn happening(dice: &mut Dice) -> Json {
    let happening = dice.pick(&HAPPENINGS);
    let state = dice.pick(&STATES);
    let mut question = Map::new();
    put(&mut question, "happening", happening);
    put(&mut question, "now", instant(NOON));
    put(&mut question, "cause", dice.pick(&CAUSES));
    for name in ["shopRead", "erpPosition"] {
        if !dice.one_in(12) {
            put(&mut question, name, moved(dice));
        }
    }
    if dice.one_in(2) {
        put(&mut question, "severity", dice.pick(&SEVERITIES));
    }
    if dice.one_in(2) {
        put(
            &mut question,
            "cents",
            dice.pick(&[0, 1, 2, 1_999, 2_000, 2_001, 2_999, 3_000, 4_000]),
        );
    }
    if dice.one_in(3) {
        put(&mut question, "ordersShort", dice.one_in(2));
    }
    if dice.one_in(3) {
        put(&mut question, "graceMs", dice.pick(&[0, 1, 600_000]));
    }
    if dice.one_in(3) {
        put(&mut question, "graceConfirmations", dice.pick(&[1, 2, 3, 4]));
    }
    asked_by_a_person(dice, happening, &mut question);
    let has_parent = happening == "parentOpened" || dice.one_in(6);
    if has_parent {
        put(&mut question, "parent", dice.pick(&PARENTS));
    }
    if happening == "inherited" {
        let inherited = dice.pick(&["suspected", "open", "acknowledged", "snoozed"]);
        put(&mut question, "inheritedState", inherited);
        let first = ago(dice, &[0, 5 * MINUTE, DAY]);
        put(&mut question, "inheritedFirstSeen", seldom_none(dice, first));
        put(&mut question, "inheritedSeen", dice.pick(&[0, 1, 2]));
    }
    // A suspicion that nobody has seen yet may be left out.
    if state != "suspected" || !dice.one_in(4) {
        put(&mut question, "exception", exception(dice, state));
    }
    Json::Object(question)
}

fn asked_by_a_person(dice: &mut Dice, happening: &str, question: &mut Map<String, Json>) {
    if ["acknowledge", "note", "snooze"].contains(&happening) {
        let until = ago(dice, &[0, -MINUTE, -HOUR, -7 * DAY, -8 * DAY]);
        if !dice.one_in(8) {
            put(question, "until", until);
        }
    }
    if happening == "snooze" && dice.one_in(2) {
        put(question, "worseByCents", dice.pick(&[0, 1, 1_000]));
    }
    if dice.one_in(2) {
        put(question, "note", dice.one_in(2));
    }
    if dice.one_in(2) {
        put(question, "samePerson", dice.one_in(2));
    }
    if happening == "close" && !dice.one_in(8) {
        let closure = dice.pick(&["accepted", "fixedElsewhere"]);
        put(question, "closure", if dice.one_in(3) { dice.pick(&CLOSURES) } else { closure });
    }
    if happening == "stepDue" {
        put(question, "step", dice.pick(&["ownerAgain", "deputy", "roleLead", "administrator"]));
    }
}
