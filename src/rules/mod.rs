//! What follows from facts and policy: one rule a file, each a pure function.
//!
//! Decides everything about stock that is decided anywhere. Reads no clock, keeps no state, knows
//! neither WooCommerce nor any ERP by name.

pub mod acknowledge;
pub mod admit;
pub mod confirm;
pub mod drift;
pub mod expected;
pub mod freshness;
pub mod gate;
pub mod promise;
pub mod triage;
