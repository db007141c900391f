//! Stock as it is taken in: admission of claims, omissions, confirmation, groups, snapshots, and how
//! layers of policy become one.
//!
//! Decides by the list of section 3 of the rule book, from its first line to its last.

use super::answer::text;
use super::facts::{Status, status};
use super::read::{Amount, Ms, flag_or, instant, maybe_amount, maybe_ms, ms, number_or, rows};
use super::read::{maybe_number, word_or};
use serde_json::{Map, Value as Json, json};

#[derive(Clone, Debug)]
struct Claim {
    figure: Option<Amount>,
    status: Status,
    as_of: Ms,
    received_at: Ms,
    sequence: Option<i128>,
}

impl Claim {
    fn read(row: &Json) -> Self {
        Self {
            figure: maybe_amount(row, "figure"),
            status: status(row),
            as_of: ms(row, "asOf"),
            received_at: ms(row, "receivedAt"),
            sequence: maybe_number(row, "sequence"),
        }
    }

    fn json(&self) -> Json {
        json!({
            "figure": text(self.figure),
            "status": self.status.word(),
            "asOf": instant(self.as_of),
            "receivedAt": instant(self.received_at),
            "sequence": self.sequence.map(|sequence| i64::try_from(sequence).expect("small")),
        })
    }
}

fn strictness(status: Status) -> u8 {
    match status {
        Status::Active => 0,
        Status::Discontinued => 1,
        Status::Blocked => 2,
    }
}

fn stricter(one: Status, other: Status) -> Status {
    if strictness(other) > strictness(one) { other } else { one }
}

fn group_of(question: &Json, name: &str) -> Option<Json> {
    question.get(name).filter(|group| !group.is_null()).cloned()
}

pub(crate) fn admit(question: &Json) -> Json {
    let current = group_of(question, "current").map(|row| Claim::read(&row));
    let tolerance = number_or(question, "toleranceMs", 300_000);
    let answer = |admission: &str, confirms: bool, ahead: bool, current: &Option<Claim>| {
        json!({
            "admission": admission,
            "confirms": confirms,
            "clockAhead": ahead,
            "current": current.as_ref().map(Claim::json),
        })
    };
    if let Some(row) = group_of(question, "omission") {
        let (admission, confirms, ahead, current) = omit(question, &row, current, tolerance);
        return answer(admission, confirms, ahead, &current);
    }
    let mut claim = Claim::read(&group_of(question, "claim").expect("a claim"));
    let ahead = tame(&mut claim.as_of, claim.received_at, tolerance);
    if !flag_or(question, "unitKnown", true) {
        return answer("unknownUnit", false, ahead, &current);
    }
    if !flag_or(question, "owner", true) {
        return answer("witness", false, ahead, &current);
    }
    // The numbers are the feed's, or the pool's own where the feed counts by item.
    let last = maybe_number(question, "lastSequence")
        .or(current.as_ref().and_then(|known| known.sequence));
    let gap = flag_or(question, "gapless", false)
        && claim.sequence.zip(last).is_some_and(|(new, last)| new > last + 1);
    let taken = if gap { "acceptedAfterGap" } else { "accepted" };
    let Some(known) = current.clone() else {
        return answer(taken, !gap, ahead, &Some(claim));
    };
    let (position, of_known) = match (claim.sequence, known.sequence) {
        (Some(claim), Some(known)) => (claim, known),
        _ => (claim.as_of, known.as_of),
    };
    if position < of_known {
        return answer("late", false, ahead, &current);
    }
    if position == of_known {
        if claim.figure == known.figure && claim.status == known.status {
            return answer("duplicate", true, ahead, &current);
        }
        let figure = claim.figure.zip(known.figure).map(|(one, other)| one.min(other));
        let lower = Claim { figure, status: stricter(claim.status, known.status), ..known };
        return answer("conflict", false, ahead, &Some(lower));
    }
    if rises(question, &claim, &known) {
        let status = stricter(claim.status, known.status);
        return answer("waitsForOrders", false, ahead, &Some(Claim { status, ..known }));
    }
    answer(taken, !gap, ahead, &Some(claim))
}

/// An ERP clock beyond the tolerance is replaced by ours.
fn tame(as_of: &mut Ms, received_at: Ms, tolerance: Ms) -> bool {
    let ahead = *as_of > received_at + tolerance;
    if ahead {
        *as_of = received_at;
    }
    ahead
}

/// Whether the claim raises the figure and the orders have not been read since.
fn rises(question: &Json, claim: &Claim, known: &Claim) -> bool {
    let more = match (claim.figure, known.figure) {
        (Some(new), Some(old)) => new > old,
        (Some(_), None) => true,
        (None, _) => false,
    };
    let read = maybe_ms(question, "ordersReadAt");
    flag_or(question, "showsOrders", false) && more && read.is_none_or(|read| read <= claim.as_of)
}

