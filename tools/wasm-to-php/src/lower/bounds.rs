//! Decides what a condition tells of the variables that it looks at, and so how far the values go
//! that are computed only where it holds.
//!
//! Conditions are read as PHP evaluates them, on PHP integers, and not as WebAssembly's instructions:
//! what they tell is true of the variables whatever those stand for.

use std::collections::BTreeMap;

use super::state::Lowering;
use super::value::Value;
use crate::php::{BinaryOp, Expr, Var};
use crate::range::Range;

/// What is known of variables at one place.
#[derive(Clone, Debug, Default)]
pub(super) struct Bounds {
    locals: Vec<Range>,
    slots: BTreeMap<u32, Range>,
}

impl Lowering<'_> {
    /// Takes a condition's outcome for known from here on.
    pub(super) fn assume(&mut self, condition: &Expr, holds: bool) {
        let locals = std::mem::take(&mut self.local_ranges);
        let mut bounds = Bounds { locals, slots: BTreeMap::new() };
        bounds.assume(condition, holds);
        self.local_ranges = bounds.locals;
    }

    /// How far an expression goes here.
    pub(super) fn range_of(&self, expr: &Expr) -> Range {
        Bounds { locals: self.local_ranges.clone(), slots: BTreeMap::new() }.of(expr)
    }

    /// How far `value` goes where a condition has this outcome.
    pub(super) fn range_where(&self, condition: &Expr, holds: bool, value: &Value) -> Range {
        let mut bounds = Bounds { locals: self.local_ranges.clone(), slots: BTreeMap::new() };
        if let Expr::Var(Var::Slot(slot)) = value.expr {
            bounds.slots.insert(slot, value.range);
        }
        bounds.assume(condition, holds);
        value.range.narrowed(bounds.of(&value.expr))
    }
}

impl Bounds {
    fn place(&mut self, var: Var) -> Option<&mut Range> {
        match var {
            Var::Local(local) => self.locals.get_mut(super::state::index_of(local)),
            Var::Slot(slot) => self.slots.get_mut(&slot),
            Var::Index(_) | Var::Condition | Var::WordIndex | Var::BitShift => None,
        }
    }

    fn assume(&mut self, condition: &Expr, holds: bool) {
        match condition {
            Expr::Not(inner) => self.assume(inner, !holds),
            Expr::ToInt(inner) => self.assume(inner, holds),
            Expr::Binary(op @ (BinaryOp::And | BinaryOp::Or), left, right) => {
                if holds == (*op == BinaryOp::And) {
                    self.assume(left, holds);
                    self.assume(right, holds);
                }
            }
            Expr::Binary(op, left, right) if op.negated().is_some() => {
                let op = if holds { Some(*op) } else { op.negated() };
                if let Some(op) = op {
                    self.assume_relation(op, left, right);
                }
            }
            number => {
                let op = if holds { BinaryOp::NotEqual } else { BinaryOp::Equal };
                self.assume_relation(op, number, &Expr::Int(0));
            }
        }
    }

    fn assume_relation(&mut self, op: BinaryOp, left: &Expr, right: &Expr) {
        let (left_range, right_range) = (self.of(left), self.of(right));
        self.limit(left, op, right_range);
        self.limit(right, mirrored(op), left_range);
    }

    /// Narrows `expr`, which stands in a relation to something of the range `other`.
    fn limit(&mut self, expr: &Expr, op: BinaryOp, other: Range) {
        let (lo, hi) = match op {
            BinaryOp::Less => (i64::MIN, other.hi.saturating_sub(1)),
            BinaryOp::LessEqual => (i64::MIN, other.hi),
            BinaryOp::Greater => (other.lo.saturating_add(1), i64::MAX),
            BinaryOp::GreaterEqual => (other.lo, i64::MAX),
            BinaryOp::Equal => (other.lo, other.hi),
            BinaryOp::NotEqual => match (other.constant(), self.of(expr)) {
                (Some(not), range) if range.lo == not => (not.saturating_add(1), i64::MAX),
                (Some(not), range) if range.hi == not => (i64::MIN, not.saturating_sub(1)),
                _ => return,
            },
            _ => return,
        };
        self.narrow(expr, lo, hi);
    }

    /// Notes that an expression lies between two bounds. Sums are written only where they cannot
    /// leave PHP's integers, so bounds move through them.
    fn narrow(&mut self, expr: &Expr, lo: i64, hi: i64) {
        match expr {
            Expr::Var(var) => {
                if let Some(range) = self.place(*var) {
                    *range = range.narrowed(Range::new(lo, hi));
                }
            }
            Expr::Binary(BinaryOp::Add, inner, step) => {
                if let Some(step) = step.literal() {
                    self.narrow(inner, lo.saturating_sub(step), hi.saturating_sub(step));
                }
            }
            Expr::Binary(BinaryOp::Sub, inner, step) => {
                if let Some(step) = step.literal() {
                    self.narrow(inner, lo.saturating_add(step), hi.saturating_add(step));
                }
            }
            _ => {}
        }
    }

