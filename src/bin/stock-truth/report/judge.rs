//! One listing and one ERP item as the core's facts.
//!
//! Decides what an audit of files can know: no holds, no history, and of orders what their file
//! says. This is the one place where a row becomes a question to the core; the judgement itself is
//! the core's.

use crate::erp::item::Item;
use crate::shop::orders::OrderLine;
use crate::shop::policies::Policies;
use crate::shop::product::{Product, Stock};
use std::cell::Cell;
use stock_truth::explain::Term;
use stock_truth::facts::{
    Instant, KitKind, Listing, Mapping, Observation, OnlyPool, Pool, Quantity, ShopStock, Span,
};
use stock_truth::policy::Policy;
use stock_truth::rules::demand::history::{History, Line, Progress, Read, Revision, Sent};
use stock_truth::rules::demand::reflect::reflect;
use stock_truth::rules::demand::source::{Basis, Contract, Source};
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
    /// How long after an order was placed the ERP's figure contains it.
    lag: Span,
    /// The core's workspace between two cases: a blank one for each of a million would cost more
    /// than judging them.
    workspace: Cell<Option<Box<Workspace>>>,
}

/// What stands under one key: a listing, an ERP item, or both.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case<'a> {
    pub(crate) product: Option<&'a Product>,
    pub(crate) item: Option<&'a Item>,
    pub(crate) mapping: Mapping,
    pub(crate) policy: Policy,
    /// The lines of all orders for the key.
    pub(crate) orders: &'a [OrderLine],
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
#[derive(Clone, Copy, Debug)]
pub(crate) struct CaseResult {
    pub(crate) row: Reconciliation,
    pub(crate) age: Option<Span>,
    pub(crate) fresh_until: Option<Instant>,
    /// What orders ask for that the figure does not contain.
    pub(crate) in_flight: Quantity,
}

impl Judge {
    /// By these choices, at this instant.
    pub(crate) fn new(policies: Policies, now: Instant, sale_step: Quantity, lag: Span) -> Self {
        Self { policies, now, sale_step, lag, workspace: Cell::new(None) }
    }

    /// Lets the core judge a case; `share` receives each cause with its part of the drift.
    pub(crate) fn judge(&self, case: &Case<'_>, share: impl FnMut(Share)) -> CaseResult {
        let observation = case.item.and_then(|item| item.heard().observation(self.now));
        let in_flight = self.in_flight(case.orders, observation);
        let pool = Pool {
            observation,
            confirmed_through: None,
            in_flight,
            rose_at: None,
            sales_per_day: None,
            step: self.sale_step,
            kit_kind: KitKind::Stocked,
            policy: None,
        };
        let listing = Listing {
            governed: true,
            mapping: case.mapping,
            pool: Some(0),
            sale_step: self.sale_step,
            quantity_per: Quantity::ONE,
            price: case.product.and_then(Product::price),
            shop: case.product.map(|product| stated(product.stock)),
            pending_reduction: Quantity::ZERO,
            held_elsewhere: Quantity::ZERO,
            held_elsewhere_until: None,
        };
        let comparison = Comparison {
            pools: &OnlyPool(pool),
            listing: &listing,
            policies: &case.policy,
            now: self.now,
            persistence: Persistence { since: None, times: 0 },
        };
        let mut workspace = self.workspace.take().unwrap_or_else(|| Box::new(Workspace::new()));
        let row = comparison.reconcile(&mut workspace, |at| case.evidence(at), share);
        self.workspace.set(Some(workspace));
        CaseResult { row, age: row.age, fresh_until: row.fresh_until, in_flight }
    }

    /// The sum over the lines of what the figure does not reflect: each as it was placed, then as
    /// its last refund left it.
    fn in_flight(&self, orders: &[OrderLine], observation: Option<Observation>) -> Quantity {
        let source = Source {
            contract: Contract::Weak,
            basis: Basis::Free,
            reflects_orders_from: Progress::Reserved,
            position: observation.as_ref().map(Observation::aged_from),
            orders_read_at: None,
            epoch: 0,
            lag: self.lag,
            // Nobody asks an audit of files how long the ERP may take.
            limit: self.lag,
        };
        let open = |line: &OrderLine| {
            let standing = Line {
                net: line.net,
                changed_at: line.refunded.unwrap_or(line.placed),
                reflected: Quantity::ZERO,
                reflected_epoch: 0,
            };
            reflect(standing, line, &source, self.now).in_flight
        };
        orders.iter().map(open).fold(Quantity::ZERO, |sum, open| {
            Quantity::from_ten_thousandths(sum.plus(open).ten_thousandths()).unwrap_or(sum)
        })
    }
}

/// What the files tell of a line's past: that it was placed, and when its last refund was made. They do
/// not tell what was handed over: it may have been.
impl History for OrderLine {
    fn read_count(&self) -> usize {
        0
    }

    fn read(&self, _: usize) -> Option<Read> {
        None
    }

    fn revision_count(&self) -> usize {
        if self.refunded.is_some() { 2 } else { 1 }
    }

    fn revision(&self, at: usize) -> Option<Revision> {
        let (net, at) = match at {
            0 => (self.ordered, self.placed),
            _ => (self.net, self.refunded?),
        };
        Some(Revision { net, at, sent: Sent::Unknown, exported_at: None, answered_at: None })
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
