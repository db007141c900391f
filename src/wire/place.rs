//! The words of a call, and handles of the parts that lie in them.
//!
//! Decides how a part is checked, read and written at its place. Where the places are stands in
//! [`super::address`].

use super::address::{ANSWER_AT, BAND_WORDS, BANDS, BANDS_AT};
use super::fault::{Fault, FaultCode};
use super::layout::{FORMAT, Field, NONE, Part, Shape};
use super::record::{Check, Limits, Record, first_fault};
use super::word::{place_of, word_of};
use core::cell::Cell;
use core::marker::PhantomData;

/// The words of one question and its answer.
#[derive(Debug)]
#[repr(C)]
pub struct Words {
    head: [Cell<i64>; BANDS_AT],
    bands: [[Cell<i64>; BAND_WORDS]; BANDS],
}

impl Words {
    /// No word of any question: all are 0.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            head: [const { Cell::new(0) }; BANDS_AT],
            bands: [const { [const { Cell::new(0) }; BAND_WORDS] }; BANDS],
        }
    }

    /// The word at a place; 0 where there is no such place.
    #[must_use]
    pub fn get(&self, at: usize) -> i64 {
        self.cell(at).map_or(0, Cell::get)
    }

    /// Writes a word; nothing where there is no such place.
    pub fn set(&self, at: usize, word: i64) {
        if let Some(cell) = self.cell(at) {
            cell.set(word);
        }
    }

    fn cell(&self, at: usize) -> Option<&Cell<i64>> {
        let Some(behind) = at.checked_sub(BANDS_AT) else { return self.head.get(at) };
        self.bands.as_flattened().get(behind)
    }

    /// Whether the question is of the version that this core speaks.
    pub(in crate::wire) fn check_format(&self) -> Result<(), Fault> {
        let [format, ..] = &self.head;
        if format.get() == FORMAT { Ok(()) } else { Err(Fault::of_whole(FaultCode::FormatUnknown)) }
    }

    /// Says that the answer is one, or what is wrong with the question and where.
    pub(in crate::wire) fn conclude(&self, outcome: Result<(), Fault>) {
        match outcome {
            Ok(()) => self.set(ANSWER_AT, 0),
            Err(fault) => self.say(&fault),
        }
    }

    // Not inlined: hardly any question is at fault.
    #[cold]
    #[inline(never)]
    fn say(&self, fault: &Fault) {
        let place = |at: Option<usize>| at.map_or(NONE, |at| i64::try_from(at).unwrap_or(NONE));
        let words = [fault.code.number(), place(fault.part), place(fault.row), place(fault.field)];
        for (cell, word) in self.head.iter().skip(ANSWER_AT).zip(words) {
            cell.set(word);
        }
    }

    /// The fault that was said; none where an answer was.
    #[must_use]
    pub fn fault(&self) -> Option<Fault> {
        let [code, part, row, field] =
            [0_usize, 1, 2, 3].map(|at| self.get(ANSWER_AT.wrapping_add(at)));
        let place = |word: i64| usize::try_from(word).ok();
        let code = FaultCode::from_number(code)?;
        Some(Fault { code, part: place(part), row: place(row), field: place(field) })
    }
}

impl Default for Words {
    fn default() -> Self {
        Self::new()
    }
}

/// Where the next part goes: each part takes its place behind the one before it.
#[derive(Clone, Copy, Debug)]
pub(in crate::wire) struct Cursor {
    /// The part's place in its layout.
    part: usize,
    /// The next word of the head, and where the head ends.
    head: usize,
    end: usize,
    /// The next word of a band.
    band: usize,
}

impl Cursor {
    /// The first part of a question.
    pub(in crate::wire) const QUESTION: Self = Self { part: 0, head: 1, end: ANSWER_AT, band: 0 };

    /// The first part of the answer that belongs to a question which ends here.
    pub(in crate::wire) const fn answer(self) -> Self {
        Self { part: 0, head: ANSWER_AT.wrapping_add(1), end: BANDS_AT, band: self.band }
    }

    const fn behind(self, head: usize, band: usize) -> Self {
        let next = Self {
            part: self.part.wrapping_add(1),
            head: self.head.wrapping_add(head),
            end: self.end,
            band: self.band.wrapping_add(band),
        };
        assert!(next.head <= next.end, "the head has no room for this part");
        assert!(next.band <= BAND_WORDS, "a band has no room for this part");
        next
    }
}

/// A record that stands once.
#[derive(Clone, Copy, Debug)]
pub(in crate::wire) struct Once<R> {
    cursor: Cursor,
    name: &'static str,
    of: PhantomData<R>,
}

