//! Records: what the words of one row are, declared once.
//!
//! Decides how a record is declared. From one declaration ([`record!`]) come the fields of the layout,
//! the checks of the core, and a typed value that is read from words and written to them by the names of
//! its fields. Where a row lies stands in [`super::place`].

use super::fault::FaultCode;
use super::layout::{Field, Kind, NONE};
use super::word::Word;
use crate::facts::Instant;
use core::cell::Cell;
use core::marker::PhantomData;

/// A row of words that is read and written as a whole.
pub(in crate::wire) trait Record: Copy {
    /// The words of one row.
    type Row;
    /// What each word is, in order.
    const FIELDS: &'static [Field];
    /// What each word may be, in order: [`Record::FIELDS`] without names and defaults.
    const CHECKS: &'static [Check];

    /// The first words of a longer run as one row.
    fn row(words: &[Cell<i64>]) -> Option<&Self::Row>;
    /// The words of a row, for [`first_fault`].
    fn words(row: &Self::Row) -> &[Cell<i64>];
    /// Whether every word of the row may stand where it does.
    fn holds(row: &Self::Row, limits: &Limits) -> bool;
    /// The record of a row that holds.
    fn read(row: &Self::Row) -> Self;
    /// The record of words that hold, wherever each lies: `word` gives the one at a place of the row.
    #[cfg(feature = "serde")]
    fn gather(word: impl Fn(usize) -> i64) -> Self;
    /// Writes the record.
    fn write(self, row: &Self::Row);
}

/// How many rows there are that other rows may name by their place.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::wire) struct Limits {
    /// Pools of the call.
    pub(in crate::wire) pools: i64,
    /// Further policies that were handed over.
    pub(in crate::wire) policies: i64,
}

/// What one word may be.
#[derive(Clone, Copy, Debug)]
pub(in crate::wire) struct Check {
    pub(in crate::wire) least: i64,
    pub(in crate::wire) most: i64,
    pub(in crate::wire) is: Is,
    /// Whether the word may stand for a value that is not there.
    pub(in crate::wire) optional: bool,
}

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::wire) enum Is {
    /// A number with a range.
    Number,
    /// A word of a closed list.
    Listed,
    /// The place of one of the call's pools.
    Pool,
    /// The place of one of the further policies.
    Policy,
}

impl Check {
    /// What stands where nothing is checked yet.
    pub(in crate::wire) const NOTHING: Self =
        Self { least: 0, most: 0, is: Is::Number, optional: false };

    pub(in crate::wire) const fn of(field: &Field) -> Self {
        let (least, most, is) = match field.kind {
            Kind::Quantity(least, most) | Kind::Number(least, most) => (least, most, Is::Number),
            Kind::Instant => (0, Instant::MAX_MS, Is::Number),
            Kind::Flag => (0, 1, Is::Number),
            Kind::Pool => (0, MOST_PLACES, Is::Pool),
            Kind::Policy => (0, MOST_PLACES, Is::Policy),
            Kind::Code(list) | Kind::Codes(list) => (1, list.last(), Is::Listed),
        };
        Self { least, most, is, optional: field.optional }
    }

    /// Whether the word may stand here.
    #[inline(always)]
    pub(in crate::wire) const fn holds(&self, word: i64, limits: &Limits) -> bool {
        let is_within = match self.is {
            Is::Number | Is::Listed => self.least <= word && word <= self.most,
            Is::Pool => 0 <= word && word < limits.pools,
            Is::Policy => 0 <= word && word < limits.policies,
        };
        is_within || (self.optional && word == NONE)
    }

    /// What is wrong with a word that may not stand here.
    const fn fault(&self, word: i64) -> FaultCode {
        if word == NONE {
            return FaultCode::Missing;
        }
        match self.is {
            Is::Listed => FaultCode::UnknownCode,
            Is::Pool if self.least <= word && word < self.most => FaultCode::NoSuchPool,
            Is::Policy if self.least <= word && word < self.most => FaultCode::NoSuchPolicy,
            Is::Number | Is::Pool | Is::Policy => FaultCode::OutOfRange,
        }
    }
}

/// A place from here on is out of its range, wherever it points; below, the row is only not there.
const MOST_PLACES: i64 = 100;

/// The first word of a row that may not stand where it does: what is wrong with it and which field it
/// is. None where each may: then the row contradicts itself.
#[cold]
#[inline(never)]
pub(in crate::wire) fn first_fault(
    words: &[Cell<i64>],
    checks: &[Check],
    limits: &Limits,
) -> Option<(FaultCode, usize)> {
    let mut each = words.iter().zip(checks).enumerate();
    let (at, (word, check)) = each.find(|(_, (word, check))| !check.holds(word.get(), limits))?;
    Some((check.fault(word.get()), at))
}

