//! Small, nasty questions about rows of a feed, its polls, its locations and its runs.
//!
//! Decides what is asked. Instants are equal, a millisecond apart or minutes apart; numbers are equal, next
//! to each other or leave some out.

use super::dice::Dice;
use super::read::{instant, written};
use super::worlds::{NOON, near, policy, put, small};
use serde_json::{Map, Value as Json, json};

/// The largest number that all languages hold alike.
const LARGEST: i64 = (1 << 53) - 1;

/// A figure from −1 to 1, or none.
fn figure(dice: &mut Dice) -> Option<String> {
    (!dice.one_in(6)).then(|| written(small(dice, 2) - 10_000))
}

fn status(dice: &mut Dice, row: &mut Map<String, Json>) {
    if dice.one_in(4) {
        put(row, "status", dice.pick(&["active", "blocked", "discontinued"]));
    }
}

fn sequence(dice: &mut Dice, row: &mut Map<String, Json>) {
    let numbers = [4_i64, 5, 6, 7, 8, 9];
    if !dice.one_in(3) {
        let number = if dice.one_in(20) { LARGEST } else { dice.pick(&numbers) };
        put(row, "sequence", number);
    }
}

/// A row's instants and its number.
fn place(dice: &mut Dice) -> Map<String, Json> {
    let as_of = near(dice, NOON);
    let mut row = Map::new();
    put(&mut row, "asOf", instant(as_of));
    put(&mut row, "receivedAt", instant(near(dice, as_of)));
    sequence(dice, &mut row);
    row
}

fn claim(dice: &mut Dice) -> Map<String, Json> {
    let mut row = place(dice);
    put(&mut row, "figure", figure(dice));
    status(dice, &mut row);
    row
}

pub(super) fn admission(dice: &mut Dice) -> Json {
    let mut question = Map::new();
    for name in ["owner", "readable", "unitKnown"] {
        put(&mut question, name, !dice.one_in(10));
    }
    for name in ["gapless", "complete", "readsOrders", "sharedCoverage"] {
        put(&mut question, name, dice.one_in(2));
    }
    if dice.one_in(2) {
        put(&mut question, "toleranceMs", dice.pick(&[0, 1, 60_000, 600_000]));
    }
    for name in ["ordersReadAt", "confirmedThrough"] {
        if dice.one_in(2) {
            put(&mut question, name, instant(near(dice, NOON)));
        }
    }
    if dice.one_in(2) {
        put(&mut question, "lastSequence", dice.pick(&[3_i64, 4, 5, 6, 7]));
    }
    let epoch = dice.pick(&[0_i64, 0, 1, 2]);
    put(&mut question, "epoch", epoch);
    if epoch > 0 && !dice.one_in(3) {
        put(&mut question, "epochSince", instant(near(dice, NOON)));
    }
    if dice.one_in(3) {
        put(&mut question, "means", dice.pick(&["keep", "zero"]));
    }
    if !dice.one_in(5) {
        put(&mut question, "current", standing(dice, epoch));
    }
    if dice.one_in(3) {
        let stop = stop(dice, question.contains_key("current"));
        put(&mut question, "stopped", stop);
    }
    if dice.one_in(3) {
        put(&mut question, "omission", Json::Object(place(dice)));
    } else {
        put(&mut question, "claim", Json::Object(claim(dice)));
    }
    repeat(dice, &mut question);
    Json::Object(question)
}

fn standing(dice: &mut Dice, epoch: i64) -> Json {
    let mut row = claim(dice);
    let own = if dice.one_in(4) { dice.pick(&[0, 1, 2]) } else { epoch };
    put(&mut row, "epoch", own);
    if dice.one_in(2) {
        put(&mut row, "roseAt", instant(near(dice, NOON - 3_600_000)));
    }
    Json::Object(row)
}

/// A stop; where something stands for the pool, its position is known.
fn stop(dice: &mut Dice, has_position: bool) -> Json {
    let mut row = Map::new();
    put(&mut row, "asOf", instant(near(dice, NOON)));
    sequence(dice, &mut row);
    if has_position || dice.one_in(2) {
        put(&mut row, "through", instant(near(dice, NOON)));
    }
    Json::Object(row)
}

