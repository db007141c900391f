//! Runs every test, each by its own runner, and says at the end what did not pass.
//!
//! Decides order: what is quick and narrow first. A runner that fails does not keep the others from
//! running.

use crate::run::{run, say};
use crate::toolchain::Toolchain;
use crate::{analyze, modules, parity, paths, setup, specimens};
use anyhow::{Context as _, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use stock_truth::rules::digest::RULES_DIGEST;

/// How many generated questions native and PHP are both asked.
const PARITY_CALLS: u64 = 100_000;

/// The tests of `tests/records` that need no browser.
const RECORDS_IN_NODE: [&str; 4] = [
    "records/generated.test.js",
    "records/corpus.test.js",
    "records/hostile.test.js",
    "records/bare.test.js",
];

/// Has a class say which sources its rules were made of, whatever it answers otherwise.
const ASK_DIGEST: &str = "require 'tests/php/autoload.php';
$rules = new StockTruth\\Engine\\Generated\\Gate();
for ( $part = 0; $part < 4; ++$part ) { printf( '%016x', $rules->rules( $part ) ); }";

/// One step: what it is called and how it is done.
type Step = (&'static str, fn() -> Result<()>);

/// Runs everything; without the real shop and the browsers where `fast`.
pub(crate) fn all(fast: bool) -> Result<ExitCode> {
    let mut steps: Vec<Step> = vec![
        ("formatting and lints", lints),
        ("generated files are current", generated),
        ("Rust", rust),
        ("case corpus in PHP", || corpus_in_php(None)),
        ("native and PHP agree", || parity::run(PARITY_CALLS, 1, None)),
        ("every PHP, opcache and JIT", every_php),
        ("PHP under the JIT", || node(&["php/jit.test.js"])),
        ("WordPress's coding standard", coding_standard),
        ("the types of the plugin's PHP", analyze::plugin),
        ("how the plugin is built", || node(&["house"])),
        ("case corpus in Node", || corpus_in_wasm("node")),
        ("TypeScript types", || node(&["types"])),
        ("bare modules and their records in Node", || node(&RECORDS_IN_NODE)),
    ];
    if !fast {
        steps.push(("case corpus in Chromium", || corpus_in_wasm("chromium")));
        steps.push(("bare modules in Chromium", || node(&["records/chromium.test.js"])));
        steps.push(("the test ERP", || node(&["erp"])));
        steps.push(("the audit's page", || node(&["report"])));
        steps.push(("the shop", || node(&["store", "php/shop"])));
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

/// What is committed must be what the source makes. Bytes of compiled modules are compared where the
/// same compiler made both; otherwise the committed class is asked, beside the core of this source,
/// the corpus and generated questions.
fn generated() -> Result<()> {
    let made = [
        "src/shell/types.d.ts",
        "plugin/includes/Engine/Generated/Layout.php",
        "plugin/includes/Engine/Generated/Shapes.php",
        "plugin/includes/Engine/Generated/Rules.php",
        "plugin/includes/Engine/Generated/KnownGate.php",
        "plugin/includes/Engine/Generated/KnownLedger.php",
        "plugin/includes/Engine/Generated/KnownOperations.php",
        "plugin/includes/Engine/Generated/KnownQueue.php",
        "pkg/stock_truth.d.ts",
        "pkg/stock_truth.js",
        "pkg/records.js",
    ];
    let mut paths = made.to_vec();
    let compiler = Toolchain::find()?.version()?;
    let same_compiler = committed_by(&compiler)?;
    if same_compiler {
        paths.extend(["plugin/includes/Engine/Generated", "pkg"]);
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
    if !same_compiler {
        say("another compiler made the committed class; it is compared by behaviour");
        committed_behaves().context(
            "the committed class does not follow the rules of this source: run `cargo dev build` and commit it",
        )?;
    }
    Ok(())
}

/// Asks the class as it is committed, not as this compiler has just made it.
fn committed_behaves() -> Result<()> {
    let folder = paths::target("committed");
    for name in ["Layout", "Gate", "Ledger", "Operations", "Queue", "WasmTrap"] {
        let mut git = Command::new("git");
        let file = format!("HEAD:plugin/includes/Engine/Generated/{name}.php");
        git.current_dir(paths::root()).args(["show", &file]);
        let source = crate::run::output(&mut git)?;
        modules::write(&folder.join(format!("{name}.php")), source.as_bytes())?;
    }
    let mut php = Command::new(php());
    php.env("STOCK_TRUTH_GENERATED", &folder).current_dir(paths::root()).args(["-r", ASK_DIGEST]);
    let made_of = crate::run::output(&mut php)?;
    ensure!(made_of == RULES_DIGEST, "it was made of other sources: {made_of}, not {RULES_DIGEST}");
    corpus_in_php(Some(&folder))?;
    parity::run(PARITY_CALLS, 2, Some(&folder))
}

fn committed_by(compiler: &str) -> Result<bool> {
    let mut git = Command::new("git");
    git.current_dir(paths::root()).args(["show", "HEAD:plugin/includes/Engine/Generated/Gate.php"]);
    let class = crate::run::output(&mut git)?;
    Ok(class.contains(compiler))
}

fn rust() -> Result<()> {
    run(cargo().args(["test", "--quiet", "--workspace"]))
}

pub(crate) fn php() -> String {
    std::env::var("STOCK_TRUTH_PHP").unwrap_or_else(|_| "php".into())
}

/// The corpus in PHP, with the generated classes of a folder or with the plugin's own.
fn corpus_in_php(generated: Option<&Path>) -> Result<()> {
    let mut php = Command::new(php());
    if let Some(folder) = generated {
        php.env("STOCK_TRUTH_GENERATED", folder);
    }
    run(php.arg(paths::at("tests/php/corpus.php")))
}

/// The tests in PHP on each version that a shop may run, in each mode of opcache.
fn every_php() -> Result<()> {
    specimens::all(1)?;
    run(Command::new("node").arg(paths::at("tests/php/matrix.js")))
}

/// The sniffs on safety, where a `phpcs` that knows WordPress's standard is at hand.
fn coding_standard() -> Result<()> {
    let phpcs = std::env::var_os("STOCK_TRUTH_PHPCS").map(PathBuf::from);
    let Some(phpcs) = phpcs.or_else(|| crate::run::find("phpcs")) else {
        say("! NOT TESTED: there is no phpcs (put one on PATH or in STOCK_TRUTH_PHPCS)");
        return Ok(());
    };
    if !crate::run::output(Command::new(&phpcs).arg("-i"))?.contains("WordPress") {
        say("! NOT TESTED: this phpcs does not know the standard `WordPress` (see `phpcs -i`)");
        return Ok(());
    }
    let rules = format!("--standard={}", paths::at("tests/php/phpcs.xml").display());
    run(Command::new(&phpcs).args(["-q", "--report=full"]).arg(rules))
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

/// Node's own test runner over files and folders of `tests`, one file at a time: they share one machine.
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

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if folder.is_file() {
        files.push(folder.to_path_buf());
        return Ok(());
    }
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
