//! Shows what Stock Truth finds: in the files of the sample shop, and in a real shop where WooCommerce
//! can be had.
//!
//! Decides the order: the files first, so that with `--serve` the addresses of the shop are the last
//! thing on the screen. What the shop shows is in `tests/store/demo.js`.

use crate::paths;
use crate::run::say;
use anyhow::{Context, Result, bail};
use std::process::{Command, ExitCode, Stdio};

/// The instant at which the sample shop's files were taken.
const SAMPLE_NOW: &str = "2026-11-23T10:00:00Z";

/// Runs the demonstration. With `serve` the shop stays open until Ctrl-C or SIGTERM, on `port` where one
/// is given, else on any free port. The exit code is the shop's: 0, or 1 where it failed or where there is
/// nothing to serve.
pub(crate) fn run_all(serve: bool, port: Option<u64>) -> Result<ExitCode> {
    say("auditing the files of the sample shop");
    audit()?;
    say("starting the demonstration shop");
    let mut node = Command::new("node");
    node.arg(paths::at("tests/store/demo.js")).stdin(Stdio::null());
    if serve {
        node.arg("--serve");
    }
    if let Some(port) = port {
        node.arg("--port").arg(port.to_string());
    }
    become_program(&mut node).context("could not start node")
}

/// The audit that the README shows.
fn audit() -> Result<()> {
    let sample = paths::at("tests/cases/sample-shop");
    let mut audit = Command::new("cargo");
    audit.current_dir(paths::root()).args([
        "run",
        "--quiet",
        "--bin",
        "stock-truth",
        "--",
        "audit",
    ]);
    audit.arg("--shop").arg(sample.join("shop.csv")).arg("--erp").arg(sample.join("erp.csv"));
    audit.args(["--erp-basis", "free", "--now", SAMPLE_NOW, "--currency", "EUR"]);
    let status = audit.status().context("could not start the audit")?;
    // Exit code 3 means that mismatches were found, and the sample has some.
    match status.code() {
        Some(0 | 3) => Ok(()),
        _ => bail!("the audit failed ({status})"),
    }
}

/// Replaces this process by the program. Ctrl-C reaches every process of the terminal: a parent that
/// waits would end at once, and the shop would still be closing when the prompt returns.
#[cfg(unix)]
fn become_program(program: &mut Command) -> std::io::Result<ExitCode> {
    use std::os::unix::process::CommandExt as _;
    Err(program.exec())
}

/// Runs the program to its end, where a process cannot be replaced.
#[cfg(not(unix))]
fn become_program(program: &mut Command) -> std::io::Result<ExitCode> {
    let ended_well = program.status()?.success();
    Ok(if ended_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
