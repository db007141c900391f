//! The ERP: its stock lists as one claim for each key.
//!
//! Decides what the ERP's files say. Whether the shop agrees is for the core.

mod canonical;
mod claim;
mod fields;
pub(crate) mod item;
pub(crate) mod list;
mod locations;
pub(crate) mod orders;
mod rows;
mod sums;

#[cfg(test)]
mod corpus;
