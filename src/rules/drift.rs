//! How far the shop's figure is from the one it should show, and what of that is explained.
//!
//! Decides the difference, its terms and the remainder. The remainder's cause is triage's.

use super::expected::{Terms, expected};
use super::triage::{Finding, triage};
use crate::facts::{Instant, Listing, Pool, Quantity};
use crate::policy::Policy;

/// One listing held against its pool.
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
}

/// Holds a listing against its pool.
///
/// E=47 and a shop that shows 0: difference −47, no terms, drift −47: 47 sales lost. E=10, U=3 and a
/// shop that shows 7: difference −3, explained by U, drift 0 and nothing to find.
#[must_use]
pub fn reconcile(pool: &Pool, listing: &Listing, policy: &Policy, now: Instant) -> Reconciliation {
    let shop = sellable_in_shop(listing);
    let terms = expected(pool, listing, policy);
    let figure = terms.map(|terms| terms.figure);
    let drift = shop.zip(terms).map(|(shop, terms)| shop.minus(terms.expected));
    Reconciliation {
        shop,
        terms,
        difference: shop.zip(figure).map(|(shop, figure)| shop.minus(figure)),
        drift,
        finding: triage(pool, listing, policy, now, shop, drift),
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
