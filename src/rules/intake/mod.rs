//! What a feed said, and whether it counts: admission, gaps, confirmation, snapshots, location groups.
//!
//! Decides what becomes of a row and up to when a feed has reported everything. Knows no order and no cart.

pub mod admission;
pub mod admit;
pub mod confirmation;
pub mod gap;
pub mod location_group;
pub mod mass_guard;
mod order;
pub mod ownership;
pub mod stop;
