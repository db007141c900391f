//! How a word stands in a column.
//!
//! Decides what is a whole number and what stands for a value that is not there. Ranges are the
//! layout's.

use crate::wire::layout::{Field, Kind, NONE};
use crate::wire::plain::Bounds;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

/// What stands in a column of small numbers for a value that is not there.
pub const NOTHING: u8 = u8::MAX;

/// The largest number that a float holds exactly with all below it: 2⁵³ − 1.
const EXACT_MAX: u64 = (1 << 53) - 1;

/// Whether the field's column is of small numbers: flags (0, 1) and the numbers of closed lists.
#[must_use]
pub const fn is_small(field: &Field) -> bool {
    matches!(field.kind, Kind::Flag | Kind::Code(_))
}

/// One value of a field for each listing.
///
/// Amounts are ten-thousandths, instants milliseconds since 1970: 47 pieces are 470,000.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Whole numbers within ±(2⁵³ − 1); not a number stands for a value that is not there.
    Large(Vec<f64>),
    /// Flags and numbers of closed lists; [`NOTHING`] stands for a value that is not there.
    Small(Vec<u8>),
}

impl Values {
    /// So many values of this field, each of this word.
    #[must_use]
    pub fn all(field: &Field, word: i64, rows: usize) -> Self {
        if is_small(field) {
            Self::Small(vec![byte(word); rows])
        } else {
            Self::Large(vec![float(word); rows])
        }
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::Large(values) => values.len(),
            Self::Small(values) => values.len(),
        }
    }

    /// The word of a row; none where a float is no whole number that is exact.
    pub(super) fn word(&self, row: usize) -> Option<i64> {
        match self {
            Self::Large(values) => whole(*values.get(row)?),
            Self::Small(values) => Some(small(*values.get(row)?)),
        }
    }

    /// Writes the words of some rows, each into its place, and tells whether all of them lie within
    /// their bounds. Where they do not, what has been written means nothing.
    pub(super) fn write(&self, rows: Range<usize>, places: &mut [i64], bounds: &Bounds) -> bool {
        let mut are_within = true;
        match self {
            Self::Large(values) => {
                for (value, place) in values.get(rows).unwrap_or(&[]).iter().zip(places) {
                    // What lies within bounds is exact, so that only wholeness is left to look at.
                    let (word, is_whole) = cut_off(*value);
                    let word = if is_whole { word } else { NONE };
                    *place = word;
                    are_within &= (is_whole || value.is_nan()) && bounds.hold(word);
                }
            }
            Self::Small(values) => {
                for (value, place) in values.get(rows).unwrap_or(&[]).iter().zip(places) {
                    let word = small(*value);
                    *place = word;
                    are_within &= bounds.hold(word);
                }
            }
        }
        are_within
    }

    /// Puts the words of some rows, from a row on, in the place of what stands there.
    pub(super) fn put(&mut self, first: usize, words: &[i64]) {
        match self {
            Self::Large(values) => {
                let places = values.iter_mut().skip(first);
                places.zip(words).for_each(|(place, word)| *place = float(*word));
            }
            Self::Small(values) => {
                let places = values.iter_mut().skip(first);
                places.zip(words).for_each(|(place, word)| *place = byte(*word));
            }
        }
    }
}

fn byte(word: i64) -> u8 {
    u8::try_from(word).unwrap_or(NOTHING)
}

fn small(value: u8) -> i64 {
    if value == NOTHING { NONE } else { i64::from(value) }
}

fn whole(value: f64) -> Option<i64> {
    let (word, is_whole) = cut_off(value);
    if value.is_nan() {
        Some(NONE)
    } else if is_whole && word.unsigned_abs() <= EXACT_MAX {
        Some(word)
    } else {
        None
    }
}

/// The whole part, and whether there is nothing behind it. The number that is the word for a value that
/// is not there is no number to go on with.
#[expect(clippy::as_conversions, reason = "the result is compared with what it was made from")]
const fn cut_off(value: f64) -> (i64, bool) {
    let word = value as i64;
    (word, word as f64 == value && word != NONE)
}

#[expect(clippy::as_conversions, reason = "every number of an answer is exact as a float")]
const fn float(word: i64) -> f64 {
    if word == NONE { f64::NAN } else { word as f64 }
}
