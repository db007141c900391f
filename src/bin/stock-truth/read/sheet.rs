//! A CSV file, read row by row.
//!
//! Decides where its rows are and what is text in them. Knows neither shop nor ERP. What makes
//! the whole file unreadable is a failure; what is wrong with one cell is the caller's to list.

use crate::read::heading::{Heading, WantedColumn};
use crate::read::input::{Inputs, Source, Text, read_failed};
use crate::read::problem::{Misread, quoted};
use crate::read::row::{Row, checked};
use crate::terminal::failure::Failure;
use csv::{ByteRecord, Reader, ReaderBuilder, Terminator};
use encoding_rs::Encoding;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

/// A heading line longer than this is none.
const HEAD_BYTES: u64 = 64 * 1024;
/// How much is asked of the file at once.
const READ_BYTES: usize = 256 * 1024;

/// How a file is written, as far as that is declared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dialect {
    pub(crate) encoding: Option<&'static Encoding>,
    pub(crate) delimiter: Option<u8>,
    /// None where quotes are marks like any other.
    pub(crate) quote: Option<u8>,
    /// Whether the first line names the columns.
    pub(crate) heading: bool,
}

impl Default for Dialect {
    fn default() -> Self {
        Self { encoding: None, delimiter: None, quote: Some(b'"'), heading: true }
    }
}

/// A file whose heading was understood.
pub(crate) struct Sheet {
    path: PathBuf,
    /// What each column is called in messages.
    names: Vec<&'static str>,
    required: Vec<bool>,
    /// For each column, which cell of a row it is.
    cells: Vec<Option<usize>>,
    /// How many cells the heading has.
    width: usize,
    /// Whether the encoding was declared, so that a hint to declare it is of no use.
    is_declared: bool,
    reader: Reader<Quotes>,
    record: ByteRecord,
    /// Whether carriage returns alone end the lines, which the parser then does not count.
    is_returned: bool,
    /// Where the last row began, and ended.
    last: (u64, u64),
}

/// One row behind the heading.
pub(crate) struct Line<'a> {
    sheet: &'a Sheet,
    number: u64,
}

impl Sheet {
    /// Opens a file and reads its heading.
    ///
    /// # Errors
    /// Why no row of the file can be read.
    pub(crate) fn open(
        inputs: &Inputs,
        source: Source,
        wanted: &[WantedColumn],
        dialect: &Dialect,
        hint: &str,
    ) -> Result<Self, Failure> {
        let path = inputs.path(source);
        let mut text = inputs.open(source, dialect.encoding)?;
        let mut head = Vec::new();
        let read = text.by_ref().take(HEAD_BYTES).read_to_end(&mut head);
        read.map_err(|error| read_failed(path, &error))?;
        check_text(path, &head)?;
        let mark = declared_mark(&head);
        let dialect = &Dialect { delimiter: dialect.delimiter.or(mark), ..*dialect };
        let below = if mark.is_some() { below_first_line(&head) } else { &head };
        let heading = find_heading(path, below, wanted, dialect, hint)?;
        let terminator = line_end(&head);
        let quotes = Quotes {
            inner: Cursor::new(head).chain(text),
            quote: dialect.quote,
            is_open: false,
            bytes: 0,
            last: None,
        };
        let mut builder = ReaderBuilder::new();
        builder.has_headers(false).flexible(true).delimiter(heading.delimiter);
        builder.buffer_capacity(READ_BYTES).quoting(dialect.quote.is_some());
        builder.terminator(terminator);
        if let Some(quote) = dialect.quote {
            builder.quote(quote);
        }
        let mut reader = builder.from_reader(quotes);
        let mut record = ByteRecord::new();
        let above = u64::from(mark.is_some()).saturating_add(u64::from(dialect.heading));
        for _ in 0..above {
            reader.read_byte_record(&mut record).map_err(|error| read_failed(path, &error))?;
        }
        let Heading { cells, width, .. } = heading;
        Ok(Self {
            path: path.to_path_buf(),
            names: wanted.iter().map(|wanted| wanted.column.name).collect(),
            required: wanted.iter().map(|wanted| wanted.column.required).collect(),
            cells,
            width,
            is_declared: dialect.encoding.is_some(),
            reader,
            record,
            is_returned: matches!(terminator, Terminator::CRLF),
            last: (above, above),
        })
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
            if !read.map_err(|error| read_failed(&self.path, &error))? {
                return self.check_quotes().map(|()| None);
            }
            let number = self.number();
            let is_empty = self.record.iter().all(|cell| cell.trim_ascii().is_empty());
            if !is_empty {
                return Ok(Some(Line { sheet: self, number }));
            }
        }
    }

    /// The line on which the row begins; where it ends is kept.
    fn number(&mut self) -> u64 {
        let (from, to) = if self.is_returned {
            let from = self.last.1.saturating_add(1);
            let returns = self.record.as_slice().iter().filter(|byte| **byte == b'\r').count();
            (from, from.saturating_add(u64::try_from(returns).unwrap_or(0)))
        } else {
            // The parser tells where it stood before empty lines, so that the row's own lines are
            // counted back from its end.
            let end = self.reader.position().line();
            let inside = self.record.as_slice().iter().filter(|byte| **byte == b'\n').count();
            let lines = inside.saturating_add(usize::from(!self.is_cut_off_by_end()));
            (end.saturating_sub(u64::try_from(lines).unwrap_or(0)), end)
        };
        self.last = (from, to);
        from
    }

    /// Whether the file ends within the row, so that no line end stands behind it.
    fn is_cut_off_by_end(&self) -> bool {
        let text = self.reader.get_ref();
        let is_last = self.reader.position().byte() == text.bytes;
        is_last && (text.is_open || text.last != Some(b'\n'))
    }

    /// A quote that is never closed makes one cell of everything behind it, and the rows in it
    /// would be gone without a word.
    fn check_quotes(&self) -> Result<(), Failure> {
        let (last, end) = self.last;
        if !self.reader.get_ref().is_open || end.saturating_sub(last) < 2 {
            return Ok(());
        }
        let message = format!(
            "a quote that opens in this row is never closed, so lines {last} to {end} cannot be \
             read; close it"
        );
        Err(Failure::line(&self.path, last, "quote_not_closed", message))
    }
}

