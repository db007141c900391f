//! What a shopper asks for: lines of a cart or an order, at one step of buying.

use super::{Instant, Mapping, Pool, Quantity};
use crate::code::codes;

/// The most lines one call may judge; a larger cart is refused as `cart_too_large`.
pub const MAX_LINES: usize = 100;
/// The most pools one call may name: as many as lines, for a plain line draws on one.
pub const MAX_POOLS: usize = MAX_LINES;

// The sum of the largest cart and the three terms of a promise must stay the same number in
// Rust, PHP and JavaScript.
#[expect(clippy::as_conversions, reason = "a constant, checked as it is compiled")]
const _: () = assert!(Quantity::MAX_TEN_THOUSANDTHS * (MAX_LINES as i64 + 4) < 1 << 53);

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
    /// What the pool's figure or its unacknowledged demand already counts for this line.
    pub counted: Quantity,
    /// The smallest amount the listing sells: 1, or 0.25 for quarter kilograms.
    pub sale_step: Quantity,
}

impl Line {
    /// What the line takes that nothing counts yet: its quantity, rounded up to the sale step,
    /// less what is counted. An order of 3 that the ERP already contains asks for nothing more.
    #[must_use]
    pub const fn demand(&self) -> Quantity {
        self.quantity.ceil_to(self.sale_step).minus(self.counted).or_zero()
    }

    /// Whether the line asks for no more than it held before.
    #[must_use]
    pub fn is_not_increased(&self) -> bool {
        self.before.is_some_and(|before| self.quantity <= before)
    }
}

/// A whole cart at one step: judged together, because two lines may draw on one pool.
///
/// A trait, because the server's record is read in place: copying a hundred pools out of it would
/// cost the translated PHP more than judging them.
pub trait Cart {
    /// Our clock.
    fn now(&self) -> Instant;
    /// Where in buying the question is asked.
    fn step(&self) -> Step;
    /// How many lines there are.
    fn line_count(&self) -> usize;
    /// The line at this place, in the shop's order.
    fn line(&self, at: usize) -> Option<Line>;
    /// The pool at this place; each pool stands in a cart once.
    fn pool(&self, at: usize) -> Option<Pool>;
}
