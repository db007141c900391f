//! The kinds of words: what one word stands for, and within which range.
//!
//! Decides ranges that more than one record keeps to.

use super::layout::{Kind, Listed, NONE};
use crate::facts::{Instant, Price, Quantity, Span};
use crate::reason::{Reason, Reasons};
use core::marker::PhantomData;

/// A kind of word with the type of the value that it stands for.
pub(in crate::wire) trait Word {
    /// What it is in the core.
    type Value: Copy + core::fmt::Debug;
    /// What it is in the layout.
    const KIND: Kind;
    /// Whether the word may stand for a value that is not there.
    const IS_OPTIONAL: bool = false;

    /// The value of a word that was checked.
    fn read(word: i64) -> Self::Value;
    /// The value of a word that was checked and may stand for one that is not there.
    #[inline(always)]
    fn read_optional(word: i64) -> Option<Self::Value> {
        if word == NONE { None } else { Some(Self::read(word)) }
    }
    /// The word of a value.
    fn write(value: Self::Value) -> i64;
}

/// An amount within a range.
pub(in crate::wire) struct Amount<const LEAST: i64, const MOST: i64>;

const MAX: i64 = Quantity::MAX_TEN_THOUSANDTHS;
/// What sums over a whole cart stay within. Beyond 2⁵³ a JavaScript number would no longer tell two
/// neighbours apart.
const SUM_MAX: i64 = (1 << 53) - 1;

/// What is there; negative where the ERP is.
pub(in crate::wire) type Stock = Amount<{ -MAX }, MAX>;
/// What is asked for.
pub(in crate::wire) type Demand = Amount<0, MAX>;
/// The smallest amount in which something is sold or counted.
pub(in crate::wire) type SmallestAmount = Amount<1, MAX>;
/// What one unit takes of a pool.
pub(in crate::wire) type QuantityPer = Amount<1, { Quantity::QUANTITY_PER_MAX_TEN_THOUSANDTHS }>;
/// A sum of what is asked for or shown.
pub(in crate::wire) type Total = Amount<0, SUM_MAX>;
/// A sum over a whole cart.
pub(in crate::wire) type Sum = Amount<{ -SUM_MAX }, SUM_MAX>;

impl<const LEAST: i64, const MOST: i64> Word for Amount<LEAST, MOST> {
    type Value = Quantity;
    const KIND: Kind = Kind::Quantity(LEAST, MOST);

    #[inline(always)]
    fn read(word: i64) -> Quantity {
        Quantity::within_range(word)
    }

    #[inline(always)]
    fn write(value: Quantity) -> i64 {
        value.ten_thousandths()
    }
}

/// An instant.
pub(in crate::wire) struct At;

impl Word for At {
    type Value = Instant;
    const KIND: Kind = Kind::Instant;

    #[inline(always)]
    fn read(word: i64) -> Instant {
        Instant::within_range(word)
    }

    // An instant that is not there is held as such a word is said.
    #[inline(always)]
    fn read_optional(word: i64) -> Option<Instant> {
        Instant::within_range_or_none(word)
    }

    #[inline(always)]
    fn write(value: Instant) -> i64 {
        value.ms()
    }
}

/// A length of time, in milliseconds up to a largest.
pub(in crate::wire) struct Lasting<const MOST: i64>;

/// A length of time that is taken from outside.
pub(in crate::wire) type Duration = Lasting<{ Span::MAX_MS }>;
/// An age: it may reach back to 1970.
pub(in crate::wire) type Age = Lasting<{ Instant::MAX_MS }>;

impl<const MOST: i64> Word for Lasting<MOST> {
    type Value = Span;
    const KIND: Kind = Kind::Number(0, MOST);

    #[inline(always)]
    fn read(word: i64) -> Span {
        Span::within_range(word)
    }

    #[inline(always)]
    fn write(value: Span) -> i64 {
        value.ms()
    }
}

/// A plain number within a range.
pub(in crate::wire) struct Whole<const LEAST: i64, const MOST: i64>;

/// A sequence number.
pub(in crate::wire) type Sequence = Whole<0, SUM_MAX>;
/// How many pools of a catalogue.
pub(in crate::wire) type Count = Whole<0, { (1 << 31) - 1 }>;
/// A sum of money in cents.
pub(in crate::wire) type Cents = Whole<0, { Price::MAX_SUM }>;

