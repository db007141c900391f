//! Many plain listings at once, as columns: one array per field instead of one object per listing.
//!
//! Decides which fields stand in columns and how a word stands in one. Names, kinds and ranges are
//! the layout's: each row becomes the words of one `reconcile` and is checked and answered as such.
//! A listing is plain where it draws on one pool of its own; bills of materials, dated supply, listed holds and
//! evidence go through `reconcile` itself.

mod column;
mod question;
mod values;

pub use column::{Column, SHARED};
pub use values::{NOTHING, Values, is_small};

use crate::policy::Policy;
use crate::rules::workspace::Workspace;
use crate::wire::fault::FaultCode;
use crate::wire::json::{Refusal, within};
use crate::wire::layout::{CodeList, Field, NONE};
use crate::wire::plain::{
    PlainFault, TOLD, field, fields, reconcile_checked, reconcile_plain, shared_policy, told,
};
use crate::wire::value::Value;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use column::{column_refusal, is_column, not_a_column, refusal};
use core::cell::Cell;
use question::{BLOCK, Question};

/// The fields that may be asked as columns, in the order of the record.
pub fn asked() -> impl Iterator<Item = &'static Field> {
    fields().map(|(_, field)| field).filter(|field| is_column(field))
}

/// The fields that are answered as columns.
pub fn answered() -> impl Iterator<Item = &'static Field> {
    told()
}

/// A column of this name with these values; none where what was given is no array of numbers.
///
/// # Errors
/// There is no such column, or its array is of the other kind.
pub fn column(name: String, values: Option<Values>) -> Result<Column, Refusal> {
    let Some(field) = asked().find(|field| field.name == name) else {
        return Err(not_a_column(&name));
    };
    match (values, is_small(field)) {
        (Some(values @ Values::Small(_)), true) | (Some(values @ Values::Large(_)), false) => {
            Ok(Column { name, values })
        }
        (_, true) => Err(column_refusal("wrong_type", &name, "is no Uint8Array")),
        (_, false) => Err(column_refusal("wrong_type", &name, "is no Float64Array")),
    }
}

/// What was given for the columns is no object at all.
#[must_use]
pub fn not_columns() -> Refusal {
    refusal("wrong_type", "columns".to_string(), "is no object of columns")
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

/// Holds each row's listing against its pool; what stands beside the columns holds for all rows.
///
/// A column that is left out has the layout's default in every row; only `pool` has 0, the row's own
/// pool. The shop has no listing (`mapping` notInShop) where all its columns say that nothing is
/// there. Shop 0 beside a figure of 47: `drift` −470,000, `cause` 17 (unexplained).
///
/// # Errors
/// What is wrong, and where: `columns.figure` as a whole or one value of it as `rows[17].figure`.
/// Nothing is answered then.
pub fn reconcile(shared: &Value, columns: &[Column]) -> Result<Vec<Column>, Refusal> {
    let rows = columns.first().map_or(0, |column| column.values.len());
    let policy = shared_policy(&share(shared, "policy")?)?;
    let mut question = Question::new(&share(shared, "now")?, columns, rows)?;
    let mut answers: Vec<Column> = answered().map(|field| blank(field, rows)).collect();
    let mut workspace = Workspace::new();
    let mut told = Vec::with_capacity(BLOCK);
    for first in (0..rows).step_by(BLOCK) {
        let block = first..rows.min(first.wrapping_add(BLOCK));
        let are_checked = question.take(block.clone());
        for row in block {
            let words = question.row(row.wrapping_sub(first));
            let quick =
                if are_checked { reconcile_checked(words, &policy, &mut workspace) } else { None };
            told.push(match quick {
                Some(told) => told,
                None => ask(&question, row, words, &policy, &mut workspace)?,
            });
        }
        for (at, column) in answers.iter_mut().enumerate() {
            column.values.extend(told.iter().map(|row| row.get(at).copied().unwrap_or(NONE)));
        }
        told.clear();
    }
    Ok(answers)
}

/// Asks about one row with every check, and tells what is wrong with it.
fn ask(
    question: &Question<'_>,
    row: usize,
    words: &[Cell<i64>],
    policy: &Policy,
    workspace: &mut Workspace,
) -> Result<[i64; TOLD.len()], Refusal> {
    if let Some(refusal) = question.unreadable(row) {
        return Err(refusal);
    }
    reconcile_plain(words, policy, workspace).map_err(|fault| row_fault(row, fault))
}

fn blank(field: &Field, rows: usize) -> Column {
    let mut values = Values::none_of(field);
    values.reserve(rows);
    Column { name: field.name.to_string(), values }
}

/// One of the things that all rows share, by itself; refused where others stand beside them.
fn share(shared: &Value, name: &str) -> Result<Value, Refusal> {
    let Value::Object(entries) = shared else {
        return Err(refusal("wrong_type", String::new(), &format!("is {}", shared.what())));
    };
    if let Some((name, _)) = entries.iter().find(|(name, _)| !SHARED.contains(&name.as_str())) {
        return Err(refusal("field_unknown", name.clone(), "is not what all rows share"));
    }
    Ok(Value::Object(entries.iter().filter(|(key, _)| key == name).cloned().collect()))
}

fn row_fault(row: usize, (code, at): PlainFault) -> Refusal {
    let field = at.and_then(field);
    let path = match field {
        // What all rows share is at fault in all of them, so it carries no row.
        Some(field) if SHARED.contains(&field.name) => field.name.to_string(),
        Some(field) => format!("rows[{row}].{}", field.name),
        None => format!("rows[{row}]"),
    };
    refusal(code.code(), path, &what(code, field))
}

fn what(code: FaultCode, field: Option<&Field>) -> String {
    match (code, field) {
        (FaultCode::OutOfRange, Some(field)) => within(field.kind),
        (FaultCode::Contradiction, _) => "has values that contradict each other".to_string(),
        (FaultCode::Missing, _) => "must be there".to_string(),
        (FaultCode::UnknownCode, _) => "is no word of its list".to_string(),
        (FaultCode::NoSuchPool, _) => "names another pool than the row's own".to_string(),
        _ => "could not be asked".to_string(),
    }
}
