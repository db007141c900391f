//! Shows what Stock Truth finds: in a real shop where one can be had, and in the sample shop.

use crate::paths;
use crate::run::{run, say};
use anyhow::{Context, Result};
use std::process::Command;

/// The instant at which the sample shop's files were taken.
const SAMPLE_NOW: &str = "2026-11-23T10:00:00Z";

/// Runs the demonstration; with `serve` the shop is kept until Ctrl-C.
pub(crate) fn run_all(serve: bool) -> Result<()> {
    let mut node = Command::new("node");
    node.arg(paths::at("tests/store/demo.js"));
    if serve {
        node.arg("--serve");
    }
    run(&mut node).context("the demonstration shop did not run")?;
    say("the sample shop");
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
    // Finding mismatches is what the sample is for; only failing to look is a failure.
    match status.code() {
        Some(0 | 3) => Ok(()),
        _ => anyhow::bail!("the audit failed ({status})"),
    }
}
