//! Measures the rules natively, in PHP, in Node and in a browser, and holds the figures to their budgets.
//!
//! Decides what is run and in which order: what is compared runs in turn. What is timed stands in
//! `benches`; the rows of the table and their budgets stand in `bench::table`.

mod figures;
mod table;

use crate::paths;
use crate::run::{output, run, say};
use crate::test::php;
use anyhow::{Context, Result, ensure};
use figures::Figures;
use std::path::Path;
use std::process::Command;

/// How often PHP is measured, in turn with the other checkout where there is one.
const ROUNDS: usize = 3;

/// Measures everything, beside another built checkout where one is given, and prints one table.
pub(crate) fn all(other: Option<&Path>) -> Result<()> {
    let other = other.map(checkout).transpose()?;
    say("building the native timing loop");
    let mut build = Command::new("cargo");
    build.args(["build", "--quiet", "--release", "--no-default-features"]);
    build.args(["--example", "decide_timing", "--target-dir"]);
    run(build.arg(paths::target("native")).current_dir(paths::root()))?;

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 1..=ROUNDS {
        say(&format!("measuring the engines, round {round} of {ROUNDS}"));
        let mut figures = in_php(&paths::root(), false)?;
        figures.add("node", in_node()?);
        figures.add("native", natively()?);
        ours.push(figures);
        if let Some(other) = &other {
            theirs.push(in_php(other, true)?);
        }
    }
    say("measuring the rules natively");
    let native = criterion()?;
    say("measuring the rich module in Chromium");
    let page =
        Figures::read(&output(Command::new("node").arg(paths::at("benches/chromium/run.mjs")))?);
    let ours = Figures::medians(&ours);
    let theirs = other.is_some().then(|| Figures::medians(&theirs));
    table::print(&table::rows(&ours, theirs.as_ref(), &native, &page)?);
    Ok(())
}

/// The other checkout, which must have been built.
fn checkout(folder: &Path) -> Result<std::path::PathBuf> {
    let folder =
        folder.canonicalize().with_context(|| format!("there is no {}", folder.display()))?;
    let generated = folder.join("plugin/includes/Engine/Generated/Layout.php");
    ensure!(generated.is_file(), "{} is no built checkout", folder.display());
    Ok(folder)
}

/// The file of questions, which PHP writes and Node and the native core read.
fn questions() -> std::path::PathBuf {
    paths::target("questions.txt")
}

fn in_php(root: &Path, is_other: bool) -> Result<Figures> {
    let mut measure = Command::new(php());
    measure.args(["-d", "opcache.enable_cli=1", "-d", "opcache.jit=off"]);
    measure.args(["-d", "opcache.file_update_protection=0"]);
    measure.arg(paths::at("benches/php/measure.php")).arg(root);
    measure.arg(paths::target("counting")).arg(questions());
    if is_other {
        measure.arg("other");
    }
    Ok(Figures::read(&output(&mut measure)?))
}

fn in_node() -> Result<Figures> {
    let gate = paths::target("gate.wasm");
    let module = if gate.is_file() { gate } else { paths::target("bare.wasm") };
    let mut node = Command::new("node");
    node.arg(paths::at("benches/php/decide.mjs")).arg(module).arg(questions());
    Ok(Figures::read(&output(&mut node)?))
}

fn natively() -> Result<Figures> {
    let mut timing = Command::new(paths::target("native/release/examples/decide_timing"));
    Ok(Figures::read(&output(timing.arg(questions()))?))
}

/// What Criterion prints for machines: `test NAME ... bench:  1,234 ns/iter (+/- 5)`, its median.
fn criterion() -> Result<Figures> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(paths::root());
    cargo.args(["bench", "--quiet", "--bench", "verdict", "--bench", "reconcile"]);
    cargo.args(["--", "--output-format", "bencher", "--noplot"]);
    Ok(Figures::read_criterion(&output(&mut cargo)?))
}
