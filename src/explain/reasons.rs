//! Words for the reasons of a verdict, for operators.

use super::{Explanation, words};
use crate::reason::Reason;

/// The words for a reason.
///
/// ```
/// use stock_truth::{explain, reason::Reason};
/// let words = Reason::from_code("notEnough").map(explain::reason);
/// assert_eq!(words.map(|words| words.label), Some("not enough stock"));
/// ```
#[must_use]
pub const fn reason(reason: Reason) -> Explanation {
    match reason {
        Reason::NotIncreased => words(
            "not increased",
            "The line does not ask for more than before.",
            "Nothing to do. A removal or a decrease is always allowed.",
        ),
        Reason::NotGoverned => words(
            "not governed",
            "The stock of this listing does not follow the ERP.",
            "Nothing to do for virtual products and gift cards. Check which setting excludes the \
             listing if it is a physical product.",
        ),
        Reason::NoSku => words(
            "no SKU",
            "The listing has no SKU, so no ERP item can be assigned to it.",
            "Enter the ERP's item number as the SKU of the product.",
        ),
        Reason::NotInErp => words(
            "not in the ERP",
            "The ERP has no item with the listing's SKU.",
            "Compare the SKU with the item numbers in the ERP, or create the item there.",
        ),
        Reason::DuplicateSku => words(
            "duplicate SKU",
            "Two products of the shop have the same SKU.",
            "Give each product its own SKU, or remove the duplicate product from the shop.",
        ),
        Reason::UnknownUnit => words(
            "unknown unit",
            "The ERP counts the item in a unit that is not declared.",
            "Declare how many pieces the unit stands for. The figure is not used until then.",
        ),
        Reason::ComponentFault => words(
            "component fault",
            "The kit's bill of materials contains itself, is nested too deeply, or is empty.",
            "Correct the components of the kit. Kits may be nested four levels deep, and no kit may \
             contain itself.",
        ),
        Reason::BlockedInErp => words(
            "blocked in the ERP",
            "The ERP blocks the item.",
            "Ask the person who set the block. Only the ERP can remove it.",
        ),
        Reason::Discontinued => words(
            "discontinued",
            "The item is discontinued in the ERP, so only the remaining stock is sold.",
            "Nothing to do while stock is left. Choose a replacement product for the shop.",
        ),
        Reason::FigureUnknown => words(
            "no ERP figure",
            "The ERP states no stock figure for the item, which is not the same as 0.",
            "Count the item, or complete its stock record in the ERP.",
        ),
        Reason::ClockFault => words(
            "wrong server clock",
            "The shop's clock is behind the time at which the figure arrived.",
            "Ask the host to set the server's clock with a time service (NTP).",
        ),
        Reason::FigureStale => words(
            "figure too old",
            "The ERP's figure is older than its limit.",
            "Check whether the ERP answers and the feed runs. The figure may still be correct.",
        ),
        Reason::PromiseKept => words(
            "covered by a hold",
            "The figure is older than its limit, and a hold from before that covers the order.",
            "Nothing to do for this order. Check why the feed is late.",
        ),
        Reason::StaleButCovered => words(
            "old but sufficient",
            "The figure is older than its limit, and it covers the demand and the expected sales \
             since then.",
            "Nothing to do for this order. Check why the feed is late.",
        ),
        Reason::NotEnough => words(
            "not enough stock",
            "The available stock does not cover the demand of the cart.",
            "The terms show the calculation: the ERP's figure, orders not yet in the ERP, holds, \
             safety stock and backorder allowance.",
        ),
        Reason::EnoughWithSupply => words(
            "on backorder",
            "The stock covers the demand of the cart only together with confirmed supply.",
            "Nothing to do while the supply is on time.",
        ),
        Reason::Enough => words(
            "enough stock",
            "The available stock covers the demand of the cart.",
            "Nothing to do.",
        ),
    }
}
