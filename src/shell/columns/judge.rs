//! Many listings held against their pools, a block of rows at a time.
//!
//! Decides what is said of a fault. What follows from a listing is the core's.

use super::column::{Column, SHARED, refusal};
use super::question::Question;
use crate::policy::Policy;
use crate::rules::workspace::Workspace;
use crate::wire::fault::FaultCode;
use crate::wire::json::{Refusal, within};
use crate::wire::layout::{Field, NONE};
use crate::wire::plain::{ANSWER_COLUMNS, BLOCK, PlainFault, field, shared_policy};
use crate::wire::value::Value;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};

/// Holds each row's listing against its pool and writes what follows into the columns of the answers,
/// which have as many rows.
pub(super) fn reconcile_into(
    shared: &Value,
    columns: &[Column],
    answers: &mut [Column],
) -> Result<(), Refusal> {
    let rows = columns.first().map_or(0, |column| column.values.len());
    let policy = shared_policy(&share(shared, "policy")?)?;
    let mut question = Box::new(Question::new(&share(shared, "now")?, columns, rows)?);
    let mut workspace = Box::new(Workspace::new());
    let mut column_blocks = [[NONE; BLOCK]; ANSWER_COLUMNS.len()];
    for first in (0..rows).step_by(BLOCK) {
        let block = first..rows.min(first.wrapping_add(BLOCK));
        let are_checked = question.take(block.clone());
        for at in 0..block.len() {
            let quick = if are_checked {
                question.block().reconcile_checked(at, &policy, &mut workspace)
            } else {
                None
            };
            let words = match quick {
                Some(words) => words,
                None => ask(&question, first, at, &policy, &mut workspace)?,
            };
            for (column, word) in column_blocks.iter_mut().zip(words) {
                if let Some(place) = column.get_mut(at) {
                    *place = word;
                }
            }
        }
        for (column, words) in answers.iter_mut().zip(&column_blocks) {
            column.values.put(first, words.get(..block.len()).unwrap_or(&[]));
        }
    }
    Ok(())
}

/// Asks about one row with every check, and tells what is wrong with it.
fn ask(
    question: &Question<'_>,
    first: usize,
    at: usize,
    policy: &Policy,
    workspace: &mut Workspace,
) -> Result<[i64; ANSWER_COLUMNS.len()], Refusal> {
    let row = first.wrapping_add(at);
    if let Some(refusal) = question.unreadable(row) {
        return Err(refusal);
    }
    question.block().reconcile(at, policy, workspace).map_err(|fault| row_fault(row, fault))
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
