//! Generated worlds: the core's answers beside the model's, field by field.
//!
//! Decides how many are asked and what is shown where the two differ: the question, as small as it
//! can be made, ready to be put into the corpus.

use super::answer::{core, differences};
use super::dice::{Dice, rounds, seed};
use super::shrink::shrunk;
use super::{model, one_listing, questions, worlds};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// How the core's answer differs from the model's; nothing where the core refuses the question.
fn difference(call: &str, question: &Json) -> Vec<String> {
    let core = core(call, question);
    if core.get("error").is_some() {
        return Vec::new();
    }
    differences(&core, &model(call, question))
}

/// What kind of difference it is: its path without places.
fn kind(difference: &str) -> String {
    difference.chars().filter(|letter| !letter.is_ascii_digit()).take(90).collect()
}

fn compare(call: &str, times: u64, world: fn(&mut Dice) -> Json) {
    let seed = seed(1);
    let (mut refused, mut kinds) = (0_u64, BTreeMap::new());
    for number in 0..rounds(times) {
        let question = world(&mut Dice::new(seed + number));
        if let Some(error) = core(call, &question).get("error") {
            refused += 1;
            kinds.entry(format!("refused {error}")).or_insert((0, question, Vec::new())).0 += 1;
            continue;
        }
        let found = difference(call, &question);
        if let Some(first) = found.first() {
            kinds.entry(kind(first)).or_insert((0, question, found.clone())).0 += 1;
        }
    }
    let shown: Vec<String> = kinds
        .into_iter()
        .take(12)
        .map(|(kind, (count, question, found))| {
            let small = shrunk(&question, |candidate| {
                let found = difference(call, candidate);
                found.iter().any(|found| self::kind(found) == kind)
            });
            let small_found = difference(call, &small);
            format!(
                "{count} × {kind}\n  {}\n  {small}",
                if small_found.is_empty() { found } else { small_found }.join("\n  ")
            )
        })
        .collect();
    assert!(
        refused == 0 && shown.is_empty(),
        "seed {seed}, {refused} refused:\n{}",
        shown.join("\n")
    );
}

#[test]
fn carts_are_decided_as_the_rule_book_says() {
    compare("decide", 1_500, worlds::cart);
}

#[test]
fn listings_are_reconciled_as_the_rule_book_says() {
    compare("reconcile", 1_500, questions::listing);
}

#[test]
fn a_listing_alone_is_decided_as_the_rule_book_says() {
    compare("decide", 1_000, one_listing::looked_at);
}

#[test]
fn a_listing_alone_is_projected_as_the_rule_book_says() {
    compare("reconcile", 1_000, one_listing::projected);
}

#[test]
fn claims_are_admitted_as_the_rule_book_says() {
    compare("admit", 5_000, questions::admission);
}

#[test]
fn feeds_confirm_as_the_rule_book_says() {
    compare("confirm", 2_000, questions::confirmation);
}

#[test]
fn locations_are_grouped_as_the_rule_book_says() {
    compare("group", 2_000, questions::locations);
}

#[test]
fn snapshots_are_held_as_the_rule_book_says() {
    compare("snapshot", 2_000, questions::snapshot);
}

#[test]
fn layers_of_policy_become_one_as_the_rule_book_says() {
    compare("resolve", 1_000, questions::layers);
}

#[test]
fn order_lines_are_contained_as_the_rule_book_says() {
    compare("reflect", 5_000, questions::order_line);
}

#[test]
fn the_weak_contract_acknowledges_as_the_rule_book_says() {
    compare("acknowledge", 2_000, questions::weak_line);
}

#[test]
fn orders_count_as_the_rule_book_says() {
    compare("order", 200, questions::order);
}
