//! Where a report goes.
//!
//! Decides that a file is replaced whole or not at all, that a reader who has seen enough is no
//! error, and that no input is ever written over.

use super::failure::Failure;
use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Refuses to write over a file that is read, and a target that nothing can be written to: that is
/// better said before a million rows are read.
///
/// # Errors
/// Where the target is one of the inputs or a folder, or its folder is not there.
pub(crate) fn check_target<'a>(
    target: Option<&Path>,
    mut inputs: impl Iterator<Item = &'a Path>,
) -> Result<(), Failure> {
    let Some(target) = target else { return Ok(()) };
    if target.is_dir() {
        let message = "is a folder; name the file to write in it";
        return Err(Failure::file(target, "out_is_a_folder", message));
    }
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
    fs::metadata(folder.unwrap_or(Path::new("."))).map_err(|error| write_failed(target, &error))?;
    // A target that does not exist yet is no input.
    let Ok(real) = fs::canonicalize(target) else {
        return Ok(());
    };
    if inputs.any(|input| fs::canonicalize(input).is_ok_and(|input| input == real)) {
        let message =
            "is one of the files to read, and --out would overwrite it; name another file";
        return Err(Failure::file(target, "out_is_an_input", message));
    }
    Ok(())
}

/// Writes to the target, or to standard output where there is none.
///
/// # Errors
/// Why it could not be written.
pub(crate) fn deliver(
    target: Option<&Path>,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    let Some(target) = target else {
        return write_stdout(write);
    };
    write_file(target, write).map_err(|error| write_failed(target, &error))
}

fn write_failed(target: &Path, error: &io::Error) -> Failure {
    Failure::machine(&target.display().to_string(), "write_failed", error.to_string())
}

/// Writes to standard output. A closed pipe ends the writing and is no failure: `| head` has what
/// it wanted.
///
/// # Errors
/// Why it could not be written.
pub(crate) fn write_stdout(
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let written = write(&mut out).and_then(|()| out.flush());
    // What a closed pipe left in the buffer must not be written again.
    drop(out.into_parts());
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::machine("standard output", "write_failed", error.to_string()))
        }
        _ => Ok(()),
    }
}

/// Writes a file beside the target first, so that a full disk leaves the last report as it was, and
/// who may read that may read the new one. A device or a pipe is written to as it is.
fn write_file(
    target: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    if fs::metadata(target).is_ok_and(|facts| !facts.is_file()) {
        return write_to(File::options().write(true).open(target)?, write).map(drop);
    }
    // A link stays one: the file it leads to is replaced.
    let target = &fs::canonicalize(target).unwrap_or_else(|_| target.to_path_buf());
    let beside = beside(target);
    let written = File::options()
        .write(true)
        .create_new(true)
        .open(&beside)
        .and_then(|file| {
            if let Ok(facts) = fs::metadata(target) {
                file.set_permissions(facts.permissions())?;
            }
            write_to(file, write)?.sync_all()
        })
        .and_then(|()| fs::rename(&beside, target));
    if written.is_err() {
        // The first error is the one to tell; a file that was never made cannot be removed.
        let _removed = fs::remove_file(&beside);
    }
    written
}

fn write_to(file: File, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<File> {
    let mut out = BufWriter::new(file);
    write(&mut out)?;
    out.into_inner().map_err(io::IntoInnerError::into_error)
}

fn beside(target: &Path) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}.tmp", std::process::id()));
    target.with_file_name(name)
}
