//! The merchant's choices: every field with its meaning, unit, default and range.
//!
//! Decides what may be chosen. What follows from a choice is for the rules.

mod action;
mod bounds;
mod layer;

pub use action::{FaultAction, StaleAction};
pub use bounds::{Bound, Unit};
pub use layer::{MAX_LAYERS, most_specific};

use crate::facts::{Quantity, Span, Step};
use bounds::choices;

choices! {
    /// The choices of one shop.
    pub struct Policy {
        /// How old a figure may be and still count as fresh. Default 15 minutes: one missed poll of a
        /// five-minute cadence is survived, three are not.
        max_age: Span = "maxAgeMs", "the longest age of a fresh figure",
            MINUTE.wrapping_mul(15), 0, Span::MAX_MS;
        /// How far a clock may be off before it is called wrong. Default 5 minutes: clocks of hosts
        /// without time service drift by minutes, not by hours.
        clock_tolerance: Span = "clockToleranceMs", "the tolerance of clocks",
            MINUTE.wrapping_mul(5), 0, Span::MAX_MS;
        /// What happens while a product is shown and its figure is stale. Default allow.
        stale_browse: StaleAction = "staleBrowse", "the action on a stale figure while browsing",
            StaleAction::Allow.number(), 1, StaleAction::LAST;
        /// What happens when a line is added and its figure is stale. Default allow if covered.
        stale_add: StaleAction = "staleAdd", "the action on a stale figure when adding",
            StaleAction::AllowIfCovered.number(), 1, StaleAction::LAST;
        /// What happens when an order is placed and a figure is stale. Default block.
        stale_checkout: StaleAction = "staleCheckout", "the action on a stale figure at checkout",
            StaleAction::Block.number(), 1, StaleAction::LAST;
        /// What happens when an order is paid and a figure is stale. Default block.
        stale_pay: StaleAction = "stalePay", "the action on a stale figure at payment",
            StaleAction::Block.number(), 1, StaleAction::LAST;
        /// What happens where the ERP states no figure. Default block.
        unknown: FaultAction = "unknown", "the action without a figure",
            FaultAction::Block.number(), 1, FaultAction::LAST;
        /// What happens where a listing is not bound to one ERP item. Default block.
        mapping: FaultAction = "mapping", "the action on a mapping fault",
            FaultAction::Block.number(), 1, FaultAction::LAST;
        /// By how much the average sales are taken more or less seriously when `allowIfCovered` reckons
        /// what may have sold meanwhile, in percent, 0 to 1,000. Default 100.
        sales_factor_percent: i64 = "salesFactorPercent", "the sales factor in percent",
            100, 0, Policy::SALES_FACTOR_MAX_PERCENT;
        /// Units never promised, whatever the figure. Default 0.
        safety_stock_units: Quantity = "safetyStockUnits", "the safety stock in units",
            0, 0, Quantity::MAX_TEN_THOUSANDTHS;
        /// Share of a positive figure never promised, in whole percent, 0 to 100, rounded down to the
        /// pool's step: 1 % of 1 is 0, so the last unit stays for sale. Default 0.
        safety_stock_percent: i64 = "safetyStockPercent", "the safety stock in percent",
            0, 0, 100;
        /// The most that may be sold beyond what is there, on supply that is dated and confirmed.
        /// Default 0: what the ERP does not have is not sold.
        backorder_cap: Quantity = "backorderCap", "the cap on backorders",
            0, 0, Quantity::MAX_TEN_THOUSANDTHS;
        /// How far ahead such supply may be due. Default 30 days: the longest that a shop may let a
        /// shopper wait without asking again.
        supply_window: Span = "supplyWindowMs", "the window of supply",
            MINUTE.wrapping_mul(60 * 24 * 30), 0, Span::MAX_MS;
        /// How long a drift must have lasted before anybody is told. Default 10 minutes: two polls of a
        /// five-minute cadence.
        grace: Span = "graceMs", "the grace of a drift",
            MINUTE.wrapping_mul(10), 0, Span::MAX_MS;
        /// After how many comparisons that found it somebody is told all the same, 1 to 1,000. Default 2.
        grace_confirmations: i64 = "graceConfirmations", "the comparisons until a drift is told",
            2, 1, 1_000;
    }
}

/// One minute in milliseconds.
const MINUTE: i64 = 60_000;

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
    /// The most policies that one call may name beside the store's. Those that say the same are one: a cart
    /// with more is too large to be judged.
    pub const MAX_POLICIES: usize = 24;

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
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString as _;

    #[test]
    fn every_number_is_held_to_its_bound_and_the_fault_quotes_it() {
        let place =
            |name: &str| Policy::BOUNDS.iter().position(|bound| bound.name == name).unwrap();
        for name in ["salesFactorPercent", "safetyStockPercent", "graceConfirmations", "maxAgeMs"] {
            let at = place(name);
            let bound = Policy::BOUNDS[at];
            let check = |value| {
                let mut numbers = Policy::default().numbers();
                numbers[at] = value;
                Policy::from_numbers(&numbers).check()
            };
            assert_eq!([check(bound.least), check(bound.most)], [Ok(()), Ok(())], "{name}");
            let faults = [check(bound.least - 1), check(bound.most + 1)];
            assert_eq!(faults.map(|fault| fault.unwrap_err().name), [name, name]);
        }
        let mut policy = Policy { safety_stock_percent: 101, ..Policy::default() };
        let said = policy.check().unwrap_err().to_string();
        assert_eq!(said, "must be between 0 and 100");
        policy.safety_stock_percent = 100;
        policy.backorder_cap = Quantity::within_range(-1);
        let said = policy.check().unwrap_err().to_string();
        assert_eq!(said, "must be between 0 and 1000000000");
    }

    #[test]
    fn a_policy_is_the_same_after_it_has_been_numbers() {
        let policy = Policy { stale_add: StaleAction::Block, ..Policy::default() };
        assert_eq!(Policy::from_numbers(&policy.numbers()), policy);
        let defaults = Policy::BOUNDS.map(|bound| bound.default);
        assert_eq!(Policy::default().numbers(), defaults);
        for bound in Policy::BOUNDS {
            assert!((bound.least..=bound.most).contains(&bound.default), "{}", bound.name);
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
