//! Up to where a feed has reported everything, poll by poll, and when a whole run of it is held.
//!
//! Decides by laying the numbers out as runs of what has arrived: what lies between two runs is missing.

use super::admission::number;
use super::read::{Ms, flag_or, instant, maybe_ms, maybe_number, ms, number_or, rows};
use serde_json::{Value as Json, json};

/// Numbers that have arrived, both ends included; empty where the end is one less than the start.
type Run = (i128, i128);

/// A number below every other.
const START: i128 = i128::MIN / 2;
/// Numbers begin at 0: where none is known to have arrived unbroken, all are missing.
const BEFORE_FIRST: i128 = -1;

/// What the numbers of a feed show.
#[derive(Clone, Copy, Debug, Default)]
struct Numbers {
    /// The last unbroken number.
    sequence: Option<i128>,
    /// The last number that is known to be missing.
    gap_to: Option<i128>,
    /// The highest number that is known.
    seen_to: Option<i128>,
}

impl Numbers {
    fn runs(self) -> Vec<Run> {
        let unbroken = (START, self.sequence.unwrap_or(BEFORE_FIRST));
        let behind_gap = self.gap_to.map(|gap_to| (gap_to + 1, self.seen_to.unwrap_or(gap_to)));
        [unbroken].into_iter().chain(behind_gap).collect()
    }

    fn from_runs(mut runs: Vec<Run>) -> Self {
        runs.sort_unstable();
        let mut joined: Vec<Run> = Vec::new();
        for (start, end) in runs {
            match joined.last_mut() {
                Some(last) if start <= last.1 + 1 => last.1 = last.1.max(end),
                _ => joined.push((start, end)),
            }
        }
        let (first, last) = (joined.first().copied(), joined.last().copied());
        let is_number = |number: &i128| *number > BEFORE_FIRST;
        Self {
            sequence: first.map(|run| run.1).filter(is_number),
            gap_to: last.filter(|_| joined.len() > 1).map(|run| run.0 - 1),
            seen_to: last.map(|run| run.1).filter(is_number),
        }
    }

    /// With what a poll brought: the first and the last of its numbers. A poll that brought no row may
    /// state the last number that there is.
    fn with(self, snapshot: bool, first: Option<i128>, last: Option<i128>) -> Self {
        let Some(last) = last else { return self };
        let run = if snapshot { (START, last) } else { (first.unwrap_or(last + 1), last) };
        let mut runs = self.runs();
        runs.push(run);
        Self::from_runs(runs)
    }

    /// The same of a feed whose numbers may have holes.
    fn without_gaps(self) -> Self {
        Self { sequence: self.seen_to, gap_to: None, seen_to: self.seen_to }
    }
}

pub(crate) fn confirm(question: &Json) -> Json {
    let confirmed = maybe_ms(question, "confirmedThrough");
    let flag = |name: &str, default| flag_or(question, name, default);
    let (whole, snapshot, gapless) =
        (flag("whole", true), flag("snapshot", false), flag("gapless", false));
    let before = Numbers {
        sequence: maybe_number(question, "sequence"),
        gap_to: maybe_number(question, "gapTo"),
        seen_to: maybe_number(question, "seenTo"),
    };
    let (first, last) =
        (maybe_number(question, "firstSequence"), maybe_number(question, "lastSequence"));
    let after = match (whole, gapless) {
        (false, _) => before,
        (true, true) => before.with(snapshot, first, last),
        (true, false) => before.with(snapshot, first, last).without_gaps(),
    };

    // A row of which not even the pool can be read stops the whole feed, until a complete snapshot that
    // is not older than it.
    let was_stopped = flag("stopped", false);
    let is_unreadable = flag("unreadable", false) && !snapshot;
    let is_past = last.zip(before.seen_to).map(|(last, seen)| last >= seen);
    let lifts = whole && snapshot && is_past.unwrap_or_else(|| flag("alone", true));
    let stopped = is_unreadable || (was_stopped && !lifts);

    // An unbroken chain: numbers, a snapshot, a poll that begins where the last one ended, or one poll
    // at a time.
    let meets = |since: Ms| confirmed.is_some_and(|confirmed| since <= confirmed);
    let is_chained = (gapless && last.is_some())
        || snapshot
        || maybe_ms(question, "since").map_or_else(|| flag("alone", true), meets);
    let sent = ms(question, "sentAt");
    let through = maybe_ms(question, "statedAt").map_or(sent, |stated| stated.min(sent));
    let confirms = whole && !stopped && after.gap_to.is_none() && is_chained;
    let confirmed_after = if confirms { confirmed.max(Some(through)) } else { confirmed };
    json!({
        "confirmedThrough": confirmed_after.map(instant),
        "sequence": number(after.sequence),
        "gapTo": number(after.gap_to),
        "seenTo": number(after.seen_to),
        "stopped": stopped,
        "advanced": confirmed_after > confirmed,
    })
}

/// Whether a run makes more of the catalogue unsellable than its share.
pub(crate) fn mass_guard(question: &Json) -> Json {
    let (sellable, unsellable) =
        (number_or(question, "sellable", 0), number_or(question, "unsellable", 0));
    let share = number_or(question, "sharePercent", 30);
    let is_large = sellable >= number_or(question, "least", 20);
    json!({ "held": is_large && unsellable * 100 > sellable * share })
}

/// Exactly one feed owns a pool: the one of the lowest rank that stays; of equal ones the present owner, then the first.
/// The pool goes nowhere where an order could be lost that the present figure contains.
pub(crate) fn owner(question: &Json) -> Json {
    let feeds = rows(question, "feeds", |row| {
        let contains_until = ms(row, "position") - number_or(row, "lagMs", 0);
        let flag = |name: &str| flag_or(row, name, false);
        (number_or(row, "ranking", 0), flag("owns"), flag("leaves"), contains_until)
    });
    let mut order: Vec<usize> = (0..feeds.len()).filter(|at| !feeds[*at].2).collect();
    order.sort_by_key(|at| (feeds[*at].0, usize::from(!feeds[*at].1)));
    let next = order.first().copied();
    let present = feeds.iter().find(|feed| feed.1);
    let waits = next.is_some_and(|next| present.is_some_and(|present| feeds[next].3 < present.3));
    json!({ "owner": next, "waits": waits })
}
