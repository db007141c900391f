//! The command `replay`: a recorded decision made again.
//!
//! Decides whether it is the same decision, byte for byte, and names what is not.

use crate::Done;
use crate::args::Replay;
use crate::fault::Failure;
use crate::output;
use crate::question;
use crate::record::{RECORD, Record, Rules, decide};
use stock_truth::wire::Call;
use stock_truth::wire::value::Value;

/// Makes a recorded decision again and says what became of it.
///
/// # Errors
/// Where there is no record, or its question is refused.
pub(crate) fn run(replay: &Replay) -> Result<Done, Failure> {
    let place = question::place(replay.file.as_deref());
    let text = question::read(replay.file.as_deref())?;
    let recorded: Record = serde_json::from_slice(&text)
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
        } else if recorded.rules == Rules::these() {
            "The same rules gave the same answer, byte for byte."
        } else {
            "Other rules gave the same answer, byte for byte."
        };
        writeln!(out, "{verdict}")
    })?;
    Ok(if differences.is_empty() { Done::Agrees } else { Done::Mismatches })
}

fn compare(recorded: &Record, again: &Record) -> Vec<String> {
    let mut found = Vec::new();
    let mut digest = |what: &str, recorded: &str, now: &str| {
        if recorded != now {
            found.push(format!("{what}: recorded {}, now {}", short(recorded), short(now)));
        }
    };
    digest("digest of the question", &recorded.question_digest, &again.question_digest);
    let policy = |record: &Record| record.policy_digest.clone().unwrap_or_default();
    digest("digest of the policy", &policy(recorded), &policy(again));
    digest("digest of the answer", &recorded.answer_digest, &again.answer_digest);
    differ("answer", &recorded.answer, &again.answer, &mut found);
    if !found.is_empty() && recorded.rules != again.rules {
        let rules =
            |rules: &Rules| format!("{} of version {}", short(&rules.digest), rules.version);
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
