//! One listing and one ERP item as the core's facts.
//!
//! Decides what an audit of two files can know: no orders, no holds, no history. The judgement
//! itself is the core's.

use crate::erp::Item;
use crate::shop::Product;
use stock_truth::facts::{Instant, Listing, Making, Mapping, OnlyPool, Pool, Quantity, Span};
use stock_truth::policy::Policy;
use stock_truth::rules::drift::{Comparison, Known, Reconciliation};
use stock_truth::rules::tally::Tally;

/// By what every case of one audit is judged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    pub(crate) policy: Policy,
    pub(crate) now: Instant,
    pub(crate) sale_step: Quantity,
}

/// What stands under one key: a listing, an ERP item, or both.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case<'a> {
    pub(crate) product: Option<&'a Product>,
    pub(crate) item: Option<&'a Item>,
    pub(crate) mapping: Mapping,
}

/// What the core makes of a case.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Judged {
    pub(crate) row: Reconciliation,
    pub(crate) age: Option<Span>,
    pub(crate) fresh_until: Option<Instant>,
}

impl Rules {
    /// Lets the core judge a case.
    pub(crate) fn judge(&self, case: &Case<'_>) -> Judged {
        let pool = Pool {
            observation: case.item.and_then(|item| item.heard.observation(self.now)),
            confirmed_through: None,
            unacknowledged: Quantity::ZERO,
            held: Quantity::ZERO,
            held_until: None,
            sales_per_day: None,
            step: self.sale_step,
            making: Making::Stocked,
            policy: None,
        };
        let listing = Listing {
            governed: true,
            mapping: case.mapping,
            pool: Some(0),
            sale_step: self.sale_step,
            take: Quantity::ONE,
            price: case.product.and_then(|product| product.price),
            shop: case.product.map(|product| product.stock),
            unreduced: Quantity::ZERO,
            held_elsewhere: Quantity::ZERO,
        };
        let comparison = Comparison {
            pools: &OnlyPool(pool),
            listing: &listing,
            policies: &self.policy,
            now: self.now,
            known: Known { since: None, times: 0 },
        };
        let row = comparison.reconcile(&mut Tally::new(), |_| None, |_| ());
        Judged { row, age: row.age, fresh_until: row.fresh_until }
    }
}
