//! The merchant's choices: every field with its meaning, unit, default and range.
//!
//! Decides what may be chosen. What follows from a choice is for the rules.

mod layer;

pub use layer::{MAX_LAYERS, most_specific};

use crate::code::codes;
use crate::facts::{Quantity, Span, Step};

codes! {
    /// What happens at a step when the figure is older than its limit.
    pub enum StaleAction {
        /// Refuse.
        Block = 1 "block",
        /// Refuse only where the figure, less what may have sold since, does not cover the demand.
        AllowIfCovered = 2 "allowIfCovered",
        /// Let it pass and say that the figure is old.
        Allow = 3 "allow",
    }
}

codes! {
    /// What happens where there is no figure to judge by at all.
    pub enum FaultAction {
        /// Refuse.
        Block = 1 "block",
        /// Let it pass and say so.
        Allow = 2 "allow",
    }
}

/// The choices of one shop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// How old a figure may be and still count as fresh. Default 15 minutes.
    pub max_age: Span,
    /// How far a clock may be off before it is called wrong. Default 5 minutes.
    pub clock_tolerance: Span,
    /// The side while a product is shown and its figure is stale. Default allow.
    pub stale_browse: StaleAction,
    /// The side when a line is added and its figure is stale. Default thin.
    pub stale_add: StaleAction,
    /// The side when an order is placed and a figure is stale. Default block.
    pub stale_checkout: StaleAction,
    /// The side when an order is paid and a figure is stale. Default block.
    pub stale_pay: StaleAction,
    /// The side where the ERP states no figure. Default block.
    pub unknown: FaultAction,
    /// The side where a listing is not bound to one ERP item. Default block.
    pub mapping: FaultAction,
    /// By how much the average sales are taken more or less seriously when `allowIfCovered` reckons what may
    /// have sold meanwhile, in percent, 0 to 1,000. Default 100.
    pub sales_factor_percent: i64,
    /// Units never promised, whatever the figure. Default 0.
    pub safety_stock_units: Quantity,
    /// Share of a positive figure never promised, in whole percent, 0 to 100, rounded down to the
    /// pool's step: 1 % of 1 is 0, so the last unit stays for sale. Default 0.
    pub safety_stock_percent: i64,
    /// The most that may be sold beyond what is there, on supply that is dated and confirmed.
    /// Default 0: what the ERP does not have is not sold.
    pub backorder_cap: Quantity,
    /// How far ahead such supply may be due. Default 30 days.
    pub supply_window: Span,
    /// How long a drift must have lasted before anybody is told. Default 10 minutes.
    pub grace: Span,
    /// After how many comparisons that found it somebody is told all the same, 1 to 1,000. Default 2.
    pub grace_confirmations: i64,
}

/// Where the policies of a call are looked up.
pub trait Policies {
    /// The store's policy, for everything that names no other.
    fn store(&self) -> &Policy;
    /// The policy at this place; the store's where there is none.
    fn at(&self, place: usize) -> &Policy;
}

impl Policies for Policy {
    fn store(&self) -> &Policy {
        self
    }

    fn at(&self, _place: usize) -> &Policy {
        self
    }
}

impl Policy {
    /// The largest `sales_factor_percent`.
    pub const SALES_FACTOR_MAX_PERCENT: i64 = 1_000;
    /// The largest `safety_stock_percent`.
    pub const SAFETY_STOCK_MAX_PERCENT: i64 = 100;
    /// The largest `grace_confirmations`.
    pub const GRACE_MAX_CONFIRMATIONS: i64 = 1_000;
    /// The most policies that one call may name beside the store's.
    pub const MAX_POLICIES: usize = 16;

    /// The side for a stale figure at this step.
    #[must_use]
    pub const fn stale_action(&self, step: Step) -> StaleAction {
        match step {
            Step::Browse => self.stale_browse,
            Step::Add => self.stale_add,
            Step::Checkout => self.stale_checkout,
            Step::Pay => self.stale_pay,
        }
    }

