//! What is behind a mismatch, whose it is, how bad it is and what it costs.
//!
//! Decides the first cause that applies, in the order of the list. Deadlines and persons are the
//! queue's.

use super::freshness::{Freshness, freshness};
use crate::code::codes;
use crate::facts::{
    Figure, Instant, ItemStatus, Listing, Mapping, Pool, Price, Quantity, ShopStock,
};
use crate::policy::Policy;

codes! {
    /// Why a listing and its pool do not agree. Order of declaration is the order of attribution.
    pub enum Cause {
        /// The shop's clock stands before the moment the figure arrived.
        ClockFault = 19 "clockFault",
        /// The figure is older than its limit.
        StaleFeed = 3 "staleFeed",
        /// Two products of the shop carry the listing's key.
        DuplicateSku = 8 "duplicateSku",
        /// The ERP counts the item in a unit that nobody declared.
        UnitMismatch = 9 "unitMismatch",
        /// The shop's quantity and its status contradict each other.
        RecordsDisagree = 10 "recordsDisagree",
        /// The shop does not count the listing, so it sells without limit.
        StockManagementOff = 11 "stockManagementOff",
        /// The shop sells the listing below zero against the ERP.
        BackordersAllowed = 12 "backordersAllowed",
        /// The ERP has the item and the shop has no listing for it.
        NotInShop = 14 "notInShop",
        /// No ERP item has the listing's key.
        NotInErp = 15 "notInErp",
        /// The ERP states no figure for the item.
        FigureUnknown = 18 "figureUnknown",
        /// The ERP has blocked the item and the shop still sells it.
        BlockedInErp = 20 "blockedInErp",
        /// The ERP has promised more than it has.
        NegativeInErp = 16 "negativeInErp",
        /// The figures differ and nothing recorded says why.
        Unexplained = 17 "unexplained",
    }
}

codes! {
    /// How urgent a finding is, from least to most.
    pub enum Severity {
        /// Worth tidying up; nobody is harmed meanwhile.
        Low = 1 "low",
        /// Sales are being lost, or a judgement rests on old or missing facts.
        Medium = 2 "medium",
        /// Something is being sold that nobody vouches for.
        High = 3 "high",
    }
}

codes! {
    /// The role that a cause belongs to unless the shop says otherwise.
    pub enum Owner {
        /// Whoever runs the connection to the ERP and the shop itself.
        Operations = 1 "operations",
        /// Whoever decides what is listed and sold.
        Merchandising = 2 "merchandising",
        /// Whoever counts the goods.
        Warehouse = 3 "warehouse",
    }
}

impl Cause {
    /// The role that the cause belongs to unless the shop says otherwise.
    #[must_use]
    pub const fn owner(self) -> Owner {
        match self {
            Self::DuplicateSku
            | Self::BackordersAllowed
            | Self::NotInShop
            | Self::NotInErp
            | Self::BlockedInErp => Owner::Merchandising,
            Self::NegativeInErp | Self::FigureUnknown => Owner::Warehouse,
            _ => Owner::Operations,
        }
    }
}

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

/// Finds what is wrong with a listing; none where nothing is.
///
/// `shop` is what the shop would sell (none: without counting) and `drift` what no term explains
/// (none: nothing may be expected).
#[must_use]
pub fn triage(
    pool: &Pool,
    listing: &Listing,
    policy: &Policy,
    now: Instant,
    shop: Option<Quantity>,
    drift: Option<Quantity>,
) -> Option<Finding> {
    if !listing.governed {
        return None;
    }
    let drift_or_zero = drift.unwrap_or(Quantity::ZERO);
    let cause = cause(pool, listing, policy, now, drift_or_zero)?;
    // Where nothing may be expected, whatever the shop sells is sold on nobody's word.
    let unvouched = if drift.is_none() { shop.unwrap_or(Quantity::ZERO) } else { Quantity::ZERO };
    let oversell = drift_or_zero.or_zero().plus(unvouched);
    let lost = Quantity::ZERO.minus(drift_or_zero).or_zero();
    let cents = |units| listing.price.map_or(0, |price: Price| price.times(units));
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

fn cause(
    pool: &Pool,
    listing: &Listing,
    policy: &Policy,
    now: Instant,
    drift: Quantity,
) -> Option<Cause> {
    let figure = pool.observation.as_ref().map(|claim| claim.figure);
    let holds = |cause| match cause {
        Cause::ClockFault => freshness(pool, policy, now) == Some(Freshness::ClockFault),
        Cause::StaleFeed => matches!(freshness(pool, policy, now), Some(Freshness::Stale(_))),
        Cause::DuplicateSku => listing.mapping == Mapping::DuplicateSku,
        Cause::UnitMismatch => listing.mapping == Mapping::UnknownUnit,
        Cause::RecordsDisagree => listing.shop.is_some_and(contradicts_itself),
        Cause::StockManagementOff => {
            listing.shop.is_some_and(|shop| shop.in_stock && shop.quantity.is_none())
        }
        Cause::BackordersAllowed => listing.shop.is_some_and(|shop| shop.backorders),
        Cause::NotInShop => listing.mapping == Mapping::NotInShop,
        Cause::NotInErp => listing.mapping == Mapping::NotInErp,
        Cause::FigureUnknown => !matches!(figure, Some(Figure::Known(_))),
        Cause::BlockedInErp => {
            let status = pool.observation.as_ref().map(|claim| claim.status);
            status == Some(ItemStatus::Blocked) && drift > Quantity::ZERO
        }
        Cause::NegativeInErp => {
            figure.and_then(Figure::known).is_some_and(|figure| figure < Quantity::ZERO)
        }
        Cause::Unexplained => drift != Quantity::ZERO,
    };
    Cause::ALL.iter().copied().find(|cause| holds(*cause))
}

fn contradicts_itself(shop: ShopStock) -> bool {
    match shop.quantity {
        Some(quantity) if quantity > Quantity::ZERO => !shop.in_stock,
        Some(_) => shop.in_stock && !shop.backorders,
        None => false,
    }
}

fn severity(cause: Cause, oversell: Quantity, lost: Quantity) -> Severity {
    let sells_blindly =
        matches!(cause, Cause::StockManagementOff | Cause::BackordersAllowed | Cause::DuplicateSku);
    if oversell > Quantity::ZERO || sells_blindly {
        Severity::High
    } else if cause == Cause::NotInShop {
        // An ERP knows many items that no shop means to sell.
        Severity::Low
    } else if lost > Quantity::ZERO
        || matches!(cause, Cause::StaleFeed | Cause::ClockFault | Cause::FigureUnknown)
    {
        Severity::Medium
    } else {
        Severity::Low
    }
}
