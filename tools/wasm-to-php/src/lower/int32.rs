//! Decides how `i32` arithmetic is written.
//!
//! Operands and results are carriers modulo 2^32 with a range. Masks are written only where an
//! operation looks at the carrier itself, or where the next result could leave PHP's integers.

use super::value::{Trap, Value, bits};
use crate::op::Binary;
use crate::php::{BinaryOp, Callee, Expr};
use crate::range::{MASK32, Range};
use crate::runtime::Support;

/// The result of an instruction, or nothing where it needs an operand that can be repeated.
pub(super) fn binary(op: Binary, left: &Value, right: &Value) -> Value {
    match op {
        Binary::Add => add(left, right),
        Binary::Sub => sub(left, right),
        Binary::Mul => mul(left, right),
        Binary::And => and(left, right),
        Binary::Or => bitwise(BinaryOp::BitOr, left, right),
        Binary::Xor => xor(left, right),
        Binary::Shl => shl(left, right),
        Binary::ShrU => shr_u(left, right),
        Binary::ShrS => shr_s(left, right),
        Binary::Rotl => rotate(left, right, false),
        Binary::Rotr => rotate(left, right, true),
        Binary::DivU => div_u(left, right),
        Binary::DivS => div_s(left, right),
        Binary::RemU => remainder(&left.canonical(), &right.canonical()),
        Binary::RemS => remainder(&left.signed(), &right.signed()),
    }
}

fn add(left: &Value, right: &Value) -> Value {
    let (left, right) = (left.int(), right.int());
    if left.literal().is_some() && right.literal().is_none() {
        return add(&right, &left);
    }
    let right = if right.literal().is_some() { right.signed() } else { right };
    let Some(range) = left.range.add(right.range) else {
        return add(&left.canonical(), &right.canonical());
    };
    match right.literal() {
        Some(0) => left,
        Some(constant) if constant < 0 => {
            Value::binary(BinaryOp::Sub, &left, &Value::constant(-constant), range)
        }
        _ => Value::binary(BinaryOp::Add, &left, &right, range),
    }
}

fn sub(left: &Value, right: &Value) -> Value {
    let (left, right) = (left.int(), right.int());
    if let Some(constant) = right.literal() {
        return add(&left, &Value::constant(-constant));
    }
    match left.range.sub(right.range) {
        Some(range) => Value::binary(BinaryOp::Sub, &left, &right, range),
        None => sub(&left.canonical(), &right.canonical()),
    }
}

fn mul(left: &Value, right: &Value) -> Value {
    let (left, right) = (left.int(), right.int());
    if left.literal().is_some() && right.literal().is_none() {
        return mul(&right, &left);
    }
    let right = if right.literal().is_some() { right.signed() } else { right };
    if let Some(range) = left.range.mul(right.range) {
        return Value::binary(BinaryOp::Mul, &left, &right, range);
    }
    // An unsigned times a signed 32-bit integer has at most 63 bits and a sign.
    let (left, right) = (left.canonical(), right.signed());
    let range = left.range.mul(right.range).unwrap_or(Range::FULL);
    Value::binary(BinaryOp::Mul, &left, &right, range)
}

fn and(left: &Value, right: &Value) -> Value {
    if left.is_bool && right.is_bool && right.trap == Trap::Never {
        return Value::comparison(BinaryOp::And, left, right);
    }
    if left.is_bool && right.literal() == Some(1) {
        return left.clone();
    }
    bitwise(BinaryOp::BitAnd, left, right)
}

fn xor(left: &Value, right: &Value) -> Value {
    if left.is_bool && right.literal() == Some(1) {
        let expr = left.expr.clone().negated();
        return Value { is_bool: true, ..Value::computed(expr, Range::BIT, &[left]) };
    }
    bitwise(BinaryOp::BitXor, left, right)
}

