//! Decides how `i64` arithmetic is written, but for sums and products that may leave PHP's
//! integers: those need a statement and are the stack's matter (`lower::numbers`).

use super::int32::{divide, keeps, low_bits, masked_count, remainder};
use super::value::{Trap, Value, bits};
use crate::op::Binary;
use crate::php::{BinaryOp, CheckedOp, Expr};
use crate::range::Range;
use crate::runtime::Support;

/// The operator and the range of a sum or product, which has none where it may become a float.
pub(super) fn checked(op: Binary, left: Range, right: Range) -> Option<(CheckedOp, Option<Range>)> {
    Some(match op {
        Binary::Add => (CheckedOp::Add, left.add(right)),
        Binary::Sub => (CheckedOp::Sub, left.sub(right)),
        Binary::Mul => (CheckedOp::Mul, left.mul(right)),
        _ => return None,
    })
}

/// The result of an instruction. Sums and products come here only with a known range.
pub(super) fn binary(op: Binary, left: &Value, right: &Value) -> Value {
    match op {
        Binary::Add => sum(left, right),
        Binary::Sub => {
            let range = left.range.sub(right.range).unwrap_or(Range::FULL);
            Value::binary(BinaryOp::Sub, left, right, range)
        }
        Binary::Mul => {
            let range = left.range.mul(right.range).unwrap_or(Range::FULL);
            Value::binary(BinaryOp::Mul, left, right, range)
        }
        Binary::And if right.literal().is_some_and(|mask| keeps(mask, left.range)) => left.clone(),
        Binary::And => Value::binary(
            BinaryOp::BitAnd,
            &pattern(left),
            &pattern(right),
            left.range.and(right.range),
        ),
        Binary::Or => Value::binary(
            BinaryOp::BitOr,
            &pattern(left),
            &pattern(right),
            left.range.or(right.range),
        ),
        Binary::Xor => Value::binary(
            BinaryOp::BitXor,
            &pattern(left),
            &pattern(right),
            left.range.or(right.range),
        ),
        Binary::Shl => shl(left, right),
        Binary::ShrS => shr_s(left, right),
        Binary::ShrU => shr_u(left, right),
        Binary::Rotl => rotate(left, right, false),
        Binary::Rotr => rotate(left, right, true),
        Binary::DivS => div_s(left, right),
        Binary::DivU => div_u(left, right),
        Binary::RemS => remainder(left, right),
        Binary::RemU => rem_u(left, right),
    }
}

fn sum(left: &Value, right: &Value) -> Value {
    let range = left.range.add(right.range).unwrap_or(Range::FULL);
    match right.literal().and_then(i64::checked_neg) {
        Some(positive) if positive > 0 => {
            Value::binary(BinaryOp::Sub, left, &Value::constant(positive), range)
        }
        _ => Value::binary(BinaryOp::Add, left, right, range),
    }
}

fn pattern(value: &Value) -> Value {
    match value.literal() {
        Some(literal) => Value { expr: bits(literal), ..Value::constant(literal) },
        None => value.clone(),
    }
}

fn shl(left: &Value, right: &Value) -> Value {
    match right.literal() {
        Some(count) => {
            let count = low_bits(count, 63);
            let zeros = u8::try_from(count).unwrap_or(63).saturating_add(left.range.zeros);
            let range = left.range.shl(count).unwrap_or(Range::FULL.with_zeros(zeros));
            left.shifted(BinaryOp::Shl, count, range)
        }
        None => {
            let range = Range::FULL.with_zeros(left.range.zeros);
            Value::binary(BinaryOp::Shl, left, &masked_count(right, 63), range)
        }
    }
}

fn shr_s(left: &Value, right: &Value) -> Value {
    match right.literal() {
        Some(count) => {
            let count = low_bits(count, 63);
            left.shifted(BinaryOp::Shr, count, left.range.shr(count))
        }
        None => {
            let range = Range::new(left.range.lo.min(0), left.range.hi.max(0));
            Value::binary(BinaryOp::Shr, left, &masked_count(right, 63), range)
        }
    }
}

fn shr_u(left: &Value, right: &Value) -> Value {
    if left.range.is_nonnegative() {
        return shr_s(left, right);
    }
    match right.literal() {
        Some(count) => {
            let count = low_bits(count, 63);
            if count == 0 {
                return left.clone();
            }
            let mask = i64::MAX >> (count - 1);
            let down = left.shifted(BinaryOp::Shr, count, left.range.shr(count));
            let expr = Expr::binary(BinaryOp::BitAnd, down.expr.clone(), bits(mask));
            Value::computed(expr, Range::new(0, mask).with_zeros(down.range.zeros), &[&down])
        }
        None => {
            Value::call(Support::ShrU64.callee(), &[left, &masked_count(right, 63)], Range::FULL)
        }
    }
}

/// The left operand of a rotation by a constant is written twice: the caller makes it repeatable.
fn rotate(left: &Value, right: &Value, to_the_right: bool) -> Value {
    let Some(count) = right.literal() else {
        let masked = masked_count(right, 63);
        let count = if to_the_right {
            Value::binary(BinaryOp::Sub, &Value::constant(64), &masked, Range::new(1, 64))
        } else {
            masked
        };
        return Value::call(Support::Rotl64.callee(), &[left, &count], Range::FULL);
    };
    let count = low_bits(if to_the_right { count.wrapping_neg() } else { count }, 63);
    if count == 0 {
        return left.clone();
    }
    let up = left.shifted(BinaryOp::Shl, count, Range::FULL);
    let right = Value::constant(i64::from(64 - count));
    Value::binary(BinaryOp::BitOr, &up, &shr_u(left, &right), Range::FULL)
}

fn div_s(left: &Value, right: &Value) -> Value {
    if left.range.contains(i64::MIN) && right.range.contains(-1) {
        let callee = Support::DivideSigned64.callee();
        return Value::call(callee, &[left, right], Range::FULL).with_trap(Trap::Other);
    }
    divide(left, right, Range::FULL)
}

fn div_u(left: &Value, right: &Value) -> Value {
    if left.range.is_nonnegative() && right.range.is_nonnegative() {
        return divide(left, right, Range::new(0, left.range.hi));
    }
    let callee = Support::DivideUnsigned64.callee();
    Value::call(callee, &[left, right], Range::FULL).with_trap(Trap::Other)
}

fn rem_u(left: &Value, right: &Value) -> Value {
    if left.range.is_nonnegative() && right.range.is_nonnegative() {
        return remainder(left, right);
    }
    let callee = Support::RemainderUnsigned64.callee();
    Value::call(callee, &[left, right], Range::FULL).with_trap(Trap::Other)
}
