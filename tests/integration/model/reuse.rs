//! A core that has answered before.
//!
//! Decides that it answers as a new one does: a server and a page ask one core again and again, and its
//! memory still holds what the call before wrote.

use super::answer::core;
use super::dice::{Dice, rounds, seed};
use super::one_listing::kit_cart;
use super::{questions, worlds};
use serde_json::{Value as Json, json};
use stock_truth::wire::json::ask_of;
use stock_truth::wire::value::Value;
use stock_truth::wire::{Call, Core};

fn ask_again(again: &mut Core, call: &str, question: &Json) -> Json {
    let call = Call::named(call).expect("a call");
    let question: Value = serde_json::from_value(question.clone()).expect("any JSON is a value");
    match ask_of(again, call, &question) {
        Ok(answer) => serde_json::to_value(answer).expect("an answer is JSON"),
        Err(refusal) => json!({ "error": { "code": refusal.code, "path": refusal.path } }),
    }
}

#[test]
fn what_was_asked_before_changes_no_answer() {
    let mut again = Box::new(Core::new());
    let seed = seed(700_000);
    for number in 0..rounds(1_500) {
        let dice = &mut Dice::new(seed + number);
        let (call, question) = match dice.below(3) {
            0 => ("decide", worlds::cart(dice)),
            1 => ("decide", kit_cart(dice)),
            _ => ("reconcile", questions::listing(dice)),
        };
        let answer = ask_again(&mut again, call, &question);
        assert_eq!(answer, core(call, &question), "seed {seed}, {number}: {question}");
    }
}
