//! The questions with known answers that the plugin asks its rules before it relies on them.
//!
//! Decides which cases of the corpus they are: each that brings a word into an answer that none before
//! it brought, and for every call its longest question. The answers are those of the native core, which
//! the corpus holds to what its files say.

use crate::corpus::{Case, asked, cases, is_answer, native, text};
use anyhow::Result;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use stock_truth::wire::json::Run;
use stock_truth::wire::layout::{Kind, Layout};
use stock_truth::wire::{CALLS, Module};

/// A word of a closed list, or a fault, in an answer to a call.
type Trait = (&'static str, &'static str, i64);

/// The source of the class of a module's known answers.
pub(crate) fn class(module: Module) -> Result<String> {
    let mut questions = String::new();
    for case in chosen()?.iter().filter(|case| case.call.module == module) {
        let answer = text(&native(case.call, &case.question));
        let (name, call, question) = (&case.name, case.call.name, asked(&case.question));
        writeln!(questions, "\t\t// {name}.\n\t\tarray( '{call}', '{question}', '{answer}' ),")?;
    }
    let mut digest = String::new();
    for byte in Sha256::digest(questions.as_bytes()).iter().take(8) {
        write!(digest, "{byte:02x}")?;
    }
    let head = HEAD.replace("DIGEST_OF_THEM", &digest).replace("MODULE", module.name());
    Ok(head + &questions + "\t);\n}\n")
}

fn chosen() -> Result<Vec<Case>> {
    let cases = cases()?;
    let longest: BTreeSet<String> = CALLS
        .iter()
        .filter_map(|call| {
            let of_call = cases.iter().filter(|case| case.call.name == call.name);
            of_call.max_by_key(|case| case.question.runs.len()).map(|case| case.name.clone())
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
    if is_answer(&answer) {
        return answered(case.call.name, case.call.answer, &answer);
    }
    let code = answer.first().and_then(|run| run.words.first()).copied();
    code.map(|code| (case.call.name, "fault", code)).into_iter().collect()
}

fn answered(call: &'static str, layout: Layout, runs: &[Run]) -> Vec<Trait> {
    let mut traits = Vec::new();
    for part in layout {
        for row in 0..part.shape.most_rows().unwrap_or(1) {
            let run = runs.iter().find(|run| run.at == part.row_at(row));
            for (field, word) in part.fields.iter().zip(run.map_or(&[][..], |run| &run.words)) {
                match field.kind {
                    Kind::Code(list) => traits.push((call, list.name(), *word)),
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

namespace StockTruth\\Engine\\Generated;

/**
 * What the class MODULE must say before anything rests on it: call, words of the question, words of the answer.
 * A question is the runs of its policies, a bar, and its own runs; a run is its place and its words.
 */
final class KnownMODULE {

\t/** Changes with every question and answer. */
\tconst DIGEST = 'DIGEST_OF_THEM';

\t/**
\t * All of them.
\t *
\t * @var list<array{string, string, string}>
\t */
\tconst ALL = array(
";
