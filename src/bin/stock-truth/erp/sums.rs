//! Rows of one item and location as one figure, where a mapping says that they are parts of it: bins of a
//! warehouse, entries of a ledger.
//!
//! Decides what such rows come to together. Where one of them cannot be read, their sum is not known
//! either, and the item has no figure.

use super::canonical::{CanonicalRow, Group};
use super::claim::{Claim, add};
use crate::read::problem::Misread;
use crate::terminal::failure::Failure;
use std::collections::BTreeMap;

/// The sums of one list, in the order in which their items were met.
#[derive(Debug, Default)]
pub(super) struct Sums {
    places: BTreeMap<(String, String), usize>,
    sums: Vec<Sum>,
}

#[derive(Debug)]
struct Sum {
    line: u64,
    at: u64,
    item: String,
    location: String,
    group: Group,
    unit: String,
    /// None where one of its rows cannot be read.
    claim: Option<Claim>,
}

impl Sums {
    /// Takes a row into account; one that says nothing of a figure goes on to `refused`.
    ///
    /// # Errors
    /// What `refused` fails with.
    pub(super) fn take(
        &mut self,
        row: CanonicalRow<'_>,
        refused: &mut dyn FnMut(&CanonicalRow<'_>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let (Group::Inside(_), Some(item)) = (row.group, row.item) else {
            return refused(&row);
        };
        let key = (item.to_string(), row.location.to_string());
        let Some(sum) = self.places.get(&key).and_then(|at| self.sums.get_mut(*at)) else {
            self.places.insert(key, self.sums.len());
            let claim = row.claim.as_ref().ok().copied();
            self.sums.push(Sum {
                line: row.line,
                at: row.at,
                item: item.to_string(),
                location: row.location.to_string(),
                group: row.group,
                unit: row.unit.to_string(),
                claim,
            });
            return if claim.is_some() { Ok(()) } else { refused(&row) };
        };
        match row.claim.clone().and_then(|claim| together(sum.claim, claim)) {
            Ok(claim) => {
                if sum.claim.is_some_and(|was| was.is_unit_known) && !row.unit.is_empty() {
                    sum.unit = row.unit.to_string();
                }
                sum.claim = claim;
                Ok(())
            }
            Err(misread) => {
                sum.claim = None;
                refused(&CanonicalRow { claim: Err(misread), ..row })
            }
        }
    }

    /// Hands every sum to `take`.
    ///
    /// # Errors
    /// What `take` fails with.
    pub(super) fn each(
        self,
        take: &mut dyn FnMut(&CanonicalRow<'_>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        self.sums.into_iter().try_for_each(|sum| {
            let Some(claim) = sum.claim else { return Ok(()) };
            take(&CanonicalRow {
                line: sum.line,
                at: sum.at,
                item: Some(&sum.item),
                location: &sum.location,
                group: sum.group,
                unit: &sum.unit,
                claim: Ok(claim),
            })
        })
    }
}

/// The sum so far with one more part; none stays none.
///
/// # Errors
/// Where the sum is too large, or the rows say different things of their item.
fn together(sum: Option<Claim>, part: Claim) -> Result<Option<Claim>, Misread> {
    let Some(sum) = sum else { return Ok(None) };
    if sum.status != part.status {
        let message =
            "differs from that of another row of the same item, which is added to this one";
        return Err(Misread::cell("status", "status_differs", message));
    }
    let figures = sum.figure.zip(part.figure);
    Ok(Some(Claim {
        figure: figures.map(|(sum, part)| add(sum, part)).transpose()?,
        status: sum.status,
        // The sum is as old as its oldest part.
        as_of: sum.as_of.min(part.as_of),
        is_unit_known: sum.is_unit_known && part.is_unit_known,
    }))
}
