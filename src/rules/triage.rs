//! What is behind a mismatch of one listing and what it costs.
//!
//! Decides which causes apply, in the order of the list, and how much of the drift each explains.
//! Deadlines and persons are the queue's.

use super::cause::{Cause, Owner, Severity, severity};
use super::drift::Comparison;
use super::freshness::{Freshness, fresh_until, freshness};
use super::promise::figure;
use super::tally::Tally;
use crate::facts::{
    Instant, ItemStatus, Listing, Making, Mapping, Pool, Pools, Price, Quantity, Span,
};
use crate::policy::Policies;

/// One mismatch with all that a queue needs of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The first cause that applies.
    pub cause: Cause,
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
pub(super) struct Triage<'a> {
    listing: &'a Listing,
    drift: Option<Quantity>,
    shop: Option<Quantity>,
    freshness: Option<Freshness>,
    fresh_until: Option<Instant>,
    has_sense: bool,
    is_unknown: bool,
    is_blocked: bool,
    is_negative: bool,
    over_promised: Quantity,
}

impl<'a> Triage<'a> {
    /// Sums up. `shop` is what the shop would sell (none: without counting) and `drift` what no term
    /// explains (none: nothing may be expected).
    #[inline(never)]
    pub(super) fn of<S: Pools, P: Policies>(
        comparison: &Comparison<'a, S, P>,
        tally: &Tally,
        from: Option<usize>,
        shop: Option<Quantity>,
        drift: Option<Quantity>,
    ) -> Self {
        let has_sense = from.is_some() || comparison.listing.pool.is_none();
        let is_bound = matches!(comparison.listing.mapping, Mapping::Mapped | Mapping::NotInShop);
        let mut triage = Self {
            listing: comparison.listing,
            drift,
            shop,
            freshness: None,
            fresh_until: None,
            has_sense,
            is_unknown: from.is_none() && has_sense && is_bound,
            is_blocked: false,
            is_negative: false,
            over_promised: Quantity::ZERO,
        };
        if let Some(from) = from {
            for (at, pool) in comparison.relevant(tally, from) {
                triage.add(comparison, at, &pool);
            }
        }
        triage
    }

    #[inline(never)]
    fn add<S: Pools, P: Policies>(
        &mut self,
        comparison: &Comparison<'a, S, P>,
        at: usize,
        pool: &Pool,
    ) {
        self.is_blocked |=
            pool.observation.as_ref().is_some_and(|claim| claim.status == ItemStatus::Blocked);
        // A kit that is never in stock has no figure of its own.
        if pool.making == Making::Exploded {
            return;
        }
        let policy = comparison.policies.store();
        self.freshness = worse(self.freshness, freshness(pool, policy, comparison.now));
        self.fresh_until = Instant::earlier_of(self.fresh_until, fresh_until(pool, policy));
        let Some(figure) = figure(pool) else {
            self.is_unknown = true;
            return;
        };
        self.is_negative |= figure < Quantity::ZERO;
        if comparison.listing.pool == Some(at) {
            let covered = figure.or_zero().plus(comparison.allowance(at, pool));
            let beyond = pool.unacknowledged.minus(covered).or_zero();
            self.over_promised = beyond.shared_by(comparison.listing.take);
        }
    }

    /// The age of the oldest figure.
    pub(super) fn age(&self) -> Option<Span> {
        self.freshness.and_then(Freshness::age)
    }

    /// Until when all figures count as fresh.
    pub(super) const fn fresh_until(&self) -> Option<Instant> {
        self.fresh_until
    }

    /// Finds what is wrong; none where nothing is. `share` receives each cause that applies, in the
    /// order of attribution: what a record says it moved is taken off first, the first cause that
    /// the figures themselves show takes what is left.
    #[inline(never)]
    pub(super) fn find(
        &self,
        evidence: impl Fn(usize) -> Option<Evidence>,
        mut share: impl FnMut(Share),
    ) -> Option<Finding> {
        if !self.listing.governed {
            return None;
        }
        let (oversell, lost) = (self.oversell(), self.lost());
        let mut left = self.drift.unwrap_or(Quantity::ZERO);
        let mut first = None;
        for cause in Cause::ALL.iter().copied() {
            let units = if cause.is_told() && !self.shows(cause, left) {
                match moved(&evidence, cause) {
                    None => continue,
                    Some(units) => units.map_or(left, |units| part(left, units)),
                }
            } else if self.shows(cause, left) {
                left
            } else {
                continue;
            };
            left = left.minus(units);
            first = first.or(Some(cause));
            let severity = severity(cause, oversell, lost);
            share(Share { cause, severity, owner: cause.owner(), units });
        }
        let cause = first?;
        let cents = |units| self.listing.price.map_or(0, |price: Price| price.times(units));
        Some(Finding {
            cause,
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

    /// Whether the figures themselves show the cause, with this much of the drift left to explain.
    #[inline(never)]
    fn shows(&self, cause: Cause, left: Quantity) -> bool {
        let shop = self.listing.shop;
        match cause {
            Cause::ClockFault => self.freshness == Some(Freshness::ClockFault),
            Cause::StaleFeed => matches!(self.freshness, Some(Freshness::Stale(_))),
            Cause::DuplicateSku => self.listing.mapping == Mapping::DuplicateSku,
            Cause::UnitMismatch => self.listing.mapping == Mapping::UnknownUnit,
            Cause::RecipeFault => !self.has_sense,
            Cause::RecordsDisagree => shop.is_some_and(|shop| shop.contradicts_itself()),
            Cause::StockManagementOff => {
                shop.is_some_and(|shop| shop.in_stock && shop.quantity.is_none())
            }
            Cause::BackordersAllowed => shop.is_some_and(|shop| shop.backorders),
            Cause::NotInShop => self.listing.mapping == Mapping::NotInShop,
            Cause::NotInErp => self.listing.mapping == Mapping::NotInErp,
            Cause::FigureUnknown => self.is_unknown,
            Cause::BlockedInErp => self.is_blocked && self.drift > Some(Quantity::ZERO),
            Cause::NegativeInErp => self.is_negative,
            Cause::OverPromised => !self.is_negative && self.over_promised > Quantity::ZERO,
            Cause::Unexplained => left != Quantity::ZERO,
            Cause::AcknowledgementOverdue
            | Cause::ReturnAwaiting
            | Cause::MessageConflict
            | Cause::ManualEdit
            | Cause::ForeignWrite
            | Cause::CountedTwice
            | Cause::MissingFromSnapshot => false,
        }
    }
}

/// By how much the records say that the cause moved the shop's figure, all of them together: two
/// edits of 2 and 1 are 3, and `Some(None)` is whatever is left. None where no record names it.
fn moved(evidence: impl Fn(usize) -> Option<Evidence>, cause: Cause) -> Option<Option<Quantity>> {
    let told = (0..).map_while(evidence).filter(|told| told.cause == cause);
    told.map(|told| told.units).reduce(|one, other| Some(one?.plus(other?)))
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
