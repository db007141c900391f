//! A CSV file, read row by row.
//!
//! Decides where its rows are and what is text in them. Knows neither shop nor ERP. What makes
//! the whole file unreadable is a failure; what is wrong with one cell is the caller's to list.

use crate::fault::Failure;
use crate::heading::{Column, Heading};
use crate::problem::{Misread, quoted};
use csv::{ByteRecord, Reader, ReaderBuilder};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::fs::File;
use std::io::{Cursor, IsTerminal, Read};
use std::path::{Path, PathBuf};

/// A heading line longer than this is none.
const HEAD_BYTES: u64 = 64 * 1024;
/// How much is asked of the file at once.
const READ_BYTES: usize = 256 * 1024;
/// A shorter file is read before anybody could watch it.
const WATCHED_BYTES: u64 = 32 * 1024 * 1024;

/// A file whose heading was understood.
pub(crate) struct Sheet {
    path: PathBuf,
    columns: &'static [Column],
    /// For each of `columns`, which cell of a row it is.
    cells: Vec<Option<usize>>,
    /// How many cells the heading has.
    width: usize,
    reader: Reader<Watched>,
    record: ByteRecord,
    /// Where the last row began.
    last: u64,
}

/// One row behind the heading.
pub(crate) struct Line<'a> {
    sheet: &'a Sheet,
    /// The line of the file on which the row begins, from 1.
    pub(crate) number: u64,
}

impl Sheet {
    /// Opens a file and reads its heading.
    ///
    /// # Errors
    /// Why no row of the file can be read.
    pub(crate) fn open(
        path: &Path,
        columns: &'static [Column],
        hint: &str,
        delimiter: Option<u8>,
    ) -> Result<Self, Failure> {
        let (mut file, length) = open_file(path)?;
        let mut head = Vec::new();
        file.by_ref()
            .take(HEAD_BYTES)
            .read_to_end(&mut head)
            .map_err(|error| read_failed(path, &error))?;
        check_encoding(path, &head)?;
        let heading =
            Heading::find(&head, columns, delimiter).map_err(|wrong| wrong.failure(path, hint))?;
        let watched = Watched {
            inner: Cursor::new(head).chain(file),
            open_quote: false,
            bar: progress(path, length),
        };
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(heading.delimiter)
            .buffer_capacity(READ_BYTES)
            .from_reader(watched);
        let mut record = ByteRecord::new();
        reader.read_byte_record(&mut record).map_err(|error| csv_failed(path, &error))?;
        let Heading { cells, width, .. } = heading;
        Ok(Self { path: path.to_path_buf(), columns, cells, width, reader, record, last: 1 })
    }

    /// Whether the file has this column at all.
    pub(crate) fn has(&self, column: usize) -> bool {
        self.cells.get(column).copied().flatten().is_some()
    }

    /// The next row that has anything in it.
    ///
    /// # Errors
    /// Why the rest of the file cannot be told apart.
    pub(crate) fn next(&mut self) -> Result<Option<Line<'_>>, Failure> {
        loop {
            let read = self.reader.read_byte_record(&mut self.record);
            if !read.map_err(|error| csv_failed(&self.path, &error))? {
                self.reader.get_ref().bar.finish_and_clear();
                return self.check_quotes().map(|()| None);
            }
            let number = self.record.position().map_or(0, csv::Position::line);
            self.last = number;
            let is_empty = self.record.iter().all(|cell| cell.trim_ascii().is_empty());
            if !is_empty {
                return Ok(Some(Line { sheet: self, number }));
            }
        }
    }

    /// A quote that is never closed makes one cell of everything behind it, and the rows in it
    /// would be gone without a word.
    fn check_quotes(&self) -> Result<(), Failure> {
        let (last, end) = (self.last, self.reader.position().line());
        if !self.reader.get_ref().open_quote || end.saturating_sub(last) < 2 {
            return Ok(());
        }
        let message = format!(
            "a quote that opens in this row is never closed, so lines {last} to {end} cannot be \
             told apart"
        );
        Err(Failure::line(&self.path, last, "quote_not_closed", message))
    }
}

