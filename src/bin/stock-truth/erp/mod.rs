//! The ERP's stock lists, row by row.
//!
//! Decides what each cell says by the declared contract. Never takes an empty figure for zero, a
//! local time for an instant or an undeclared unit for pieces. Which of several rows stands and
//! how locations are summed is for [`pool`].

mod fields;
mod pool;

use crate::fault::Failure;
use crate::input::{Inputs, Source};
use crate::mapping::erp::{ErpProfile, Form, Locations};
use crate::mapping::number::Numbers;
use crate::problem::{Effect, Misread, Problem, quoted};
use crate::records::{Place, Wanted, each};
use crate::row::Row;
use crate::sheet::Sheet;
use crate::shop::{check_key, text};
use crate::small::SmallQuantity;
use crate::texts::{Full, Span, Texts};
use fields::{AS_OF, AVAILABLE, HINT, LOCATION, Object, SKU, STATUS, UNIT, wanted};
use std::collections::BTreeMap;
use stock_truth::facts::{self, Figure, Instant, ItemStatus, Observation, Quantity};

/// What must be known to read the lists.
pub(crate) struct Contract<'a> {
    pub(crate) profile: &'a ErpProfile,
    pub(crate) now: Instant,
    pub(crate) tolerance: facts::Span,
}

/// What the ERP says of one key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub(crate) sku: Span,
    pub(crate) line: u32,
    pub(crate) source: Source,
    /// Which of the locations, in the order in which they were met; of a sum, the first.
    location: u16,
    /// How many locations' figures are summed.
    pub(crate) locations: u16,
    // What was understood, apart from each other because a million items are kept.
    figure: SmallQuantity,
    as_of: Instant,
    state: State,
}

/// What kind of thing was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Claim(ItemStatus),
    UnknownUnit,
    NotReadable,
}

/// What was understood of an item's rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// A claim: its figure, status and time.
    Claim(Option<Quantity>, ItemStatus, Instant),
    /// A claim in a unit that nobody declared.
    UnknownUnit,
    /// There is a row for the key, and it could not be understood.
    NotReadable,
}

impl Item {
    fn new(sku: Span, at: (Source, u64, u16), heard: Heard, now: Instant) -> Self {
        let (source, line, location) = at;
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        let (figure, as_of) = (SmallQuantity::new(None), now);
        let state = State::NotReadable;
        let mut item = Self { sku, line, source, location, locations: 1, figure, as_of, state };
        item.set(heard);
        item
    }

    /// What was understood of the item's rows.
    pub(crate) fn heard(&self) -> Heard {
        match self.state {
            State::Claim(status) => Heard::Claim(self.figure.get(), status, self.as_of),
            State::UnknownUnit => Heard::UnknownUnit,
            State::NotReadable => Heard::NotReadable,
        }
    }

    fn set(&mut self, heard: Heard) {
        self.state = match heard {
            Heard::Claim(figure, status, as_of) => {
                (self.figure, self.as_of) = (SmallQuantity::new(figure), as_of);
                State::Claim(status)
            }
            Heard::UnknownUnit => State::UnknownUnit,
            Heard::NotReadable => State::NotReadable,
        };
    }

    /// The figure that the ERP states.
    pub(crate) fn figure(&self) -> Option<Quantity> {
        match self.heard() {
            Heard::Claim(figure, ..) => figure,
            Heard::UnknownUnit | Heard::NotReadable => None,
        }
    }
}

impl Heard {
    /// The claim as the core takes it: it arrived when the list was read.
    pub(crate) fn observation(self, now: Instant) -> Option<Observation> {
        match self {
            Self::Claim(figure, status, as_of) => Some(Observation {
                figure: figure.map_or(Figure::Unknown, Figure::Known),
                status,
                as_of,
                received_at: now,
                sequence: None,
            }),
            Self::UnknownUnit | Self::NotReadable => None,
        }
    }
}

