//! What follows from facts and policy: one rule a file, each a pure function.
//!
//! Decides everything about stock that is decided anywhere. Reads no clock, keeps no state, knows
//! neither WooCommerce nor any ERP by name.
//!
//! Many functions are kept from being inlined: the translated PHP class pays for every copy of their
//! code, and a call costs it little beside what they do.
//!
//! # Rules of our own
//!
#![doc = include_str!("own.md")]

pub mod acknowledge;
pub mod admit;
pub mod allowance;
pub mod cause;
pub mod confirm;
pub mod contain;
pub mod digest;
pub mod drift;
pub mod expected;
mod fit;
pub mod freshness;
pub mod gate;
pub mod group;
pub mod hold;
mod judgement;
mod kit;
mod largest;
mod line;
pub mod orders;
pub mod promise;
mod room;
pub mod snapshot;
pub mod tally;
pub mod triage;
