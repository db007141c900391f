//! Small, nasty questions of the calls that are about one listing, one claim or one order line.
//!
//! Decides what is asked. Carts are made in `worlds`.

use super::dice::Dice;
use super::read::{instant, written};
use super::worlds::{NOON, ledger, near, policy, put, small, step};
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

fn claim(dice: &mut Dice) -> Json {
    let as_of = near(dice, NOON);
    let mut row = Map::new();
    let figure = if dice.one_in(5) { None } else { Some(written(small(dice, 2) - 10_000)) };
    put(&mut row, "figure", figure);
    put(&mut row, "asOf", instant(as_of));
    put(&mut row, "receivedAt", instant(near(dice, as_of)));
    if dice.one_in(2) {
        let numbers = [0_i64, 4, 5, 6, 7, (1 << 53) - 2, (1 << 53) - 1];
        put(&mut row, "sequence", dice.pick(&numbers));
    }
    if dice.one_in(4) {
        put(&mut row, "status", dice.pick(&["active", "blocked", "discontinued"]));
    }
    Json::Object(row)
}

pub(crate) fn admission(dice: &mut Dice) -> Json {
    let mut question = Map::new();
    for name in ["owner", "unitKnown"] {
        put(&mut question, name, !dice.one_in(10));
    }
    for name in ["gapless", "showsOrders"] {
        put(&mut question, name, dice.one_in(2));
    }
    if dice.one_in(2) {
        put(&mut question, "toleranceMs", dice.pick(&[0, 1, 60_000, 600_000]));
    }
    if dice.one_in(2) {
        put(&mut question, "ordersReadAt", instant(near(dice, NOON)));
    }
    if dice.one_in(3) {
        put(&mut question, "lastSequence", dice.pick(&[0_i64, 3, 4, 5, 6]));
    }
    if !dice.one_in(5) {
        put(&mut question, "current", claim(dice));
    }
    if dice.one_in(3) {
        let as_of = near(dice, NOON);
        let omission = json!({
            "complete": dice.one_in(2), "means": dice.pick(&["keep", "zero"]),
            "asOf": instant(as_of), "receivedAt": instant(near(dice, as_of)),
            "sequence": dice.one_in(2).then(|| dice.below(4)),
        });
        put(&mut question, "omission", omission);
    } else {
        put(&mut question, "claim", claim(dice));
    }
    Json::Object(question)
}

pub(crate) fn confirmation(dice: &mut Dice) -> Json {
    let maybe = |dice: &mut Dice| dice.one_in(2).then(|| instant(near(dice, NOON)));
    json!({
        "confirmed": maybe(dice), "sentAt": instant(near(dice, NOON)), "statedAt": maybe(dice),
        "complete": !dice.one_in(4), "unbroken": !dice.one_in(4),
    })
}

pub(crate) fn locations(dice: &mut Dice) -> Json {
    let count = dice.count(4);
    let rows: Vec<Json> = (0..count)
        .map(|_| {
            if dice.one_in(5) {
                return json!({});
            }
            let mut row = claim(dice);
            row.as_object_mut().expect("an object").remove("sequence");
            if dice.one_in(3) {
                row["confirmedThrough"] = json!(instant(near(dice, NOON)));
            }
            row
        })
        .collect();
    json!({ "locations": rows })
}

pub(crate) fn snapshot(dice: &mut Dice) -> Json {
    let stocked = dice.pick(&[0, 19, 20, 21, 100, 333, 2_147_483_647]);
    let share = dice.below(101);
    let emptied = (stocked * share / 100 + dice.between(-1, 1)).clamp(0, stocked);
    let number = |value: i128| i64::try_from(value).expect("small");
    json!({
        "stocked": number(stocked), "emptied": number(emptied), "sharePercent": number(share),
        "least": number(dice.pick(&[0, 1, 20, 2_147_483_647])),
    })
}

pub(crate) fn layers(dice: &mut Dice) -> Json {
    let layers: Vec<Json> = (0..dice.count(8)).map(|_| policy(dice)).collect();
    json!({ "layers": layers })
}

pub(crate) fn order_line(dice: &mut Dice) -> Json {
    let mut instants: Vec<i128> = (0..4).map(|_| near(dice, NOON - 3_600_000)).collect();
    instants.sort_unstable();
    let mut latest = NOON - 100_000_000;
    let reads: Vec<Json> = (0..dice.count(3))
        .map(|at| {
            let begun = instants[at];
            // Reads come oldest first, by the ERP's clock as by ours.
            latest = latest.max(begun + dice.pick(&[0, 0, 1, -1, 1_000]));
            let mut row = Map::new();
            put(&mut row, "begunAt", instant(begun));
            put(&mut row, "at", instant(latest));
            for stage in ["entered", "confirmed", "reserved", "picked", "shipped"] {
                if dice.one_in(3) {
                    put(&mut row, stage, written(small(dice, 3)));
                }
            }
            Json::Object(row)
        })
        .collect();
    let mut answers: Vec<i128> =
        (0..3).map(|_| dice.pick(&instants) + dice.between(-1, 1)).collect();
    answers.sort_unstable();
    let revisions: Vec<Json> = (0..dice.count(3))
        .map(|at| {
            let answered = (!dice.one_in(3)).then(|| instant(answers[at]));
            json!({ "net": written(small(dice, 4)), "answeredAt": answered })
        })
        .collect();
    let position = (!dice.one_in(8)).then(|| instant(dice.pick(&instants) + dice.between(-1, 1)));
    json!({
        "now": instant(NOON), "basis": dice.pick(&["free", "onHand"]),
        "reflectsFrom": dice.pick(&["entered", "confirmed", "reserved", "picked", "shipped"]),
        "position": position, "ordersReadAt": dice.one_in(2).then(|| instant(near(dice, NOON))),
        "limitMs": dice.pick(&[0, 3_599_999, 3_600_000, 86_400_000]),
        "net": written(small(dice, 4)),
        "reflected": if dice.one_in(3) { written(small(dice, 4)) } else { "0".to_string() },
        "changedAt": instant(NOON - dice.pick(&[0, 3_599_999, 3_600_000, 3_600_001])),
        "reads": reads, "revisions": revisions,
    })
}

pub(crate) fn weak_line(dice: &mut Dice) -> Json {
    let revised = near(dice, NOON);
    let lag = dice.pick(&[0, 1, 600_000]);
    let reflected = small(dice, 4);
    let position = (!dice.one_in(6)).then(|| instant(revised + lag + dice.between(-1, 2)));
    let lowest = dice.one_in(2).then(|| written(dice.between(0, reflected)));
    json!({
        "lagMs": i64::try_from(lag).expect("small"), "position": position,
        "net": written(small(dice, 4)), "reflected": written(reflected), "lowest": lowest,
        "revisedAt": instant(revised),
    })
}

pub(crate) fn order(dice: &mut Dice) -> Json {
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
    ];
    json!({ "status": dice.pick(&statuses), "completedBeforeFeed": dice.one_in(2) })
}
