//! Why a command could not be carried out.
//!
//! Decides the form of an error line, place first and stable code last, and the exit code. Bad
//! stock data is no failure: it is part of the report.

use super::text::printable;
use std::fmt;
use std::io;
use std::path::Path;

/// Whose doing a failure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The arguments or a file: the user can change it.
    Input,
    /// The machine: no room, no permission to write.
    Machine,
}

/// A failure with its place, its sentence and its code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    kind: Kind,
    place: String,
    message: String,
    code: &'static str,
    details: Vec<String>,
}

impl Failure {
    /// The arguments are wrong.
    pub(crate) fn usage(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::Input, "stock-truth".to_string(), code, message.into())
    }

    /// A file as a whole is wrong.
    pub(crate) fn file(path: &Path, code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::Input, path.display().to_string(), code, message.into())
    }

    /// What was given to read is wrong, wherever it comes from.
    pub(crate) fn input(place: &str, code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::Input, place.to_string(), code, message.into())
    }

    /// A file that cannot be opened or read.
    pub(crate) fn unreadable(place: &str, error: &io::Error) -> Self {
        let (code, message) = match error.kind() {
            io::ErrorKind::NotFound => {
                ("file_not_found", "there is no such file; check its path".to_string())
            }
            io::ErrorKind::IsADirectory => {
                ("file_is_a_folder", "is a folder; name a file in it".to_string())
            }
            _ => ("file_not_readable", format!("cannot be read: {error}")),
        };
        Self::new(Kind::Input, place.to_string(), code, message)
    }

    /// A file is wrong from this line on.
    pub(crate) fn line(
        path: &Path,
        line: u64,
        code: &'static str,
        message: impl Into<String>,
    ) -> Self {
        let place = format!("{}:{line}", path.display());
        Self::new(Kind::Input, place, code, message.into())
    }

    /// The machine did not do what was asked of it.
    pub(crate) fn machine(place: &str, code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::Machine, place.to_string(), code, message.into())
    }

    fn new(kind: Kind, place: String, code: &'static str, message: String) -> Self {
        Self { kind, place, message, code, details: Vec::new() }
    }

    /// The failure with lines that say more, each with a place of its own.
    pub(crate) fn with_details(mut self, details: impl IntoIterator<Item = String>) -> Self {
        self.details.extend(details);
        self
    }

    /// The stable code.
    #[cfg(test)]
    pub(crate) const fn code(&self) -> &'static str {
        self.code
    }

    /// 2 for what the user can change, 1 for the rest.
    pub(crate) fn exit_code(&self) -> u8 {
        match self.kind {
            Kind::Input => 2,
            Kind::Machine => 1,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, message, code, .. } = self;
        write!(out, "{}: {} [{code}]", printable(place), printable(message))?;
        for detail in &self.details {
            write!(out, "\n{}", printable(detail))?;
        }
        Ok(())
    }
}
