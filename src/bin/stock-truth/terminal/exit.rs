//! Exit codes of a command that was carried out.
//!
//! Decides their numbers. A command that could not be carried out ends with the code of its
//! [`Failure`](super::failure::Failure).

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// 0: the two sides agree, or the question was answered.
    Agrees,
    /// 3: mismatches were found.
    Mismatches,
    /// 2: the core refused the question; the refusal is the answer that was written.
    Refused,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Agrees => Self::SUCCESS,
            Exit::Mismatches => Self::from(3),
            Exit::Refused => Self::from(2),
        }
    }
}
