//! How the units of order lines stand on their pools, and what a read of the ERP's orders shows of them.
//!
//! Decides by the sentences on kits in section 2 of the rule book: what is ready-made is taken first, what is lacking is
//! exploded into components, a lowered line gives back assembled units first, a read at line level is spread by the recorded
//! split, ready-made last.

use super::read::{
    Amount, ONE, amount_or, flag_or, instant, maybe_amount, maybe_ms, ms, number_or, place, rows,
    times, word_or, written,
};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// The stages of an order in the ERP, in order. Each unit stands in one.
const STAGES: [&str; 5] = ["entered", "confirmed", "reserved", "picked", "shipped"];
/// There is no more than this of anything.
const MOST: Amount = 1_000_000_000 * ONE;

/// What some units of a line take of a pool.
struct Part {
    from: Amount,
    to: Amount,
    per: Amount,
}

impl Part {
    fn read(row: &Json) -> Self {
        let to = maybe_amount(row, "to").unwrap_or(Amount::MAX);
        Self { from: amount_or(row, "from", 0), to, per: amount_or(row, "quantityPer", ONE) }
    }

    fn taken(&self, units: Amount) -> Amount {
        times((units.min(self.to) - self.from).max(0), self.per).min(MOST)
    }
}

/// What units of a line take of the pool that a question is about; the same amount where no parts are given.
pub(super) fn of_pool(question: &Json, units: Amount) -> Amount {
    let parts = rows(question, "parts", Part::read);
    if parts.is_empty() {
        units
    } else {
        parts.iter().map(|part| part.taken(units)).sum::<Amount>().min(MOST)
    }
}

/// As many units as every pool counts: each unit takes of a pool what the parts say that it lies in.
pub(super) fn counted(question: &Json) -> Json {
    let units = amount_or(question, "units", 0);
    let parts = rows(question, "parts", |row| (place(row, "pool"), Part::read(row)));
    let counted = rows(question, "pools", |row| amount_or(row, "alreadyCounted", 0));
    let covers = |pool: usize, counted: Amount| {
        // From the whole line down, the first number that takes no more than is counted.
        let takes = |units: Amount| {
            let of_pool = parts.iter().filter(|part| part.0 == pool);
            of_pool.map(|(_, part)| part.taken(units)).sum::<Amount>()
        };
        (0..=units).rev().find(|units| takes(*units) <= counted).unwrap_or(0)
    };
    let least = counted.iter().enumerate().map(|(pool, counted)| covers(pool, *counted)).min();
    json!({ "alreadyCounted": written(least.unwrap_or(0)) })
}

/// Fills places one after the other, each up to its size, with `quantity` units.
fn fill(mut quantity: Amount, sizes: &[Amount]) -> Vec<Amount> {
    let mut filled = Vec::new();
    for size in sizes {
        let part = quantity.min(*size).max(0);
        filled.push(part);
        quantity -= part;
    }
    filled.push(quantity);
    filled
}

pub(super) fn split(question: &Json) -> Json {
    let quantity = amount_or(question, "quantity", 0);
    let recorded = [amount_or(question, "readyMade", 0), amount_or(question, "assembled", 0)];
    let erp = [maybe_amount(question, "erpReadyMade"), maybe_amount(question, "erpAssembled")];
    let is_shown = erp.iter().any(Option::is_some);
    let [ready_made, assembled] =
        if is_shown { erp.map(|part| part.unwrap_or(0)) } else { recorded };
    // A lowered line gives back assembled units first, so ready-made ones are filled first. What the
    // ERP's split does not cover stands as it was recorded, and what nobody recorded is assembled.
    let uncovered = (recorded[0] - ready_made).max(0);
    let stands = fill(quantity, &[ready_made, assembled, uncovered]);
    // A read of the whole line is spread ready-made last.
    let read = maybe_amount(question, "read").map(|read| fill(read, &[assembled]));
    json!({
        "readyMade": written(stands[0] + stands[2]),
        "assembled": written(stands[1] + stands[3]),
        "readAssembled": read.as_ref().map(|read| written(read[0])),
        "readReadyMade": read.as_ref().map(|read| written(read[1])),
    })
}

