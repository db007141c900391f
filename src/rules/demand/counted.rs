//! How many units of an order line are counted already, where the line draws on several pools.
//!
//! Decides units of the line. What is counted of it on one pool is for [`super::reflect`].

use super::part::{Part, taken};
use crate::facts::Quantity;

/// The most units of a line, up to all of them, that take no more of one pool than is counted for the line there.
///
/// A kit of 2 A of which 6 A are counted: 3 kits. 3 kits of which the first is ready-made, and 2 A are counted for the
/// other two: 2 kits.
#[must_use]
pub fn counted_on(
    units: Quantity,
    already_counted: Quantity,
    parts: impl Fn(usize) -> Option<Part>,
) -> Quantity {
    let fits = |units: Quantity| taken(units, (0..).map_while(&parts)) <= already_counted;
    if fits(units) {
        return units;
    }
    // The more units, the more they take: what lies between a number that fits and one that does not is halved.
    let (mut good, mut bad) = (0_i64, units.ten_thousandths());
    while bad.wrapping_sub(good) > 1 {
        let middle = good.wrapping_add(bad.wrapping_sub(good) / 2);
        if fits(Quantity::within_range(middle)) {
            good = middle;
        } else {
            bad = middle;
        }
    }
    Quantity::within_range(good)
}
