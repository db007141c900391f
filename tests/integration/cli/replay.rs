//! Recorded decisions made again: the same, and each way in which one is not.

use super::super::corpus::cases;
use super::{program, run};
use serde_json::{Value, json};
use std::path::Path;

fn stock_truth(arguments: &[&str], input: &Value) -> (i32, String, String) {
    let mut command = program(Path::new(env!("CARGO_MANIFEST_DIR")));
    command.args(arguments);
    let output = run(command, input.to_string().as_bytes()).expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("an exit code"), text(output.stdout), text(output.stderr))
}

fn record(call: &str, question: &Value) -> Value {
    let (code, out, error) = stock_truth(&["decide", "--record", "--call", call], question);
    assert_eq!(code, 0, "{error}");
    serde_json::from_str(&out).expect("a record")
}

/// One answered case of each call.
fn samples() -> Vec<(String, Value)> {
    let mut samples: Vec<(String, Value)> = Vec::new();
    for case in cases() {
        let call = case["call"].as_str().expect("a call").to_string();
        let is_new = samples.iter().all(|(known, _)| *known != call);
        if is_new && case["answer"].get("error").is_none() {
            samples.push((call, case["ask"].clone()));
        }
    }
    samples
}

#[test]
fn a_record_of_every_call_replays_to_the_same_bytes() {
    let samples = samples();
    assert_eq!(samples.len(), stock_truth::wire::CALLS.len());
    for (call, question) in samples {
        let (code, out, error) = stock_truth(&["replay"], &record(&call, &question));
        assert_eq!((code, error.as_str()), (0, ""), "{call}");
        assert_eq!(out, "The same rules gave the same answer, byte for byte.\n");
    }
}

#[test]
fn a_changed_question_policy_or_answer_is_named() {
    let (call, question) = samples().into_iter().find(|(call, _)| call == "decide").expect("one");
    let recorded = record(&call, &question);
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut other = recorded.clone();
        change(&mut other);
        let (code, out, _) = stock_truth(&["replay"], &other);
        assert_eq!(code, 3, "{out}");
        assert!(out.ends_with("It is not the same decision.\n"), "{out}");
        out
    };
    let out = changed(&|record| record["answer"]["outcome"] = json!("undecided"));
    assert!(out.contains("answer.outcome: recorded \"undecided\", now "), "{out}");
    let out = changed(&|record| record["question"]["lines"][0]["quantity"] = json!("999"));
    assert!(out.contains("digest of the question: recorded "), "{out}");
    let out = changed(&|record| record["question"]["policy"] = json!({ "safetyStockUnits": "1" }));
    assert!(out.contains("digest of the policy: recorded "), "{out}");
    let out = changed(&|record| {
        record["rules"]["digest"] = json!("0".repeat(64));
        record["answer"]["validUntil"] = json!(null);
    });
    assert!(out.contains("rules: recorded 000000000000 of version "), "{out}");
}

#[test]
fn other_rules_that_answer_alike_are_said_to_be_other_rules() {
    let (call, question) = samples().remove(0);
    let mut recorded = record(&call, &question);
    recorded["rules"]["digest"] = json!("0".repeat(64));
    let (code, out, _) = stock_truth(&["replay"], &recorded);
    assert_eq!((code, out.as_str()), (0, "Other rules gave the same answer, byte for byte.\n"));
}

#[test]
fn what_is_no_record_is_refused_with_a_code() {
    let (call, question) = samples().remove(0);
    let recorded = record(&call, &question);
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut other = recorded.clone();
        change(&mut other);
        let (code, out, error) = stock_truth(&["replay"], &other);
        assert_eq!((code, out.as_str()), (2, ""), "{error}");
        error
    };
    let error = refused(&|record| *record = json!([]));
    assert!(error.contains("[not_a_record]"), "{error}");
    let error = refused(&|record| record["more"] = json!(1));
    assert!(error.contains("[not_a_record]"), "{error}");
    let error = refused(&|record| record["record"] = json!(2));
    assert!(error.contains("[record_version]"), "{error}");
    let error = refused(&|record| record["call"] = json!("guess"));
    assert!(error.contains("[call_unknown]"), "{error}");
    let error = refused(&|record| record["question"]["guess"] = json!(1));
    assert!(error.contains("[field_unknown]"), "{error}");
}