fn bitwise(op: BinaryOp, left: &Value, right: &Value) -> Value {
    if op == BinaryOp::BitOr && left.is_bool && right.is_bool && right.trap == Trap::Never {
        return Value::comparison(BinaryOp::Or, left, right);
    }
    let (left, right) = (pattern(left), pattern(right));
    if op == BinaryOp::BitAnd && right.literal().is_some_and(|mask| keeps(mask, left.range)) {
        return left;
    }
    if let (BinaryOp::BitAnd, Expr::Binary(BinaryOp::BitAnd, inner, first), Some(second)) =
        (op, &left.expr, right.literal())
        && let Some(first) = first.literal()
    {
        // Two masks are one.
        let both = Value { expr: bits(first & second), ..Value::constant(first & second) };
        let range = left.range.and(right.range);
        let inner = Value { expr: (**inner).clone(), ..left };
        return Value::binary(op, &inner, &both, range);
    }
    let range = match op {
        BinaryOp::BitAnd => left.range.and(right.range),
        _ => left.range.or(right.range),
    };
    Value::binary(op, &left, &right, range)
}

/// Whether a mask of low bits changes nothing in a range.
pub(super) fn keeps(mask: i64, range: Range) -> bool {
    mask & mask.wrapping_add(1) == 0 && range.within(0, mask)
}

/// An operand of a bitwise operation: a literal is its canonical pattern.
fn pattern(value: &Value) -> Value {
    match value.literal() {
        Some(literal) => {
            let canonical = literal & MASK32;
            Value { expr: bits(canonical), ..Value::constant(canonical) }
        }
        None => value.int(),
    }
}

fn shl(left: &Value, right: &Value) -> Value {
    let left = left.int();
    if let Some(count) = right.literal() {
        let count = low_bits(count, 31);
        if let Some(range) = left.range.shl(count) {
            return left.shifted(BinaryOp::Shl, count, range);
        }
        let left = left.canonical();
        let range = left.range.shl(count).unwrap_or(Range::FULL);
        return left.shifted(BinaryOp::Shl, count, range);
    }
    let (left, count) = (left.canonical(), masked_count(right, 31));
    let range = left.range.shl(31).unwrap_or(Range::FULL);
    let range = Range::new(0, range.hi).with_zeros(left.range.zeros);
    Value::binary(BinaryOp::Shl, &left, &count, range)
}

fn shr_u(left: &Value, right: &Value) -> Value {
    let left = left.canonical();
    match right.literal() {
        Some(count) => {
            let count = low_bits(count, 31);
            left.shifted(BinaryOp::Shr, count, left.range.shr(count))
        }
        None => {
            let range = Range::new(0, left.range.hi);
            Value::binary(BinaryOp::Shr, &left, &masked_count(right, 31), range)
        }
    }
}

fn shr_s(left: &Value, right: &Value) -> Value {
    let left = left.int();
    match right.literal() {
        Some(count) => {
            let count = low_bits(count, 31);
            if count == 0 || left.range.is_signed32() || left.literal().is_some() {
                let left = left.signed();
                return left.shifted(BinaryOp::Shr, count, left.range.shr(count));
            }
            // One shift brings the sign to PHP's, the other brings it back and does the work.
            let half = 1_i64 << (31 - count);
            let up = left.shifted(BinaryOp::Shl, 32, Range::FULL);
            up.shifted(BinaryOp::Shr, 32 + count, Range::new(-half, half - 1))
        }
        None => {
            let left = left.signed();
            let range = Range::new(left.range.lo.min(0), left.range.hi.max(0));
            Value::binary(BinaryOp::Shr, &left, &masked_count(right, 31), range)
        }
    }
}

/// The left operand of a rotation by a constant is written twice: the caller makes it repeatable.
fn rotate(left: &Value, right: &Value, to_the_right: bool) -> Value {
    let left = left.canonical();
    let Some(count) = right.literal() else {
        let count = right.int();
        let count = if to_the_right {
            let masked = masked_count(&count, 31);
            let range = Range::new(1, 32);
            Value::binary(BinaryOp::Sub, &Value::constant(32), &masked, range)
        } else {
            count
        };
        return Value::call(Support::Rotl32.callee(), &[&left, &count], Range::U32);
    };
    let count = low_bits(if to_the_right { -count } else { count }, 31);
    if count == 0 {
        return left;
    }
    let up_range = left.range.shl(count).unwrap_or(Range::FULL);
    let up = left.shifted(BinaryOp::Shl, count, up_range);
    let down = left.shifted(BinaryOp::Shr, 32 - count, left.range.shr(32 - count));
    Value::binary(BinaryOp::BitOr, &up, &down, up.range.or(down.range))
}

