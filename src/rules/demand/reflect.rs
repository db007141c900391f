//! Whether the ERP's figure contains an order line, told from what the ERP shows of the order.
//!
//! Decides what of a line is contained and what must still be taken off, for a feed that shows
//! orders. A feed that does not has only the weak contract of [`super::weak`].

use crate::code::codes;
use crate::facts::{Instant, Quantity, Span};

/// The most reads of one order line that a call may carry.
pub const MAX_READS: usize = 16;
/// The most revisions of one order line that a call may carry.
pub const MAX_REVISIONS: usize = 32;

codes! {
    /// How far the ERP has come with an order line. Order of declaration is the way it goes.
    pub enum Progress {
        /// It has been typed in or imported.
        Entered = 1 "entered",
        /// It has been confirmed.
        Confirmed = 2 "confirmed",
        /// Goods have been reserved for it.
        Reserved = 3 "reserved",
        /// Goods have been taken from the shelf.
        Picked = 4 "picked",
        /// Goods have left.
        Shipped = 5 "shipped",
    }
}

codes! {
    /// What the ERP's number means.
    pub enum Basis {
        /// What lies in the warehouse, whether or not somebody has reserved it.
        OnHand = 1 "onHand",
        /// What lies there less what the ERP has reserved.
        Free = 2 "free",
    }
}

/// What one read of the order's state in the ERP showed of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read {
    /// The ERP's clock when the state was read; never an order's change stamp.
    pub at: Instant,
    /// Our clock when that read began.
    pub begun_at: Instant,
    /// How much of the line stands at each stage, in the order of [`Progress`].
    pub stages: [Quantity; 5],
}

impl Read {
    /// How much the ERP shows at or past this stage.
    #[must_use]
    pub fn shown(&self, from: Progress) -> Quantity {
        let stages = Progress::ALL.iter().zip(self.stages);
        let past = stages.filter(|(stage, _)| **stage >= from);
        past.fold(Quantity::ZERO, |sum, (_, quantity)| sum.plus(quantity))
    }
}

/// One value that the shop's connector sent the ERP for the line, or may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revision {
    /// What the line asked for from then on.
    pub net: Quantity,
    /// Our clock when the ERP had answered; none where it has not or nobody knows.
    pub answered_at: Option<Instant>,
}

/// Reads and revisions of one line, oldest first: reads by their instant, revisions as they were made.
pub trait History {
    /// How many reads there are.
    fn read_count(&self) -> usize;
    /// The read at this place.
    fn read(&self, at: usize) -> Option<Read>;
    /// How many revisions were sent, or may have been.
    fn revision_count(&self) -> usize;
    /// The revision at this place.
    fn revision(&self, at: usize) -> Option<Revision>;
}

/// What the feed declared, and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Contract {
    /// What the ERP's number means.
    pub basis: Basis,
    /// From which stage on the ERP's free figure leaves a line out. On hand that is always shipping.
    pub reflects_from: Progress,
    /// The pool's confirmed position, by the ERP's clock; none before the first.
    pub position: Option<Instant>,
    /// When the last complete read of the orders began, by the ERP's clock. A position that is not
    /// before it does not count yet: what was reserved before the figure may have been given back
    /// before it too, which only a later read of the orders tells. None where the position that is
    /// given has waited for that read already.
    pub orders_read_at: Option<Instant>,
    /// How long the ERP may take before somebody is told.
    pub limit: Span,
}

/// The line as the shop has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What it asks for now: ordered − cancelled − refunded before hand-over.
    pub net: Quantity,
    /// What the figure contained of it when that was last judged; none is zero.
    pub reflected: Quantity,
    /// When it was last changed, by our clock.
    pub changed_at: Instant,
}

/// What of the line the figure contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reflection {
    /// The part that the figure contains.
    pub reflected: Quantity,
    /// U of the line: what must still be taken off the figure.
    pub in_flight: Quantity,
    /// What the line may count on when it is edited or paid.
    pub already_counted: Quantity,
    /// How many of the reads, from the first, are settled and need not be given again.
    pub settled_reads: usize,
    /// How many of the revisions, from the first, are.
    pub settled_revisions: usize,
    /// Whether the figure contains just what is asked for, with nothing under way.
    pub settled: bool,
    /// Whether the ERP has had longer than its limit to show the line.
    pub overdue: bool,
}

