//! Many plain listings at once, as columns: one array per field instead of one object per listing.
//!
//! Decides which fields stand in columns and how a word stands in one. Names, kinds and ranges are
//! the layout's: each row becomes the words of one `reconcile` and is checked and answered as such.
//! A listing is plain where it draws on one pool of its own; bills of materials, dated supply, listed holds and
//! evidence go through `reconcile` itself.

mod column;
mod judge;
mod question;
mod table;
mod values;

pub use column::{Column, SHARED};
pub use table::{MAX_ROWS, Table};
pub use values::{NOTHING, Values, is_small};

use crate::wire::layout::{CodeList, Field};
use crate::wire::plain::{answer_columns, fields};
use crate::wire::value::Value;
use column::is_column;

/// The fields that may be asked as columns, in the order of the record.
pub fn asked() -> impl Iterator<Item = &'static Field> {
    fields().map(|(_, field)| field).filter(|field| is_column(field))
}

/// The fields that are answered as columns.
pub fn answered() -> impl Iterator<Item = &'static Field> {
    answer_columns()
}

/// The words of a closed list by their numbers; `null` for a number that stands for none.
#[must_use]
pub fn words(list: CodeList) -> Value {
    let last = list.words().map(|(number, _)| number).max().unwrap_or(0);
    let word = |wanted| list.words().find(|(number, _)| *number == wanted);
    let words =
        (0..=last).map(|number| word(number).map_or(Value::Null, |(_, code)| Value::text(code)));
    Value::List(words.collect())
}
