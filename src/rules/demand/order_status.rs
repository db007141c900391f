//! What an order takes of the stock, by its status in the shop.
//!
//! Decides whether its lines count as demand, as holds, or not at all, and what each asks for. What of
//! that the ERP's figure reflects is for [`super::reflect`].

use crate::code::codes;
use crate::facts::{Instant, Quantity};

codes! {
    /// WooCommerce's order statuses, without their prefix, in its words.
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
        /// Begun in the back office and not saved yet.
        AutoDraft = 10 "autoDraft",
        /// Saved in the back office and not placed.
        Draft = 11 "draft",
        /// Made by a program and not stored yet.
        New = 12 "new",
        /// Thrown away, or gone without a trace.
        Trash = 13 "trash",
    }
}

codes! {
    /// What an order's lines are counted as.
    pub enum Effect {
        /// Demand with their net quantities: U, until the ERP's figure reflects them.
        Demand = 1 "demand",
        /// Holds, while those live.
        Hold = 2 "hold",
        /// A revision to nothing: what was sent stays counted until the ERP answers, the rest leaves.
        Left = 3 "left",
        /// Nothing: the ERP's first figure contains them already.
        Baseline = 4 "baseline",
    }
}

/// An order, as far as its effect on stock depends on it.
#[derive(Clone, Copy, Debug)]
pub struct Order {
    /// Its status in the shop.
    pub status: OrderStatus,
    /// When it was placed; none where nobody knows.
    pub entered_at: Option<Instant>,
    /// When it was completed; none where it was not, or nobody knows.
    pub completed_at: Option<Instant>,
    /// When the feed was first heard; none before that.
    pub feed_since: Option<Instant>,
    /// Whether the ledger counts demand of it already.
    pub counted: bool,
}

/// What an order takes of the stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// What its lines are counted as.
    pub effect: Effect,
    /// Whether somebody has to say what the status means.
    pub is_unclear: bool,
    /// Whether the ledger is to say the net quantities of its lines. What was never demand is not
    /// recorded, and what is baseline is left as it stands there.
    pub is_recorded: bool,
    /// Whether WooCommerce has taken its lines off the shop's figure, or is about to: N counts those of
    /// them that it has not marked as taken off.
    pub awaits_reduction: bool,
    /// Whether WooCommerce counts no reservation of such an order, so that it is set to pending before it is
    /// tried again.
    pub is_set_pending: bool,
}

/// Which orders count.
///
/// Thousands of orders that were entered and completed before the feed was first heard are baseline, so
/// that a shop does not close on the day of its installation. An older order that was still open then
/// is not, whatever it has become since, because nobody knows whether the figure reflects it. An order
/// that is set back to pending was demand and stays so: the ERP may have reserved for it. A custom status
/// counts as demand: taking too much off is safe, taking too little is not.
#[must_use]
pub fn count(order: &Order) -> Counted {
    let effect = match order.status {
        OrderStatus::CheckoutDraft
        | OrderStatus::AutoDraft
        | OrderStatus::Draft
        | OrderStatus::New
        | OrderStatus::Pending
            if !order.counted =>
        {
            Effect::Hold
        }
        OrderStatus::Completed | OrderStatus::Refunded if is_baseline(order) => Effect::Baseline,
        OrderStatus::Cancelled | OrderStatus::Failed | OrderStatus::Trash => Effect::Left,
        _ => Effect::Demand,
    };
    Counted {
        effect,
        is_unclear: order.status == OrderStatus::Custom,
        is_recorded: matches!(effect, Effect::Demand | Effect::Left),
        awaits_reduction: matches!(order.status, OrderStatus::OnHold | OrderStatus::Processing),
        is_set_pending: order.status == OrderStatus::Failed,
    }
}

/// Net demand of one line: what was ordered less what was paid back in quantities, whenever. Amounts of
/// money alone change nothing, and of an order that is no demand no line asks for anything.
#[must_use]
pub fn net(effect: Effect, ordered: Quantity, refunded: Quantity) -> Quantity {
    match effect {
        Effect::Demand => ordered.minus(refunded).or_zero(),
        Effect::Hold | Effect::Left | Effect::Baseline => Quantity::ZERO,
    }
}

/// Whether the order was over before the feed was first heard.
fn is_baseline(order: &Order) -> bool {
    let is_before =
        |at: Option<Instant>| at.zip(order.feed_since).is_some_and(|(at, since)| at < since);
    is_before(order.entered_at) && is_before(order.completed_at)
}
