//! One row of a source, whatever its format.
//!
//! Decides how the reading of an ERP's list sees CSV lines and JSON objects alike: as texts in
//! columns that were looked for.

use crate::read::problem::{Misread, quoted};

/// A row whose columns are those that were asked for when its file was opened.
pub(crate) trait Row {
    /// The line of the file on which the row begins, from 1.
    fn number(&self) -> u64;

    /// The trimmed text of a column; empty where the file or the row does not have it.
    ///
    /// # Errors
    /// Where the cell is no text.
    fn text(&self, column: usize) -> Result<&str, Misread>;

    /// Text that is only shown.
    fn shown(&self, column: usize) -> String;

    /// Whether the cell is a number of its own kind, written with a point, and not a text.
    fn is_number(&self, column: usize) -> bool;

    /// Whether the row has the form that its file promises.
    ///
    /// # Errors
    /// What is wrong with it as a whole.
    fn check_form(&self) -> Result<(), Misread>;
}

/// The text without what no cell has.
///
/// # Errors
/// Where it has control or replacement characters.
pub(crate) fn checked<'a>(column: &'static str, text: &'a str) -> Result<&'a str, Misread> {
    let text = text.trim();
    if text.contains(|c: char| c.is_control() || c == '\u{fffd}') {
        let message = format!(
            "{} contains control or replacement characters; correct the cell",
            quoted(text)
        );
        return Err(Misread::cell(column, "cell_not_text", message));
    }
    Ok(text)
}