fn div_u(left: &Value, right: &Value) -> Value {
    let (left, right) = (left.canonical(), right.canonical());
    match right.literal() {
        Some(1) => left,
        Some(divisor) if divisor != 0 => {
            // Exact: both sides have at most 32 bits and a float has 53.
            let range = Range::new(left.range.lo / divisor, left.range.hi / divisor);
            let quotient = Expr::binary(BinaryOp::Div, left.expr.clone(), right.expr.clone());
            Value::computed(Expr::ToInt(Box::new(quotient)), range, &[&left, &right])
        }
        _ => divide(&left, &right, Range::new(0, left.range.hi)),
    }
}

/// A division that cannot overflow, whose divisor may be zero.
pub(super) fn divide(left: &Value, right: &Value, range: Range) -> Value {
    let quotient = Value::call(Callee::Builtin("intdiv"), &[left, right], range);
    if !right.range.contains(0) {
        return quotient;
    }
    match unless_zero(right, &quotient) {
        Some(quotient) => quotient,
        None => Value::call(Support::Divide.callee(), &[left, right], range).with_trap(Trap::Other),
    }
}

/// A result that is only computed where the divisor, a variable, is not zero. A trap of the dividend
/// would come first, so such a division is not told this way.
fn unless_zero(divisor: &Value, result: &Value) -> Option<Value> {
    let is_variable = matches!(divisor.expr, Expr::Var(_));
    if !is_variable || result.trap != Trap::Never {
        return None;
    }
    let trap = Expr::Call(Support::DivideByZero.callee(), Vec::new());
    let expr = Expr::Ternary(
        Box::new(divisor.expr.clone()),
        Box::new(result.expr.clone()),
        Box::new(trap),
    );
    Some(Value::computed(expr, result.range, &[divisor, result]).with_trap(Trap::Other))
}

fn div_s(left: &Value, right: &Value) -> Value {
    let (left, right) = (left.signed(), right.signed());
    let range = Range::new(i64::from(i32::MIN), i64::from(i32::MAX));
    let may_overflow = left.range.contains(i64::from(i32::MIN)) && right.range.contains(-1);
    if may_overflow {
        let callee = Support::DivideSigned32.callee();
        return Value::call(callee, &[&left, &right], range).with_trap(Trap::Other);
    }
    divide(&left, &right, range)
}

/// A remainder, whose divisor may be zero. PHP's `%` takes the dividend's sign, as WebAssembly does.
pub(super) fn remainder(left: &Value, right: &Value) -> Value {
    let most = right.range.hi.max(right.range.lo.checked_neg().unwrap_or(i64::MAX));
    let most = most.saturating_sub(1).max(0);
    let range = Range::new(if left.range.is_nonnegative() { 0 } else { -most }, most);
    let rest = Value::binary(BinaryOp::Rem, left, right, range);
    if !right.range.contains(0) {
        return rest;
    }
    unless_zero(right, &rest).unwrap_or_else(|| {
        let callee = Support::Remainder.callee();
        Value::call(callee, &[left, right], range).with_trap(Trap::Other)
    })
}

/// A shift count as PHP takes it: the instruction looks only at its low bits.
pub(super) fn masked_count(count: &Value, most: i64) -> Value {
    let count = count.int();
    if count.range.within(0, most) {
        return count;
    }
    let expr = Expr::binary(BinaryOp::BitAnd, count.expr.clone(), Expr::Int(most));
    Value::computed(expr, Range::new(0, most), &[&count])
}

/// A constant shift count.
pub(super) fn low_bits(count: i64, most: i64) -> u32 {
    u32::try_from(count & most).unwrap_or(0)
}
