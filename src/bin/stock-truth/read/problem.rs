//! What could not be understood in a file, row by row.
//!
//! Decides how such a row is named. Nothing is dropped in silence: every row that is left out of
//! the judgement, or judged without its price, is in this list with its line.

use crate::read::input::Source;
use serde::Serialize;
use std::fmt;

/// What the problem costs the audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Effect {
    /// The row's item or listing is not judged.
    RowLeftOut,
    /// The listing is judged, its cost is not known.
    PriceLeftOut,
    /// Nothing is left out; somebody should know.
    Noted,
}

/// One cell or row that could not be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) source: Source,
    /// 0 where it is of no line.
    pub(crate) line: u64,
    pub(crate) column: Option<&'static str>,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) effect: Effect,
}

/// What is wrong with one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Misread {
    pub(crate) column: Option<&'static str>,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Misread {
    /// A cell of this column is wrong.
    pub(crate) fn cell(
        column: &'static str,
        code: &'static str,
        message: impl Into<String>,
    ) -> Self {
        Self { column: Some(column), code, message: message.into() }
    }

    /// The row as a whole is wrong.
    pub(crate) fn row(code: &'static str, message: impl Into<String>) -> Self {
        Self { column: None, code, message: message.into() }
    }

    /// The problem that this is at a line.
    pub(crate) fn at(self, source: Source, line: u64, effect: Effect) -> Problem {
        let Self { column, code, message } = self;
        Problem { source, line, column, code, message, effect }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(out, " ")?,
            line => write!(out, "{line}: ")?,
        }
        if let Some(column) = self.column {
            write!(out, "{column}: ")?;
        }
        write!(out, "{} [{}]", self.message, self.code)
    }
}

/// The cell's text as it may stand in a message: not longer than a line.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 40;
    let cut: String = text.chars().take(LONGEST).collect();
    if cut.len() < text.len() { format!("`{cut}…`") } else { format!("`{cut}`") }
}
