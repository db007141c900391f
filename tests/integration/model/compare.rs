//! Generated worlds: the core's answers beside the model's, field by field.
//!
//! Decides how many are asked and what is shown where the two differ: the question, as small as it
//! can be made, ready to be put into the corpus.

use super::answer::{core, differences};
use super::calls::model;
use super::dice::{Dice, rounds, seed};
use super::shrink::shrunk;
use super::{
    feed_questions, line_questions, money, one_listing, order_questions, questions, worlds,
};
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

pub(super) fn compare(call: &str, times: u64, world: fn(&mut Dice) -> Json) {
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
fn carts_of_kits_are_decided_as_the_rule_book_says() {
    compare("decide", 1_500, one_listing::kit_cart);
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
fn rows_are_admitted_as_the_rule_book_says() {
    compare("admit", 6_000, feed_questions::admission);
}

#[test]
fn polls_confirm_as_the_rule_book_says() {
    compare("confirm", 4_000, feed_questions::confirmation);
}

#[test]
fn locations_are_grouped_as_the_rule_book_says() {
    compare("group", 2_000, feed_questions::locations);
}

#[test]
fn runs_are_held_as_the_rule_book_says() {
    compare("massGuard", 1_000, feed_questions::run);
}

#[test]
fn pools_are_owned_as_the_rule_book_says() {
    compare("owner", 1_000, feed_questions::reporters);
}

#[test]
fn listings_are_governed_as_the_rule_book_says() {
    compare("govern", 200, feed_questions::product);
}

#[test]
fn layers_of_policy_become_one_as_the_rule_book_says() {
    compare("resolve", 1_000, feed_questions::layers);
}

#[test]
fn order_lines_that_the_erp_shows_are_reflected_as_the_rule_book_says() {
    compare("reflect", 5_000, order_questions::read_line);
}

#[test]
fn order_lines_of_a_weak_contract_are_reflected_as_the_rule_book_says() {
    compare("reflect", 4_000, order_questions::weak_line);
}

#[test]
fn money_that_arrives_meets_what_the_rule_book_says() {
    compare("payment", 1000, money::change);
}

#[test]
fn holds_follow_a_verdict_as_the_rule_book_says() {
    compare("holding", 1000, money::verdict);
}

#[test]
fn orders_count_as_the_rule_book_says() {
    compare("order", 500, order_questions::order);
}

#[test]
fn units_of_a_line_are_counted_as_the_rule_book_says() {
    compare("counted", 1_000, line_questions::counted);
}

#[test]
fn kits_of_a_line_are_ready_made_and_assembled_as_the_rule_book_says() {
    compare("bill", 4_000, line_questions::bill);
}

#[test]
fn what_is_shown_of_an_item_is_spread_over_lines_as_the_rule_book_says() {
    compare("spread", 2_000, line_questions::spread);
}

#[test]
fn whole_kits_that_are_shown_are_exploded_as_the_rule_book_says() {
    compare("explode", 2_000, line_questions::explode);
}

#[test]
fn reads_of_orders_are_taken_as_the_rule_book_says() {
    compare("orderRead", 1_000, line_questions::order_read);
}

#[test]
fn sales_are_spread_over_days_as_the_rule_book_says() {
    compare("salesRate", 1_000, questions::sales);
}

#[test]
fn feeds_are_late_as_the_rule_book_says() {
    compare("feedHealth", 500, questions::feed);
}

#[test]
fn units_of_kits_are_split_as_the_rule_book_says() {
    compare("split", 2_000, line_questions::split);
}
