//! Words for the causes of a mismatch, for operators.

use super::{Explanation, words};
use crate::rules::reconcile::cause::Cause;

/// The words for a cause.
///
/// ```
/// use stock_truth::{explain, rules::reconcile::cause::Cause};
/// assert_eq!(explain::cause(Cause::DuplicateSku).label, "duplicate SKU");
/// ```
#[must_use]
pub const fn cause(cause: Cause) -> Explanation {
    match cause {
        Cause::ClockFault => words(
            "wrong server clock",
            "The shop's clock is behind the time at which the figure arrived.",
            "Ask the host to set the server's clock with a time service (NTP).",
        ),
        Cause::AcknowledgementOverdue => words(
            "order not in ERP",
            "The ERP should show an order of the shop by now and does not show it.",
            "Check whether the connector sent the order and whether the ERP rejected it.",
        ),
        Cause::ReturnAwaiting => words(
            "return not booked",
            "A customer returned goods, and the ERP has not booked them as sellable yet.",
            "Inspect the return and book it in the ERP. The shop must not add the units itself.",
        ),
        Cause::MessageConflict => words(
            "messages conflict",
            "A message of the ERP arrived late, or two messages with one position state different \
             figures.",
            "Read the item from the ERP again. The smaller figure is used until then.",
        ),
        Cause::ManualEdit => words(
            "manual edit",
            "A person changed the stock in the shop.",
            "Book the change in the ERP if it is correct. Write the expected figure to the shop if \
             it is not.",
        ),
        Cause::ForeignWrite => words(
            "other plugin wrote",
            "Another plugin changed the stock in the shop.",
            "Turn off stock updates in that plugin. Only one program may write the stock.",
        ),
        Cause::CountedTwice => words(
            "counted twice",
            "A variation and its parent product both manage stock for the same units.",
            "Manage the stock on the parent product or on its variations, but not on both.",
        ),
        Cause::ComponentFault => words(
            "component fault",
            "The listing's bill of materials contains itself, is nested too deeply, or is empty.",
            "Correct the components of the kit. Kits may be nested four levels deep, and no kit may \
             contain itself.",
        ),
        Cause::MissingFromSnapshot => words(
            "not in ERP's list",
            "The last complete stock list of the ERP does not contain the item.",
            "Check why the ERP does not list the item: a filter, an archived item, or a location \
             that is switched off.",
        ),
        Cause::OverPromised => words(
            "oversold",
            "The shop has sold more than the stock and the confirmed supply together.",
            "Ask purchasing for a new delivery date and inform the customers. No order is cancelled \
             automatically.",
        ),
        Cause::StaleFeed => words(
            "figure too old",
            "The ERP's figure is older than its limit.",
            "Check whether the ERP answers and the feed runs, before anyone corrects stock by hand.",
        ),
        Cause::DuplicateSku => words(
            "duplicate SKU",
            "Two products of the shop have the same SKU, so the same units could be sold twice.",
            "Give each product its own SKU, or remove the duplicate product from the shop.",
        ),
        Cause::UnitMismatch => words(
            "unknown unit",
            "The ERP counts the item in a unit that is not declared.",
            "Declare how many pieces the unit stands for. The figure is not used until then.",
        ),
        Cause::RecordsDisagree => words(
            "records disagree",
            "The shop's stock quantity and stock status contradict each other.",
            "Save the product's stock in the shop again. Check whether a plugin writes the stock \
             status alone.",
        ),
        Cause::StockManagementOff => words(
            "stock not managed",
            "The shop does not manage the stock of this listing, so it sells without a limit.",
            "Switch on stock management for the product in the shop.",
        ),
        Cause::BackordersAllowed => words(
            "backorders allowed",
            "The shop sells this listing without stock.",
            "Set backorders to \u{201c}Do not allow\u{201d} for the product, or agree the \
             backorders with purchasing.",
        ),
        Cause::NotInShop => words(
            "not in the shop",
            "The ERP has the item, and the shop has no listing for it.",
            "Publish a product with this SKU. Nothing to do if the item is not for sale in the shop.",
        ),
        Cause::NoSku => words(
            "no SKU",
            "The listing has no SKU, so no ERP item can be assigned to it.",
            "Enter the ERP's item number as the SKU of the product.",
        ),
        Cause::NotInErp => words(
            "not in the ERP",
            "The ERP has no item with the listing's SKU, so no figure limits what is sold.",
            "Compare the SKU with the item numbers in the ERP, or create the item there.",
        ),
        Cause::BlockedInErp => words(
            "blocked in the ERP",
            "The ERP blocks the item, and the shop still sells it.",
            "Remove the listing from sale, or remove the block in the ERP.",
        ),
        Cause::FigureUnknown => words(
            "no ERP figure",
            "The ERP lists the item and states no stock figure, which is not the same as 0.",
            "Count the item, or complete its stock record in the ERP.",
        ),
        Cause::NegativeInErp => words(
            "negative in ERP",
            "The ERP's figure is below 0, and the shop shows 0.",
            "Count the item and correct the bookings in the ERP.",
        ),
        Cause::Unexplained => words(
            "unexplained",
            "The two figures differ, and no record explains the difference.",
            "Write the expected figure to the shop. Then check what changed the stock there: a \
             manual edit, an import or another plugin.",
        ),
    }
}
