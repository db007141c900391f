//! The beginning of a stock list as a table, whatever it is written in.
//!
//! Decides encoding, format, delimiter and whether there are headings, each with what it is told
//! from.

use super::proposal::{Draft, Sure};
use super::words;
use crate::read::input::{Inputs, Source, read_failed};
use crate::read::node::{Node, escaped};
use crate::read::objects::Place;
use crate::read::problem::quoted;
use crate::read::sheet::{declared_mark, line_end};
use crate::terminal::failure::Failure;
use csv::ReaderBuilder;
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde_json::value::RawValue;
use std::io::Read;

/// More than this is not needed to tell how a file is written.
const SAMPLE_BYTES: u64 = 4 * 1024 * 1024;
const SAMPLE_ROWS: usize = 20_000;

/// Marks that may separate columns, as the mapping writes them.
const DELIMITERS: [(u8, &str); 4] = [(b';', ";"), (b',', ","), (b'\t', "tab"), (b'|', "|")];

/// A cell of the sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) text: String,
    /// A number of JSON's own kind.
    pub(super) is_number: bool,
    pub(super) line: u64,
}

/// The beginning of a list.
pub(super) struct Sample {
    /// What each column is called; numbers from 1 where there are no headings.
    pub(super) names: Vec<String>,
    pub(super) has_names: bool,
    /// What a row is called in messages, before its number.
    pub(super) row_word: &'static str,
    /// For each row, its cells in the order of the names.
    pub(super) rows: Vec<Vec<Cell>>,
}

impl Sample {
    /// Reads the beginning of a file and says how it is written.
    ///
    /// # Errors
    /// Why it cannot be told apart.
    pub(super) fn read(
        inputs: &Inputs,
        source: Source,
        draft: &mut Draft,
    ) -> Result<Self, Failure> {
        let path = inputs.path(source);
        let bytes = raw(inputs, source)?;
        let text = decoded(&bytes, draft);
        if text.trim().is_empty() {
            return Err(Failure::file(path, "file_empty", "is empty; export it again"));
        }
        if text.contains('\0') {
            let message = "is no text: it may be a spreadsheet or an archive; save it as CSV UTF-8";
            return Err(Failure::file(path, "file_not_text", message));
        }
        let is_whole = u64::try_from(bytes.len()).is_ok_and(|length| length < SAMPLE_BYTES);
        let sample = if text.trim_start().starts_with(['[', '{']) {
            json_table(&text, is_whole, draft).ok_or_else(|| {
                let message = "has no list of objects that could be stock; or it is not JSON";
                Failure::file(path, "no_list_found", message)
            })?
        } else {
            csv_table(&text, draft)
        };
        if sample.rows.is_empty() {
            return Err(Failure::file(path, "no_rows", "has no rows to tell anything from"));
        }
        if !is_whole {
            let why = format!("told from the first {} rows of a longer file", sample.rows.len());
            draft.note("fields", Sure::Told, why);
        }
        Ok(sample)
    }
}

fn raw(inputs: &Inputs, source: Source) -> Result<Vec<u8>, Failure> {
    let path = inputs.path(source);
    let mut bytes = Vec::new();
    let read = inputs.open_bytes(source)?.take(SAMPLE_BYTES).read_to_end(&mut bytes);
    read.map_err(|error| read_failed(path, &error))?;
    Ok(bytes)
}

fn decoded(bytes: &[u8], draft: &mut Draft) -> String {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        let why = format!("the file begins with the byte order mark of {}", encoding.name());
        draft.note("encoding", Sure::Told, why);
        return encoding.decode(bytes).0.into_owned();
    }
    if let Some(encoding) = utf16(bytes) {
        let why = "every other byte is empty, and there is no byte order mark".to_string();
        draft.set("encoding", encoding.name().to_lowercase(), Sure::Likely, why);
        return encoding.decode(bytes).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let others = text.chars().filter(|c| !c.is_ascii()).count();
            let why = format!("all of it is UTF-8, with {others} letters beyond ASCII");
            draft.note("encoding", Sure::Told, why);
            text.to_string()
        }
        // The sample may end within a letter.
        Err(error) if error.error_len().is_none() => String::from_utf8_lossy(bytes).into_owned(),
        Err(error) => {
            let at = error.valid_up_to();
            let before = bytes.get(..at).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count().saturating_add(1);
            let text = WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned();
            let shown = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
            let why = format!(
                "line {line} is not UTF-8; read as Windows-1252 it says {}: see whether its letters \
                 are right",
                quoted(shown)
            );
            draft.set("encoding", "windows-1252", Sure::Likely, why);
            text
        }
    }
}

fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(4_096)).unwrap_or_default();
    let empty = |odd: usize| {
        head.iter().enumerate().filter(|(at, byte)| at % 2 == odd && **byte == 0).count()
    };
    let half = head.len() / 2;
    let most = |number: usize| number.saturating_mul(10) > half.saturating_mul(8) && half > 4;
    match (most(empty(1)), most(empty(0))) {
        (true, false) => Some(UTF_16LE),
        (false, true) => Some(UTF_16BE),
        _ => None,
    }
}

/// How many columns most rows have under a delimiter, and how many rows those are.
fn consistency(text: &str, delimiter: u8) -> (usize, usize, usize) {
    let mut reader = reader(text, delimiter);
    let widths: Vec<usize> =
        reader.byte_records().take(500).flatten().map(|record| record.len()).collect();
    let mut usual = (0, 0);
    for width in &widths {
        let rows = widths.iter().filter(|other| *other == width).count();
        if rows > usual.1 {
            usual = (*width, rows);
        }
    }
    (usual.0, usual.1, widths.len())
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter);
    builder.terminator(line_end(text.as_bytes()));
    builder.from_reader(text.as_bytes())
}

fn csv_table(text: &str, draft: &mut Draft) -> Sample {
    let mut best = (b',', ",", (1_usize, 0_usize, 0_usize));
    let mark = declared_mark(text.as_bytes());
    let body = text.split_once('\n').filter(|_| mark.is_some()).map_or(text, |(_, body)| body);
    let candidates = DELIMITERS.into_iter().filter(|(own, _)| mark.is_none_or(|mark| mark == *own));
    for (delimiter, name) in candidates {
        let found = consistency(body, delimiter);
        let (columns, rows, _) = found;
        let (best_columns, best_rows, _) = best.2;
        let is_better = columns > 1
            && (best_columns < 2
                || rows.saturating_mul(columns) > best_rows.saturating_mul(best_columns));
        if is_better {
            best = (delimiter, name, found);
        }
    }
    let (delimiter, name, (columns, alike, all)) = best;
    let why = format!("`{name}` parts {alike} of the first {all} rows into {columns} columns");
    let sure = if alike == all { Sure::Told } else { Sure::Likely };
    draft.set("delimiter", name, sure, why);
    let mut records = reader(text, delimiter);
    let mut rows: Vec<Vec<Cell>> = records
        .records()
        .take(SAMPLE_ROWS)
        .flatten()
        .skip(usize::from(mark.is_some()))
        .map(|record| {
            let line = record.position().map_or(0, csv::Position::line);
            let cell = |text: &str| Cell { text: text.trim().to_string(), is_number: false, line };
            record.iter().map(cell).collect()
        })
        .filter(|row: &Vec<Cell>| row.iter().any(|cell| !cell.text.is_empty()))
        .collect();
    let first = rows.first().cloned().unwrap_or_default();
    let known = first.iter().filter(|cell| words::field(&cell.text).is_some()).count();
    let is_figure = |cell: &Cell| cell.text.bytes().any(|b| b.is_ascii_digit());
    let has_names = known > 0 || !first.iter().any(is_figure);
    if has_names {
        rows.remove(0);
        let why = format!("{known} of its {} cells are names that columns have", first.len());
        draft.note("heading", if known > 0 { Sure::Told } else { Sure::Likely }, why);
        let names = first.into_iter().map(|cell| cell.text).collect();
        return Sample { names, has_names, row_word: "line", rows };
    }
    let why = "the first line has figures in it and no name that columns have".to_string();
    draft.set("heading", false, Sure::Likely, why);
    let names = (1..=first.len()).map(|number| number.to_string()).collect();
    Sample { names, has_names, row_word: "line", rows }
}