impl<R: Record> Once<R> {
    /// Under its name, or as fields of the call itself where the name is empty.
    pub(in crate::wire) const fn at(cursor: Cursor, name: &'static str) -> Self {
        Self { cursor, name, of: PhantomData }
    }

    pub(in crate::wire) const fn next(self) -> Cursor {
        self.cursor.behind(R::FIELDS.len(), 0)
    }

    pub(in crate::wire) const fn part(self) -> Part {
        let shape = if self.name.is_empty() { Shape::Plain } else { Shape::Group };
        Part { name: self.name, shape, fields: R::FIELDS, at: self.cursor.head, in_band: 0 }
    }

    #[inline(always)]
    fn row(self, words: &Words) -> Option<&R::Row> {
        R::row(words.head.get(self.cursor.head..)?)
    }

    /// The record, once each of its words is checked.
    #[inline(always)]
    pub(in crate::wire) fn take(self, words: &Words, limits: &Limits) -> Result<R, Fault> {
        let nowhere = Fault::of_whole(FaultCode::FormatUnknown);
        let row = self.row(words).ok_or(nowhere)?;
        if R::holds(row, limits) {
            Ok(R::read(row))
        } else {
            Err(at_fault(R::words(row), R::CHECKS, limits, self.cursor.part, None))
        }
    }

    /// The record that was taken: nobody writes over what was asked.
    #[inline(always)]
    pub(in crate::wire) fn taken(self, words: &Words) -> Option<R> {
        self.row(words).map(R::read)
    }

    /// A fault of the record as a whole.
    pub(in crate::wire) const fn contradiction(self) -> Fault {
        let (code, part) = (FaultCode::Contradiction, Some(self.cursor.part));
        Fault { code, part, row: None, field: None }
    }

    /// Writes the record.
    #[inline(always)]
    pub(in crate::wire) fn put(self, words: &Words, record: R) {
        if let Some(row) = self.row(words) {
            record.write(row);
        }
    }
}

/// A record that stands once or not at all.
#[derive(Clone, Copy, Debug)]
pub(in crate::wire) struct Perhaps<R> {
    cursor: Cursor,
    name: &'static str,
    of: PhantomData<R>,
}

impl<R: Record> Perhaps<R> {
    pub(in crate::wire) const fn at(cursor: Cursor, name: &'static str) -> Self {
        Self { cursor, name, of: PhantomData }
    }

    pub(in crate::wire) const fn next(self) -> Cursor {
        self.cursor.behind(R::FIELDS.len().wrapping_add(1), 0)
    }

    pub(in crate::wire) const fn part(self) -> Part {
        let (at, shape) = (self.cursor.head, Shape::OptionalGroup);
        Part { name: self.name, shape, fields: R::FIELDS, at, in_band: 0 }
    }

    #[inline(always)]
    fn row(self, words: &Words) -> Option<&R::Row> {
        R::row(words.head.get(self.cursor.head.wrapping_add(1)..)?)
    }

    /// The record, once each of its words is checked; none where it is not there.
    #[inline(always)]
    pub(in crate::wire) fn take(self, words: &Words, limits: &Limits) -> Result<Option<R>, Fault> {
        match (words.head.get(self.cursor.head).map(Cell::get), self.row(words)) {
            (Some(0), _) => Ok(None),
            (Some(1), Some(row)) if R::holds(row, limits) => Ok(Some(R::read(row))),
            (Some(1), Some(row)) => {
                Err(at_fault(R::words(row), R::CHECKS, limits, self.cursor.part, None))
            }
            _ => {
                let part = Some(self.cursor.part);
                Err(Fault { code: FaultCode::OutOfRange, part, row: None, field: None })
            }
        }
    }

    /// A fault of the record as a whole.
    pub(in crate::wire) const fn contradiction(self) -> Fault {
        Fault {
            code: FaultCode::Contradiction,
            part: Some(self.cursor.part),
            row: None,
            field: None,
        }
    }

    /// Writes the record, or that there is none.
    #[inline(always)]
    pub(in crate::wire) fn put(self, words: &Words, record: Option<R>) {
        if let Some(presence) = words.head.get(self.cursor.head) {
            presence.set(i64::from(record.is_some()));
        }
        if let (Some(record), Some(row)) = (record, self.row(words)) {
            record.write(row);
        }
    }
}

/// A list of records.
#[derive(Clone, Copy, Debug)]
pub(in crate::wire) struct List<R> {
    cursor: Cursor,
    name: &'static str,
    most: usize,
    may_be_left_out: bool,
    of: PhantomData<R>,
}

