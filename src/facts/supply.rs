//! What is on its way to a pool.
//!
//! Decides what a dated supply is. Whether it may be promised is for [`crate::rules::promise::backorder_allowance`].

use super::{Instant, Quantity};

/// A confirmed quantity that is due at a date, such as an open line of a purchase order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Supply {
    /// Which of the call's pools it will come to.
    pub pool: usize,
    /// How much will come. Not negative.
    pub quantity: Quantity,
    /// When it is due.
    pub due_at: Instant,
    /// The ERP's clock when the list that names it was read.
    pub read_at: Instant,
}
