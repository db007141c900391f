//! How old a figure is, whether that is too old, and what may have sold since.
//!
//! Decides age. Which side a stale figure takes at a step is the policy's.

use crate::facts::{Instant, Pool, Quantity, Span};
use crate::policy::Policy;

/// How old a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// The feed never spoke of the pool.
    NeverHeard,
    /// It speaks for this instant.
    Since(Instant),
    /// Our clock stands before the figure's arrival by more than the tolerance: it jumped. That ends
    /// at this instant.
    ClockFault(Instant),
}

/// How a figure stands in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Not older than its limit.
    Fresh(Span),
    /// Older than its limit.
    Stale(Span),
    /// Our clock stands before the figure's arrival by more than the tolerance: it jumped.
    ClockFault,
}

impl Freshness {
    /// The age, where it can be told.
    #[must_use]
    pub const fn age(self) -> Option<Span> {
        match self {
            Self::Fresh(age) | Self::Stale(age) => Some(age),
            Self::ClockFault => None,
        }
    }
}

impl Age {
    /// The age at this moment held against its limit; none where nothing was ever heard.
    #[must_use]
    pub fn judged(self, limit: Span, now: Instant) -> Option<Freshness> {
        let instant = match self {
            Self::NeverHeard => return None,
            Self::ClockFault(_) => return Some(Freshness::ClockFault),
            Self::Since(instant) => instant,
        };
        let age = now.since(instant);
        let age = if age < Span::ZERO { Span::ZERO } else { age };
        Some(if age <= limit { Freshness::Fresh(age) } else { Freshness::Stale(age) })
    }
}

/// The age of the pool's figure.
#[must_use]
#[inline]
pub fn age(pool: &Pool, tolerance: Span, now: Instant) -> Age {
    let Some((claim, effective_at)) = pool.observation.as_ref().zip(pool.effective_at()) else {
        return Age::NeverHeard;
    };
    let last_heard = match pool.confirmed_through {
        Some(confirmed) => confirmed.or_later(claim.received_at),
        None => claim.received_at,
    };
    if last_heard.since(now) > tolerance {
        Age::ClockFault(last_heard.before(tolerance))
    } else {
        Age::Since(effective_at)
    }
}

/// Judges the age of the pool's figure; none where the feed never spoke of the pool.
///
/// A figure read at 10:00 with a limit of 15 minutes is fresh through 10:15:00.000 and stale a
/// millisecond later; a poll that confirmed 10:10 moves both by ten minutes.
#[must_use]
pub fn freshness(pool: &Pool, policy: &Policy, now: Instant) -> Option<Freshness> {
    age(pool, policy.clock_tolerance, now).judged(policy.max_age, now)
}

/// The last instant at which the pool's figure counts as fresh.
#[must_use]
pub fn fresh_until(pool: &Pool, policy: &Policy) -> Option<Instant> {
    Some(pool.effective_at()?.after(policy.max_age))
}

/// When one more minute of sales is reckoned than now: minutes count whole as soon as they begin.
#[must_use]
pub(in crate::rules) fn next_minute(since: Instant, now: Instant) -> Instant {
    let begun = now.since(since).ms().wrapping_add(MS_PER_MINUTE - 1) / MS_PER_MINUTE;
    since.after(Span::within_range(begun.wrapping_mul(MS_PER_MINUTE))).just_after()
}

const MS_PER_MINUTE: i64 = 60_000;
/// Minutes a day times a hundred percent.
const MINUTE_PERCENTS: i64 = 1_440 * 100;
/// A year; an older figure is taken as a year old.
const AGE_MAX_MINUTES: i64 = 527_040;
/// A million units a day, in ten-thousandths; a faster seller is taken as one of this rate. With the
/// age and the policy's factor at their largest the product stays below 2⁶³.
const RATE_MAX: i64 = 10_000_000_000;

const _: () = assert!(RATE_MAX <= i64::MAX / AGE_MAX_MINUTES / Policy::SALES_FACTOR_MAX_PERCENT);

/// What is expected to have sold in `age`, every begun minute and ten-thousandth counted whole.
///
/// 24 units a day, one hour and a factor of 100 %: 1 unit. The same at 150 %: 1.5 units.
#[must_use]
pub fn sold_since(sales_per_day: Quantity, age: Span, factor_percent: i64) -> Quantity {
    let minutes = age.ms().wrapping_add(MS_PER_MINUTE - 1) / MS_PER_MINUTE;
    let minutes = if minutes > AGE_MAX_MINUTES { AGE_MAX_MINUTES } else { minutes };
    let product = pace(sales_per_day, factor_percent).wrapping_mul(minutes);
    let amount = product.wrapping_add(MINUTE_PERCENTS - 1) / MINUTE_PERCENTS;
    // `amount` is at most a year of the highest rate; where it leaves the range of a quantity it
    // covers any figure anyway.
    Quantity::from_ten_thousandths(amount).unwrap_or(MOST)
}

const MOST: Quantity = match Quantity::from_ten_thousandths(Quantity::MAX_TEN_THOUSANDTHS) {
    Ok(most) => most,
    Err(_) => Quantity::ZERO,
};

/// The largest age at which no more than `margin` is expected to have sold; none where it would
/// take more than a year.
#[must_use]
pub fn covered_for(margin: Quantity, sales_per_day: Quantity, factor_percent: i64) -> Option<Span> {
    let pace = pace(sales_per_day, factor_percent);
    // A margin is at most a figure: its product with 144,000 stays below 2⁶³.
    let minutes =
        margin.or_zero().ten_thousandths().wrapping_mul(MINUTE_PERCENTS).checked_div(pace)?;
    if minutes >= AGE_MAX_MINUTES {
        return None;
    }
    Span::from_ms(minutes.wrapping_mul(MS_PER_MINUTE)).ok()
}

fn pace(sales_per_day: Quantity, factor_percent: i64) -> i64 {
    let rate = sales_per_day.or_zero().ten_thousandths();
    let rate = if rate > RATE_MAX { RATE_MAX } else { rate };
    rate.wrapping_mul(factor_percent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString as _;

    #[test]
    fn no_more_is_reckoned_than_a_year_has_sold() {
        let minutes = |minutes: i64| Span::within_range(minutes.wrapping_mul(MS_PER_MINUTE));
        let sold = |span| sold_since(Quantity::ONE, span, 100);
        let year = sold(minutes(AGE_MAX_MINUTES));
        assert_eq!(year.to_string(), "366");
        assert_eq!(
            [sold(minutes(AGE_MAX_MINUTES + 1)), sold(minutes(2 * AGE_MAX_MINUTES))],
            [year; 2]
        );
        assert!(sold(minutes(AGE_MAX_MINUTES - 1)) < year);
    }

    #[test]
    fn nothing_is_reckoned_to_sell_faster_than_a_million_a_day() {
        let day = Span::within_range(86_400_000);
        let sold = |rate: i64| sold_since(Quantity::within_range(rate), day, 100);
        let most = sold(RATE_MAX);
        assert_eq!(most.to_string(), "1000000");
        assert_eq!([sold(RATE_MAX + 1), sold(2 * RATE_MAX)], [most; 2]);
        assert!(sold(RATE_MAX - 1) < most);
    }
}
