//! Many plain listings at once, as columns: one array per field instead of one object per listing.
//!
//! Decides which fields stand in columns and how a word stands in one. Names, kinds and ranges are
//! the layout's: each row becomes the words of one `reconcile` and is checked and answered as such.
//! A listing is plain where it draws on one pool of its own; recipes, dated supply, listed holds and
//! evidence go through `reconcile` itself.

use crate::rules::tally::Tally;
use crate::wire::json::{Refusal, encode};
use crate::wire::layout::{CodeList, Field, Kind, NONE, Shape, place};
use crate::wire::plain::{PLAIN, SHARED_POLICY, reconcile_plain, shared_policy, told};
use crate::wire::value::Value;
use crate::wire::words::{Fault, FaultCode};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

/// What is the same for all rows and stands beside the columns.
pub const SHARED: [&str; 2] = ["now", "policy"];

/// What stands in a column of small numbers for a value that is not there.
pub const NOTHING: u8 = u8::MAX;

/// The largest number that a float holds exactly with all below it: 2⁵³ − 1.
const EXACT_MAX: u64 = (1 << 53) - 1;

/// The fields that may be asked as columns, in the order of the record.
pub fn asked() -> impl Iterator<Item = &'static Field> {
    PLAIN.iter().flat_map(|part| part.fields).filter(|field| !SHARED.contains(&field.name))
}

/// The fields that are answered as columns.
pub fn answered() -> impl Iterator<Item = &'static Field> {
    told()
}

/// Whether the field's column is of small numbers: flags (0, 1) and the numbers of closed lists.
#[must_use]
pub const fn is_small(field: &Field) -> bool {
    matches!(field.kind, Kind::Flag | Kind::Code(_))
}

/// One value of a field for each listing.
///
/// Amounts are ten-thousandths, instants milliseconds since 1970: 47 pieces are 470,000.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Whole numbers within ±(2⁵³ − 1); not a number stands for a value that is not there.
    Large(Vec<f64>),
    /// Flags and numbers of closed lists; [`NOTHING`] stands for a value that is not there.
    Small(Vec<u8>),
}

impl Values {
    /// An empty column for this field.
    #[must_use]
    pub const fn none_of(field: &Field) -> Self {
        if is_small(field) { Self::Small(Vec::new()) } else { Self::Large(Vec::new()) }
    }

    fn len(&self) -> usize {
        match self {
            Self::Large(values) => values.len(),
            Self::Small(values) => values.len(),
        }
    }

    fn reserve(&mut self, rows: usize) {
        match self {
            Self::Large(values) => values.reserve_exact(rows),
            Self::Small(values) => values.reserve_exact(rows),
        }
    }

    /// The word of a row; none where a float is no whole number that is exact.
    fn word(&self, row: usize) -> Option<i64> {
        match self {
            Self::Large(values) => whole(*values.get(row)?),
            Self::Small(values) => match *values.get(row)? {
                NOTHING => Some(NONE),
                small => Some(i64::from(small)),
            },
        }
    }

    fn push(&mut self, word: i64) {
        match self {
            Self::Large(values) => values.push(float(word)),
            Self::Small(values) => values.push(u8::try_from(word).unwrap_or(NOTHING)),
        }
    }
}

#[expect(clippy::as_conversions, reason = "the result is compared with what it was made from")]
fn whole(value: f64) -> Option<i64> {
    let word = value as i64;
    if value.is_nan() {
        Some(NONE)
    } else if word as f64 == value && word.unsigned_abs() <= EXACT_MAX {
        Some(word)
    } else {
        None
    }
}

#[expect(clippy::as_conversions, reason = "every number of an answer is exact as a float")]
const fn float(word: i64) -> f64 {
    if word == NONE { f64::NAN } else { word as f64 }
}

/// A column by its field's name.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// One of the names of [`asked`] or [`answered`].
    pub name: String,
    /// Its values, one for each listing.
    pub values: Values,
}

