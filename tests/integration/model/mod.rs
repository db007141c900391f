//! The rule book a second time: slow, plain, and written from its sentences alone.
//!
//! Decides what the core ought to answer. It shares no code with the rules; where the two differ,
//! one of them does not say what the book says.

pub(crate) mod answer;
mod causes;
mod compare;
mod corpus;
mod course;
pub(crate) mod dice;
mod facts;
mod gate;
mod intake;
mod kit_worlds;
mod kits;
mod one_listing;
mod orders;
mod promise;
mod questions;
pub(crate) mod read;
mod reconcile;
mod shrink;
mod validity;
pub(crate) mod worlds;

use serde_json::Value as Json;

/// What the model answers to a question of any call.
fn model(call: &str, question: &Json) -> Json {
    match call {
        "decide" => answer::decide(&facts::Cart::read(question)),
        "reconcile" => reconcile::reconcile(question),
        "admit" => intake::admit(question),
        "confirm" => intake::confirm(question),
        "group" => intake::group(question),
        "snapshot" => intake::snapshot(question),
        "resolve" => intake::resolve(question),
        "reflect" => orders::reflect(question),
        "acknowledge" => orders::acknowledge(question),
        _ => orders::order(question),
    }
}
