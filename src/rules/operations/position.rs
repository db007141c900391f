//! Up to where something was known when it was judged.
//!
//! Decides whether one position is newer than another. What has to be newer for which cause is decided in
//! [`super::cause`].

use super::cause::Evidence;

/// Up to where the shop and the ERP were known: two numbers that each only grow.
///
/// The shop's is the number of the read of its record, the ERP's the position up to which the pool is confirmed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// The number of the read of the shop; 0 before the first.
    pub shop: i64,
    /// The ERP's confirmed position; 0 before the first.
    pub erp: i64,
}

impl Position {
    /// Whether this position has moved on from the other, as far as this evidence asks. What it does not ask may
    /// stand still and may never go back: news that arrive late are no news.
    ///
    /// For a change in the shop (reads 7 and 8, ERP at 90): the second is newer. With the ERP at 80 it is not.
    #[must_use]
    pub const fn is_newer(self, than: Self, evidence: Evidence) -> bool {
        let never_back = self.shop >= than.shop && self.erp >= than.erp;
        never_back
            && match evidence {
                Evidence::Shop => self.shop > than.shop,
                Evidence::Erp => self.erp > than.erp,
                Evidence::Both => self.shop > than.shop && self.erp > than.erp,
            }
    }

    /// The furthest of both in each number.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            shop: if other.shop > self.shop { other.shop } else { self.shop },
            erp: if other.erp > self.erp { other.erp } else { self.erp },
        }
    }
}
