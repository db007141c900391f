//! Packs the plugin into the file that a shop owner uploads.
//!
//! Decides what goes in: all of `plugin`, nothing else, the same bytes for the same content.

use crate::paths;
use crate::run::say;
use anyhow::{Context, Result};
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Packs `plugin` to `target/stock-truth.zip`.
pub(crate) fn pack() -> Result<()> {
    let (source, target) = (paths::at("plugin"), paths::at("target/stock-truth.zip"));
    let mut files = Vec::new();
    list(&source, &mut files)?;
    files.sort();
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    let file =
        File::create(&target).with_context(|| format!("could not write {}", target.display()))?;
    let mut archive = ZipWriter::new(file);
    // One fixed time, so that the archive depends on nothing but what is in it.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for path in &files {
        let inside = path.strip_prefix(&source)?;
        archive.start_file(format!("stock-truth/{}", inside.display()), options)?;
        archive.write_all(&fs::read(path)?)?;
    }
    archive.finish()?;
    let size = fs::metadata(&target)?.len();
    say(&format!("packed {} files, {size} bytes, to {}", files.len(), target.display()));
    Ok(())
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in
        fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))?
    {
        let path = entry?.path();
        // What starts with a dot belongs to an editor or a system, never to the plugin.
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')) {
            continue;
        }
        if path.is_dir() {
            list(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
