//! How far the shop's figure is from the one it should show, and what of that is explained.
//!
//! Decides the difference, its terms and the remainder. The remainder's causes are triage's.

use super::comparison::{Comparison, Persistence};
use super::expected::{Terms, expected};
use super::triage::{Evidence, Finding, Share, Triage};
use crate::code::codes;
use crate::facts::{Instant, Listing, Pools, Quantity, Span};
use crate::policy::Policies;
use crate::rules::workspace::Workspace;

codes! {
    /// Whether the shop shows what it should.
    pub enum Agreement {
        /// Nobody can tell, because nothing may be expected.
        Unknown = 1 "unknown",
        /// It does.
        Agrees = 2 "agrees",
        /// It shows more, or sells without counting.
        Over = 3 "over",
        /// It shows less.
        Under = 4 "under",
    }
}

/// One listing compared with its pools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reconciliation {
    /// What the shop would sell; none where it sells without counting.
    pub shop: Option<Quantity>,
    /// The steps from the ERP's figure to the expected one; none where nothing may be expected.
    pub terms: Option<Terms>,
    /// Shop − E.
    pub difference: Option<Quantity>,
    /// Shop − expected: what no term explains.
    pub drift: Option<Quantity>,
    /// What is wrong, where anything is.
    pub finding: Option<Finding>,
    /// Since when something has been wrong without a pause; none where nothing is.
    pub since: Option<Instant>,
    /// How often that was confirmed, by this comparison too; 0 where nothing is wrong.
    pub confirmations: i64,
    /// Whether it has lasted long enough, or been confirmed often enough, to tell somebody.
    pub is_exception: bool,
    /// How old the oldest figure is that the listing rests on.
    pub age: Option<Span>,
    /// Until when all of them count as fresh.
    pub fresh_until: Option<Instant>,
    /// When the expected figure could change by the passage of time alone: a hold ends, or supply counts
    /// or counts no longer. Age never changes it. None where nothing may be expected.
    pub changes_at: Option<Instant>,
    /// Whether the shop shows what it should.
    pub agreement: Agreement,
    /// Whether a figure that the listing rests on is older than its limit, or its age cannot be told.
    pub is_stale: bool,
}

impl<S: Pools, P: Policies> Comparison<'_, S, P> {
    /// Compares the listing with its pools; `share` receives each cause with its part of the drift.
    ///
    /// E=47 and a shop that shows 0: difference −47, no terms, drift −47: 47 sales lost. E=10, U=3
    /// and a shop that shows 7: difference −3, explained by U, drift 0 and nothing to find.
    pub fn reconcile(
        &self,
        workspace: &mut Workspace,
        evidence: impl Fn(usize) -> Option<Evidence>,
        share: impl FnMut(Share),
    ) -> Reconciliation {
        let draws_on = self.draws_on(&mut workspace.survey);
        let shop = sellable_in_shop(self.listing);
        let terms = expected(self, draws_on, workspace);
        let figure = terms.map(|terms| terms.figure);
        let drift = shop.zip(terms).map(|(shop, terms)| shop.minus(terms.expected));
        let triage = Triage::of(self, draws_on, shop, drift);
        let finding = triage.find(evidence, share);
        let age = triage.age();
        let confirmations = if finding.is_some() { self.confirmations(age) } else { 0 };
        Reconciliation {
            shop,
            terms,
            difference: shop.zip(figure).map(|(shop, figure)| shop.minus(figure)),
            drift,
            finding,
            since: finding.map(|_| self.persistence.since.unwrap_or(self.now)),
            confirmations,
            is_exception: finding.is_some() && self.has_lasted(confirmations),
            age,
            fresh_until: triage.fresh_until(),
            changes_at: terms.and(triage.changes_at()),
            agreement: agreement(terms, drift),
            is_stale: triage.is_stale(),
        }
    }

    /// How often a difference was confirmed. The same news twice confirms nothing: only figures that speak for a
    /// later instant than the last look do. Seen at 10:00 with figures of 09:58, looked at again at 10:05 with
    /// the same ones: once; with figures of 10:03: twice.
    fn confirmations(&self, age: Option<Span>) -> i64 {
        let Persistence { times, looked_at, .. } = self.persistence;
        let is_news = looked_at.is_none_or(|at| age.is_some_and(|age| age < self.now.since(at)));
        if times == 0 || is_news {
            times.wrapping_add(1).min(Persistence::MAX_TIMES)
        } else {
            times
        }
    }

    /// Whether the grace is over: timing noise is never anybody's exception.
    fn has_lasted(&self, confirmations: i64) -> bool {
        let policy = self.policies.store();
        let lasted =
            self.persistence.since.is_some_and(|since| self.now.since(since) >= policy.grace);
        lasted || confirmations >= policy.grace_confirmations
    }
}

fn agreement(terms: Option<Terms>, drift: Option<Quantity>) -> Agreement {
    match drift {
        _ if terms.is_none() => Agreement::Unknown,
        Some(drift) if drift == Quantity::ZERO => Agreement::Agrees,
        Some(drift) if drift < Quantity::ZERO => Agreement::Under,
        _ => Agreement::Over,
    }
}

/// What the shop would sell of the listing: nothing where its status says so or there is no such
/// listing, never less than nothing; none where the shop does not count.
fn sellable_in_shop(listing: &Listing) -> Option<Quantity> {
    match listing.shop {
        None => Some(Quantity::ZERO),
        Some(shop) if !shop.in_stock => Some(Quantity::ZERO),
        Some(shop) => shop.quantity.map(Quantity::or_zero),
    }
}
