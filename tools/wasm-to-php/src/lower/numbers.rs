//! Decides how numeric instructions take their operands from the stack: which must be repeatable,
//! and which results need a statement.

use super::compare;
use super::state::Lowering;
use super::value::{Trap, Value};
use super::{int32, int64};
use crate::op::{Binary, Relation, Type, Unary};
use crate::php::{BinaryOp, CheckedOp, Expr, Place, Stmt, Var};
use crate::range::Range;
use crate::runtime::Support;

impl Lowering<'_> {
    pub(super) fn binary(&mut self, ty: Type, op: Binary) {
        let count_is_constant = self.stack.last().is_some_and(|top| top.literal().is_some());
        if matches!(op, Binary::Rotl | Binary::Rotr) && count_is_constant {
            let carried = if ty == Type::I32 { Value::canonical } else { Value::int };
            self.make_simple(1, carried);
        }
        if ty == Type::I64 && self.checked(op) {
            return;
        }
        let right = self.pop();
        let left = self.pop();
        let value = match ty {
            Type::I32 => int32::binary(op, &left, &right),
            Type::I64 => int64::binary(op, &left, &right),
        };
        self.push(value);
    }

    /// Writes a 64-bit sum, difference or product that may leave PHP's integers.
    fn checked(&mut self, op: Binary) -> bool {
        let range_of = |from_top: usize| {
            let at = self.stack.len().checked_sub(from_top + 1);
            at.and_then(|at| self.stack.get(at)).map_or(Range::FULL, |value| value.range)
        };
        let (left, right) = (range_of(1), range_of(0));
        if op == Binary::Add && self.wraps_round() {
            return false;
        }
        let Some((op, None)) = int64::checked(op, left, right) else {
            return false;
        };
        self.make_repeatable(1, Value::int);
        self.make_repeatable(0, Value::int);
        let trap = self.traps_of(2);
        self.before(2, &[], trap, false);
        let target = Var::Slot(self.free_slot());
        let (mut right, left) = (self.pop(), self.pop());
        let mut op = op;
        if let (CheckedOp::Add, Some(constant @ i64::MIN..0)) = (op, right.literal())
            && let Some(positive) = constant.checked_neg()
        {
            (op, right) = (CheckedOp::Sub, Value::constant(positive));
        }
        let zeros = match op {
            CheckedOp::Mul => left.range.zeros.saturating_add(right.range.zeros),
            CheckedOp::Add | CheckedOp::Sub => left.range.zeros.min(right.range.zeros),
        };
        let slow_path = match op {
            CheckedOp::Add => Support::Add64,
            CheckedOp::Sub => Support::Sub64,
            CheckedOp::Mul => Support::Mul64,
        };
        self.stmts.push(Stmt::Checked {
            target,
            op,
            left: left.expr,
            right: right.expr,
            slow_path: slow_path.callee(),
        });
        self.push(Value::var(target, Range::FULL.with_zeros(zeros)));
        true
    }

    /// Whether the sum on top is `x + ( ( x >> 63 ) & y )` with `y` not negative, by which compilers make
    /// a remainder positive: something not negative is added only to something negative, and such a sum
    /// cannot leave PHP's integers.
    fn wraps_round(&self) -> bool {
        let is_correction = |of: &Value, part: &Value| match &part.expr {
            Expr::Binary(BinaryOp::BitAnd, sign, least) => {
                let is_sign = matches!(&**sign, Expr::Binary(BinaryOp::Shr, from, count)
                    if **from == of.expr && count.literal() == Some(63));
                is_sign && of.expr.is_simple() && self.range_of(least).is_nonnegative()
            }
            _ => false,
        };
        match self.stack.as_slice() {
            [.., left, right] => is_correction(left, right) || is_correction(right, left),
            _ => false,
        }
    }

    pub(super) fn unary(&mut self, ty: Type, op: Unary) {
        let value = self.pop();
        let (support, most) = match (ty, op) {
            (_, Unary::SignExtend(bits)) => return self.push(value.sign_extended(bits)),
            (Type::I32, Unary::Clz) => (Support::Clz32, 32),
            (Type::I32, Unary::Ctz) => (Support::Ctz32, 32),
            (Type::I32, Unary::Popcnt) => (Support::Popcnt32, 32),
            (Type::I64, Unary::Clz) => (Support::Clz64, 64),
            (Type::I64, Unary::Ctz) => (Support::Ctz64, 64),
            (Type::I64, Unary::Popcnt) => (Support::Popcnt64, 64),
        };
        let value = if ty == Type::I32 { value.canonical() } else { value };
        self.push(Value::call(support.callee(), &[&value], Range::new(0, most)));
    }

    pub(super) fn compare(&mut self, ty: Type, relation: Relation, signed: bool) {
        if ty == Type::I64 {
            if let Some(value) = self.window(relation, signed) {
                self.stmts.pop();
                self.pop();
                self.pop();
                return self.push(value);
            }
            let is_ordered = !matches!(relation, Relation::Equal | Relation::NotEqual);
            let has_bound = self.stack.last().is_some_and(|top| top.literal().is_some());
            if is_ordered && !signed && has_bound {
                self.make_simple(1, Value::int);
            }
        }
        let right = self.pop();
        let left = self.pop();
        self.push(compare::compare(ty, relation, signed, &left, &right));
    }

    /// A comparison of a sum that was computed only for it, in the last statement: whether a value
    /// lies between two constants needs no sum, and no care for its leaving PHP's integers.
    fn window(&self, relation: Relation, signed: bool) -> Option<Value> {
        let (bound, rest) = self.stack.split_last()?;
        let (sum, rest) = rest.split_last()?;
        let Some(Stmt::Checked { target, op, left: Expr::Var(var), right, .. }) = self.stmts.last()
        else {
            return None;
        };
        let place = [Place::Var(*target)];
        let is_slot = matches!(target, Var::Slot(_)) && sum.expr == Expr::Var(*target);
        if !is_slot || rest.iter().any(|value| value.reads_any(&place)) {
            return None;
        }
        let step = match op {
            CheckedOp::Sub => right.literal()?,
            CheckedOp::Add => right.literal()?.checked_neg()?,
            CheckedOp::Mul => return None,
        };
        let left = Value::var(*var, Range::FULL);
        compare::shifted_window(relation, signed, &left, step, bound.literal()?)
    }

    pub(super) fn eqz(&mut self, ty: Type) {
        let value = self.pop();
        self.push(compare::is_zero(ty, &value));
    }

    pub(super) fn extend(&mut self, signed: bool) {
        let value = self.pop();
        self.push(if signed { value.signed() } else { value.canonical() });
    }

    pub(super) fn unreachable(&mut self) {
        self.before(0, &[], Trap::Other, true);
        self.stmts.push(Stmt::Throw("UNREACHABLE"));
        self.cut();
    }
}
