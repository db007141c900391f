//! What can be promised of each pool now: E − U − H − B + X, how old that is, and what kits take.
//!
//! Decides the terms of the promise and what a cart draws on. Whether a cart passes is the gate's.
//! Read in this order: `terms`, `hold`, `backorder_allowance`, `freshness`, `survey`; then for kits
//! `components`, `reach`, `draw`, `allotments`, `sellable`. `workspace` is the memory that all of it needs.

pub(in crate::rules) mod allotments;
pub mod backorder_allowance;
pub(in crate::rules) mod components;
pub(in crate::rules) mod draw;
pub mod freshness;
pub mod hold;
pub(in crate::rules) mod limits;
mod pool_set;
pub(in crate::rules) mod reach;
pub(in crate::rules) mod sellable;
pub(in crate::rules) mod survey;
pub(in crate::rules) mod surveyed;
pub mod terms;
pub mod workspace;
