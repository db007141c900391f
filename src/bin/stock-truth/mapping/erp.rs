//! How the ERP's list is written: the contract that its figures are read by.
//!
//! Decides which declarations there are and what is taken where nothing is declared. The basis of
//! the figure is never taken: it must be said.

use super::fields::{Fields, FieldsShape, Nesting, Rows, nesting};
use super::number::{Decimal, Numbers, Thousands};
use super::time::{Times, zone};
use crate::read::objects::Place;
use crate::read::sheet::Dialect;
use crate::terminal::failure::Failure;
use encoding_rs::Encoding;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use stock_truth::facts::{Instant, ItemStatus, Quantity};

/// What the ERP's figure means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, clap::ValueEnum)]
pub(crate) enum Basis {
    /// Physical stock less what the ERP has reserved
    #[serde(rename = "free")]
    Free,
    /// Physical stock; needs --orders and --order-reads
    #[value(name = "on_hand", alias = "on-hand")]
    #[serde(rename = "on_hand")]
    OnHand,
}

/// The form of the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub(crate) enum Form {
    #[default]
    #[serde(rename = "csv")]
    Csv,
    #[serde(rename = "json")]
    Json,
}

/// The locations that together serve the shop.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "expected `all` or a list of locations")]
enum LocationsShape {
    Word(String),
    List(Vec<String>),
}

/// The mapping's part about the ERP, as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(crate) struct ErpShape {
    format: Form,
    encoding: Option<String>,
    delimiter: Option<String>,
    /// One mark, or an empty text for none; `"` where nothing is said.
    quote: Option<String>,
    heading: Option<bool>,
    pub(crate) decimal: Option<Decimal>,
    thousands: Option<Thousands>,
    trailing_minus: bool,
    /// Whether the ERP counts in binary fractions.
    floats: bool,
    pub(crate) basis: Option<Basis>,
    zone: Option<String>,
    as_of: Option<String>,
    as_of_format: Option<String>,
    /// Where a JSON file says once when all its figures were read.
    as_of_place: Option<String>,
    root: Option<String>,
    /// Where rows stand in each element of the list.
    rows_in: Option<String>,
    /// Whether rows are members of an object there.
    members: bool,
    /// Whether rows of one item and location are parts of one figure.
    add: bool,
    fields: Option<FieldsShape>,
    units: BTreeMap<String, String>,
    statuses: BTreeMap<String, ItemStatus>,
    locations: Option<LocationsShape>,
}

/// Which locations are summed.
#[derive(Clone, Debug)]
pub(crate) enum Locations {
    /// Nothing is said: one location at most.
    Undeclared,
    All,
    Group(BTreeSet<String>),
}

/// The contract, checked.
#[derive(Clone, Debug)]
pub(crate) struct ErpProfile {
    pub(crate) form: Form,
    pub(crate) dialect: Dialect,
    pub(crate) numbers: Numbers,
    pub(crate) times: Times,
    pub(crate) as_of: Option<Instant>,
    /// Where a JSON file says when its figures were read.
    pub(crate) as_of_place: Option<Place>,
    pub(crate) root: Place,
    /// None where the elements of the list are the rows.
    pub(crate) nesting: Option<Nesting>,
    /// Whether rows of one item and location are parts of one figure.
    pub(crate) adds_rows: bool,
    /// None where the columns go by their usual headings.
    pub(crate) fields: Option<Fields>,
    /// How many pieces a unit stands for, by its word in small letters.
    pub(crate) units: BTreeMap<String, Quantity>,
    pub(crate) statuses: BTreeMap<String, ItemStatus>,
    pub(crate) locations: Locations,
}

/// Units that mean one piece everywhere.
const PIECES: [&str; 6] = ["each", "ea", "pc", "pcs", "piece", "unit"];

