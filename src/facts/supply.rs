//! Confirmed supply with a due date.
//!
//! Decides what a supply row consists of. Whether it may be promised is decided in
//! [`crate::rules::promise::backorder_allowance`].

use super::{Instant, Quantity};

/// A confirmed quantity with a due date, for example an open line of a purchase order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Supply {
    /// The index of the pool that receives it.
    pub pool: usize,
    /// The quantity that will be received. Not negative.
    pub quantity: Quantity,
    /// The instant at which it is due.
    pub due_at: Instant,
    /// The ERP's clock when the supply list with this row was read.
    pub read_at: Instant,
}
