//! What of an order line the ERP's figure reflects, and what must still be taken off.
//!
//! Decides U of one line, by the order's state in the ERP or by the weak contract: the only one that a
//! feed without order reads can declare. It oversells where the ERP is slower than the lag it declared,
//! and every screen says so.

use super::acknowledgement::{by_marks, by_reads, last_mark, waits_for_mark, waits_for_read};
use super::history::{History, Line};
use super::source::{Contract, Source};
use crate::facts::{Instant, Quantity};

/// What of the line the figure reflects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reflection {
    /// The part that the figure reflects.
    pub reflected: Quantity,
    /// U of the line: what must still be taken off the figure.
    pub in_flight: Quantity,
    /// What the line may count on when it is edited or paid.
    pub already_counted: Quantity,
    /// How many of the reads, from the first, are settled and need not be given again.
    pub settled_reads: usize,
    /// How many of the revisions, from the first, are.
    pub settled_revisions: usize,
    /// Whether the figure reflects just what is asked for, with nothing under way.
    pub settled: bool,
    /// Whether the ERP has had longer than its limit to show the line.
    pub overdue: bool,
    /// Under the weak contract, whether a raise is taken off that no mark covers.
    pub uncovered_raise: bool,
    /// The position that the pool has to pass before the line is judged anew; none where only a new fact
    /// changes the judgement.
    pub waits_for: Option<Instant>,
}

/// Judges one line.
///
/// U is the largest rise from an earlier to a later value of a row: what is reflected, what the ERP asks
/// for there, each later revision that was or may have been sent, what is asked for now. 3 shown and
/// reflected, lowered to 2 and sent, raised to 3 again: the row is 3, 3, 2, 3 and U is 1, whether or not
/// the ERP has answered. 5 sent and never shown, then cancelled here: 0, 5, 0 and U stays 5. Under the
/// weak contract, 5 placed at 10:00, lowered to 2 and not sent, at the position 11:00: 5, 5, 2 and U is 0.
#[must_use]
pub fn reflect(line: Line, history: &impl History, source: &Source, now: Instant) -> Reflection {
    let acknowledgement = match source.contract {
        Contract::OrderReads => by_reads(line, history, source),
        Contract::Weak => by_marks(line, history, source),
    };
    let reflected = acknowledgement.reflected;
    let row = Row::starting_with(reflected);
    let row = acknowledgement.shown.map_or(row, |shown| row.then(shown));
    let row = row.then_revisions(history, acknowledgement.later_from);
    let is_under_way = row.has_revisions;
    let row = row.then(line.net);
    let has_risen = row.rise > Quantity::ZERO;
    Reflection {
        reflected,
        in_flight: row.rise,
        already_counted: row.rise.plus(row.lowest),
        settled_reads: acknowledgement.settled_reads,
        settled_revisions: acknowledgement.settled_revisions,
        settled: !has_risen && !is_under_way && reflected == line.net,
        overdue: has_risen && now.since(line.changed_at) > source.limit,
        uncovered_raise: source.contract == Contract::Weak && is_raised_since_mark(line, history),
        waits_for: match source.contract {
            Contract::OrderReads => waits_for_read(history, source),
            Contract::Weak => waits_for_mark(history, source),
        },
    }
}

/// Whether more is asked for, now or in between, than the last revision that a mark covers.
fn is_raised_since_mark(line: Line, history: &impl History) -> bool {
    let marked = last_mark(history);
    marked.zip(marked.and_then(|at| history.revision(at))).is_some_and(|(at, revision)| {
        let row = Row::starting_with(revision.net);
        row.then_revisions(history, at.wrapping_add(1)).then(line.net).rise > Quantity::ZERO
    })
}

/// Values in their order, kept as what the largest rise needs of them.
#[derive(Clone, Copy)]
struct Row {
    lowest: Quantity,
    rise: Quantity,
    has_revisions: bool,
}

impl Row {
    const fn starting_with(value: Quantity) -> Self {
        Self { lowest: value, rise: Quantity::ZERO, has_revisions: false }
    }

    const fn then(self, value: Quantity) -> Self {
        Self {
            rise: self.rise.at_least(value.minus(self.lowest)),
            lowest: self.lowest.at_most(value),
            ..self
        }
    }

    /// The revisions from a place on; what was not sent is not in the row.
    fn then_revisions(self, history: &impl History, from: usize) -> Self {
        let later = (from..history.revision_count()).filter_map(|at| history.revision(at));
        later
            .filter(|revision| revision.may_be_known())
            .fold(self, |row, revision| Self { has_revisions: true, ..row.then(revision.net) })
    }
}
