//! What the shop should show, how far it is off, and what is behind that.
//!
//! Decides the expected figure, drift, causes and money. Deadlines and persons are the queue's. Read in
//! this order: `comparison`, `expected`, `drift`, `cause`, `triage`.

pub mod cause;
pub mod comparison;
pub mod drift;
pub mod expected;
pub mod triage;
