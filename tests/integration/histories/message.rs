//! What goes between the shop and the ERP of a history.
//!
//! Decides nothing.

use super::Ms;

/// What a message of the stock feed says of the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    Figure(i64),
    /// Listed without a figure.
    Unknown,
    /// The row is there and its figure cannot be read.
    NotReadable,
    /// The figure is in a unit that nobody declared.
    OtherUnit,
    /// The message does not name the pool.
    Absent,
    /// A row whose pool cannot be read.
    NoPool,
}

/// One message of the stock feed: an answer to a poll, or pushed.
#[derive(Clone, Debug)]
pub(super) struct Stock {
    pub(super) sent_at: Ms,
    /// The ERP's clock.
    pub(super) as_of: Ms,
    pub(super) row: Row,
    pub(super) is_snapshot: bool,
    pub(super) since: Option<Ms>,
    pub(super) alone: bool,
    pub(super) number: Option<i64>,
    pub(super) epoch: i64,
    pub(super) since_epoch: Option<Ms>,
}

/// Something on its way between the two.
#[derive(Clone, Debug)]
pub(super) enum Message {
    /// A revision of a line, to the ERP.
    Revision { line: usize, number: usize, net: i64 },
    /// That the ERP has taken a revision, to the shop.
    Answer { line: usize, number: usize, epoch: i64 },
    /// What the ERP showed of all orders, to the shop.
    Orders {
        begun_at: Ms,
        begun_at_erp: Ms,
        at: Ms,
        epoch: i64,
        since_epoch: Option<Ms>,
        lines: Vec<[i64; 3]>,
    },
    /// What the ERP's figure was, to the shop.
    Stock(Stock),
}
