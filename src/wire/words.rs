//! Reading and writing records of 64-bit words, with the place of every fault.
//!
//! Decides what a well-formed record is. Knows no call; ranges are repeated from
//! [`super::layout`] by a test, not by a look-up, because the translated PHP pays for each step.

use super::layout::{FORMAT, NONE};
use crate::code::codes;
use crate::facts::{Instant, Quantity, Span};

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

/// Takes the rows of a question one by one and checks their words.
///
/// The first fault is kept and reading goes on with harmless values; `end` tells it. A row
/// is checked once and then read as often as wanted: in the translated PHP a checked read costs
/// several times a plain one.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    words: &'a [i64],
    at: usize,
    /// Where the row that was taken last begins.
    row_at: usize,
    fault: Option<Fault>,
}

impl<'a> Reader<'a> {
    /// A reader at the start of a record.
    #[must_use]
    pub const fn new(words: &'a [i64]) -> Self {
        Self { words, at: 0, row_at: 0, fault: None }
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
        let [word] = self.row();
        self.check_flag(*word, 0);
        *word == 1
    }

    /// Checks that a number lies in its range, both ends included.
    // Not inlined: fifty fields share it, and a copy for each makes the translated class larger.
    #[inline(never)]
    pub(super) fn check(&mut self, word: i64, least: i64, most: i64, field: usize) {
        if word < least || word > most {
            let code = if word == NONE { FaultCode::Missing } else { FaultCode::OutOfRange };
            self.fail(code, field);
        }
    }

    /// Checks a number that may be absent.
    pub(super) fn check_or_none(&mut self, word: i64, least: i64, most: i64, field: usize) {
        if word != NONE {
            self.check(word, least, most, field);
        }
    }

    /// Checks true or false.
    pub(super) fn check_flag(&mut self, word: i64, field: usize) {
        self.check(word, 0, 1, field);
    }

    /// Checks a word of a closed list.
    pub(super) fn check_code<T>(&mut self, word: Option<T>, number: i64, field: usize) {
        if word.is_none() {
            let code = if number == NONE { FaultCode::Missing } else { FaultCode::UnknownCode };
            self.fail(code, field);
        }
    }

    /// Checks an instant.
    pub(super) fn check_instant(&mut self, word: i64, field: usize) {
        self.check(word, 0, Instant::MAX_MS, field);
    }

    /// Checks an instant that may be absent.
    pub(super) fn check_instant_or_none(&mut self, word: i64, field: usize) {
        self.check_or_none(word, 0, Instant::MAX_MS, field);
    }

    /// Checks a span of time.
    pub(super) fn check_span(&mut self, word: i64, field: usize) {
        self.check(word, 0, Span::MAX_MS, field);
    }

    /// Checks an amount that cannot be negative.
    pub(super) fn check_demand(&mut self, word: i64, field: usize) {
        self.check(word, 0, Quantity::MAX_TEN_THOUSANDTHS, field);
    }

    /// Checks an amount that cannot be negative and may be absent.
    pub(super) fn check_demand_or_none(&mut self, word: i64, field: usize) {
        self.check_or_none(word, 0, Quantity::MAX_TEN_THOUSANDTHS, field);
    }

    /// Checks an amount of stock, which may be negative or absent.
    pub(super) fn check_stock_or_none(&mut self, word: i64, field: usize) {
        let (least, most) = (Quantity::MIN_TEN_THOUSANDTHS, Quantity::MAX_TEN_THOUSANDTHS);
        self.check_or_none(word, least, most, field);
    }

    /// Checks a sale step: more than nothing.
    pub(super) fn check_step(&mut self, word: i64, field: usize) {
        self.check(word, 1, Quantity::MAX_TEN_THOUSANDTHS, field);
    }
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
