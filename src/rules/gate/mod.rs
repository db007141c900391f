//! Whether a line, and a whole cart, may pass a step.
//!
//! Decides outcome, reasons, the largest quantity and the nearest cart that pass.

pub mod cart;
mod judgement;
mod line;
mod max_quantity;
mod room;
