//! Runs the case corpus through the native core.
//!
//! Decides nothing: a case passes when the whole answer is what its file says. `BLESS=1` writes the
//! answers for review instead.

use serde_json::{Map, Value as Json, json};
use std::fs;
use std::path::PathBuf;
use stock_truth::wire::Call;
use stock_truth::wire::json::{Refusal, ask};
use stock_truth::wire::value::Value;

fn files() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the corpus is there")
        .map(|entry| entry.expect("a readable entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    files
}

/// Every case of the corpus, as its file says it.
pub(crate) fn cases() -> Vec<Json> {
    let mut cases = Vec::new();
    for path in files() {
        let text = fs::read_to_string(&path).expect("a readable file");
        let file: Json = serde_json::from_str(&text).expect("a file of JSON");
        cases.extend(file["cases"].as_array().expect("`cases` is a list").iter().cloned());
    }
    cases
}

/// Code and path are compared, never the sentence.
fn refused(refusal: &Refusal) -> Json {
    json!({ "error": { "code": refusal.code, "path": refusal.path } })
}

fn answer(case: &Map<String, Json>) -> Json {
    let name = case["call"].as_str().expect("`call` is a text");
    let Some(call) = Call::named(name) else {
        return refused(&Refusal::unknown_call(name));
    };
    let question: Value = serde_json::from_value(case["ask"].clone()).expect("any JSON is a value");
    match ask(call, &question) {
        Ok(answer) => serde_json::to_value(answer).expect("an answer is JSON"),
        Err(refusal) => refused(&refusal),
    }
}

#[test]
fn every_case_is_answered_as_its_file_says() {
    let bless = std::env::var_os("BLESS").is_some();
    let (mut count, mut wrong) = (0, Vec::new());
    for path in files() {
        let text = fs::read_to_string(&path).expect("a readable file");
        let mut file: Json = serde_json::from_str(&text).expect("a file of JSON");
        for case in file["cases"].as_array_mut().expect("`cases` is a list") {
            let case = case.as_object_mut().expect("a case is an object");
            let answer = answer(case);
            count += 1;
            if bless {
                case.insert("answer".into(), answer);
            } else if case.get("answer") != Some(&answer) {
                wrong.push(format!(
                    "{}: {}\n  said {answer}\n  case {}",
                    path.display(),
                    case["name"],
                    case.get("answer").unwrap_or(&Json::Null)
                ));
            }
        }
        if bless {
            let text = serde_json::to_string_pretty(&file).expect("JSON") + "\n";
            fs::write(&path, text).expect("a writable file");
        }
    }
    assert!(wrong.is_empty(), "{} of {count} cases:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 0, "the corpus is empty");
}

#[test]
fn every_case_has_the_form_that_the_first_file_describes() {
    let keys = |json: &Json| -> Vec<String> {
        json.as_object().expect("an object").keys().cloned().collect()
    };
    let form: Json = serde_json::from_str(include_str!("../cases/form.json")).expect("JSON");
    let (of_file, of_case) = (keys(&form), keys(&form["cases"][0]));
    let about = form["about"].as_str().expect("a text");
    for key in of_file.iter().chain(&of_case) {
        assert!(about.contains(&format!("`{key}`")), "the form does not say what `{key}` is");
    }
    for path in files() {
        let file: Json =
            serde_json::from_str(&fs::read_to_string(&path).expect("a file")).expect("JSON");
        assert_eq!(keys(&file), of_file, "{}", path.display());
        for case in file["cases"].as_array().expect("a list") {
            assert_eq!(keys(case), of_case, "{}: {}", path.display(), case["name"]);
            assert!(case["why"].as_str().is_some_and(|why| why.ends_with(['.', '?'])), "{case}");
        }
    }
}

#[test]
fn names_of_cases_are_unique() {
    let mut names = Vec::new();
    for path in files() {
        let file: Json =
            serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("JSON");
        for case in file["cases"].as_array().expect("a list") {
            names.push(case["name"].as_str().expect("a name").to_string());
        }
    }
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn every_reason_and_cause_is_named_by_a_case() {
    let mut all = String::new();
    for path in files() {
        let file: Json =
            serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("JSON");
        for case in file["cases"].as_array().expect("a list") {
            all.push_str(&case["answer"].to_string());
        }
    }
    let codes = stock_truth::reason::Reason::ALL
        .iter()
        .map(|reason| reason.code())
        .chain(stock_truth::rules::reconcile::cause::Cause::ALL.iter().map(|cause| cause.code()))
        .chain(
            stock_truth::rules::intake::admission::Admission::ALL
                .iter()
                .map(|admission| admission.code()),
        );
    for code in codes {
        assert!(all.contains(&format!("\"{code}\"")), "no case ends in `{code}`");
    }
}

#[test]
fn a_key_that_stands_twice_is_refused_with_its_path() {
    let question = r#"{"now": "2026-11-23T10:00:00Z", "step": "add", "pools": [],
        "lines": [{"quantity": "1", "quantity": "2"}]}"#;
    let question: Value = serde_json::from_str(question).expect("JSON");
    let refusal = ask(Call::named("decide").expect("a call"), &question).expect_err("refused");
    assert_eq!((refusal.code, refusal.path.as_str()), ("field_twice", "lines[0].quantity"));
}

#[test]
fn the_browsers_run_every_file_of_the_corpus() {
    let test = include_str!("../browser.rs");
    for path in files() {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        assert!(test.contains(&format!("cases/{name}")), "tests/browser.rs leaves out {name}");
    }
}