impl<const LEAST: i64, const MOST: i64> Word for Whole<LEAST, MOST> {
    type Value = i64;
    const KIND: Kind = Kind::Number(LEAST, MOST);

    #[inline(always)]
    fn read(word: i64) -> i64 {
        word
    }

    #[inline(always)]
    fn write(value: i64) -> i64 {
        value
    }
}

/// The price of one unit.
pub(in crate::wire) struct UnitPrice;

impl Word for UnitPrice {
    type Value = Price;
    const KIND: Kind = Kind::Number(0, Price::MAX);

    #[inline(always)]
    fn read(word: i64) -> Price {
        Price::within_range(word)
    }

    #[inline(always)]
    fn write(value: Price) -> i64 {
        value.cents()
    }
}

/// True or false.
pub(in crate::wire) struct Flag;

impl Word for Flag {
    type Value = bool;
    const KIND: Kind = Kind::Flag;

    #[inline(always)]
    fn read(word: i64) -> bool {
        word == 1
    }

    #[inline(always)]
    fn write(value: bool) -> i64 {
        i64::from(value)
    }
}

/// The place of one of some rows, and which rows those are.
pub(in crate::wire) struct Place<const IS_POLICY: bool>;

/// The place of one of the call's pools.
pub(in crate::wire) type PoolPlace = Place<false>;
/// The place of one of the further policies.
pub(in crate::wire) type PolicyPlace = Place<true>;

impl<const IS_POLICY: bool> Word for Place<IS_POLICY> {
    type Value = usize;
    const KIND: Kind = if IS_POLICY { Kind::Policy } else { Kind::Pool };

    #[inline(always)]
    fn read(word: i64) -> usize {
        place_of(word)
    }

    #[inline(always)]
    fn write(value: usize) -> i64 {
        word_of(value)
    }
}

/// The place of a line of the call, or a number of rows.
pub(in crate::wire) struct Counted<const MOST: i64>;

impl<const MOST: i64> Word for Counted<MOST> {
    type Value = usize;
    const KIND: Kind = Kind::Number(0, MOST);

    #[inline(always)]
    fn read(word: i64) -> usize {
        place_of(word)
    }

    #[inline(always)]
    fn write(value: usize) -> i64 {
        word_of(value)
    }
}

/// A word of a closed list.
pub(in crate::wire) struct Code<L>(PhantomData<L>);

impl<L: Listed + core::fmt::Debug> Word for Code<L> {
    type Value = L;
    const KIND: Kind = Kind::Code(L::LIST);

    #[inline(always)]
    fn read(word: i64) -> L {
        L::of_number(word)
    }

    #[inline(always)]
    fn write(value: L) -> i64 {
        value.to_number()
    }
}

/// A set of reasons.
pub(in crate::wire) struct ReasonSet;

impl Word for ReasonSet {
    type Value = Reasons;
    const KIND: Kind = Kind::Codes(super::layout::CodeList::Reason);

    #[inline(always)]
    fn read(word: i64) -> Reasons {
        let is_set = |reason: &&Reason| word & reason.bit() != 0;
        Reason::ALL.iter().filter(is_set).fold(Reasons::NONE, |all, reason| all.with(*reason))
    }

    #[inline(always)]
    fn write(value: Reasons) -> i64 {
        value.bits()
    }
}

/// A word that may stand for a value that is not there.
pub(in crate::wire) struct Maybe<W>(PhantomData<W>);

impl<W: Word> Word for Maybe<W> {
    type Value = Option<W::Value>;
    const KIND: Kind = W::KIND;
    const IS_OPTIONAL: bool = true;

    #[inline(always)]
    fn read(word: i64) -> Option<W::Value> {
        W::read_optional(word)
    }

    #[inline(always)]
    fn write(value: Option<W::Value>) -> i64 {
        value.map_or(NONE, W::write)
    }
}

/// The place that a checked word names.
#[expect(
    clippy::as_conversions,
    clippy::cast_sign_loss,
    clippy::cast_possible_truncation,
    reason = "a checked place is small and not negative; a checked conversion would cost the translated PHP a branch"
)]
pub(in crate::wire) const fn place_of(word: i64) -> usize {
    word as usize
}

#[expect(clippy::as_conversions, clippy::cast_possible_wrap, reason = "a place is small")]
pub(in crate::wire) const fn word_of(place: usize) -> i64 {
    place as i64
}
