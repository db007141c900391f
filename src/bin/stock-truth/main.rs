//! The command line: reads what people have on disk, asks the core, writes what it says.
//!
//! Decides exit codes and nothing about stock: 0 the two agree, 3 mismatches were found, 2 the
//! usage or the input is wrong, 1 it could not be done.

mod args;
mod audit;
mod compare;
mod decide;
mod erp;
mod explain;
mod fault;
mod heading;
mod input;
mod judge;
mod mapping;
mod orders;
mod output;
mod policies;
mod price;
mod problem;
mod profile;
mod question;
mod record;
mod records;
mod replay;
mod report;
mod row;
mod sheet;
mod shop;
mod small;
mod terminal;
mod texts;

use args::{Command, Parsed};
use fault::Failure;
use std::io::Write;
use std::process::ExitCode;

/// What became of a command that could be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    Agrees,
    Mismatches,
    Refused,
}

fn main() -> ExitCode {
    let done = match args::parse(std::env::args_os()) {
        Ok(Parsed::Command(command)) => run(&command),
        Ok(Parsed::Help(text)) => {
            output::write_stdout(|out| out.write_all(text.as_bytes())).map(|()| Done::Agrees)
        }
        Err(failure) => Err(failure),
    };
    match done {
        Ok(Done::Agrees) => ExitCode::SUCCESS,
        Ok(Done::Mismatches) => ExitCode::from(3),
        Ok(Done::Refused) => ExitCode::from(2),
        Err(failure) => report_failure(&failure),
    }
}

fn run(command: &Command) -> Result<Done, Failure> {
    match command {
        Command::Audit(audit) => audit::run(audit),
        Command::Decide(decide) => decide::run(decide),
        Command::Explain(asked) => explain::run(asked),
        Command::Replay(replay) => replay::run(replay),
        Command::Profile(profile) => profile::run(profile),
    }
}

fn report_failure(failure: &Failure) -> ExitCode {
    // Where even the error stream is gone, the exit code is all that is left to say.
    let written = writeln!(std::io::stderr().lock(), "{failure}");
    ExitCode::from(if written.is_ok() { failure.exit_code() } else { 1 })
}
