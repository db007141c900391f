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

pub mod demand;
pub mod gate;
pub mod intake;
pub mod operations;
pub mod promise;
pub mod reconcile;

pub mod digest;

pub use promise::workspace;
