//! What a reader has to know of a field to check a word: the layout without names and defaults.
//!
//! Decides nothing that the layout does not. Made as the core is compiled, so that the module carries
//! one small table and one loop instead of code for every field.

use super::{Field, Kind, Layout};
use crate::facts::{Instant, MAX_POOLS};
use crate::policy::Policy;

/// What one word may be.
#[derive(Clone, Copy, Debug)]
pub(in crate::wire) struct Check {
    /// The smallest number; of a closed list its numbers as bits.
    pub(in crate::wire) least: i64,
    /// The largest number; [`Check::LISTED`] for a closed list.
    pub(in crate::wire) most: i64,
    /// Whether the word may stand for a value that is not there.
    pub(in crate::wire) optional: bool,
    /// Which list of the call the word names a row of.
    pub(in crate::wire) names: Names,
}

/// Which list of the call a word names a row of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::wire) enum Names {
    Nothing,
    Pool,
    Policy,
}

impl Check {
    /// Stands where a largest number would for the words of a closed list. No range ends there.
    pub(in crate::wire) const LISTED: i64 = i64::MIN;

    #[expect(clippy::as_conversions, reason = "a hundred at most, converted as it is compiled")]
    const LAST_POOL: i64 = MAX_POOLS as i64 - 1;
    #[expect(clippy::as_conversions, reason = "a hundred at most, converted as it is compiled")]
    const LAST_POLICY: i64 = Policy::MAX_POLICIES as i64 - 1;

    const fn of(field: &Field) -> Self {
        let (least, most) = match field.kind {
            Kind::Quantity(least, most) | Kind::Number(least, most) => (least, most),
            Kind::Instant => (0, Instant::MAX_MS),
            Kind::Flag => (0, 1),
            Kind::Pool => (0, Self::LAST_POOL),
            Kind::Policy => (0, Self::LAST_POLICY),
            Kind::Code(list) | Kind::Codes(list) => (list.mask(), Self::LISTED),
        };
        let names = match field.kind {
            Kind::Pool => Names::Pool,
            Kind::Policy => Names::Policy,
            _ => Names::Nothing,
        };
        Self { least, most, optional: field.optional, names }
    }
}

/// What the words of a row may be.
pub(in crate::wire) const fn checks<const N: usize>(fields: &[Field]) -> [Check; N] {
    let mut checks = [Check { least: 0, most: 0, optional: false, names: Names::Nothing }; N];
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
