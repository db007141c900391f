//! What the shop's stock figure should be: what projection writes.
//!
//! Decides the figure in listing units. Age never changes it: an old figure is vetoed at run time,
//! not written over.

use super::drift::Comparison;
use crate::facts::{ItemStatus, Line, Mapping, Pool, Pools, Quantity};
use crate::policy::{Policies, Policy};
use crate::rules::promise::backorder_allowance::{BackorderAllowance, backorder_allowance};
use crate::rules::promise::fit::{fit, relevant};
use crate::rules::promise::hold::held;
use crate::rules::promise::kit::{makes_sense, mark, measure_depths, spendable};
use crate::rules::promise::tally::Tally;
use crate::rules::promise::terms::{figure, safety_stock};

/// The steps from the ERP's figure to the shop's, each as what it adds (mostly something negative),
/// in units of the listing.
///
/// They always add up: figure + all terms = expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// E: where the terms start.
    pub figure: Quantity,
    /// −U: store demand that E does not contain.
    pub in_flight: Quantity,
    /// −B: the safety stock.
    pub safety_stock: Quantity,
    /// +X: what may be sold on supply that is due.
    pub backorder_allowance: Quantity,
    /// −H′: holds that WooCommerce does not take off by itself.
    pub held_elsewhere: Quantity,
    /// What the ERP's block on the item withholds: everything there is.
    pub blocked: Quantity,
    /// What rounding down to the sale step drops.
    pub rounding: Quantity,
    /// What showing nothing instead of less than nothing adds.
    pub clamp: Quantity,
    /// N: units sold here that WooCommerce has yet to take off its own figure.
    pub pending_reduction: Quantity,
    /// Where the terms end: the figure the shop should show.
    pub expected: Quantity,
}

/// The mark of the one listing that is looked at.
const LISTING: usize = 1;

impl<S: Pools, P: Policies> Comparison<'_, S, P> {
    /// The pool the listing draws on with its bill of materials measured and all that could matter marked;
    /// none where there is none or its bill of materials makes no sense.
    #[inline(never)]
    pub(in crate::rules) fn prepare(&self, tally: &mut Tally) -> Option<usize> {
        for at in 0..self.pools.pool_count() {
            if let Some((note, pool)) = tally.pool_mut(at).zip(self.pools.pool(at)) {
                note.kit_kind = pool.kit_kind;
                note.height = 0;
                note.asked = Quantity::ZERO;
                note.mark = 0;
                note.step = pool.step;
                note.is_shut = false;
            }
        }
        if self.pools.component_count() > 0 {
            measure_depths(self.pools, tally);
        }
        let from = self.listing.pool.filter(|at| makes_sense(tally, *at))?;
        mark(self.pools, tally, from, LISTING, false);
        Some(from)
    }

    /// The pools that matter to the listing, with what the ledger knows of them.
    pub(in crate::rules) fn relevant(
        &self,
        tally: &Tally,
        from: usize,
    ) -> impl Iterator<Item = (usize, Pool)> {
        let is_relevant = |at: &usize| tally.pool(*at).mark == LISTING;
        relevant(self.pools, tally, from)
            .filter(is_relevant)
            .filter_map(|at| Some((at, self.pools.pool(at)?)))
    }

    /// X of one of the pools; nothing for the parts of a kit that is sold down.
    pub(in crate::rules) fn backorder_allowance(
        &self,
        at: usize,
        pool: &Pool,
    ) -> BackorderAllowance {
        let own = self.listing.pool.filter(|own| *own != at);
        let kit = own.and_then(|own| self.pools.pool(own)?.observation);
        if kit.is_some_and(|claim| claim.status == ItemStatus::Discontinued) {
            return BackorderAllowance::NONE;
        }
        self.policy(pool, |policy| backorder_allowance(self.pools, at, pool, policy, self.now))
    }

    fn policy<T>(&self, pool: &Pool, read: impl Fn(&Policy) -> T) -> T {
        match pool.policy {
            None => read(self.policies.store()),
            Some(at) => read(&self.policies.at(at)),
        }
    }
}

/// How many stages there are from the ERP's figure to what may be sold; each takes off or adds one
/// term more: E, U, B, X, H′, the ERP's block.
const STAGES: usize = 6;
/// The stage from which a block counts.
const BLOCKED: usize = STAGES - 1;

