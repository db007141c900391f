//! Small, nasty questions about units of order lines: how they stand on their pools, and what reads show of them.
//!
//! Decides what is asked. Kits stand in kits, in circles too, and ready-made units are few.

use super::dice::Dice;
use super::read::{instant, written};
use super::worlds::{NOON, near, put, small};
use serde_json::{Map, Value as Json, json};

const STAGES: [&str; 5] = ["entered", "confirmed", "reserved", "picked", "shipped"];
const PER: [&str; 7] = ["1", "2", "3", "0.25", "1000", "0.3333", "0.0001"];

pub(super) fn split(dice: &mut Dice) -> Json {
    let mut question = Map::new();
    for name in ["quantity", "readyMade", "assembled"] {
        put(&mut question, name, written(small(dice, 5)));
    }
    for name in ["erpReadyMade", "erpAssembled", "read"] {
        if dice.one_in(2) {
            put(&mut question, name, written(small(dice, 5)));
        }
    }
    Json::Object(question)
}

pub(super) fn counted(dice: &mut Dice) -> Json {
    let pools = dice.count(3);
    // The model tries every number of units, so there are few.
    let units = small(dice, 2);
    let parts = (0..dice.count(4)).filter(|_| pools > 0).map(|_| {
        let from = small(dice, 1);
        let to = (!dice.one_in(3)).then(|| written(from + small(dice, 2)));
        let per = dice.pick(&PER);
        json!({ "pool": dice.index(pools), "from": written(from), "to": to, "quantityPer": per })
    });
    let parts: Vec<Json> = parts.collect();
    let counted = (0..pools).map(|_| json!({ "alreadyCounted": written(small(dice, 9)) }));
    json!({ "units": written(units), "pools": counted.collect::<Vec<_>>(), "parts": parts })
}

/// What some units take of one pool, up to so many parts.
pub(super) fn parts(dice: &mut Dice, most: usize) -> Vec<Json> {
    let part = |dice: &mut Dice| {
        let from = small(dice, 2);
        let to = dice.one_in(2).then(|| written(from + small(dice, 2)));
        json!({ "from": written(from), "to": to, "quantityPer": dice.pick(&PER) })
    };
    (0..dice.count(most)).map(|_| part(dice)).collect()
}

pub(super) fn bill(dice: &mut Dice) -> Json {
    let count = 1 + dice.count(5);
    let kinds = ["stocked", "assembledToOrder", "assembledToOrder", "phantom"];
    let pools: Vec<Json> = (0..count)
        .map(|_| json!({ "kitKind": dice.pick(&kinds), "taken": written(small(dice, 4)) }))
        .collect();
    let draws: Vec<Json> = (0..=dice.count(1))
        .map(|_| json!({ "pool": dice.index(count.min(2)), "quantityPer": dice.pick(&PER) }))
        .collect();
    let circles = dice.one_in(8);
    let components: Vec<Json> = (0..dice.count(7))
        .filter_map(|_| {
            let (kit, pool) = (dice.index(count), dice.index(count));
            let per = dice.pick(&["1", "1", "2", "3", "0.3333", "100000"]);
            (circles || kit < pool).then(|| json!({ "kit": kit, "pool": pool, "quantityPer": per }))
        })
        .collect();
    let units = written(small(dice, 4));
    json!({ "units": units, "pools": pools, "draws": draws, "components": components })
}

fn shown(dice: &mut Dice) -> Map<String, Json> {
    let mut question = Map::new();
    for stage in STAGES {
        if dice.one_in(2) {
            put(&mut question, stage, written(small(dice, 3)));
        }
    }
    question
}

pub(super) fn spread(dice: &mut Dice) -> Json {
    let mut question = shown(dice);
    let lines = (0..dice.count(4)).map(|_| json!({ "net": written(small(dice, 3)) }));
    put(&mut question, "lines", lines.collect::<Vec<_>>());
    Json::Object(question)
}

pub(super) fn explode(dice: &mut Dice) -> Json {
    let mut question = shown(dice);
    put(&mut question, "net", written(small(dice, 6)));
    put(&mut question, "parts", parts(dice, 4));
    let revisions = (0..dice.count(3)).map(|_| json!({ "net": written(small(dice, 6)) }));
    put(&mut question, "revisions", revisions.collect::<Vec<_>>());
    Json::Object(question)
}

pub(super) fn order_read(dice: &mut Dice) -> Json {
    let mut question = Map::new();
    for name in ["now", "at", "begunAt"] {
        put(&mut question, name, instant(near(dice, NOON)));
    }
    for name in ["ordersReadAt", "heardSince", "epochSince"] {
        if dice.one_in(2) {
            put(&mut question, name, instant(near(dice, NOON)));
        }
    }
    put(&mut question, "clockToleranceMs", dice.pick(&[0, 1, 300_000]));
    put(&mut question, "limitMs", dice.pick(&[0, 600_000, 86_400_000]));
    put(&mut question, "complete", !dice.one_in(3));
    let lines = (0..dice.count(3)).map(|_| json!({ "shownAt": instant(near(dice, NOON)) }));
    put(&mut question, "lines", lines.collect::<Vec<_>>());
    Json::Object(question)
}
