//! What a feed declared of orders, and where it stands.
//!
//! Decides the words of the two contracts. What follows from them is for [`super::reflect`].

use super::history::Progress;
use crate::code::codes;
use crate::facts::{Instant, Span};

codes! {
    /// How a feed shows that it knows an order.
    pub enum Contract {
        /// It shows how far each order has come.
        OrderReads = 1 "orderReads",
        /// It does not: what was exported counts as known after a declared lag.
        Weak = 2 "weak",
    }
}

codes! {
    /// What the ERP's number means.
    pub enum Basis {
        /// What lies in the warehouse, whether or not somebody has reserved it.
        OnHand = 1 "onHand",
        /// What lies there less what the ERP has reserved.
        Free = 2 "free",
    }
}

/// What the feed declared, and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// How it shows that it knows an order.
    pub contract: Contract,
    /// What the ERP's number means.
    pub basis: Basis,
    /// From which stage on the ERP's free figure leaves a line out. On hand that is always shipping.
    pub reflects_orders_from: Progress,
    /// The pool's confirmed position, by the ERP's clock; none before the first.
    pub position: Option<Instant>,
    /// When the last complete read of the orders began, by the ERP's clock. None where the position
    /// that is given has waited for that read already.
    pub orders_read_at: Option<Instant>,
    /// The source's present epoch.
    pub epoch: i64,
    /// Under the weak contract, how long after its export the figure reflects a revision.
    pub lag: Span,
    /// How long the ERP may take before somebody is told.
    pub limit: Span,
}