/// The longest list of objects in a JSON text, or its objects line by line.
fn json_table(text: &str, is_whole: bool, draft: &mut Draft) -> Option<Sample> {
    let beginning = || closed(text).and_then(|text| Node::parse(&text).ok());
    let whole = Node::parse(text);
    let objects = match whole.or_else(|error| beginning().filter(|_| !is_whole).ok_or(error)) {
        Ok(value) => {
            let mut lists = Vec::new();
            find_lists(&value, String::new(), &mut lists, 0);
            let (root, length) = lists.into_iter().max_by_key(|(_, length)| *length)?;
            let list = Place::parse(&root).find(&value)?.list().to_vec();
            let why = format!("the longest list of objects stands there, with {length} of them");
            if root.is_empty() {
                draft.note("root", Sure::Told, why);
            } else {
                draft.set("root", root, Sure::Told, why);
            }
            list
        }
        Err(_) => {
            let values = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
            let values = values.take(SAMPLE_ROWS).map_while(Result::ok);
            let objects: Vec<Node> = values.map(Node::of).collect();
            let is_list = objects.iter().all(is_object) && (is_whole || objects.len() > 1);
            if objects.is_empty() || !is_list {
                return None;
            }
            let why = format!("{} objects follow one another", objects.len());
            draft.note("root", Sure::Told, why);
            objects
        }
    };
    draft.set("format", "json", Sure::Told, "the file begins as JSON does".to_string());
    let mut names: Vec<String> = Vec::new();
    for object in objects.iter().take(200) {
        leaves(object, String::new(), 0, &mut |place, _| {
            if !names.contains(&place) {
                names.push(place);
            }
        });
    }
    let rows = objects.iter().take(SAMPLE_ROWS).zip(1_u64..).map(|(object, line)| {
        let cell = |name: &String| {
            let value = Place::parse(name).find(object);
            let (text, is_number) = match value {
                Some(Node::Text(text)) => (text.trim().to_string(), false),
                Some(Node::Number(number)) => (number.clone(), true),
                Some(Node::Flag(flag)) => (flag.to_string(), false),
                _ => (String::new(), false),
            };
            Cell { text, is_number, line }
        };
        names.iter().map(cell).collect()
    });
    let rows = rows.collect();
    Some(Sample { names, has_names: true, row_word: "object", rows })
}

/// The beginning of a longer JSON text as one of its own: up to the last object that ends in a
/// list, with what is open there closed.
fn closed(text: &str) -> Option<String> {
    const DEEPEST: usize = 32;
    let (mut open, mut is_text, mut is_escaped) = (Vec::new(), false, false);
    let mut cut = None;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_text => is_escaped = true,
            b'"' => is_text = !is_text,
            _ if is_text => {}
            b'[' => open.push(']'),
            b'{' => open.push('}'),
            b']' | b'}' => {
                open.pop();
                if byte == b'}' && open.last() == Some(&']') && open.len() <= DEEPEST {
                    cut = Some((at, open.clone()));
                }
            }
            _ => {}
        }
    }
    let (at, open) = cut?;
    Some(text.get(..=at)?.chars().chain(open.into_iter().rev()).collect())
}

fn is_object(value: &Node) -> bool {
    matches!(value, Node::Object(_))
}

fn find_lists(value: &Node, place: String, lists: &mut Vec<(String, usize)>, depth: usize) {
    const DEEPEST: usize = 6;
    match value {
        Node::List(list) if list.iter().any(is_object) => lists.push((place, list.len())),
        Node::Object(entries) if depth < DEEPEST => {
            for (name, value) in entries {
                let place = format!("{place}/{}", escaped(name));
                find_lists(value, place, lists, depth.saturating_add(1));
            }
        }
        _ => {}
    }
}

/// The single values of an object and of the objects in it.
fn leaves(value: &Node, place: String, depth: usize, take: &mut dyn FnMut(String, &Node)) {
    const DEEPEST: usize = 3;
    let Node::Object(entries) = value else { return };
    for (name, value) in entries {
        let place = format!("{place}/{}", escaped(name));
        match value {
            Node::Object(_) if depth < DEEPEST => {
                leaves(value, place, depth.saturating_add(1), take);
            }
            Node::Object(_) | Node::List(_) => {}
            _ => take(place, value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_a_json_text_ends_with_a_whole_object() {
        assert_eq!(
            closed(r#"{"at": "}]", "items": [{"a": "\""}, {"b": [1]}, {"c": "#).as_deref(),
            Some(r#"{"at": "}]", "items": [{"a": "\""}, {"b": [1]}]}"#)
        );
        assert_eq!(closed(r#"[{"a": 1"#), None);
    }
}
