//! Why a verdict is what it is.
//!
//! The list is a contract. Order of declaration is the order of judgement, and the order in which the
//! reasons of a verdict are listed; the step that ended the judgement names the one that decided.
//! Numbers and codes never change; [`crate::explain`] puts each into words.

use crate::code::codes;

codes! {
    /// One reason of a verdict: a fact about what was asked and what is known.
    pub enum Reason {
        /// The line asks for no more than it held before: nothing may stand in its way.
        NotIncreased = 1 "notIncreased",
        /// The listing's stock is not the ERP's to say.
        NotGoverned = 2 "notGoverned",
        /// No ERP item has the listing's key.
        NotInErp = 3 "notInErp",
        /// The shop's product has no SKU, so nothing binds it to the ERP.
        NoSku = 17 "noSku",
        /// Two products of the shop carry the same key.
        DuplicateSku = 4 "duplicateSku",
        /// The ERP counts the item in a unit that nobody declared.
        UnknownUnit = 5 "unknownUnit",
        /// The kit's bill of materials is a circle, is too deep, or is empty.
        ComponentFault = 14 "componentFault",
        /// The ERP has blocked the item.
        BlockedInErp = 6 "blockedInErp",
        /// The ERP has discontinued the item: it is sold down.
        Discontinued = 7 "discontinued",
        /// The ERP states no figure for the item.
        FigureUnknown = 8 "figureUnknown",
        /// Our clock stands before the moment the figure arrived: no age can be told.
        ClockFault = 9 "clockFault",
        /// The figure is older than its limit.
        FigureStale = 10 "figureStale",
        /// The figure is older than its limit, and a promise given while it was fresh is kept.
        PromiseKept = 15 "promiseKept",
        /// The figure is older than its limit and still covers the demand and what may have sold.
        StaleButCovered = 11 "staleButCovered",
        /// The pool has less than the cart asks for.
        NotEnough = 12 "notEnough",
        /// The pool has what the cart asks for once supply has come that is due.
        EnoughWithSupply = 16 "enoughWithSupply",
        /// The pool has what the cart asks for.
        Enough = 13 "enough",
    }
}

/// A set of reasons, kept in order of precedence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reasons(i64);

impl Reasons {
    /// No reason yet.
    pub const NONE: Self = Self(0);

    /// The set with one reason more.
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

    /// The reasons, most decisive first.
    pub fn iter(self) -> impl Iterator<Item = Reason> {
        Reason::ALL.iter().copied().filter(move |reason| self.contains(*reason))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn every_reason_has_a_bit_of_its_own() {
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
