//! Kinds of values and the ways a field may stand, shared by all calls.
//!
//! Decides ranges that more than one call keeps to.

use super::{Field, Kind, NONE, Part, Shape};
use crate::facts::{Instant, Price, Quantity, Span};

pub(super) const MAX: i64 = Quantity::MAX_TEN_THOUSANDTHS;
/// What sums over a whole cart stay within.
pub(super) const SUM_MAX: i64 = (1 << 53) - 1;

pub(super) const STOCK: Kind = Kind::Quantity(Quantity::MIN_TEN_THOUSANDTHS, MAX);
pub(super) const DEMAND: Kind = Kind::Quantity(0, MAX);
pub(super) const STEP: Kind = Kind::Quantity(1, MAX);
pub(super) const SUM: Kind = Kind::Quantity(-SUM_MAX, SUM_MAX);
pub(super) const SPAN_MS: Kind = Kind::Number(0, Span::MAX_MS);
/// An age may reach back to 1970.
pub(super) const AGE_MS: Kind = Kind::Number(0, Instant::MAX_MS);
pub(super) const CENTS: Kind = Kind::Number(0, Price::MAX_SUM);
/// Beyond 2⁵³ a JavaScript number would no longer tell two sequences apart.
pub(super) const SEQUENCE: Kind = Kind::Number(0, SUM_MAX);

pub(super) const fn field(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, optional: false, default: None }
}

pub(super) const fn defaulted(name: &'static str, kind: Kind, default: i64) -> Field {
    Field { name, kind, optional: false, default: Some(default) }
}

pub(super) const fn optional(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, optional: true, default: Some(NONE) }
}

/// What one unit takes of a pool.
pub(super) const QUANTITY_PER: Kind = Kind::Quantity(1, Quantity::QUANTITY_PER_MAX_TEN_THOUSANDTHS);
/// How many pools of a catalogue.
pub(super) const COUNT: Kind = Kind::Number(0, (1 << 31) - 1);

/// One base unit, in ten-thousandths.
pub(super) const ONE: i64 = Quantity::ONE.ten_thousandths();

pub(super) const fn plain(fields: &'static [Field]) -> Part {
    Part { name: "", shape: Shape::Plain, fields }
}
