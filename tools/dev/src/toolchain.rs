//! Which compiler makes WebAssembly on this machine.
//!
//! Decides between rustup's target, which most have or can download, and a distribution's compiler
//! that brings the source of the standard library along. Both are stable Rust; their bytes differ.

use crate::paths;
use crate::run::{find, output};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The one target that the modules are built for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// A compiler that can make WebAssembly.
#[derive(Debug, Clone)]
pub(crate) enum Toolchain {
    /// The compiler this program was started with, with the target installed beside it.
    Rustup,
    /// A distribution's compiler, which builds the standard library from its source.
    Distribution {
        /// Its `cargo`.
        cargo: PathBuf,
        /// Its `rustc`.
        rustc: PathBuf,
        /// Its linker.
        linker: PathBuf,
    },
}

impl Toolchain {
    /// The compiler to use, or a sentence that says how to get one.
    pub(crate) fn find() -> Result<Self> {
        if has_rustup_target() {
            return Ok(Self::Rustup);
        }
        if let Some(toolchain) = distribution() {
            return Ok(toolchain);
        }
        bail!(
            "no compiler here makes WebAssembly: run `rustup target add {TARGET}` or `cargo dev setup`"
        )
    }

    /// The version line of the compiler, which the generated files carry.
    pub(crate) fn version(&self) -> Result<String> {
        let rustc = match self {
            Self::Rustup => PathBuf::from("rustc"),
            Self::Distribution { rustc, .. } => rustc.clone(),
        };
        Ok(output(Command::new(rustc).arg("--version"))?.trim().to_string())
    }

    /// A `cargo` command that builds for WebAssembly with these parts of the standard library.
    pub(crate) fn cargo(&self, subcommand: &str, std: &str, flags: &[&str]) -> Command {
        let mut command = match self {
            Self::Rustup => Command::new("cargo"),
            Self::Distribution { cargo, rustc, linker } => {
                let mut command = Command::new(cargo);
                // Building the standard library is not yet a stable option of a stable compiler.
                command
                    .env("RUSTC", rustc)
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
                command
            }
        };
        command.current_dir(paths::root()).arg(subcommand);
        if let Self::Distribution { .. } = self {
            command.arg("-Z").arg(format!("build-std={std}"));
        }
        command.args(["--target", TARGET]).env("CARGO_TARGET_DIR", paths::target("wasm"));
        command.env("CARGO_ENCODED_RUSTFLAGS", self.rustflags(flags).join("\u{1f}"));
        // Set by the `cargo` that runs this program, and not meant for another one.
        command.env_remove("RUSTUP_TOOLCHAIN").env_remove("RUSTC_WRAPPER").env_remove("CARGO");
        command
    }

    /// Flags that keep this machine's folders out of the modules.
    fn rustflags(&self, flags: &[&str]) -> Vec<String> {
        let mut all: Vec<String> = flags.iter().map(|flag| (*flag).to_string()).collect();
        let remap = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
        for folder in registry_sources() {
            all.push(remap(&folder, "crates"));
        }
        all.push(remap(&paths::root(), "stock-truth"));
        all.push(remap(Path::new("/usr/lib/rustlib/src/rust"), "rust"));
        all
    }
}

fn has_rustup_target() -> bool {
    let Ok(sysroot) = output(Command::new("rustc").args(["--print", "sysroot"])) else {
        return false;
    };
    Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).join("lib").is_dir()
}

fn distribution() -> Option<Toolchain> {
    let (cargo, rustc) = (PathBuf::from("/usr/bin/cargo"), PathBuf::from("/usr/bin/rustc"));
    let source = Path::new("/usr/lib/rustlib/src/rust/library/core");
    let linker =
        ["wasm-ld-19", "wasm-ld-20", "wasm-ld-18", "wasm-ld"].iter().find_map(|name| find(name))?;
    (cargo.is_file() && rustc.is_file() && source.exists()).then_some(Toolchain::Distribution {
        cargo,
        rustc,
        linker,
    })
}

/// The folders into which Cargo unpacks crates: they are named after the registry they came from.
fn registry_sources() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
    let Some(home) = home else { return Vec::new() };
    let Ok(entries) = std::fs::read_dir(home.join("registry/src")) else {
        return Vec::new();
    };
    let mut folders: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

/// The bytes of a file, or a sentence that names it.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("could not read {}", path.display()))
}
