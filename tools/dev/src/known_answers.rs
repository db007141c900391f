//! The questions with known answers that the plugin asks its rules before it relies on them.
//!
//! Decides which cases of the corpus they are: each that brings a word into an answer that none before
//! it brought, and for every call its longest question. The answers are those of the native core, which
//! the corpus holds to what its files say.

use crate::corpus::{Case, cases, most_rows, native};
use anyhow::Result;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use stock_truth::wire::CALLS;
use stock_truth::wire::layout::{Kind, Layout};

/// A word of a closed list, or a fault, in an answer to a call.
type Trait = (&'static str, &'static str, i64);

/// The source of the class `KnownAnswers`.
pub(crate) fn class() -> Result<String> {
    let mut questions = String::new();
    for case in chosen()? {
        let answer = native(case.call, &case.question);
        let (name, call) = (&case.name, case.call.name);
        let (question, answer) = (joined(&case.question), joined(&answer));
        writeln!(questions, "\t\t// {name}.\n\t\tarray( '{call}', '{question}', '{answer}' ),")?;
    }
    let mut digest = String::new();
    for byte in Sha256::digest(questions.as_bytes()).iter().take(8) {
        write!(digest, "{byte:02x}")?;
    }
    Ok(HEAD.replace("DIGEST_OF_THEM", &digest) + &questions + "\t);\n}\n")
}

fn joined(words: &[i64]) -> String {
    let words: Vec<String> = words.iter().map(i64::to_string).collect();
    words.join(" ")
}

fn chosen() -> Result<Vec<Case>> {
    let cases = cases()?;
    let longest: BTreeSet<String> = CALLS
        .iter()
        .filter_map(|call| {
            let of_call = cases.iter().filter(|case| case.call.name == call.name);
            of_call.max_by_key(|case| case.question.len()).map(|case| case.name.clone())
        })
        .collect();
    let mut seen = BTreeSet::new();
    let mut chosen = Vec::new();
    for case in cases {
        let before = seen.len();
        seen.extend(traits(&case));
        if seen.len() > before || longest.contains(&case.name) {
            chosen.push(case);
        }
    }
    Ok(chosen)
}

fn traits(case: &Case) -> Vec<Trait> {
    let answer = native(case.call, &case.question);
    match answer.split_first() {
        Some((0, words)) => answered(case.call.name, case.call.answer, words),
        Some((code, _)) => vec![(case.call.name, "fault", *code)],
        None => Vec::new(),
    }
}

fn answered(call: &'static str, layout: Layout, words: &[i64]) -> Vec<Trait> {
    let mut words = words.iter().copied();
    let mut traits = Vec::new();
    for part in layout {
        let rows = most_rows(part.shape).map_or(1, |_| words.next().unwrap_or(0));
        for _ in 0..rows {
            for (field, word) in part.fields.iter().zip(words.by_ref()) {
                match field.kind {
                    Kind::Code(list) => traits.push((call, list.name(), word)),
                    Kind::Codes(list) => traits.extend(
                        (0..64)
                            .filter(|bit| word >> bit & 1 == 1)
                            .map(|bit| (call, list.name(), bit)),
                    ),
                    _ => {}
                }
            }
        }
    }
    traits
}

const HEAD: &str = "<?php
/**
 * Questions with known answers. Made by: cargo dev build, from tests/cases and the native core.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\\Engine;

/**
 * What the rules must say before anything rests on them: call, words of the question, words of the answer.
 */
final class KnownAnswers {

\t/** Changes with every question and answer. */
\tconst DIGEST = 'DIGEST_OF_THEM';

\t/** All of them. */
\tconst ALL = array(
";
