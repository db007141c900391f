//! What can be promised of a pool now: E − U − H − B + X, how old that is, and what a kit takes.
//!
//! Decides the terms of the promise. Whether a cart passes is the gate's.

pub mod backorder_allowance;
pub(in crate::rules) mod fit;
pub mod freshness;
pub mod hold;
pub(in crate::rules) mod kit;
pub mod tally;
pub mod terms;
