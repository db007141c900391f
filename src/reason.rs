//! The reasons of a verdict.
//!
//! Decides the precedence, the numbers and the codes of the reasons. The order of declaration is the
//! order of judgement and the order in which the reasons of a verdict are listed. The step that ends
//! the judgement names the deciding reason. Numbers and codes never change. The words are in
//! [`crate::explain`].

use crate::code::codes;

codes! {
    /// One reason of a verdict: a fact about the request or about the pool.
    pub enum Reason {
        /// The line does not ask for more than before, so it is always allowed.
        NotIncreased = 1 "notIncreased",
        /// The listing's stock does not follow the ERP.
        NotGoverned = 2 "notGoverned",
        /// The ERP has no item with the listing's SKU.
        NotInErp = 3 "notInErp",
        /// The listing has no SKU, so no ERP item can be assigned to it.
        NoSku = 17 "noSku",
        /// Two products of the shop have the same SKU.
        DuplicateSku = 4 "duplicateSku",
        /// The ERP counts the item in a unit that is not declared.
        UnknownUnit = 5 "unknownUnit",
        /// The kit's bill of materials contains itself, is nested too deeply, or is empty.
        ComponentFault = 14 "componentFault",
        /// The ERP blocks the item.
        BlockedInErp = 6 "blockedInErp",
        /// The item is discontinued in the ERP, so only the remaining stock is sold.
        Discontinued = 7 "discontinued",
        /// The ERP states no figure for the item.
        FigureUnknown = 8 "figureUnknown",
        /// The shop's clock is behind the time at which the figure arrived, so the age is not known.
        ClockFault = 9 "clockFault",
        /// The figure is older than its limit.
        FigureStale = 10 "figureStale",
        /// The figure is older than its limit, and a hold from before that covers the line.
        PromiseKept = 15 "promiseKept",
        /// The figure is older than its limit, and it covers the demand and the expected sales since then.
        StaleButCovered = 11 "staleButCovered",
        /// The available quantity of a pool does not cover the demand of the cart.
        NotEnough = 12 "notEnough",
        /// The available quantity covers the demand of the cart only together with confirmed supply.
        EnoughWithSupply = 16 "enoughWithSupply",
        /// The available quantity covers the demand of the cart.
        Enough = 13 "enough",
    }
}

impl Reason {
    /// Whether the reason is that the listing is bound to no ERP item, or not as it should be.
    #[must_use]
    pub const fn is_mapping_fault(self) -> bool {
        matches!(
            self,
            Self::NotInErp
                | Self::NoSku
                | Self::DuplicateSku
                | Self::UnknownUnit
                | Self::ComponentFault
        )
    }
}

/// A set of reasons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reasons(i64);

impl Reasons {
    /// The empty set.
    pub const NONE: Self = Self(0);

    /// The set with one more reason.
    #[must_use]
    pub const fn with(self, reason: Reason) -> Self {
        Self(self.0 | reason.bit())
    }

    /// The reasons of both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the reason is in the set.
    #[must_use]
    pub const fn contains(self, reason: Reason) -> bool {
        self.0 & reason.bit() != 0
    }

    /// The set as one number: bit `n` stands for the reason numbered `n`.
    #[must_use]
    pub const fn bits(self) -> i64 {
        self.0
    }

    /// The reasons in order of precedence.
    pub fn iter(self) -> impl Iterator<Item = Reason> {
        Reason::ALL.iter().copied().filter(move |reason| self.contains(*reason))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn every_reason_has_its_own_bit() {
        let mut seen = 0;
        for reason in Reason::ALL {
            assert!((1..63).contains(&reason.number()));
            assert_eq!(seen & reason.bit(), 0, "{reason:?}");
            seen |= reason.bit();
        }
    }

    #[test]
    fn reasons_are_listed_by_precedence() {
        let set = Reasons::NONE.with(Reason::Enough).with(Reason::FigureStale);
        assert_eq!(set.iter().collect::<Vec<_>>(), [Reason::FigureStale, Reason::Enough]);
    }
}