/// A line when it is placed.
struct Placed {
    units: Amount,
    pools: Vec<(String, Amount)>,
    draws: Vec<(usize, Amount)>,
    components: Vec<(usize, usize, Amount)>,
}

impl Placed {
    fn read(question: &Json) -> Self {
        Self {
            units: amount_or(question, "units", 0),
            pools: rows(question, "pools", |row| {
                (word_or(row, "kitKind", "stocked"), amount_or(row, "taken", 0))
            }),
            draws: rows(question, "draws", |row| {
                (place(row, "pool"), amount_or(row, "quantityPer", ONE))
            }),
            components: rows(question, "components", |row| {
                (place(row, "kit"), place(row, "pool"), amount_or(row, "quantityPer", ONE))
            }),
        }
    }

    fn is_phantom(&self, pool: usize) -> bool {
        self.pools[pool].0 == "phantom"
    }

    /// How many kits deep it goes; none where that is at fault.
    fn depth(&self, pool: usize, above: usize) -> Option<usize> {
        if above > 4 {
            return None;
        }
        let rows = self.components.iter().filter(|row| row.0 == pool);
        let mut below = rows.map(|row| self.depth(row.1, above + 1)).peekable();
        if self.pools[pool].0 == "stocked" {
            return Some(0);
        }
        if below.peek().is_none() {
            return if self.is_phantom(pool) { None } else { Some(0) };
        }
        below.try_fold(0, |deepest, depth| depth.map(|depth| deepest.max(depth + 1)))
    }

    /// Whether it is made of something.
    fn is_made(&self, pool: usize) -> bool {
        self.depth(pool, 0).is_some_and(|depth| (1..=4).contains(&depth))
    }

    /// What is asked of a pool: by the unit of the line from which on, how much for each.
    fn asks(&self, pool: usize) -> BTreeMap<Amount, Amount> {
        let mut asks: BTreeMap<Amount, Amount> = BTreeMap::new();
        for (_, per) in self.draws.iter().filter(|draw| draw.0 == pool) {
            *asks.entry(0).or_default() += per;
        }
        for (kit, _, each) in self.components.iter().filter(|row| row.1 == pool) {
            for part in if self.is_made(*kit) { self.met(*kit) } else { Vec::new() } {
                *asks.entry(part.to).or_default() += times(part.per, *each).min(MOST);
            }
        }
        asks.into_iter().map(|(from, per)| (from, per.min(MOST))).collect()
    }

    /// What the ready-made units of a kit meet: from which unit of the line to which.
    fn met(&self, kit: usize) -> Vec<Part> {
        let mut left = if self.is_phantom(kit) { 0 } else { self.pools[kit].1.max(0) };
        let meet = |(from, per): (Amount, Amount)| {
            let asked = times((self.units - from).max(0), per).min(MOST);
            let ready = asked.min(left);
            left -= ready;
            let is_all = ready == asked && !self.is_phantom(kit);
            let to = if is_all { from.max(self.units) } else { from + ready * ONE / per };
            Part { from, to, per }
        };
        self.asks(kit).into_iter().map(meet).collect()
    }
}

pub(super) fn bill(question: &Json) -> Json {
    let line = Placed::read(question);
    let mut parts = Vec::new();
    for pool in 0..line.pools.len() {
        let is_made = line.is_made(pool);
        let of_pool = if is_made {
            line.met(pool)
        } else {
            let asks = line.asks(pool).into_iter();
            asks.map(|(from, per)| Part { from, to: Amount::MAX, per }).collect()
        };
        for part in of_pool.iter().filter(|_| !is_made || !line.is_phantom(pool)) {
            parts.push(json!({
                "pool": pool,
                "from": written(part.from),
                "to": is_made.then(|| written(part.to)),
                "quantityPer": written(part.per),
                "taken": written(part.taken(line.units)),
            }));
        }
    }
    json!({ "parts": parts })
}

