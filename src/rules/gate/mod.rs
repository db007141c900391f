//! Whether a line, and a whole cart, may pass a step.
//!
//! Decides outcome, reasons, the largest quantity that passes and the nearest cart that does. Read in this
//! order: `cart`, `line`, `access`, `findings`, `max_quantity`, `suggestion`.

mod access;
pub mod cart;
mod findings;
pub mod governed;
pub mod holding;
mod line;
mod max_quantity;
mod suggestion;
