//! The questions of the case corpus as words.
//!
//! Decides nothing: it reads `tests/cases/*.json` and leaves out what no words can be made of, which
//! the corpus tests look at in its own form.

use crate::paths;
use anyhow::{Context, Result};
use serde_json::Value as Json;
use std::fs;
use std::path::PathBuf;
use stock_truth::wire::json::{Question, Run, answered, encode, put};
use stock_truth::wire::value::Value;
use stock_truth::wire::{Call, Core};

/// One question of the corpus.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    /// The name of the case.
    pub(crate) name: String,
    /// What is asked.
    pub(crate) call: &'static Call,
    /// The words of the question.
    pub(crate) question: Question,
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
    let Ok(question) = encode(call, &question) else { return Ok(None) };
    Ok(Some(Case { name: text("name").to_string(), call, question }))
}

/// What the native core answers: the runs of the answer, or of the fault.
pub(crate) fn native(call: &Call, question: &Question) -> Vec<Run> {
    let mut core = Box::new(Core::new());
    // A fault stands in the words, as the answer does.
    let _ = put(&mut core, call, question);
    answered(call.answer, core.words())
}

/// Whether runs are those of an answer and not of a fault.
pub(crate) fn is_answer(runs: &[Run]) -> bool {
    runs.first().and_then(|run| run.words.first()) == Some(&0)
}

/// Runs as text: each is its place and its words, and semicolons stand between them.
pub(crate) fn text(runs: &[Run]) -> String {
    let run = |run: &Run| {
        let words = run.words.iter().map(|word| format!(" {word}"));
        format!("{}{}", run.at, words.collect::<String>())
    };
    runs.iter().map(run).collect::<Vec<_>>().join(";")
}

/// A question as text: the runs of its policies, a bar, and its own.
pub(crate) fn asked(question: &Question) -> String {
    format!("{}|{}", text(&question.policies), text(&question.runs))
}
