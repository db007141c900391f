//! What is behind a mismatch of one listing and what it costs.
//!
//! Decides which causes apply, in the order of the list, and how much of the drift each explains.
//! Deadlines and persons are the queue's.

use super::cause::{Cause, Causes, Owner, Severity, severity};
use super::comparison::{Comparison, DrawsOn};
use crate::facts::{
    Instant, ItemStatus, KitKind, Listing, Mapping, Pool, Pools, Price, Quantity, Span,
};
use crate::policy::Policies;
use crate::rules::promise::freshness::{Freshness, fresh_until, freshness};
use crate::rules::promise::hold::held;
use crate::rules::promise::terms::figure;

/// One mismatch with all that a queue needs of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The first cause that applies.
    pub cause: Cause,
    /// All causes that apply.
    pub causes: Causes,
    /// How urgent it is.
    pub severity: Severity,
    /// Whose it is by default.
    pub owner: Owner,
    /// Units that may be sold and are not there.
    pub oversell: Quantity,
    /// What they would be sold for, in cents.
    pub oversell_cents: i64,
    /// Units that are there and cannot be sold.
    pub lost: Quantity,
    /// What they would sell for, in cents.
    pub lost_cents: i64,
}

/// The most pieces of evidence that one call may carry.
pub const MAX_EVIDENCE: usize = 10;

/// Something that somebody or some record knows to have moved the shop's figure.
///
/// Only for causes that the two figures cannot show by themselves; of the others a call says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What it was.
    pub cause: Cause,
    /// By how many units of the listing it moved the shop's figure against the expected one; none
    /// where it explains whatever is left.
    pub units: Option<Quantity>,
}

/// One cause with its part of the drift. All parts together are the drift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// What it is.
    pub cause: Cause,
    /// How urgent it is.
    pub severity: Severity,
    /// Whose it is by default.
    pub owner: Owner,
    /// How much of the drift it explains, in units of the listing: positive where the shop shows more.
    pub units: Quantity,
}

/// What a listing's pools say, summed up for finding causes.
pub(in crate::rules) struct Triage<'a> {
    listing: &'a Listing,
    drift: Option<Quantity>,
    shop: Option<Quantity>,
    freshness: Option<Freshness>,
    fresh_until: Option<Instant>,
    changes_at: Option<Instant>,
    has_component_fault: bool,
    is_unknown: bool,
    is_blocked: bool,
    is_negative: bool,
    over_promised: Quantity,
}

impl<'a> Triage<'a> {
    /// Sums up. `shop` is what the shop would sell (none: without counting) and `drift` what no term
    /// explains (none: nothing may be expected).
    #[inline(never)]
    pub(in crate::rules) fn of<S: Pools, P: Policies>(
        comparison: &Comparison<'a, S, P>,
        draws_on: DrawsOn,
        shop: Option<Quantity>,
        drift: Option<Quantity>,
    ) -> Self {
        let is_bound = is_bound(comparison.listing);
        let mut triage = Self {
            listing: comparison.listing,
            drift,
            shop,
            freshness: None,
            fresh_until: None,
            changes_at: None,
            has_component_fault: matches!(draws_on, DrawsOn::Fault),
            is_unknown: matches!(draws_on, DrawsOn::Nothing) && is_bound,
            is_blocked: false,
            is_negative: false,
            over_promised: Quantity::ZERO,
        };
        for at in draws_on.pools() {
            if let Some(pool) = comparison.pools.pool(at) {
                triage.add(comparison, draws_on, at, &pool);
            }
        }
        triage
    }

