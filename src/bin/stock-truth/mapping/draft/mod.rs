//! A mapping drafted from an ERP's stock list.
//!
//! Decides nothing that an audit would rest on in silence: every value stands with the reason for
//! it, and what no file can tell stays open, so that an audit asks for it.

mod columns;
mod proposal;
mod sample;
mod times;
mod words;

use crate::read::input::{Inputs, Source};
use crate::terminal::failure::Failure;

pub(crate) use proposal::Draft;

/// Drafts the mapping of a stock list.
///
/// # Errors
/// Why the file cannot be read.
pub(crate) fn draft(inputs: &Inputs, source: Source) -> Result<Draft, Failure> {
    let mut draft = Draft::default();
    let sample = sample::Sample::read(inputs, source, &mut draft)?;
    columns::tell(&sample, &mut draft);
    Ok(draft)
}
