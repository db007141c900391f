//! A cart or an order at one step of buying, with the pools that its lines draw on.
//!
//! Decides the form of a line, its demand, and the caps on the size of a call. The verdict is decided in
//! [`crate::rules::gate`].

use super::{Component, Hold, Instant, Mapping, Pool, Quantity, Supply};
use crate::code::codes;

/// The largest number of lines in one call. A larger cart is refused as `cart_too_large`.
pub const MAX_LINES: usize = 100;
/// The largest number of pools in one call.
pub const MAX_POOLS: usize = 100;
/// The largest number of holds in one call.
pub const MAX_HOLDS: usize = 200;
/// The largest number of supply rows in one call.
pub const MAX_SUPPLIES: usize = 100;

// The demand of a whole cart on one pool, over all lines and all rows of bills of materials, must
// stay below 2⁵³: it is then the same number in Rust, PHP and JavaScript.
#[expect(clippy::as_conversions, reason = "a constant, checked as it is compiled")]
const _: () = assert!(
    Quantity::BEYOND_TEN_THOUSANDTHS * ((MAX_LINES + super::MAX_COMPONENTS) as i64) < 1 << 53
);

codes! {
    /// The step of buying at which the question is asked. The policy may name a different action for each.
    pub enum Step {
        /// A product page or a cart is shown.
        Browse = 1 "browse",
        /// A line is added to the cart, or its quantity is changed.
        Add = 2 "add",
        /// An order is placed.
        Checkout = 3 "checkout",
        /// An existing order is paid.
        Pay = 4 "pay",
    }
}

/// One line of a cart or an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The index of the pool that the line draws on; `None` where the listing has no pool.
    pub pool: Option<usize>,
    /// Whether the listing's stock follows the ERP. Virtual products and gift cards usually do not.
    pub governed: bool,
    /// Whether the listing is bound to exactly one ERP item.
    pub mapping: Mapping,
    /// The quantity of the whole line after the change, not the added quantity. Not negative.
    pub quantity: Quantity,
    /// The quantity of the line before the change; `None` where the line is not edited.
    pub before: Option<Quantity>,
    /// The quantity that the pool's figure (E) or its in-flight demand (U) already counts for this line.
    pub already_counted: Quantity,
    /// The step between quantities that can be sold: 1, or 0.25 for quarter kilograms.
    pub sale_step: Quantity,
    /// The quantity of the pool that one unit of the listing takes: 1, or 1,000 for a box of 1,000 pieces.
    pub quantity_per: Quantity,
    /// The index of the listing's policy; `None` for the store's policy.
    pub policy: Option<usize>,
    /// The quantity of the hold that was taken for this line while the figure was fresh.
    pub promised: Quantity,
    /// The end of that hold; `None` where there is no hold.
    pub promised_until: Option<Instant>,
}

impl Line {
    /// The demand of the line on its pool for a given quantity: the quantity rounded up to the sale
    /// step, less what is already counted, times the quantity per unit. An order of 3 that the ERP's
    /// figure already reflects has a demand of 0.
    #[must_use]
    pub const fn demand_of(&self, quantity: Quantity) -> Quantity {
        self.uncounted(quantity).times(self.quantity_per)
    }

    /// What the line asks for with a given quantity and nobody counts for it yet, in units of the listing: the
    /// quantity rounded up to the sale step, less what is already counted.
    #[must_use]
    pub const fn uncounted(&self, quantity: Quantity) -> Quantity {
        quantity.ceil_to(self.sale_step).minus(self.already_counted).or_zero()
    }

    /// The demand of the line on its pool for its own quantity.
    #[must_use]
    pub const fn demand(&self) -> Quantity {
        self.demand_of(self.quantity)
    }

    /// Whether the line does not ask for more than before. At checkout and pay only a smaller quantity
    /// counts, because placing or paying an order for the same quantity still needs the stock.
    #[must_use]
    pub fn is_not_increased(&self, step: Step) -> bool {
        self.before.is_some_and(|before| match step {
            Step::Browse | Step::Add => self.quantity <= before,
            Step::Checkout | Step::Pay => self.quantity < before,
        })
    }

    /// The quantity of the line's hold; `None` where the hold has ended or there is none.
    #[must_use]
    pub fn promised_at(&self, now: Instant) -> Option<Quantity> {
        self.promised_until.filter(|until| now < *until).map(|_| self.promised)
    }
}

/// The pools of a call with their bills of materials, supply rows and holds.
///
/// This is a trait because the server's record is read in place. Copying 100 pools out of it would cost
/// the translated PHP more than the judgement itself.
pub trait Pools {
    /// The number of pools.
    fn pool_count(&self) -> usize;
    /// The pool at this index. Every pool has exactly one index.
    fn pool(&self, at: usize) -> Option<Pool>;
    /// The number of rows of bills of materials.
    fn component_count(&self) -> usize;
    /// The row of a bill of materials at this index.
    fn component(&self, at: usize) -> Option<Component>;
    /// The number of supply rows.
    fn supply_count(&self) -> usize;
    /// The supply row at this index.
    fn supply(&self, at: usize) -> Option<Supply>;
    /// The number of holds.
    fn hold_count(&self) -> usize;
    /// The hold at this index.
    fn hold(&self, at: usize) -> Option<Hold>;
}

/// A whole cart at one step. Its lines are judged together, because several lines may draw on one pool.
pub trait Cart {
    /// The type of the pools.
    type Pools: Pools;

    /// The pools that the lines draw on.
    fn pools(&self) -> &Self::Pools;
    /// The shop's clock.
    fn now(&self) -> Instant;
    /// The step of buying.
    fn step(&self) -> Step;
    /// The number of lines.
    fn line_count(&self) -> usize;
    /// The line at this index, in the order of the shop.
    fn line(&self, at: usize) -> Option<Line>;
}

/// One single pool, without bills of materials, supply rows or holds.
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
