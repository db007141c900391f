//! What a report says, in one form for people and one for programs.
//!
//! Decides words and layout. Every figure in it comes from the core.

pub(crate) mod json;
pub(crate) mod money;
pub(crate) mod summary;
pub(crate) mod table;
