//! What is known of one order line: how far the ERP has come with it, and what it was asked for.
//!
//! Decides what a read and a revision are. What follows from them is for [`super::reflect`].

use crate::code::codes;
use crate::facts::{Instant, Quantity};

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
    /// Whether a revision was handed to the ERP.
    pub enum Sent {
        /// It was.
        Yes = 1 "yes",
        /// It was not.
        No = 2 "no",
        /// Nobody knows; it counts as sent.
        Unknown = 3 "unknown",
    }
}

/// The line as the shop has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it asks for now: ordered − cancelled − refunded. Not negative.
    pub net: Quantity,
    /// When it was last changed, by our clock.
    pub changed_at: Instant,
    /// What the figure reflected of it when that was last judged; none is zero.
    pub reflected: Quantity,
    /// The epoch in which that was judged.
    pub reflected_epoch: i64,
}

/// What one read of the order's state in the ERP showed of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read {
    /// The ERP's clock when the state was read; never an order's change stamp.
    pub at: Instant,
    /// Our clock when that read began.
    pub begun_at: Instant,
    /// The epoch of the source in which it was made; in another it is void.
    pub epoch: i64,
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

/// One value that the line was given in the shop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revision {
    /// What the line asked for from then on.
    pub net: Quantity,
    /// Our clock when it was made.
    pub at: Instant,
    /// Whether it was handed to the ERP.
    pub sent: Sent,
    /// When the connector marked it as exported; none where it sets no marks, or has not yet.
    pub exported_at: Option<Instant>,
    /// Our clock when the ERP had answered; none where it has not or nobody knows.
    pub answered_at: Option<Instant>,
}

impl Revision {
    /// Whether the ERP may know it.
    #[must_use]
    pub fn may_be_known(&self) -> bool {
        self.sent != Sent::No
    }

    /// The revision once it is exported at this instant; an earlier mark stays.
    #[must_use]
    pub fn exported(self, at: Instant) -> Self {
        Self { sent: Sent::Yes, exported_at: self.exported_at.or(Some(at)), ..self }
    }
}

/// Reads and revisions of one line, oldest first: reads by their instant, revisions as they were made.
pub trait History {
    /// How many reads there are.
    fn read_count(&self) -> usize;
    /// The read at this place.
    fn read(&self, at: usize) -> Option<Read>;
    /// How many revisions there are.
    fn revision_count(&self) -> usize;
    /// The revision at this place.
    fn revision(&self, at: usize) -> Option<Revision>;
}

/// The place of the revision that an export covers: the last one that was made by then, for what was asked for
/// then is what the ERP was told. None where none was.
///
/// 5 placed at 10:00, lowered to 2 at 10:02, exported at 10:01: the ERP was told 5.
#[must_use]
pub fn covered(history: &impl History, exported_at: Instant) -> Option<usize> {
    let is_made = |at: &usize| history.revision(*at).is_some_and(|it| it.at <= exported_at);
    (0..history.revision_count()).rev().find(is_made)
}
