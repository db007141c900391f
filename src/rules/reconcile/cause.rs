//! What can be behind a mismatch, whose it is by default, and how urgent.
//!
//! Decides the order of attribution, the owner and the severity of each cause. Which of them apply to a
//! listing is decided where it is triaged.

use crate::code::codes;
use crate::facts::Quantity;

codes! {
    /// Why a listing and its pools do not agree. Order of declaration is the order of attribution.
    pub enum Cause {
        /// The shop's clock stands before the moment the figure arrived.
        ClockFault = 19 "clockFault",
        /// The ERP should have shown an order by now and has not.
        AcknowledgementOverdue = 1 "acknowledgementOverdue",
        /// Goods came back and the ERP has not received them yet.
        ReturnAwaiting = 2 "returnAwaiting",
        /// The figure is older than its limit.
        StaleFeed = 3 "staleFeed",
        /// A message came late, or two contradicted each other.
        MessageConflict = 4 "messageConflict",
        /// Somebody changed the stock in the shop by hand.
        ManualEdit = 5 "manualEdit",
        /// Another plugin changed the stock in the shop.
        ForeignWrite = 6 "foreignWrite",
        /// A variation and its parent both count the same units.
        CountedTwice = 7 "countedTwice",
        /// Two products of the shop carry the listing's key.
        DuplicateSku = 8 "duplicateSku",
        /// The ERP counts the item in a unit that nobody declared, or in packs that nobody divided.
        UnitMismatch = 9 "unitMismatch",
        /// The listing's bill of materials is a circle, is too deep, or is empty.
        ComponentFault = 22 "componentFault",
        /// The shop's own records of the listing contradict each other.
        RecordsDisagree = 10 "recordsDisagree",
        /// The shop does not count the listing, so it sells without limit.
        StockManagementOff = 11 "stockManagementOff",
        /// The shop sells the listing below zero against the ERP.
        BackordersAllowed = 12 "backordersAllowed",
        /// The last complete snapshot left the item out.
        MissingFromSnapshot = 13 "missingFromSnapshot",
        /// The ERP has the item and the shop has no listing for it.
        NotInShop = 14 "notInShop",
        /// The shop's product has no SKU, so nothing binds it to the ERP.
        NoSku = 23 "noSku",
        /// No ERP item has the listing's key.
        NotInErp = 15 "notInErp",
        /// The ERP states no figure for the item.
        FigureUnknown = 18 "figureUnknown",
        /// The ERP has blocked the item and the shop still sells it.
        BlockedInErp = 20 "blockedInErp",
        /// The ERP has promised more than it has.
        NegativeInErp = 16 "negativeInErp",
        /// The shop has sold more than there is and than is due.
        OverPromised = 21 "overPromised",
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
        /// Whoever answers the customers.
        Support = 4 "support",
    }
}

impl Cause {
    /// The role that the cause belongs to unless the shop says otherwise.
    #[must_use]
    pub const fn owner(self) -> Owner {
        match self {
            Self::ManualEdit
            | Self::UnitMismatch
            | Self::DuplicateSku
            | Self::BackordersAllowed
            | Self::NotInShop
            | Self::NoSku
            | Self::NotInErp
            | Self::CountedTwice
            | Self::ComponentFault
            | Self::OverPromised
            | Self::BlockedInErp => Owner::Merchandising,
            Self::NegativeInErp | Self::ReturnAwaiting => Owner::Warehouse,
            _ => Owner::Operations,
        }
    }

    /// Whether the cause is that somebody wrote the shop's figure.
    #[must_use]
    pub const fn is_write(self) -> bool {
        matches!(self, Self::ManualEdit | Self::ForeignWrite)
    }

    /// Whether the cause has to be reported by evidence, because the two figures do not show it.
    #[must_use]
    pub const fn is_reported(self) -> bool {
        matches!(
            self,
            Self::AcknowledgementOverdue
                | Self::ReturnAwaiting
                | Self::MessageConflict
                | Self::ManualEdit
                | Self::ForeignWrite
                | Self::CountedTwice
                | Self::UnitMismatch
                | Self::MissingFromSnapshot
        )
    }
}

/// The causes that hold for a listing, as one number: each is a bit at its place in the order of
/// attribution, so that the lowest bit leads, and a column of sets is a number a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Causes(u32);

impl Causes {
    /// The empty set.
    pub const NONE: Self = Self(0);

    /// The set of one cause.
    #[must_use]
    pub const fn of(cause: Cause) -> Self {
        Self(1_u32.wrapping_shl(rank(cause)))
    }

    /// The set with a cause added where `applies`.
    #[must_use]
    pub const fn with(self, cause: Cause, applies: bool) -> Self {
        if applies { self.and(Self::of(cause)) } else { self }
    }

    /// The causes of both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether no cause is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the cause is in the set.
    #[must_use]
    pub const fn contains(self, cause: Cause) -> bool {
        self.0 & Self::of(cause).0 != 0
    }

    /// The leading cause: the first in the order of attribution.
    #[must_use]
    pub fn first(self) -> Option<Cause> {
        let place = usize::try_from(self.0.trailing_zeros()).ok()?;
        Cause::ALL.get(place).copied()
    }

    /// The set without its leading cause.
    #[must_use]
    pub const fn without_first(self) -> Self {
        Self(self.0 & self.0.wrapping_sub(1))
    }
}

const _: () = assert!(Cause::ALL.len() <= 32, "every cause has a bit");

/// The place of a cause in the order of attribution.
#[expect(clippy::as_conversions, reason = "the order of declaration is the order of attribution")]
const fn rank(cause: Cause) -> u32 {
    cause as u32
}

/// Causes with which the shop sells on nobody's word.
const SELLS_BLINDLY: Causes = Causes::of(Cause::StockManagementOff)
    .and(Causes::of(Cause::BackordersAllowed))
    .and(Causes::of(Cause::DuplicateSku))
    .and(Causes::of(Cause::CountedTwice))
    .and(Causes::of(Cause::OverPromised));

/// Causes by which a judgement rests on old or missing facts.
const RESTS_ON_LITTLE: Causes = Causes::of(Cause::StaleFeed)
    .and(Causes::of(Cause::ClockFault))
    .and(Causes::of(Cause::FigureUnknown))
    .and(Causes::of(Cause::AcknowledgementOverdue))
    .and(Causes::of(Cause::MissingFromSnapshot));

/// How urgent a cause is for a listing that may oversell or lose so much.
pub(in crate::rules) fn severity(cause: Cause, oversell: Quantity, lost: Quantity) -> Severity {
    if oversell > Quantity::ZERO || SELLS_BLINDLY.contains(cause) {
        Severity::High
    } else if cause == Cause::NotInShop {
        // An ERP knows many items that no shop means to sell.
        Severity::Low
    } else if lost > Quantity::ZERO || RESTS_ON_LITTLE.contains(cause) {
        Severity::Medium
    } else {
        Severity::Low
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_bit_leads_in_the_order_of_attribution() {
        let mut rest =
            Cause::ALL.iter().rev().fold(Causes::NONE, |set, cause| set.with(*cause, true));
        for cause in Cause::ALL {
            assert!(rest.contains(*cause));
            assert_eq!(rest.first(), Some(*cause));
            rest = rest.without_first();
        }
        assert_eq!((rest, rest.first()), (Causes::NONE, None));
    }
}
