//! Decides what is remembered of a value that is pending on the operand stack: its expression, its
//! range, and what must not happen before it is read.

use crate::php::{BinaryOp, Callee, Expr, Place, Var};
use crate::range::{ABSENT, MASK32, Range};

/// Whether evaluating an expression may trap. Traps of one kind may change places unseen, traps of
/// different kinds may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Trap {
    Never,
    /// Only as an access out of bounds.
    Bounds,
    Other,
}

impl Trap {
    /// Whether the order of two evaluations can be seen by which trap comes out.
    pub(crate) fn ordered_with(self, other: Self) -> bool {
        self != Self::Never && other != Self::Never && (self, other) != (Self::Bounds, Self::Bounds)
    }
}

/// A pending value: pure but for its trap, so it may be evaluated late as long as what it reads
/// stays as it is.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    pub(crate) expr: Expr,
    /// A PHP boolean, which must become an integer before arithmetic.
    pub(crate) is_bool: bool,
    /// Range of the PHP integer; for an `i32` it may be any carrier modulo 2^32.
    pub(crate) range: Range,
    pub(crate) reads: Vec<Place>,
    pub(crate) trap: Trap,
    /// Nodes in the expression.
    pub(crate) weight: u32,
}

impl Value {
    pub(crate) fn constant(value: i64) -> Self {
        Self::leaf(Expr::Int(value), Range::exact(value), Vec::new())
    }

    pub(crate) fn var(var: Var, range: Range) -> Self {
        Self::leaf(Expr::Var(var), range, vec![Place::Var(var)])
    }

    pub(crate) fn leaf(expr: Expr, range: Range, reads: Vec<Place>) -> Self {
        Self { expr, is_bool: false, range, reads, trap: Trap::Never, weight: 1 }
    }

    /// A value computed by `expr` from `operands`.
    pub(crate) fn computed(expr: Expr, range: Range, operands: &[&Self]) -> Self {
        let mut value = Self::leaf(expr, range, Vec::new());
        for operand in operands {
            value.trap = value.trap.max(operand.trap);
            value.weight += operand.weight;
            for place in &operand.reads {
                value.add_read(*place);
            }
        }
        value
    }

    pub(crate) fn binary(op: BinaryOp, left: &Self, right: &Self, range: Range) -> Self {
        let expr = Expr::binary(op, left.expr.clone(), right.expr.clone());
        Self::computed(expr, range, &[left, right])
    }

    /// A comparison's result.
    pub(crate) fn comparison(op: BinaryOp, left: &Self, right: &Self) -> Self {
        let is_equality = matches!(op, BinaryOp::Equal | BinaryOp::NotEqual);
        if let Some(wanted) = right.literal().filter(|_| is_equality)
            && let Some((field, shift, mask)) = shifted_field(&left.expr)
            && wanted & mask == wanted
        {
            // The field is compared where it stands in its word.
            let right = Self { expr: bits(wanted << shift), ..right.clone() };
            let left = Self { expr: field, ..left.clone() };
            return Self { is_bool: true, ..Self::binary(op, &left, &right, Range::BIT) };
        }
        Self { is_bool: true, ..Self::binary(op, left, right, Range::BIT) }
    }

    /// The result of a support method.
    pub(crate) fn call(callee: Callee, arguments: &[&Self], range: Range) -> Self {
        let list = arguments.iter().map(|argument| argument.expr.clone()).collect();
        Self::computed(Expr::Call(callee, list), range, arguments)
    }

    pub(crate) fn with_trap(self, trap: Trap) -> Self {
        Self { trap: self.trap.max(trap), ..self }
    }

    pub(crate) fn add_read(&mut self, place: Place) {
        if !self.reads.contains(&place) {
            self.reads.push(place);
        }
    }

    pub(crate) fn reads_any(&self, places: &[Place]) -> bool {
        self.reads.iter().any(|place| places.contains(place))
    }

    /// The integer, where the expression is a literal.
    pub(crate) fn literal(&self) -> Option<i64> {
        self.expr.literal()
    }

