//! Values that may be missing, in the room of the value itself.
//!
//! Decides nothing: of a million rows each optional value would else take eight bytes more.

use stock_truth::facts::{Price, Quantity};

/// A quantity, or none: kept as an amount that no quantity has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SmallQuantity(i64);

impl SmallQuantity {
    /// Keeps a quantity.
    pub(crate) fn new(quantity: Option<Quantity>) -> Self {
        Self(quantity.map_or(i64::MIN, Quantity::ten_thousandths))
    }

    /// The quantity that was kept.
    pub(crate) fn get(self) -> Option<Quantity> {
        Quantity::from_ten_thousandths(self.0).ok()
    }
}

/// A price, or none: kept as cents that no price has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SmallPrice(i64);

impl SmallPrice {
    /// Keeps a price.
    pub(crate) fn new(price: Option<Price>) -> Self {
        Self(price.map_or(-1, Price::cents))
    }

    /// The price that was kept.
    pub(crate) fn get(self) -> Option<Price> {
        Price::from_cents(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_and_every_value_are_got_back() {
        let ends = [Quantity::MIN_TEN_THOUSANDTHS, 0, Quantity::MAX_TEN_THOUSANDTHS];
        for quantity in ends.map(|amount| Quantity::from_ten_thousandths(amount).unwrap()) {
            assert_eq!(SmallQuantity::new(Some(quantity)).get(), Some(quantity));
        }
        assert_eq!(SmallQuantity::new(None).get(), None);
        for cents in [0, 1_990, Price::MAX] {
            let price = Price::from_cents(cents).unwrap();
            assert_eq!(SmallPrice::new(Some(price)).get(), Some(price));
        }
        assert_eq!(SmallPrice::new(None).get(), None);
    }
}
