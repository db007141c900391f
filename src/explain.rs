//! What a reason or a cause means to the person who has to act on it.
//!
//! Decides the operator's words: a label for narrow places, one statement of fact, and what to do
//! first. They are English defaults that a shell may translate by code. Never shown to shoppers,
//! and decides nothing about stock.

use crate::reason::Reason;
use crate::rules::triage::Cause;

/// The words for one reason or cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// A few words for a column of a table; at most [`LABEL_MAX`] characters.
    pub label: &'static str,
    /// What is the case, in one sentence.
    pub statement: &'static str,
    /// What to do first, in one or two sentences.
    pub help: &'static str,
}

/// The most characters that a label has.
pub const LABEL_MAX: usize = 18;

const fn words(label: &'static str, statement: &'static str, help: &'static str) -> Explanation {
    Explanation { label, statement, help }
}

/// What a verdict's reason means.
///
/// ```
/// use stock_truth::{explain, reason::Reason};
/// let asked = Reason::from_code("notEnough").map(explain::reason);
/// assert_eq!(asked.map(|words| words.label), Some("not enough"));
/// ```
#[must_use]
pub const fn reason(reason: Reason) -> Explanation {
    match reason {
        Reason::NotIncreased => words(
            "not increased",
            "The line asks for no more than it held before.",
            "Nothing to do: a removal or a decrease always passes.",
        ),
        Reason::NotGoverned => words(
            "not governed",
            "The listing's stock is not the ERP's to say.",
            "Nothing to do for virtual goods and gift cards. For a physical product, look which \
             setting excludes it.",
        ),
        Reason::NotInErp => words(
            "not in the ERP",
            "No ERP item has the listing's key.",
            "Compare the SKU letter by letter with the ERP's item number, or create the item there.",
        ),
        Reason::DuplicateSku => words(
            "SKU used twice",
            "Two products of the shop carry the same key.",
            "Give each product a SKU of its own, or take the copy out of the shop.",
        ),
        Reason::UnknownUnit => words(
            "unit not declared",
            "The ERP counts the item in a unit that nobody declared.",
            "Declare how many pieces the ERP's unit stands for; until then its figure is not used.",
        ),
        Reason::RecipeFault => words(
            "recipe is wrong",
            "The kit's recipe is a circle, goes too deep, or is empty.",
            "Correct the kit's components; a kit may hold kits, four deep, and never itself.",
        ),
        Reason::BlockedInErp => words(
            "blocked in the ERP",
            "The ERP has blocked the item.",
            "Ask whoever set the block. It is lifted in the ERP, never in the shop.",
        ),
        Reason::Discontinued => words(
            "discontinued",
            "The ERP has discontinued the item: it is sold down and not ordered again.",
            "Nothing to do while stock lasts; decide what takes its place in the shop.",
        ),
        Reason::FigureUnknown => words(
            "no ERP figure",
            "The ERP states no figure for the item.",
            "Have the item counted or its stock record completed in the ERP. No figure is not zero.",
        ),
        Reason::ClockFault => words(
            "clock is wrong",
            "The shop's clock stands before the moment the figure arrived.",
            "Have the host set the server's clock by a time service.",
        ),
        Reason::FigureStale => words(
            "figure too old",
            "The ERP's figure is older than its limit.",
            "See whether the ERP answers and the feed still runs. The figure itself may be right; \
             nobody can tell.",
        ),
        Reason::PromiseKept => words(
            "promise kept",
            "The figure is older than its limit, and a hold taken while it was fresh covers the order.",
            "Nothing to do for this order; see why the feed is late.",
        ),
        Reason::StaleButCovered => words(
            "old but covered",
            "The figure is older than its limit and still covers the demand and what may have sold.",
            "Nothing to do for this order; see why the feed is late.",
        ),
        Reason::NotEnough => words(
            "not enough",
            "The pool has less than the cart asks for.",
            "The promise shows each term: the ERP's figure, orders it does not contain yet, holds \
             and buffer.",
        ),
        Reason::EnoughWithSupply => words(
            "enough when due",
            "The pool has what the cart asks for once confirmed supply has come.",
            "Nothing to do; if the supply slips, the orders that rest on it are listed.",
        ),
        Reason::Enough => words("enough", "The pool has what the cart asks for.", "Nothing to do."),
    }
}

