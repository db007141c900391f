//! Where things stand in the checkout.

use std::path::{Path, PathBuf};

/// The top of the checkout.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// A path given from the top of the checkout.
pub(crate) fn at(path: &str) -> PathBuf {
    root().join(path)
}

/// Where builds of this program go: away from Cargo's own, for the compilers differ.
pub(crate) fn target(path: &str) -> PathBuf {
    at("target/dev").join(path)
}
