//! What an order line still takes off the figure, and what an order counts as.
//!
//! Decides by the row of section 2 of the rule book, written out and walked through pair by pair.

use super::lines::of_pool;
use super::read::{
    Amount, Ms, amount_or, flag_or, instant, maybe_ms, ms, number_or, rows, word_or, written,
};
use serde_json::{Value as Json, json};

/// The stages of an order in the ERP, in order. Each unit stands in one.
const STAGES: [&str; 5] = ["entered", "confirmed", "reserved", "picked", "shipped"];

/// The largest rise from an earlier to a later value.
fn largest_rise(row: &[Amount]) -> Amount {
    let mut rise = 0;
    for (at, earlier) in row.iter().enumerate() {
        for later in &row[at..] {
            rise = rise.max(later - earlier);
        }
    }
    rise
}

/// What the ERP showed of the line.
struct Read {
    at: Ms,
    begun_at: Ms,
    /// Reads of another epoch are void.
    is_void: bool,
    stages: Vec<Amount>,
}

impl Read {
    /// The quantity at or past the stage from which the ERP's figure reflects orders.
    fn reflected(&self, stage: &str) -> Amount {
        let first = STAGES.iter().position(|known| *known == stage).expect("a stage");
        self.stages[first..].iter().sum()
    }

    /// The net quantity that the ERP shows.
    fn net(&self) -> Amount {
        self.stages.iter().sum()
    }
}

/// A change of the line's net demand.
struct Revision {
    /// In units of the line.
    units: Amount,
    /// In the pool's unit.
    net: Amount,
    at: Ms,
    /// Unknown whether sent counts as sent.
    was_sent: bool,
    exported_at: Option<Ms>,
    answered_at: Option<Ms>,
}

/// An order line with what is known of it.
struct Line {
    /// In the pool's unit.
    net: Amount,
    /// What was reflected when the ledger last forgot reads, if it is of this epoch.
    stored: Amount,
    position: Option<Ms>,
    reads: Vec<Read>,
    revisions: Vec<Revision>,
}

impl Line {
    fn read(question: &Json) -> Self {
        let epoch = number_or(question, "epoch", 0);
        let is_void = number_or(question, "reflectedEpoch", 0) != epoch;
        Self {
            net: of_pool(question, amount_or(question, "net", 0)),
            stored: if is_void { 0 } else { amount_or(question, "reflected", 0) },
            position: maybe_ms(question, "position"),
            reads: rows(question, "reads", |row| Read {
                at: ms(row, "at"),
                begun_at: ms(row, "begunAt"),
                is_void: number_or(row, "epoch", 0) != epoch,
                stages: STAGES.iter().map(|stage| amount_or(row, stage, 0)).collect(),
            }),
            revisions: rows(question, "revisions", |row| Revision {
                units: amount_or(row, "net", 0),
                net: of_pool(question, amount_or(row, "net", 0)),
                at: ms(row, "at"),
                was_sent: word_or(row, "sent", "unknown") != "no",
                exported_at: maybe_ms(row, "exportedAt"),
                answered_at: maybe_ms(row, "answeredAt"),
            }),
        }
    }

    /// Net demand of each revision from this one on that was sent, or of which nobody knows, and the net
    /// demand now, which is always the last value.
    fn demand_from(&self, first: usize) -> Vec<Amount> {
        let sent = self.revisions[first..].iter().filter(|revision| revision.was_sent);
        sent.map(|revision| revision.net).chain([self.net]).collect()
    }
}

/// What is known of the line at the pool's position.
struct Acknowledged {
    reflected: Amount,
    /// The net quantity that the ERP shows there.
    net: Option<Amount>,
    /// The first revision that is later.
    later: usize,
    settled_reads: usize,
    settled_revisions: usize,
}

/// The last read strictly before the position, lowered to the smallest quantity that any read after it
/// shows. Reads of the same instant come in no order.
fn acknowledged_by_reads(line: &Line, stage: &str, read_at: Option<Ms>) -> Acknowledged {
    // A position counts only once the orders have been read after it.
    let counts = |position: &Ms| read_at.is_none_or(|read_at| *position < read_at);
    let position = line.position.filter(counts);
    let is_before = |read: &Read| position.is_some_and(|position| read.at < position);
    let last = line.reads.iter().rfind(|read| !read.is_void && is_before(read));
    // Of several reads of that instant the first stands for all, so that none is forgotten.
    let is_of_its_instant = |read: &Read| last.is_some_and(|last| read.at == last.at);
    let last = line.reads.iter().position(|read| !read.is_void && is_of_its_instant(read));
    let read = last.map(|at| &line.reads[at]);
    let mut reflected = read.map_or(line.stored, |read| read.reflected(stage));
    for after in line.reads.iter().filter(|read| !read.is_void) {
        if read.is_none_or(|read| after.at >= read.at) {
            reflected = reflected.min(after.reflected(stage));
        }
    }
    // A read shows every revision that was answered before it began, and all that those replace.
    let shows = |revision: &Revision| {
        let answered = revision.answered_at.zip(read);
        answered.is_some_and(|(answered_at, read)| answered_at < read.begun_at)
    };
    let later = line.revisions.iter().rposition(shows).map_or(0, |at| at + 1);
    // Where none counts yet, the first is the one that the stored quantity stems from.
    let first = line.reads.iter().position(|read| !read.is_void);
    let there = last.or(first).map(|at| line.reads[at].net());
    Acknowledged {
        reflected,
        net: there,
        later,
        settled_reads: last.or(first).unwrap_or(line.reads.len()),
        settled_revisions: later,
    }
}

