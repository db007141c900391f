//! Whose an exception is, and when somebody is told of one.
//!
//! Decides it from the contract alone.

use super::causes::owner;
use crate::model::read::{Ms, flag_or, instant, maybe_ms, ms, number_or, rows, word_or};
use serde_json::{Value as Json, json};

const SCOPES: [&str; 6] = ["exception", "listing", "group", "source", "cause", "fallback"];
const MINUTE: Ms = 60_000;

pub(crate) fn ownership(question: &Json) -> Json {
    let (role, follower) = owner(&word_or(question, "cause", ""));
    let all = rows(question, "rules", Json::clone);
    let scope = |rule: &Json| SCOPES.iter().position(|name| rule["scope"] == **name);
    let rank = |rule: &Json| (scope(rule), number_or(rule, "listings", 0), ms(rule, "since"));
    // Of rules that are alike in everything the first one of the list is the least.
    let best = all.iter().enumerate().min_by_key(|(place, rule)| (rank(rule), *place));
    let reachable = |rule: &Json| {
        let names = [
            ("ownerReachable", "owner"),
            ("deputyReachable", "deputy"),
            ("leadReachable", "roleLead"),
        ];
        let first = names.iter().find(|(flag, _)| flag_or(rule, flag, false));
        first.map_or("administrator", |(_, name)| name)
    };
    json!({
        "rule": best.map(|(place, _)| place),
        "recipient": best.map_or("administrator", |(_, rule)| reachable(rule)),
        "owner": role,
        "follower": follower,
    })
}

/// The counts of members of one set of exceptions that somebody is told about.
struct Set {
    still: i128,
    fresh: i128,
    worse: i128,
    woken: i128,
    resolved: i128,
}

/// Why somebody would be told, had nobody to wait; the first reason that applies.
fn reason(set: &Set, last: Option<Ms>, day_began: Option<Ms>) -> Option<&'static str> {
    let Set { still, fresh, worse, woken, resolved } = *set;
    let Some(last) = last else {
        return (fresh > 0 || worse > 0 || woken > 0).then_some("first");
    };
    if worse > 0 {
        return Some("worse");
    }
    if fresh > 0 {
        return Some("newMember");
    }
    if woken > 0 {
        return Some("snoozeOver");
    }
    if still == 0 && resolved > 0 {
        return Some("allResolved");
    }
    (still > 0 && day_began.is_some_and(|began| last < began)).then_some("repeat")
}

fn told(notice: &str, reason: Option<&str>, at: Option<Ms>) -> Json {
    json!({ "notice": notice, "reason": reason, "at": at.map(instant) })
}

pub(crate) fn notice(question: &Json) -> Json {
    let now = ms(question, "now");
    let last = maybe_ms(question, "lastToldAt");
    let day_began = maybe_ms(question, "dayBegan");
    let opens_at = maybe_ms(question, "opensAt").filter(|opens| *opens > now);
    // Outside open hours no working day is under way.
    let is_closed = day_began.is_none();
    let count = |name: &str| number_or(question, name, 0);
    let set = Set {
        still: count("still"),
        fresh: count("fresh"),
        worse: count("worse"),
        woken: count("woken"),
        resolved: count("resolved"),
    };
    let severity = word_or(question, "severity", "");
    let Some(reason) = reason(&set, last, day_began) else { return told("silent", None, None) };
    if severity == "low" {
        let is_first_of_the_day =
            day_began.is_some_and(|began| last.is_none_or(|last| last < began));
        return if is_first_of_the_day {
            told("digest", Some(reason), None)
        } else {
            told("wait", Some(reason), opens_at)
        };
    }
    let wait = if severity == "high" { 30_000 } else { 5 * MINUTE };
    let not_before = match last {
        None => maybe_ms(question, "newsSince").unwrap_or(now) + wait,
        Some(last) => last + 30 * MINUTE,
    };
    let day_or_night = severity == "high" && flag_or(question, "ordersShort", false);
    if is_closed && !day_or_night {
        return told("wait", Some(reason), opens_at);
    }
    if now < not_before {
        return told("wait", Some(reason), Some(not_before));
    }
    told("tell", Some(reason), None)
}
