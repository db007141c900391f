//! The command `explain`: an answer in words.
//!
//! Decides nothing: the words are the core's.

use super::question;
use crate::terminal::exit::Exit;
use crate::terminal::failure::Failure;
use clap::{Args, ValueEnum};
use std::path::PathBuf;
use stock_truth::explain::Audience;
use stock_truth::wire::explanation::explain;
use stock_truth::wire::json::Refusal;
use stock_truth::wire::value::Value;

const HELP: &str = "\
The explanation, or {\"error\": {code, path, message}}, is written as JSON.

Examples:
  stock-truth explain --for shopper question.json
  stock-truth explain --call reconcile --for developer < question.json

Exit codes: 0 explained, 2 the question was refused, 1 failed to run.";

/// Ask the core one question and print its answer in words
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(super) struct Arguments {
    /// The question's JSON; standard input if not given
    file: Option<PathBuf>,
    /// Which call the question is for: decide or reconcile
    #[arg(long, value_name = "NAME", default_value = "decide")]
    call: String,
    /// Who is to read it
    #[arg(long = "for", value_name = "AUDIENCE", value_enum, default_value = "operator")]
    audience: Reader,
}

/// Who reads an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Reader {
    /// Who buys
    Shopper,
    /// Who runs the shop
    Operator,
    /// Who builds on it
    Developer,
}

impl Reader {
    /// The core's code.
    const fn code(self) -> &'static str {
        match self {
            Self::Shopper => Audience::Shopper.code(),
            Self::Operator => Audience::Operator.code(),
            Self::Developer => Audience::Developer.code(),
        }
    }
}

/// Explains what the core answers to one question.
///
/// # Errors
/// Why it could not be read or the explanation not be written.
pub(super) fn run(given: &Arguments) -> Result<Exit, Failure> {
    let text = question::read(given.file.as_deref())?;
    let explained = question::parse(&text).and_then(|question| {
        explain(&Value::Object(vec![
            ("call".to_string(), Value::text(&given.call)),
            ("audience".to_string(), Value::text(given.audience.code())),
            ("question".to_string(), question),
        ]))
    });
    let (answer, done) = match explained {
        Ok(answer) => (answer, Exit::Agrees),
        Err(refusal) => (Refusal::value(&refusal), Exit::Refused),
    };
    question::write(&answer)?;
    Ok(done)
}
