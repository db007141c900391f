//! What the shop should show, how far it is off, and what is behind that.
//!
//! Decides the expected figure, drift, causes and money. Deadlines and persons are the queue's.

pub mod cause;
pub mod drift;
pub mod expected;
pub mod triage;
