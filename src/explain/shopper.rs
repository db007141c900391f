//! Sentences for shoppers.
//!
//! Decides which sentence belongs to a verdict. The caller fills in the quantity and the date. No sentence
//! mentions the ERP, clocks or SKUs, because a shopper cannot act on them.

use crate::code::codes;
use crate::reason::{Reason, Reasons};
use crate::verdict::Outcome;

codes! {
    /// One sentence for a shopper.
    pub enum Sentence {
        /// The product is in stock.
        Passes = 1 "passes",
        /// The product can be ordered, but no fresh figure shows that it is in stock.
        Orderable = 7 "orderable",
        /// The product can be ordered and arrives by a date.
        PassesLater = 2 "passesLater",
        /// Only a smaller quantity can be ordered.
        OnlySoMany = 3 "onlySoMany",
        /// No stock is left.
        SoldOut = 4 "soldOut",
        /// Stock is left, and the other lines of the same cart need all of it.
        TakenByRest = 8 "takenByRest",
        /// The product cannot be ordered, and waiting does not change that.
        NotForSale = 5 "notForSale",
        /// The stock cannot be checked at the moment.
        NotChecked = 6 "notChecked",
    }
}

impl Sentence {
    /// The sentence, with the places `{quantity}` and `{date}` for the caller to fill in.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Passes => "In stock.",
            Self::Orderable => "This product can be ordered.",
            Self::PassesLater => "On backorder until {date}.",
            Self::OnlySoMany => "Only {quantity} can be ordered at the moment.",
            Self::SoldOut => "This product is sold out.",
            Self::TakenByRest => "The other products in your cart need all available units.",
            Self::NotForSale => "This product cannot be ordered at the moment.",
            Self::NotChecked => {
                "We cannot check the stock of this product at the moment. Please try again in a few minutes."
            }
        }
    }
}

/// The sentence for one line's verdict. "In stock" is said only where a fresh figure shows it.
///
/// ```
/// use stock_truth::{explain, reason::{Reason, Reasons}, verdict::Outcome};
/// let sentence = explain::shopper(Outcome::Limit, Reason::NotEnough, Reasons::NONE);
/// assert_eq!(sentence.text(), "Only {quantity} can be ordered at the moment.");
/// ```
#[must_use]
pub const fn shopper(outcome: Outcome, reason: Reason, reasons: Reasons) -> Sentence {
    let is_uncertain = reasons.contains(Reason::FigureStale)
        || reasons.contains(Reason::StaleButCovered)
        || reasons.contains(Reason::FigureUnknown);
    match (outcome, reason) {
        (Outcome::Allow, Reason::EnoughWithSupply) => Sentence::PassesLater,
        (Outcome::Allow, Reason::Enough | Reason::PromiseKept) if !is_uncertain => Sentence::Passes,
        (Outcome::Allow, _) => Sentence::Orderable,
        (Outcome::Limit, _) => Sentence::OnlySoMany,
        (_, Reason::NotEnough) => Sentence::SoldOut,
        // These do not pass by waiting, so the shopper is not asked to try again.
        (
            _,
            Reason::BlockedInErp
            | Reason::NoSku
            | Reason::NotInErp
            | Reason::DuplicateSku
            | Reason::UnknownUnit
            | Reason::ComponentFault,
        ) => Sentence::NotForSale,
        _ => Sentence::NotChecked,
    }
}
