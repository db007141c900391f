//! Whose an exception is.
//!
//! Decides which of the rules that fit an exception holds, and who of those that it names is told. Which rules fit is
//! the shop's to find: they name listings, categories, suppliers, feeds, places and causes.

use crate::code::codes;
use crate::facts::Instant;

/// The most rules that may fit one exception.
pub const MAX_RULES: usize = 50;

codes! {
    /// What a rule is about, from the most particular to the most general.
    pub enum Scope {
        /// This exception: somebody gave it to a person.
        Exception = 1 "exception",
        /// One listing.
        Listing = 2 "listing",
        /// A category or a supplier.
        Group = 3 "group",
        /// A feed or a place.
        Source = 4 "source",
        /// A cause.
        Cause = 5 "cause",
        /// Whatever no other rule is about.
        Fallback = 6 "fallback",
    }
}

codes! {
    /// Who is told in the end.
    pub enum Recipient {
        /// The owner that the rule names.
        Owner = 1 "owner",
        /// The owner's deputy.
        Deputy = 2 "deputy",
        /// Whoever leads the role.
        RoleLead = 3 "roleLead",
        /// The store's administrator, because nobody else can be told.
        Administrator = 4 "administrator",
    }
}

/// A rule that fits an exception.
#[derive(Clone, Copy, Debug)]
pub struct OwnerRule {
    /// What it is about.
    pub scope: Scope,
    /// How many listings it is about.
    pub width: i64,
    /// When it was made.
    pub since: Instant,
    /// Whether the owner that it names can be told: is not away and has an address.
    pub owner_reachable: bool,
    /// Whether the owner's deputy can be told.
    pub deputy_reachable: bool,
    /// Whether the lead of the role can be told.
    pub lead_reachable: bool,
}

/// Which rule holds, and who is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ownership {
    /// The rule's place.
    pub rule: usize,
    /// Who is told.
    pub recipient: Recipient,
}

/// Whose an exception is; none where no rule fits, which a shop with a fallback never sees.
///
/// The more particular rule holds, of two alike the one about fewer listings, then the older one, then the first of the
/// list. Adding a rule for everything so takes nothing from a rule for something.
#[must_use]
pub fn ownership(rule: impl Fn(usize) -> Option<OwnerRule>) -> Option<Ownership> {
    let rules = (0..MAX_RULES).map_while(|at| rule(at).map(|rule| (at, rule)));
    let rank = |(at, rule): &(usize, OwnerRule)| (rule.scope, rule.width, rule.since, *at);
    let (at, rule) = rules.min_by_key(rank)?;
    Some(Ownership { rule: at, recipient: recipient(&rule) })
}

/// The first who can be told.
const fn recipient(rule: &OwnerRule) -> Recipient {
    if rule.owner_reachable {
        Recipient::Owner
    } else if rule.deputy_reachable {
        Recipient::Deputy
    } else if rule.lead_reachable {
        Recipient::RoleLead
    } else {
        Recipient::Administrator
    }
}
