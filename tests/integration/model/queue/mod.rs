//! The exception queue a second time, from its contract alone: the life of an exception, its owner, its
//! deadlines, its notices, and the orders that a shortage meets.
//!
//! Decides what the core ought to answer to the calls of the queue.

mod causes;
mod exception;
mod handled;
mod hours;
mod lists;
mod observed;
mod outcome;
mod people;
pub(crate) mod questions;
mod record;
pub(crate) mod small_questions;

use super::compare::compare;
use serde_json::Value as Json;

/// The role that a cause belongs to.
pub(super) fn owner_of(cause: &str) -> &'static str {
    causes::owner(cause).0
}

/// What the model answers to a question of the queue; nothing to a question of another part.
pub(super) fn model(call: &str, question: &Json) -> Option<Json> {
    Some(match call {
        "exception" => exception::exception(question),
        "attribution" => lists::attribution(question),
        "ownership" => people::ownership(question),
        "deadlines" => hours::deadlines(question),
        "openTime" => hours::open_time(question),
        "notice" => people::notice(question),
        "affected" => lists::affected(question),
        _ => return None,
    })
}

#[test]
fn what_happens_to_an_exception_does_what_the_contract_says() {
    compare("exception", 12_000, questions::happening);
}

#[test]
fn a_comparison_says_to_each_exception_what_the_contract_says() {
    compare("attribution", 3_000, small_questions::attribution);
}

#[test]
fn exceptions_are_owned_as_the_contract_says() {
    compare("ownership", 3_000, small_questions::ownership);
}

#[test]
fn exceptions_are_due_as_the_contract_says() {
    compare("deadlines", 4_000, small_questions::deadlines);
}

#[test]
fn open_time_passes_as_the_contract_says() {
    compare("openTime", 4_000, small_questions::open_time);
}

#[test]
fn somebody_is_told_when_the_contract_says() {
    compare("notice", 5_000, small_questions::notice);
}

#[test]
fn a_shortage_meets_the_orders_that_the_contract_says() {
    compare("affected", 3_000, small_questions::affected);
}
