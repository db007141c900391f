//! The files of one run: what each is for, its text and its digest.
//!
//! Decides how bytes become text: a byte order mark wins, then what is declared; without either
//! the bytes are taken as UTF-8 and checked cell by cell. Knows no format.

use crate::terminal::failure::Failure;
use crate::terminal::progress;
use encoding_rs::{Encoding, UTF_8};
use encoding_rs_io::{DecodeReaderBytes, DecodeReaderBytesBuilder};
use indicatif::ProgressBar;
use sha2::{Digest, Sha256};
use std::cell::RefCell;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// What a file is read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    Shop,
    Erp,
    Orders,
    OrderReads,
    Components,
    Mapping,
    Policy,
}

impl Role {
    /// The option that names such a file.
    pub(crate) const fn option(self) -> &'static str {
        match self {
            Self::Shop => "--shop",
            Self::Erp => "--erp",
            Self::Orders => "--orders",
            Self::OrderReads => "--order-reads",
            Self::Components => "--components",
            Self::Mapping => "--mapping",
            Self::Policy => "--policy",
        }
    }

    /// The word in JSON.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Shop => "shop",
            Self::Erp => "erp",
            Self::Orders => "orders",
            Self::OrderReads => "orderReads",
            Self::Components => "components",
            Self::Mapping => "mapping",
            Self::Policy => "policy",
        }
    }
}

/// Which of the files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Source(u16);

/// One file, as far as it has been read.
pub(crate) struct Input {
    pub(crate) role: Role,
    pub(crate) path: PathBuf,
    seen: Rc<RefCell<Seen>>,
    /// What was read of a pipe, which can be opened again and not be read again.
    pipe: RefCell<Option<Rc<RefCell<Pipe>>>>,
}

struct Pipe {
    file: File,
    read: Vec<u8>,
}

/// The bytes of one opening.
enum Bytes {
    File(File),
    /// From this place on.
    Pipe(Rc<RefCell<Pipe>>, usize),
}

#[derive(Default)]
struct Seen {
    bytes: u64,
    hash: Sha256,
}

/// All files, in the order in which they are named in a report.
#[derive(Default)]
pub(crate) struct Inputs {
    list: Vec<Input>,
}

/// The text of a file, bytes as they are where they are UTF-8.
pub(crate) type Text = DecodeReaderBytes<Watched, Vec<u8>>;

impl Input {
    /// How many bytes were read.
    pub(crate) fn bytes(&self) -> u64 {
        self.seen.borrow().bytes
    }

    /// SHA-256 of what was read, in hexadecimal.
    pub(crate) fn digest(&self) -> String {
        let digest = self.seen.borrow().hash.clone().finalize();
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Inputs {
    /// Adds a file; nothing is opened.
    pub(crate) fn add(&mut self, role: Role, path: &Path) -> Source {
        // The command line cannot name as many files.
        let source = Source(u16::try_from(self.list.len()).unwrap_or(u16::MAX));
        let (seen, pipe) = (Rc::default(), RefCell::default());
        self.list.push(Input { role, path: path.to_path_buf(), seen, pipe });
        source
    }

    /// Where the files are.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.list.iter().map(|input| input.path.as_path())
    }

    /// The files.
    pub(crate) fn all(&self) -> &[Input] {
        &self.list
    }

    /// The files that are read for this.
    pub(crate) fn of(&self, role: Role) -> Vec<Source> {
        let places = self.list.iter().zip(0_u16..);
        places.filter(|(input, _)| input.role == role).map(|(_, at)| Source(at)).collect()
    }

    /// One of the files.
    pub(crate) fn get(&self, source: Source) -> Option<&Input> {
        self.list.get(usize::from(source.0))
    }

    /// Where the file is.
    pub(crate) fn path(&self, source: Source) -> &Path {
        self.get(source).map_or(Path::new(""), |input| &input.path)
    }

    /// Opens a file as text.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub(crate) fn open(
        &self,
        source: Source,
        declared: Option<&'static Encoding>,
    ) -> Result<Text, Failure> {
        let watched = self.open_bytes(source)?;
        // Passed on as it is, UTF-8 can be refused cell by cell. With another encoding declared, a mark
        // of UTF-8 would be overlooked that way.
        let other = declared.filter(|encoding| *encoding != UTF_8);
        Ok(DecodeReaderBytesBuilder::new()
            .encoding(other)
            .bom_override(true)
            .strip_bom(true)
            .utf8_passthru(other.is_none())
            .build(watched))
    }

