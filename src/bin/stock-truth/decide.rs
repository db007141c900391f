//! The command `decide`: one question to the core as JSON.
//!
//! Decides nothing: it passes on what it is given. A refused question is answered too, so that a
//! program reads one form from one place.

use crate::Done;
use crate::args::Decide;
use crate::fault::Failure;
use crate::question;
use crate::record;
use stock_truth::wire::Call;
use stock_truth::wire::json::{Refusal, ask};

/// Answers one question, or writes the whole decision down where that is asked for.
///
/// # Errors
/// Why it could not be read or the answer not be written.
pub(crate) fn run(decide: &Decide) -> Result<Done, Failure> {
    let text = question::read(decide.file.as_deref())?;
    match answer(decide, &text) {
        Ok(()) => Ok(Done::Agrees),
        Err(Ended::Refused(refusal)) => question::write(&refusal.value()).map(|()| Done::Refused),
        Err(Ended::Failed(failure)) => Err(failure),
    }
}

enum Ended {
    Refused(Refusal),
    Failed(Failure),
}

fn answer(decide: &Decide, text: &[u8]) -> Result<(), Ended> {
    let named = Call::named(&decide.call);
    let call = named.ok_or_else(|| Ended::Refused(Refusal::unknown_call(&decide.call)))?;
    let question = question::parse(text).map_err(Ended::Refused)?;
    if decide.record {
        let record = record::decide(call, &question).map_err(Ended::Refused)?;
        return question::write(&record).map_err(Ended::Failed);
    }
    let answer = ask(call, &question).map_err(Ended::Refused)?;
    question::write(&answer).map_err(Ended::Failed)
}
