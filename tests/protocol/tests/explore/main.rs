//! Explores the write protocol to its last state within bounds, and shows that each of its orders matters.

mod explored;
mod right;
mod steps;
mod wrong;