    #[inline(never)]
    fn add<S: Pools, P: Policies>(
        &mut self,
        comparison: &Comparison<'a, S, P>,
        draws_on: DrawsOn,
        at: usize,
        pool: &Pool,
    ) {
        self.is_blocked |=
            pool.observation.as_ref().is_some_and(|claim| claim.status == ItemStatus::Blocked);
        // A kit that is never in stock has no figure of its own.
        if pool.kit_kind == KitKind::Phantom {
            return;
        }
        let policy = comparison.policies.store();
        self.freshness = worse(self.freshness, freshness(pool, policy, comparison.now));
        self.fresh_until = Instant::earlier_of(self.fresh_until, fresh_until(pool, policy));
        let Some(figure) = figure(pool) else {
            // Of what is bound to no item nobody expects a figure.
            self.is_unknown |= is_bound(comparison.listing);
            return;
        };
        self.is_negative |= figure < Quantity::ZERO;
        let backorder_allowance = comparison.backorder_allowance(at, pool);
        let mut changes_at = backorder_allowance.changes_at.filter(|_| draws_on.is_open(at));
        if comparison.listing.pool == Some(at) {
            let covered = figure.or_zero().plus(backorder_allowance.quantity);
            let beyond = pool.in_flight.minus(covered).or_zero();
            self.over_promised = beyond.shared_by(comparison.listing.quantity_per);
            changes_at = Instant::earlier_of(changes_at, comparison.held_elsewhere_ends_at());
        }
        let held = held(comparison.pools, at, comparison.now);
        changes_at = Instant::earlier_of(changes_at, held.until);
        self.changes_at = Instant::earlier_of(self.changes_at, changes_at);
    }

    /// The age of the oldest figure.
    pub(in crate::rules) fn age(&self) -> Option<Span> {
        self.freshness.and_then(Freshness::age)
    }

    /// Whether a figure is older than its limit, or its age cannot be told.
    pub(in crate::rules) const fn is_stale(&self) -> bool {
        matches!(self.freshness, Some(Freshness::Stale(_) | Freshness::ClockFault))
    }

    /// Until when all figures count as fresh.
    pub(in crate::rules) const fn fresh_until(&self) -> Option<Instant> {
        self.fresh_until
    }

    /// When the expected figure could change by itself.
    pub(in crate::rules) const fn changes_at(&self) -> Option<Instant> {
        self.changes_at
    }

    /// Finds what is wrong; none where nothing is. `share` receives each cause that applies, in the
    /// order of attribution: what a record says it moved is taken off first, the first cause that
    /// the figures themselves show takes what is left.
    #[inline(never)]
    pub(in crate::rules) fn find(
        &self,
        evidence: impl Fn(usize) -> Option<Evidence>,
        mut share: impl FnMut(Share),
    ) -> Option<Finding> {
        if !self.listing.governed {
            return None;
        }
        let (oversell, lost) = (self.oversell(), self.lost());
        let mut left = self.drift.unwrap_or(Quantity::ZERO);
        let (shown, reported) = (self.shown(), reported(&evidence));
        let mut open = shown.and(reported).with(Cause::Unexplained, left != Quantity::ZERO);
        let mut causes = Causes::NONE;
        while let Some(cause) = open.first() {
            open = open.without_first();
            let units = if reported.contains(cause) && !shown.contains(cause) {
                match moved(&evidence, cause).map(|units| part(left, units)) {
                    // It is true and has nothing to do with this drift.
                    Some(Quantity::ZERO) => continue,
                    // A write that nothing is left of was put right since.
                    None if cause.is_write() && left == Quantity::ZERO => continue,
                    units => units.unwrap_or(left),
                }
            } else if cause == Cause::Unexplained && left == Quantity::ZERO {
                continue;
            } else {
                left
            };
            left = left.minus(units);
            causes = causes.with(cause, true);
            let severity = severity(cause, oversell, lost);
            share(Share { cause, severity, owner: cause.owner(), units });
        }
        let cause = causes.first()?;
        let cents = |units| self.listing.price.map_or(0, |price: Price| price.times(units));
        Some(Finding {
            cause,
            causes,
            severity: severity(cause, oversell, lost),
            owner: cause.owner(),
            oversell,
            oversell_cents: cents(oversell),
            lost,
            lost_cents: cents(lost),
        })
    }

