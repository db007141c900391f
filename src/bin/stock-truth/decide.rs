//! The command `decide`: one question to the core as JSON.
//!
//! Decides nothing: it passes on what it is given. A refused question is answered too, so that a
//! program reads one form from one place.

use crate::Done;
use crate::args::Decide;
use crate::fault::Failure;
use crate::output;
use std::fs::File;
use std::io::{self, Read};
use stock_truth::wire::Call;
use stock_truth::wire::json::{Refusal, ask};
use stock_truth::wire::value::Value;

/// Many times the largest question: the rest would be refused anyway.
const QUESTION_MAX_BYTES: u64 = 4 * 1024 * 1024;

/// Answers one question.
///
/// # Errors
/// Why it could not be read or the answer not be written.
pub(crate) fn run(decide: &Decide) -> Result<Done, Failure> {
    let question = read(decide)?;
    let (answer, done) = match answer(&decide.call, &question) {
        Ok(answer) => (answer, Done::Agrees),
        Err(refusal) => (refusal.value(), Done::Refused),
    };
    output::write_stdout(|out| {
        serde_json::to_writer_pretty(&mut *out, &answer)?;
        out.write_all(b"\n")
    })?;
    Ok(done)
}

fn answer(call: &str, question: &[u8]) -> Result<Value, Refusal> {
    let call = Call::named(call).ok_or_else(|| Refusal::unknown_call(call))?;
    let question = serde_json::from_slice(question)
        .map_err(|error| Refusal::unreadable(&error.to_string()))?;
    ask(call, &question)
}

fn read(decide: &Decide) -> Result<Vec<u8>, Failure> {
    let place = decide
        .file
        .as_deref()
        .map_or_else(|| "standard input".to_string(), |path| path.display().to_string());
    let mut question = Vec::new();
    let read = match &decide.file {
        None => io::stdin().lock().take(QUESTION_MAX_BYTES).read_to_end(&mut question),
        Some(path) => File::open(path)
            .and_then(|file| file.take(QUESTION_MAX_BYTES).read_to_end(&mut question)),
    };
    match read {
        Ok(length) if u64::try_from(length).is_ok_and(|length| length < QUESTION_MAX_BYTES) => {
            Ok(question)
        }
        Ok(_) => Err(Failure::input(&place, "question_too_large", "is larger than 4 MiB")),
        Err(error) => {
            let code = match error.kind() {
                io::ErrorKind::NotFound => "file_not_found",
                _ => "file_not_readable",
            };
            Err(Failure::input(&place, code, error.to_string()))
        }
    }
}