/// Reads the stock lists: one item for each key, in order of keys.
///
/// # Errors
/// Why nothing of one of them can be read.
pub(crate) fn read(
    inputs: &Inputs,
    sources: &[Source],
    contract: &Contract<'_>,
    texts: &mut Texts,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Item>, Failure> {
    let mut list = List {
        inputs,
        contract,
        texts,
        problems,
        items: Vec::new(),
        as_of: contract.profile.as_of,
        locations: BTreeMap::new(),
        outside: BTreeMap::new(),
    };
    for source in sources {
        match contract.profile.form {
            Form::Csv => list.read_csv(*source)?,
            Form::Json => list.read_json(*source)?,
        }
    }
    list.note_outside();
    let List { items, .. } = list;
    Ok(pool::settle(items, contract, inputs, texts, problems))
}

struct List<'a> {
    inputs: &'a Inputs,
    contract: &'a Contract<'a>,
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
        let profile = self.contract.profile;
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
        let profile = self.contract.profile;
        if let Some(place) = &profile.as_of_place {
            self.as_of = Some(self.contract.file_as_of(self.inputs, source, place)?);
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
        if let Locations::Group(group) = &self.contract.profile.locations
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
        if matches!(self.contract.profile.locations, Locations::Undeclared)
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
            let rows = crate::report::money::counted(rows, "row", "rows");
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
        let heard = match shifted.map_or_else(|| self.contract.heard(row, self.as_of), Err) {
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
        Ok(Some(Item::new(sku, (source, number, location), heard, self.contract.now)))
    }
}

impl Contract<'_> {
    /// What a JSON file says once of all its figures; it may stand behind them.
    fn file_as_of(
        &self,
        inputs: &Inputs,
        source: Source,
        place: &Place,
    ) -> Result<Instant, Failure> {
        let path = inputs.path(source);
        let missing =
            || Failure::file(path, "as_of_missing", "has nothing at the declared `asOfPlace`");
        let (root, name) = place.parent().ok_or_else(missing)?;
        let wanted = Wanted { root: &root, fields: &[name] };
        let mut read = None;
        each(inputs, source, self.profile.dialect.encoding, &wanted, &mut |line, object| {
            let text = text(&object, name).trim().to_string();
            if !text.is_empty() && read.is_none() {
                let instant = self.profile.times.read("as_of", &text);
                read =
                    Some(instant.map_err(|misread| {
                        Failure::line(path, line, misread.code, misread.message)
                    })?);
            }
            Ok(())
        })?;
        read.ok_or_else(missing)
    }

    fn heard(&self, row: &dyn Row, file_as_of: Option<Instant>) -> Result<Heard, Misread> {
        let figure = self.figure(row)?;
        let status = self.status(row.text(STATUS)?)?;
        let as_of = self.as_of(row.text(AS_OF)?, file_as_of)?;
        let unit = row.text(UNIT)?.to_lowercase();
        let Some(factor) = self.factor(&unit) else {
            return Ok(Heard::UnknownUnit);
        };
        let figure = figure.map(|figure| pool::times(figure, factor)).transpose()?;
        Ok(Heard::Claim(figure, status, as_of))
    }

    /// The sum of the row's figures; none where one of them is not stated.
    fn figure(&self, row: &dyn Row) -> Result<Option<Quantity>, Misread> {
        let columns = self.profile.fields.as_ref().map_or(1, |fields| fields.available.len());
        let mut sum = Some(Quantity::ZERO);
        for column in (AVAILABLE..).take(columns) {
            let numbers =
                if row.is_number(column) { &Numbers::PLAIN } else { &self.profile.numbers };
            let figure = numbers.read("available", row.text(column)?)?;
            sum = match sum.zip(figure) {
                Some((sum, figure)) => Some(pool::sum(sum, figure)?),
                None => None,
            };
        }
        Ok(sum)
    }

    fn status(&self, text: &str) -> Result<ItemStatus, Misread> {
        if text.is_empty() {
            return Ok(ItemStatus::Active);
        }
        let statuses = &self.profile.statuses;
        statuses.get(&text.to_lowercase()).copied().ok_or_else(|| {
            let known: Vec<&str> = statuses.keys().map(String::as_str).collect();
            let message = format!("{} is none of {}", quoted(text), known.join(", "));
            Misread::cell("status", "status_unknown", message)
        })
    }

    /// How many pieces one of the unit is; the shop's piece where no unit is named.
    fn factor(&self, unit: &str) -> Option<Quantity> {
        if unit.is_empty() {
            return Some(Quantity::ONE);
        }
        self.profile.units.get(unit).copied()
    }

    fn as_of(&self, text: &str, file_as_of: Option<Instant>) -> Result<Instant, Misread> {
        if !text.is_empty() {
            return self.profile.times.read("as_of", text);
        }
        file_as_of.ok_or_else(|| {
            let message = "is empty, and no --erp-as-of says when the figures were read";
            Misread::cell("as_of", "as_of_missing", message)
        })
    }
}

fn read_key(row: &dyn Row) -> Result<&str, Misread> {
    let sku = row.text(SKU)?;
    if sku.is_empty() {
        return Err(Misread::cell("sku", "sku_missing", "is empty"));
    }
    check_key("sku", sku).map(|()| sku)
}