    /// The value as an integer and not a boolean.
    pub(crate) fn int(&self) -> Self {
        if !self.is_bool {
            return self.clone();
        }
        Self::computed(Expr::ToInt(Box::new(self.expr.clone())), Range::BIT, &[self])
    }

    /// The `i32` as its canonical carrier, 0 to 2^32-1.
    pub(crate) fn canonical(&self) -> Self {
        let value = self.int();
        if let Some(literal) = value.literal() {
            let canonical = Self::constant(literal & MASK32);
            let range = canonical.range.with_present(value.range.present);
            return Self { range, ..canonical };
        }
        if value.range.is_canonical() {
            return value;
        }
        if value.range.present != ABSENT {
            // An address inside the memory is below 2^32 already.
            return Self { range: value.range.narrowed(Range::U32), ..value };
        }
        let expr = Expr::binary(BinaryOp::BitAnd, value.expr.clone(), Expr::Hex(MASK32));
        Self::computed(expr, Range::U32.with_low_bits_of(value.range), &[&value])
    }

    /// The `i32` as its signed carrier, -2^31 to 2^31-1.
    pub(crate) fn signed(&self) -> Self {
        self.sign_extended(32)
    }

    /// The lowest `bits` bits as a signed integer.
    pub(crate) fn sign_extended(&self, bits: u32) -> Self {
        let value = self.int();
        let half = 1_i64 << (bits - 1);
        let lost = 64 - bits;
        if let Some(literal) = value.literal() {
            return Self::constant((literal << lost) >> lost);
        }
        if value.range.within(-half, half - 1) {
            return value;
        }
        let range = Range::new(-half, half - 1).with_low_bits_of(value.range);
        let up = value.shifted(BinaryOp::Shl, lost, Range::FULL);
        up.shifted(BinaryOp::Shr, lost, range)
    }

    /// `value << count` or `value >> count` by a constant.
    pub(crate) fn shifted(&self, op: BinaryOp, count: u32, range: Range) -> Self {
        if count == 0 {
            return Self { range, ..self.clone() };
        }
        let expr = Expr::binary(op, self.expr.clone(), Expr::Int(i64::from(count)));
        Self::computed(expr, range, &[self])
    }

    /// The value as PHP's `if` takes it.
    pub(crate) fn condition(&self) -> Expr {
        if self.is_bool {
            return self.expr.clone();
        }
        let expr = self.canonical().expr;
        shifted_field(&expr).map_or(expr, |(field, ..)| field)
    }
}

/// Some bits of a word that were shifted down: the same where they stand, by how much, and their mask.
fn shifted_field(expr: &Expr) -> Option<(Expr, i64, i64)> {
    let Expr::Binary(BinaryOp::BitAnd, shifted, mask) = expr else {
        return None;
    };
    let Expr::Binary(BinaryOp::Shr, word, shift) = &**shifted else {
        return None;
    };
    let (mask, shift) = (mask.literal()?, shift.literal()?);
    // What is shifted in at the top must not be looked at.
    let is_inside = mask > 0 && i64::from(mask.leading_zeros()) >= shift;
    let field = || Expr::binary(BinaryOp::BitAnd, (**word).clone(), bits(mask << shift));
    is_inside.then(|| (field(), shift, mask))
}

/// A bit pattern, in hexadecimal once it is long enough to be one.
pub(crate) fn bits(value: i64) -> Expr {
    if value.unsigned_abs() > 9 { Expr::Hex(value) } else { Expr::Int(value) }
}

/// `expr + constant`, folded where it can be.
pub(crate) fn plus(expr: Expr, constant: i64) -> Expr {
    match (expr.literal().and_then(|literal| literal.checked_add(constant)), constant) {
        (Some(sum), _) => Expr::Int(sum),
        (None, 0) => expr,
        (None, _) => Expr::binary(BinaryOp::Add, expr, Expr::Int(constant)),
    }
}
