//! Reading a question of one's own and writing what comes of it.
//!
//! Decides how large a question may be and where it comes from. Knows no call.

use crate::terminal::failure::Failure;
use crate::terminal::output;
use serde::Serialize;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use stock_truth::wire::json::Refusal;
use stock_truth::wire::value::Value;

/// Many times the largest question: the rest would be refused anyway.
const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// Where a question comes from, for errors.
pub(super) fn place(file: Option<&Path>) -> String {
    file.map_or_else(|| "standard input".to_string(), |path| path.display().to_string())
}

/// The bytes of a file, or of standard input where there is none.
///
/// # Errors
/// Why they could not be read.
pub(super) fn read(file: Option<&Path>) -> Result<Vec<u8>, Failure> {
    let mut question = Vec::new();
    let read = match file {
        None => io::stdin().lock().take(MAX_BYTES).read_to_end(&mut question),
        Some(path) => {
            File::open(path).and_then(|file| file.take(MAX_BYTES).read_to_end(&mut question))
        }
    };
    match read {
        Ok(length) if u64::try_from(length).is_ok_and(|length| length < MAX_BYTES) => Ok(question),
        Ok(_) => Err(Failure::input(&place(file), "question_too_large", "is larger than 4 MiB")),
        Err(error) => Err(Failure::unreadable(&place(file), &error)),
    }
}

/// The JSON of a question.
///
/// # Errors
/// That it is none.
pub(super) fn parse(text: &[u8]) -> Result<Value, Refusal> {
    serde_json::from_slice(text).map_err(|error| Refusal::unreadable(&error.to_string()))
}

/// Writes an answer as JSON.
///
/// # Errors
/// Why it could not be written.
pub(super) fn write(answer: &impl Serialize) -> Result<(), Failure> {
    output::write_stdout(|out| {
        serde_json::to_writer_pretty(&mut *out, answer)?;
        out.write_all(b"\n")
    })
}
