//! A CSV file's heading line.
//!
//! Decides which columns a file has and what separates them. Where either could be read in two
//! ways it is refused: a figure under the wrong heading is a wrong figure.

use crate::fault::Failure;
use csv::{ByteRecord, ReaderBuilder};
use std::path::Path;

/// A column that a file may have.
pub(crate) struct Column {
    /// What it is called in messages: the heading as the file should write it.
    pub(crate) name: &'static str,
    /// Other headings that mean the same.
    pub(crate) aliases: &'static [&'static str],
    /// Whether nothing can be judged without it.
    pub(crate) required: bool,
}

/// Marks that may separate columns.
const DELIMITERS: [(u8, &str); 3] = [(b',', "`,`"), (b';', "`;`"), (b'\t', "tab")];
/// A heading that was understood.
pub(crate) struct Heading {
    pub(crate) delimiter: u8,
    /// For each column that was looked for, which cell of a row it is.
    pub(crate) cells: Vec<Option<usize>>,
    /// How many cells the heading has.
    pub(crate) width: usize,
}

impl Heading {
    /// The heading by the declared delimiter, or by the only one that yields every required column.
    ///
    /// # Errors
    /// Why no way of reading it is the right one.
    pub(crate) fn find(
        head: &[u8],
        columns: &'static [Column],
        declared: Option<u8>,
    ) -> Result<Self, WrongHeading> {
        let candidates = DELIMITERS.iter().filter(|(mark, _)| declared.is_none_or(|d| d == *mark));
        let mut whole = Vec::new();
        let mut nearest: Option<WrongHeading> = None;
        for (delimiter, name) in candidates {
            let names = headings(head, *delimiter);
            let wrong = match locate(&names, columns) {
                Ok(cells) => {
                    whole.push((*name, Self { delimiter: *delimiter, cells, width: names.len() }));
                    continue;
                }
                Err(wrong) => wrong,
            };
            if nearest.as_ref().is_none_or(|nearest| wrong.distance() < nearest.distance()) {
                nearest = Some(wrong);
            }
        }
        if whole.len() > 1 {
            return Err(WrongHeading::Unclear(whole.iter().map(|(name, _)| *name).collect()));
        }
        let nearest = || nearest.unwrap_or(WrongHeading::Missing(Vec::new()));
        whole.pop().map(|(_, heading)| heading).ok_or_else(nearest)
    }
}

/// Why a heading cannot be read.
pub(crate) enum WrongHeading {
    Missing(Vec<&'static Column>),
    Twice(&'static Column, usize, usize),
    Unclear(Vec<&'static str>),
}

impl WrongHeading {
    /// How far the heading is from a readable one: of several ways to read it, the nearest is told.
    fn distance(&self) -> usize {
        match self {
            Self::Missing(columns) => columns.len(),
            Self::Twice(..) | Self::Unclear(_) => 0,
        }
    }

    /// The failure with the file's path and what is mostly behind it.
    pub(crate) fn failure(&self, path: &Path, hint: &str) -> Failure {
        let (code, message) = match self {
            Self::Missing(columns) => {
                let names: Vec<String> = columns.iter().map(|column| accepted(column)).collect();
                let message = format!("the heading has not: {}; {hint}", names.join(", "));
                ("column_missing", message)
            }
            Self::Twice(column, one, other) => {
                let message = format!(
                    "columns {} and {} both claim to be `{}`; keep one of them",
                    one.saturating_add(1),
                    other.saturating_add(1),
                    column.name
                );
                ("column_twice", message)
            }
            Self::Unclear(names) => {
                let message = format!(
                    "the heading can be read with {} between its columns; declare which it is",
                    names.join(" and with ")
                );
                ("delimiter_unclear", message)
            }
        };
        Failure::line(path, 1, code, message)
    }
}

fn accepted(column: &Column) -> String {
    let also: Vec<String> = column.aliases.iter().map(|alias| format!("`{alias}`")).collect();
    if also.is_empty() {
        format!("`{}`", column.name)
    } else {
        format!("`{}` (or {})", column.name, also.join(", "))
    }
}

fn headings(head: &[u8], delimiter: u8) -> Vec<String> {
    let mut reader = ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(head);
    let mut record = ByteRecord::new();
    // Reading from memory cannot fail, and an empty file has an empty heading.
    let _is_there = reader.read_byte_record(&mut record);
    record.iter().map(|cell| plain(&String::from_utf8_lossy(cell))).collect()
}

/// A heading without what people write differently: case, and what stands between words.
fn plain(name: &str) -> String {
    let spaced: String = name
        .chars()
        .map(|c| if matches!(c, '_' | '-' | '.' | '?') { ' ' } else { c })
        .flat_map(char::to_lowercase)
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Which cell each column is; two cells that claim to be the same column are refused, for either
/// could be the right one.
fn locate(
    names: &[String],
    columns: &'static [Column],
) -> Result<Vec<Option<usize>>, WrongHeading> {
    let is = |column: &Column, name: &str| {
        plain(column.name) == name || column.aliases.iter().any(|alias| plain(alias) == name)
    };
    let mut cells = Vec::with_capacity(columns.len());
    let mut missing = Vec::new();
    let mut twice = None;
    for column in columns {
        let mut found = names.iter().enumerate().filter(|(_, name)| is(column, name));
        let first = found.next().map(|(at, _)| at);
        let second = found.next().map(|(at, _)| at);
        if first.is_none() && column.required {
            missing.push(column);
        }
        twice = twice.or(first.zip(second).map(|(one, other)| (column, one, other)));
        cells.push(first);
    }
    match twice {
        _ if !missing.is_empty() => Err(WrongHeading::Missing(missing)),
        Some((column, one, other)) => Err(WrongHeading::Twice(column, one, other)),
        None => Ok(cells),
    }
}
