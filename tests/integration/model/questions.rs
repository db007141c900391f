//! Small, nasty questions about one listing beside its pools.
//!
//! Decides what is asked. Carts are made in `worlds`.

use super::dice::Dice;
use super::read::{instant, written};
use super::worlds::{NOON, ledger, near, put, small, step};
use serde_json::{Map, Value as Json, json};

pub(crate) fn listing(dice: &mut Dice) -> Json {
    let mut question = ledger(dice);
    // Nobody shops while two systems are compared.
    for hold in question["holds"].as_array_mut().expect("a list") {
        hold["own"] = json!(false);
    }
    let pools = question["pools"].as_array().map_or(0, Vec::len);
    let mut row = Map::new();
    put(&mut row, "pool", dice.index(pools));
    if dice.one_in(12) {
        put(&mut row, "governed", false);
    }
    if dice.one_in(6) {
        let faults = ["notInErp", "noSku", "duplicateSku", "unknownUnit", "notInShop"];
        put(&mut row, "mapping", dice.pick(&faults));
    }
    if dice.one_in(3) {
        put(&mut row, "saleStep", written(step(dice)));
    }
    if dice.one_in(3) {
        put(&mut row, "quantityPer", dice.pick(&["2", "3", "0.25", "1000", "0.3333"]));
    }
    if dice.one_in(2) {
        put(&mut row, "priceCents", dice.pick(&[0, 1, 199, 2_500, 1_000_000_000]));
    }
    for name in ["pendingReduction", "heldElsewhere"] {
        if dice.one_in(3) {
            put(&mut row, name, written(small(dice, 3)));
        }
    }
    if dice.one_in(4) {
        put(&mut row, "heldElsewhereUntil", instant(near(dice, NOON)));
    }
    let has_shop = row.get("mapping") != Some(&json!("notInShop"));
    put(&mut question, "listing", Json::Object(row));
    if has_shop {
        put(&mut question, "shop", shop(dice));
    }
    put(&mut question, "evidence", evidence(dice));
    if dice.one_in(2) {
        put(&mut question, "confirmations", dice.pick(&[0, 1, 2, 1000]));
    }
    if dice.one_in(3) {
        let ago = dice.pick(&[0, 599_999, 600_000, 600_001]);
        put(&mut question, "differsSince", instant(NOON - ago));
    }
    if dice.one_in(2) {
        put(&mut question, "lookedAt", instant(near(dice, NOON - 300_000)));
    }
    Json::Object(question)
}

fn shop(dice: &mut Dice) -> Json {
    let mut row = Map::new();
    if !dice.one_in(8) {
        let sign = if dice.one_in(10) { -1 } else { 1 };
        put(&mut row, "quantity", written(sign * small(dice, 8)));
    }
    put(&mut row, "inStock", !dice.one_in(4));
    put(&mut row, "backorders", dice.one_in(8));
    if dice.one_in(6) {
        put(&mut row, "lookupQuantity", written(small(dice, 8)));
    }
    for name in ["lookupInStock", "termInStock"] {
        if dice.one_in(6) {
            put(&mut row, name, dice.one_in(2));
        }
    }
    Json::Object(row)
}

fn evidence(dice: &mut Dice) -> Json {
    let causes = [
        "acknowledgementOverdue",
        "returnAwaiting",
        "messageConflict",
        "manualEdit",
        "foreignWrite",
        "countedTwice",
        "unitMismatch",
        "missingFromSnapshot",
    ];
    let count = if dice.one_in(2) { dice.count(3) } else { 0 };
    let rows = (0..count).map(|_| {
        let sign = if dice.one_in(2) { -1 } else { 1 };
        let units = (!dice.one_in(3)).then(|| written(sign * small(dice, 4)));
        json!({ "cause": dice.pick(&causes), "units": units })
    });
    rows.collect()
}

pub(super) fn sales(dice: &mut Dice) -> Json {
    let mut question = Map::new();
    put(&mut question, "now", instant(NOON));
    let sign = if dice.one_in(8) { -1 } else { 1 };
    put(&mut question, "sold", written(sign * small(dice, 40)));
    let days = |dice: &mut Dice| dice.pick(&[0, 6, 7, 8, 28, 400]) * DAY + dice.between(-1, 1);
    put(&mut question, "countedFrom", instant(NOON - days(dice)));
    if !dice.one_in(8) {
        put(&mut question, "firstOrderAt", instant(NOON - days(dice)));
    }
    Json::Object(question)
}

const DAY: i128 = 86_400_000;

pub(super) fn feed(dice: &mut Dice) -> Json {
    let mut question = Map::new();
    put(&mut question, "now", instant(NOON));
    let limit = dice.pick(&[0_i64, 1, 900_000]);
    put(&mut question, "maxAgeMs", limit);
    if !dice.one_in(5) {
        put(&mut question, "toldThrough", instant(NOON - i128::from(limit) + dice.between(-1, 1)));
    }
    Json::Object(question)
}
