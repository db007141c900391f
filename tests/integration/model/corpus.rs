//! The case corpus through the model.
//!
//! Decides nothing: the answers of the corpus are the core's; the model must give the same.

use super::answer::differences;
use super::calls::model;
use serde_json::Value as Json;
use std::fs;

#[test]
fn the_model_answers_the_corpus_as_the_core_does() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let (mut wrong, mut count) = (Vec::new(), 0);
    for entry in fs::read_dir(folder).expect("the corpus is there") {
        let path = entry.expect("a readable entry").path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let file: Json =
            serde_json::from_str(&fs::read_to_string(&path).expect("a file")).expect("JSON");
        for case in file["cases"].as_array().expect("a list") {
            if case["answer"].get("error").is_some() {
                continue;
            }
            let call = case["call"].as_str().expect("a call");
            let model = model(call, &case["ask"]);
            count += 1;
            let found = differences(&case["answer"], &model);
            if !found.is_empty() {
                wrong.push(format!("{}\n  {}", case["name"], found.join("\n  ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}
