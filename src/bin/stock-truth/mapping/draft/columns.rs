//! Which column is what, and how its values are written.
//!
//! Decides by names and by every value of the sample. Basis, zone, factors and locations are never
//! taken from a file: they are asked for.

use super::proposal::{Draft, Sure};
use super::sample::{Cell, Sample};
use super::times::{self, Form};
use super::words::{self, Field};
use crate::read::problem::quoted;
use crate::terminal::figures::plural;
use serde_json::Value;
use std::collections::BTreeMap;

/// More words than this are no statuses, units or locations.
const WORDS_MOST: usize = 40;

/// Tells what can be told and asks for the rest.
pub(super) fn tell(sample: &Sample, draft: &mut Draft) {
    if let Some(column) = tell_one(sample, draft, "fields.sku", Field::Sku, true) {
        tell_keys(sample, draft, column);
    }
    if let Some(column) = tell_available(sample, draft) {
        tell_marks(sample, draft, column);
    }
    if let Some(column) = tell_one(sample, draft, "fields.unit", Field::Unit, false) {
        tell_units(sample, draft, column);
    }
    if let Some(column) = tell_one(sample, draft, "fields.status", Field::Status, false) {
        tell_statuses(sample, draft, column);
    }
    if let Some(column) = tell_one(sample, draft, "fields.location", Field::Location, false) {
        tell_locations(sample, draft, column);
    }
    match tell_one(sample, draft, "fields.asOf", Field::AsOf, false) {
        Some(column) => tell_times(sample, draft, column),
        None => draft.ask(
            "asOf",
            "no column is called as one that says when the figures were read".to_string(),
        ),
    }
}

fn columns(sample: &Sample, field: Field) -> Vec<usize> {
    let named = |name: &str| sample.has_names && words::field(name) == Some(field);
    let named = sample.names.iter().enumerate().filter(|(_, name)| named(name));
    named.map(|(at, _)| at).collect()
}

fn name(sample: &Sample, column: usize) -> Value {
    let name = sample.names.get(column).cloned().unwrap_or_default();
    if sample.has_names { name.into() } else { column.saturating_add(1).into() }
}

/// Columns with the first value of each.
fn listed(sample: &Sample) -> String {
    let all = sample.names.iter().enumerate();
    let all = all.map(|(at, name)| format!("`{name}` ({})", first(sample, at)));
    all.collect::<Vec<_>>().join(", ")
}

fn shown(sample: &Sample, columns: &[usize]) -> String {
    let name = |at: &usize| sample.names.get(*at).map(|name| format!("`{name}`"));
    columns.iter().filter_map(name).collect::<Vec<_>>().join(", ")
}

/// The one column that is called so; where there are several, or none and one is needed, it is
/// asked for.
fn tell_one(
    sample: &Sample,
    draft: &mut Draft,
    place: &str,
    field: Field,
    is_needed: bool,
) -> Option<usize> {
    let found = columns(sample, field);
    match found.as_slice() {
        [column] => {
            let why = format!(
                "{} is called so; first value {}",
                shown(sample, &found),
                first(sample, *column)
            );
            draft.set(place, name(sample, *column), Sure::Likely, why);
            Some(*column)
        }
        [] if !is_needed => None,
        [] => {
            draft.ask(place, format!("no column is called so; there are {}", listed(sample)));
            None
        }
        several => {
            let columns = shown(sample, several);
            draft.ask(place, format!("{columns} could each be it; keep one"));
            None
        }
    }
}