fn omit(
    question: &Json,
    row: &Json,
    current: Option<Claim>,
    tolerance: Ms,
) -> (&'static str, bool, bool, Option<Claim>) {
    let received_at = ms(row, "receivedAt");
    let mut as_of = ms(row, "asOf");
    let ahead = tame(&mut as_of, received_at, tolerance);
    if !flag_or(question, "owner", true) {
        return ("witness", false, ahead, current);
    }
    let Some(known) = current else { return ("unchanged", true, ahead, None) };
    let sequence = maybe_number(row, "sequence");
    let is_newer = match (known.sequence, sequence) {
        (Some(known), Some(snapshot)) => known > snapshot,
        _ => known.as_of > as_of,
    };
    if !flag_or(row, "complete", false) || is_newer {
        return ("unchanged", true, ahead, Some(known));
    }
    if word_or(row, "means", "keep") == "keep" {
        return ("missing", false, ahead, Some(known));
    }
    let nothing = Claim { figure: Some(0), as_of, received_at, sequence, ..known.clone() };
    if rises(question, &nothing, &known) {
        return ("waitsForOrders", false, ahead, Some(known));
    }
    ("missingIsZero", true, ahead, Some(nothing))
}

pub(crate) fn confirm(question: &Json) -> Json {
    let confirmed = maybe_ms(question, "confirmed");
    let sent = ms(question, "sentAt");
    let through = maybe_ms(question, "statedAt").map_or(sent, |stated| stated.min(sent));
    let whole = flag_or(question, "complete", true) && flag_or(question, "unbroken", true);
    let confirmed = if whole { confirmed.max(Some(through)) } else { confirmed };
    json!({ "confirmed": confirmed.map(instant) })
}

pub(crate) fn group(question: &Json) -> Json {
    let spoken: Vec<Json> = rows(question, "locations", Json::clone)
        .into_iter()
        .filter(|row| maybe_ms(row, "asOf").is_some())
        .collect();
    let speaks_for = |row: &Json| {
        let claimed = ms(row, "asOf").min(ms(row, "receivedAt"));
        maybe_ms(row, "confirmedThrough").map_or(claimed, |confirmed| confirmed.max(claimed))
    };
    let Some(as_of) = spoken.iter().map(speaks_for).min() else {
        return json!({ "claim": null });
    };
    let figures: Option<Vec<Amount>> =
        spoken.iter().map(|row| maybe_amount(row, "figure")).collect();
    let status = spoken.iter().map(status).fold(Status::Active, stricter);
    // A confirmation is a claim of its own: the sum is as young as its oldest part, not older.
    let heard = |row: &Json| maybe_ms(row, "confirmedThrough").max(maybe_ms(row, "receivedAt"));
    let received_at = spoken.iter().filter_map(heard).max().expect("one");
    json!({ "claim": {
        "figure": text(figures.map(|figures| figures.into_iter().sum())),
        "status": status.word(),
        "asOf": instant(as_of),
        "receivedAt": instant(received_at),
    }})
}

pub(crate) fn snapshot(question: &Json) -> Json {
    let (stocked, emptied) = (number_or(question, "stocked", 0), number_or(question, "emptied", 0));
    let share = number_or(question, "sharePercent", 30);
    let held = stocked >= number_or(question, "least", 20) && emptied * 100 > stocked * share;
    json!({ "held": held })
}

/// What a policy is where no layer says otherwise.
fn defaults() -> Map<String, Json> {
    let defaults = json!({
        "maxAgeMs": 900_000, "clockToleranceMs": 300_000, "staleBrowse": "allow",
        "staleAdd": "allowIfCovered", "staleCheckout": "block", "stalePay": "block", "unknown": "block",
        "mapping": "block", "salesFactorPercent": 100, "safetyStockUnits": "0", "safetyStockPercent": 0,
        "backorderCap": "0", "supplyWindowMs": 2_592_000_000_i64, "graceMs": 600_000,
        "graceConfirmations": 2,
    });
    defaults.as_object().expect("an object").clone()
}

pub(crate) fn resolve(question: &Json) -> Json {
    let mut policy = defaults();
    let mut from: Map<String, Json> =
        policy.keys().map(|name| (name.clone(), Json::Null)).collect();
    for (layer, fields) in rows(question, "layers", Json::clone).into_iter().enumerate() {
        for (name, value) in fields.as_object().expect("an object") {
            if !value.is_null() {
                policy.insert(name.clone(), value.clone());
                from.insert(name.clone(), json!(layer));
            }
        }
    }
    json!({ "policy": policy, "from": from })
}
