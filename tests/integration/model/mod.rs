//! The rule book a second time: slow, plain, and written from its sentences alone.
//!
//! Decides what the core ought to answer. It shares no code with the rules; where the two differ,
//! one of them does not say what the book says.

mod admission;
pub(crate) mod answer;
mod causes;
mod compare;
mod corpus;
mod course;
mod coverage;
mod demand;
pub(crate) mod dice;
mod facts;
mod feed_questions;
mod gate;
mod intake;
mod kit_worlds;
mod kits;
pub(crate) mod one_listing;
mod order_questions;
mod promise;
mod questions;
mod reach;
pub(crate) mod read;
mod reconcile;
mod shrink;
mod suggestion_laws;
mod validity;
pub(crate) mod worlds;

use serde_json::Value as Json;

/// What the model answers to a question of any call.
fn model(call: &str, question: &Json) -> Json {
    match call {
        "decide" => answer::decide(&facts::Cart::read(question)),
        "reconcile" => reconcile::reconcile(question),
        "admit" => admission::admit(question),
        "confirm" => coverage::confirm(question),
        "massGuard" => coverage::mass_guard(question),
        "group" => intake::group(question),
        "govern" => intake::govern(question),
        "resolve" => intake::resolve(question),
        "reflect" => demand::reflect(question),
        "order" => demand::order(question),
        "split" => demand::split(question),
        _ => panic!("a call that the model does not know: {call}"),
    }
}