    /// How far an expression goes.
    fn of(&self, expr: &Expr) -> Range {
        match expr {
            Expr::Int(value) | Expr::Hex(value) => Range::exact(*value),
            Expr::Var(Var::Local(local)) => {
                super::state::index(&self.locals, *local).copied().unwrap_or(Range::FULL)
            }
            Expr::Var(Var::Slot(slot)) => self.slots.get(slot).copied().unwrap_or(Range::FULL),
            Expr::Binary(op, left, right) => self.of_binary(*op, left, right),
            Expr::Ternary(condition, yes, no) => {
                let arm = |holds, expr: &Expr| {
                    let mut bounds = self.clone();
                    bounds.assume(condition, holds);
                    bounds.of(expr)
                };
                arm(true, yes).union(arm(false, no))
            }
            Expr::Not(_) | Expr::HasWord(_) => Range::BIT,
            _ => Range::FULL,
        }
    }

    fn of_binary(&self, op: BinaryOp, left: &Expr, right: &Expr) -> Range {
        let (left, right) = (self.of(left), self.of(right));
        let count = right.constant().and_then(|count| u32::try_from(count).ok());
        let known = match op {
            BinaryOp::Add => left.add(right),
            BinaryOp::Sub => left.sub(right),
            BinaryOp::Mul => left.mul(right),
            BinaryOp::BitAnd => Some(left.and(right)),
            BinaryOp::BitOr | BinaryOp::BitXor => Some(left.or(right)),
            BinaryOp::Shl => count.and_then(|count| left.shl(count)),
            BinaryOp::Shr => count.map(|count| left.shr(count)),
            BinaryOp::Div | BinaryOp::Rem => None,
            _ => Some(Range::BIT),
        };
        known.unwrap_or(Range::FULL)
    }
}

/// The relation as its right side sees it.
fn mirrored(op: BinaryOp) -> BinaryOp {
    match op {
        BinaryOp::Less => BinaryOp::Greater,
        BinaryOp::LessEqual => BinaryOp::GreaterEqual,
        BinaryOp::Greater => BinaryOp::Less,
        BinaryOp::GreaterEqual => BinaryOp::LessEqual,
        same => same,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn var() -> Expr {
        Expr::Var(Var::Local(0))
    }

    fn told(condition: &Expr, holds: bool) -> (i64, i64) {
        let mut bounds = Bounds { locals: vec![Range::U32], slots: BTreeMap::new() };
        bounds.assume(condition, holds);
        let range = bounds.of(&var());
        (range.lo, range.hi)
    }

    #[test]
    fn a_bound_is_known_on_the_side_of_its_condition() {
        let below = Expr::binary(BinaryOp::Less, var(), Expr::Int(100));
        assert_eq!(told(&below, true), (0, 99));
        assert_eq!(told(&below, false), (100, 0xFFFF_FFFF));
        let moved = Expr::binary(BinaryOp::Add, var(), Expr::Int(5));
        let above = Expr::binary(BinaryOp::Less, Expr::Int(7), moved);
        assert_eq!(told(&above, true), (3, 0xFFFF_FFFF));
        assert_eq!(told(&var(), false), (0, 0));
        assert_eq!(told(&var(), true), (1, 0xFFFF_FFFF));
    }

    #[test]
    fn of_two_conditions_each_is_known_only_where_both_must_be() {
        let test = |op, bound| Expr::binary(op, var(), Expr::Int(bound));
        let above = || test(BinaryOp::GreaterEqual, 3);
        let below = || test(BinaryOp::Less, 9);
        let both = Expr::binary(BinaryOp::And, above(), below());
        assert_eq!(told(&both, true), (3, 8));
        assert_eq!(told(&both, false), (0, 0xFFFF_FFFF));
        let either = Expr::binary(BinaryOp::Or, above().negated(), below().negated());
        assert_eq!(told(&either, false), (3, 8));
        assert_eq!(told(&either, true), (0, 0xFFFF_FFFF));
    }

    #[test]
    fn what_cannot_be_narrows_nothing() {
        let never = Expr::binary(BinaryOp::Less, var(), Expr::Int(0));
        assert_eq!(told(&never, true), (0, 0xFFFF_FFFF));
    }
}
