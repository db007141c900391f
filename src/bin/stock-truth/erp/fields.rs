//! Where an ERP's list has its values.
//!
//! Decides which headings are known without a declaration, and how the declared places of a JSON
//! object become the columns of a row, also where rows stand within the elements of a list.

use crate::mapping::erp::ErpProfile;
use crate::mapping::fields::Nesting;
use crate::read::heading::{Column, Declared, WantedColumn};
use crate::read::input::{Inputs, Source};
use crate::read::node::{Node, without_exponent};
use crate::read::objects::{self, Element, Place};
use crate::read::problem::Misread;
use crate::read::row::{Row, checked};
use crate::terminal::failure::Failure;
use std::collections::BTreeSet;

/// The columns that are looked for; `available` last, for it may be several.
pub(crate) const COLUMNS: &[Column] = &[
    Column {
        name: "sku",
        aliases: &["item", "item no", "item number", "article number", "product code"],
        required: true,
    },
    Column { name: "unit", aliases: &["uom", "unit of measure"], required: false },
    Column { name: "status", aliases: &["item status"], required: false },
    Column { name: "as_of", aliases: &["read at"], required: false },
    Column { name: "location", aliases: &["warehouse"], required: false },
    Column {
        name: "available",
        aliases: &[
            "available quantity",
            "available qty",
            "quantity available",
            "qty available",
            "free stock",
        ],
        required: true,
    },
];
/// What is mostly behind a heading that is not there.
pub(super) const HINT: &str =
    "name the columns so, or declare what they are called in --mapping; `profile` drafts one";
pub(super) const SKU: usize = 0;
pub(super) const UNIT: usize = 1;
pub(super) const STATUS: usize = 2;
pub(super) const AS_OF: usize = 3;
pub(super) const LOCATION: usize = 4;
pub(super) const AVAILABLE: usize = 5;

/// The columns to look for by a profile. Where it names any, the others are not looked for: a
/// column that happens to be called so may mean something else.
pub(super) fn wanted(profile: &ErpProfile) -> Vec<WantedColumn> {
    let Some(fields) = &profile.fields else {
        return COLUMNS.iter().map(|column| WantedColumn { column, declared: None }).collect();
    };
    let singles = [&fields.sku, &fields.unit, &fields.status, &fields.as_of, &fields.location];
    let singles = singles.into_iter().cloned();
    let columns = singles.chain(fields.available.iter().cloned().map(Some)).enumerate();
    let nowhere = || Declared::At(usize::MAX);
    columns
        .filter_map(|(at, declared)| {
            let column = COLUMNS.get(at).or(COLUMNS.last())?;
            Some(WantedColumn { column, declared: Some(declared.unwrap_or_else(nowhere)) })
        })
        .collect()
}

/// Where a column of a JSON list has its value.
enum RowPlace {
    /// Nowhere: it is not looked for.
    Nowhere,
    /// In the row.
    Row(Place),
    /// In the element of the list that holds the row.
    Parent(Place),
    /// The row's own name.
    Key,
}

impl RowPlace {
    fn new(declared: Option<&Declared>) -> Self {
        match declared {
            Some(Declared::Named(text)) => Self::Row(Place::parse(text)),
            Some(Declared::Parent(text)) => Self::Parent(Place::parse(text)),
            Some(Declared::Key) => Self::Key,
            Some(Declared::At(_)) | None => Self::Nowhere,
        }
    }
}

/// One row of a JSON list.
pub(super) struct Object {
    line: u64,
    /// Whether it is an object that can be read.
    form: Result<(), Misread>,
    cells: Vec<Cell>,
}

/// What stands at a declared place.
enum Cell {
    /// Nothing, or null.
    Empty,
    /// The place is not in the object.
    Absent,
    Text(String),
    Number(String),
    /// What no cell can be, and what it is.
    Other(&'static str),
}

impl Object {
    /// Hands every object of a file to `take`.
    ///
    /// # Errors
    /// Where the file is not JSON, and what `take` fails with.
    pub(super) fn each(
        inputs: &Inputs,
        source: Source,
        profile: &ErpProfile,
        take: &mut dyn FnMut(&Self) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let has_time = profile.as_of.is_some()
            || profile.as_of_place.is_some()
            || profile.fields.as_ref().is_some_and(|fields| fields.as_of.is_some());
        if !has_time {
            let message = "nothing says when the figures were read; declare `asOf`, `asOfPlace` or \
                           the field `asOf` in --mapping, or give --erp-as-of";
            return Err(Failure::file(inputs.path(source), "as_of_undeclared", message));
        }
        Self::each_of(inputs, source, profile, take)
    }

    /// Hands every object of a file to `take`, whatever says when it was read.
    ///
    /// # Errors
    /// Where the file is not JSON, and what `take` fails with.
    pub(super) fn each_of(
        inputs: &Inputs,
        source: Source,
        profile: &ErpProfile,
        take: &mut dyn FnMut(&Self) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let wanted = wanted(profile);
        let places: Vec<RowPlace> =
            wanted.iter().map(|wanted| RowPlace::new(wanted.declared.as_ref())).collect();
        let nesting = profile.nesting.as_ref();
        let names = kept(&places, nesting);
        let wanted = objects::WantedObjects { root: &profile.root, fields: names.as_deref() };
        let encoding = profile.dialect.encoding;
        objects::each(inputs, source, encoding, &wanted, &mut |line, element| {
            let is_object = matches!(element.value, Node::Object(_));
            let Some(nesting) = nesting.filter(|_| is_object) else {
                return take(&Self::of(line, &element, &places, &Place::default()));
            };
            let within = nesting.place.find(&element.value);
            let Some(names) = within.and_then(|within| row_names(nesting, within)) else {
                return take(&Self::without_row(line, &element, &places));
            };
            names.into_iter().try_for_each(|name| {
                take(&Self::of(line, &element, &places, &nesting.place.of_name(name)))
            })
        })
    }