/// A column of this name with these values; none where what was given is no array of numbers.
///
/// # Errors
/// There is no such column, or its array is of the other kind.
pub fn column(name: String, values: Option<Values>) -> Result<Column, Refusal> {
    let Some(field) = asked().find(|field| field.name == name) else {
        return Err(not_a_column(&name));
    };
    match (values, is_small(field)) {
        (Some(values @ Values::Small(_)), true) | (Some(values @ Values::Large(_)), false) => {
            Ok(Column { name, values })
        }
        (_, true) => Err(column_refusal("wrong_type", &name, "is no Uint8Array")),
        (_, false) => Err(column_refusal("wrong_type", &name, "is no Float64Array")),
    }
}

/// What was given for the columns is no object at all.
#[must_use]
pub fn not_columns() -> Refusal {
    refusal("wrong_type", "columns".to_string(), "is no object of columns")
}

/// The words of a closed list by their numbers; `null` for a number that stands for none.
#[must_use]
pub fn words(list: CodeList) -> Value {
    let last = list.words().map(|(number, _)| number).max().unwrap_or(0);
    let word = |wanted| list.words().find(|(number, _)| *number == wanted);
    let words =
        (0..=last).map(|number| word(number).map_or(Value::Null, |(_, code)| Value::text(code)));
    Value::List(words.collect())
}

/// Holds each row's listing against its pool; what stands beside the columns holds for all rows.
///
/// A column that is left out has the layout's default in every row; only `pool` has 0, the row's own
/// pool. The shop has no listing (`mapping` notInShop) where all its columns say that nothing is
/// there. Shop 0 beside a figure of 47: `drift` −470,000, `cause` 17 (unexplained).
///
/// # Errors
/// What is wrong, and where: `columns.figure` as a whole or one value of it as `rows[17].figure`.
/// Nothing is answered then.
pub fn reconcile(shared: &Value, columns: &[Column]) -> Result<Vec<Column>, Refusal> {
    let rows = columns.first().map_or(0, |column| column.values.len());
    let policy = encode(SHARED_POLICY, &share(shared, "policy")?)?;
    let policy = shared_policy(&policy).map_err(|fault| policy_fault(&policy, fault))?;
    let mut question = Question::new(&share(shared, "now")?, columns, rows)?;
    let mut answers: Vec<Column> = answered().map(|field| blank(field, rows)).collect();
    let mut tally = Tally::new();
    for row in 0..rows {
        let words = question.of(row)?;
        let told = reconcile_plain(words, &policy, &mut tally)
            .map_err(|fault| row_fault(row, words, fault))?;
        for (column, word) in answers.iter_mut().zip(told) {
            column.values.push(word);
        }
    }
    Ok(answers)
}

fn blank(field: &Field, rows: usize) -> Column {
    let mut values = Values::none_of(field);
    values.reserve(rows);
    Column { name: field.name.to_string(), values }
}

/// One of the things that all rows share, by itself; refused where others stand beside them.
fn share(shared: &Value, name: &str) -> Result<Value, Refusal> {
    let Value::Object(entries) = shared else {
        return Err(refusal("wrong_type", String::new(), &format!("is {}", shared.what())));
    };
    if let Some((name, _)) = entries.iter().find(|(name, _)| !SHARED.contains(&name.as_str())) {
        return Err(refusal("field_unknown", name.clone(), "is not what all rows share"));
    }
    Ok(Value::Object(entries.iter().filter(|(key, _)| key == name).cloned().collect()))
}

/// The words of one row's question after the other, in one place.
struct Question<'a> {
    words: Vec<i64>,
    /// Where the word stands that tells whether there is a shop.
    shop: usize,
    columns: Vec<Placed<'a>>,
}

/// A column and where its words stand in the record.
struct Placed<'a> {
    column: &'a Column,
    at: usize,
}