impl Line<'_> {
    /// The trimmed text of a column; empty where the file or the row does not have it.
    ///
    /// # Errors
    /// Where the cell is no text.
    pub(crate) fn text(&self, column: usize) -> Result<&str, Misread> {
        let name = self.sheet.columns.get(column).map_or("", |column| column.name);
        let at = self.sheet.cells.get(column).copied().flatten();
        let Some(bytes) = at.and_then(|at| self.sheet.record.get(at)) else {
            return Ok("");
        };
        let text = str::from_utf8(bytes).map_err(|_| {
            let shown = quoted(&String::from_utf8_lossy(bytes));
            Misread::cell(name, "not_utf8", format!("{shown} is not UTF-8 text"))
        })?;
        let text = text.trim();
        if text.contains(|c: char| c.is_control() || c == '\u{fffd}') {
            let message = format!("{} has characters that no such cell has", quoted(text));
            return Err(Misread::cell(name, "cell_not_text", message));
        }
        Ok(text)
    }

    /// Text that is only shown: what is not UTF-8 becomes a replacement character.
    pub(crate) fn shown(&self, column: usize) -> String {
        let at = self.sheet.cells.get(column).copied().flatten();
        let bytes = at.and_then(|at| self.sheet.record.get(at)).unwrap_or_default();
        String::from_utf8_lossy(bytes).trim().to_string()
    }

    /// How many cells the row has, and how many the heading.
    pub(crate) fn widths(&self) -> (usize, usize) {
        (self.sheet.record.len(), self.sheet.width)
    }

    /// Whether the row is too short to have every required column.
    pub(crate) fn is_cut_off(&self) -> bool {
        let last = self.sheet.columns.iter().zip(&self.sheet.cells);
        let last = last.filter(|(column, _)| column.required).filter_map(|(_, cell)| *cell).max();
        last.is_some_and(|last| last >= self.sheet.record.len())
    }
}

fn open_file(path: &Path) -> Result<(File, u64), Failure> {
    let unreadable = |error: &std::io::Error| {
        let code = match error.kind() {
            std::io::ErrorKind::NotFound => "file_not_found",
            _ => "file_not_readable",
        };
        Failure::file(path, code, error.to_string())
    };
    let file = File::open(path).map_err(|error| unreadable(&error))?;
    let facts = file.metadata().map_err(|error| unreadable(&error))?;
    if facts.is_dir() {
        return Err(Failure::file(path, "file_is_a_folder", "is a folder, not a CSV file"));
    }
    Ok((file, facts.len()))
}

fn check_encoding(path: &Path, head: &[u8]) -> Result<(), Failure> {
    if head.iter().all(u8::is_ascii_whitespace) {
        return Err(Failure::file(path, "file_empty", "is empty"));
    }
    if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
        let message = "is UTF-16 text; save it as CSV UTF-8";
        return Err(Failure::file(path, "file_is_utf16", message));
    }
    if head.contains(&0) {
        let message = "is no text: it may be a spreadsheet or an archive; save it as CSV UTF-8";
        return Err(Failure::file(path, "file_not_text", message));
    }
    Ok(())
}

fn read_failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure::machine(&path.display().to_string(), "read_failed", error.to_string())
}

fn csv_failed(path: &Path, error: &csv::Error) -> Failure {
    Failure::machine(&path.display().to_string(), "read_failed", error.to_string())
}

fn progress(path: &Path, length: u64) -> ProgressBar {
    if length < WATCHED_BYTES || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{msg} {bar:30} {bytes} of {total_bytes}");
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.with_message(crate::terminal::printable(&name))
}

/// A file that counts its bytes for the progress bar and its quotes for [`Sheet::check_quotes`].
struct Watched {
    inner: std::io::Chain<Cursor<Vec<u8>>, File>,
    open_quote: bool,
    bar: ProgressBar,
}

impl Read for Watched {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = self.inner.read(buffer)?;
        let read = buffer.get(..length).unwrap_or_default();
        let quotes = read.iter().filter(|byte| **byte == b'"').count();
        self.open_quote ^= quotes % 2 == 1;
        self.bar.inc(u64::try_from(length).unwrap_or(0));
        Ok(length)
    }
}
