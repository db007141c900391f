//! The command `replay`: a recorded decision made again.
//!
//! Decides whether it is the same decision, byte for byte, and names what is not.

use super::decision::{DecisionRecord, RECORD, RulesVersion, decide};
use super::question;
use crate::terminal::exit::Exit;
use crate::terminal::failure::Failure;
use crate::terminal::output;
use clap::Args;
use std::path::PathBuf;
use stock_truth::wire::Call;
use stock_truth::wire::value::Value;

const HELP: &str = "\
What differs is named, place by place.

Examples:
  stock-truth decide --record question.json > decision.json
  stock-truth replay decision.json

Exit codes: 0 the same decision, 3 another one, 2 there is no record or its question is refused,
1 failed to run.";

/// Make a recorded decision again and say whether it is the same, byte for byte
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(super) struct Arguments {
    /// The record that `decide --record` wrote; standard input if not given
    file: Option<PathBuf>,
}

/// Makes a recorded decision again and says what became of it.
///
/// # Errors
/// Where there is no record, or its question is refused.
pub(super) fn run(given: &Arguments) -> Result<Exit, Failure> {
    let place = question::place(given.file.as_deref());
    let text = question::read(given.file.as_deref())?;
    let recorded: DecisionRecord = serde_json::from_slice(&text)
        .map_err(|error| Failure::input(&place, "not_a_record", error.to_string()))?;
    if recorded.record != RECORD {
        let message = format!("is of version {}, and this is {RECORD}", recorded.record);
        return Err(Failure::input(&place, "record_version", message));
    }
    let call = Call::named(&recorded.call).ok_or_else(|| {
        Failure::input(&place, "call_unknown", format!("`{}` is no call", recorded.call))
    })?;
    let again = decide(call, &recorded.question).map_err(|refusal| {
        let message = format!("question is refused: {}", refusal.message);
        Failure::input(&place, refusal.code, message)
    })?;
    let differences = compare(&recorded, &again);
    output::write_stdout(|out| {
        for difference in &differences {
            writeln!(out, "{difference}")?;
        }
        let verdict = if !differences.is_empty() {
            "It is not the same decision."
        } else if recorded.rules == RulesVersion::these() {
            "The same rules gave the same answer, byte for byte."
        } else {
            "Other rules gave the same answer, byte for byte."
        };
        writeln!(out, "{verdict}")
    })?;
    Ok(if differences.is_empty() { Exit::Agrees } else { Exit::Mismatches })
}

fn compare(recorded: &DecisionRecord, again: &DecisionRecord) -> Vec<String> {
    let mut found = Vec::new();
    let mut digest = |what: &str, recorded: &str, now: &str| {
        if recorded != now {
            found.push(format!("{what}: recorded {}, now {}", short(recorded), short(now)));
        }
    };
    digest("digest of the question", &recorded.question_digest, &again.question_digest);
    let policy = |record: &DecisionRecord| record.policy_digest.clone().unwrap_or_default();
    digest("digest of the policy", &policy(recorded), &policy(again));
    digest("digest of the answer", &recorded.answer_digest, &again.answer_digest);
    differ("answer", &recorded.answer, &again.answer, &mut found);
    if !found.is_empty() && recorded.rules != again.rules {
        let rules =
            |rules: &RulesVersion| format!("{} of version {}", short(&rules.digest), rules.version);
        let (before, now) = (rules(&recorded.rules), rules(&again.rules));
        found.insert(0, format!("rules: recorded {before}, now {now}"));
    }
    found
}

/// Names every place at which two answers differ.
fn differ(path: &str, recorded: &Value, now: &Value, found: &mut Vec<String>) {
    match (recorded, now) {
        (Value::Object(before), Value::Object(after)) if same_keys(before, after) => {
            for ((key, value), (_, other)) in before.iter().zip(after) {
                differ(&format!("{path}.{key}"), value, other, found);
            }
        }
        (Value::List(before), Value::List(after)) if before.len() == after.len() => {
            for (at, (value, other)) in before.iter().zip(after).enumerate() {
                differ(&format!("{path}[{at}]"), value, other, found);
            }
        }
        _ if recorded == now => {}
        _ => found.push(format!("{path}: recorded {}, now {}", json(recorded), json(now))),
    }
}

/// Whether two objects name the same things in the same order, as two answers of one call do.
fn same_keys(one: &[(String, Value)], other: &[(String, Value)]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|((one, _), (other, _))| one == other)
}

fn json(value: &Value) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| error.to_string())
}

fn short(digest: &str) -> &str {
    digest.get(..12).unwrap_or(digest)
}
