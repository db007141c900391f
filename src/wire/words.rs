//! Reading and writing records of 64-bit words, with the place of every fault.
//!
//! Decides what a well-formed record is. Knows no call; what a word may be stands in
//! [`super::layout`].

use super::layout::{Check, FORMAT, Is, NONE};
use crate::code::codes;
use crate::facts::{Instant, MAX_POOLS, Quantity, Span};
use crate::policy::Policy;

codes! {
    /// What is wrong with a question.
    pub enum FaultCode {
        /// The first word is not the version this core speaks.
        FormatUnknown = 1 "format_unknown",
        /// The record ends too early.
        TooShort = 2 "record_too_short",
        /// Words follow the end of the record.
        TooLong = 3 "record_too_long",
        /// A value that must be there is not.
        Missing = 4 "value_missing",
        /// A value lies outside its range.
        OutOfRange = 5 "value_out_of_range",
        /// A number stands for no word of its list.
        UnknownCode = 6 "code_unknown",
        /// More lines or pools than one call judges.
        CartTooLarge = 7 "cart_too_large",
        /// A line names a pool that the call does not have.
        NoSuchPool = 8 "pool_unknown",
        /// Two values of one row contradict each other.
        Contradiction = 9 "values_contradict",
        /// The space given for the answer is too small: a defect of the shell.
        AnswerTooSmall = 10 "answer_too_small",
        /// A line or a pool names a policy that the call does not have.
        NoSuchPolicy = 11 "policy_unknown",
    }
}

/// A fault and its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub code: FaultCode,
    /// At which word of the question, from 0; [`super::layout::place`] tells its name.
    pub at: usize,
}

impl Fault {
    /// Words of a fault record.
    pub const LENGTH: usize = 2;

    /// Writes the fault in the place of an answer and returns how many words that took.
    pub(super) fn write(self, answer: &mut [i64]) -> usize {
        let words = [self.code.number(), i64::try_from(self.at).unwrap_or(i64::MAX)];
        for (place, word) in answer.iter_mut().zip(words) {
            *place = word;
        }
        answer.len().min(Self::LENGTH)
    }
}

/// Whether a group is there: 0 or 1.
static PRESENCE: [Check; 1] = [Check::PRESENCE];

/// Takes the rows of a question one by one and checks their words.
///
/// The first fault is kept and reading goes on with harmless values; `end` tells it. A row
/// is checked once and then read as often as wanted: in the translated PHP a checked read costs
/// several times a plain one.
#[derive(Clone, Debug)]
// Whole words are what the translated class reads fastest: halves of one cost it a shift and a mask.
#[repr(align(8))]
pub struct Reader<'a> {
    words: &'a [i64],
    at: usize,
    /// Where the row that was taken last begins.
    row_at: usize,
    fault: Option<Fault>,
    /// How many pools and further policies the call has, which its later rows may name.
    pools: usize,
    policies: usize,
}

impl<'a> Reader<'a> {
    /// A reader at the start of a record.
    #[must_use]
    pub const fn new(words: &'a [i64]) -> Self {
        Self { words, at: 0, row_at: 0, fault: None, pools: 0, policies: 0 }
    }

    /// Checks the version word.
    pub(super) fn format(&mut self) {
        let [version] = self.row();
        if *version != FORMAT {
            self.fail(FaultCode::FormatUnknown, 0);
        }
    }

