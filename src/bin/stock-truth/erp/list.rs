//! The ERP's stock lists, row by row.
//!
//! Decides which rows are of the declared locations and what becomes of a row that cannot be read.
//! Which of several rows stands and how locations are summed is for [`super::locations`].

use super::claim::{heard, read_key};
use super::fields::{AS_OF, HINT, LOCATION, Object, UNIT, wanted};
use super::item::{Heard, Item, ListTerms};
use super::locations;
use crate::mapping::erp::{ErpProfile, Form, Locations};
use crate::read::input::{Inputs, Source};
use crate::read::objects::{Place, WantedObjects, each, text};
use crate::read::problem::{Effect, Misread, Problem, quoted};
use crate::read::row::Row;
use crate::read::sheet::Sheet;
use crate::read::texts::{Full, Texts};
use crate::terminal::failure::Failure;
use std::collections::BTreeMap;
use stock_truth::facts::Instant;

/// Reads the stock lists: one item for each key, in order of keys.
///
/// # Errors
/// Why nothing of one of them can be read.
pub(crate) fn read(
    inputs: &Inputs,
    sources: &[Source],
    terms: &ListTerms<'_>,
    texts: &mut Texts,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Item>, Failure> {
    let mut list = List {
        inputs,
        terms,
        texts,
        problems,
        items: Vec::new(),
        as_of: terms.profile.as_of,
        locations: BTreeMap::new(),
        outside: BTreeMap::new(),
    };
    for source in sources {
        match terms.profile.form {
            Form::Csv => list.read_csv(*source)?,
            Form::Json => list.read_json(*source)?,
        }
    }
    list.note_outside();
    let List { items, .. } = list;
    Ok(locations::settle(items, terms, inputs, texts, problems))
}

struct List<'a> {
    inputs: &'a Inputs,
    terms: &'a ListTerms<'a>,
    texts: &'a mut Texts,
    problems: &'a mut Vec<Problem>,
    items: Vec<Item>,
    /// When the figures of the current file were read, for rows that do not say it themselves.
    as_of: Option<Instant>,
    /// The locations met, with their numbers.
    locations: BTreeMap<String, u16>,
    /// Locations that are not of the group: their first row and how many there are.
    outside: BTreeMap<String, (Source, u64, usize)>,
}

impl List<'_> {
    fn read_csv(&mut self, source: Source) -> Result<(), Failure> {
        let profile = self.terms.profile;
        let wanted = wanted(profile);
        let mut sheet = Sheet::open(self.inputs, source, &wanted, &profile.dialect, HINT)?;
        if profile.as_of.is_none() && !sheet.has(AS_OF) {
            let message = "no column `as_of` says when the figures were read; declare it by \
                           --erp-as-of, such as 2026-11-23T10:00:00+01:00";
            let path = self.inputs.path(source);
            return Err(Failure::line(path, 1, "as_of_undeclared", message));
        }
        while let Some(line) = sheet.next()? {
            self.take(source, &line)?;
        }
        Ok(())
    }

    fn read_json(&mut self, source: Source) -> Result<(), Failure> {
        let profile = self.terms.profile;
        if let Some(place) = &profile.as_of_place {
            self.as_of = Some(file_as_of(self.terms.profile, self.inputs, source, place)?);
        }
        Object::each(self.inputs, source, profile, &mut |object| self.take(source, object))
    }

    /// Takes a row into account.
    fn take(&mut self, source: Source, row: &dyn Row) -> Result<(), Failure> {
        let location = if row.check_form().is_ok() { self.location(source, row)? } else { Some(0) };
        let Some(location) = location else { return Ok(()) };
        let item = self.item(source, location, row).map_err(|full| {
            let path = self.inputs.path(source);
            Failure::line(path, row.number(), "file_too_large", full.to_string())
        })?;
        self.items.extend(item);
        Ok(())
    }

    /// The number of the row's location; none where it is not of the group. One of several
    /// locations alone is no figure of the shop's, so their group must be declared.
    fn location(&mut self, source: Source, row: &dyn Row) -> Result<Option<u16>, Failure> {
        let name = row.shown(LOCATION);
        if let Locations::Group(group) = &self.terms.profile.locations
            && !group.contains(&name)
        {
            let first = self.outside.entry(name).or_insert((source, row.number(), 0));
            first.2 = first.2.saturating_add(1);
            return Ok(None);
        }
        if let Some(number) = self.locations.get(&name) {
            return Ok(Some(*number));
        }
        let number = u16::try_from(self.locations.len()).unwrap_or(u16::MAX);
        if matches!(self.terms.profile.locations, Locations::Undeclared)
            && let Some(first) = self.locations.keys().next()
        {
            let message = format!(
                "the list has figures of several locations ({} and {}); declare in --mapping by \
                 `locations` which of them serve the shop",
                quoted(first),
                quoted(&name)
            );
            let path = self.inputs.path(source);
            return Err(Failure::line(path, row.number(), "several_locations", message));
        }
        self.locations.insert(name, number);
        Ok(Some(number))
    }

    fn note_outside(&mut self) {
        for (name, (source, line, rows)) in std::mem::take(&mut self.outside) {
            let rows = crate::terminal::figures::plural(rows, "row", "rows");
            let message = format!(
                "{} is not one of the declared locations; {rows} of it not used",
                quoted(&name)
            );
            let misread = Misread::cell("location", "location_not_in_group", message);
            self.problems.push(misread.at(source, line, Effect::Noted));
        }
    }

    /// The item of one row; none where not even its key could be read.
    fn item(&mut self, source: Source, location: u16, row: &dyn Row) -> Result<Option<Item>, Full> {
        let number = row.number();
        let problems = &mut *self.problems;
        let mut left_out =
            |misread: Misread| problems.push(misread.at(source, number, Effect::RowLeftOut));
        // Where a mark too many has shifted the cells, the key may still stand first.
        let shifted = row.check_form().err();
        let sku = match read_key(row) {
            Ok(sku) => self.texts.keep(sku)?,
            Err(misread) => {
                left_out(shifted.unwrap_or(misread));
                return Ok(None);
            }
        };
        let heard = match shifted.map_or_else(|| heard(self.terms.profile, row, self.as_of), Err) {
            Ok(heard) => heard,
            Err(misread) => {
                left_out(misread);
                Heard::NotReadable
            }
        };
        if heard == Heard::UnknownUnit {
            let unit = quoted(row.text(UNIT).unwrap_or_default());
            let message = format!(
                "{unit} is not declared; if it is one piece, say --erp-unit, and if it is more, \
                 say how many in --mapping by `units`"
            );
            let misread = Misread::cell("unit", "unit_unknown", message);
            self.problems.push(misread.at(source, number, Effect::Noted));
        }
        Ok(Some(Item::new(sku, (source, number, location), heard, self.terms.now)))
    }
}

/// What a JSON file says once of all its figures; it may stand behind them.
fn file_as_of(
    profile: &ErpProfile,
    inputs: &Inputs,
    source: Source,
    place: &Place,
) -> Result<Instant, Failure> {
    let path = inputs.path(source);
    let missing =
        || Failure::file(path, "as_of_missing", "has nothing at the declared `asOfPlace`");
    let (root, name) = place.parent().ok_or_else(missing)?;
    let wanted = WantedObjects { root: &root, fields: &[name] };
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
