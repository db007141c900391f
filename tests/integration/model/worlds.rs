//! Small, nasty worlds: few pools with many lines on them, figures near their limits, instants that
//! are equal or a millisecond apart.
//!
//! Decides what is asked. Questions are well-formed: what is not is for the corpus of refusals.

use super::dice::Dice;
use super::read::{Amount, Ms, instant, written};
use serde_json::{Map, Value as Json, json};

/// 2026-11-23T10:00:00Z.
pub(crate) const NOON: Ms = 1_795_428_000_000;
const MINUTE: Ms = 60_000;
pub(crate) const HOUR: Ms = 60 * MINUTE;
const DAY: Ms = 1_440 * MINUTE;

/// An instant near another: itself, a millisecond off, or some minutes.
pub(crate) fn near(dice: &mut Dice, ms: Ms) -> Ms {
    match dice.below(6) {
        0 => ms,
        1 => ms + 1,
        2 => ms - 1,
        3 => ms + MINUTE * dice.between(1, 9),
        _ => ms - MINUTE * dice.between(1, 30),
    }
}

pub(crate) fn small(dice: &mut Dice, most: i128) -> Amount {
    match dice.below(8) {
        0 => dice.between(0, most * 4) * 2_500,
        1 => dice.between(0, most * 10_000),
        _ => dice.between(0, most) * 10_000,
    }
}

pub(crate) fn step(dice: &mut Dice) -> Amount {
    dice.pick(&[10_000, 10_000, 10_000, 2_500, 5_000, 20_000])
}

pub(crate) fn put(row: &mut Map<String, Json>, name: &str, value: impl Into<Json>) {
    row.insert(name.to_string(), value.into());
}

pub(crate) fn policy(dice: &mut Dice) -> Json {
    let mut row = Map::new();
    for name in ["staleBrowse", "staleAdd", "staleCheckout", "stalePay"] {
        if dice.one_in(2) {
            put(&mut row, name, dice.pick(&["block", "allowIfCovered", "allow"]));
        }
    }
    for name in ["unknown", "mapping"] {
        if dice.one_in(2) {
            put(&mut row, name, dice.pick(&["block", "allow"]));
        }
    }
    if dice.one_in(3) {
        let age = dice.pick(&[0, 1, 299_999, 300_000, 300_001, 600_000]);
        put(&mut row, "maxAgeMs", age);
    }
    if dice.one_in(4) {
        put(&mut row, "clockToleranceMs", dice.pick(&[0, 1, 60_000, 120_000]));
    }
    if dice.one_in(4) {
        put(&mut row, "safetyStockUnits", written(small(dice, 2)));
    }
    if dice.one_in(4) {
        put(&mut row, "safetyStockPercent", dice.pick(&[1, 10, 33, 50, 100]));
    }
    if dice.one_in(2) {
        put(&mut row, "backorderCap", written(small(dice, 5)));
        put(&mut row, "supplyWindowMs", dice.pick(&[0, 1, 600_000, 86_400_000, 86_400_000]));
    }
    if dice.one_in(4) {
        put(&mut row, "salesFactorPercent", dice.pick(&[0, 1, 100, 300, 1000]));
    }
    Json::Object(row)
}

fn pool(dice: &mut Dice, policies: usize, now: Ms) -> Json {
    let mut row = Map::new();
    if !dice.one_in(10) {
        let age = dice.pick(&[0, 1, 300_000, 600_000, 899_999, 900_000, 900_001, 3_600_000]);
        let as_of = if dice.one_in(8) { near(dice, now) } else { now - age };
        let received_at = if dice.one_in(4) { near(dice, as_of) } else { as_of };
        put(&mut row, "asOf", instant(as_of));
        put(&mut row, "receivedAt", instant(received_at));
        if !dice.one_in(8) {
            let figure = if dice.one_in(8) { -small(dice, 4) } else { small(dice, 8) };
            put(&mut row, "figure", written(figure));
        }
        if dice.one_in(4) {
            put(&mut row, "confirmedThrough", instant(near(dice, now - 300_000)));
        }
        if dice.one_in(6) {
            put(&mut row, "status", dice.pick(&["active", "blocked", "discontinued"]));
        }
    }
    if dice.one_in(4) {
        put(&mut row, "inFlight", written(small(dice, 3)));
    }
    if dice.one_in(5) {
        put(&mut row, "roseAt", instant(near(dice, now - HOUR)));
    }
    if dice.one_in(2) {
        put(&mut row, "salesPerDay", written(small(dice, 100)));
    }
    if dice.one_in(4) {
        put(&mut row, "step", written(step(dice)));
    }
    if dice.one_in(3) {
        put(
            &mut row,
            "kitKind",
            dice.pick(&["stocked", "assembledToOrder", "assembledToOrder", "phantom"]),
        );
    }
    if policies > 0 && dice.one_in(4) {
        put(&mut row, "policy", dice.index(policies));
    }
    Json::Object(row)
}

