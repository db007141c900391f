//! What becomes of a disagreement that persists: one exception with a state, an owner, a due time and an end.
//!
//! Decides the life of an exception, whose it is, when it is due, when somebody is told of it, and which orders
//! a shortage meets. What disagrees and why is decided in [`super::reconcile`]. Names of persons, addresses,
//! time zones and sentences are not known here. Read in this order: `cause`, `position`, `exception`, `event`,
//! `lifecycle` with `observed`, `handled`, `timed` and `muted`, `attribution`, then `ownership`, `open_time`, `deadlines`,
//! `notice`, `affected`.

pub mod affected;
pub mod attribution;
pub mod cause;
pub mod deadlines;
pub mod event;
pub mod exception;
mod handled;
pub mod lifecycle;
mod muted;
pub mod notice;
mod observed;
pub mod open_time;
pub mod ownership;
pub mod position;
mod timed;
