//! Explanations of every case of the corpus, for every audience.
//!
//! Checks that the figures are those of the answer, that every line and cause has words, and that a shopper
//! reads no internal term.

use super::corpus::cases;
use serde_json::{Value as Json, json};
use stock_truth::wire::explanation::{EXPLAINED, explain};

fn explained(call: &str, question: &Json, audience: &str) -> Result<Json, String> {
    let asked = json!({ "call": call, "question": question, "audience": audience });
    let asked = serde_json::from_value(asked).expect("any JSON is a value");
    match explain(&asked) {
        Ok(answer) => Ok(serde_json::to_value(answer).expect("an answer is JSON")),
        Err(refusal) => Err(format!("{} {}", refusal.code, refusal.path)),
    }
}

/// Calls, questions and answers of the corpus that can be explained.
fn each(mut law: impl FnMut(&str, &Json, &Json)) {
    let mut count = 0;
    for case in cases() {
        let call = case["call"].as_str().expect("a call");
        if EXPLAINED.contains(&call) && case["answer"].get("error").is_none() {
            law(call, &case["ask"], &case["answer"]);
            count += 1;
        }
    }
    assert!(count > 100, "only {count} cases can be explained");
}

#[test]
fn the_figures_of_an_explanation_are_those_of_the_answer() {
    each(|call, question, answer| {
        for audience in ["operator", "developer"] {
            let explanation = explained(call, question, audience).expect("an explanation");
            assert_eq!(&explanation["answer"], answer);
            let terms = if call == "decide" {
                &explanation["pools"][0]["terms"]
            } else {
                &explanation["terms"]
            };
            for term in terms.as_array().into_iter().flatten() {
                let name = term["term"].as_str().expect("a name");
                let place = if call == "decide" { &answer["pools"][0] } else { &answer["terms"] };
                assert_eq!(term["value"], place[name], "{name} of {question}");
            }
        }
    });
}

#[test]
fn every_line_and_every_cause_has_words() {
    each(|call, question, answer| {
        let explanation = explained(call, question, "operator").expect("an explanation");
        let (rows, of) = if call == "decide" { ("lines", "lines") } else { ("causes", "causes") };
        let worded = explanation[rows].as_array().expect("a list");
        assert_eq!(worded.len(), answer[of].as_array().expect("a list").len());
        for row in worded {
            assert!(row["text"].as_str().is_some_and(|text| text.ends_with('.')), "{row}");
            assert!(row["help"].as_str().is_some_and(|text| !text.is_empty()), "{row}");
        }
    });
}

#[test]
fn a_shopper_reads_no_internal_term() {
    each(|call, question, _| {
        if call != "decide" {
            return;
        }
        let explanation = explained(call, question, "shopper").expect("an explanation");
        assert!(explanation.get("pools").is_none() && explanation.get("answer").is_none());
        for line in explanation["lines"].as_array().expect("a list") {
            let text = line["text"].as_str().expect("a sentence");
            for word in ["ERP", "feed", "pool", "SKU", "clock", "null", "{", "}"] {
                assert!(!text.contains(word), "{text}");
            }
            assert!(text.ends_with('.') && !text.contains("  "), "{text}");
        }
    });
}

#[test]
fn a_refusal_names_the_path_inside_the_question() {
    let refused = |asked: Json| {
        let asked = serde_json::from_value(asked).expect("any JSON is a value");
        let refusal = explain(&asked).expect_err("refused");
        (refusal.code, refusal.path)
    };
    let question = json!({ "now": "2026-11-23T10:00:00Z", "step": "add", "pools": [], "lines": 1 });
    let place = |code, path: &str| (code, path.to_string());
    let asked = |call: Json, audience: Json| json!({ "call": call, "question": question, "audience": audience });
    assert_eq!(
        refused(asked(json!("decide"), json!("operator"))),
        place("wrong_type", "question.lines")
    );
    assert_eq!(refused(asked(json!("admit"), json!("operator"))), place("code_unknown", "call"));
    assert_eq!(refused(asked(json!("decide"), json!("boss"))), place("code_unknown", "audience"));
    assert_eq!(refused(asked(json!(1), json!("operator"))), place("wrong_type", "call"));
    assert_eq!(refused(json!({})), place("field_missing", "call"));
    assert_eq!(refused(json!({ "call": "decide" })), place("field_missing", "question"));
    assert_eq!(refused(json!({ "who": 1 })), place("field_unknown", "who"));
    assert_eq!(refused(json!([])), place("wrong_type", ""));
}
