//! The rows of a stock list by its mapping, in canonical form: item, figure in pieces, status, instant,
//! location.
//!
//! Decides what each row of a file says, or why it says nothing. The plugin reads lists by the same
//! mappings; both are held to the cases in `tests/cases/mapping`.

use super::canonical::{CanonicalRow, Group};
use super::claim::{claim, read_key};
use super::fields::{AS_OF, HINT, LOCATION, Object, UNIT, wanted};
use super::sums::Sums;
use crate::mapping::erp::{ErpProfile, Form, Locations};
use crate::read::input::{Inputs, Source};
use crate::read::objects::{Place, WantedObjects, each, text};
use crate::read::problem::quoted;
use crate::read::row::Row;
use crate::read::sheet::Sheet;
use crate::terminal::failure::Failure;
use std::collections::BTreeMap;
use stock_truth::facts::Instant;

/// The locations met in the files so far, with their numbers.
#[derive(Debug, Default)]
pub(super) struct Met {
    locations: BTreeMap<String, u16>,
}

/// Hands every row of a list to `take`, in the order of the file.
///
/// # Errors
/// Why nothing of the file can be read, and what `take` fails with.
pub(super) fn each_row(
    inputs: &Inputs,
    source: Source,
    profile: &ErpProfile,
    met: &mut Met,
    take: &mut dyn FnMut(&CanonicalRow<'_>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let (mut at, mut sums) = (0_u64, Sums::default());
    let mut read = |row: &dyn Row, as_of| {
        let (shifted, location) = (row.check_form().err(), row.shown(LOCATION));
        // Under the wrong headings nothing is a location.
        let (group, location) = match shifted {
            None => (met.group(inputs, source, profile, row, &location)?, location.as_str()),
            Some(_) => (Group::Inside(0), ""),
        };
        let key = read_key(row);
        let item = key.as_ref().ok().copied();
        let claim = match (shifted, key) {
            (Some(misread), _) | (None, Err(misread)) => Err(misread),
            (None, Ok(_)) => claim(profile, row, as_of),
        };
        let unit = row.text(UNIT).unwrap_or_default();
        let row = CanonicalRow { line: row.number(), at, item, location, group, unit, claim };
        at = at.saturating_add(1);
        if profile.adds_rows { sums.take(row, take) } else { take(&row) }
    };
    match profile.form {
        Form::Csv => {
            let wanted = wanted(profile);
            let mut sheet = Sheet::open(inputs, source, &wanted, &profile.dialect, HINT)?;
            if profile.as_of.is_none() && !sheet.has(AS_OF) {
                let message = "no column `as_of` says when the figures were read; declare it by \
                               --erp-as-of, such as 2026-11-23T10:00:00+01:00";
                return Err(Failure::line(inputs.path(source), 1, "as_of_undeclared", message));
            }
            while let Some(line) = sheet.next()? {
                read(&line, profile.as_of)?;
            }
        }
        Form::Json => {
            let place = profile.as_of_place.as_ref();
            let stated =
                place.map(|place| file_as_of(profile, inputs, source, place)).transpose()?;
            let as_of = stated.or(profile.as_of);
            Object::each(inputs, source, profile, &mut |object| read(object, as_of))?;
        }
    }
    sums.each(take)
}

impl Met {
    /// Whether a location is of the group. One of several locations alone is no figure of the shop's,
    /// so their group must be declared.
    fn group(
        &mut self,
        inputs: &Inputs,
        source: Source,
        profile: &ErpProfile,
        row: &dyn Row,
        name: &str,
    ) -> Result<Group, Failure> {
        if let Locations::Group(group) = &profile.locations
            && !group.contains(name)
        {
            return Ok(Group::Outside);
        }
        if let Some(number) = self.locations.get(name) {
            return Ok(Group::Inside(*number));
        }
        let number = u16::try_from(self.locations.len()).unwrap_or(u16::MAX);
        if matches!(profile.locations, Locations::Undeclared)
            && let Some(first) = self.locations.keys().next()
        {
            let message = format!(
                "the list has figures of several locations ({} and {}); declare in --mapping by \
                 `locations` which of them serve the shop",
                quoted(first),
                quoted(name)
            );
            let path = inputs.path(source);
            return Err(Failure::line(path, row.number(), "several_locations", message));
        }
        self.locations.insert(name.to_string(), number);
        Ok(Group::Inside(number))
    }
}

/// What a JSON file says once of all its figures; it may stand behind them.
pub(super) fn file_as_of(
    profile: &ErpProfile,
    inputs: &Inputs,
    source: Source,
    place: &Place,
) -> Result<Instant, Failure> {
    let path = inputs.path(source);
    let missing =
        || Failure::file(path, "as_of_missing", "has nothing at the declared `asOfPlace`");
    let (root, name) = place.parent().ok_or_else(missing)?;
    let wanted = WantedObjects { root: &root, fields: Some(&[name]) };
    let mut read = None;
    each(inputs, source, profile.dialect.encoding, &wanted, &mut |line, element| {
        let text = text(&element.value, name).trim().to_string();
        if !text.is_empty() && read.is_none() {
            let instant = profile.times.read("as_of", &text);
            read = Some(
                instant
                    .map_err(|misread| Failure::line(path, line, misread.code, misread.message))?,
            );
        }
        Ok(())
    })?;
    read.ok_or_else(missing)
}