/// Policies, pools, bills of materials, supplies and holds: what `decide` and `reconcile` share.
pub(crate) fn ledger(dice: &mut Dice) -> Map<String, Json> {
    let now = NOON;
    let mut question = Map::new();
    put(&mut question, "now", instant(now));
    if !dice.one_in(3) {
        put(&mut question, "policy", policy(dice));
    }
    let policies = if dice.one_in(4) { dice.count(2) } else { 0 };
    let listed: Vec<Json> = (0..policies).map(|_| policy(dice)).collect();
    put(&mut question, "policies", listed);
    let count = dice.count(4) + 1;
    let pools: Vec<Json> = (0..count).map(|_| pool(dice, policies, now)).collect();
    put(&mut question, "pools", pools);
    let rows = if dice.one_in(3) { 0 } else { dice.count(count + 2) };
    put(&mut question, "components", components(dice, count, rows));
    let supplies: Vec<Json> = (0..dice.count(4))
        .map(|_| {
            let due = dice.pick(&[0, 600_000, 600_000, DAY, 30 * DAY]);
            let due = now + due + dice.between(-1, 1);
            json!({
                "pool": dice.index(count),
                "quantity": written(small(dice, 4)),
                "dueAt": instant(due),
                "readAt": instant(near(dice, now - HOUR)),
            })
        })
        .collect();
    put(&mut question, "supplies", supplies);
    let holds: Vec<Json> = (0..if dice.one_in(2) { dice.count(3) } else { 0 })
        .map(|_| {
            json!({
                "pool": dice.index(count),
                "quantity": written(small(dice, 3)),
                "until": instant(near(dice, now)),
                "own": dice.one_in(3),
            })
        })
        .collect();
    put(&mut question, "holds", holds);
    question
}

/// Bills of materials: mostly from pools to later ones, now and then backwards, so that some are circles.
fn components(dice: &mut Dice, pools: usize, rows: usize) -> Vec<Json> {
    let mut listed: Vec<Json> = Vec::new();
    for _ in 0..rows {
        let (one, other) = (dice.index(pools), dice.index(pools));
        let (kit, pool) =
            if dice.one_in(12) { (one, other) } else { (one.min(other), one.max(other)) };
        let is_there = |row: &Json| row["kit"] == kit && row["pool"] == pool;
        if (kit == pool && !dice.one_in(20)) || listed.iter().any(is_there) {
            continue;
        }
        let each = dice.pick(&["1", "1", "2", "3", "0.3334", "0.5", "12"]);
        listed.push(json!({ "kit": kit, "pool": pool, "quantityPer": each }));
    }
    listed
}

fn line(dice: &mut Dice, pools: usize, policies: usize) -> Json {
    let now = NOON;
    let mut row = Map::new();
    put(&mut row, "pool", dice.index(pools));
    put(&mut row, "quantity", written(small(dice, 6)));
    if dice.one_in(12) {
        put(&mut row, "governed", false);
    }
    if dice.one_in(8) {
        put(&mut row, "mapping", dice.pick(&["notInErp", "duplicateSku", "unknownUnit", "noSku"]));
        if dice.one_in(3) {
            row.remove("pool");
        }
    }
    if dice.one_in(4) {
        put(&mut row, "before", written(small(dice, 5)));
    }
    if dice.one_in(5) {
        put(&mut row, "alreadyCounted", written(small(dice, 4)));
    }
    if dice.one_in(3) {
        put(&mut row, "saleStep", written(step(dice)));
    }
    if dice.one_in(4) {
        put(&mut row, "quantityPer", dice.pick(&["2", "3", "0.25", "1000", "0.3333"]));
    }
    if policies > 0 && dice.one_in(3) {
        put(&mut row, "policy", dice.index(policies));
    }
    if dice.one_in(4) {
        put(&mut row, "promised", written(small(dice, 9)));
        let left = dice.pick(&[-1, 0, 1, MINUTE, MINUTE]);
        put(&mut row, "promisedUntil", instant(now + left));
    }
    Json::Object(row)
}

pub(crate) fn cart(dice: &mut Dice) -> Json {
    let mut question = ledger(dice);
    let pools = question["pools"].as_array().map_or(0, Vec::len);
    let policies = question["policies"].as_array().map_or(0, Vec::len);
    let lines: Vec<Json> = (0..dice.count(4)).map(|_| line(dice, pools, policies)).collect();
    put(&mut question, "lines", lines);
    put(&mut question, "step", dice.pick(&["browse", "add", "checkout", "pay"]));
    Json::Object(question)
}
