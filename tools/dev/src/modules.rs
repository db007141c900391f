//! Builds the WebAssembly modules and everything that is generated from them.
//!
//! Decides what is generated where. The committed results are compared, not overwritten, by the
//! tests.

use crate::paths;
use crate::run::{run, say};
use crate::toolchain::{TARGET, Toolchain, read};
use crate::{known_answers, layout_js, layout_php, layout_shapes, layout_ts, rules_php};
use anyhow::{Context, Result};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use stock_truth::wire::Module;
use wasm_bindgen_cli_support::Bindgen;
use wasm_to_php::{Options, translate};

/// Loop iterations and calls that one call of the translated core may take: forty times what the
/// largest cart takes, so only a defect ever reaches it.
const FUEL: u64 = 2_000_000;
/// Calls of the core never nest deeper than a tenth of this.
const DEPTH: u32 = 100;

/// Where the plugin's generated classes lie.
const GENERATED: &str = "plugin/includes/Engine/Generated";

/// Builds everything that is generated.
pub(crate) fn all() -> Result<()> {
    layouts()?;
    known()?;
    rich()?;
    bare()
}

/// Writes what follows from `src/wire/layout` alone.
pub(crate) fn layouts() -> Result<()> {
    write(&paths::at("src/shell/types.d.ts"), layout_ts::types().as_bytes())?;
    write(&paths::at("pkg/records.js"), layout_js::records()?.as_bytes())?;
    let plugin = paths::at(GENERATED);
    write(&plugin.join("Layout.php"), layout_php::class().as_bytes())?;
    write(&plugin.join("Shapes.php"), layout_shapes::class().as_bytes())
}

/// Writes the questions that the plugin's classes prove themselves with, and which rules these are made of.
pub(crate) fn known() -> Result<()> {
    write(&paths::at(GENERATED).join("Rules.php"), rules_php::class().as_bytes())?;
    for module in Module::ALL {
        let file = paths::at(GENERATED).join(format!("Known{}.php", module.name()));
        write(&file, known_answers::class(module)?.as_bytes())?;
    }
    Ok(())
}

/// Builds the rich module and its glue into `pkg`, and copies both to where the plugin serves them.
pub(crate) fn rich() -> Result<()> {
    let toolchain = Toolchain::find()?;
    say("building the rich WebAssembly module");
    let built = build(&toolchain, "browser", "browser", "std,panic_abort", &[])?;
    let pkg = paths::at("pkg");
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(&built)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    bindgen.web(true).context("wasm-bindgen does not know the web target")?;
    bindgen.generate(&pkg).context("wasm-bindgen could not make its glue")?;
    let served = paths::at("plugin/assets/engine");
    for name in ["stock_truth.js", "stock_truth_bg.wasm"] {
        write(&served.join(name), &read(&pkg.join(name))?)?;
    }
    Ok(())
}

/// Builds the bare modules, puts them with their loader into `pkg`, and translates the same bytes to the
/// plugin's PHP classes.
pub(crate) fn bare() -> Result<()> {
    let mut digests = Vec::new();
    for module in Module::ALL {
        let wasm = read(&bare_module(module)?)?;
        write(&paths::at(&format!("pkg/stock_truth_{}.wasm", lower(module))), &wasm)?;
        digests.push((module, sha256(&wasm)?));
        class(module, &wasm)?;
    }
    write(&paths::at("pkg/bare.js"), layout_js::loader(&digests)?.as_bytes())
}

/// Translates a bare module to a class of its name.
fn class(module: Module, wasm: &[u8]) -> Result<()> {
    let toolchain = Toolchain::find()?;
    let name = module.name();
    say(&format!("translating the bare module {} to PHP", lower(module)));
    let options = Options {
        namespace: "StockTruth\\Engine\\Generated".into(),
        class_name: name.into(),
        header: vec![
            "The rules of Stock Truth, translated from WebAssembly.".into(),
            String::new(),
            format!("Source: the crate stock-truth {}, src/rules.", env!("CARGO_PKG_VERSION")),
            format!("Compiler: {}.", toolchain.version()?),
            "Made by: cargo dev build".into(),
        ],
        fuel: FUEL,
        depth: DEPTH,
        count_operations: false,
    };
    let folder = paths::at(GENERATED);
    let translation =
        translate(wasm, &options).with_context(|| format!("{name} cannot be translated"))?;
    write(&folder.join(format!("{name}.php")), translation.class_php.as_bytes())?;
    write(&folder.join("WasmTrap.php"), translation.trap_php.as_bytes())?;

    // The same with a counter of executed operators, for the benchmarks only.
    let counting_name = format!("Counting{name}");
    let file = paths::target(&format!("counting/{counting_name}.php"));
    let counting = Options { class_name: counting_name, count_operations: true, ..options };
    let translation =
        translate(wasm, &counting).context("the counting build cannot be translated")?;
    write(&file, translation.class_php.as_bytes())
}

/// A module's name in the names of files and features.
pub(crate) fn lower(module: Module) -> String {
    module.name().to_lowercase()
}

/// Builds a bare module and returns where it lies.
pub(crate) fn bare_module(module: Module) -> Result<PathBuf> {
    let toolchain = Toolchain::find()?;
    say(&format!("building the bare WebAssembly module {}", lower(module)));
    // The stack comes first, so that running over it is a trap and not a wrong answer.
    let flags = [
        "-Clink-arg=-zstack-size=8192",
        "-Clink-arg=--stack-first",
        // What is inlined loses the checks that its caller has made, so less of it makes more code.
        "-Cllvm-args=-inline-threshold=225",
        // A pointer that steps beside its counter saves a processor a product, and hides from the
        // translator within which bounds it stays.
        "-Cllvm-args=-disable-lsr",
    ];
    let built = build(&toolchain, &lower(module), "server", "core,panic_abort", &flags)?;
    let kept = paths::target(&format!("{}.wasm", lower(module)));
    write(&kept, &read(&built)?)?;
    Ok(kept)
}

/// SHA-256 as 64 hexadecimal digits.
fn sha256(bytes: &[u8]) -> Result<String> {
    let mut digits = String::new();
    for byte in Sha256::digest(bytes) {
        write!(digits, "{byte:02x}")?;
    }
    Ok(digits)
}

fn build(
    toolchain: &Toolchain,
    feature: &str,
    profile: &str,
    std: &str,
    flags: &[&str],
) -> Result<PathBuf> {
    let mut cargo = toolchain.cargo("rustc", std, flags);
    cargo.args(["--quiet", "--lib", "--crate-type", "cdylib", "--no-default-features"]);
    cargo.args(["--features", feature, "--profile", profile]);
    run(&mut cargo)?;
    Ok(paths::target("wasm").join(TARGET).join(profile).join("stock_truth.wasm"))
}

/// Writes a file where its bytes change, so that nothing is rebuilt for nothing.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("could not make {}", folder.display()))?;
    }
    fs::write(path, bytes).with_context(|| format!("could not write {}", path.display()))
}
