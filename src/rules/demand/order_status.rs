//! What an order takes of the stock, by its status in the shop.
//!
//! Decides whether its lines count as demand, as holds, or not at all. How much each line still asks
//! for is for [`super::contain`] and [`super::weak`].

use crate::code::codes;

codes! {
    /// WooCommerce's order statuses, without their prefix.
    pub enum OrderStatus {
        /// A block checkout that is being filled in.
        CheckoutDraft = 1 "checkoutDraft",
        /// Placed and waiting for payment.
        Pending = 2 "pending",
        /// Placed, payment to be confirmed by hand.
        OnHold = 3 "onHold",
        /// Paid.
        Processing = 4 "processing",
        /// Handed over.
        Completed = 5 "completed",
        /// Paid back, in part or whole.
        Refunded = 6 "refunded",
        /// Called off.
        Cancelled = 7 "cancelled",
        /// Payment failed.
        Failed = 8 "failed",
        /// A status that nobody has said the meaning of.
        Custom = 9 "custom",
    }
}

codes! {
    /// What an order's lines are counted as.
    pub enum Counting {
        /// Demand with their net quantities: U, until the ERP's figure contains them.
        Demand = 1 "demand",
        /// Holds, while those live.
        Hold = 2 "hold",
        /// A revision to nothing: what was sent stays counted until the ERP answers, the rest leaves.
        Left = 3 "left",
        /// Nothing: the ERP's first figure contains them already.
        Baseline = 4 "baseline",
    }
}

/// What follows from an order's status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// What its lines are counted as.
    pub counting: Counting,
    /// Whether somebody has to say what the status means.
    pub is_unclear: bool,
}

/// Which orders count. `completed_before` tells whether the order had been entered and completed before
/// the feed's first observation.
///
/// Thousands of such orders are baseline, so that a shop does not close on the day of its installation.
/// An older order that was still open then is not, whatever it has become since, because nobody knows
/// whether the figure contains it. A custom status counts as demand: taking too much off is safe, taking
/// too little is not.
#[must_use]
pub const fn count(status: OrderStatus, completed_before: bool) -> Counted {
    let counting = match status {
        OrderStatus::CheckoutDraft | OrderStatus::Pending => Counting::Hold,
        OrderStatus::Completed | OrderStatus::Refunded if completed_before => Counting::Baseline,
        OrderStatus::OnHold
        | OrderStatus::Processing
        | OrderStatus::Completed
        | OrderStatus::Refunded
        | OrderStatus::Custom => Counting::Demand,
        OrderStatus::Cancelled | OrderStatus::Failed => Counting::Left,
    };
    Counted { counting, is_unclear: matches!(status, OrderStatus::Custom) }
}
