//! The command `profile`: drafts the mapping of an ERP's stock list.
//!
//! Decides nothing that an audit would rest on in silence: what it tells from the file it says why,
//! and what no file can tell it leaves open, so that an audit asks for it.

mod columns;
mod draft;
mod sample;
mod times;
mod words;

use crate::Done;
use crate::args::Profile;
use crate::fault::Failure;
use crate::input::{Inputs, Role};
use crate::output;
use crate::terminal::printable;
use draft::Draft;
use sample::Sample;
use std::io::Write;

/// Drafts a mapping.
///
/// # Errors
/// Why the file cannot be told apart, or nothing be written.
pub(crate) fn run(profile: &Profile) -> Result<Done, Failure> {
    let mut inputs = Inputs::default();
    let source = inputs.add(Role::Erp, &profile.file);
    output::check_target(profile.out.as_deref(), inputs.all())?;
    let mut draft = Draft::default();
    let sample = Sample::read(&inputs, source, &mut draft)?;
    columns::tell(&sample, &mut draft);
    output::deliver(profile.out.as_deref(), |out| {
        serde_json::to_writer_pretty(&mut *out, &draft.mapping())?;
        out.write_all(b"\n")
    })?;
    let mut err = std::io::stderr().lock();
    let explained = draft.lines().try_for_each(|line| writeln!(err, "{}", printable(&line)));
    explained
        .map_err(|error| Failure::machine("standard error", "write_failed", error.to_string()))?;
    Ok(Done::Agrees)
}
