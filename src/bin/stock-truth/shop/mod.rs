//! The shop: its products, its orders and the merchant's choices for them.
//!
//! Decides what the shop's files say. Whether a listing agrees with the ERP is for the core.

mod cells;
pub(crate) mod components;
mod export;
pub(crate) mod list;
pub(crate) mod mapped_reads;
pub(crate) mod order_reads;
pub(crate) mod orders;
pub(crate) mod policies;
mod price;
pub(crate) mod product;
pub(crate) mod profile;
mod reading;
mod rest;
