//! The ERP's stock lists as items.
//!
//! Decides what becomes of a row that cannot be read. Which of several rows stands and how locations
//! are summed is for [`super::locations`].

use super::canonical::{CanonicalRow, Group};
use super::item::{Heard, Item, ListTerms};
use super::locations;
use super::rows::{Met, each_row};
use crate::read::input::{Inputs, Source};
use crate::read::problem::{Effect, Misread, Problem, quoted};
use crate::read::texts::Texts;
use crate::terminal::failure::Failure;
use crate::terminal::figures::plural;
use std::collections::BTreeMap;

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
    let mut list =
        List { inputs, terms, texts, problems, items: Vec::new(), outside: BTreeMap::new() };
    let mut met = Met::default();
    for source in sources {
        each_row(inputs, *source, terms.profile, &mut met, &mut |row| list.take(*source, row))?;
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
    /// Locations that are not of the group: their first row and how many there are.
    outside: BTreeMap<String, (Source, u64, usize)>,
}

impl List<'_> {
    fn note_outside(&mut self) {
        for (name, (source, line, rows)) in std::mem::take(&mut self.outside) {
            let rows = plural(rows, "row", "rows");
            let message = format!(
                "{} is not one of the declared locations; {rows} of it not used",
                quoted(&name)
            );
            let misread = Misread::cell("location", "location_not_in_group", message);
            self.problems.push(misread.at(source, line, Effect::Noted));
        }
    }

    /// Takes a row into account.
    fn take(&mut self, source: Source, row: &CanonicalRow<'_>) -> Result<(), Failure> {
        let Group::Inside(location) = row.group else {
            let name = row.location.to_string();
            let first = self.outside.entry(name).or_insert((source, row.line, 0));
            first.2 = first.2.saturating_add(1);
            return Ok(());
        };
        let heard = match &row.claim {
            Ok(claim) if claim.is_unit_known => {
                Heard::Claim(claim.figure, claim.status, claim.as_of)
            }
            Ok(_) => {
                let message = format!(
                    "{} is not declared; if it is one piece, say --erp-unit, and if it is more, \
                     say how many in --mapping by `units`",
                    quoted(row.unit)
                );
                let misread = Misread::cell("unit", "unit_unknown", message);
                self.problems.push(misread.at(source, row.line, Effect::Noted));
                Heard::UnknownUnit
            }
            Err(misread) => {
                let problem = misread.clone().at(source, row.line, Effect::RowLeftOut);
                self.problems.push(problem);
                Heard::NotReadable
            }
        };
        let Some(key) = row.item else { return Ok(()) };
        let sku = self.texts.keep(key).map_err(|full| {
            let path = self.inputs.path(source);
            Failure::line(path, row.line, "file_too_large", full.to_string())
        })?;
        self.items.push(Item::new(sku, (source, row.line, location), heard, self.terms.now));
        Ok(())
    }
}
