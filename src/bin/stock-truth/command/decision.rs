//! A decision written down so that it can be made again: the question, the answer, and digests of
//! both, of the policy and of the rules.
//!
//! Decides the form of a record and what it takes for two decisions to be the same. Digests are of
//! words, which every engine shares, not of JSON, which may be laid out in many ways.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use stock_truth::rules::digest::RULES_DIGEST;
use stock_truth::rules::workspace::Workspace;
use stock_truth::wire::Call;
use stock_truth::wire::json::{Refusal, decode, encode, refused};
use stock_truth::wire::layout::{ANSWER_MAX_WORDS, FORMAT, Layout, Shape};
use stock_truth::wire::value::Value;

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
    let asked = encode(call.question, question)?;
    let mut answered = vec![0; ANSWER_MAX_WORDS];
    let length = call.answer(&asked, &mut answered, &mut Workspace::new());
    answered.truncate(length);
    let answer = match answered.split_first() {
        Some((0, words)) => decode(call.answer, words),
        _ => return Err(refused(call.question, &asked, &answered)),
    };
    Ok(DecisionRecord {
        record: RECORD,
        call: call.name.to_string(),
        rules: RulesVersion::these(),
        module: None,
        question: question.clone(),
        question_digest: digest(&asked),
        policy_digest: policy_words(call.question, &asked).map(|words| digest(&words)),
        answer,
        answer_digest: digest(&answered),
    })
}

/// The words of a question's policies, in their order.
fn policy_words(layout: Layout, words: &[i64]) -> Option<Vec<i64>> {
    let mut left = words.get(1..)?;
    let mut found = None;
    for part in layout {
        let announced = left.first().copied().and_then(|word| usize::try_from(word).ok());
        let (head, rows) = match part.shape {
            Shape::Plain | Shape::Group => (0, 1),
            _ => (1, announced?),
        };
        let length = part.fields.len().checked_mul(rows)?.checked_add(head)?;
        let (own, behind) = left.split_at_checked(length)?;
        if matches!(part.name, "policy" | "policies" | "layers") {
            found.get_or_insert_with(Vec::new).extend_from_slice(own);
        }
        left = behind;
    }
    found
}

/// SHA-256 of words, each as eight bytes with the lowest first.
fn digest(words: &[i64]) -> String {
    let mut digest = Sha256::new();
    for word in words {
        digest.update(word.to_le_bytes());
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
