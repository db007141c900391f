//! Words and sources for the terms of a promise and of an expected figure.

use crate::code::codes;

codes! {
    /// One term of a promise or of an expected figure.
    pub enum Term {
        /// E: the ERP's figure.
        Figure = 1 "figure",
        /// U: store demand that the ERP's figure does not reflect yet.
        InFlight = 2 "inFlight",
        /// H: live holds of others.
        Held = 3 "held",
        /// B: units that are never offered.
        SafetyStock = 4 "safetyStock",
        /// X: confirmed supply that may be sold already.
        BackorderAllowance = 5 "backorderAllowance",
        /// ATP: E − U − H − B + X.
        Available = 6 "available",
        /// H′: holds that WooCommerce does not subtract itself.
        HeldElsewhere = 7 "heldElsewhere",
        /// The units that a block in the ERP keeps from sale.
        Blocked = 8 "blocked",
        /// The difference to the next lower multiple of the sale step.
        Rounding = 9 "rounding",
        /// The difference to 0 where the figure is negative.
        Clamp = 10 "clamp",
        /// N: units in placed orders that WooCommerce has not subtracted yet.
        PendingReduction = 11 "pendingReduction",
        /// The figure that the shop should show.
        Expected = 12 "expected",
    }
}

/// The words for a term: its symbol in the formula, its meaning and its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermWords {
    /// Its symbol in the formula; empty where it has none.
    pub symbol: &'static str,
    /// Its meaning.
    pub statement: &'static str,
    /// Where its value comes from.
    pub source: &'static str,
}

/// The words for a term.
///
/// ```
/// use stock_truth::explain::{Term, term};
/// assert_eq!((term(Term::Figure).symbol, term(Term::Figure).source), ("E", "ERP"));
/// ```
#[must_use]
pub const fn term(term: Term) -> TermWords {
    let (symbol, statement, source) = match term {
        Term::Figure => ("E", "Stock figure of the ERP.", "ERP"),
        Term::InFlight => ("U", "Orders not yet in the ERP's figure.", "shop orders"),
        Term::Held => ("H", "Units held for other shoppers.", "holds"),
        Term::SafetyStock => ("B", "Safety stock.", "policy"),
        Term::BackorderAllowance => {
            ("X", "Confirmed supply that may be sold before it arrives.", "supply and policy")
        }
        Term::Available => ("ATP", "Quantity that can be promised now.", "sum"),
        Term::HeldElsewhere => {
            ("H\u{2032}", "Held units that WooCommerce does not subtract itself.", "holds")
        }
        Term::Blocked => ("", "Units kept from sale by the block in the ERP.", "ERP"),
        Term::Rounding => ("", "Rounding down to the sale step.", "sale step"),
        Term::Clamp => ("", "Correction to 0, because a shop shows no negative stock.", "display"),
        Term::PendingReduction => {
            ("N", "Sold units that WooCommerce has not subtracted yet.", "shop orders")
        }
        Term::Expected => ("", "Figure that the shop should show.", "sum"),
    };
    TermWords { symbol, statement, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_has_a_meaning_and_a_source() {
        for one in Term::ALL {
            let words = term(*one);
            assert!(words.statement.starts_with(char::is_uppercase), "{words:?}");
            assert!(words.statement.ends_with('.') && !words.source.is_empty(), "{words:?}");
        }
    }
}
