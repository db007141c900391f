//! Decides how comparisons are written. They stay PHP booleans until an integer is needed.

use super::value::{Value, bits};
use crate::op::{Relation, Type};
use crate::php::{BinaryOp, Expr};
use crate::range::{MASK32, Range};

impl Relation {
    fn operator(self) -> BinaryOp {
        match self {
            Self::Equal => BinaryOp::Equal,
            Self::NotEqual => BinaryOp::NotEqual,
            Self::Less => BinaryOp::Less,
            Self::LessEqual => BinaryOp::LessEqual,
            Self::Greater => BinaryOp::Greater,
            Self::GreaterEqual => BinaryOp::GreaterEqual,
        }
    }
}

/// Whether the value is zero.
pub(super) fn is_zero(ty: Type, value: &Value) -> Value {
    if value.is_bool {
        let expr = value.expr.clone().negated();
        return Value { is_bool: true, ..Value::computed(expr, Range::BIT, &[value]) };
    }
    compare(ty, Relation::Equal, false, value, &Value::constant(0))
}

pub(super) fn compare(
    ty: Type,
    relation: Relation,
    signed: bool,
    left: &Value,
    right: &Value,
) -> Value {
    let (left, right) = (left.int(), right.int());
    let operator = relation.operator();
    match (ty, relation, signed) {
        (_, Relation::Equal | Relation::NotEqual, _) if ty == Type::I32 => {
            let (left, right) = same_window(&left, &right);
            Value::comparison(operator, &left, &right)
        }
        (Type::I32, _, true) => signed32(relation, &left, &right),
        (Type::I32, ..) => Value::comparison(operator, &left.canonical(), &right.canonical()),
        (Type::I64, Relation::Equal | Relation::NotEqual, _) | (Type::I64, _, true) => {
            Value::comparison(operator, &left, &right)
        }
        (Type::I64, ..) => {
            if left.range.is_nonnegative() && right.range.is_nonnegative() {
                return Value::comparison(operator, &left, &right);
            }
            if let Some(bound) = right.literal().filter(|_| left.expr.is_simple()) {
                return against_constant(relation, &left, bound);
            }
            Value::comparison(operator, &moved(&left), &moved(&right))
        }
    }
}

/// An unsigned comparison with a constant, as signed comparisons: the values from 2^63 on are
/// negative.
fn against_constant(relation: Relation, left: &Value, bound: i64) -> Value {
    let test = |operator, bound| Value::comparison(operator, left, &Value::constant(bound));
    let is_below = matches!(relation, Relation::Less | Relation::LessEqual);
    let first = relation.operator();
    let (sign, join) = match (is_below, bound >= 0) {
        // Small and not negative; at least the bound or negative.
        (true, true) => (BinaryOp::GreaterEqual, BinaryOp::And),
        (false, true) => (BinaryOp::Less, BinaryOp::Or),
        // Not negative or below the bound; negative and at least the bound.
        (true, false) => (BinaryOp::GreaterEqual, BinaryOp::Or),
        (false, false) => (BinaryOp::Less, BinaryOp::And),
    };
    Value::comparison(join, &test(sign, 0), &test(first, bound))
}

/// Whether `left - step`, taken modulo 2^64, compares with a constant as asked, told of `left`
/// alone; nothing where the bounds leave the signed integers.
pub(super) fn shifted_window(
    relation: Relation,
    signed: bool,
    left: &Value,
    step: i64,
    bound: i64,
) -> Option<Value> {
    let test = |operator, bound| Value::comparison(operator, left, &Value::constant(bound));
    let (operators, bound) = match relation {
        Relation::Equal | Relation::NotEqual => {
            return Some(test(relation.operator(), step.wrapping_add(bound)));
        }
        _ if signed => return None,
        Relation::Less => (true, bound),
        Relation::LessEqual => (true, bound.checked_add(1)?),
        Relation::GreaterEqual => (false, bound),
        Relation::Greater => (false, bound.checked_add(1)?),
    };
    let last = step.checked_add(bound.checked_sub(1).filter(|last| *last >= 0)?)?;
    Some(if operators {
        let inside = test(BinaryOp::GreaterEqual, step);
        Value::comparison(BinaryOp::And, &inside, &test(BinaryOp::LessEqual, last))
    } else {
        let outside = test(BinaryOp::Less, step);
        Value::comparison(BinaryOp::Or, &outside, &test(BinaryOp::Greater, last))
    })
}

/// Two carriers that are equal exactly when the `i32`s are.
fn same_window(left: &Value, right: &Value) -> (Value, Value) {
    let both = |fits: fn(Range) -> bool, as_is: fn(&Value) -> Value| {
        let fit = |value: &Value| value.literal().is_some() || fits(value.range);
        let literal = |value: &Value| {
            if value.literal().is_some() { as_is(value) } else { value.clone() }
        };
        (fit(left) && fit(right)).then(|| (literal(left), literal(right)))
    };
    both(Range::is_canonical, Value::canonical)
        .or_else(|| both(Range::is_signed32, Value::signed))
        .unwrap_or_else(|| (left.canonical(), right.canonical()))
}

fn signed32(relation: Relation, left: &Value, right: &Value) -> Value {
    if let Some(sign) = sign_test(relation, left, right) {
        return sign;
    }
    let is_signed = |value: &Value| value.literal().is_some() || value.range.is_signed32();
    let operator = relation.operator();
    if is_signed(left) && is_signed(right) {
        return Value::comparison(operator, &left.signed(), &right.signed());
    }
    // Shifted up, the carriers keep the order of the signed values; no shift back is needed.
    Value::comparison(operator, &raised(left), &raised(right))
}

/// Comparisons with zero only ask for the sign bit.
fn sign_test(relation: Relation, left: &Value, right: &Value) -> Option<Value> {
    if left.literal().is_some() || !left.range.is_canonical() || left.range.is_signed32() {
        return None;
    }
    let operator = match (relation, right.signed().literal()?) {
        (Relation::Less, 0) | (Relation::LessEqual, -1) => BinaryOp::Greater,
        (Relation::GreaterEqual, 0) | (Relation::Greater, -1) => BinaryOp::LessEqual,
        _ => return None,
    };
    let most = Value { expr: bits(MASK32 >> 1), ..Value::constant(MASK32 >> 1) };
    Some(Value::comparison(operator, left, &most))
}

fn raised(value: &Value) -> Value {
    match value.literal() {
        Some(literal) => Value::constant(literal << 32),
        None => value.shifted(BinaryOp::Shl, 32, Range::FULL),
    }
}

/// Unsigned order becomes signed order when both sides move by half the range.
fn moved(value: &Value) -> Value {
    match value.literal() {
        Some(literal) => Value::constant(literal ^ i64::MIN),
        None => {
            let expr = Expr::binary(BinaryOp::BitXor, value.expr.clone(), Expr::Int(i64::MIN));
            Value::computed(expr, Range::FULL, &[value])
        }
    }
}
