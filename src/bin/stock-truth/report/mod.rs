//! The audit: shop and ERP compared, and the report in one form for each kind of reader.
//!
//! Decides which listing meets which item, then words and layout. Every figure comes from the core.

pub(crate) mod audit;
pub(crate) mod bill;
pub(crate) mod csv;
pub(crate) mod demand;
pub(crate) mod html;
pub(crate) mod json;
pub(crate) mod judge;
mod notes;
pub(crate) mod summary;
pub(crate) mod table;
