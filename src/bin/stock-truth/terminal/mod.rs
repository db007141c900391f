//! What a terminal, a pipe or a file receives: figures and texts, error lines, exit codes, progress.
//!
//! Decides form only. Knows no file format and nothing about stock.

pub(crate) mod exit;
pub(crate) mod failure;
pub(crate) mod figures;
pub(crate) mod output;
pub(crate) mod progress;
pub(crate) mod screen;
pub(crate) mod text;
