//! What a shopper is told.
//!
//! Decides which sentence; amounts and dates are filled in by whoever writes it. Says nothing of the
//! ERP, of clocks or of keys: a shopper can do nothing about them.

use crate::code::codes;
use crate::reason::{Reason, Reasons};
use crate::verdict::Outcome;

codes! {
    /// One sentence for a shopper.
    pub enum Sentence {
        /// Nothing stands in the way.
        Passes = 1 "passes",
        /// It may be ordered, and nobody can say more than that.
        Orderable = 7 "orderable",
        /// It will be there by a date.
        PassesLater = 2 "passesLater",
        /// A smaller quantity would pass.
        OnlySoMany = 3 "onlySoMany",
        /// Nothing is left.
        SoldOut = 4 "soldOut",
        /// Something is left, and the shopper's own other lines take it.
        TakenByRest = 8 "takenByRest",
        /// It cannot be ordered at the moment.
        NotForSale = 5 "notForSale",
        /// Nobody can say right now whether it is there.
        NotChecked = 6 "notChecked",
    }
}

impl Sentence {
    /// The sentence, with `{largest}` and `{date}` where an amount or a date belongs.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Passes => "In stock.",
            Self::Orderable => "This can be ordered.",
            Self::PassesLater => "Available on backorder, expected {date}.",
            Self::OnlySoMany => "Only {largest} can be ordered right now.",
            Self::SoldOut => "Sold out right now.",
            Self::TakenByRest => "The rest of your cart takes all there is right now.",
            Self::NotForSale => "This cannot be ordered at the moment.",
            Self::NotChecked => {
                "We cannot confirm right now that this is in stock. Please try again in a few minutes."
            }
        }
    }
}

/// The sentence for one line's verdict. That something is in stock is said only where a figure says so
/// that is not too old.
///
/// ```
/// use stock_truth::{explain, reason::{Reason, Reasons}, verdict::Outcome};
/// let sentence = explain::shopper(Outcome::Limit, Reason::NotEnough, Reasons::NONE);
/// assert_eq!(sentence.text(), "Only {largest} can be ordered right now.");
/// ```
#[must_use]
pub const fn shopper(outcome: Outcome, reason: Reason, reasons: Reasons) -> Sentence {
    let is_doubtful = reasons.contains(Reason::FigureStale)
        || reasons.contains(Reason::StaleButCovered)
        || reasons.contains(Reason::FigureUnknown);
    match (outcome, reason) {
        (Outcome::Allow, Reason::EnoughWithSupply) => Sentence::PassesLater,
        (Outcome::Allow, Reason::Enough | Reason::PromiseKept) if !is_doubtful => Sentence::Passes,
        (Outcome::Allow, _) => Sentence::Orderable,
        (Outcome::Limit, _) => Sentence::OnlySoMany,
        (_, Reason::NotEnough) => Sentence::SoldOut,
        // Waiting cures none of these.
        (
            _,
            Reason::BlockedInErp
            | Reason::NotInErp
            | Reason::DuplicateSku
            | Reason::UnknownUnit
            | Reason::ComponentFault,
        ) => Sentence::NotForSale,
        _ => Sentence::NotChecked,
    }
}
