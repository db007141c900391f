//! What the shop should show, how far it is off, and what is behind that.
//!
//! Decides the expected figure, drift, causes and money. Deadlines and persons are the queue's. Read in
//! this order: `comparison`, `expected`, `drift`, `cause`, `triage`, then what watches over both sides:
//! `sales_rate`, `feed_health`.

pub mod cause;
pub mod comparison;
pub mod drift;
pub mod expected;
pub mod feed_health;
pub mod sales_rate;
pub mod triage;
