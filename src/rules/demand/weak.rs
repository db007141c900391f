//! Whether the ERP's figure already contains an order line, and what must still be taken off.
//!
//! Decides by the weak contract, the only one a feed that shows no orders can declare: a line is
//! contained once its last change is older than the pool's confirmed position by the declared lag.
//! It oversells where the ERP is slower than the lag it declared, and every screen says so.

use crate::facts::{Instant, Quantity, Span};

/// One line of a placed order, as the ledger knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DemandLine {
    /// What the line still asks for: ordered − cancelled − refunded before hand-over. Not negative.
    pub net: Quantity,
    /// The part of it that the figure contained when that was last judged; none is zero.
    pub reflected: Quantity,
    /// The least that was sent since then. It is a value of its own, because the ERP may have followed
    /// a fall that was taken back here.
    pub lowest: Quantity,
    /// The largest rise since then, from a value sent to a later one. It is a value of its own, because
    /// the ERP may have followed a rise that was taken back here.
    pub rise: Quantity,
    /// Whether what the line asks for now was handed to the ERP, or may have been.
    pub sent: bool,
    /// When the line was placed or last changed, by our clock.
    pub revised_at: Instant,
}

/// What a line still takes off a pool's figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Acknowledgement {
    /// The part that the figure contains.
    pub reflected: Quantity,
    /// The least that was sent since that was judged.
    pub lowest: Quantity,
    /// The largest rise of what was sent since then.
    pub rise: Quantity,
    /// U of the line: the largest rise up to what is asked for now. A fall gives nothing back until
    /// the figure can contain it.
    pub in_flight: Quantity,
    /// What the line may count on when it is paid: U and what the figure contains of it.
    pub already_counted: Quantity,
    /// Whether the figure contains just what is asked for, so that nothing is left to judge.
    pub settled: bool,
}

/// Judges one line against the pool's confirmed position.
///
/// An order of 3 placed at 10:05 with a lag of 10 minutes: at the position 10:15 it is not yet
/// contained (U = 3), one millisecond later it is (U = 0). Edited to 2 after that, U stays 0; edited
/// to 5, U is 2 until the position has passed that change too. Cancelled and reopened at 3 within the
/// lag, U is 3 again: the ERP may have given the units back in between. An order of 5 that fails before
/// its lag has passed stays at U = 5 until the position has passed the failure: the ERP may have
/// reserved the 5 meanwhile. What is known not to have been sent leaves at once.
#[must_use]
pub fn acknowledge(line: DemandLine, lag: Span, position: Option<Instant>) -> Acknowledgement {
    let is_past = position.is_some_and(|position| position > line.revised_at.after(lag));
    let settled_at = if is_past && line.sent { Some(line.net) } else { None };
    let reflected = settled_at.unwrap_or(line.reflected);
    let (lowest, rise) = match settled_at {
        Some(net) => (net, Quantity::ZERO),
        None if line.sent => {
            (line.lowest.at_most(line.net), line.rise.at_least(line.net.minus(line.lowest)))
        }
        None => (line.lowest, line.rise),
    };
    let in_flight = rise.at_least(line.net.minus(lowest));
    Acknowledgement {
        reflected,
        lowest,
        rise,
        in_flight,
        already_counted: in_flight.plus(lowest.at_most(line.net)),
        settled: reflected == line.net && in_flight == Quantity::ZERO,
    }
}
