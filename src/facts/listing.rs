//! A WooCommerce product or variation that can be bought, and what the shop says of its stock.

use super::{Instant, Quantity};
use crate::code::codes;

codes! {
    /// Whether a listing is bound to exactly one ERP item, in a unit that is understood.
    pub enum Mapping {
        /// Bound to one ERP item.
        Mapped = 1 "mapped",
        /// No ERP item has the listing's key.
        NotInErp = 2 "notInErp",
        /// Two products of the shop carry the same key.
        DuplicateSku = 3 "duplicateSku",
        /// The ERP counts the item in a unit that nobody declared.
        UnknownUnit = 4 "unknownUnit",
        /// The ERP has the item and the shop has no listing for it.
        NotInShop = 5 "notInShop",
        /// The shop's product has no SKU, so nothing binds it to the ERP.
        NoSku = 6 "noSku",
    }
}

/// A price for one unit, in the currency's smallest part (cents), from 0 to 1,000,000,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Price(i64);

impl Price {
    /// The largest price taken from outside.
    pub const MAX: i64 = 1_000_000_000;
    /// The largest sum of money an answer states; a larger one is stated as this.
    pub const MAX_SUM: i64 = 9_007_199_254_740_991;

    /// The price of that many cents; `None` where negative or above [`Price::MAX`].
    #[must_use]
    pub const fn from_cents(cents: i64) -> Option<Self> {
        if cents < 0 || cents > Self::MAX { None } else { Some(Self(cents)) }
    }

    /// The price in cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// What that much costs in cents, parts of a cent cut off: 2.5 units at 199 are 497.
    #[must_use]
    pub const fn times(self, quantity: Quantity) -> i64 {
        let amount = quantity.or_zero().ten_thousandths();
        // INVARIANT: a drift is at most six figures long, 6 × 10⁹ units; times 10⁹ cents it stays
        // below 2⁶³. A checked product would cost the translated PHP 128-bit arithmetic.
        let whole = self.0.wrapping_mul(amount / 10_000);
        let part = self.0.wrapping_mul(amount % 10_000) / 10_000;
        let sum = whole.wrapping_add(part);
        if sum > Self::MAX_SUM { Self::MAX_SUM } else { sum }
    }
}

/// What WooCommerce shows of one listing's stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShopStock {
    /// The stock quantity, where the shop manages stock for the listing.
    pub quantity: Option<Quantity>,
    /// Whether the listing's status lets it be bought.
    pub in_stock: bool,
    /// Whether the shop sells the listing below zero.
    pub backorders: bool,
    /// The stock quantity in the shop's lookup table, which lists and filters read.
    pub lookup_quantity: Option<Quantity>,
    /// Whether the lookup table says that the listing is in stock; none where nobody looked.
    pub lookup_in_stock: Option<bool>,
    /// Whether the shop's visibility term says that the listing is in stock; none where nobody looked.
    pub term_in_stock: Option<bool>,
}

impl ShopStock {
    /// What one record says, where nobody has looked at the others.
    #[must_use]
    pub const fn stated(quantity: Option<Quantity>, in_stock: bool, backorders: bool) -> Self {
        Self {
            quantity,
            in_stock,
            backorders,
            lookup_quantity: None,
            lookup_in_stock: None,
            term_in_stock: None,
        }
    }

    /// Whether the shop's own records of the listing contradict each other: its quantity, its
    /// status, the lookup table's copy of both, and the visibility term.
    #[must_use]
    pub fn contradicts_itself(&self) -> bool {
        let status = match self.quantity {
            Some(quantity) if quantity > Quantity::ZERO => !self.in_stock,
            Some(_) => self.in_stock && !self.backorders,
            None => false,
        };
        let differs = |copy: Option<bool>| copy.is_some_and(|copy| copy != self.in_stock);
        let lookup = self.lookup_quantity.is_some() && self.lookup_quantity != self.quantity;
        status || lookup || differs(self.lookup_in_stock) || differs(self.term_in_stock)
    }
}

/// One listing beside its pools, for comparing the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing {
    /// Whether the listing's stock is the ERP's to say.
    pub governed: bool,
    /// Whether the listing is bound to exactly one ERP item.
    pub mapping: Mapping,
    /// Which of the call's pools the listing draws on; none where it has no pool.
    pub pool: Option<usize>,
    /// The smallest amount the listing sells.
    pub sale_step: Quantity,
    /// How much of the pool one unit of the listing takes.
    pub quantity_per: Quantity,
    /// The price of one unit, where there is one.
    pub price: Option<Price>,
    /// What the shop shows; none where the shop has no such listing.
    pub shop: Option<ShopStock>,
    /// Units of this listing in placed orders that WooCommerce has not yet taken off its figure.
    pub pending_reduction: Quantity,
    /// H′: holds on the listing's own pool that WooCommerce's reservation does not take off when it
    /// sells. Of components, all holds are taken off.
    pub held_elsewhere: Quantity,
    /// When the first of the holds that `held_elsewhere` sums ends. The ledger sums those that live at the
    /// moment of the call and asks again then.
    pub held_elsewhere_until: Option<Instant>,
}
