//! The command line: reads what people have on disk, asks the core, writes what it says.
//!
//! Decides nothing about stock. Direction, top to bottom: `command` → `report` → `erp`, `shop` →
//! `mapping` → `read` → `terminal`.

mod command;
mod erp;
mod mapping;
mod read;
mod report;
mod shop;
mod terminal;

use std::io::Write;
use std::process::ExitCode;
use terminal::failure::Failure;

fn main() -> ExitCode {
    match command::run(std::env::args_os()) {
        Ok(exit) => exit.into(),
        Err(failure) => report_failure(&failure),
    }
}

fn report_failure(failure: &Failure) -> ExitCode {
    // Where even the error stream is gone, the exit code is all that is left to say.
    let written = writeln!(std::io::stderr().lock(), "{failure}");
    ExitCode::from(if written.is_ok() { failure.exit_code() } else { 1 })
}
