//! What a feed said, and whether it counts: admission, confirmation, snapshots, location groups.
//!
//! Decides what becomes of a message and up to when a feed has reported everything. Knows no order and no cart.

pub mod admission;
pub mod confirmation;
pub mod location_group;
pub mod mass_guard;
