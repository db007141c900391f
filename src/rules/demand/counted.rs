//! How many units of an order line are counted already, where the line draws on several pools.
//!
//! Decides units of the line. What is counted of it on one pool is for [`super::reflect`].

use crate::facts::Quantity;

/// What one pool counts for the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountedOn {
    /// How much of the pool one unit of the line takes.
    pub quantity_per: Quantity,
    /// What the pool's figure or its U counts for the line, in the pool's unit.
    pub already_counted: Quantity,
}

/// Units of the line that are counted on every pool that it draws on: what it may count on when it is paid.
///
/// A kit of 2 A and 1 B of which 6 A and 2 B are counted: 2 kits. A line that draws on nothing is counted nowhere.
#[must_use]
pub fn counted(pools: impl Iterator<Item = CountedOn>) -> Quantity {
    let units = pools.map(|pool| pool.already_counted.shared_by(pool.quantity_per));
    units.reduce(Quantity::at_most).unwrap_or(Quantity::ZERO)
}