impl<R: Record> List<R> {
    /// Of at most so many rows. A question must say it, be it empty.
    pub(in crate::wire) const fn at(cursor: Cursor, name: &'static str, most: usize) -> Self {
        assert!(most <= BANDS, "there are not so many bands");
        Self { cursor, name, most, may_be_left_out: false, of: PhantomData }
    }

    /// The same where a question may leave it out.
    pub(in crate::wire) const fn optional(self) -> Self {
        Self { may_be_left_out: true, ..self }
    }

    pub(in crate::wire) const fn next(self) -> Cursor {
        self.cursor.behind(1, R::FIELDS.len())
    }

    pub(in crate::wire) const fn part(self) -> Part {
        let shape = if self.may_be_left_out {
            Shape::OptionalList(self.most)
        } else {
            Shape::List(self.most)
        };
        let Cursor { head, band, .. } = self.cursor;
        let fields: &'static [Field] = R::FIELDS;
        Part { name: self.name, shape, fields, at: head, in_band: band }
    }

    /// The row at this place.
    #[inline(always)]
    pub(in crate::wire) fn row(self, words: &Words, at: usize) -> Option<&R::Row> {
        R::row(words.bands.get(at)?.get(self.cursor.band..)?)
    }

    /// How many rows there are, once each word of them is checked, and each row by `agrees` for what no
    /// single word shows.
    #[inline(always)]
    pub(in crate::wire) fn take(
        self,
        words: &Words,
        limits: &Limits,
        agrees: impl Fn(&R) -> bool,
    ) -> Result<usize, Fault> {
        let count = self.count(words)?;
        for at in 0..count {
            let Some(row) = self.row(words, at) else { break };
            if !R::holds(row, limits) || !agrees(&R::read(row)) {
                return Err(at_fault(R::words(row), R::CHECKS, limits, self.cursor.part, Some(at)));
            }
        }
        Ok(count)
    }

    /// The record at this place, once each of its words is checked.
    #[inline(always)]
    pub(in crate::wire) fn take_row(
        self,
        words: &Words,
        limits: &Limits,
        at: usize,
    ) -> Result<R, Fault> {
        let nowhere = Fault::of_whole(FaultCode::FormatUnknown);
        let row = self.row(words, at).ok_or(nowhere)?;
        if R::holds(row, limits) {
            Ok(R::read(row))
        } else {
            Err(at_fault(R::words(row), R::CHECKS, limits, self.cursor.part, Some(at)))
        }
    }

    /// The record at this place of those that were taken.
    #[inline(always)]
    pub(in crate::wire) fn get(self, words: &Words, at: usize) -> Option<R> {
        if at < self.taken(words) { self.row(words, at).map(R::read) } else { None }
    }

    /// How many rows were taken: nobody writes over what was asked.
    #[inline(always)]
    pub(in crate::wire) fn taken(self, words: &Words) -> usize {
        place_of(self.stated(words))
    }

    /// How many rows there are.
    #[inline(always)]
    pub(in crate::wire) fn count(self, words: &Words) -> Result<usize, Fault> {
        let count = self.stated(words);
        if 0 <= count && count <= word_of(self.most) {
            return Ok(place_of(count));
        }
        let (code, part) = (FaultCode::CartTooLarge, Some(self.cursor.part));
        Err(Fault { code, part, row: None, field: None })
    }

    /// How many rows the question says that there are, whatever number that is.
    #[inline(always)]
    pub(in crate::wire) fn stated(self, words: &Words) -> i64 {
        words.head.get(self.cursor.head).map_or(0, Cell::get)
    }

    /// Says how many rows there are.
    pub(in crate::wire) fn put_count(self, words: &Words, count: usize) {
        if let Some(cell) = words.head.get(self.cursor.head) {
            cell.set(i64::try_from(count).unwrap_or(0));
        }
    }

    /// Writes the row at this place.
    #[inline(always)]
    pub(in crate::wire) fn put(self, words: &Words, at: usize, record: R) {
        if let Some(row) = self.row(words, at) {
            record.write(row);
        }
    }

    /// A fault of the row at this place as a whole.
    pub(in crate::wire) const fn contradiction(self, at: usize) -> Fault {
        let (code, part) = (FaultCode::Contradiction, Some(self.cursor.part));
        Fault { code, part, row: Some(at), field: None }
    }
}

#[cold]
#[inline(never)]
fn at_fault(
    words: &[Cell<i64>],
    checks: &[Check],
    limits: &Limits,
    part: usize,
    row: Option<usize>,
) -> Fault {
    let (code, field) = match first_fault(words, checks, limits) {
        Some((code, field)) => (code, Some(field)),
        None => (FaultCode::Contradiction, None),
    };
    Fault { code, part: Some(part), row, field }
}