impl ErpShape {
    /// Checks what was declared.
    ///
    /// # Errors
    /// The first declaration that cannot hold, with its place.
    pub(crate) fn check(self, path: &Path) -> Result<ErpProfile, Failure> {
        let at = |place: &str, code, message: String| {
            Failure::file(path, code, format!("erp.{place}: {message}"))
        };
        let dialect = Dialect {
            encoding: self.encoding.map(|label| encoding(path, "erp", &label)).transpose()?,
            delimiter: self.delimiter.map(|mark| delimiter(path, "erp", &mark)).transpose()?,
            quote: quote(self.quote.as_deref())
                .ok_or_else(|| at("quote", "quote_not_one_mark", "is not one ASCII mark".into()))?,
            heading: self.heading.unwrap_or(true),
        };
        let numbers = Numbers {
            decimal: self.decimal,
            thousands: self.thousands,
            trailing_minus: self.trailing_minus,
            floats: self.floats,
        };
        let is_one_mark = matches!(
            (self.decimal, self.thousands),
            (Some(Decimal::Dot), Some(Thousands::Dot))
                | (Some(Decimal::Comma), Some(Thousands::Comma))
        );
        if self.thousands.is_some() && (self.decimal.is_none() || is_one_mark) {
            let message = "needs `decimal` declared, and another mark than that".to_string();
            return Err(at("thousands", "thousands_unclear", message));
        }
        let times = Times {
            zone: self.zone.map(|name| known_zone(path, "erp", &name)).transpose()?,
            format: self.as_of_format,
        };
        let as_of = self.as_of.map(|text| {
            let read = Times { zone: times.zone.clone(), format: None }.read("as_of", &text);
            read.map_err(|misread| at("asOf", misread.code, misread.message))
        });
        let nesting = nesting(self.rows_in.as_deref(), self.members);
        if nesting.is_some() && self.format == Form::Csv {
            let place = if self.members { "members" } else { "rowsIn" };
            return Err(at(place, "mapping_not_understood", "is for JSON alone".into()));
        }
        let rows = Rows {
            heading: dialect.heading,
            is_json: self.format == Form::Json,
            nesting: nesting.as_ref(),
            part: "erp.fields",
        };
        let fields = self.fields.map(|fields| fields.check(path, &rows));
        let fields = fields.transpose()?;
        if fields.is_none() && (self.format == Form::Json || !dialect.heading) {
            let message = "must be declared where no heading names the columns".to_string();
            return Err(at("fields", "fields_undeclared", message));
        }
        Ok(ErpProfile {
            form: self.format,
            dialect,
            numbers,
            as_of: as_of.transpose()?,
            as_of_place: self.as_of_place.as_deref().map(Place::parse),
            times,
            root: Place::parse(self.root.as_deref().unwrap_or_default()),
            nesting,
            adds_rows: self.add,
            fields,
            units: units(path, &self.units)?,
            statuses: statuses(self.statuses),
            locations: locations(self.locations).ok_or_else(|| {
                at(
                    "locations",
                    "locations_unclear",
                    "is neither `all` nor a list of locations".into(),
                )
            })?,
        })
    }
}

/// An encoding by its label.
///
/// # Errors
/// Where there is none of that name.
pub(crate) fn encoding(path: &Path, part: &str, label: &str) -> Result<&'static Encoding, Failure> {
    Encoding::for_label(label.as_bytes()).ok_or_else(|| {
        let message =
            format!("{part}.encoding: `{label}` is no encoding such as utf-8 or windows-1252");
        Failure::file(path, "encoding_unknown", message)
    })
}

/// A zone by its name.
///
/// # Errors
/// Where there is none of that name.
pub(crate) fn known_zone(
    path: &Path,
    part: &str,
    name: &str,
) -> Result<jiff::tz::TimeZone, Failure> {
    zone(name).ok_or_else(|| {
        let message = format!("{part}.zone: `{name}` is no time zone such as Europe/Berlin");
        Failure::file(path, "zone_unknown", message)
    })
}

/// A column mark as it is declared: `,` `;` `|` or `tab`.
pub(crate) fn delimiter_mark(text: &str) -> Option<u8> {
    match text {
        "," => Some(b','),
        ";" => Some(b';'),
        "|" => Some(b'|'),
        "tab" | "\t" => Some(b'\t'),
        _ => None,
    }
}

/// A column mark of the mapping.
///
/// # Errors
/// Where it is none.
pub(crate) fn delimiter(path: &Path, part: &str, text: &str) -> Result<u8, Failure> {
    delimiter_mark(text).ok_or_else(|| {
        let message = format!("{part}.delimiter: `{text}` is none of `,`, `;`, `|` and `tab`");
        Failure::file(path, "delimiter_unknown", message)
    })
}

/// The outer none: not a mark; the inner: no quotes at all.
fn quote(text: Option<&str>) -> Option<Option<u8>> {
    match text.map(str::as_bytes) {
        None => Some(Some(b'"')),
        Some([]) => Some(None),
        Some([mark]) if mark.is_ascii_punctuation() => Some(Some(*mark)),
        Some(_) => None,
    }
}

fn units(
    path: &Path,
    declared: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, Quantity>, Failure> {
    let mut units: BTreeMap<_, _> =
        PIECES.iter().map(|unit| (unit.to_string(), Quantity::ONE)).collect();
    for (unit, factor) in declared {
        let refused = |code, message: String| {
            Err(Failure::file(path, code, format!("erp.units.{unit}: `{factor}` {message}")))
        };
        match Quantity::parse(factor) {
            Ok(factor) if factor > Quantity::ZERO => {
                units.insert(unit.trim().to_lowercase(), factor);
            }
            Ok(_) => return refused("factor_not_positive", "must be above 0".to_string()),
            Err(error) => return refused(error.code(), error.to_string()),
        }
    }
    Ok(units)
}

fn statuses(declared: BTreeMap<String, ItemStatus>) -> BTreeMap<String, ItemStatus> {
    let own = ItemStatus::ALL.iter().map(|status| (status.code().to_string(), *status));
    let declared = declared.into_iter().map(|(word, status)| (word.trim().to_lowercase(), status));
    own.chain(declared).collect()
}

fn locations(declared: Option<LocationsShape>) -> Option<Locations> {
    match declared {
        None => Some(Locations::Undeclared),
        Some(LocationsShape::Word(word)) => (word == "all").then_some(Locations::All),
        Some(LocationsShape::List(list)) => {
            (!list.is_empty()).then(|| Locations::Group(list.into_iter().collect()))
        }
    }
}
