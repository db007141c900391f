//! How much of a listing sells on an average day.
//!
//! Decides over how many days sales are spread, and when nobody can tell yet. What the rate is used for is
//! decided where a figure grows old ([`crate::rules::promise::freshness`]).

use crate::facts::{Instant, Quantity};

/// The fewest whole days from which a rate is told: in a younger shop one good day would be taken for all.
pub const LEAST_DAYS: i64 = 7;

/// What was sold of a listing, and since when it was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sales {
    /// Our clock.
    pub now: Instant,
    /// Units sold, less those that were given back; negative where more came back.
    pub sold: Quantity,
    /// From when on sales were counted.
    pub counted_from: Instant,
    /// When the shop took its first order; none where it took none.
    pub first_order_at: Option<Instant>,
}

/// Units a day, rounded up; none where the shop took its first order fewer than [`LEAST_DAYS`] days ago.
///
/// 5 sold in 28 days, in a shop that is older: 0.1786 a day. The same in a shop of 10 days: 0.5 a day.
#[must_use]
pub fn sales_rate(sales: &Sales) -> Option<Quantity> {
    let since = sales.counted_from.or_later(sales.first_order_at?);
    let days = sales.now.since(since).ms() / MS_A_DAY;
    if days < LEAST_DAYS {
        return None;
    }
    let sold = sales.sold.or_zero().ten_thousandths();
    let rest = sold.checked_rem(days)?;
    let rate = sold.checked_div(days)?.wrapping_add(i64::from(rest > 0));
    Some(Quantity::within_range(rate))
}

const MS_A_DAY: i64 = 86_400_000;

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(sold: i64, counted_days: i64, shop_days: Option<i64>) -> Option<i64> {
        let now = Instant::within_range(1_795_428_000_000);
        let ago =
            |days: i64| Instant::within_range(now.ms().wrapping_sub(days.wrapping_mul(MS_A_DAY)));
        let sales = Sales {
            now,
            sold: Quantity::within_range(sold),
            counted_from: ago(counted_days),
            first_order_at: shop_days.map(ago),
        };
        sales_rate(&sales).map(Quantity::ten_thousandths)
    }

    #[test]
    fn sales_are_spread_over_the_days_of_the_younger() {
        assert_eq!(rate(50_000, 28, Some(400)), Some(1_786));
        assert_eq!(rate(50_000, 28, Some(10)), Some(5_000));
    }

    #[test]
    fn a_young_shop_has_no_rate() {
        assert_eq!(rate(50_000, 28, Some(6)), None);
        assert_eq!(rate(50_000, 28, None), None);
    }

    #[test]
    fn what_came_back_is_no_rate_below_zero() {
        assert_eq!(rate(-50_000, 28, Some(400)), Some(0));
    }
}
