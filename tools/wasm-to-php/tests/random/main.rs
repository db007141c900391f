//! Random modules inside the profile: what V8 answers, PHP must answer. Results, kinds of trap and
//! globals are compared after every call, and the whole memory after a module's last one.
//!
//! Each run has another seed, which is printed. `WASM_TO_PHP_SEED` sets it, `WASM_TO_PHP_MODULES`
//! says how many modules there are, and `WASM_TO_PHP_MODULE` names a single one. Node is `node` on
//! the PATH or what `STOCK_TRUTH_NODE` names; PHP likewise, `php` or `STOCK_TRUTH_PHP`.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed expectation of the harness is the test's report"
)]

mod modules;
mod plan;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::Value;
use wasm_to_php::{Options, translate};

use modules::Numbers;

/// How many modules, unless `WASM_TO_PHP_MODULES` says otherwise.
const MODULES: u64 = 2_000;
/// Modules in one Node process and one PHP process.
const BATCH: u64 = 200;

fn number(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{variable} must be a number, not `{text}`")))
}

/// What was compared.
#[derive(Debug, Default)]
struct Counts {
    modules: usize,
    /// Observations: a call's end, the globals after it, the memory after the last call.
    observations: usize,
    traps: usize,
    /// Modules that were compared only up to a call that exhausted V8's stack or PHP's limits.
    cut: usize,
}

fn main_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("random")
}

fn write(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) {
    std::fs::write(folder.join(name), bytes).expect("the target folder can be written");
}

/// Writes the modules of a batch, their classes and their plan; gives the modules' numbers.
fn prepare(folder: &Path, seed: u64, numbers: std::ops::Range<u64>) -> Vec<u64> {
    // What an earlier run left there would be read as this run's.
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder).expect("the target folder can be written");
    write(folder, "runner.mjs", include_str!("runner.mjs"));
    write(folder, "runner.php", include_str!("runner.php"));
    let (mut plans, mut written) = (Vec::new(), Vec::new());
    for number in numbers {
        let Some(wasm) = modules::module(seed, number) else { continue };
        let mut options = Options::new("Random", format!("M{number}"));
        (options.fuel, options.depth) = (10_000_000, 2_000);
        let translation = match translate(&wasm, &options) {
            Ok(translation) => translation,
            // In WebAssembly such a module can be made, but no instance of it.
            Err(error) if error.message().contains("does not fit") => continue,
            Err(error) => panic!("module {number} of seed {seed}: {error}"),
        };
        write(folder, &format!("M{number}.wasm"), &wasm);
        write(folder, &format!("M{number}.php"), &translation.class_php);
        write(folder, "WasmTrap.php", &translation.trap_php);
        plans.push(plan::plan(&wasm, number, &mut Numbers::new(!seed, number)));
        written.push(number);
    }
    write(folder, "plan.json", Value::Array(plans).to_string());
    written
}

/// What a runner saw of each module.
fn observations(folder: &Path, variable: &str, program: &str, runner: &str) -> Vec<Vec<String>> {
    let binary = std::env::var_os(variable).unwrap_or_else(|| program.into());
    let output = Command::new(binary).arg(folder.join(runner)).output().unwrap_or_else(|error| {
        panic!("these tests need {program}: put it on the PATH or set {variable} ({error})")
    });
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| {
        let found = String::from_utf8_lossy(&output.stdout);
        let head: String = found.chars().take(2_000).collect();
        let errors = String::from_utf8_lossy(&output.stderr);
        panic!("{}: {head}\n{errors}", folder.join(runner).display())
    })
}

/// Compares a module's observations; answers the first difference.
fn compare(node: &[String], php: &[String], counts: &mut Counts) -> Option<String> {
    counts.modules += 1;
    for (at, (node, php)) in node.iter().zip(php).enumerate() {
        if node == "exhausted" || php == "exhausted" {
            counts.cut += 1;
            return None;
        }
        // One message of V8's may stand for several kinds: `trap a|b`.
        let is_same = match (node.strip_prefix("trap "), php.strip_prefix("trap ")) {
            (Some(kinds), Some(kind)) => kinds.split('|').any(|each| each == kind),
            _ => node == php,
        };
        if !is_same {
            return Some(format!("observation {at}: V8 `{node}`, PHP `{php}`"));
        }
        counts.observations += 1;
        counts.traps += usize::from(node.starts_with("trap "));
    }
    (node.len() != php.len()).then(|| "not as many observations".to_owned())
}

/// Keeps a failing module and how to run it again.
fn keep(folder: &Path, seed: u64, number: u64, difference: &str) -> String {
    let kept = main_folder().join(format!("failed-{seed}-{number}"));
    std::fs::create_dir_all(&kept).expect("the target folder can be written");
    let again = format!(
        "WASM_TO_PHP_SEED={seed} WASM_TO_PHP_MODULE={number} cargo test -p wasm-to-php --test random"
    );
    for name in [format!("M{number}.wasm"), format!("M{number}.php")] {
        std::fs::copy(folder.join(&name), kept.join(&name)).expect("the module was written");
    }
    write(&kept, "again.txt", format!("{again}\n{difference}\n"));
    format!("module {number}: {difference}\n  kept in {}\n  {again}", kept.display())
}

#[test]
fn random_modules_answer_in_php_as_in_v8() {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is right");
    let seed = number("WASM_TO_PHP_SEED").unwrap_or(since_1970.as_micros() as u64);
    let (first, last) = match number("WASM_TO_PHP_MODULE") {
        Some(only) => (only, only + 1),
        None => (0, number("WASM_TO_PHP_MODULES").unwrap_or(MODULES)),
    };
    println!("WASM_TO_PHP_SEED={seed}, modules {first} to {}", last - 1);
    let (mut counts, mut failures) = (Counts::default(), Vec::new());
    let folder = main_folder().join("batch");
    for from in (first..last).step_by(BATCH as usize) {
        let written = prepare(&folder, seed, from..last.min(from + BATCH));
        if written.is_empty() {
            continue;
        }
        let node = observations(&folder, "STOCK_TRUTH_NODE", "node", "runner.mjs");
        let php = observations(&folder, "STOCK_TRUTH_PHP", "php", "runner.php");
        assert_eq!((node.len(), php.len()), (written.len(), written.len()));
        for ((module, node), php) in written.iter().zip(&node).zip(&php) {
            if let Some(difference) = compare(node, php, &mut counts) {
                failures.push(keep(&folder, seed, *module, &difference));
            }
        }
    }
    println!("{counts:?}");
    assert!(failures.is_empty(), "seed {seed}:\n{}", failures.join("\n"));
    let wanted = (last - first) as usize;
    if wanted < 100 {
        return;
    }
    assert!(counts.modules * 10 > wanted * 8, "seed {seed}: only {counts:?}");
    assert!(counts.cut * 10 < wanted + 10, "seed {seed}: {counts:?}");
    assert!(counts.traps * 2 < counts.observations + 2, "seed {seed}: mostly traps: {counts:?}");
}
