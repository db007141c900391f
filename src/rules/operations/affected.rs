//! Which orders a shortage meets.
//!
//! Decides who gets what is there: first come, first served, a whole order or nothing where the shop ships only whole
//! orders. What is there, and which orders are open, are facts.

use crate::facts::{Instant, MAX_LINES, Quantity};

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
/// shipped the second gets nothing and the third its 1. An order whose lines were promised for several days has its turn
/// with the first of them, and gets all of them or none.
pub fn share(
    line: impl Fn(usize) -> Option<OpenLine> + Copy,
    there: Quantity,
    only_whole_orders: bool,
    mut told: impl FnMut(usize, Share),
) -> Quantity {
    let mut left = there.or_zero();
    // Whether the order whose first line stands at this place is shipped whole.
    let mut is_shipped = [false; MAX_LINES];
    for at in 0..MAX_LINES {
        let Some(asked) = line(at) else { break };
        let mut covered = Quantity::ZERO;
        if only_whole_orders {
            let of_order = |place: &usize| line(*place).is_some_and(|it| it.order == asked.order);
            let first = (0..at).find(of_order).unwrap_or(at);
            let whole = whole_order(line, asked.order);
            if first == at && whole <= left {
                left = left.minus(whole);
                if let Some(place) = is_shipped.get_mut(at) {
                    *place = true;
                }
            }
            if is_shipped.get(first) == Some(&true) {
                covered = asked.asks;
            }
        } else {
            covered = asked.asks.at_most(left);
            left = left.minus(covered);
        }
        told(at, Share { covered, short: asked.asks.minus(covered) });
    }
    left
}

/// What all the lines of an order ask for.
fn whole_order(line: impl Fn(usize) -> Option<OpenLine>, order: i64) -> Quantity {
    let lines = (0..MAX_LINES).map_while(line).filter(|line| line.order == order);
    lines.fold(Quantity::ZERO, |sum, line| sum.plus(line.asks))
}

/// What no day was promised for comes last.
fn rank(line: &OpenLine) -> (bool, Option<Instant>, Instant, i64) {
    (line.promised_by.is_none(), line.promised_by, line.ordered_at, line.order)
}