    /// Units that may be sold, or were, and are not there. Where nothing may be expected, whatever
    /// the shop sells is sold on nobody's word.
    fn oversell(&self) -> Quantity {
        let unvouched = if self.drift.is_none() { self.shop } else { None };
        let drift = self.drift.unwrap_or(Quantity::ZERO).or_zero();
        drift.plus(unvouched.unwrap_or(Quantity::ZERO)).plus(self.over_promised)
    }

    /// Units that are there and cannot be sold.
    fn lost(&self) -> Quantity {
        Quantity::ZERO.minus(self.drift.unwrap_or(Quantity::ZERO)).or_zero()
    }

    /// The causes that the figures themselves show; what is then left unexplained is none of them.
    #[inline(never)]
    fn shown(&self) -> Causes {
        let (shop, mapping) = (self.listing.shop, self.listing.mapping);
        let is_over_promised = !self.is_negative && self.over_promised > Quantity::ZERO;
        let shown = Causes::NONE
            .with(Cause::ClockFault, self.freshness == Some(Freshness::ClockFault))
            .with(Cause::StaleFeed, matches!(self.freshness, Some(Freshness::Stale(_))))
            .with(Cause::DuplicateSku, mapping == Mapping::DuplicateSku)
            .with(Cause::UnitMismatch, mapping == Mapping::UnknownUnit)
            .with(Cause::ComponentFault, self.has_component_fault)
            .with(Cause::NotInShop, mapping == Mapping::NotInShop)
            .with(Cause::NoSku, mapping == Mapping::NoSku)
            .with(Cause::NotInErp, mapping == Mapping::NotInErp)
            .with(Cause::FigureUnknown, self.is_unknown)
            .with(Cause::BlockedInErp, self.is_blocked && self.drift > Some(Quantity::ZERO))
            .with(Cause::NegativeInErp, self.is_negative)
            .with(Cause::OverPromised, is_over_promised);
        let Some(shop) = shop else { return shown };
        shown
            .with(Cause::RecordsDisagree, shop.contradicts_itself())
            .with(Cause::StockManagementOff, shop.in_stock && shop.quantity.is_none())
            .with(Cause::BackordersAllowed, shop.backorders)
    }
}

/// Whether the listing, or the want of one, is bound to one ERP item.
const fn is_bound(listing: &Listing) -> bool {
    matches!(listing.mapping, Mapping::Mapped | Mapping::NotInShop)
}

/// The causes that records name; what the figures show by themselves needs no record.
fn reported(evidence: impl Fn(usize) -> Option<Evidence>) -> Causes {
    let reported = (0..).map_while(evidence).map(|reported| reported.cause);
    reported.fold(Causes::NONE, |set, cause| set.with(cause, cause.is_reported()))
}

/// By how much the records say that the cause moved the shop's figure, all of them together: two
/// edits of 2 and 1 are 3. None where one of them explains whatever is left.
fn moved(evidence: impl Fn(usize) -> Option<Evidence>, cause: Cause) -> Option<Quantity> {
    let mut reported = (0..).map_while(evidence).filter(|reported| reported.cause == cause);
    reported.try_fold(Quantity::ZERO, |sum, reported| Some(sum.plus(reported.units?)))
}

/// The part of what is left that these units explain: nothing where they point the other way.
fn part(left: Quantity, units: Quantity) -> Quantity {
    if left < Quantity::ZERO {
        units.at_least(left).at_most(Quantity::ZERO)
    } else {
        units.at_most(left).or_zero()
    }
}

/// Of two pools, how the one stands that can be trusted less.
fn worse(one: Option<Freshness>, other: Option<Freshness>) -> Option<Freshness> {
    match (one, other) {
        (Some(Freshness::ClockFault), _) | (_, Some(Freshness::ClockFault)) => {
            Some(Freshness::ClockFault)
        }
        (Some(one), Some(other)) if one.age() < other.age() => Some(other),
        (one, other) => one.or(other),
    }
}
