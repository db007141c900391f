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

/// Takes the words of a question one by one and knows where it is.
///
/// The first fault is kept and reading goes on with harmless values; [`Reader::end`] tells it. So a
/// read is a value and not a result, which in the translated PHP is the smaller half of the class.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    words: &'a [i64],
    at: usize,
    fault: Option<Fault>,
}

impl<'a> Reader<'a> {
    /// A reader at the start of a record.
    #[must_use]
    pub const fn new(words: &'a [i64]) -> Self {
        Self { words, at: 0, fault: None }
    }

    /// Checks the version word.
    pub(super) fn format(&mut self) {
        if self.next() != FORMAT {
            self.fail(FaultCode::FormatUnknown);
        }
    }

    /// Where the reader is, in words from the start.
    pub(super) const fn position(&self) -> usize {
        self.at
    }

    /// A reader of the same record that stands at another place.
    pub(super) const fn jump(&self, at: usize) -> Self {
        Self { words: self.words, at, fault: None }
    }

    /// Keeps a fault of the word that was read last, unless there was one before it.
    #[cold]
    #[inline(never)]
    pub(super) fn fail(&mut self, code: FaultCode) {
        if self.fault.is_none() {
            self.fault = Some(Fault { code, at: self.at.saturating_sub(1) });
        }
    }

    /// The first fault, or that the record does not end here.
    ///
    /// # Errors
    /// What is wrong with the record, and where.
    pub(super) fn end(&mut self) -> Result<(), Fault> {
        if self.at < self.words.len() {
            self.fail(FaultCode::TooLong);
        }
        self.fault.map_or(Ok(()), Err)
    }

    // Not inlined, like `number`: a copy for each field would be most of the translated class.
    #[inline(never)]
    fn next(&mut self) -> i64 {
        let word = self.words.get(self.at).copied();
        self.at = self.at.wrapping_add(1);
        word.unwrap_or_else(|| {
            self.fail(FaultCode::TooShort);
            NONE
        })
    }

    /// A number within a range, both ends included.
    #[inline(never)]
    pub(super) fn number(&mut self, least: i64, most: i64) -> i64 {
        let word = self.next();
        if word >= least && word <= most {
            return word;
        }
        self.fail(if word == NONE { FaultCode::Missing } else { FaultCode::OutOfRange });
        least
    }

    /// A number within a range, or none.
    pub(super) fn number_or_none(&mut self, least: i64, most: i64) -> Option<i64> {
        if self.words.get(self.at) != Some(&NONE) {
            return Some(self.number(least, most));
        }
        self.next();
        None
    }

    /// How many rows a list has; none after a fault, so that no loop runs on what is not there.
    pub(super) fn count(&mut self, most: usize) -> usize {
        let word = self.next();
        let count = usize::try_from(word).unwrap_or(usize::MAX);
        if count > most {
            self.fail(FaultCode::CartTooLarge);
        }
        if self.fault.is_some() { 0 } else { count }
    }

    /// True or false.
    pub(super) fn flag(&mut self) -> bool {
        self.number(0, 1) == 1
    }

    /// One word of a closed list, or `harmless` after a fault.
    pub(super) fn code<T>(&mut self, list: impl Fn(i64) -> Option<T>, harmless: T) -> T {
        let word = self.next();
        list(word).unwrap_or_else(|| {
            self.fail(if word == NONE { FaultCode::Missing } else { FaultCode::UnknownCode });
            harmless
        })
    }

    /// An amount of stock, which may be negative, or none.
    pub(super) fn stock_or_none(&mut self) -> Option<Quantity> {
        self.number_or_none(Quantity::MIN_TEN_THOUSANDTHS, Quantity::MAX_TEN_THOUSANDTHS)
            .map(Quantity::within_range)
    }

    /// An amount that cannot be negative.
    pub(super) fn demand(&mut self) -> Quantity {
        Quantity::within_range(self.number(0, Quantity::MAX_TEN_THOUSANDTHS))
    }

    /// An amount that cannot be negative, or none.
    pub(super) fn demand_or_none(&mut self) -> Option<Quantity> {
        self.number_or_none(0, Quantity::MAX_TEN_THOUSANDTHS).map(Quantity::within_range)
    }

    /// A sale step: more than nothing.
    pub(super) fn step(&mut self) -> Quantity {
        Quantity::within_range(self.number(1, Quantity::MAX_TEN_THOUSANDTHS))
    }

    /// An instant.
    pub(super) fn instant(&mut self) -> Instant {
        Instant::within_range(self.number(0, Instant::MAX_MS))
    }

    /// An instant, or none.
    pub(super) fn instant_or_none(&mut self) -> Option<Instant> {
        self.number_or_none(0, Instant::MAX_MS).map(Instant::within_range)
    }

    /// A span of time.
    pub(super) fn span(&mut self) -> Span {
        Span::within_range(self.number(0, Span::MAX_MS))
    }
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
