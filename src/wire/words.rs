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
    /// Which part of the layout, from 0.
    pub part: i64,
    /// Which row of the part, from 0.
    pub row: i64,
    /// Which field of the part, from 0; one past the last for a fault of the row as a whole.
    pub field: i64,
}

impl Fault {
    /// Words of a fault record.
    pub const LENGTH: usize = 4;

    /// Writes the fault in the place of an answer and returns how many words that took.
    pub(super) fn write(self, answer: &mut [i64]) -> usize {
        let words = [self.code.number(), self.part, self.row, self.field];
        for (place, word) in answer.iter_mut().zip(words) {
            *place = word;
        }
        answer.len().min(Self::LENGTH)
    }
}

/// Takes the words of a question one by one and knows where it is.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    words: &'a [i64],
    at: usize,
    part: i64,
    row: i64,
    field: i64,
}

impl<'a> Reader<'a> {
    /// A reader at the start of a record.
    #[must_use]
    pub const fn new(words: &'a [i64]) -> Self {
        Self { words, at: 0, part: 0, row: 0, field: 0 }
    }

    /// Checks the version word.
    pub(super) fn format(&mut self) -> Result<(), Fault> {
        if self.next()? != FORMAT {
            return Err(self.fault(FaultCode::FormatUnknown));
        }
        self.field = 0;
        Ok(())
    }

    /// Enters the next part of the layout.
    pub(super) fn part(&mut self, part: i64) {
        self.part = part;
        self.row = 0;
        self.field = 0;
    }

    /// Enters a row of a list.
    pub(super) fn row(&mut self, row: i64) {
        self.row = row;
        self.field = 0;
    }

    /// Where the reader is, in words from the start.
    pub(super) const fn position(&self) -> usize {
        self.at
    }

    /// A reader of the same record that stands at another place.
    pub(super) const fn jump(&self, at: usize) -> Self {
        Self { words: self.words, at, part: self.part, row: 0, field: 0 }
    }

    /// Passes over as many words.
    pub(super) fn skip(&mut self, words: usize) -> Result<(), Fault> {
        self.at = self.at.saturating_add(words);
        if self.at > self.words.len() { Err(self.fault(FaultCode::TooShort)) } else { Ok(()) }
    }

    /// Checks that the record ends here.
    pub(super) fn end(&self) -> Result<(), Fault> {
        if self.at < self.words.len() { Err(self.fault(FaultCode::TooLong)) } else { Ok(()) }
    }

    /// A fault at the field that was read last, or at the row where none was.
    pub(super) const fn fault(&self, code: FaultCode) -> Fault {
        let field = if self.field > 0 { self.field.wrapping_sub(1) } else { 0 };
        Fault { code, part: self.part, row: self.row, field }
    }

    fn next(&mut self) -> Result<i64, Fault> {
        let word = self.words.get(self.at).copied();
        self.field = self.field.wrapping_add(1);
        self.at = self.at.wrapping_add(1);
        word.ok_or_else(|| self.fault(FaultCode::TooShort))
    }

    /// A number within a range, both ends included.
    pub(super) fn number(&mut self, least: i64, most: i64) -> Result<i64, Fault> {
        let word = self.next()?;
        self.check(word, least, most)
    }

    /// A number within a range, or none.
    pub(super) fn number_or_none(&mut self, least: i64, most: i64) -> Result<Option<i64>, Fault> {
        let word = self.next()?;
        if word == NONE { Ok(None) } else { self.check(word, least, most).map(Some) }
    }

    fn check(&self, word: i64, least: i64, most: i64) -> Result<i64, Fault> {
        if word >= least && word <= most {
            return Ok(word);
        }
        Err(self.fault(if word == NONE { FaultCode::Missing } else { FaultCode::OutOfRange }))
    }

    /// How many rows a list has; it costs a word and is no field.
    pub(super) fn count(&mut self, most: usize) -> Result<usize, Fault> {
        let word = self.next()?;
        self.field = 0;
        match usize::try_from(word) {
            Ok(count) if count <= most => Ok(count),
            _ => Err(self.fault(FaultCode::CartTooLarge)),
        }
    }

    /// Whether a group is there; it costs a word and is no field.
    pub(super) fn is_present(&mut self) -> Result<bool, Fault> {
        let present = self.flag()?;
        self.field = 0;
        Ok(present)
    }

    /// True or false.
    pub(super) fn flag(&mut self) -> Result<bool, Fault> {
        Ok(self.number(0, 1)? == 1)
    }

    /// One word of a closed list.
    pub(super) fn code<T>(&mut self, list: impl Fn(i64) -> Option<T>) -> Result<T, Fault> {
        let word = self.next()?;
        list(word).ok_or_else(|| {
            self.fault(if word == NONE { FaultCode::Missing } else { FaultCode::UnknownCode })
        })
    }

    /// An amount of stock, which may be negative, or none.
    pub(super) fn stock_or_none(&mut self) -> Result<Option<Quantity>, Fault> {
        let amount = self.number_or_none(
            Quantity::MIN_TEN_THOUSANDTHS,
            Quantity::MAX_TEN_THOUSANDTHS,
        )?;
        Ok(amount.and_then(|amount| Quantity::from_ten_thousandths(amount).ok()))
    }

    /// An amount that cannot be negative.
    pub(super) fn demand(&mut self) -> Result<Quantity, Fault> {
        self.amount(0)
    }

    /// An amount that cannot be negative, or none.
    pub(super) fn demand_or_none(&mut self) -> Result<Option<Quantity>, Fault> {
        let amount = self.number_or_none(0, Quantity::MAX_TEN_THOUSANDTHS)?;
        Ok(amount.and_then(|amount| Quantity::from_ten_thousandths(amount).ok()))
    }

    /// A sale step: more than nothing.
    pub(super) fn step(&mut self) -> Result<Quantity, Fault> {
        self.amount(1)
    }

    fn amount(&mut self, least: i64) -> Result<Quantity, Fault> {
        let amount = self.number(least, Quantity::MAX_TEN_THOUSANDTHS)?;
        Quantity::from_ten_thousandths(amount).map_err(|_| self.fault(FaultCode::OutOfRange))
    }

    /// An instant.
    pub(super) fn instant(&mut self) -> Result<Instant, Fault> {
        let ms = self.number(0, Instant::MAX_MS)?;
        Instant::from_ms(ms).map_err(|_| self.fault(FaultCode::OutOfRange))
    }

    /// An instant, or none.
    pub(super) fn instant_or_none(&mut self) -> Result<Option<Instant>, Fault> {
        let ms = self.number_or_none(0, Instant::MAX_MS)?;
        Ok(ms.and_then(|ms| Instant::from_ms(ms).ok()))
    }

    /// A span of time.
    pub(super) fn span(&mut self) -> Result<Span, Fault> {
        let ms = self.number(0, Span::MAX_MS)?;
        Span::from_ms(ms).map_err(|_| self.fault(FaultCode::OutOfRange))
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
        Err(Fault { code: FaultCode::AnswerTooSmall, part: 0, row: 0, field: 0 })
    }
}
