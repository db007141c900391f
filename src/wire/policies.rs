//! The call `policies` as words: the store's policy and the further ones, handed over once for all the
//! questions that rest on them.
//!
//! Decides what is kept of them. What a field may be stands in [`Policy::BOUNDS`].

use super::fault::{Fault, FaultCode};
use super::layout::{CodeList, Field, Kind, Layout, NONE};
use super::place::{Cursor, List, Once, Words};
use super::record::{Check, Limits, Record};
use super::word::word_of;
use crate::policy::{Bound, Policies, Policy, Unit};
use core::cell::Cell;

const STORE: Once<Policy> = Once::at(Cursor::QUESTION, "policy");
const OTHERS: List<Policy> = List::at(STORE.next(), "policies", Policy::MAX_POLICIES).optional();

/// The question of `policies`: the store's policy, and those which single lines and pools name by their
/// place.
pub(super) const QUESTION: Layout = &[STORE.part(), OTHERS.part()];

/// The policies that were handed over last: the store's first, then those that are named by their place.
#[derive(Debug)]
#[repr(align(8))]
pub(super) struct PolicyBook {
    policies: [Policy; MOST],
    /// How many may be named.
    count: usize,
    /// Whether any were handed over.
    is_there: bool,
}

const MOST: usize = Policy::MAX_POLICIES.wrapping_add(1);

impl PolicyBook {
    pub(super) const EMPTY: Self =
        Self { policies: [Policy::BLANK; MOST], count: 0, is_there: false };

    /// Takes the place of those that were there. Where the question is at fault none are there: no
    /// later question may rest on those of an earlier one.
    #[inline(never)]
    pub(super) fn take(&mut self, words: &Words) -> Result<(), Fault> {
        self.is_there = false;
        self.count = OTHERS.count(words)?;
        for (at, policy) in self.policies.iter_mut().enumerate() {
            let named = at.checked_sub(1);
            if named >= Some(self.count) {
                break;
            }
            *policy = match named {
                None => STORE.take(words, &Limits::default())?,
                Some(place) => OTHERS.take_row(words, &Limits::default(), place)?,
            };
        }
        self.is_there = true;
        Ok(())
    }

    /// How many further policies may be named; a fault where none were handed over.
    pub(super) fn limits(&self) -> Result<Limits, Fault> {
        if !self.is_there {
            return Err(Fault::of_whole(FaultCode::PoliciesMissing));
        }
        Ok(Limits { pools: 0, policies: word_of(self.count) })
    }
}

impl Policies for PolicyBook {
    fn store(&self) -> &Policy {
        let [store, ..] = &self.policies;
        store
    }

    fn at(&self, place: usize) -> &Policy {
        self.policies.get(place.wrapping_add(1)).unwrap_or(self.store())
    }
}

impl Record for Policy {
    type Row = [Cell<i64>; Self::WIDTH];
    const FIELDS: &'static [Field] = &WHOLE;
    const CHECKS: &'static [Check] = &CHECKS;

    fn row(words: &[Cell<i64>]) -> Option<&Self::Row> {
        words.first_chunk()
    }

    fn words(row: &Self::Row) -> &[Cell<i64>] {
        row
    }

    // A loop over the table: policies come once for many questions.
    #[inline(never)]
    fn holds(row: &Self::Row, limits: &Limits) -> bool {
        row.iter().zip(&CHECKS).all(|(word, check)| check.holds(word.get(), limits))
    }

    #[inline(never)]
    fn read(row: &Self::Row) -> Self {
        Self::from_numbers(&row.each_ref().map(Cell::get))
    }

    #[cfg(feature = "serde")]
    fn gather(word: impl Fn(usize) -> i64) -> Self {
        Self::from_numbers(&core::array::from_fn(word))
    }

    fn write(self, row: &Self::Row) {
        for (cell, word) in row.iter().zip(self.numbers()) {
            cell.set(word);
        }
    }
}

/// How the fields of a policy stand in one place.
#[derive(Clone, Copy)]
pub(super) enum Stated {
    /// Each with its default.
    Whole,
    /// Each may be left to the layer below.
    InLayer,
    /// Each names the layer that decided it, one of so many.
    ByLayer(i64),
}

const WHOLE: [Field; Policy::WIDTH] = policy_fields(Stated::Whole);
const CHECKS: [Check; Policy::WIDTH] = checks(&policy_fields(Stated::Whole));

pub(super) const fn policy_fields(stated: Stated) -> [Field; Policy::WIDTH] {
    let blank = Field { name: "", kind: Kind::Flag, optional: false, default: None };
    let mut fields = [blank; Policy::WIDTH];
    let (mut left, mut bounds): (&mut [Field], &[Bound]) = (&mut fields, &Policy::BOUNDS);
    while let (Some((place, behind)), Some((bound, further))) =
        (left.split_first_mut(), bounds.split_first())
    {
        let name = bound.name;
        *place = match stated {
            Stated::Whole => {
                Field { name, kind: kind(bound), optional: false, default: Some(bound.default) }
            }
            Stated::InLayer => {
                Field { name, kind: kind(bound), optional: true, default: Some(NONE) }
            }
            Stated::ByLayer(last) => {
                let kind = Kind::Number(0, last);
                Field { name, kind, optional: true, default: Some(NONE) }
            }
        };
        (left, bounds) = (behind, further);
    }
    fields
}

pub(super) const fn checks<const WIDTH: usize>(fields: &[Field; WIDTH]) -> [Check; WIDTH] {
    let mut checks = [Check::NOTHING; WIDTH];
    let (mut left, mut fields): (&mut [Check], &[Field]) = (&mut checks, fields);
    while let (Some((check, behind)), Some((field, further))) =
        (left.split_first_mut(), fields.split_first())
    {
        *check = Check::of(field);
        (left, fields) = (behind, further);
    }
    checks
}

const fn kind(bound: &Bound) -> Kind {
    match bound.unit {
        Unit::Quantity => Kind::Quantity(bound.least, bound.most),
        Unit::Milliseconds | Unit::Count => Kind::Number(bound.least, bound.most),
        Unit::StaleAction => Kind::Code(CodeList::StaleAction),
        Unit::FaultAction => Kind::Code(CodeList::FaultAction),
    }
}
