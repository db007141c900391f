//! What a reason, a cause or a term means to the person who reads it.
//!
//! Decides the words: for operators a label for narrow places, one statement of fact and what to do
//! first; for shoppers one sentence that names nothing internal. They are English defaults that a
//! shell may translate by code. Decides nothing about stock.

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
        /// Who buys: one friendly sentence, nothing internal.
        Shopper = 1 "shopper",
        /// Who runs the shop: what is the case and what to do first.
        Operator = 2 "operator",
        /// Who builds on it: codes, numbers and every figure.
        Developer = 3 "developer",
    }
}

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
