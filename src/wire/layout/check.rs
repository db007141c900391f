//! What a reader has to know of a field to check a word: the layout without names and defaults.
//!
//! Decides nothing that the layout does not. Made as the core is compiled, so that the module carries
//! one small table and one loop instead of code for every field.

use super::{Field, Kind, Layout};
use crate::facts::Instant;

/// What one word may be.
#[derive(Clone, Copy, Debug)]
pub(in crate::wire) struct Check {
    /// The smallest number that needs no second look.
    pub(in crate::wire) least: i64,
    /// The largest; below the smallest where every number needs one.
    pub(in crate::wire) most: i64,
    /// What the number is, where it lies outside.
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
    /// The place of one of the call's further policies.
    Policy,
}

impl Check {
    /// What stands where nothing is checked yet.
    const NOTHING: Self = Self { least: 0, most: 0, is: Is::Number, optional: false };

    /// Whether a group is there: 0 or 1.
    pub(in crate::wire) const PRESENCE: Self = Self { most: 1, ..Self::NOTHING };

    const fn of(field: &Field) -> Self {
        let (least, most, is) = match field.kind {
            Kind::Quantity(least, most) | Kind::Number(least, most) => (least, most, Is::Number),
            Kind::Instant => (0, Instant::MAX_MS, Is::Number),
            Kind::Flag => (0, 1, Is::Number),
            Kind::Pool => (1, 0, Is::Pool),
            Kind::Policy => (1, 0, Is::Policy),
            Kind::Code(list) | Kind::Codes(list) => (1, list.last(), Is::Listed),
        };
        Self { least, most, is, optional: field.optional }
    }
}

/// What the words of a row may be.
pub(in crate::wire) const fn checks<const N: usize>(fields: &[Field]) -> [Check; N] {
    let mut checks = [Check::NOTHING; N];
    let (mut left, mut fields): (&mut [Check], &[Field]) = (&mut checks, fields);
    while let (Some((check, behind)), Some((field, further))) =
        (left.split_first_mut(), fields.split_first())
    {
        *check = Check::of(field);
        (left, fields) = (behind, further);
    }
    checks
}

/// What the words of the first part of a layout may be.
pub(in crate::wire) const fn first_part<const N: usize>(layout: Layout) -> [Check; N] {
    match layout.first() {
        Some(part) => checks(part.fields),
        None => checks(&[]),
    }
}
