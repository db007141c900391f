//! A listing: a WooCommerce product or variation that can be bought, and the stock that the shop
//! shows for it.
//!
//! Decides whether the shop's own stock records agree with each other. The comparison with the ERP is
//! decided in [`crate::rules::reconcile`].

use super::{Instant, Quantity};
use crate::code::codes;

codes! {
    /// Whether a listing is bound to exactly one ERP item, in a declared unit.
    pub enum Mapping {
        /// Bound to one ERP item.
        Mapped = 1 "mapped",
        /// The ERP has no item with the listing's SKU.
        NotInErp = 2 "notInErp",
        /// Two products of the shop have the same SKU.
        DuplicateSku = 3 "duplicateSku",
        /// The ERP counts the item in a unit that is not declared.
        UnknownUnit = 4 "unknownUnit",
        /// The ERP has the item, and the shop has no listing for it.
        NotInShop = 5 "notInShop",
        /// The listing has no SKU, so no ERP item can be assigned to it.
        NoSku = 6 "noSku",
    }
}

/// A price for one unit, in the smallest unit of the currency (cents), from 0 to 1,000,000,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Price(i64);

impl Price {
    /// The largest price that is accepted, in cents.
    pub const MAX: i64 = 1_000_000_000;
    /// The largest sum of money in an answer, in cents. A larger sum is cut off here.
    pub const MAX_SUM: i64 = 9_007_199_254_740_991;

    /// The price of that many cents; `None` below 0 and above [`Price::MAX`].
    #[must_use]
    pub const fn from_cents(cents: i64) -> Option<Self> {
        if cents < 0 || cents > Self::MAX { None } else { Some(Self(cents)) }
    }

    /// The price of cents whose range was checked when they were read.
    pub(crate) const fn within_range(cents: i64) -> Self {
        Self(cents)
    }

    /// The price in cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// The price of a quantity in cents, rounded down: 2.5 units at 199 cents cost 497 cents.
    #[must_use]
    pub const fn times(self, quantity: Quantity) -> i64 {
        let amount = quantity.or_zero().ten_thousandths();
        // INVARIANT: a drift is a sum of at most six quantities, 6 × 10⁹ units; times 10⁹ cents it stays
        // below 2⁶³. A checked product would cost the translated PHP 128-bit arithmetic.
        let whole = self.0.wrapping_mul(amount / 10_000);
        let part = self.0.wrapping_mul(amount % 10_000) / 10_000;
        let sum = whole.wrapping_add(part);
        if sum > Self::MAX_SUM { Self::MAX_SUM } else { sum }
    }
}

/// The stock records of one listing in WooCommerce.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShopStock {
    /// The stock quantity; `None` where the shop does not manage stock for the listing.
    pub quantity: Option<Quantity>,
    /// Whether the stock status is one that can be bought.
    pub in_stock: bool,
    /// Whether the shop sells the listing when its quantity is 0 or less.
    pub backorders: bool,
    /// The stock quantity in WooCommerce's lookup table, which product lists and filters read; `None`
    /// where it was not read.
    pub lookup_quantity: Option<Quantity>,
    /// Whether the lookup table marks the listing as in stock; `None` where it was not read.
    pub lookup_in_stock: Option<bool>,
    /// Whether the visibility term marks the listing as in stock; `None` where it was not read.
    pub term_in_stock: Option<bool>,
}

impl ShopStock {
    /// The records where only quantity, status and backorders were read.
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

    /// Whether the shop's records contradict each other: the quantity, the status, the lookup table's copy
    /// of both, and the visibility term.
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

/// One listing, for the comparison with its pools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing {
    /// Whether the listing's stock follows the ERP.
    pub governed: bool,
    /// Whether the listing is bound to exactly one ERP item.
    pub mapping: Mapping,
    /// The index of the pool that the listing draws on; `None` where it has no pool.
    pub pool: Option<usize>,
    /// The smallest quantity that can be sold, and the step between quantities.
    pub sale_step: Quantity,
    /// The quantity of the pool that one unit of the listing takes.
    pub quantity_per: Quantity,
    /// The price of one unit; `None` where the listing has no price.
    pub price: Option<Price>,
    /// The shop's stock records; `None` where the shop has no such listing.
    pub shop: Option<ShopStock>,
    /// N: units of this listing in placed orders that WooCommerce has not subtracted from its quantity yet.
    pub pending_reduction: Quantity,
    /// H′: holds on the listing's own pool that WooCommerce's reservation does not take off when it
    /// sells. Of components, all holds are taken off.
    pub held_elsewhere: Quantity,
    /// When the first of the holds that `held_elsewhere` sums ends. The ledger sums those that live at the
    /// moment of the call and asks again then.
    pub held_elsewhere_until: Option<Instant>,
}