/// The figure's column. Its name hints at its basis and never declares it.
fn tell_available(sample: &Sample, draft: &mut Draft) -> Option<usize> {
    let free = columns(sample, Field::Free);
    let on_hand = columns(sample, Field::OnHand);
    let projected = columns(sample, Field::Projected);
    if !projected.is_empty() {
        let why = format!(
            "{} by its name counts what has not arrived; never sell on it",
            shown(sample, &projected)
        );
        draft.note("fields.available", Sure::Told, why);
    }
    let (found, hint) = match (free.as_slice(), on_hand.as_slice()) {
        ([column], _) => (Some(*column), "is called like stock without what is reserved"),
        ([], [column]) => (Some(*column), "is called like physical stock, reserved goods included"),
        _ => (None, ""),
    };
    let Some(column) = found else {
        let candidates: Vec<usize> = free.into_iter().chain(on_hand).collect();
        let why = match candidates.as_slice() {
            [] => format!("no column is called like a stock figure; there are {}", listed(sample)),
            several => format!(
                "{} could each be it; keep one, or a list of those that are to be summed",
                shown(sample, several)
            ),
        };
        draft.ask("fields.available", why);
        ask_basis(draft, "the figure's column is not known yet");
        return None;
    };
    let why =
        format!("{} is called so; first value {}", shown(sample, &[column]), first(sample, column));
    draft.set("fields.available", name(sample, column), Sure::Likely, why);
    ask_basis(draft, &format!("{} {hint}, but a name is no contract", shown(sample, &[column])));
    Some(column)
}

fn ask_basis(draft: &mut Draft, why: &str) {
    let why = format!("{why}; say `free` only if reserved goods are already taken off");
    draft.ask("basis", why);
}

fn cells(sample: &Sample, column: usize) -> impl Iterator<Item = &Cell> + Clone {
    let cells = sample.rows.iter().filter_map(move |row| row.get(column));
    cells.filter(|cell| !cell.text.is_empty())
}

fn first(sample: &Sample, column: usize) -> String {
    let cell = cells(sample, column).next();
    cell.map_or_else(|| "none".to_string(), |cell| quoted(&cell.text))
}

fn tell_keys(sample: &Sample, draft: &mut Draft, column: usize) {
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for cell in cells(sample, column) {
        let number = times.entry(&cell.text).or_default();
        *number = number.saturating_add(1);
    }
    let repeated = times.values().filter(|number| **number > 1).count();
    let damaged =
        cells(sample, column).find(|cell| crate::read::key::check_key("sku", &cell.text).is_err());
    let mut why = format!("{} keys, {repeated} of them in several rows", times.len());
    if let Some(cell) = damaged {
        why.push_str(&format!(
            "; {} {} has {}, which a spreadsheet has rounded: export the keys as text",
            sample.row_word,
            cell.line,
            quoted(&cell.text)
        ));
    }
    draft.note("fields.sku", Sure::Told, why);
}

