//! Runs every test, each by its own runner, and says at the end what did not pass.
//!
//! Decides order: what is quick and narrow first. A runner that fails does not keep the others from
//! running.

use crate::run::{run, say};
use crate::toolchain::Toolchain;
use crate::{modules, parity, paths, setup};
use anyhow::{Result, bail};
use std::path::Path;
use std::process::{Command, ExitCode};

/// How many generated questions native and PHP are both asked.
const PARITY_CALLS: u64 = 10_000;

/// One step: what it is called and how it is done.
type Step = (&'static str, fn() -> Result<()>);

/// Runs everything; without the real shop and the browsers where `fast`.
pub(crate) fn all(fast: bool) -> Result<ExitCode> {
    let mut steps: Vec<Step> = vec![
        ("formatting and lints", lints),
        ("generated files are current", generated),
        ("Rust", rust),
        ("case corpus in PHP", corpus_in_php),
        ("native and PHP agree", || parity::run(PARITY_CALLS, 1)),
        ("PHP under the JIT", || node(&["php"])),
        ("case corpus in Node", || corpus_in_wasm("node")),
    ];
    if !fast {
        steps.push(("case corpus in Chromium", || corpus_in_wasm("chromium")));
        steps.push(("the test ERP", || node(&["erp"])));
        steps.push(("the shop", || node(&["store"])));
    }
    let mut failed = Vec::new();
    for (name, step) in steps {
        say(name);
        if let Err(error) = step() {
            eprintln!("✗ {name}: {error:#}");
            failed.push(name);
        }
    }
    if failed.is_empty() {
        say("everything passed");
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("✗ did not pass: {}", failed.join(", "));
    Ok(ExitCode::FAILURE)
}

fn cargo() -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(paths::root());
    cargo
}

fn lints() -> Result<()> {
    run(cargo().args(["fmt", "--all", "--", "--check"]))?;
    run(cargo().args([
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ]))?;
    run(cargo()
        .args(["doc", "--quiet", "--no-deps", "--lib"])
        .env("RUSTDOCFLAGS", "--deny warnings"))
}

/// What is committed must be what the source makes. Bytes of compiled modules are compared only
/// where the same compiler made both; otherwise the corpus and the generated questions stand for it.
fn generated() -> Result<()> {
    let made = [
        "src/shell/types.d.ts",
        "plugin/includes/Engine/Generated/Layout.php",
        "pkg/stock_truth.d.ts",
        "pkg/stock_truth.js",
    ];
    let mut paths = made.to_vec();
    let compiler = Toolchain::find()?.version()?;
    if committed_by(&compiler)? {
        paths.extend(["plugin/includes/Engine/Generated", "pkg"]);
    } else {
        say("another compiler made the committed modules; they are compared by behaviour only");
    }
    let mut git = Command::new("git");
    git.current_dir(paths::root())
        .args(["diff", "--exit-code", "--stat", "HEAD", "--"])
        .args(&paths);
    if run(&mut git).is_err() {
        bail!(
            "generated files differ from what is committed: run `cargo dev build` and commit them"
        );
    }
    Ok(())
}

fn committed_by(compiler: &str) -> Result<bool> {
    let mut git = Command::new("git");
    git.current_dir(paths::root())
        .args(["show", "HEAD:plugin/includes/Engine/Generated/Rules.php"]);
    let class = crate::run::output(&mut git)?;
    Ok(class.contains(compiler))
}

fn rust() -> Result<()> {
    run(cargo().args(["test", "--quiet", "--workspace"]))
}

fn php() -> String {
    std::env::var("STOCK_TRUTH_PHP").unwrap_or_else(|_| "php".into())
}

fn corpus_in_php() -> Result<()> {
    run(Command::new(php()).arg(paths::at("tests/php/corpus.php")))
}

/// The corpus in WebAssembly, in Node or in a browser that is driven by its own driver.
fn corpus_in_wasm(engine: &str) -> Result<()> {
    let toolchain = Toolchain::find()?;
    let mut cargo = toolchain.cargo("test", "std,panic_abort,test", &[]);
    cargo.args(["--test", "browser", "--no-default-features", "--features", "browser"]);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", setup::test_runner());
    cargo.env("CARGO_TARGET_DIR", paths::target("wasm-test"));
    if engine == "chromium" {
        let driver = crate::run::find("chromedriver");
        let driver = driver
            .ok_or_else(|| anyhow::anyhow!("there is no chromedriver: run `cargo dev setup`"))?;
        cargo.env("CHROMEDRIVER", driver).env("WASM_BINDGEN_USE_BROWSER", "1");
    }
    run(&mut cargo)
}

/// Node's own test runner over folders of `tests`, one file at a time: they share one machine.
fn node(folders: &[&str]) -> Result<()> {
    let tests = paths::at("tests");
    let mut files = Vec::new();
    for folder in folders {
        list(&tests.join(folder), &mut files)?;
    }
    files.sort();
    let mut node = Command::new("node");
    node.current_dir(&tests)
        .args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
        .args(&files);
    run(&mut node)
}

fn list(folder: &Path, files: &mut Vec<std::path::PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else if path.to_string_lossy().ends_with(".test.js") {
            files.push(path);
        }
    }
    Ok(())
}

/// Measures the engines side by side.
pub(crate) fn bench() -> Result<()> {
    let module = modules::bare_module()?;
    say("building the native timing loop");
    let mut build = Command::new("cargo");
    build.args(["build", "--quiet", "--release", "--no-default-features"]);
    build.args(["--example", "decide_timing", "--target-dir"]);
    run(build.arg(paths::target("native")).current_dir(paths::root()))?;
    run(Command::new(php())
        .args(["-d", "opcache.enable_cli=1", "-d", "opcache.jit=off"])
        .arg(paths::at("benches/php/decide.php"))
        .arg(paths::target("counting"))
        .arg(module)
        .arg(paths::target("native/release/examples/decide_timing")))
}