    /// The next words; zeros where the record ends before them.
    pub(super) fn row<const N: usize>(&mut self) -> &'a [i64; N] {
        let row = self.words.get(self.at..).and_then(<[i64]>::first_chunk);
        self.row_at = self.at;
        self.at = self.at.wrapping_add(N);
        row.unwrap_or_else(|| {
            self.fail(FaultCode::TooShort, 0);
            const { &[0; N] }
        })
    }

    /// All words from here on.
    pub(super) fn rest(&self) -> &'a [i64] {
        self.words.get(self.at..).unwrap_or(&[])
    }

    /// Keeps a fault of a field of the row that was taken last, unless there was one before it.
    #[cold]
    #[inline(never)]
    pub(super) fn fail(&mut self, code: FaultCode, field: usize) {
        if self.fault.is_none() {
            self.fault = Some(Fault { code, at: self.row_at.wrapping_add(field) });
        }
    }

    /// The first fault, or that the record does not end here.
    ///
    /// # Errors
    /// What is wrong with the record, and where.
    pub(super) fn end(&mut self) -> Result<(), Fault> {
        if self.at < self.words.len() {
            self.row_at = self.at;
            self.fail(FaultCode::TooLong, 0);
        }
        self.fault.map_or(Ok(()), Err)
    }

    /// Remembers how many pools the call has.
    pub(super) fn has_pools(&mut self, count: usize) {
        self.pools = count;
    }

    /// Remembers how many further policies the call has.
    pub(super) fn has_policies(&mut self, count: usize) {
        self.policies = count;
    }

    /// Takes the rows of a list, each word of them checked; zero rows after a fault.
    #[inline(never)]
    pub(super) fn list(&mut self, most: usize, checks: &[Check]) -> (&'a [i64], usize) {
        let count = self.count(most);
        let rows = self.rest();
        for _ in 0..count {
            let row = self.words.get(self.at..).unwrap_or(&[]);
            self.row_at = self.at;
            self.at = self.at.wrapping_add(checks.len());
            if self.at > self.words.len() {
                self.fail(FaultCode::TooShort, 0);
                break;
            }
            self.check(row, checks);
        }
        (rows, count)
    }

    /// Goes over rows that were taken, to look at what no single word shows.
    pub(super) fn look_at(&mut self, rows: &'a [i64], row: usize, width: usize) {
        let behind = self.words.len().wrapping_sub(rows.len());
        self.row_at = behind.wrapping_add(row.wrapping_mul(width));
    }

    /// How many rows a list has; none after a fault, so that no loop runs on what is not there.
    pub(super) fn count(&mut self, most: usize) -> usize {
        let [word] = self.row();
        let count = usize::try_from(*word).unwrap_or(usize::MAX);
        if count > most {
            self.fail(FaultCode::CartTooLarge, 0);
        }
        if self.fault.is_some() { 0 } else { count }
    }

    /// Whether a group is there.
    pub(super) fn is_present(&mut self) -> bool {
        let [word] = self.checked(&PRESENCE);
        *word == 1
    }

    /// The next row, with each word checked.
    pub(super) fn checked<const N: usize>(&mut self, checks: &[Check; N]) -> &'a [i64; N] {
        let row = self.row();
        self.check(row, checks);
        row
    }

    // Not inlined: every row of every call goes through it.
    #[inline(never)]
    fn check(&mut self, row: &[i64], checks: &[Check]) {
        for (at, (word, check)) in row.iter().zip(checks).enumerate() {
            if *word < check.least || *word > check.most {
                self.look_twice(*word, check, at);
            }
        }
    }

    /// Judges a word that lies outside: it may be one that is not there, or name a row.
    #[inline(never)]
    fn look_twice(&mut self, word: i64, check: &Check, at: usize) {
        if word == NONE {
            if !check.optional {
                self.fail(FaultCode::Missing, at);
            }
            return;
        }
        let (rows, most, absent) = match check.is {
            Is::Number => return self.fail(FaultCode::OutOfRange, at),
            Is::Listed => return self.fail(FaultCode::UnknownCode, at),
            Is::Pool => (self.pools, MAX_POOLS, FaultCode::NoSuchPool),
            Is::Policy => (self.policies, Policy::MAX_POLICIES, FaultCode::NoSuchPolicy),
        };
        match usize::try_from(word) {
            Ok(place) if place < rows => {}
            Ok(place) if place < most => self.fail(absent, at),
            _ => self.fail(FaultCode::OutOfRange, at),
        }
    }
}

/// The row at this place of rows that lie one behind the other.
pub(super) fn row_of<const N: usize>(words: &[i64], at: usize) -> Option<&[i64; N]> {
    words.get(at.wrapping_mul(N)..)?.first_chunk()
}

/// A word that was checked, as what it stands for.
pub(super) const fn quantity(word: i64) -> Quantity {
    Quantity::within_range(word)
}

/// A word that was checked, as an amount or none.
pub(super) const fn quantity_or_none(word: i64) -> Option<Quantity> {
    if word == NONE { None } else { Some(Quantity::within_range(word)) }
}

/// A word that was checked, as an instant.
pub(super) const fn instant(word: i64) -> Instant {
    Instant::within_range(word)
}

/// A word that was checked, as an instant or none.
pub(super) const fn instant_or_none(word: i64) -> Option<Instant> {
    if word == NONE { None } else { Some(Instant::within_range(word)) }
}

/// A word that was checked, as a span.
pub(super) const fn span(word: i64) -> Span {
    Span::within_range(word)
}

/// Puts the words of an answer one behind the other; too many are dropped and reported at the end.
#[derive(Debug)]
#[repr(align(8))]
pub struct Writer<'a> {
    words: &'a mut [i64],
    at: usize,
}

impl<'a> Writer<'a> {
    /// A writer at the start of the space for an answer.
    #[must_use]
    pub const fn new(words: &'a mut [i64]) -> Self {
        Self { words, at: 0 }
    }

    /// The next word.
    pub(super) fn put(&mut self, word: i64) {
        if let Some(place) = self.words.get_mut(self.at) {
            *place = word;
        }
        self.at = self.at.wrapping_add(1);
    }

    /// A word written earlier, set again: for what is known only after the rows behind it.
    pub(super) fn put_at(&mut self, at: usize, word: i64) {
        if let Some(place) = self.words.get_mut(at) {
            *place = word;
        }
    }

    /// The number of rows that follow.
    pub(super) fn count(&mut self, count: usize) {
        self.put(i64::try_from(count).unwrap_or(NONE));
    }

    /// An amount.
    pub(super) fn quantity(&mut self, quantity: Quantity) {
        self.put(quantity.ten_thousandths());
    }

    /// An amount, or none.
    pub(super) fn quantity_or_none(&mut self, quantity: Option<Quantity>) {
        self.put(quantity.map_or(NONE, Quantity::ten_thousandths));
    }

    /// An instant, or none.
    pub(super) fn instant_or_none(&mut self, instant: Option<Instant>) {
        self.put(instant.map_or(NONE, Instant::ms));
    }

    /// A span, or none.
    pub(super) fn span_or_none(&mut self, span: Option<Span>) {
        self.put(span.map_or(NONE, Span::ms));
    }

    /// True or false.
    pub(super) fn flag(&mut self, flag: bool) {
        self.put(i64::from(flag));
    }

    /// How many words were written.
    pub(super) fn finish(self) -> Result<usize, Fault> {
        if self.at <= self.words.len() {
            return Ok(self.at);
        }
        Err(Fault { code: FaultCode::AnswerTooSmall, at: 0 })
    }
}