    /// The row at a place in an element of the list.
    fn of(line: u64, element: &Element, places: &[RowPlace], row: &Place) -> Self {
        let cell = |(place, column): (&RowPlace, usize)| match place {
            RowPlace::Nowhere => Cell::Empty,
            RowPlace::Row(place) if row.first().is_none() => {
                Cell::found(column, element.find(place))
            }
            RowPlace::Row(place) => Cell::found(column, element.find(&row.join(place))),
            RowPlace::Parent(place) => Cell::found(column, element.find(place)),
            RowPlace::Key => row.last().map_or(Cell::Absent, |name| Cell::Text(name.to_string())),
        };
        let cells = places.iter().zip(0..).map(cell).collect();
        Self { line, form: element.check_at(row), cells }
    }

    /// The row of an element whose rows are not where the mapping says.
    fn without_row(line: u64, element: &Element, places: &[RowPlace]) -> Self {
        let cell = |(place, column): (&RowPlace, usize)| match place {
            RowPlace::Parent(place) => Cell::found(column, element.find(place)),
            _ => Cell::Absent,
        };
        let cells = places.iter().zip(0..).map(cell).collect();
        let message = "the element has no rows where the mapping says by `rowsIn` and `members`";
        Self { line, form: Err(Misread::row("rows_not_found", message)), cells }
    }
}

/// The first names on the ways to what is read of an element; none where any may be read.
fn kept<'a>(places: &'a [RowPlace], nesting: Option<&'a Nesting>) -> Option<Vec<&'a str>> {
    let rows = nesting.map(|nesting| nesting.place.first());
    if rows == Some(None) {
        return None;
    }
    let rows = rows.flatten();
    let of_place = |place: &'a RowPlace| match place {
        RowPlace::Row(place) => rows.or(place.first()),
        RowPlace::Parent(place) => place.first(),
        RowPlace::Nowhere | RowPlace::Key => None,
    };
    Some(places.iter().filter_map(of_place).chain(rows).collect())
}

/// The names of the rows within an element; none where what stands there cannot hold them.
fn row_names(nesting: &Nesting, within: &Node) -> Option<Vec<String>> {
    match within {
        Node::Object(members) if nesting.is_members => {
            let mut met = BTreeSet::new();
            let first = members.iter().filter(|(name, _)| met.insert(name.as_str()));
            Some(first.map(|(name, _)| name.clone()).collect())
        }
        // Some languages write an object without members as a list.
        Node::List(list) if nesting.is_members => list.is_empty().then(Vec::new),
        Node::List(list) => Some((0..list.len()).map(|at| at.to_string()).collect()),
        _ => None,
    }
}

impl Cell {
    fn found(column: usize, value: Option<&Node>) -> Self {
        value.map_or(Self::Absent, |value| Self::new(column, value))
    }

    fn new(column: usize, value: &Node) -> Self {
        match value {
            Node::Null => Self::Empty,
            Node::Flag(flag) => Self::Text(flag.to_string()),
            Node::Text(text) => Self::Text(text.clone()),
            // A key's digits are kept as they stand: `1e2` is not the key 100.
            Node::Number(number) if column == SKU => Self::Number(number.clone()),
            Node::Number(number) => Self::Number(without_exponent(number)),
            other => Self::Other(other.what()),
        }
    }
}

fn name(column: usize) -> &'static str {
    COLUMNS.get(column).or(COLUMNS.last()).map_or("", |column| column.name)
}

impl Row for Object {
    fn number(&self) -> u64 {
        self.line
    }

    fn text(&self, column: usize) -> Result<&str, Misread> {
        let name = name(column);
        match self.cells.get(column) {
            Some(Cell::Text(text)) => checked(name, text),
            // A key that is a number with a point has lost how it was written.
            Some(Cell::Number(text))
                if column == SKU && !text.bytes().all(|b| b.is_ascii_digit()) =>
            {
                Err(Misread::cell(name, "sku_not_text", format!("`{text}` is a number, not a key")))
            }
            Some(Cell::Number(text)) => Ok(text),
            Some(Cell::Other(what)) => {
                Err(Misread::cell(name, "not_a_single_value", format!("is {what}")))
            }
            // An absent figure is no stated one: the place may be declared wrong.
            Some(Cell::Absent) if column >= AVAILABLE => {
                Err(Misread::cell(name, "field_missing", "is not in the object"))
            }
            Some(Cell::Empty | Cell::Absent) | None => Ok(""),
        }
    }

    fn shown(&self, column: usize) -> String {
        match self.cells.get(column) {
            Some(Cell::Text(text) | Cell::Number(text)) => text.trim().to_string(),
            _ => String::new(),
        }
    }

    fn is_number(&self, column: usize) -> bool {
        matches!(self.cells.get(column), Some(Cell::Number(_)))
    }

    fn check_form(&self) -> Result<(), Misread> {
        self.form.clone()
    }
}