/// The field of a word of this kind.
pub(in crate::wire) const fn declared<W: Word>(name: &'static str, default: Option<i64>) -> Field {
    let default = if W::IS_OPTIONAL { Some(NONE) } else { default };
    Field { name, kind: W::KIND, optional: W::IS_OPTIONAL, default }
}

/// A field of a record whose value is known later than the rest of its row.
#[derive(Clone, Copy, Debug)]
pub(in crate::wire) struct Late<R, W> {
    at: usize,
    of: PhantomData<(R, W)>,
}

impl<R: Record, W: Word> Late<R, W> {
    /// The field of this name. Does not compile where the record has no such field, or one of another
    /// kind.
    pub(in crate::wire) const fn named(name: &str) -> Self {
        let mut fields = R::FIELDS;
        let mut at = 0_usize;
        while let Some((field, behind)) = fields.split_first() {
            if is_same(field.name.as_bytes(), name.as_bytes()) {
                assert!(field.optional == W::IS_OPTIONAL, "the field may be absent, or may not");
                assert!(is_of(field.kind, W::KIND), "the field is of another kind");
                return Self { at, of: PhantomData };
            }
            at = at.wrapping_add(1);
            fields = behind;
        }
        panic_no_field()
    }

    /// Writes the value.
    pub(in crate::wire) fn set(self, row: &R::Row, value: W::Value) {
        if let Some(cell) = R::words(row).get(self.at) {
            cell.set(W::write(value));
        }
    }
}

#[expect(clippy::panic, reason = "runs only while the core is compiled")]
const fn panic_no_field<R, W>() -> Late<R, W> {
    panic!("the record has no such field")
}

const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let (Some((a, behind)), Some((b, further))) = (one.split_first(), other.split_first()) {
        if *a != *b {
            return false;
        }
        (one, other) = (behind, further);
    }
    one.is_empty() && other.is_empty()
}

const fn is_of(one: Kind, other: Kind) -> bool {
    match (one, other) {
        (Kind::Quantity(a, b), Kind::Quantity(c, d)) | (Kind::Number(a, b), Kind::Number(c, d)) => {
            a == c && b == d
        }
        (Kind::Instant, Kind::Instant)
        | (Kind::Flag, Kind::Flag)
        | (Kind::Pool, Kind::Pool)
        | (Kind::Policy, Kind::Policy) => true,
        _ => false,
    }
}

/// Declares a record: for each field its name here, its name on the wire, its kind, and the word that is
/// taken where a question leaves it out. A field that may be absent is absent then.
///
/// The record is a type with these fields, so that no two of one type can be mistaken for each other:
/// each is read and written by its name, and only here stands in which order they lie.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $vis:vis struct $record:ident {
            $( $(#[$doc:meta])* $field:ident $name:literal: $word:ty $(= $default:expr)?, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        $vis struct $record {
            $( $(#[$doc])* pub(in crate::wire) $field: <$word as $crate::wire::word::Word>::Value, )+
        }

        impl $record {
            /// How many words a row has.
            const WIDTH: usize = [$($name),+].len();
        }

        impl $crate::wire::record::Record for $record {
            type Row = [core::cell::Cell<i64>; Self::WIDTH];

            const FIELDS: &'static [$crate::wire::layout::Field] = &[ $(
                $crate::wire::record::declared::<$word>($name, record!(@default $($default)?)),
            )+ ];

            const CHECKS: &'static [$crate::wire::record::Check] = &[ $(
                $crate::wire::record::Check::of(
                    &$crate::wire::record::declared::<$word>($name, None),
                ),
            )+ ];

            #[inline(always)]
            fn row(words: &[core::cell::Cell<i64>]) -> Option<&Self::Row> {
                words.first_chunk()
            }

            fn words(row: &Self::Row) -> &[core::cell::Cell<i64>] {
                row
            }

            #[inline(always)]
            fn holds(row: &Self::Row, limits: &$crate::wire::record::Limits) -> bool {
                let [$($field),+] = row;
                $(
                    const {
                        $crate::wire::record::Check::of(
                            &$crate::wire::record::declared::<$word>($name, None),
                        )
                    }
                    .holds($field.get(), limits)
                )&&+
            }

            #[inline(always)]
            fn read(row: &Self::Row) -> Self {
                let [$($field),+] = row;
                Self { $( $field: <$word as $crate::wire::word::Word>::read($field.get()), )+ }
            }

            #[cfg(feature = "serde")]
            #[inline(always)]
            fn gather(word: impl Fn(usize) -> i64) -> Self {
                let [$($field),+] = core::array::from_fn(word);
                Self { $( $field: <$word as $crate::wire::word::Word>::read($field), )+ }
            }

            #[inline(always)]
            fn write(self, row: &Self::Row) {
                let [$($field),+] = row;
                $( $field.set(<$word as $crate::wire::word::Word>::write(self.$field)); )+
            }
        }
    };
    (@default) => { None };
    (@default $default:expr) => { Some($default) };
}
pub(in crate::wire) use record;