/// Now and then the row says again what stands, or something else at its place.
fn repeat(dice: &mut Dice, question: &mut Map<String, Json>) {
    let Some(standing) = question.get("current").cloned() else { return };
    let names: &[&str] = match dice.below(6) {
        0 => &["asOf", "sequence", "figure", "status"],
        1 => &["asOf", "sequence"],
        _ => return,
    };
    for kind in ["claim", "omission"] {
        let Some(row) = question.get_mut(kind).and_then(Json::as_object_mut) else { continue };
        for name in names {
            if kind == "omission" && ["figure", "status"].contains(name) {
                continue;
            }
            match standing.get(name) {
                Some(value) => row.insert((*name).to_string(), value.clone()),
                None => row.remove(*name),
            };
        }
    }
}

pub(super) fn confirmation(dice: &mut Dice) -> Json {
    let mut question = Map::new();
    put(&mut question, "sentAt", instant(near(dice, NOON)));
    for name in ["confirmedThrough", "statedAt", "since"] {
        if dice.one_in(2) {
            put(&mut question, name, instant(near(dice, NOON)));
        }
    }
    for name in ["whole", "alone"] {
        put(&mut question, name, !dice.one_in(4));
    }
    for name in ["stopped", "snapshot", "unreadable"] {
        put(&mut question, name, dice.one_in(4));
    }
    let gapless = !dice.one_in(3);
    put(&mut question, "gapless", gapless);
    let seen = numbers(dice, gapless, &mut question);
    if !dice.one_in(4) {
        let first = dice.between(0, seen + 2);
        put(&mut question, "lastSequence", whole(first + dice.between(0, 4)));
        if question["snapshot"] == false && !dice.one_in(4) {
            put(&mut question, "firstSequence", whole(first));
        }
    }
    Json::Object(question)
}

/// What the numbers of the feed showed before, and the highest that is known.
fn numbers(dice: &mut Dice, gapless: bool, question: &mut Map<String, Json>) -> i128 {
    let sequence = if dice.one_in(4) { -1 } else { dice.between(0, 6) };
    let mut seen_to = sequence;
    if gapless && dice.one_in(2) {
        let gap_to = sequence + dice.between(1, 4);
        seen_to = gap_to + dice.between(0, 3);
        put(question, "gapTo", whole(gap_to));
    }
    for (name, number) in [("sequence", sequence), ("seenTo", seen_to)] {
        if number >= 0 {
            put(question, name, whole(number));
        }
    }
    seen_to
}

fn whole(value: i128) -> i64 {
    i64::try_from(value).expect("a small number")
}

pub(super) fn locations(dice: &mut Dice) -> Json {
    let count = dice.count(4);
    let rows: Vec<Json> = (0..count)
        .map(|_| {
            if dice.one_in(5) {
                return json!({});
            }
            let mut row = claim(dice);
            row.remove("sequence");
            for name in ["confirmedThrough", "stoppedThrough", "roseAt"] {
                if dice.one_in(2) {
                    put(&mut row, name, instant(near(dice, NOON)));
                }
            }
            Json::Object(row)
        })
        .collect();
    json!({ "locations": rows })
}

pub(super) fn run(dice: &mut Dice) -> Json {
    let sellable = dice.pick(&[0, 19, 20, 21, 100, 333, 2_147_483_647]);
    let share = dice.below(101);
    let unsellable = (sellable * share / 100 + dice.between(-1, 1)).clamp(0, sellable);
    json!({
        "sellable": whole(sellable), "unsellable": whole(unsellable),
        "sharePercent": whole(share), "least": whole(dice.pick(&[0, 1, 20, 2_147_483_647])),
    })
}

pub(super) fn product(dice: &mut Dice) -> Json {
    let names = ["bound", "stockManaged", "virtual", "downloadable", "excluded"];
    let mut flags: Map<String, Json> =
        names.iter().map(|name| ((*name).to_string(), json!(dice.one_in(2)))).collect();
    for name in ["keyed", "shared", "unitKnown"] {
        if dice.one_in(2) {
            flags.insert(name.to_string(), json!(dice.one_in(2)));
        }
    }
    Json::Object(flags)
}

pub(super) fn layers(dice: &mut Dice) -> Json {
    let layers: Vec<Json> = (0..dice.count(8)).map(|_| policy(dice)).collect();
    json!({ "layers": layers })
}

pub(super) fn reporters(dice: &mut Dice) -> Json {
    let count = dice.count(4);
    let owner = dice.index(count + 1);
    let mut feeds = Vec::new();
    for at in 0..count {
        feeds.push(json!({
            "ranking": dice.pick(&[-1_i64, 0, 0, 1]), "owns": at == owner, "leaves": dice.one_in(4),
            "position": instant(near(dice, NOON)), "lagMs": dice.pick(&[0_i64, 1, 60_000, 600_000]),
        }));
    }
    json!({ "feeds": feeds })
}
