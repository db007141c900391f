//! The command `explain`: an answer in words.
//!
//! Decides nothing: the words are the core's.

use crate::Done;
use crate::args::Explain;
use crate::fault::Failure;
use crate::question;
use stock_truth::wire::explanation::explain;
use stock_truth::wire::json::Refusal;
use stock_truth::wire::value::Value;

/// Explains what the core answers to one question.
///
/// # Errors
/// Why it could not be read or the explanation not be written.
pub(crate) fn run(asked: &Explain) -> Result<Done, Failure> {
    let text = question::read(asked.file.as_deref())?;
    let explained = question::parse(&text).and_then(|question| {
        explain(&Value::Object(vec![
            ("call".to_string(), Value::text(&asked.call)),
            ("audience".to_string(), Value::text(asked.audience.code())),
            ("question".to_string(), question),
        ]))
    });
    let (answer, done) = match explained {
        Ok(answer) => (answer, Done::Agrees),
        Err(refusal) => (Refusal::value(&refusal), Done::Refused),
    };
    question::write(&answer)?;
    Ok(done)
}
