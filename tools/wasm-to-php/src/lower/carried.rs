//! Decides what is known of a value that a variable of its type carries.

use super::value::Value;
use crate::op::Type;
use crate::range::Range;

/// Every value of a type.
pub(super) fn type_range(ty: Type) -> Range {
    match ty {
        Type::I32 => Range::U32,
        Type::I64 => Range::FULL,
    }
}

/// What is known of a value of a type, of which nothing may have been seen yet: then it does not
/// matter, for it will be looked at again.
pub(super) fn known_range(ty: Type, known: Option<Range>) -> Range {
    match known {
        Some(known) => type_range(ty).narrowed(known),
        None => Range::exact(0).with_present(1 << 32),
    }
}

/// The value as variables, parameters and results carry it: an `i32` is canonical.
pub(super) fn as_carried(value: &Value, ty: Type) -> Value {
    match ty {
        Type::I32 => value.canonical(),
        Type::I64 => value.int(),
    }
}