/// The expected figure of a listing with its terms; none where nothing may be written: the listing
/// is not governed, not bound to one ERP item, or the ERP states no figure for a pool it draws on.
///
/// E=10, U=3, one sold line that WooCommerce has not reduced: 10 − 3 + 1 = 8, from which WooCommerce
/// itself will take the one. Of a kit, E is how many could be sold if nothing were taken off.
#[inline(never)]
pub(in crate::rules) fn expected<S: Pools, P: Policies>(
    comparison: &Comparison<'_, S, P>,
    tally: &mut Tally,
    from: Option<usize>,
) -> Option<Terms> {
    let listing = comparison.listing;
    // What the shop does not list is expected all the same: that is how many sales it loses.
    if !listing.governed || !matches!(listing.mapping, Mapping::Mapped | Mapping::NotInShop) {
        return None;
    }
    let [figure, in_flight, buffered, allowed, held, exact] = reached(comparison, tally, from?)?;
    let rounded = exact.floor_to(listing.sale_step);
    let shown = rounded.or_zero();
    Some(Terms {
        figure,
        in_flight: in_flight.minus(figure),
        safety_stock: buffered.minus(in_flight),
        backorder_allowance: allowed.minus(buffered),
        held_elsewhere: held.minus(allowed),
        blocked: exact.minus(held),
        rounding: rounded.minus(exact),
        clamp: shown.minus(rounded),
        pending_reduction: listing.pending_reduction,
        expected: shown.plus(listing.pending_reduction),
    })
}

/// How many units of the listing could be sold at each stage; none where a pool has no figure.
fn reached<S: Pools, P: Policies>(
    comparison: &Comparison<'_, S, P>,
    tally: &mut Tally,
    from: usize,
) -> Option<[Quantity; STAGES]> {
    if tally.pool(from).height == 0 {
        let pool = comparison.pools.pool(from)?;
        let left = followed(comparison, from, &pool)?;
        return Some(left.map(|left| left.shared_by(comparison.listing.quantity_per)));
    }
    let mut reached = [Quantity::ZERO; STAGES];
    for (stage, reached) in reached.iter_mut().enumerate() {
        *reached = sellable_kits(comparison, tally, from, stage)?;
    }
    Some(reached)
}

/// How many units of a kit could be sold if only the terms up to this stage counted.
#[inline(never)]
fn sellable_kits<S: Pools, P: Policies>(
    comparison: &Comparison<'_, S, P>,
    tally: &mut Tally,
    from: usize,
    stage: usize,
) -> Option<Quantity> {
    for at in relevant(comparison.pools, tally, from) {
        if tally.pool(at).mark != LISTING {
            continue;
        }
        let Some(pool) = comparison.pools.pool(at) else { continue };
        let left = followed(comparison, at, &pool);
        let available = left.and_then(|left| left.get(stage).copied());
        if let Some(note) = tally.pool_mut(at) {
            note.available = available;
            note.room = available.unwrap_or(Quantity::ZERO);
            // A blocked kit is not sold, whatever it could be made of.
            note.is_shut = stage >= BLOCKED && is_blocked(&pool);
        }
    }
    let listing = comparison.listing;
    let line = Line {
        pool: Some(from),
        governed: true,
        mapping: Mapping::Mapped,
        quantity: listing.sale_step,
        before: None,
        already_counted: Quantity::ZERO,
        sale_step: listing.sale_step,
        quantity_per: listing.quantity_per,
        policy: None,
        promised: Quantity::ZERO,
        promised_until: None,
    };
    fit(comparison.pools, tally, &line, from, LISTING, Quantity::ZERO).max_quantity
}

fn is_blocked(pool: &Pool) -> bool {
    pool.observation.as_ref().is_some_and(|claim| claim.status == ItemStatus::Blocked)
}

/// What is left of one pool at each stage; none where it has no figure.
#[inline(never)]
fn followed<S: Pools, P: Policies>(
    comparison: &Comparison<'_, S, P>,
    at: usize,
    pool: &Pool,
) -> Option<[Quantity; STAGES]> {
    let figure = figure(pool)?;
    let in_flight = figure.minus(pool.in_flight);
    let safety_stock = comparison.policy(pool, |policy| safety_stock(figure, pool.step, policy));
    let given_out = |left| spendable(pool.kit_kind, left, safety_stock);
    let buffered = in_flight.minus(safety_stock);
    let allowed = buffered.plus(comparison.backorder_allowance(at, pool).quantity);
    let is_own = comparison.listing.pool == Some(at);
    let held = allowed.minus(if is_own {
        comparison.listing.held_elsewhere
    } else {
        held(comparison.pools, at, comparison.now).quantity
    });
    let held = given_out(held);
    let exact = if is_blocked(pool) { held.at_most(Quantity::ZERO) } else { held };
    Some([figure, in_flight, given_out(buffered), given_out(allowed), held, exact])
}
