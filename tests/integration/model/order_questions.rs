//! Small, nasty questions about order lines: what the ERP showed of them, and what was sent of them.
//!
//! Decides what is asked. Positions, reads, answers and marks lie at the same instants or a millisecond
//! apart.

use super::dice::Dice;
use super::line_questions::parts;
use super::read::{Ms, instant, written};
use super::worlds::{NOON, near, put, small};
use serde_json::{Map, Value as Json, json};

const STAGES: [&str; 5] = ["entered", "confirmed", "reserved", "picked", "shipped"];

/// The instants around which everything about one line happens, in order.
fn instants(dice: &mut Dice) -> Vec<Ms> {
    let mut instants: Vec<Ms> = (0..4).map(|_| near(dice, NOON - 3_600_000)).collect();
    instants.sort_unstable();
    instants
}

fn epoch(dice: &mut Dice) -> i64 {
    i64::from(!dice.one_in(6))
}

fn reads(dice: &mut Dice, instants: &[Ms]) -> Vec<Json> {
    let mut latest = NOON - 100_000_000;
    let count = dice.count(3);
    let mut reads = Vec::new();
    for begun_at in &instants[..count] {
        // Reads come oldest first, by the ERP's clock as by ours.
        latest = latest.max(begun_at + dice.pick(&[0, 0, 1, -1, 1_000]));
        let mut row = Map::new();
        put(&mut row, "at", instant(latest));
        put(&mut row, "begunAt", instant(*begun_at));
        put(&mut row, "epoch", epoch(dice));
        for stage in STAGES {
            if dice.one_in(3) {
                put(&mut row, stage, written(small(dice, 3)));
            }
        }
        reads.push(Json::Object(row));
    }
    reads
}

/// Revisions in order. What was not sent is neither exported nor answered.
fn revisions(dice: &mut Dice, instants: &[Ms], are_marked: bool) -> Vec<Json> {
    let mut answers: Vec<Ms> = (0..3).map(|_| dice.pick(instants) + dice.between(-1, 1)).collect();
    answers.sort_unstable();
    let mut revisions = Vec::new();
    let mut answers = answers[..dice.count(3)].to_vec();
    if !answers.is_empty() && dice.one_in(8) {
        // There is no room for another one.
        answers = (0..32).map(|place| answers[place * answers.len() / 32]).collect();
    }
    for answered_at in &answers {
        let sent = dice.pick(&["yes", "yes", "no", "unknown"]);
        let mut row = Map::new();
        put(&mut row, "net", written(small(dice, 4)));
        put(&mut row, "at", instant(answered_at - 60_000));
        put(&mut row, "sent", sent);
        if sent != "no" && !dice.one_in(3) {
            put(&mut row, "answeredAt", instant(*answered_at));
        }
        if are_marked && sent != "no" && dice.one_in(2) {
            put(&mut row, "exportedAt", instant(*answered_at));
        }
        revisions.push(Json::Object(row));
    }
    revisions
}

fn line(dice: &mut Dice, contract: &str, lag: Ms) -> Json {
    let instants = instants(dice);
    let are_marked = dice.one_in(2);
    let mut question = Map::new();
    put(&mut question, "now", instant(NOON));
    put(&mut question, "contract", contract);
    put(&mut question, "basis", dice.pick(&["free", "free", "onHand"]));
    put(&mut question, "reflectsOrdersFrom", dice.pick(&STAGES));
    put(&mut question, "epoch", 1);
    put(&mut question, "reflectedEpoch", epoch(dice));
    put(&mut question, "lagMs", i64::try_from(lag).expect("a small number"));
    put(&mut question, "limitMs", dice.pick(&[0, 3_599_999, 3_600_000, 86_400_000]));
    put(&mut question, "net", written(small(dice, 4)));
    let changed_at = NOON - dice.pick(&[0, 3_599_999, 3_600_000, 3_600_001]);
    put(&mut question, "changedAt", instant(changed_at));
    if dice.one_in(3) {
        put(&mut question, "reflected", written(small(dice, 4)));
    }
    if !dice.one_in(8) {
        let ahead = if contract == "weak" { lag - 60_000 * dice.below(2) } else { 0 };
        let position = dice.pick(&instants) + ahead + dice.between(-1, 1);
        put(&mut question, "position", instant(position));
    }
    if dice.one_in(2) {
        put(&mut question, "ordersReadAt", instant(near(dice, NOON - 3_600_000)));
    }
    if dice.one_in(4) {
        let at = dice.pick(&instants) - 60_000 + dice.between(-1, 1);
        put(&mut question, "exportedAt", instant(at));
    }
    if dice.one_in(4) {
        put(&mut question, "parts", parts(dice, 2));
    }
    put(&mut question, "reads", reads(dice, &instants));
    put(&mut question, "revisions", revisions(dice, &instants, are_marked));
    Json::Object(question)
}

pub(super) fn read_line(dice: &mut Dice) -> Json {
    line(dice, "orderReads", 600_000)
}

pub(super) fn weak_line(dice: &mut Dice) -> Json {
    let lag = dice.pick(&[0, 1, 600_000]);
    line(dice, "weak", lag)
}

pub(super) fn order(dice: &mut Dice) -> Json {
    let statuses = [
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
    let mut question = Map::new();
    put(&mut question, "status", dice.pick(&statuses));
    for name in ["enteredAt", "completedAt", "feedSince"] {
        if !dice.one_in(5) {
            put(&mut question, name, instant(near(dice, NOON)));
        }
    }
    put(&mut question, "counted", dice.one_in(2));
    let lines = (0..dice.below(4)).map(|_| {
        let ordered = small(dice, 5) - if dice.one_in(8) { 60_000 } else { 0 };
        json!({ "ordered": written(ordered), "refunded": written(small(dice, 5)) })
    });
    put(&mut question, "lines", lines.collect::<Vec<_>>());
    Json::Object(question)
}
