//! The locations of a pool as one claim, which listings are governed, and how layers of policy become one.
//!
//! Decides by the sentences of sections 1, 2 and 5 of the rule book.

use super::admission::stricter;
use super::answer::text;
use super::facts::{Status, status};
use super::read::{Amount, Ms, flag_or, instant, maybe_amount, maybe_ms, ms, rows};
use serde_json::{Map, Value as Json, json};

/// One location's claim about a pool.
struct Location {
    figure: Option<Amount>,
    status: Status,
    as_of: Ms,
    received_at: Ms,
    /// Never past a row that stopped the location's position.
    confirmed_through: Option<Ms>,
    stopped_through: Option<Ms>,
    rose_at: Option<Ms>,
}

impl Location {
    /// None where the feed never spoke of the pool at this location.
    fn read(row: &Json) -> Option<Self> {
        let as_of = maybe_ms(row, "asOf")?;
        let stopped_through = maybe_ms(row, "stoppedThrough");
        let held = |confirmed: Ms| stopped_through.map_or(confirmed, |stop| confirmed.min(stop));
        Some(Self {
            figure: maybe_amount(row, "figure"),
            status: status(row),
            as_of,
            received_at: ms(row, "receivedAt"),
            confirmed_through: maybe_ms(row, "confirmedThrough").map(held),
            stopped_through,
            rose_at: maybe_ms(row, "roseAt"),
        })
    }

    /// `max(min(as_of, received_at), confirmed_through)`: what the age is counted from.
    fn speaks_for(&self) -> Ms {
        let claimed = self.as_of.min(self.received_at);
        self.confirmed_through.map_or(claimed, |confirmed| confirmed.max(claimed))
    }

    /// When the location was last heard of: a confirmation is a claim of its own.
    fn heard_at(&self) -> Ms {
        self.confirmed_through.map_or(self.received_at, |confirmed| confirmed.max(self.received_at))
    }

    /// The later of the claim's order time and the coverage, never past a stop.
    fn position(&self) -> Ms {
        let position =
            self.confirmed_through.map_or(self.as_of, |confirmed| confirmed.max(self.as_of));
        self.stopped_through.map_or(position, |stop| position.min(stop))
    }
}

pub(crate) fn group(question: &Json) -> Json {
    let spoken: Vec<Location> =
        rows(question, "locations", Location::read).into_iter().flatten().collect();
    let Some(as_of) = spoken.iter().map(Location::speaks_for).min() else {
        return json!({ "claim": null });
    };
    let figures: Option<Vec<Amount>> = spoken.iter().map(|location| location.figure).collect();
    let statuses = spoken.iter().map(|location| location.status);
    json!({ "claim": {
        "figure": text(figures.map(|figures| figures.into_iter().sum())),
        "status": statuses.fold(Status::Active, stricter).word(),
        "asOf": instant(as_of),
        "receivedAt": spoken.iter().map(Location::heard_at).max().map(instant),
        "position": spoken.iter().map(Location::position).min().map(instant),
        "roseAt": spoken.iter().filter_map(|location| location.rose_at).max().map(instant),
    }})
}

/// Governed: bound, or stock-managed in the shop; virtual and downloadable products only if both; never
/// what the policy excludes.
pub(crate) fn govern(question: &Json) -> Json {
    let flag = |name: &str| flag_or(question, name, false);
    let (bound, managed) = (flag("bound"), flag("stockManaged"));
    let is_immaterial = flag("virtual") || flag("downloadable");
    let governed = if is_immaterial { bound && managed } else { bound || managed };
    json!({ "governed": governed && !flag("excluded"), "mapping": mapping(question, bound) })
}

/// The mapping faults of section 5 in their order, a missing key first.
fn mapping(question: &Json, bound: bool) -> &'static str {
    let faults = [
        ("noSku", !flag_or(question, "keyed", true)),
        ("duplicateSku", flag_or(question, "shared", false)),
        ("unknownUnit", !flag_or(question, "unitKnown", true)),
        ("notInErp", !bound),
    ];
    faults.iter().find(|(_, applies)| *applies).map_or("mapped", |(fault, _)| fault)
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
    let mut excluded_by = Json::Null;
    for (layer, fields) in rows(question, "layers", Json::clone).into_iter().enumerate() {
        for (name, value) in fields.as_object().expect("an object") {
            if name == "excluded" && !value.is_null() {
                excluded_by = if value == true { json!(layer) } else { Json::Null };
            } else if !value.is_null() {
                policy.insert(name.clone(), value.clone());
                from.insert(name.clone(), json!(layer));
            }
        }
    }
    json!({ "policy": policy, "from": from, "excludedBy": excluded_by })
}
