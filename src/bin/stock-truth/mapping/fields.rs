//! Where the values of a row stand: the mapping's `fields`, and rows within the elements of a list.
//!
//! Decides which places there are in which kind of file. What stands there is read by `erp`.

use crate::read::heading::Declared;
use crate::read::objects::Place;
use crate::terminal::failure::Failure;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// A figure: a column, several that are summed, or a sum less another one.
#[derive(Clone, Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a heading, a column number from 1, a list of them, or an object with `plus` and `minus`"
)]
pub(super) enum FigureShape {
    Columns(Columns),
    // A map and not a structure, which serde would read from a list as well.
    Difference(BTreeMap<Part, Columns>),
}

/// What becomes of columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Part {
    /// They are added.
    Plus,
    /// They are taken off.
    Minus,
}

/// A column, or several.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "expected a heading, a column number from 1, or a list of them")]
pub(super) enum Columns {
    Several(Vec<Column>),
    One(Column),
}

/// One column by its heading or its number, or by where it is seen from a row of JSON.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "expected a heading or a column number from 1")]
pub(super) enum Column {
    Named(String),
    Numbered(usize),
    Seen(BTreeMap<Seen, SeenValue>),
}

/// A place that is not in the row itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Seen {
    /// In the element of the list that holds the row.
    Parent,
    /// The row's own name.
    Key,
}

/// A place in the element, or yes.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "expected a place or `true`")]
pub(super) enum SeenValue {
    Place(String),
    Flag(bool),
}

/// Where each value stands.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct FieldsShape {
    sku: Column,
    available: FigureShape,
    unit: Option<Column>,
    status: Option<Column>,
    as_of: Option<Column>,
    location: Option<Column>,
}

/// Where the columns are.
#[derive(Clone, Debug)]
pub(crate) struct Fields {
    pub(crate) sku: Option<Declared>,
    pub(crate) unit: Option<Declared>,
    pub(crate) status: Option<Declared>,
    pub(crate) as_of: Option<Declared>,
    pub(crate) location: Option<Declared>,
    pub(crate) available: Vec<Declared>,
    /// How many of the figures are added; those behind them are taken off.
    pub(crate) added: usize,
}

/// Where rows stand in an element of a JSON list.
#[derive(Clone, Debug)]
pub(crate) struct Nesting {
    pub(crate) place: Place,
    /// Whether they are the members of an object; else the elements of a list.
    pub(crate) is_members: bool,
}

/// What the declaration of a column depends on.
pub(super) struct Rows<'a> {
    pub(super) heading: bool,
    /// Whether the list is JSON; else it is CSV.
    pub(super) is_json: bool,
    pub(super) nesting: Option<&'a Nesting>,
    /// Where the columns are declared.
    pub(super) part: &'a str,
}

impl Rows<'_> {
    pub(super) fn column(
        &self,
        path: &Path,
        place: &str,
        column: Column,
    ) -> Result<Declared, Failure> {
        let refused = |code, message: &str| {
            Err(Failure::file(path, code, format!("{}.{place}: {message}", self.part)))
        };
        match column {
            Column::Named(name) if self.heading || self.is_json => Ok(Declared::Named(name)),
            Column::Numbered(number) if number > 0 && !self.is_json && !self.heading => {
                Ok(Declared::At(number.saturating_sub(1)))
            }
            Column::Seen(seen) => self.seen(&seen).map_or_else(
                || {
                    refused(
                        "mapping_not_understood",
                        "is `parent`, where rows stand within the elements of a list, or `key`, \
                         where they are members of an object",
                    )
                },
                Ok,
            ),
            Column::Named(_) => {
                refused("column_by_name", "a file without headings has columns by number, from 1")
            }
            Column::Numbered(_) => refused(
                "column_by_number",
                "columns go by number, from 1, only with `heading` false",
            ),
        }
    }
}

impl Rows<'_> {
    /// Where a column is that is not in the row itself; none where rows have no such place.
    fn seen(&self, seen: &BTreeMap<Seen, SeenValue>) -> Option<Declared> {
        let nesting = self.nesting?;
        let (only, value) = seen.iter().next().filter(|_| seen.len() == 1)?;
        match (only, value) {
            (Seen::Parent, SeenValue::Place(place)) => Some(Declared::Parent(place.clone())),
            (Seen::Key, SeenValue::Flag(true)) if nesting.is_members => Some(Declared::Key),
            _ => None,
        }
    }
}

impl FigureShape {
    /// The columns that are added, and those that are taken off; none where nothing is added.
    pub(super) fn parts(self) -> Option<(Vec<Column>, Vec<Column>)> {
        match self {
            Self::Columns(columns) => Some((columns.list(), Vec::new())),
            Self::Difference(mut parts) => {
                let added = parts.remove(&Part::Plus)?;
                let taken = parts.remove(&Part::Minus).map(Columns::list).unwrap_or_default();
                Some((added.list(), taken))
            }
        }
    }
}

impl Columns {
    fn list(self) -> Vec<Column> {
        match self {
            Self::Several(list) => list,
            Self::One(column) => vec![column],
        }
    }
}

impl FieldsShape {
    /// Checks what was declared.
    ///
    /// # Errors
    /// The first declaration that cannot hold, with its place.
    pub(super) fn check(self, path: &Path, rows: &Rows<'_>) -> Result<Fields, Failure> {
        let optional = |place: &str, column: Option<Column>| {
            column.map(|column| rows.column(path, place, column)).transpose()
        };
        let Some((added, taken)) = self.available.parts() else {
            let message = "erp.fields.available: has no `plus`";
            return Err(Failure::file(path, "mapping_not_understood", message));
        };
        if added.is_empty() {
            let message = "erp.fields.available: names no column";
            return Err(Failure::file(path, "fields_undeclared", message));
        }
        Ok(Fields {
            added: added.len(),
            sku: Some(rows.column(path, "sku", self.sku)?),
            unit: optional("unit", self.unit)?,
            status: optional("status", self.status)?,
            as_of: optional("asOf", self.as_of)?,
            location: optional("location", self.location)?,
            available: added
                .into_iter()
                .chain(taken)
                .map(|column| rows.column(path, "available", column))
                .collect::<Result<_, _>>()?,
        })
    }
}

/// Where rows stand, where they are not the elements of the list.
pub(super) fn nesting(rows_in: Option<&str>, is_members: bool) -> Option<Nesting> {
    let place = Place::parse(rows_in.unwrap_or_default());
    (is_members || place.first().is_some()).then_some(Nesting { place, is_members })
}
