//! Words for reasons, causes and terms.
//!
//! Decides the words only, and nothing about stock. An operator gets a short label, one statement and the
//! first thing to do. A shopper gets one sentence without internal terms. The words are English defaults;
//! a shell may translate them by code.

mod causes;
mod reasons;
mod shopper;
mod terms;

pub use causes::cause;
pub use reasons::reason;
pub use shopper::{Sentence, shopper};
pub use terms::{Term, TermWords, term};

use crate::code::codes;

codes! {
    /// Who reads an explanation.
    pub enum Audience {
        /// A person who buys: one sentence without internal terms.
        Shopper = 1 "shopper",
        /// A person who runs the shop: the situation and the first thing to do.
        Operator = 2 "operator",
        /// A person who writes software: codes, numbers and every figure as well.
        Developer = 3 "developer",
    }
}

/// The words for one reason or one cause, for operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// A short name for a column of a table, at most [`LABEL_MAX`] characters.
    pub label: &'static str,
    /// The situation, in one sentence.
    pub statement: &'static str,
    /// The first thing to do, in one or two sentences.
    pub help: &'static str,
}

/// The longest label, in characters.
pub const LABEL_MAX: usize = 18;

const fn words(label: &'static str, statement: &'static str, help: &'static str) -> Explanation {
    Explanation { label, statement, help }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reason::Reason;
    use crate::rules::reconcile::cause::Cause;
    use alloc::vec::Vec;

    fn all() -> Vec<Explanation> {
        let reasons = Reason::ALL.iter().copied().map(reason);
        reasons.chain(Cause::ALL.iter().copied().map(cause)).collect()
    }

    #[test]
    fn no_label_is_longer_than_the_limit() {
        for words in all() {
            assert!((1..=LABEL_MAX).contains(&words.label.chars().count()), "{:?}", words.label);
        }
    }

    #[test]
    fn statements_and_help_begin_with_a_capital_and_end_with_a_full_stop() {
        for words in all() {
            for text in [words.statement, words.help] {
                assert!(text.starts_with(char::is_uppercase) && text.ends_with('.'), "{text:?}");
                assert!(!text.contains("  "), "{text:?}");
            }
        }
    }

    #[test]
    fn every_cause_has_its_own_label_and_statement() {
        for (at, one) in Cause::ALL.iter().enumerate() {
            for other in Cause::ALL.iter().skip(at + 1) {
                assert_ne!(cause(*one).label, cause(*other).label);
                assert_ne!(cause(*one).statement, cause(*other).statement);
            }
        }
    }
}