/// What the figures of a column show of their marks.
#[derive(Default)]
struct Proof<'a> {
    /// Figures that leave one reading, by decimal mark: how many, and one of them.
    decimals: BTreeMap<char, (usize, &'a Cell)>,
    /// The same by thousands mark.
    thousands: BTreeMap<char, (usize, &'a Cell)>,
    /// A figure with one mark and three digits behind it.
    unclear: Option<&'a Cell>,
}

impl<'a> Proof<'a> {
    fn of(cells: impl Iterator<Item = &'a Cell>) -> Self {
        let mut proof = Self::default();
        for cell in cells {
            let marks = marks(cell.text.trim_matches(['-', '+']));
            if marks.is_unclear {
                proof.unclear = proof.unclear.or(Some(cell));
            }
            let seen =
                [(marks.decimal, &mut proof.decimals), (marks.thousands, &mut proof.thousands)];
            for (mark, by_mark) in seen {
                if let Some(mark) = mark {
                    let (number, _) = by_mark.entry(mark).or_insert((0, cell));
                    *number = number.saturating_add(1);
                }
            }
        }
        proof
    }
}

/// The marks of the figures, as far as one figure leaves no other reading.
fn tell_marks(sample: &Sample, draft: &mut Draft, column: usize) {
    let is_figure = |cell: &&Cell| {
        cell.text.starts_with(|c: char| c.is_ascii_digit() || c == '-')
            && !cell.text.contains(char::is_alphabetic)
    };
    let texts = cells(sample, column).filter(|cell| !cell.is_number);
    if let Some(cell) = texts.clone().find(|cell| !is_figure(cell)) {
        let why = format!("{} {}: {} is no figure", sample.row_word, cell.line, quoted(&cell.text));
        draft.note("fields.available", Sure::Likely, why);
    }
    let texts = texts.filter(is_figure);
    if let Some(cell) = texts.clone().find(|cell| cell.text.ends_with('-')) {
        let why = format!(
            "{} {} has its minus behind it: {}",
            sample.row_word,
            cell.line,
            quoted(&cell.text)
        );
        draft.set("trailingMinus", true, Sure::Told, why);
    }
    let Proof { decimals, thousands, unclear } = Proof::of(texts);
    let told = |(number, cell): &(usize, &Cell)| {
        format!(
            "{}, such as {} {}: {}",
            plural(*number, "figure leaves no other reading", "figures leave no other reading"),
            sample.row_word,
            cell.line,
            quoted(&cell.text)
        )
    };
    let is_clear = decimals.len() < 2 && thousands.len() < 2;
    let decimal = decimals.first_key_value();
    if !is_clear {
        let both = decimals.values().chain(thousands.values());
        let rows: Vec<String> = both.map(told).collect();
        draft.ask("decimal", format!("figures contradict each other: {}", rows.join("; ")));
        return;
    }
    match (decimal, thousands.first_key_value(), unclear) {
        (None, None, None) => {
            draft.note("decimal", Sure::Told, "no figure has parts of a unit".to_string());
        }
        (None, None, Some(cell)) => {
            let shown = quoted(&cell.text);
            let why = format!(
                "{} {}: {shown} may be thousands or thousandths",
                sample.row_word, cell.line
            );
            draft.ask("decimal", why);
        }
        (Some((mark, proof)), parted, unclear) => {
            draft.set("decimal", mark.to_string(), Sure::Told, told(proof));
            let other = if *mark == ',' { '.' } else { ',' };
            let parts = unclear.filter(|cell| cell.text.contains(other));
            if let Some((thousands, proof)) = parted {
                draft.set("thousands", thousands.to_string(), Sure::Told, told(proof));
            } else if let Some(cell) = parts {
                let why = format!(
                    "{} {}: {} can only be thousands",
                    sample.row_word,
                    cell.line,
                    quoted(&cell.text)
                );
                draft.set("thousands", other.to_string(), Sure::Likely, why);
            }
        }
        (None, Some((mark, proof)), _) => {
            draft.set("thousands", mark.to_string(), Sure::Told, told(proof));
            let decimal = if *mark == '.' { "," } else { "." };
            let why =
                "no figure has parts of a unit; this is the mark that would begin them".to_string();
            draft.set("decimal", decimal, Sure::Likely, why);
        }
    }
}

/// The marks of one figure, where it leaves no other reading.
#[derive(Default)]
struct Marks {
    decimal: Option<char>,
    thousands: Option<char>,
    is_unclear: bool,
}

fn marks(digits: &str) -> Marks {
    let blank = |c: char| if c.is_whitespace() { ' ' } else { c };
    let found: Vec<char> = digits.chars().filter(|c| !c.is_ascii_digit()).map(blank).collect();
    let Some((last, before)) = found.split_last() else { return Marks::default() };
    let behind = digits.chars().rev().take_while(char::is_ascii_digit).count();
    let is_point = |mark: &char| matches!(mark, '.' | ',');
    match before.first() {
        // Two marks: the first parts thousands.
        Some(first) if first != last => {
            Marks { decimal: Some(*last), thousands: Some(*first), is_unclear: false }
        }
        Some(_) => Marks { thousands: Some(*last), ..Marks::default() },
        None if !is_point(last) => Marks { thousands: Some(*last), ..Marks::default() },
        None if behind == 3 => Marks { is_unclear: true, ..Marks::default() },
        None => Marks { decimal: Some(*last), ..Marks::default() },
    }
}

/// Every word of a column with its number of rows; none where there are too many to be words.
fn words_of(sample: &Sample, column: usize) -> Option<BTreeMap<&str, usize>> {
    let mut words: BTreeMap<&str, usize> = BTreeMap::new();
    for cell in cells(sample, column) {
        let number = words.entry(&cell.text).or_default();
        *number = number.saturating_add(1);
    }
    (words.len() <= WORDS_MOST).then_some(words)
}

fn tell_units(sample: &Sample, draft: &mut Draft, column: usize) {
    for (word, rows) in words_of(sample, column).unwrap_or_default() {
        let place = format!("units.{word}");
        if words::is_piece(word) {
            draft.set(
                &place,
                "1",
                Sure::Likely,
                format!("{}; a word for one piece", plural(rows, "row", "rows")),
            );
        } else {
            draft.ask(&place, format!("{} in {}", plural(rows, "row", "rows"), quoted(word)));
        }
    }
}

fn tell_statuses(sample: &Sample, draft: &mut Draft, column: usize) {
    for (word, rows) in words_of(sample, column).unwrap_or_default() {
        let place = format!("statuses.{word}");
        match words::status(word) {
            Some(status) => {
                draft.set(&place, status.code(), Sure::Likely, plural(rows, "row", "rows"))
            }
            None => draft.ask(
                &place,
                format!("{} with the status {}", plural(rows, "row", "rows"), quoted(word)),
            ),
        }
    }
}

fn tell_locations(sample: &Sample, draft: &mut Draft, column: usize) {
    let Some(words) = words_of(sample, column) else {
        draft.ask("locations", format!("there are more than {WORDS_MOST}"));
        return;
    };
    if words.len() < 2 {
        draft.note("locations", Sure::Told, "there is one location".to_string());
        return;
    }
    let list: Vec<String> = words
        .iter()
        .map(|(word, rows)| format!("{} ({})", quoted(word), plural(*rows, "row", "rows")))
        .collect();
    draft.ask("locations", format!("which of them serve the shop: {}", list.join(", ")));
}

fn tell_times(sample: &Sample, draft: &mut Draft, column: usize) {
    let ask_zone = |draft: &mut Draft| {
        draft.ask(
            "zone",
            "the times do not name their zone, and a wrong one is wrong by hours".to_string(),
        );
    };
    let samples = cells(sample, column).map(|cell| cell.text.as_str());
    match times::form(samples) {
        Form::Instant => draft.note("asOf", Sure::Told, "every time names its offset".to_string()),
        Form::Iso => ask_zone(draft),
        Form::Declared(form) => {
            let why = "every time of the sample is of this form and of no other known".to_string();
            draft.set("asOfFormat", form, Sure::Told, why);
            ask_zone(draft);
        }
        Form::Several(forms) => {
            let forms: Vec<String> = forms.iter().map(|form| format!("`{form}`")).collect();
            let why = format!("each of {} fits every time of the sample", forms.join(", "));
            draft.ask("asOfFormat", why);
            ask_zone(draft);
        }
        Form::Unknown => {
            let why = format!("no known form fits every time, such as {}", first(sample, column));
            draft.ask("asOfFormat", why);
            ask_zone(draft);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_tells_its_marks_only_where_it_leaves_no_other_reading() {
        let told = |text| {
            let marks = marks(text);
            (marks.decimal, marks.thousands, marks.is_unclear)
        };
        assert_eq!(told("1.234,5"), (Some(','), Some('.'), false));
        assert_eq!(told("12,50"), (Some(','), None, false));
        assert_eq!(told("1.234.567"), (None, Some('.'), false));
        assert_eq!(told("12\u{202f}345,5"), (Some(','), Some(' '), false));
        assert_eq!(told("1'234"), (None, Some('\''), false));
        assert_eq!(told("1.234"), (None, None, true));
        assert_eq!(told("47"), (None, None, false));
    }
}
