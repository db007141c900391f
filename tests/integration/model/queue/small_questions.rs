//! Small, nasty questions about owners, hours, notices and orders.
//!
//! Decides what is asked. Intervals touch, calendars end inside of them, counts are 0 or 1, orders are alike in
//! all but one thing.

use super::causes::CAUSES;
use crate::model::dice::Dice;
use crate::model::read::{Ms, instant, written};
use crate::model::worlds::{NOON, put};
use serde_json::{Map, Value as Json, json};

const MINUTE: Ms = 60_000;
const HOUR: Ms = 60 * MINUTE;
const DAY: Ms = 24 * HOUR;
const SEVERITIES: [&str; 3] = ["low", "medium", "high"];

pub(super) fn attribution(dice: &mut Dice) -> Json {
    let mut causes = CAUSES.to_vec();
    let count = dice.count(7);
    // Causes that explain a difference come more often than one another can be drawn from all.
    let often =
        ["unexplained", "manualEdit", "foreignWrite", "acknowledgementOverdue", "returnAwaiting"];
    let rows: Vec<Json> = (0..count)
        .map(|_| {
            let wanted = dice.pick(&often);
            let at = causes.iter().position(|cause| dice.one_in(2) && *cause == wanted);
            let cause = causes.remove(at.unwrap_or_else(|| dice.index(causes.len())));
            let (live, found) = dice.pick(&[(true, true), (true, false), (false, true)]);
            json!({ "cause": cause, "live": live, "found": found })
        })
        .collect();
    let mut question = Map::new();
    if dice.one_in(2) {
        put(&mut question, "known", !dice.one_in(3));
    }
    put(&mut question, "causes", rows);
    Json::Object(question)
}

pub(super) fn ownership(dice: &mut Dice) -> Json {
    let scopes = ["exception", "listing", "group", "source", "cause", "fallback"];
    // Rules are alike in most things.
    let scope = dice.pick(&scopes);
    let count = dice.count(5);
    let rules: Vec<Json> = (0..count)
        .map(|_| {
            let mut rule = Map::new();
            put(&mut rule, "scope", if dice.one_in(2) { scope } else { dice.pick(&scopes) });
            if !dice.one_in(3) {
                put(&mut rule, "listings", dice.pick(&[0, 1, 2]));
            }
            put(&mut rule, "since", instant(NOON + dice.pick(&[0, 0, -1, 1])));
            put(&mut rule, "ownerReachable", dice.one_in(2));
            for name in ["deputyReachable", "leadReachable"] {
                if !dice.one_in(3) {
                    put(&mut rule, name, dice.one_in(2));
                }
            }
            Json::Object(rule)
        })
        .collect();
    json!({ "cause": dice.pick(&CAUSES), "rules": rules })
}

/// Up to four intervals, some of which touch, and a calendar that may end within one or between two.
fn hours(dice: &mut Dice) -> (Vec<(Ms, Ms)>, Ms) {
    let mut at = NOON + dice.pick(&[-2 * HOUR, -HOUR, 0, HOUR]);
    let mut intervals = Vec::new();
    for _ in 0..dice.count(4) {
        at += dice.pick(&[0, 1, 30 * MINUTE, 16 * HOUR]);
        let closes = at + dice.pick(&[1, 30 * MINUTE, HOUR, 8 * HOUR]);
        intervals.push((at, closes));
        at = closes;
    }
    let ends = match (dice.below(4), intervals.is_empty()) {
        (0, false) => {
            let (opens, closes) = dice.pick(&intervals);
            dice.pick(&[opens, opens + 1, closes - 1, closes, closes + 1])
        }
        _ => at + dice.pick(&[0, 1, DAY, 30 * DAY]),
    };
    (intervals, ends)
}

/// An instant at an edge of the intervals, or a millisecond off.
fn edge(dice: &mut Dice, intervals: &[(Ms, Ms)], ends: Ms) -> Ms {
    let mut edges = vec![NOON, ends];
    edges.extend(intervals.iter().flat_map(|(opens, closes)| [*opens, *closes]));
    dice.pick(&edges) + dice.pick(&[0, 0, -1, 1, 15 * MINUTE])
}

fn put_hours(question: &mut Map<String, Json>, intervals: &[(Ms, Ms)], ends: Ms) {
    put(question, "coversUntil", instant(ends));
    let rows = intervals
        .iter()
        .map(|(opens, closes)| json!({ "opensAt": instant(*opens), "closesAt": instant(*closes) }));
    put(question, "intervals", rows.collect::<Vec<Json>>());
}

