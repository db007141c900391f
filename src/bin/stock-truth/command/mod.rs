//! The commands, a file each: arguments, help, exit codes and code together.
//!
//! Decides which commands there are, and that a wrong argument is reported in the form of every
//! other error.

mod audit;
mod decide;
mod decision;
mod explain;
mod profile;
mod question;
mod replay;

use crate::terminal::exit::Exit;
use crate::terminal::failure::Failure;
use crate::terminal::output;
use clap::error::ErrorKind;
use clap::{Parser, Subcommand};
use std::ffi::OsString;

#[derive(Parser, Debug)]
#[command(name = "stock-truth", version, about, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    Audit(Box<audit::Arguments>),
    Decide(decide::Arguments),
    Explain(explain::Arguments),
    Replay(replay::Arguments),
    Profile(profile::Arguments),
}

/// Reads the arguments and carries out the command.
///
/// # Errors
/// What is wrong with the arguments, or why the command could not be carried out.
pub(crate) fn run(arguments: impl Iterator<Item = OsString>) -> Result<Exit, Failure> {
    match Arguments::try_parse_from(arguments) {
        Ok(Arguments { command }) => match command {
            Command::Audit(given) => audit::run(*given),
            Command::Decide(given) => decide::run(&given),
            Command::Explain(given) => explain::run(&given),
            Command::Replay(given) => replay::run(&given),
            Command::Profile(given) => profile::run(&given),
        },
        Err(error) if error.use_stderr() => Err(misused(&error)),
        Err(help) => {
            let text = help.render().to_string();
            output::write_stdout(|out| out.write_all(text.as_bytes())).map(|()| Exit::Agrees)
        }
    }
}

/// The parser's own words in the form of every other error line.
fn misused(error: &clap::Error) -> Failure {
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return Failure::usage(
            "usage",
            "name a command: `audit`, `profile`, `decide`, `explain` or `replay`; `--help` shows \
             what each does",
        );
    }
    let text = error.render().to_string();
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or_default();
    let first = first.strip_prefix("error: ").unwrap_or(first);
    Failure::usage("usage", first).with_details(lines.map(str::to_string))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_contradict_nothing() {
        Arguments::command().debug_assert();
    }
}
