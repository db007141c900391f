//! Static analysis of the plugin's PHP by mago.
//!
//! Decides where mago, WordPress and WooCommerce come from. What mago holds the plugin to stands in
//! `tests/php/analysis/mago.toml`; a finding of the level `error` fails the step.

use crate::paths;
use crate::run::{find, output, run, say};
use crate::toolchain::read;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version whose findings are known: another finds other things.
const MAGO: &str = "1.29.0";

/// Analyses the plugin, or says loudly that it could not.
pub(crate) fn plugin() -> Result<()> {
    let wordpress = tree("wordpress", "wp-load.php", "STOCK_TRUTH_WORDPRESS")?;
    let woocommerce = tree("woocommerce", "woocommerce.php", "STOCK_TRUTH_WOOCOMMERCE")?;
    let (Some(wordpress), Some(woocommerce)) = (wordpress, woocommerce) else {
        say("! NOT TESTED: the types of the plugin, because WordPress or WooCommerce is not here \
             (name them in STOCK_TRUTH_WORDPRESS and STOCK_TRUTH_WOOCOMMERCE)");
        return Ok(());
    };
    let mago = mago()?;
    let folders = [
        ("$PLUGIN", paths::at("plugin")),
        ("$STUBS", paths::at("tests/php/analysis")),
        ("$WORDPRESS", wordpress),
        ("$WOOCOMMERCE", woocommerce),
    ];
    let template = read(&paths::at("tests/php/analysis/mago.toml"))?;
    let template = String::from_utf8(template).context("mago.toml is not text")?;
    let config = paths::target("mago.toml");
    crate::modules::write(&config, filled(&template, &folders).as_bytes())?;
    let mut command = Command::new(mago);
    command.current_dir(paths::root()).arg("--config").arg(&config);
    run(command.args(["analyze", "--minimum-report-level", "error"]))
}

/// The configuration with the folders of this machine.
fn filled(template: &str, folders: &[(&str, PathBuf)]) -> String {
    folders.iter().fold(template.to_string(), |text, (name, folder)| {
        // TOML reads a backslash as the start of an escape.
        let folder = folder.display().to_string().replace('\\', "/");
        text.replace(&format!("\"{name}"), &format!("\"{folder}"))
    })
}

/// A tree where the shop tests find it: in the environment, then in the cache folder.
fn tree(name: &str, proof: &str, variable: &str) -> Result<Option<PathBuf>> {
    if let Some(named) = std::env::var_os(variable).filter(|value| !value.is_empty()) {
        let folder = PathBuf::from(named);
        if !folder.join(proof).is_file() {
            bail!("{variable}: no `{proof}` in `{}`", folder.display());
        }
        return Ok(Some(folder));
    }
    let cache = std::env::var_os("STOCK_TRUTH_CACHE").filter(|value| !value.is_empty());
    let home = || std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache/stock-truth"));
    let folder = cache.map(PathBuf::from).or_else(home).map(|cache| cache.join(name));
    Ok(folder.filter(|folder| folder.join(proof).is_file()))
}

/// mago in the one version, installed where it is not.
fn mago() -> Result<PathBuf> {
    let ours = paths::target("tools/bin/mago");
    let has_version = |program: &PathBuf| {
        program.is_file()
            && output(Command::new(program).arg("--version"))
                .is_ok_and(|text| text.split_whitespace().any(|word| word == MAGO))
    };
    if let Some(program) = find("mago").into_iter().chain([ours.clone()]).find(has_version) {
        return Ok(program);
    }
    say("installing mago, which analyses PHP (some minutes, once)");
    let mut cargo = Command::new("cargo");
    cargo.args(["install", "mago", "--version", MAGO, "--locked", "--root"]);
    run(cargo.arg(paths::target("tools")).env("CARGO_TARGET_DIR", paths::target("tools-build")))?;
    // Some hundred megabytes that nothing needs again.
    drop(std::fs::remove_dir_all(paths::target("tools-build")));
    Ok(ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_folder_of_the_configuration_is_filled_in() {
        let template = "# \"$PLUGIN\"\npaths = [\"$PLUGIN/includes\", \"$STUBS\"]";
        let folders = [("$PLUGIN", PathBuf::from("/a/plugin")), ("$STUBS", PathBuf::from("/b"))];
        let filled = filled(template, &folders);
        assert!(filled.ends_with("paths = [\"/a/plugin/includes\", \"/b\"]"), "{filled}");
    }
}
