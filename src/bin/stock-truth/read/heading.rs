//! A CSV file's heading line.
//!
//! Decides which columns a file has and what separates them. Where either could be read in two
//! ways it is refused: a figure under the wrong heading is a wrong figure.

use crate::terminal::failure::Failure;
use csv::{ByteRecord, ReaderBuilder};
use std::path::Path;

/// A column that a file may have.
#[derive(Debug)]
pub(crate) struct Column {
    /// What it is called in messages: the heading as the file should write it.
    pub(crate) name: &'static str,
    /// Other headings that mean the same.
    pub(crate) aliases: &'static [&'static str],
    /// Whether nothing can be judged without it.
    pub(crate) required: bool,
}

/// Where a column is declared to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Declared {
    /// Under this heading.
    Named(String),
    /// At this place, from 0, in a file without headings.
    At(usize),
    /// Of JSON: at this place in the element of the list that holds the row.
    Parent(String),
    /// Of JSON: the row's own name in the object whose member it is.
    Key,
}

/// A column to look for: where it is declared, or else under one of its own names.
#[derive(Clone, Debug)]
pub(crate) struct WantedColumn {
    pub(crate) column: &'static Column,
    pub(crate) declared: Option<Declared>,
}

impl WantedColumn {
    fn is_named(&self, heading: &str) -> bool {
        match &self.declared {
            Some(Declared::Named(name)) => plain(name) == heading,
            Some(_) => false,
            None => {
                plain(self.column.name) == heading
                    || self.column.aliases.iter().any(|alias| plain(alias) == heading)
            }
        }
    }

    /// What the file should have, as it is named in messages.
    fn accepted(&self) -> String {
        match &self.declared {
            Some(Declared::Named(name)) => format!("`{name}` (declared as {})", self.column.name),
            _ => accepted(self.column),
        }
    }

    /// A declared column is one that the file promises to have.
    fn is_required(&self) -> bool {
        self.column.required || matches!(self.declared, Some(Declared::Named(_)))
    }
}

/// Marks that may separate columns.
const DELIMITERS: [(u8, &str); 4] = [(b',', "`,`"), (b';', "`;`"), (b'\t', "tab"), (b'|', "`|`")];

/// A heading that was understood.
pub(crate) struct Heading {
    pub(crate) delimiter: u8,
    /// For each column that was looked for, which cell of a row it is.
    pub(crate) cells: Vec<Option<usize>>,
    /// How many cells the heading has.
    pub(crate) width: usize,
}

impl Heading {
    /// The columns of a file without headings, all of them declared by place.
    pub(crate) fn without(head: &[u8], wanted: &[WantedColumn], delimiter: u8) -> Self {
        let place = |wanted: &WantedColumn| match wanted.declared {
            Some(Declared::At(at)) => Some(at),
            _ => None,
        };
        let width = headings(head, delimiter).len();
        Self { delimiter, cells: wanted.iter().map(place).collect(), width }
    }

    /// The heading by the declared delimiter, or by the only one that yields every required column.
    ///
    /// # Errors
    /// Why no way of reading it is the right one.
    pub(crate) fn find(
        head: &[u8],
        wanted: &[WantedColumn],
        declared: Option<u8>,
    ) -> Result<Self, WrongHeading> {
        let candidates = DELIMITERS.iter().filter(|(mark, _)| declared.is_none_or(|d| d == *mark));
        let mut whole = Vec::new();
        let mut nearest: Option<WrongHeading> = None;
        for (delimiter, name) in candidates {
            let names = headings(head, *delimiter);
            let wrong = match locate(&names, wanted) {
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
    Missing(Vec<String>),
    Twice(&'static str, usize, usize),
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
                let message = format!("the heading lacks {}; {hint}", columns.join(", "));
                ("column_missing", message)
            }
            Self::Twice(column, one, other) => {
                let message = format!(
                    "columns {} and {} both claim to be `{}`; keep one of them",
                    one.saturating_add(1),
                    other.saturating_add(1),
                    column
                );
                ("column_twice", message)
            }
            Self::Unclear(names) => {
                let message = format!(
                    "the heading can be split by {}; declare the delimiter",
                    names.join(" and by ")
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

/// The cells of the first line.
pub(crate) fn headings(head: &[u8], delimiter: u8) -> Vec<String> {
    let mut reader = ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(head);
    let mut record = ByteRecord::new();
    // Reading from memory cannot fail, and an empty file has an empty heading.
    let _is_there = reader.read_byte_record(&mut record);
    record.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_string()).collect()
}

/// A heading without what people write differently: case, and what stands between words.
pub(crate) fn plain(name: &str) -> String {
    let spaced: String = name
        .chars()
        .map(|c| if matches!(c, '_' | '-' | '.' | '?') { ' ' } else { c })
        .flat_map(char::to_lowercase)
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Which cell each column is; two cells that claim to be the same column are refused, for either
/// could be the right one.
fn locate(names: &[String], wanted: &[WantedColumn]) -> Result<Vec<Option<usize>>, WrongHeading> {
    let names: Vec<String> = names.iter().map(|name| plain(name)).collect();
    let mut cells = Vec::with_capacity(wanted.len());
    let mut missing = Vec::new();
    let mut twice = None;
    for wanted in wanted {
        let mut found = names.iter().enumerate().filter(|(_, name)| wanted.is_named(name));
        let first = found.next().map(|(at, _)| at);
        let second = found.next().map(|(at, _)| at);
        if first.is_none() && wanted.is_required() {
            missing.push(wanted.accepted());
        }
        let both = first.zip(second);
        twice = twice.or(both.map(|(one, other)| (wanted.column.name, one, other)));
        cells.push(first);
    }
    match twice {
        _ if !missing.is_empty() => Err(WrongHeading::Missing(missing)),
        Some((column, one, other)) => Err(WrongHeading::Twice(column, one, other)),
        None => Ok(cells),
    }
}
