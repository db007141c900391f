//! How a kit's order line stands on ready-made kits and on assembled ones.
//!
//! Decides which units are which. How many ready-made there are when a line is placed is the gate's.

use crate::facts::Quantity;

/// Units of one order line, by where they come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// Ready-made kits.
    pub ready_made: Quantity,
    /// Kits that are made from their components.
    pub assembled: Quantity,
}

/// How `quantity` units stand, where the line was recorded as `recorded` and the ERP shows `erp`.
///
/// The ERP's split replaces the recorded one. A lowered line gives back assembled units first: 2 of 3
/// units recorded as 1 ready-made and 2 assembled are 1 and 1. What the ERP's split does not cover yet
/// stands as it was recorded; what neither covers is assembled, because ready-made ones are taken first.
#[must_use]
pub fn split(quantity: Quantity, recorded: Split, erp: Option<Split>) -> Split {
    let base = erp.unwrap_or(recorded);
    let uncovered = quantity.minus(base.ready_made).minus(base.assembled).or_zero();
    let recorded_more = recorded.ready_made.minus(base.ready_made).or_zero();
    let ready_made = base.ready_made.plus(uncovered.at_most(recorded_more)).at_most(quantity);
    Split { ready_made, assembled: quantity.minus(ready_made) }
}

/// How a read that shows the line only as a whole is spread: assembled units first, ready-made last.
///
/// 2 reserved of a line of 1 ready-made and 2 assembled are 2 assembled.
#[must_use]
pub fn spread(read: Quantity, recorded: Split, erp: Option<Split>) -> Split {
    let assembled = read.at_most(erp.unwrap_or(recorded).assembled);
    Split { ready_made: read.minus(assembled), assembled }
}
