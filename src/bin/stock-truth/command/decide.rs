//! The command `decide`: one question to the core as JSON.
//!
//! Decides nothing: it passes on what it is given. A refused question is answered too, so that a
//! program reads one form from one place.

use super::{decision, question};
use crate::terminal::exit::Exit;
use crate::terminal::failure::Failure;
use clap::Args;
use std::path::PathBuf;
use stock_truth::wire::Call;
use stock_truth::wire::json::{Refusal, ask};

const HELP: &str = "\
The answer, or {\"error\": {code, path, message}}, is written as JSON.

Examples:
  stock-truth decide question.json
  echo '{\"bound\": true}' | stock-truth decide --call govern

Exit codes: 0 answered, 2 the question was refused, 1 failed to run.";

/// Ask the core one question as JSON and print its answer
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(super) struct Arguments {
    /// The question's JSON; standard input if not given
    file: Option<PathBuf>,
    /// Which call the question is for
    #[arg(long, value_name = "NAME", default_value = "decide")]
    call: String,
    /// Write the whole decision down, so that `replay` can make it again
    #[arg(long)]
    record: bool,
}

/// Answers one question, or writes the whole decision down where that is asked for.
///
/// # Errors
/// Why it could not be read or the answer not be written.
pub(super) fn run(given: &Arguments) -> Result<Exit, Failure> {
    let text = question::read(given.file.as_deref())?;
    match answer(given, &text) {
        Ok(()) => Ok(Exit::Agrees),
        Err(Ended::Refused(refusal)) => question::write(&refusal.value()).map(|()| Exit::Refused),
        Err(Ended::Failed(failure)) => Err(failure),
    }
}

enum Ended {
    Refused(Refusal),
    Failed(Failure),
}

fn answer(given: &Arguments, text: &[u8]) -> Result<(), Ended> {
    let named = Call::named(&given.call);
    let call = named.ok_or_else(|| Ended::Refused(Refusal::unknown_call(&given.call)))?;
    let question = question::parse(text).map_err(Ended::Refused)?;
    if given.record {
        let record = decision::decide(call, &question).map_err(Ended::Refused)?;
        return question::write(&record).map_err(Ended::Failed);
    }
    let answer = ask(call, &question).map_err(Ended::Refused)?;
    question::write(&answer).map_err(Ended::Failed)
}
