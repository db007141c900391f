//! The call `ownership` as words: the rules that fit an exception in, which of them holds and who is told out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::{At, Code, Count, Counted, Flag, Maybe, word_of};
use crate::rules::operations::cause::QueueCause;
use crate::rules::operations::ownership::{MAX_RULES, OwnerRule, Recipient, Scope, ownership};
use crate::rules::reconcile::cause::Owner;

const LAST_RULE: i64 = word_of(MAX_RULES).wrapping_sub(1);

record! {
    /// The exception.
    struct Asked {
        /// What it is about.
        cause "cause": Code<QueueCause>,
    }
}

record! {
    /// A rule that fits it.
    struct RuleWords {
        /// What the rule is about.
        scope "scope": Code<Scope>,
        /// How many listings it is about.
        width "listings": Count = 0,
        /// When it was made.
        since "since": At,
        /// Whether the owner that it names can be told: is not away and has an address.
        owner_reachable "ownerReachable": Flag,
        /// Whether the owner's deputy can be told.
        deputy_reachable "deputyReachable": Flag = 0,
        /// Whether whoever leads the role can be told.
        lead_reachable "leadReachable": Flag = 0,
    }
}

record! {
    /// Whose it is.
    struct Answer {
        /// The place of the rule that holds; absent where none fits.
        rule "rule": Maybe<Counted<LAST_RULE>>,
        /// Who is told: the administrator where no rule fits, so that nothing is without somebody.
        recipient "recipient": Maybe<Code<Recipient>>,
        /// The role that it belongs to by default.
        owner "owner": Code<Owner>,
        /// The role that hears of it too.
        follower "follower": Maybe<Code<Owner>>,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const RULES: List<RuleWords> = List::at(ASKED.next(), "rules", MAX_RULES);
const TOLD: Once<Answer> = Once::at(RULES.next().answer(), "");

/// The question of `ownership`.
pub(super) const QUESTION: Layout = &[ASKED.part(), RULES.part()];
/// The answer of `ownership`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let limits = Limits::default();
    let asked = ASKED.take(words, &limits)?;
    RULES.take(words, &limits, |_| true)?;
    let holds = ownership(|at| RULES.get(words, at).map(RuleWords::rule));
    let answer = Answer {
        rule: holds.map(|holds| holds.rule),
        recipient: Some(holds.map_or(Recipient::Administrator, |holds| holds.recipient)),
        owner: asked.cause.owner(),
        follower: asked.cause.follower(),
    };
    TOLD.put(words, answer);
    Ok(())
}

impl RuleWords {
    const fn rule(self) -> OwnerRule {
        OwnerRule {
            scope: self.scope,
            width: self.width,
            since: self.since,
            owner_reachable: self.owner_reachable,
            deputy_reachable: self.deputy_reachable,
            lead_reachable: self.lead_reachable,
        }
    }
}
