//! Up to where the ERP's figure reflects an order line.
//!
//! Decides which read, or under the weak contract which export mark, the pool's position has passed.
//! What must still be taken off is for [`super::reflect`].

use super::history::{History, Line, Progress, Read, Revision};
use super::source::{Basis, Source};
use crate::facts::{Instant, Quantity};

/// The evidence that the figure reflects a part of the line, and what comes after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Acknowledgement {
    /// The part that the figure reflects.
    pub(super) reflected: Quantity,
    /// What the ERP asks for there; none where nothing is known of that.
    pub(super) shown: Option<Quantity>,
    /// How many reads, from the first, need not be given again.
    pub(super) settled_reads: usize,
    /// How many revisions, from the first, need not.
    pub(super) settled_revisions: usize,
    /// The place of the first revision that is later.
    pub(super) later_from: usize,
}

/// By what the ERP shows of the order: the last read strictly before the position, lowered to the
/// smallest that any read of the same instant or after it shows.
pub(super) fn by_reads(line: Line, history: &impl History, source: &Source) -> Acknowledgement {
    let from = match source.basis {
        Basis::OnHand => Progress::Shipped,
        Basis::Free => source.reflects_orders_from,
    };
    let passed = last_passed(history, source);
    let acknowledged = passed.and_then(|at| valid(history, at, source));
    let start = acknowledged.map_or(stored(line, source), |read| read.shown(from));
    let is_later = |read: &Read| acknowledged.is_none_or(|before| read.at >= before.at);
    let later = valid_reads(history, source).map(|(_, read)| read).filter(is_later);
    let answered = acknowledged.map_or(0, |read| answered_before(history, read.begun_at));
    // Where the position has passed none, the last judgement stands on the first one.
    let first = passed.or_else(|| valid_reads(history, source).next().map(|(at, _)| at));
    let shown = first.and_then(|at| valid(history, at, source));
    Acknowledgement {
        reflected: later.fold(start, |least, read| least.at_most(read.shown(from))),
        shown: shown.map(|read| read.shown(Progress::Entered)),
        settled_reads: first.unwrap_or(history.read_count()),
        settled_revisions: answered,
        later_from: answered,
    }
}

/// The place of the last read that the position has passed, of several of one instant the first.
///
/// A position counts only once the orders have been read after it: units that were reserved before the
/// figure may have been given back before it, and others reserved instead, which no figure shows.
fn last_passed(history: &impl History, source: &Source) -> Option<usize> {
    let has_waited = |position: &Instant| source.orders_read_at.is_none_or(|at| *position < at);
    let position = source.position.filter(has_waited)?;
    let passed = |at: Instant| at < position;
    let reads = || valid_reads(history, source);
    let last = reads().filter(|(_, read)| passed(read.at)).last()?;
    reads().find(|(_, read)| read.at == last.1.at).map(|(at, _)| at)
}

fn valid_reads(history: &impl History, source: &Source) -> impl Iterator<Item = (usize, Read)> {
    (0..history.read_count()).filter_map(|at| valid(history, at, source).map(|read| (at, read)))
}

/// The read at a place; what was read in another epoch is void.
fn valid(history: &impl History, at: usize, source: &Source) -> Option<Read> {
    history.read(at).filter(|read| read.epoch == source.epoch)
}

/// How many revisions, from the first, the ERP had answered before an instant: what a read begun then
/// shows is what came of them. An answer covers the revisions before it, answered or not, because an
/// older one never moves an order back.
fn answered_before(history: &impl History, begun_at: Instant) -> usize {
    let is_answered = |revision: Revision| revision.answered_at.is_some_and(|at| at < begun_at);
    let is_covered = |at: &usize| history.revision(*at).is_some_and(is_answered);
    (0..history.revision_count()).rev().find(is_covered).map_or(0, |at| at.wrapping_add(1))
}

/// By export marks: the last one that is older than the position by the declared lag.
pub(super) fn by_marks(line: Line, history: &impl History, source: &Source) -> Acknowledgement {
    let has_marks = has_marks(history);
    let is_passed = |at: &usize| {
        let mark = mark(history, *at, has_marks).zip(source.position);
        mark.is_some_and(|(mark, position)| mark.after(source.lag) < position)
    };
    let passed = (0..history.revision_count()).rev().find(is_passed);
    let net = passed.and_then(|at| history.revision(at)).map(|revision| revision.net);
    Acknowledgement {
        reflected: net.unwrap_or(stored(line, source)),
        shown: net,
        settled_reads: 0,
        // It is kept itself: what comes after it is later than something.
        settled_revisions: passed.unwrap_or(0),
        later_from: passed.map_or(0, |at| at.wrapping_add(1)),
    }
}

/// The place of the last revision that a mark covers, whether or not the position has passed it.
pub(super) fn last_mark(history: &impl History) -> Option<usize> {
    let has_marks = has_marks(history);
    (0..history.revision_count()).rev().find(|at| mark(history, *at, has_marks).is_some())
}

/// The position of the next mark that the pool's position has not passed, with the declared lag.
pub(super) fn waits_for_mark(history: &impl History, source: &Source) -> Option<Instant> {
    let has_marks = has_marks(history);
    let marks = (0..history.revision_count()).filter_map(|at| mark(history, at, has_marks));
    earliest_ahead(marks.map(|mark| mark.after(source.lag)), source)
}

/// The position of the next read that the pool's position has not passed.
pub(super) fn waits_for_read(history: &impl History, source: &Source) -> Option<Instant> {
    earliest_ahead(valid_reads(history, source).map(|(_, read)| read.at), source)
}

/// The earliest of some instants that the pool's position has not passed.
fn earliest_ahead(instants: impl Iterator<Item = Instant>, source: &Source) -> Option<Instant> {
    instants.filter(|at| source.position.is_none_or(|position| *at >= position)).min()
}

fn has_marks(history: &impl History) -> bool {
    let is_marked =
        |at| history.revision(at).is_some_and(|revision| revision.exported_at.is_some());
    (0..history.revision_count()).any(is_marked)
}

/// When a revision was exported. A connector that sets no marks exports what is placed, and nobody
/// knows what else.
fn mark(history: &impl History, at: usize, has_marks: bool) -> Option<Instant> {
    let revision = history.revision(at)?;
    if has_marks {
        return revision.exported_at;
    }
    if at == 0 && revision.may_be_known() { Some(revision.at) } else { None }
}

/// What was judged last; void in another epoch.
fn stored(line: Line, source: &Source) -> Quantity {
    if line.reflected_epoch == source.epoch { line.reflected } else { Quantity::ZERO }
}
