//! How the files of an audit are written: declared once in a mapping file, and drafted from a file.
//!
//! Decides the mapping's format, and how figures, times and spans are read by what it declares.

pub(crate) mod draft;
pub(crate) mod erp;
pub(crate) mod feed;
pub(crate) mod fields;
pub(crate) mod file;
pub(crate) mod number;
pub(crate) mod orders;
pub(crate) mod span;
pub(crate) mod time;
