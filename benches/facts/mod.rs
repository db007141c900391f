//! The pools that the native benchmarks ask about.
//!
//! Decides how made-up facts look, and nothing about what follows from them.

use stock_truth::facts::{Figure, Instant, ItemStatus, KitKind, Observation, Pool, Quantity};

/// 2026-11-23T10:05:00Z.
pub(crate) const NOW_MS: i64 = 1_795_428_300_000;

/// That many whole units.
pub(crate) fn units(amount: i64) -> Quantity {
    Quantity::from_ten_thousandths(amount.saturating_mul(10_000)).unwrap_or(Quantity::ZERO)
}

/// Our clock.
pub(crate) fn now() -> Instant {
    before_now(0)
}

/// That long before our clock.
pub(crate) fn before_now(ms: i64) -> Instant {
    Instant::from_ms(NOW_MS.saturating_sub(ms)).unwrap_or_else(|_| std::process::abort())
}

/// A pool that the ERP spoke of so many milliseconds ago.
pub(crate) fn pool(figure: i64, age_ms: i64) -> Pool {
    let claim = Observation {
        figure: Figure::Known(units(figure)),
        status: ItemStatus::Active,
        as_of: before_now(age_ms),
        received_at: before_now(age_ms),
        sequence: None,
    };
    Pool {
        observation: Some(claim),
        confirmed_through: None,
        in_flight: Quantity::ZERO,
        rose_at: None,
        sales_per_day: None,
        step: Quantity::ONE,
        kit_kind: KitKind::Stocked,
        policy: None,
    }
}
