//! The rule book a second time: slow, plain, and written from its sentences alone.
//!
//! Decides what the core ought to answer. It shares no code with the rules; where the two differ,
//! one of them does not say what the book says.

mod admission;
pub(crate) mod answer;
mod calls;
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
mod line_questions;
mod lines;
mod money;
pub(crate) mod one_listing;
mod order_questions;
mod promise;
mod questions;
pub(crate) mod queue;
mod reach;
pub(crate) mod read;
mod reconcile;
mod reuse;
mod shrink;
mod suggestion_laws;
mod validity;
pub(crate) mod worlds;