    /// Opens a file as it is.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub(crate) fn open_bytes(&self, source: Source) -> Result<Watched, Failure> {
        let path = self.path(source);
        let unreadable =
            |error: &std::io::Error| Failure::unreadable(&path.display().to_string(), error);
        let input = self.get(source);
        let seen = input.map(|input| Rc::clone(&input.seen)).unwrap_or_default();
        *seen.borrow_mut() = Seen::default();
        if let Some(pipe) = input.and_then(|input| input.pipe.borrow().clone()) {
            return Ok(Watched { bytes: Bytes::Pipe(pipe, 0), seen, bar: ProgressBar::hidden() });
        }
        let file = File::open(path).map_err(|error| unreadable(&error))?;
        let facts = file.metadata().map_err(|error| unreadable(&error))?;
        if facts.is_dir() {
            return Err(Failure::file(path, "file_is_a_folder", "is a folder; name a file in it"));
        }
        let bar = progress::reading(path, facts.len());
        let bytes = match input.filter(|_| !facts.is_file()) {
            None => Bytes::File(file),
            Some(input) => {
                let pipe = Rc::new(RefCell::new(Pipe { file, read: Vec::new() }));
                *input.pipe.borrow_mut() = Some(Rc::clone(&pipe));
                Bytes::Pipe(pipe, 0)
            }
        };
        Ok(Watched { bytes, seen, bar })
    }

    /// Whether a file is JSON: no heading begins with such a mark.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub(crate) fn is_json(
        &self,
        source: Source,
        encoding: Option<&'static Encoding>,
    ) -> Result<bool, Failure> {
        let mut head = Vec::new();
        let read = self.open(source, encoding)?.take(1024).read_to_end(&mut head);
        read.map_err(|error| read_failed(self.path(source), &error))?;
        Ok(matches!(head.trim_ascii_start().first(), Some(b'[' | b'{')))
    }

    /// Reads a small file whole.
    ///
    /// # Errors
    /// Why it cannot be read, or that it is not small.
    pub(crate) fn read_small(&self, source: Source) -> Result<String, Failure> {
        const MOST: u64 = 4 * 1024 * 1024;
        let path = self.path(source);
        let mut bytes = Vec::new();
        let length = self.open(source, None)?.take(MOST).read_to_end(&mut bytes);
        let length = length.map_err(|error| read_failed(path, &error))?;
        if u64::try_from(length).is_ok_and(|length| length >= MOST) {
            return Err(Failure::file(path, "file_too_large", "is larger than 4 MiB"));
        }
        String::from_utf8(bytes).map_err(|_| Failure::file(path, "not_utf8", "is not UTF-8 text"))
    }
}

/// The machine failed while a file was read.
pub(crate) fn read_failed(path: &Path, error: &dyn std::fmt::Display) -> Failure {
    Failure::machine(&path.display().to_string(), "read_failed", error.to_string())
}

impl Read for Bytes {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let (pipe, at) = match self {
            Self::File(file) => return file.read(buffer),
            Self::Pipe(pipe, at) => (pipe, at),
        };
        let Pipe { file, read } = &mut *pipe.borrow_mut();
        let mut known = read.get(*at..).unwrap_or_default();
        let length = if known.is_empty() {
            let length = file.read(buffer)?;
            read.extend_from_slice(buffer.get(..length).unwrap_or_default());
            length
        } else {
            known.read(buffer)?
        };
        *at = at.saturating_add(length);
        Ok(length)
    }
}

/// A file that counts and digests what is read of it, and shows how far that is.
pub(crate) struct Watched {
    bytes: Bytes,
    seen: Rc<RefCell<Seen>>,
    bar: ProgressBar,
}

impl Read for Watched {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = self.bytes.read(buffer)?;
        let read = buffer.get(..length).unwrap_or_default();
        let bytes = u64::try_from(length).unwrap_or(0);
        let mut seen = self.seen.borrow_mut();
        seen.hash.update(read);
        seen.bytes = seen.bytes.saturating_add(bytes);
        match length {
            0 => self.bar.finish_and_clear(),
            _ => self.bar.inc(bytes),
        }
        Ok(length)
    }
}
