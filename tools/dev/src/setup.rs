//! Installs what building and testing need, the ordinary way first.
//!
//! Decides what is missing. Installs system packages only as root on a machine with `apt-get`;
//! anywhere else it says what to install.

use crate::paths;
use crate::run::{find, output, run, say, succeeds_within};
use crate::toolchain::{TARGET, Toolchain};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

/// How long an ordinary download may take before something else is tried.
const PATIENCE: Duration = Duration::from_secs(40);
/// The version of wasm-bindgen: its test runner must be of the very same.
const WASM_BINDGEN: &str = "0.2.130";

/// Everything that the demonstration needs, and the tests but for every PHP.
pub(crate) fn all() -> Result<()> {
    wasm_target()?;
    programs()?;
    npm_packages(false)?;
    test_runner_for_wasm()
}

/// Everything that the tests need; half a gigabyte of PHPs is in it.
pub(crate) fn for_tests() -> Result<()> {
    wasm_target()?;
    programs()?;
    npm_packages(true)?;
    test_runner_for_wasm()
}

/// A compiler that makes WebAssembly.
pub(crate) fn wasm_target() -> Result<()> {
    if Toolchain::find().is_ok() {
        return Ok(());
    }
    if find("rustup").is_some() {
        say("adding the WebAssembly target with rustup");
        let mut rustup = Command::new("rustup");
        if succeeds_within(rustup.args(["target", "add", TARGET]), PATIENCE) {
            return Ok(());
        }
        say("rustup could not download it; trying the distribution's compiler");
    }
    packages(&["rustc-web", "cargo-web", "rust-web-src", "lld-19"])?;
    Toolchain::find().map(|_| ())
}

/// The programs that the tests start: PHP, MariaDB, Chromium.
fn programs() -> Result<()> {
    let mut wanted: Vec<&str> = Vec::new();
    if find("php").is_none() || !has_php_extensions() {
        wanted.extend([
            "php8.2-cli",
            "php8.2-mysql",
            "php8.2-xml",
            "php8.2-mbstring",
            "php8.2-curl",
            "php8.2-intl",
            "php8.2-gd",
            "php8.2-zip",
            "php8.2-opcache",
        ]);
    }
    if find("mariadbd").is_none() && !PathBuf::from("/usr/sbin/mariadbd").is_file() {
        wanted.push("mariadb-server");
    }
    // The referee's clock; Debian's package has the program and the library.
    if find("faketime").is_none() {
        wanted.extend(["faketime", "libfaketime"]);
    }
    if find("chromium").is_none() || find("chromedriver").is_none() {
        wanted.extend(["chromium", "chromium-driver"]);
    }
    if wanted.is_empty() { Ok(()) } else { packages(&wanted) }
}

fn has_php_extensions() -> bool {
    let wanted = ["mysqli", "xml", "mbstring", "curl", "intl", "gd", "zip", "Zend OPcache"];
    let Ok(present) = output(Command::new("php").arg("-m")) else {
        return false;
    };
    wanted.iter().all(|name| present.lines().any(|line| line == *name))
}

fn packages(names: &[&str]) -> Result<()> {
    let wanted = names.join(" ");
    let is_root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if find("apt-get").is_none() || !is_root {
        bail!("please install what Debian calls: {wanted}");
    }
    say(&format!("installing {wanted}"));
    let apt = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").arg("-qq");
        command
    };
    run(apt().arg("update"))?;
    run(apt()
        .args(["install", "-y", "--no-install-recommends"])
        .args(names)
        .stdout(std::process::Stdio::null()))
    .with_context(|| format!("could not install {wanted}"))
}

/// The browser driver of the shop tests, and where `with_phps` PHP 7.4 to 8.5 as WebAssembly.
fn npm_packages(with_phps: bool) -> Result<()> {
    let tests = paths::at("tests");
    let (lock, installed) =
        (tests.join("package-lock.json"), tests.join("node_modules/.package-lock.json"));
    let lacks_phps = with_phps && !tests.join("node_modules/@php-wasm/node").is_dir();
    if !lacks_phps && !is_older(&installed, &lock) {
        return Ok(());
    }
    say("installing the packages of the shop tests");
    let mut npm = Command::new("npm");
    npm.args(["ci", "--silent"]).current_dir(&tests);
    if !with_phps {
        npm.arg("--omit=optional");
    }
    run(&mut npm)
}

/// What runs WebAssembly's tests in Node and in a browser.
fn test_runner_for_wasm() -> Result<()> {
    if !test_runner().is_file() {
        say("installing wasm-bindgen's test runner (a few minutes, once)");
        let mut cargo = Command::new("cargo");
        cargo.args(["install", "--quiet", "wasm-bindgen-cli", "--version", WASM_BINDGEN, "--root"]);
        run(cargo
            .arg(paths::target("tools"))
            .env("CARGO_TARGET_DIR", paths::target("tools-build")))?;
        // Some hundred megabytes that nothing needs again.
        drop(std::fs::remove_dir_all(paths::target("tools-build")));
    }
    Ok(())
}

/// Where the test runner is.
pub(crate) fn test_runner() -> PathBuf {
    paths::target("tools/bin/wasm-bindgen-test-runner")
}

fn is_older(file: &std::path::Path, than: &std::path::Path) -> bool {
    let changed =
        |path: &std::path::Path| std::fs::metadata(path).and_then(|about| about.modified()).ok();
    match (changed(file), changed(than)) {
        (Some(file), Some(than)) => file < than,
        _ => true,
    }
}