/// Judges one line.
///
/// U is the largest rise from an earlier to a later value of a row: what is contained, what the ERP
/// asks for by the read that the figure has passed, each revision that was sent since, in its place
/// among them what the ERP asks for by its last read, what is asked for now. 3 shown and contained, lowered to
/// 2 and sent, raised to 3 again: the row is 3, 3, 2, 3 and U is 1, whether or not the ERP has
/// answered. 5 sent and never shown, then cancelled here: 0, 5, 0 and U stays 5.
#[must_use]
pub fn reflect(
    line: Standing,
    history: &impl History,
    contract: Contract,
    now: Instant,
) -> Reflection {
    let from = match contract.basis {
        Basis::OnHand => Progress::Shipped,
        Basis::Free => contract.reflects_from,
    };
    let has_waited = |position: &Instant| contract.orders_read_at.is_none_or(|at| *position < at);
    let passed = passed_reads(history, contract.position.filter(has_waited));
    let acknowledged = passed.checked_sub(1).and_then(|at| history.read(at));
    let last = history.read_count().checked_sub(1).and_then(|at| history.read(at));
    let reflected = reflected(line, history, acknowledged, from);
    // What the ERP had answered before the acknowledgement was read is what came of that read; what it
    // answered later is not in the figure yet, whatever a read beyond the position shows.
    let settled = answered_revisions(history, acknowledged);
    let answered = answered_revisions(history, last);

    let mut row = Row::starting_with(reflected);
    row.push(acknowledged.map(net));
    row.push_revisions(history, settled, answered);
    row.push(last.map(net));
    row.push_revisions(history, settled.max(answered), history.revision_count());
    row.push(Some(line.net));
    let is_waiting = now.since(line.changed_at) > contract.limit;
    Reflection {
        reflected,
        in_flight: row.rise,
        already_counted: row.rise.plus(row.lowest),
        settled_reads: passed.saturating_sub(1),
        settled_revisions: settled,
        settled: reflected == line.net
            && row.rise == Quantity::ZERO
            && settled == history.revision_count(),
        overdue: row.rise > Quantity::ZERO && is_waiting,
    }
}

/// What the figure contains: what the acknowledgement shows, less where a later read, or another of
/// the same instant, shows less.
fn reflected(
    line: Standing,
    history: &impl History,
    acknowledged: Option<Read>,
    from: Progress,
) -> Quantity {
    let mut reflected = acknowledged.map_or(line.reflected, |read| read.shown(from));
    for read in (0..history.read_count()).filter_map(|at| history.read(at)) {
        if acknowledged.is_none_or(|acknowledged| read.at >= acknowledged.at) {
            reflected = reflected.at_most(read.shown(from));
        }
    }
    reflected
}

/// What the ERP asks for by a read.
fn net(read: Read) -> Quantity {
    read.shown(Progress::Entered)
}

/// How many reads, from the first, were made strictly before the pool's confirmed position.
fn passed_reads(history: &impl History, position: Option<Instant>) -> usize {
    let is_before = |at: &usize| {
        history.read(*at).zip(position).is_some_and(|(read, position)| read.at < position)
    };
    (0..history.read_count()).rev().find(is_before).map_or(0, |at| at.wrapping_add(1))
}

/// How many revisions, from the first, the ERP had answered before a read began: what that read shows
/// is what came of them. An answer covers the revisions before it, answered or not, because an older
/// one never moves an order back.
fn answered_revisions(history: &impl History, read: Option<Read>) -> usize {
    let is_covered = |at: &usize| {
        let answered_at = history.revision(*at).and_then(|revision| revision.answered_at);
        answered_at.zip(read).is_some_and(|(answered, read)| answered < read.begun_at)
    };
    (0..history.revision_count()).rev().find(is_covered).map_or(0, |at| at.wrapping_add(1))
}

/// Values in their order, kept as what the largest rise needs of them.
struct Row {
    lowest: Quantity,
    rise: Quantity,
}

impl Row {
    const fn starting_with(value: Quantity) -> Self {
        Self { lowest: value, rise: Quantity::ZERO }
    }

    fn push_revisions(&mut self, history: &impl History, from: usize, to: usize) {
        for at in from..to {
            self.push(history.revision(at).map(|revision| revision.net));
        }
    }

    fn push(&mut self, value: Option<Quantity>) {
        if let Some(value) = value {
            self.rise = self.rise.at_least(value.minus(self.lowest));
            self.lowest = self.lowest.at_most(value);
        }
    }
}