/// The revisions that an export mark covers, with the mark; the placed one with its own instant where the
/// connector sets none.
fn marked(line: &Line) -> Vec<(usize, Ms)> {
    let marks = line.revisions.iter().enumerate();
    let marks: Vec<(usize, Ms)> =
        marks.filter_map(|(at, revision)| Some((at, revision.exported_at?))).collect();
    let placed = line.revisions.first().filter(|placed| marks.is_empty() && placed.was_sent);
    placed.map_or(marks, |placed| vec![(0, placed.at)])
}

/// The last revision that a mark covers, once the mark is older than the position by the lag.
fn acknowledged_by_marks(line: &Line, lag: Ms) -> Acknowledged {
    let is_past = |mark: Ms| line.position.is_some_and(|position| mark + lag < position);
    let last = marked(line).into_iter().rfind(|(_, mark)| is_past(*mark)).map(|(at, _)| at);
    let net = last.map(|at| line.revisions[at].net);
    Acknowledged {
        reflected: net.unwrap_or(line.stored),
        net,
        later: last.map_or(0, |at| at + 1),
        settled_reads: 0,
        settled_revisions: last.unwrap_or(0),
    }
}

/// Whether a raise stays however much time passes, because no mark covers it.
fn has_uncovered_raise(line: &Line) -> bool {
    marked(line).last().is_some_and(|(at, _)| {
        let mut row = vec![line.revisions[*at].net];
        row.extend(line.demand_from(at + 1));
        largest_rise(&row) > 0
    })
}

pub(crate) fn reflect(question: &Json) -> Json {
    let mut line = Line::read(question);
    // An export tells the ERP what was asked for then: the last revision that had been made.
    let exported_at = maybe_ms(question, "exportedAt");
    let covers = exported_at
        .and_then(|exported| line.revisions.iter().rposition(|revision| revision.at <= exported));
    if let Some(at) = covers {
        let revision = &mut line.revisions[at];
        revision.was_sent = true;
        revision.exported_at = revision.exported_at.or(exported_at);
    }
    let is_weak = word_or(question, "contract", "") == "weak";
    // On hand, reflected means issued, nothing else.
    let stage = match word_or(question, "basis", "free").as_str() {
        "onHand" => "shipped".to_string(),
        _ => word_or(question, "reflectsOrdersFrom", "reserved"),
    };
    let lag = number_or(question, "lagMs", 600_000);
    let ahead: Vec<Ms> = if is_weak {
        marked(&line).into_iter().map(|(_, mark)| mark + lag).collect()
    } else {
        line.reads.iter().filter(|read| !read.is_void).map(|read| read.at).collect()
    };
    let is_ahead = |at: &Ms| line.position.is_none_or(|position| *at >= position);
    let known = if is_weak {
        acknowledged_by_marks(&line, lag)
    } else {
        acknowledged_by_reads(&line, &stage, maybe_ms(question, "ordersReadAt"))
    };
    let mut row = vec![known.reflected];
    row.extend(known.net);
    row.extend(line.demand_from(known.later));
    let in_flight = largest_rise(&row);
    let least = row.iter().min().expect("a value");
    let is_answered = line.revisions[known.later..].iter().all(|revision| !revision.was_sent);
    let waited = ms(question, "now") - ms(question, "changedAt");
    json!({
        "net": written(line.net),
        "reflected": written(known.reflected),
        "inFlight": written(in_flight),
        "alreadyCounted": written(in_flight + least),
        "settledReads": known.settled_reads,
        "settledRevisions": known.settled_revisions,
        "settled": in_flight == 0 && known.reflected == line.net && is_answered,
        "overdue": in_flight > 0 && waited > number_or(question, "limitMs", 86_400_000),
        "uncoveredRaise": is_weak && has_uncovered_raise(&line),
        "waitsFor": ahead.into_iter().filter(is_ahead).min().map(instant),
        "covers": covers,
        "merge": merge(&line, known.settled_revisions),
    })
}

/// Two revisions that stand for the second, third and fourth of a full list, or for the three behind the last
/// mark where that is one of them.
fn merge(line: &Line, settled: usize) -> Json {
    if line.revisions.len() < 32 || settled > 0 {
        return Json::Null;
    }
    let marked = line.revisions.iter().rposition(|revision| revision.exported_at.is_some());
    let from = match marked {
        Some(place @ 1..=3) => place + 1,
        _ => 1,
    };
    let nets = || line.revisions[from..from + 3].iter().map(|revision| revision.units);
    json!({
        "from": from,
        "least": written(nets().min().expect("three")),
        "most": written(nets().max().expect("three")),
        "at": instant(line.revisions[from + 3].at),
    })
}

pub(crate) fn order(question: &Json) -> Json {
    let status = word_or(question, "status", "");
    let is_before = |name: &str| {
        maybe_ms(question, name)
            .zip(maybe_ms(question, "feedSince"))
            .is_some_and(|(at, since)| at < since)
    };
    let was_done_before = is_before("enteredAt") && is_before("completedAt");
    let effect = match status.as_str() {
        "completed" | "refunded" if was_done_before => "baseline",
        // An order that was set back to pending stays demand until it is paid, cancelled or failed.
        "checkoutDraft" | "autoDraft" | "draft" | "new" | "pending"
            if !flag_or(question, "counted", false) =>
        {
            "hold"
        }
        "cancelled" | "failed" | "trash" => "left",
        _ => "demand",
    };
    let net = |line: &Json| {
        let left = amount_or(line, "ordered", 0) - amount_or(line, "refunded", 0);
        json!({ "net": written(if effect == "demand" { left.max(0) } else { 0 }) })
    };
    json!({
        "effect": effect,
        "unclear": status == "custom",
        "recorded": matches!(effect, "demand" | "left"),
        "awaitsReduction": matches!(status.as_str(), "onHold" | "processing"),
        "setPending": status == "failed",
        "lines": rows(question, "lines", net),
    })
}
