//! Which orders a shortage meets.
//!
//! Decides who gets what is there: first come, first served, a whole order or nothing where the shop ships only whole
//! orders. What is there, and which orders are open, are facts.

use crate::facts::{Instant, Quantity};

/// An open order line that asks for the units.
#[derive(Clone, Copy, Debug)]
pub struct OpenLine {
    /// A number that is the same for all lines of an order.
    pub order: i64,
    /// By when it was promised; none where nobody promised a day.
    pub promised_by: Option<Instant>,
    /// When it was ordered.
    pub ordered_at: Instant,
    /// How much of the pool it asks for.
    pub asks: Quantity,
}

/// What a line gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// What of it is there.
    pub covered: Quantity,
    /// What is missing.
    pub short: Quantity,
}

/// Whether a line may stand behind another: by the day that was promised, then by the time of the order, then by its
/// number. What nobody promised a day for comes last.
#[must_use]
pub fn is_behind(line: &OpenLine, before: &OpenLine) -> bool {
    rank(line) >= rank(before)
}

/// What the lines get of what is there, in their order: each share, and what is left behind the last.
///
/// 3 units, and orders of 2, 2 and 1: 2 covered, then 1 covered and 1 short, then 1 short. Where only whole orders are
/// shipped the second gets nothing and the third its 1.
pub fn share(
    line: impl Fn(usize) -> Option<OpenLine> + Copy,
    there: Quantity,
    only_whole_orders: bool,
    mut told: impl FnMut(usize, Share),
) -> Quantity {
    let mut left = there.or_zero();
    // The order whose lines are being looked at, and whether it is shipped.
    let mut current: Option<(i64, bool)> = None;
    for at in 0.. {
        let Some(asked) = line(at) else { break };
        let is_shipped = match current {
            Some((order, is_shipped)) if order == asked.order => is_shipped,
            _ => !only_whole_orders || fits(line, at, asked.order, left),
        };
        current = Some((asked.order, is_shipped));
        let covered = if is_shipped { asked.asks.at_most(left) } else { Quantity::ZERO };
        left = left.minus(covered);
        told(at, Share { covered, short: asked.asks.minus(covered) });
    }
    left
}

/// Whether what is left covers the lines of the order that begin at this place.
fn fits(line: impl Fn(usize) -> Option<OpenLine>, at: usize, order: i64, left: Quantity) -> bool {
    let rest = (at..).map_while(line).take_while(|line| line.order == order);
    let asks = rest.fold(Quantity::ZERO, |sum, line| sum.plus(line.asks));
    asks <= left
}

/// What no day was promised for comes last.
fn rank(line: &OpenLine) -> (bool, Option<Instant>, Instant, i64) {
    (line.promised_by.is_none(), line.promised_by, line.ordered_at, line.order)
}