impl<'a> Question<'a> {
    fn new(shared: &Value, columns: &'a [Column], rows: usize) -> Result<Self, Refusal> {
        let words = template(shared)?;
        let mut placed = Vec::with_capacity(columns.len());
        for column in columns {
            let at = place_of(&words, &column.name).ok_or_else(|| not_a_column(&column.name))?;
            if column.values.len() != rows {
                let what = format!("has {} rows, the first column {rows}", column.values.len());
                return Err(column_refusal("columns_differ", &column.name, &what));
            }
            placed.push(Placed { column, at });
        }
        let is_shop = |at: &usize| {
            place(PLAIN, &words, *at).is_some_and(|(part, _, _)| part.shape == Shape::OptionalGroup)
        };
        let shop = (1..words.len()).find(is_shop).unwrap_or(words.len());
        Ok(Self { words, shop, columns: placed })
    }

    fn of(&mut self, row: usize) -> Result<&[i64], Refusal> {
        let mut has_shop = false;
        for Placed { column, at } in &self.columns {
            let Some(word) = column.values.word(row) else {
                let path = format!("rows[{row}].{}", column.name);
                return Err(refusal("wrong_type", path, "is no whole number"));
            };
            has_shop |= word != NONE && *at > self.shop;
            if let Some(place) = self.words.get_mut(*at) {
                *place = word;
            }
        }
        if let Some(presence) = self.words.get_mut(self.shop) {
            *presence = i64::from(has_shop);
        }
        // The shop stands last, so a record without one ends with the word that says so.
        let end = if has_shop { self.words.len() } else { self.shop.wrapping_add(1) };
        Ok(self.words.get(..end).unwrap_or(&[]))
    }
}

/// The words of a question of which nothing is said but what all rows share.
fn template(shared: &Value) -> Result<Vec<i64>, Refusal> {
    let Value::Object(entries) = shared else { return Ok(Vec::new()) };
    let object = |name: &str, value| Value::Object(vec![(name.to_string(), value)]);
    let mut question = entries.clone();
    question.push(("listing".to_string(), object("pool", Value::Number(0))));
    question.push(("shop".to_string(), object("inStock", Value::Null)));
    encode(PLAIN, &Value::Object(question))
}

/// Where the word of a column stands in the record.
fn place_of(words: &[i64], name: &str) -> Option<usize> {
    (1..words.len()).find(|at| {
        let field = place(PLAIN, words, *at).and_then(|(_, _, field)| field);
        field.is_some_and(|field| field.name == name && !SHARED.contains(&name))
    })
}

fn policy_fault(words: &[i64], fault: Fault) -> Refusal {
    let field = place(SHARED_POLICY, words, fault.at).and_then(|(_, _, field)| field);
    let path = format!("policy.{}", field.map_or("", |field| field.name));
    refusal(fault.code.code(), path, what(fault.code))
}

fn row_fault(row: usize, words: &[i64], fault: Fault) -> Refusal {
    let field = place(PLAIN, words, fault.at).and_then(|(_, _, field)| field);
    let path = match field {
        // What all rows share is at fault in all of them, so it carries no row.
        Some(field) if SHARED.contains(&field.name) => field.name.to_string(),
        Some(field) if fault.code != FaultCode::Contradiction => {
            format!("rows[{row}].{}", field.name)
        }
        _ => format!("rows[{row}]"),
    };
    refusal(fault.code.code(), path, what(fault.code))
}

const fn what(code: FaultCode) -> &'static str {
    match code {
        FaultCode::Contradiction => "has values that contradict each other",
        FaultCode::Missing => "must be there",
        FaultCode::OutOfRange => "lies outside its range",
        FaultCode::UnknownCode => "is no word of its list",
        FaultCode::NoSuchPool => "names another pool than the row's own",
        _ => "could not be asked",
    }
}

fn not_a_column(name: &str) -> Refusal {
    column_refusal("field_unknown", name, "is no column of this call")
}

fn column_refusal(code: &'static str, name: &str, what: &str) -> Refusal {
    refusal(code, format!("columns.{name}"), what)
}

fn refusal(code: &'static str, path: String, what: &str) -> Refusal {
    let message = if path.is_empty() { what.to_string() } else { format!("{path}: {what}") };
    Refusal { code, path, message }
}
