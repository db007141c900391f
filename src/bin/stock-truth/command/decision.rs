//! A decision written down so that it can be made again: the question, the answer, and digests of
//! both, of the policy and of the rules.
//!
//! Decides the form of a record and what it takes for two decisions to be the same. Digests are of
//! words, which every engine shares, not of JSON, which may be laid out in many ways.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use stock_truth::rules::digest::RULES_DIGEST;
use stock_truth::wire::json::{Question, Refusal, Run, answered, decode, encode, put};
use stock_truth::wire::layout::FORMAT;
use stock_truth::wire::value::Value;
use stock_truth::wire::{Call, Core};

/// The version of records.
pub(crate) const RECORD: u32 = 1;

/// One decision.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct DecisionRecord {
    /// The version of the form.
    pub(crate) record: u32,
    /// Which call was made.
    pub(crate) call: String,
    /// Which rules answered.
    pub(crate) rules: RulesVersion,
    /// SHA-256 of the module that answered; none where the rules ran natively.
    pub(crate) module: Option<String>,
    /// What was asked.
    pub(crate) question: Value,
    /// SHA-256 of the question's words.
    pub(crate) question_digest: String,
    /// SHA-256 of the words of its policies; none where the call has none.
    pub(crate) policy_digest: Option<String>,
    /// What was answered.
    pub(crate) answer: Value,
    /// SHA-256 of the answer's words.
    pub(crate) answer_digest: String,
}

/// Which rules answered.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RulesVersion {
    /// The digest of their sources.
    pub(crate) digest: String,
    /// The version of the crate.
    pub(crate) version: String,
    /// The version of the words.
    pub(crate) format: i64,
}

impl RulesVersion {
    /// The rules of this program.
    pub(crate) fn these() -> Self {
        Self {
            digest: RULES_DIGEST.to_string(),
            version: env!("CARGO_PKG_VERSION").to_string(),
            format: FORMAT,
        }
    }
}

/// Answers a question and writes the decision down.
///
/// # Errors
/// Why the question was refused.
pub(crate) fn decide(call: &Call, question: &Value) -> Result<DecisionRecord, Refusal> {
    let asked = encode(call, question)?;
    let mut core = Box::new(Core::new());
    put(&mut core, call, &asked)?;
    Ok(DecisionRecord {
        record: RECORD,
        call: call.name.to_string(),
        rules: RulesVersion::these(),
        module: None,
        question: question.clone(),
        question_digest: digest(&[asked.policies.clone(), asked.runs.clone()].concat()),
        policy_digest: policies_of(call, asked).map(|runs| digest(&runs)),
        answer: decode(call.answer, core.words()),
        answer_digest: digest(&answered(call.answer, core.words())),
    })
}

/// The words of a question's policies; none where it has none.
fn policies_of(call: &Call, asked: Question) -> Option<Vec<Run>> {
    let is_of_layers = call.question.iter().any(|part| part.name == "layers");
    if is_of_layers {
        Some(asked.runs)
    } else {
        Some(asked.policies).filter(|runs| !runs.is_empty())
    }
}

/// SHA-256 of words with their places, each as eight bytes with the lowest first.
fn digest(runs: &[Run]) -> String {
    let mut digest = Sha256::new();
    for run in runs {
        for (at, word) in (run.at..).zip(&run.words) {
            digest.update(u64::try_from(at).unwrap_or(u64::MAX).to_le_bytes());
            digest.update(word.to_le_bytes());
        }
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
