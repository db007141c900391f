//! What a shopper asks for: lines of a cart or an order, at one step of buying.

use super::{Component, Hold, Instant, Mapping, Pool, Quantity, Supply};
use crate::code::codes;

/// The most lines one call may judge; a larger cart is refused as `cart_too_large`.
pub const MAX_LINES: usize = 100;
/// The most pools one call may name.
pub const MAX_POOLS: usize = 100;
/// The most holds one call may carry.
pub const MAX_HOLDS: usize = 200;
/// The most rows of dated supply one call may carry.
pub const MAX_SUPPLIES: usize = 100;

// What a cart asks of one pool, through every line and every row of a bill of materials, must stay the same
// number in Rust, PHP and JavaScript.
#[expect(clippy::as_conversions, reason = "a constant, checked as it is compiled")]
const _: () = assert!(
    Quantity::BEYOND_TEN_THOUSANDTHS * ((MAX_LINES + super::MAX_COMPONENTS) as i64) < 1 << 53
);

codes! {
    /// Where in buying the question is asked; policy may answer differently at each.
    pub enum Step {
        /// A product is shown.
        Browse = 1 "browse",
        /// A line is put into the cart or its quantity is changed.
        Add = 2 "add",
        /// An order is placed.
        Checkout = 3 "checkout",
        /// An order that exists is paid.
        Pay = 4 "pay",
    }
}

/// One line of a cart or an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which of the call's pools the line draws on; none where the listing has no pool.
    pub pool: Option<usize>,
    /// Whether the listing's stock is the ERP's to say: virtual goods and gift cards are not.
    pub governed: bool,
    /// Whether the listing is bound to exactly one ERP item.
    pub mapping: Mapping,
    /// The quantity asked for: the whole line, not what is added to it. Not negative.
    pub quantity: Quantity,
    /// What the line held before the change; none where the line is not being edited.
    pub before: Option<Quantity>,
    /// What the pool's figure or its in-flight demand already counts for this line.
    pub already_counted: Quantity,
    /// The smallest amount the listing sells: 1, or 0.25 for quarter kilograms.
    pub sale_step: Quantity,
    /// How much of the pool one unit of the listing takes: 1, or 1,000 for a box of a thousand.
    pub quantity_per: Quantity,
    /// Which of the call's policies the listing follows; none for the store's.
    pub policy: Option<usize>,
    /// What a hold that was taken on a fresh verdict keeps for this line.
    pub promised: Quantity,
    /// When that hold ends; none where there is none.
    pub promised_until: Option<Instant>,
}

impl Line {
    /// What the line takes of its pool that nothing counts yet, when it asks for `quantity`: rounded
    /// up to the sale step, less what is counted, times what one unit takes. An order of 3 that the
    /// ERP already contains asks for nothing more.
    #[must_use]
    pub const fn demand_of(&self, quantity: Quantity) -> Quantity {
        quantity
            .ceil_to(self.sale_step)
            .minus(self.already_counted)
            .or_zero()
            .times(self.quantity_per)
    }

    /// What the line takes of its pool as it is asked for.
    #[must_use]
    pub const fn demand(&self) -> Quantity {
        self.demand_of(self.quantity)
    }

    /// Whether the line asks for no more than it held before. To place or pay an order for what a cart
    /// held is no decrease: there only less than before is.
    #[must_use]
    pub fn is_not_increased(&self, step: Step) -> bool {
        self.before.is_some_and(|before| match step {
            Step::Browse | Step::Add => self.quantity <= before,
            Step::Checkout | Step::Pay => self.quantity < before,
        })
    }

    /// How much of the line was promised while the figure was fresh, where that promise still lives.
    #[must_use]
    pub fn promised_at(&self, now: Instant) -> Option<Quantity> {
        self.promised_until.filter(|until| now < *until).map(|_| self.promised)
    }
}

/// Pools with what belongs to them: bills of materials, dated supply, holds.
///
/// A trait, because the server's record is read in place: copying a hundred pools out of it would
/// cost the translated PHP more than judging them.
pub trait Pools {
    /// How many pools there are.
    fn pool_count(&self) -> usize;
    /// The pool at this place; each stands there once.
    fn pool(&self, at: usize) -> Option<Pool>;
    /// How many rows of bills of materials there are.
    fn component_count(&self) -> usize;
    /// The row of a bill of materials at this place.
    fn component(&self, at: usize) -> Option<Component>;
    /// How many rows of dated supply there are.
    fn supply_count(&self) -> usize;
    /// The dated supply at this place.
    fn supply(&self, at: usize) -> Option<Supply>;
    /// How many holds there are.
    fn hold_count(&self) -> usize;
    /// The hold at this place.
    fn hold(&self, at: usize) -> Option<Hold>;
}

/// A whole cart at one step: judged together, because two lines may draw on one pool.
pub trait Cart {
    /// What the lines draw on.
    type Pools: Pools;

    /// What the lines draw on.
    fn pools(&self) -> &Self::Pools;
    /// Our clock.
    fn now(&self) -> Instant;
    /// Where in buying the question is asked.
    fn step(&self) -> Step;
    /// How many lines there are.
    fn line_count(&self) -> usize;
    /// The line at this place, in the shop's order.
    fn line(&self, at: usize) -> Option<Line>;
}

/// One pool by itself: no bill of materials, no dated supply, no single holds.
#[derive(Clone, Copy, Debug)]
pub struct OnlyPool(pub Pool);

impl Pools for OnlyPool {
    fn pool_count(&self) -> usize {
        1
    }

    fn pool(&self, at: usize) -> Option<Pool> {
        (at == 0).then_some(self.0)
    }

    fn component_count(&self) -> usize {
        0
    }

    fn component(&self, _at: usize) -> Option<Component> {
        None
    }

    fn supply_count(&self) -> usize {
        0
    }

    fn supply(&self, _at: usize) -> Option<Supply> {
        None
    }

    fn hold_count(&self) -> usize {
        0
    }

    fn hold(&self, _at: usize) -> Option<Hold> {
        None
    }
}