fn span(ms: Ms) -> i64 {
    i64::try_from(ms).expect("a span")
}

pub(super) fn open_time(dice: &mut Dice) -> Json {
    let (intervals, ends) = hours(dice);
    let mut question = Map::new();
    let mut edges = [edge(dice, &intervals, ends), edge(dice, &intervals, ends)];
    edges.sort_unstable();
    put(&mut question, "from", instant(edges[0]));
    if !dice.one_in(4) {
        put(&mut question, "to", instant(edges[1]));
    }
    if !dice.one_in(4) {
        let all: Ms = intervals.iter().map(|(opens, closes)| closes - opens).sum();
        let works = [0, 1, 30 * MINUTE, HOUR, all, all + 1, (all - 1).max(0)];
        put(&mut question, "workMs", span(dice.pick(&works)));
    }
    put_hours(&mut question, &intervals, ends);
    Json::Object(question)
}

pub(super) fn deadlines(dice: &mut Dice) -> Json {
    let (intervals, ends) = hours(dice);
    let mut question = Map::new();
    put(&mut question, "start", instant(edge(dice, &intervals, ends)));
    put(&mut question, "severity", dice.pick(&SEVERITIES));
    for name in ["respondMs", "resolveMs"] {
        if !dice.one_in(4) {
            put(&mut question, name, span(dice.pick(&[0, 1, 2, 30 * MINUTE, HOUR, 5 * HOUR])));
        }
    }
    if dice.one_in(2) {
        let reminded = edge(dice, &intervals, ends) - DAY;
        put(&mut question, "remindedAt", instant(reminded));
    }
    put_hours(&mut question, &intervals, ends);
    Json::Object(question)
}

pub(crate) fn notice(dice: &mut Dice) -> Json {
    let mut question = Map::new();
    put(&mut question, "now", instant(NOON));
    let near = |dice: &mut Dice, spans: &[Ms]| {
        instant(NOON - dice.pick(spans) + dice.pick(&[0, 0, -1, 1]))
    };
    if dice.one_in(2) {
        let told = near(dice, &[MINUTE, 30 * MINUTE, HOUR, DAY]);
        put(&mut question, "lastToldAt", told);
    }
    if !dice.one_in(6) {
        let since = near(dice, &[1, 30_000, 5 * MINUTE, HOUR]);
        put(&mut question, "newsSince", since);
    }
    for name in ["still", "fresh", "worse", "woken", "resolved"] {
        if dice.one_in(2) {
            put(&mut question, name, dice.pick(&[0, 1, 2]));
        }
    }
    put(&mut question, "severity", dice.pick(&SEVERITIES));
    if dice.one_in(2) {
        put(&mut question, "ordersShort", dice.one_in(2));
    }
    if !dice.one_in(4) {
        let began = near(dice, &[1, HOUR, DAY]);
        put(&mut question, "dayBegan", began);
    }
    if dice.one_in(3) {
        let opens = near(dice, &[-1, -MINUTE, -HOUR]);
        put(&mut question, "opensAt", opens);
    }
    Json::Object(question)
}

pub(super) fn affected(dice: &mut Dice) -> Json {
    let count = dice.count(6);
    let mut lines: Vec<Json> = (0..count)
        .map(|_| {
            let mut line = Map::new();
            put(&mut line, "order", dice.pick(&[1, 2, 3, 4]));
            if !dice.one_in(3) {
                put(&mut line, "promisedBy", instant(NOON + dice.pick(&[0, 0, 1, DAY])));
            }
            put(&mut line, "orderedAt", instant(NOON - HOUR + dice.pick(&[0, 0, 1, HOUR])));
            put(&mut line, "asks", written(dice.pick(&[1, 2_500, 10_000, 20_000, 20_000, 30_000])));
            Json::Object(line)
        })
        .collect();
    // They are asked in the order in which they are served.
    lines.sort_by_key(|line| {
        let promised = line.get("promisedBy").and_then(Json::as_str).map(str::to_string);
        let ordered = line["orderedAt"].as_str().map(str::to_string);
        (promised.is_none(), promised, ordered, line["order"].as_i64())
    });
    let mut question = Map::new();
    let there = dice.pick(&[-10_000, 0, 1, 10_000, 20_000, 30_000, 52_500, 200_000]);
    put(&mut question, "there", written(there));
    if dice.one_in(2) {
        put(&mut question, "onlyWholeOrders", dice.one_in(2));
    }
    put(&mut question, "lines", lines);
    Json::Object(question)
}
