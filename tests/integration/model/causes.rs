//! Why a listing and its pools do not agree.
//!
//! Decides which causes apply, in the order of the list, and how much of the drift each takes.

use super::read::Amount;
use super::reconcile::{Listing, Shop};

/// Causes in the order of attribution.
pub(super) const CAUSES: [&str; 23] = [
    "clockFault",
    "acknowledgementOverdue",
    "returnAwaiting",
    "staleFeed",
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

/// What is known of one comparison.
pub(super) struct Found<'a> {
    pub(super) listing: &'a Listing,
    pub(super) shop: Option<&'a Shop>,
    pub(super) faulty: bool,
    pub(super) unknown: bool,
    pub(super) wrong_clock: bool,
    pub(super) stale: bool,
    pub(super) blocked: bool,
    pub(super) negative: bool,
    pub(super) owed: Amount,
    pub(super) drift: Option<Amount>,
    pub(super) sells: Option<Amount>,
}

impl Found<'_> {
    fn shows(&self, cause: &str) -> bool {
        match cause {
            "clockFault" => self.wrong_clock,
            "staleFeed" => self.stale && !self.wrong_clock,
            "duplicateSku" => self.listing.mapping == "duplicateSku",
            "unitMismatch" => self.listing.mapping == "unknownUnit",
            "componentFault" => self.faulty,
            "recordsDisagree" => self.shop.is_some_and(|shop| shop.disagrees),
            "stockManagementOff" => self.sells.is_none(),
            "backordersAllowed" => self.shop.is_some_and(|shop| shop.backorders),
            "notInShop" => self.listing.mapping == "notInShop",
            "noSku" => self.listing.mapping == "noSku",
            "notInErp" => self.listing.mapping == "notInErp",
            "figureUnknown" => self.unknown,
            "blockedInErp" => self.blocked && self.drift > Some(0),
            "negativeInErp" => self.negative,
            "overPromised" => self.owed > 0 && !self.negative,
            "unexplained" => false,
            _ => false,
        }
    }

    /// Units that may be sold, or were, and are not there.
    pub(super) fn oversell(&self) -> Amount {
        let unvouched = if self.drift.is_none() { self.sells.unwrap_or(0) } else { 0 };
        self.drift.unwrap_or(0).max(0) + unvouched + self.owed
    }

    /// High where something is sold that nobody vouches for, medium where sales are lost or facts are
    /// old or missing, low otherwise.
    pub(super) fn severity(&self, cause: &str) -> &'static str {
        let blind = [
            "stockManagementOff",
            "backordersAllowed",
            "duplicateSku",
            "countedTwice",
            "overPromised",
        ];
        let old = [
            "clockFault",
            "staleFeed",
            "missingFromSnapshot",
            "figureUnknown",
            "acknowledgementOverdue",
        ];
        if self.oversell() > 0 || blind.contains(&cause) {
            "high"
        } else if cause == "notInShop" {
            "low"
        } else if self.drift.is_some_and(|drift| drift < 0) || old.contains(&cause) {
            "medium"
        } else {
            "low"
        }
    }
}

/// Which cause takes how much of the drift.
pub(super) fn shares(
    found: &Found,
    evidence: &[(String, Option<Amount>)],
) -> Vec<(&'static str, Amount)> {
    let mut left = found.drift.unwrap_or(0);
    let mut shares = Vec::new();
    for cause in CAUSES {
        let told: Vec<Option<Amount>> =
            evidence.iter().filter(|(told, _)| told == cause).map(|(_, units)| *units).collect();
        let shows = found.shows(cause);
        if told.is_empty() && !shows {
            continue;
        }
        let before = left;
        // All that the records say of one cause, together; one that says no figure takes what is left.
        if !told.is_empty() {
            let states_units = told.iter().all(Option::is_some);
            let part = match told.into_iter().sum::<Option<Amount>>() {
                None => left,
                Some(units) if left < 0 => units.clamp(left, 0),
                Some(units) => units.clamp(0, left),
            };
            // What explains nothing of it is true, and another matter.
            let is_write = matches!(cause, "manualEdit" | "foreignWrite");
            if part == 0 && (states_units || is_write) && !shows {
                continue;
            }
            left -= part;
        }
        if shows {
            left = 0;
        }
        shares.push((cause, before - left));
    }
    if left != 0 {
        shares.push(("unexplained", left));
    }
    shares
}
