//! What a report says, in one form for each kind of reader.
//!
//! Decides words and layout. Every figure in it comes from the core.

pub(crate) mod csv;
pub(crate) mod html;
pub(crate) mod json;
pub(crate) mod money;
pub(crate) mod summary;
pub(crate) mod table;