    /// Whether every number lies in its range; the field at fault otherwise, by its wire name.
    ///
    /// # Errors
    /// The name of the first field that is out of range.
    pub const fn check(&self) -> Result<(), &'static str> {
        if self.sales_factor_percent < 0
            || self.sales_factor_percent > Self::SALES_FACTOR_MAX_PERCENT
        {
            return Err("salesFactorPercent");
        }
        if self.safety_stock_units.ten_thousandths() < 0 {
            return Err("safetyStockUnits");
        }
        if self.safety_stock_percent < 0
            || self.safety_stock_percent > Self::SAFETY_STOCK_MAX_PERCENT
        {
            return Err("safetyStockPercent");
        }
        if self.backorder_cap.ten_thousandths() < 0 {
            return Err("backorderCap");
        }
        if self.grace_confirmations < 1 || self.grace_confirmations > Self::GRACE_MAX_CONFIRMATIONS
        {
            return Err("graceConfirmations");
        }
        Ok(())
    }
}

/// Fifteen minutes and five minutes: one missed poll of a five-minute cadence is survived, three
/// are not; clocks of hosts without time service drift by minutes, not by hours.
const DEFAULT_MAX_AGE_MS: i64 = 900_000;
const DEFAULT_CLOCK_TOLERANCE_MS: i64 = 300_000;
/// Thirty days: the longest that a shop may let a shopper wait without asking again.
const DEFAULT_SUPPLY_WINDOW_MS: i64 = 30 * 86_400_000;
/// Ten minutes: two polls of a five-minute cadence.
const DEFAULT_GRACE_MS: i64 = 600_000;

impl Default for Policy {
    fn default() -> Self {
        let span = |ms| Span::from_ms(ms).unwrap_or(Span::ZERO);
        Self {
            max_age: span(DEFAULT_MAX_AGE_MS),
            clock_tolerance: span(DEFAULT_CLOCK_TOLERANCE_MS),
            stale_browse: StaleAction::Allow,
            stale_add: StaleAction::AllowIfCovered,
            stale_checkout: StaleAction::Block,
            stale_pay: StaleAction::Block,
            unknown: FaultAction::Block,
            mapping: FaultAction::Block,
            sales_factor_percent: 100,
            safety_stock_units: Quantity::ZERO,
            safety_stock_percent: 0,
            backorder_cap: Quantity::ZERO,
            supply_window: span(DEFAULT_SUPPLY_WINDOW_MS),
            grace: span(DEFAULT_GRACE_MS),
            grace_confirmations: 2,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A field's name, its least and most, and how it is set.
    type Ranged = (&'static str, i64, i64, fn(&mut Policy, i64));

    #[test]
    fn every_number_is_held_to_its_range() {
        let units = |ten_thousandths| Quantity::within_range(ten_thousandths);
        let fields: [Ranged; 3] = [
            ("salesFactorPercent", 0, 1_000, |policy, value| policy.sales_factor_percent = value),
            ("safetyStockPercent", 0, 100, |policy, value| policy.safety_stock_percent = value),
            ("graceConfirmations", 1, 1_000, |policy, value| policy.grace_confirmations = value),
        ];
        for (name, least, most, set) in fields {
            let check = |value| {
                let mut policy = Policy::default();
                set(&mut policy, value);
                policy.check()
            };
            assert_eq!([check(least), check(most)], [Ok(()), Ok(())], "{name}");
            assert_eq!([check(least - 1), check(most + 1)], [Err(name), Err(name)]);
        }
        for (amount, fault) in [(-1, true), (0, false), (1, false)] {
            let safety_stock = Policy { safety_stock_units: units(amount), ..Policy::default() };
            let cap = Policy { backorder_cap: units(amount), ..Policy::default() };
            let told = [safety_stock.check().err(), cap.check().err()];
            let expected =
                if fault { [Some("safetyStockUnits"), Some("backorderCap")] } else { [None; 2] };
            assert_eq!(told, expected);
        }
    }

    #[test]
    fn defaults_are_what_the_fields_say() {
        let policy = Policy::default();
        let spans = [policy.max_age, policy.clock_tolerance, policy.supply_window, policy.grace];
        assert_eq!(spans.map(Span::ms), [900_000, 300_000, 2_592_000_000, 600_000]);
    }

    #[test]
    fn one_policy_stands_for_every_place() {
        let policy = Policy { max_age: Span::ZERO, ..Policy::default() };
        assert_eq!((policy.at(3), policy.store()), (&policy, &policy));
    }
}
