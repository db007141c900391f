//! Tells the core which rules it is made of: one digest of the sources that decide.
//!
//! Decides which files those are. The digest goes into every module and every decision record, so
//! that "the same rules ran" is a comparison across native, browser and server, whose bytes differ.

use sha2::{Digest, Sha256};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// What decides, and how questions and answers are written. Words, shells and the command line may
/// change without changing a decision.
const DECIDING: &[&str] = &[
    "src/code.rs",
    "src/facts",
    "src/policy",
    "src/reason.rs",
    "src/rules",
    "src/verdict.rs",
    "src/wire",
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut files = Vec::new();
    for path in DECIDING {
        println!("cargo::rerun-if-changed={path}");
        collect(Path::new(path), &mut files)?;
    }
    files.sort();
    let mut digest = Sha256::new();
    for path in files {
        let source = fs::read_to_string(&path)?.replace("\r\n", "\n");
        // A separator on Windows must not make other rules of the same sources.
        digest.update(path.to_string_lossy().replace('\\', "/"));
        digest.update([0]);
        digest.update(source);
        digest.update([0]);
    }
    let digest: [u8; 32] = digest.finalize().into();
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=STOCK_TRUTH_RULES={hex}");
    Ok(())
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    if path.is_file() {
        files.push(path.to_path_buf());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        collect(&entry?.path(), files)?;
    }
    Ok(())
}
