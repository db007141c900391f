//! A column, and what is said of one that is none.
//!
//! Decides which fields stand in columns.

use super::values::Values;
use crate::wire::json::Refusal;
use crate::wire::layout::Field;
use alloc::format;
use alloc::string::{String, ToString};

/// What is the same for all rows and stands beside the columns.
pub const SHARED: [&str; 2] = ["now", "policy"];

/// Whether the field's values stand in a column: what all rows share does not, nor does the place of a
/// policy, for all rows follow the one.
pub(super) fn is_column(field: &Field) -> bool {
    !SHARED.contains(&field.name)
}

/// A column by its field's name.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// One of the names of `asked` or `answered`.
    pub name: String,
    /// Its values, one for each listing.
    pub values: Values,
}

pub(super) fn not_a_column(name: &str) -> Refusal {
    column_refusal("field_unknown", name, "is no column of this call")
}

pub(super) fn column_refusal(code: &'static str, name: &str, what: &str) -> Refusal {
    refusal(code, format!("columns.{name}"), what)
}

pub(super) fn refusal(code: &'static str, path: String, what: &str) -> Refusal {
    let message = if path.is_empty() { what.to_string() } else { format!("{path}: {what}") };
    Refusal { code, path, message }
}
