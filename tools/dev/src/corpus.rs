//! The questions of the case corpus as words.
//!
//! Decides nothing: it reads `tests/cases/*.json` and leaves out what no words can be made of, which
//! the corpus tests look at in its own form.

use crate::paths;
use anyhow::{Context, Result};
use serde_json::Value as Json;
use std::fs;
use std::path::PathBuf;
use stock_truth::rules::workspace::Workspace;
use stock_truth::wire::Call;
use stock_truth::wire::json::encode;
use stock_truth::wire::layout::{ANSWER_MAX_WORDS, Shape};
use stock_truth::wire::value::Value;

/// One question of the corpus.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    /// The name of the case.
    pub(crate) name: String,
    /// What is asked.
    pub(crate) call: &'static Call,
    /// The words of the question.
    pub(crate) question: Vec<i64>,
}

/// Every case that can be asked in words, in the order of files and cases.
pub(crate) fn cases() -> Result<Vec<Case>> {
    let mut files: Vec<PathBuf> = fs::read_dir(paths::at("tests/cases"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::io::Result<_>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut cases = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path)?;
        let file: Json = serde_json::from_str(&text)
            .with_context(|| format!("{} is no JSON", path.display()))?;
        for case in file.get("cases").and_then(Json::as_array).into_iter().flatten() {
            cases.extend(in_words(case)?);
        }
    }
    Ok(cases)
}

fn in_words(case: &Json) -> Result<Option<Case>> {
    let text = |key: &str| case.get(key).and_then(Json::as_str).unwrap_or_default();
    let (Some(call), Some(ask)) = (Call::named(text("call")), case.get("ask")) else {
        return Ok(None);
    };
    let question: Value = serde_json::from_value(ask.clone())?;
    let Ok(question) = encode(call.question, &question) else { return Ok(None) };
    Ok(Some(Case { name: text("name").to_string(), call, question }))
}

/// What the native core answers.
pub(crate) fn native(call: &Call, question: &[i64]) -> Vec<i64> {
    let mut answer = vec![0; ANSWER_MAX_WORDS];
    let length = call.answer(question, &mut answer, &mut Workspace::new());
    answer.truncate(length);
    answer
}

/// The most rows of a part whose number of rows stands before them; none of a part that stands once.
pub(crate) fn most_rows(shape: Shape) -> Option<usize> {
    match shape {
        Shape::Plain | Shape::Group => None,
        Shape::OptionalGroup => Some(1),
        Shape::List(most) | Shape::OptionalList(most) => Some(most),
    }
}
