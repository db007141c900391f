//! What each term of a promise or an expected figure is, and where it comes from.

use crate::code::codes;

codes! {
    /// One term of a promise or of an expected figure.
    pub enum Term {
        /// E.
        Figure = 1 "figure",
        /// U.
        InFlight = 2 "inFlight",
        /// H.
        Held = 3 "held",
        /// B.
        SafetyStock = 4 "safetyStock",
        /// X.
        BackorderAllowance = 5 "backorderAllowance",
        /// What is left of them.
        Available = 6 "available",
        /// H′.
        HeldElsewhere = 7 "heldElsewhere",
        /// What the ERP's block withholds.
        Blocked = 8 "blocked",
        /// What rounding drops.
        Rounding = 9 "rounding",
        /// What showing nothing instead of less adds.
        Clamp = 10 "clamp",
        /// N.
        PendingReduction = 11 "pendingReduction",
        /// What the shop should show.
        Expected = 12 "expected",
    }
}

/// A term in words: its letter in the formula, what it is, and who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermWords {
    /// Its letter in the rule book's formula; empty where it has none.
    pub symbol: &'static str,
    /// What it is.
    pub statement: &'static str,
    /// Who or what states it.
    pub source: &'static str,
}

/// What a term is and where it comes from.
///
/// ```
/// use stock_truth::explain::{Term, term};
/// assert_eq!((term(Term::Figure).symbol, term(Term::Figure).source), ("E", "ERP"));
/// ```
#[must_use]
pub const fn term(term: Term) -> TermWords {
    let (symbol, statement, source) = match term {
        Term::Figure => ("E", "What the ERP says is there.", "ERP"),
        Term::InFlight => {
            ("U", "Orders of the shop that the ERP's figure does not contain yet.", "shop orders")
        }
        Term::Held => ("H", "Kept for other shoppers until their holds end.", "holds"),
        Term::SafetyStock => ("B", "Kept back as a safety buffer.", "policy"),
        Term::BackorderAllowance => {
            ("X", "May be sold on confirmed supply that is due.", "supply and policy")
        }
        Term::Available => ("ATP", "What is left to promise.", "sum"),
        Term::HeldElsewhere => {
            ("H\u{2032}", "Held in ways that WooCommerce does not take off by itself.", "holds")
        }
        Term::Blocked => ("", "Withheld because the ERP has blocked the item.", "ERP"),
        Term::Rounding => ("", "Dropped by rounding down to what can be sold.", "sale step"),
        Term::Clamp => ("", "Added because less than nothing is shown as nothing.", "display"),
        Term::PendingReduction => {
            ("N", "Sold, and still to be taken off by WooCommerce itself.", "shop orders")
        }
        Term::Expected => ("", "What the shop should show.", "sum"),
    };
    TermWords { symbol, statement, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_is_a_whole_sentence() {
        for one in Term::ALL {
            let words = term(*one);
            assert!(words.statement.starts_with(char::is_uppercase), "{words:?}");
            assert!(words.statement.ends_with('.') && !words.source.is_empty(), "{words:?}");
        }
    }
}
