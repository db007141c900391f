//! The built command line, run as people and programs run it.
//!
//! [`cases`] holds what it says about files on disk; [`streams`] what it does with pipes
//! and targets that no file can show, [`terminal`] what it shows on a terminal; [`against_core`] asks the
//! core the same questions.

mod against_core;
mod cases;
mod replay;
mod streams;
mod terminal;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The program as built for this test run, in a folder, with no colour wishes of the developer's.
fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stock-truth"));
    command.current_dir(folder).env_remove("NO_COLOR").stdin(Stdio::null());
    command
}

/// Runs the program to its end with this on its standard input.
fn run(mut command: Command, input: &[u8]) -> std::io::Result<Output> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        // A program that refuses its arguments never reads, and that is no fault of the test.
        let _unread = stdin.write_all(input);
    }
    child.wait_with_output()
}
