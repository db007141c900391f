//! What a verdict's reason means to an operator.

use super::{Explanation, words};
use crate::reason::Reason;

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
        Reason::NoSku => words(
            "no SKU",
            "The shop's product has no SKU, so nothing binds it to the ERP.",
            "Give the product the ERP's item number as its SKU.",
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
        Reason::ComponentFault => words(
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
            "The promise shows each term: the ERP's figure, orders it does not reflect yet, holds \
             and safety_stock.",
        ),
        Reason::EnoughWithSupply => words(
            "enough when due",
            "The pool has what the cart asks for once confirmed supply has come.",
            "Nothing to do; if the supply slips, the orders that rest on it are listed.",
        ),
        Reason::Enough => words("enough", "The pool has what the cart asks for.", "Nothing to do."),
    }
}
