//! The command `profile`: drafts the mapping of an ERP's stock list.
//!
//! Decides where the draft and the reasons for it are written.

use crate::mapping::draft::draft;
use crate::read::input::{Inputs, Role};
use crate::terminal::exit::Exit;
use crate::terminal::failure::Failure;
use crate::terminal::output;
use crate::terminal::text::printable;
use clap::Args;
use std::io::Write;
use std::path::PathBuf;

const HELP: &str = "\
The mapping goes to standard output or --out, what it rests on to standard error. What no file can
tell is left as \"TO BE DECLARED\"; audit refuses the mapping until a person has said it.

Examples:
  stock-truth profile stock.csv --out mapping.json
  stock-truth audit --shop products.csv --erp stock.csv --mapping mapping.json

Exit codes: 0 drafted, 2 the file cannot be read, 1 failed to run.";

/// Draft a mapping file for an ERP's stock list: what can be told from it, why, and what must be said
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(super) struct Arguments {
    /// The ERP's stock list, CSV or JSON
    file: PathBuf,
    /// Where to write the mapping; standard output if not given
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Drafts a mapping.
///
/// # Errors
/// Why the file cannot be read, or nothing be written.
pub(super) fn run(given: &Arguments) -> Result<Exit, Failure> {
    let mut inputs = Inputs::default();
    let source = inputs.add(Role::Erp, &given.file);
    output::check_target(given.out.as_deref(), inputs.paths())?;
    let draft = draft(&inputs, source)?;
    output::deliver(given.out.as_deref(), |out| {
        serde_json::to_writer_pretty(&mut *out, &draft.mapping())?;
        out.write_all(b"\n")
    })?;
    let mut err = std::io::stderr().lock();
    let explained = draft.lines().try_for_each(|line| writeln!(err, "{}", printable(&line)));
    explained
        .map_err(|error| Failure::machine("standard error", "write_failed", error.to_string()))?;
    Ok(Exit::Agrees)
}
