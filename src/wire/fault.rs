//! What may be wrong with a question, and where.
//!
//! Decides how a fault is named. What a word may be stands in `record`.

use crate::code::codes;

codes! {
    /// What is wrong with a question.
    pub enum FaultCode {
        /// The first word is not the version this core speaks.
        FormatUnknown = 1 "format_unknown",
        /// A value that must be there is not.
        Missing = 4 "value_missing",
        /// A value lies outside its range.
        OutOfRange = 5 "value_out_of_range",
        /// A number stands for no word of its list.
        UnknownCode = 6 "code_unknown",
        /// More lines or pools than one call judges.
        CartTooLarge = 7 "cart_too_large",
        /// A line names a pool that the call does not have.
        NoSuchPool = 8 "pool_unknown",
        /// Two values of one row contradict each other.
        Contradiction = 9 "values_contradict",
        /// A line or a pool names a policy that was not handed over.
        NoSuchPolicy = 11 "policy_unknown",
        /// The call rests on policies, and none were handed over before.
        PoliciesMissing = 12 "policies_missing",
    }
}

/// A fault and its place: which part of the question, which row of it, which field of that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub code: FaultCode,
    /// The part, by its place in the layout; none for the question as a whole.
    pub part: Option<usize>,
    /// The row of a list; none for the list as a whole and for a part that is no list.
    pub row: Option<usize>,
    /// The field, by its place in the part; none for the row as a whole.
    pub field: Option<usize>,
}

impl Fault {
    /// A fault of the question as a whole.
    #[must_use]
    pub const fn of_whole(code: FaultCode) -> Self {
        Self { code, part: None, row: None, field: None }
    }
}
