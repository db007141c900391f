//! What is said of each cause: where it is looked for, how its end is shown, whose it is, what mutes it.
//!
//! Decides it as lists of names, read from the contract of the exception queue.

/// They move with a read of the shop: what is written or set there, its clock and its own jobs, and orders that wait
/// for a person.
const IN_THE_SHOP: [&str; 15] = [
    "manualEdit",
    "foreignWrite",
    "otherWriter",
    "recordsDisagree",
    "countedTwice",
    "duplicateSku",
    "componentFault",
    "stockManagementOff",
    "backordersAllowed",
    "noSku",
    "clockFault",
    "engineFault",
    "outboxFailing",
    "revivedWithoutStock",
    "orderHeld",
];
/// Jobs of the queue itself, and of the calendar: they move with a read of the shop as well.
const OWN_JOBS: [&str; 2] = ["ownerUnreachable", "calendarEnded"];
/// What neither the shop nor the ERP shows alone.
const IN_BOTH: [&str; 6] =
    ["unexplained", "overPromised", "blockedInErp", "unitMismatch", "notInShop", "notInErp"];
/// Feeds that tell nothing: a look at the shop is enough to say so.
const QUIET_FEEDS: [&str; 2] = ["staleFeed", "feedDown"];

/// Where a cause is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Shop,
    Erp,
    Both,
}

/// Where something new about the cause is to be seen, when it is said to be there or to be gone.
pub(super) fn place(cause: &str, agrees: bool) -> Place {
    if QUIET_FEEDS.contains(&cause) {
        return if agrees { Place::Both } else { Place::Shop };
    }
    if IN_THE_SHOP.contains(&cause) || OWN_JOBS.contains(&cause) {
        return Place::Shop;
    }
    if IN_BOTH.contains(&cause) { Place::Both } else { Place::Erp }
}

/// One document shows their end: an order, a return, a settled message, a released feed, a closed gap.
const DOCUMENTS: [&str; 22] = [
    "acknowledgementOverdue",
    "orderUnacknowledged",
    "orderStateUnknown",
    "orderStateRegressed",
    "paidNotHandedOver",
    "cancelRaceLost",
    "revivedWithoutStock",
    "closedShort",
    "promiseBroken",
    "refundWithoutProof",
    "returnWithoutRefund",
    "paymentReversed",
    "shippedButCancelled",
    "refundWithoutReturn",
    "returnUnannounced",
    "shipmentReversed",
    "returnAwaiting",
    "messageConflict",
    "feedHeld",
    "feedRestarted",
    "sequenceGap",
    "orderHeld",
];
const SELF_TESTS: [&str; 3] = ["clockFault", "engineFault", "calendarEnded"];

/// How many agreements in a row end an exception, and over how many milliseconds at least.
pub(super) fn agreements(cause: &str, flapping: bool) -> (i128, i128) {
    if flapping {
        return (5, 3_600_000);
    }
    if DOCUMENTS.contains(&cause) {
        return (1, 0);
    }
    (2, if SELF_TESTS.contains(&cause) { 300_000 } else { 0 })
}

/// Judged by a fresh figure of the feed.
const NEED_A_FRESH_FIGURE: [&str; 11] = [
    "acknowledgementOverdue",
    "returnAwaiting",
    "messageConflict",
    "missingFromSnapshot",
    "figureUnknown",
    "negativeInErp",
    "blockedInErp",
    "unexplained",
    "overPromised",
    "foreignWrite",
    "orderUnacknowledged",
];

/// Found by comparisons of listings: all of them but the late feed and the clock.
const COMPARED: [&str; 21] = [
    "acknowledgementOverdue",
    "returnAwaiting",
    "messageConflict",
    "manualEdit",
    "foreignWrite",
    "countedTwice",
    "duplicateSku",
    "unitMismatch",
    "componentFault",
    "recordsDisagree",
    "stockManagementOff",
    "backordersAllowed",
    "missingFromSnapshot",
    "notInShop",
    "noSku",
    "notInErp",
    "figureUnknown",
    "blockedInErp",
    "negativeInErp",
    "overPromised",
    "unexplained",
];

/// Whether an open exception of the one cause keeps one of the other quiet.
pub(super) fn mutes(parent: &str, cause: &str) -> bool {
    match parent {
        "staleFeed" | "feedDown" => NEED_A_FRESH_FIGURE.contains(&cause),
        "clockFault" | "engineFault" => COMPARED.contains(&cause),
        _ => false,
    }
}

const MERCHANDISING: [&str; 15] = [
    "manualEdit",
    "countedTwice",
    "duplicateSku",
    "unitMismatch",
    "componentFault",
    "backordersAllowed",
    "notInShop",
    "notInErp",
    "blockedInErp",
    "overPromised",
    "noSku",
    "revivedWithoutStock",
    "closedShort",
    "promiseBroken",
    "orderHeld",
];
const WAREHOUSE: [&str; 5] = [
    "returnAwaiting",
    "negativeInErp",
    "refundWithoutReturn",
    "returnUnannounced",
    "shipmentReversed",
];
const SUPPORT: [&str; 4] =
    ["refundWithoutProof", "returnWithoutRefund", "paymentReversed", "shippedButCancelled"];
const FOLLOWED_BY_SUPPORT: [&str; 4] =
    ["revivedWithoutStock", "orderHeld", "closedShort", "promiseBroken"];

/// The role that a cause belongs to, and the role that follows it.
pub(super) fn owner(cause: &str) -> (&'static str, Option<&'static str>) {
    let owner = if MERCHANDISING.contains(&cause) {
        "merchandising"
    } else if WAREHOUSE.contains(&cause) {
        "warehouse"
    } else if SUPPORT.contains(&cause) {
        "support"
    } else {
        "operations"
    };
    (owner, FOLLOWED_BY_SUPPORT.contains(&cause).then_some("support"))
}

/// They explain a difference of figures, and may take it over from one another.
pub(super) const EXPLAIN: [&str; 11] = [
    "acknowledgementOverdue",
    "returnAwaiting",
    "messageConflict",
    "manualEdit",
    "foreignWrite",
    "countedTwice",
    "missingFromSnapshot",
    "blockedInErp",
    "negativeInErp",
    "overPromised",
    "unexplained",
];

/// Every cause that an exception may have.
pub(crate) const CAUSES: [&str; 48] = [
    "acknowledgementOverdue",
    "returnAwaiting",
    "staleFeed",
    "messageConflict",
    "manualEdit",
    "foreignWrite",
    "countedTwice",
    "duplicateSku",
    "unitMismatch",
    "recordsDisagree",
    "stockManagementOff",
    "backordersAllowed",
    "missingFromSnapshot",
    "notInShop",
    "notInErp",
    "negativeInErp",
    "unexplained",
    "figureUnknown",
    "clockFault",
    "blockedInErp",
    "overPromised",
    "componentFault",
    "noSku",
    "orderUnacknowledged",
    "orderStateUnknown",
    "orderStateRegressed",
    "paidNotHandedOver",
    "cancelRaceLost",
    "feedDown",
    "engineFault",
    "outboxFailing",
    "ownerUnreachable",
    "calendarEnded",
    "feedHeld",
    "feedRestarted",
    "sequenceGap",
    "revivedWithoutStock",
    "closedShort",
    "promiseBroken",
    "refundWithoutProof",
    "returnWithoutRefund",
    "paymentReversed",
    "shippedButCancelled",
    "refundWithoutReturn",
    "returnUnannounced",
    "shipmentReversed",
    "otherWriter",
    "orderHeld",
];
