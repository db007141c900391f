//! One listing and the pools that it draws on as the core's facts.
//!
//! Decides what an audit of files can know: no holds, no history, and of orders what their files
//! say. This is the one place where a row becomes a question to the core; the judgement itself is
//! the core's.

use super::bill::{Bill, pool};
use crate::erp::item::Item;
use crate::shop::policies::Policies;
use crate::shop::product::{Product, Stock};
use std::cell::Cell;
use stock_truth::explain::Term;
use stock_truth::facts::{
    Instant, KitKind, Listing, Mapping, Observation, OnlyPool, Pools, Quantity, ShopStock, Span,
};
use stock_truth::policy::Policy;
use stock_truth::rules::reconcile::cause::Cause;
use stock_truth::rules::reconcile::comparison::{Comparison, Persistence};
use stock_truth::rules::reconcile::drift::Reconciliation;
use stock_truth::rules::reconcile::triage::{Evidence, Share};
use stock_truth::rules::workspace::Workspace;

/// By what every case of one audit is judged.
pub(crate) struct Judge {
    pub(crate) policies: Policies,
    pub(crate) now: Instant,
    sale_step: Quantity,
    /// The core's workspace between two cases: a blank one for each of a million would cost more
    /// than judging them.
    workspace: Cell<Option<Box<Workspace>>>,
}

/// What stands under one key: a listing, an ERP item, or both.
#[derive(Clone, Debug)]
pub(crate) struct Case<'a> {
    pub(crate) product: Option<&'a Product>,
    pub(crate) item: Option<&'a Item>,
    pub(crate) mapping: Mapping,
    pub(crate) policy: Policy,
    /// What the listing takes of which pools.
    pub(crate) bill: Bill<'a>,
    /// U of the pool that the listing draws on; of a kit, what is open of the kit itself.
    pub(crate) in_flight: Quantity,
    /// How many order lines there are for the key.
    pub(crate) order_lines: usize,
    /// Whether the listing's stock is its parent's, while the ERP has a figure of its own for it.
    pub(crate) is_counted_twice: bool,
}

impl Case<'_> {
    /// What the files show that the two figures cannot.
    fn evidence(&self, at: usize) -> Option<Evidence> {
        let counted_twice = Evidence { cause: Cause::CountedTwice, units: None };
        (at == 0 && self.is_counted_twice).then_some(counted_twice)
    }
}

/// What the core makes of a case.
#[derive(Clone, Debug)]
pub(crate) struct CaseResult {
    pub(crate) row: Reconciliation,
    pub(crate) age: Option<Span>,
    pub(crate) fresh_until: Option<Instant>,
    /// What orders ask for that the figure does not reflect.
    pub(crate) in_flight: Quantity,
}

impl Judge {
    /// By these choices, at this instant.
    pub(crate) fn new(policies: Policies, now: Instant, sale_step: Quantity) -> Self {
        Self { policies, now, sale_step, workspace: Cell::new(None) }
    }

    /// What the ERP's list says of an item, as the core takes it.
    pub(crate) fn claim(&self, item: &Item) -> Option<Observation> {
        item.heard().observation(self.now)
    }

    /// The smallest amount that the shop sells.
    pub(crate) const fn sale_step(&self) -> Quantity {
        self.sale_step
    }

    /// Lets the core judge a case; `share` receives each cause with its part of the drift.
    pub(crate) fn judge(&self, case: &Case<'_>, share: impl FnMut(Share)) -> CaseResult {
        let quantity_per = match &case.bill {
            Bill::Pack(part) => part.quantity_per,
            Bill::Plain | Bill::Kit(_) | Bill::Unusable => Quantity::ONE,
        };
        let listing = Listing {
            governed: true,
            mapping: case.mapping,
            pool: Some(0),
            sale_step: self.sale_step,
            quantity_per,
            price: case.product.and_then(Product::price),
            shop: case.product.map(|product| stated(product.stock)),
            pending_reduction: Quantity::ZERO,
            held_elsewhere: Quantity::ZERO,
            held_elsewhere_until: None,
        };
        let row = match &case.bill {
            Bill::Kit(pools) => self.compare(case, &**pools, &listing, share),
            Bill::Plain | Bill::Pack(_) | Bill::Unusable => {
                let observation = case.item.and_then(|item| self.claim(item));
                let step = match &case.bill {
                    Bill::Pack(_) => Quantity::ONE,
                    _ => self.sale_step,
                };
                let pool = pool(observation, case.in_flight, step, KitKind::Stocked);
                self.compare(case, &OnlyPool(pool), &listing, share)
            }
        };
        CaseResult { row, age: row.age, fresh_until: row.fresh_until, in_flight: case.in_flight }
    }

    fn compare<S: Pools>(
        &self,
        case: &Case<'_>,
        pools: &S,
        listing: &Listing,
        share: impl FnMut(Share),
    ) -> Reconciliation {
        let comparison = Comparison {
            pools,
            listing,
            policies: &case.policy,
            now: self.now,
            persistence: Persistence { since: None, times: 0, looked_at: None },
        };
        let mut workspace = self.workspace.take().unwrap_or_else(|| Box::new(Workspace::new()));
        let row = comparison.reconcile(&mut workspace, |at| case.evidence(at), share);
        self.workspace.set(Some(workspace));
        row
    }
}

/// What the shop's file states of a listing's stock, where nobody has looked at other records.
fn stated(stock: Stock) -> ShopStock {
    let Stock { in_stock, backorders, .. } = stock;
    ShopStock::stated(stock.quantity(), in_stock, backorders)
}

impl CaseResult {
    /// What leads from the ERP's figure to the expected one, each with its sign; what changes
    /// nothing is left out. None where nothing may be expected.
    pub(crate) fn steps(&self) -> Option<Vec<(Term, Quantity)>> {
        let terms = self.row.terms?;
        let steps = [
            (Term::InFlight, terms.in_flight),
            (Term::SafetyStock, terms.safety_stock),
            (Term::BackorderAllowance, terms.backorder_allowance),
            (Term::HeldElsewhere, terms.held_elsewhere),
            (Term::Blocked, terms.blocked),
            (Term::Rounding, terms.rounding),
            (Term::Clamp, terms.clamp),
            (Term::PendingReduction, terms.pending_reduction),
        ];
        Some(steps.into_iter().filter(|(_, step)| *step != Quantity::ZERO).collect())
    }
}