impl Line<'_> {
    /// Whether the row is too short to have every required column.
    pub(crate) fn is_cut_off(&self) -> bool {
        let last = self.sheet.required.iter().zip(&self.sheet.cells);
        let last = last.filter(|(required, _)| **required).filter_map(|(_, cell)| *cell).max();
        last.is_some_and(|last| last >= self.sheet.record.len())
    }

    /// Whether the row has cells that no heading is above, so that others are under wrong ones.
    pub(crate) fn is_too_wide(&self) -> bool {
        self.sheet.record.len() > self.sheet.width
    }

    fn bytes(&self, column: usize) -> Option<&[u8]> {
        let at = self.sheet.cells.get(column).copied().flatten();
        at.and_then(|at| self.sheet.record.get(at))
    }
}

impl Row for Line<'_> {
    fn number(&self) -> u64 {
        self.number
    }

    fn text(&self, column: usize) -> Result<&str, Misread> {
        let name = self.sheet.names.get(column).copied().unwrap_or_default();
        let Some(bytes) = self.bytes(column) else {
            return Ok("");
        };
        let text = str::from_utf8(bytes).map_err(|_| {
            let shown = quoted(&String::from_utf8_lossy(bytes));
            let hint = if self.sheet.is_declared {
                ""
            } else {
                "; declare the file's `encoding` in --mapping, such as windows-1252"
            };
            Misread::cell(name, "not_utf8", format!("{shown} is not UTF-8 text{hint}"))
        })?;
        checked(name, text)
    }

    fn shown(&self, column: usize) -> String {
        String::from_utf8_lossy(self.bytes(column).unwrap_or_default()).trim().to_string()
    }

    fn is_number(&self, _: usize) -> bool {
        false
    }

    /// A row with more or fewer cells than the heading has its cells under the wrong headings.
    fn check_form(&self) -> Result<(), Misread> {
        let (cells, wanted) = (self.sheet.record.len(), self.sheet.width);
        if cells == wanted {
            return Ok(());
        }
        let message = format!("the row has {cells} cells and the heading {wanted}");
        Err(Misread::row("row_width", message))
    }
}

/// What ends a line. Where there are line feeds they alone do: the parser takes a carriage return
/// for an end of its own, and its line numbers would be those of the lines before. What it leaves in
/// the last cell is trimmed.
pub(crate) fn line_end(head: &[u8]) -> Terminator {
    if head.contains(&b'\n') { Terminator::Any(b'\n') } else { Terminator::CRLF }
}

/// The mark between columns that a first line such as `sep=;` tells spreadsheets.
pub(crate) fn declared_mark(head: &[u8]) -> Option<u8> {
    let line = head.split(|byte| matches!(byte, b'\n' | b'\r')).next()?;
    match line.to_ascii_lowercase().as_slice() {
        [b's', b'e', b'p', b'=', mark @ (b',' | b';' | b'\t' | b'|')] => Some(*mark),
        _ => None,
    }
}

fn below_first_line(head: &[u8]) -> &[u8] {
    let end = if head.contains(&b'\n') { b'\n' } else { b'\r' };
    head.splitn(2, |byte| *byte == end).nth(1).unwrap_or_default()
}

fn find_heading(
    path: &Path,
    head: &[u8],
    wanted: &[WantedColumn],
    dialect: &Dialect,
    hint: &str,
) -> Result<Heading, Failure> {
    if dialect.heading {
        let found = Heading::find(head, wanted, dialect.delimiter);
        return found.map_err(|wrong| wrong.failure(path, hint));
    }
    let Some(delimiter) = dialect.delimiter else {
        let message = "has no headings that tell what separates its columns; declare `delimiter`";
        return Err(Failure::file(path, "delimiter_undeclared", message));
    };
    Ok(Heading::without(head, wanted, delimiter))
}

fn check_text(path: &Path, head: &[u8]) -> Result<(), Failure> {
    if head.iter().all(u8::is_ascii_whitespace) {
        return Err(Failure::file(path, "file_empty", "is empty; export it again"));
    }
    // Further on a mark of this kind spoils its own cell only.
    let first = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    if first.contains(&0) {
        let message = "is no text: it may be a spreadsheet, an archive or UTF-16 without its mark; \
                       save it as CSV UTF-8";
        return Err(Failure::file(path, "file_not_text", message));
    }
    Ok(())
}

/// A text whose quotes and bytes are counted, to tell where rows begin and whether one is left open.
struct Quotes {
    inner: std::io::Chain<Cursor<Vec<u8>>, Text>,
    quote: Option<u8>,
    is_open: bool,
    /// How many bytes were read, and the last of them.
    bytes: u64,
    last: Option<u8>,
}

impl Read for Quotes {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = self.inner.read(buffer)?;
        let read = buffer.get(..length).unwrap_or_default();
        self.bytes = self.bytes.saturating_add(u64::try_from(length).unwrap_or(0));
        self.last = read.last().copied().or(self.last);
        if let Some(quote) = self.quote {
            let quotes = read.iter().filter(|byte| **byte == quote).count();
            self.is_open ^= quotes % 2 == 1;
        }
        Ok(length)
    }
}
