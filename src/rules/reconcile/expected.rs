//! What the shop's stock figure should be: what projection writes.
//!
//! Decides the figure in listing units. Age never changes it: an old figure is vetoed at run time,
//! not written over.

use super::comparison::{Comparison, DrawsOn};
use crate::facts::{ItemStatus, KitKind, Mapping, Pool, Pools, Quantity};
use crate::policy::Policies;
use crate::rules::promise::hold::held;
use crate::rules::promise::reach::Reach;
use crate::rules::promise::sellable::{KitSearch, Units};
use crate::rules::promise::survey::spendable;
use crate::rules::promise::terms::{figure, safety_stock};
use crate::rules::workspace::Workspace;

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

/// How many stages there are from the ERP's figure to what may be sold; each takes off or adds one
/// term more: E, U, B, X, H′, the ERP's block.
const STAGES: usize = 6;
/// The stage from which X counts.
const ALLOWED: usize = 3;
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
    draws_on: DrawsOn,
    workspace: &mut Workspace,
) -> Option<Terms> {
    let listing = comparison.listing;
    // What the shop does not list is expected all the same: that is how many sales it loses.
    if !listing.governed || !matches!(listing.mapping, Mapping::Mapped | Mapping::NotInShop) {
        return None;
    }
    let [figure, in_flight, safety_stock, backorder_allowance, held, exact] = match draws_on {
        DrawsOn::Nothing | DrawsOn::Fault => return None,
        DrawsOn::Plain(at) => {
            let pool = comparison.pools.pool(at)?;
            let left = stages(comparison, at, &pool)?.left;
            left.map(|left| left.shared_by(listing.quantity_per))
        }
        DrawsOn::Kit(reach) => kit_stages(comparison, reach, workspace)?,
    };
    let rounded = exact.floor_to(listing.sale_step);
    let shown = rounded.or_zero();
    Some(Terms {
        figure,
        in_flight: in_flight.minus(figure),
        safety_stock: safety_stock.minus(in_flight),
        backorder_allowance: backorder_allowance.minus(safety_stock),
        held_elsewhere: held.minus(backorder_allowance),
        blocked: exact.minus(held),
        rounding: rounded.minus(exact),
        clamp: shown.minus(rounded),
        pending_reduction: listing.pending_reduction,
        expected: shown.plus(listing.pending_reduction),
    })
}

/// How many units of a kit can be sold at each stage, nobody else asking for anything; none where a pool
/// has no figure.
fn kit_stages<S: Pools, P: Policies>(
    comparison: &Comparison<'_, S, P>,
    reach: Reach,
    workspace: &mut Workspace,
) -> Option<[Quantity; STAGES]> {
    workspace.demand.clear(comparison.pools.pool_count());
    let mut sellable = [Quantity::ZERO; STAGES];
    for (stage, sellable) in sellable.iter_mut().enumerate() {
        *sellable = sellable_kits(comparison, reach, workspace, stage)?;
    }
    Some(sellable)
}

/// How many units of a kit can be sold if only the terms up to this stage count.
#[inline(never)]
fn sellable_kits<S: Pools, P: Policies>(
    comparison: &Comparison<'_, S, P>,
    reach: Reach,
    workspace: &mut Workspace,
    stage: usize,
) -> Option<Quantity> {
    let Workspace { survey, allotments, .. } = &mut *workspace;
    for at in reach.pools() {
        let Some(pool) = comparison.pools.pool(at) else { continue };
        let stages = stages(comparison, at, &pool);
        let left = stages.and_then(|stages| stages.left.get(stage).copied());
        if left.is_none() && pool.kit_kind != KitKind::Phantom {
            return None;
        }
        if let Some(surveyed) = survey.pool_mut(at) {
            surveyed.available = left;
            let due = stages.map_or(Quantity::ZERO, |stages| stages.due);
            surveyed.due = if stage < ALLOWED { Quantity::ZERO } else { due };
        }
        // A blocked kit is not sold, whatever it could be made of.
        let is_shut = stage >= BLOCKED && is_blocked(&pool);
        allotments.set(at, if is_shut { None } else { Some(left.unwrap_or(Quantity::ZERO)) });
    }
    let listing = comparison.listing;
    let units = Units {
        sale_step: listing.sale_step,
        quantity_per: listing.quantity_per,
        already_counted: Quantity::ZERO,
        near: listing.sale_step,
    };
    KitSearch { workspace, guards_others: false, own: Quantity::ZERO, reach, units: &units }
        .run(comparison.pools)
        .max_quantity
}

fn is_blocked(pool: &Pool) -> bool {
    pool.observation.as_ref().is_some_and(|claim| claim.status == ItemStatus::Blocked)
}

/// One pool, stage by stage.
#[derive(Clone, Copy)]
struct Stages {
    /// What can be given out at each stage.
    left: [Quantity; STAGES],
    /// The part of it that is still due, from the stage of X on.
    due: Quantity,
}

/// What is left of one pool at each stage; none where it has no figure.
#[inline(never)]
fn stages<S: Pools, P: Policies>(
    comparison: &Comparison<'_, S, P>,
    at: usize,
    pool: &Pool,
) -> Option<Stages> {
    let figure = figure(pool)?;
    let in_flight = figure.minus(pool.in_flight);
    let safety_stock = safety_stock(figure, pool.step, comparison.policy_of(pool));
    let given_out = |left| spendable(pool.kit_kind, left, safety_stock);
    let guarded = in_flight.minus(safety_stock);
    let due = comparison.backorder_allowance(at, pool).quantity;
    let allowed = guarded.plus(due);
    let held_elsewhere = if comparison.listing.pool == Some(at) {
        comparison.listing.held_elsewhere
    } else {
        Quantity::ZERO
    };
    let held =
        allowed.minus(held_elsewhere).minus(held(comparison.pools, at, comparison.now).quantity);
    let is_due = given_out(held).minus(given_out(held.minus(due)));
    let held = given_out(held);
    let exact = if is_blocked(pool) { held.at_most(Quantity::ZERO) } else { held };
    let left = [figure, in_flight, given_out(guarded), given_out(allowed), held, exact];
    Some(Stages { left, due: is_due })
}
