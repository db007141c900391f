//! Columns that a caller writes and reads where they lie: nothing is copied in or out.
//!
//! Decides which columns a table has and what stands in one that nobody has written yet.

use super::column::{Column, is_column, not_a_column, refusal};
use super::judge::reconcile_into;
use super::values::Values;
use crate::wire::json::Refusal;
use crate::wire::layout::{Field, NONE};
use crate::wire::plain::{answer_columns, fields};
use crate::wire::value::Value;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The most rows of a table: a larger catalogue is asked about in parts.
pub const MAX_ROWS: usize = 4_000_000;

/// Plain listings in columns, with the columns of their answers.
#[derive(Clone, Debug)]
pub struct Table {
    asked: Vec<Column>,
    answered: Vec<Column>,
}

impl Table {
    /// A table of so many rows with columns of these names. Until it is written, a column holds in every
    /// row what a question would have without it; only `pool` has 0, the row's own pool.
    ///
    /// # Errors
    /// There is no such column, it is named twice, or there are more than [`MAX_ROWS`].
    pub fn new(rows: usize, names: &[String]) -> Result<Self, Refusal> {
        if rows > MAX_ROWS {
            let what = format!("must be at most {MAX_ROWS}");
            return Err(refusal("value_out_of_range", "rows".to_string(), &what));
        }
        let mut asked: Vec<Column> = Vec::with_capacity(names.len());
        for name in names {
            let found = fields().find(|(_, field)| is_named(field, name));
            let (_, field) = found.ok_or_else(|| not_a_column(name))?;
            if asked.iter().any(|column| column.name == *name) {
                return Err(refusal("field_twice", format!("columns.{name}"), "is named twice"));
            }
            let word = if name == "pool" { 0 } else { field.default.unwrap_or(NONE) };
            asked.push(Column { name: name.clone(), values: Values::all(field, word, rows) });
        }
        Ok(Self { answered: blank_answers(rows), asked })
    }

    /// A table of these columns, which are asked as they are.
    #[must_use]
    pub fn of(asked: Vec<Column>) -> Self {
        let rows = asked.first().map_or(0, |column| column.values.len());
        Self { answered: blank_answers(rows), asked }
    }

    /// The columns to be written, in the order in which they were named.
    #[must_use]
    pub fn asked(&self) -> &[Column] {
        &self.asked
    }

    /// The columns of the answers that were given last.
    #[must_use]
    pub fn answered(&self) -> &[Column] {
        &self.answered
    }

    /// Holds each row's listing against its pool; what stands beside the columns holds for all rows.
    ///
    /// A column that is left out has the layout's default in every row; only `pool` has 0, the row's own
    /// pool. The shop has no listing (`mapping` notInShop) where all its columns say that nothing is
    /// there. Shop 0 beside a figure of 47: `drift` −470,000, `cause` 17 (unexplained).
    ///
    /// # Errors
    /// What is wrong, and where: `columns.figure` as a whole or one value of it as `rows[17].figure`.
    /// What stands in the columns of the answers means nothing then.
    pub fn reconcile(&mut self, shared: &Value) -> Result<(), Refusal> {
        reconcile_into(shared, &self.asked, &mut self.answered)
    }
}

fn blank_answers(rows: usize) -> Vec<Column> {
    let blank = |field: &Field| Column {
        name: field.name.to_string(),
        values: Values::all(field, NONE, rows),
    };
    answer_columns().map(blank).collect()
}

fn is_named(field: &Field, name: &str) -> bool {
    field.name == name && is_column(field)
}
