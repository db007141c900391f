//! Classes that stop where the plugin's class does not, for the tests of its engine.
//!
//! Decides where they lie: `target/dev/traps`, a core that stops in every way there is, and
//! `target/dev/little-fuel`, the real core with too little fuel for a large cart.

use crate::layout::calls;
use crate::modules::{bare_module, write};
use crate::parity;
use crate::paths;
use crate::toolchain::read;
use anyhow::{Context, Result};
use std::fmt::Write as _;
use std::path::Path;
use stock_truth::wire::Module;
use wasm_to_php::{Options, translate};

/// Enough for a small cart, and far too little for the largest.
const LITTLE_FUEL: u64 = 2_000;
/// Generated questions for PHPs that no native core can be asked beside.
const QUESTIONS: u64 = 3_000;

/// Makes everything that the tests in `tests/php` need beside the plugin.
pub(crate) fn all(seed: u64) -> Result<()> {
    let mut wat = std::fs::read_to_string(paths::at("tests/php/traps.wat"))?;
    wat.truncate(wat.trim_end().len() - 1);
    for call in calls() {
        write!(wat, "\n  (export \"{}\" (func $run))", call.name)?;
    }
    wat.push(')');
    let traps = wat::parse_str(&wat).context("tests/php/traps.wat is no module")?;
    for module in Module::ALL {
        class(module, &traps, 100_000, &paths::target("traps"))?;
        let wasm = read(&bare_module(module)?)?;
        class(module, &wasm, LITTLE_FUEL, &paths::target("little-fuel"))?;
    }
    parity::write(QUESTIONS, seed, &paths::target("questions.txt"))
}

fn class(module: Module, wasm: &[u8], fuel: u64, folder: &Path) -> Result<()> {
    let options = Options { fuel, ..Options::new("StockTruth\\Engine\\Generated", module.name()) };
    let translation = translate(wasm, &options)?;
    write(&folder.join(format!("{}.php", module.name())), translation.class_php.as_bytes())?;
    write(&folder.join("WasmTrap.php"), translation.trap_php.as_bytes())?;
    let layout = "plugin/includes/Engine/Generated/Layout.php";
    write(&folder.join("Layout.php"), &read(&paths::at(layout))?)
}