fn stages(question: &Json) -> Vec<Amount> {
    STAGES.iter().map(|stage| amount_or(question, stage, 0)).collect()
}

/// How much of one stretch lies in another.
fn overlap(one: (Amount, Amount), other: (Amount, Amount)) -> Amount {
    (one.1.min(other.1) - one.0.max(other.0)).max(0)
}

fn by_stage(amount: impl Fn(usize) -> Amount) -> Json {
    let amounts = STAGES.iter().enumerate();
    amounts.map(|(at, stage)| (stage.to_string(), Json::from(written(amount(at))))).collect()
}

/// The shown units stand in a row, the furthest first; each line takes the next ones, the last all that are left.
pub(super) fn spread(question: &Json) -> Json {
    let shown = stages(question);
    let of_stage = |at: usize| {
        let further: Amount = shown[at + 1..].iter().sum();
        (further, further + shown[at])
    };
    let nets = rows(question, "lines", |row| amount_or(row, "net", 0));
    let lines = nets.iter().enumerate().map(|(at, net)| {
        let before: Amount = nets[..at].iter().sum();
        let end = if at + 1 == nets.len() { Amount::MAX } else { before + net };
        by_stage(|stage| overlap(of_stage(stage), (before, end)).min(MOST))
    });
    json!({
        "moreThanAsked": shown.iter().sum::<Amount>() > nets.iter().sum(),
        "lines": lines.collect::<Vec<_>>(),
    })
}

/// The shown units are the last of the line, the furthest of them behind the others; each stands in a part or in none. How
/// many units the ERP's line has nobody knows where the line was changed: what is certain is the least.
pub(super) fn explode(question: &Json) -> Json {
    let shown = stages(question);
    let all: Amount = shown.iter().sum();
    let mut ends = rows(question, "revisions", |row| amount_or(row, "net", 0).max(all));
    ends.push(amount_or(question, "net", 0).max(all));
    let parts = rows(question, "parts", Part::read);
    let of_part = |part: &Part| {
        let certain = |units: Amount| {
            let of_end = |end: &Amount| part.taken(*end) - part.taken(end - units);
            ends.iter().map(of_end).min().expect("an end")
        };
        let past = |stage: usize| certain(shown[stage..].iter().sum());
        by_stage(|stage| past(stage) - if stage + 1 < shown.len() { past(stage + 1) } else { 0 })
    };
    json!({ "parts": parts.iter().map(of_part).collect::<Vec<_>>() })
}

pub(super) fn order_read(question: &Json) -> Json {
    let [now, at, begun_at] = ["now", "at", "begunAt"].map(|name| ms(question, name));
    let tolerance = number_or(question, "clockToleranceMs", 300_000);
    let is_in_future = at - now > tolerance;
    let begun_at = [now, at, begun_at].into_iter().min().expect("three");
    let before = maybe_ms(question, "ordersReadAt");
    let epoch_since = maybe_ms(question, "epochSince");
    let is_older = epoch_since.is_some_and(|began| at < began);
    let counts = flag_or(question, "complete", false) && !is_in_future && !is_older;
    let after = if counts { before.into_iter().chain([begun_at]).max() } else { before };
    let heard = maybe_ms(question, "heardSince").filter(|&heard| {
        let older = before.is_some_and(|before| before >= heard);
        let restored = epoch_since.is_some_and(|began| began > heard);
        counts && begun_at >= heard && !older && !restored
    });
    json!({
        "inFuture": is_in_future,
        "ofOlderEpoch": is_older,
        "begunAt": instant(begun_at),
        "ordersReadAt": after.map(instant),
        "settlesBefore": heard.map(|heard| instant(heard - number_or(question, "limitMs", 86_400_000))),
        "lines": rows(question, "lines", |row| json!({ "leftOut": counts && ms(row, "shownAt") < at })),
    })
}
