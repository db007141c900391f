//! What a mismatch's cause means to an operator.

use super::{Explanation, words};
use crate::rules::reconcile::cause::Cause;

/// What a mismatch's cause means.
///
/// ```
/// use stock_truth::{explain, rules::reconcile::cause::Cause};
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
        Cause::ComponentFault => words(
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
        Cause::NoSku => words(
            "no SKU",
            "The shop's product has no SKU, so nothing binds it to the ERP.",
            "Give the product the ERP's item number as its SKU.",
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