/// What a mismatch's cause means.
///
/// ```
/// use stock_truth::{explain, rules::triage::Cause};
/// assert_eq!(explain::cause(Cause::DuplicateSku).label, "SKU used twice");
/// ```
#[must_use]
pub const fn cause(cause: Cause) -> Explanation {
    match cause {
        Cause::ClockFault => words(
            "clock is wrong",
            "The shop's clock stands before the moment the figure arrived.",
            "Have the host set the server's clock by a time service.",
        ),
        Cause::AcknowledgementOverdue => words(
            "order not seen",
            "An order of the shop should be in the ERP by now, and the ERP does not show it.",
            "See whether the connector handed the order over, and whether the ERP refused it.",
        ),
        Cause::ReturnAwaiting => words(
            "return on its way",
            "Goods came back from a customer and the ERP has not received them as sellable yet.",
            "Have the return inspected and booked in the ERP; the shop must not add it by itself.",
        ),
        Cause::MessageConflict => words(
            "messages disagree",
            "A message of the ERP came late, or two of one position state different figures.",
            "Ask the ERP for the item again; until then the smaller figure is used.",
        ),
        Cause::ManualEdit => words(
            "edited by hand",
            "Somebody changed the stock in the shop by hand.",
            "Book the change in the ERP if it is true, or write the ERP's figure to the shop.",
        ),
        Cause::ForeignWrite => words(
            "other plugin wrote",
            "Another plugin changed the stock in the shop.",
            "Switch off stock in that plugin: one figure cannot have two writers.",
        ),
        Cause::CountedTwice => words(
            "counted twice",
            "A variation and its parent both count the same units.",
            "Let either the parent or its variations manage stock, not both.",
        ),
        Cause::RecipeFault => words(
            "recipe is wrong",
            "The listing's recipe is a circle, goes too deep, or is empty.",
            "Correct the kit's components; a kit may hold kits, four deep, and never itself.",
        ),
        Cause::MissingFromSnapshot => words(
            "left out by ERP",
            "The ERP's last complete list leaves the item out, so its figure grows old.",
            "See why the ERP no longer lists it: a filter, an archived item, a location that is off.",
        ),
        Cause::OverPromised => words(
            "sold beyond supply",
            "The shop has sold more than there is and than is confirmed to come.",
            "Ask purchasing for a new date and tell the customers; nothing is cancelled by itself.",
        ),
        Cause::StaleFeed => words(
            "figure too old",
            "The ERP's figure is older than its limit.",
            "See whether the ERP answers and the feed still runs, before anybody corrects stock by \
             hand.",
        ),
        Cause::DuplicateSku => words(
            "SKU used twice",
            "Two products of the shop carry the same key, so one figure would be sold twice.",
            "Give each product a SKU of its own, or take the copy out of the shop.",
        ),
        Cause::UnitMismatch => words(
            "unit not declared",
            "The ERP counts the item in a unit that nobody declared.",
            "Declare how many pieces the ERP's unit stands for; until then its figure is not used.",
        ),
        Cause::RecordsDisagree => words(
            "records disagree",
            "The shop's quantity and its stock status contradict each other.",
            "Save the product's stock again in the shop, and look for a plugin that writes the \
             status alone.",
        ),
        Cause::StockManagementOff => words(
            "stock not counted",
            "The shop does not count this listing, so it sells without limit.",
            "Switch on stock management for the product in the shop.",
        ),
        Cause::BackordersAllowed => words(
            "backorders allowed",
            "The shop goes on selling this listing when nothing is left.",
            "Set backorders to \u{201c}do not allow\u{201d} for the product, or agree with \
             purchasing that they are wanted.",
        ),
        Cause::NotInShop => words(
            "not in the shop",
            "The ERP has the item and the shop has no listing for it.",
            "Publish a product with this SKU, or leave it: not everything an ERP counts is for sale.",
        ),
        Cause::NotInErp => words(
            "not in the ERP",
            "No ERP item has the listing's key, so nobody vouches for what is sold.",
            "Compare the SKU letter by letter with the ERP's item number, or create the item there.",
        ),
        Cause::BlockedInErp => words(
            "blocked in the ERP",
            "The ERP has blocked the item and the shop still sells it.",
            "Take the listing off sale, or have the block lifted in the ERP.",
        ),
        Cause::FigureUnknown => words(
            "no ERP figure",
            "The ERP lists the item and states no figure, which is not zero.",
            "Have the item counted or its stock record completed in the ERP.",
        ),
        Cause::NegativeInErp => words(
            "negative in ERP",
            "The ERP has promised more than it has; the shop can only show nothing.",
            "Have the item counted and the ERP's bookings corrected.",
        ),
        Cause::Unexplained => words(
            "unexplained",
            "The two figures differ and nothing in the records says why.",
            "Write the ERP's figure to the shop, then look who or what changed the stock there: an \
             edit by hand, an import or another plugin.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    fn all() -> Vec<Explanation> {
        let reasons = Reason::ALL.iter().copied().map(reason);
        reasons.chain(Cause::ALL.iter().copied().map(cause)).collect()
    }

    #[test]
    fn every_label_fits_its_column() {
        for words in all() {
            assert!((1..=LABEL_MAX).contains(&words.label.chars().count()), "{:?}", words.label);
        }
    }

    #[test]
    fn statements_and_help_are_whole_sentences() {
        for words in all() {
            for text in [words.statement, words.help] {
                assert!(text.starts_with(char::is_uppercase) && text.ends_with('.'), "{text:?}");
                assert!(!text.contains("  "), "{text:?}");
            }
        }
    }

    #[test]
    fn no_two_causes_share_a_label_or_a_statement() {
        for (at, one) in Cause::ALL.iter().enumerate() {
            for other in Cause::ALL.iter().skip(at + 1) {
                assert_ne!(cause(*one).label, cause(*other).label);
                assert_ne!(cause(*one).statement, cause(*other).statement);
            }
        }
    }
}
