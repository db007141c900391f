//! Files as rows: opening, decoding, CSV lines and JSON objects.
//!
//! Decides what a file's bytes are as text and rows, and how what cannot be understood is named.
//! Knows neither shop nor ERP.

pub(crate) mod heading;
pub(crate) mod input;
pub(crate) mod json;
pub(crate) mod key;
pub(crate) mod node;
pub(crate) mod objects;
pub(crate) mod problem;
pub(crate) mod row;
pub(crate) mod sheet;
pub(crate) mod small;
pub(crate) mod texts;
