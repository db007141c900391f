//! Decides the spelling of expressions: precedence, parentheses, literals, spacing.
//!
//! Parentheses come from the tree and PHP's precedence table, never from text: an earlier
//! attempt that stripped them by eye turned `( x & M ) >> 2` into `x & ( M >> 2 )`.

use super::ast::{BinaryOp, Callee, Expr, Var};

/// Binding strengths, following PHP's table; larger binds tighter.
mod strength {
    pub(super) const TERNARY: u8 = 1;
    pub(super) const COALESCE: u8 = 2;
    pub(super) const OR: u8 = 3;
    pub(super) const AND: u8 = 4;
    pub(super) const BIT_OR: u8 = 5;
    pub(super) const BIT_XOR: u8 = 6;
    pub(super) const BIT_AND: u8 = 7;
    pub(super) const EQUALITY: u8 = 8;
    pub(super) const ORDER: u8 = 9;
    pub(super) const SHIFT: u8 = 10;
    pub(super) const SUM: u8 = 11;
    pub(super) const PRODUCT: u8 = 12;
    pub(super) const UNARY: u8 = 13;
    pub(super) const PRIMARY: u8 = 14;
}

impl BinaryOp {
    fn strength(self) -> u8 {
        match self {
            Self::Mul | Self::Div | Self::Rem => strength::PRODUCT,
            Self::Add | Self::Sub => strength::SUM,
            Self::Shl | Self::Shr => strength::SHIFT,
            Self::Less | Self::LessEqual | Self::Greater | Self::GreaterEqual => strength::ORDER,
            Self::Equal | Self::NotEqual => strength::EQUALITY,
            Self::BitAnd => strength::BIT_AND,
            Self::BitXor => strength::BIT_XOR,
            Self::BitOr => strength::BIT_OR,
            Self::And => strength::AND,
            Self::Or => strength::OR,
        }
    }

    fn spelling(self) -> &'static str {
        match self {
            Self::Mul => "*",
            Self::Div => "/",
            Self::Rem => "%",
            Self::Add => "+",
            Self::Sub => "-",
            Self::Shl => "<<",
            Self::Shr => ">>",
            Self::Less => "<",
            Self::LessEqual => "<=",
            Self::Greater => ">",
            Self::GreaterEqual => ">=",
            // Both sides are always integers, and `==` runs in half the time of `===`.
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::BitAnd => "&",
            Self::BitXor => "^",
            Self::BitOr => "|",
            Self::And => "&&",
            Self::Or => "||",
        }
    }

    /// Operators whose order next to others few readers know by heart.
    fn is_obscure(self) -> bool {
        matches!(self, Self::Shl | Self::Shr | Self::BitAnd | Self::BitXor | Self::BitOr)
    }
}

impl Expr {
    fn strength(&self) -> u8 {
        match self {
            // A minus sign is an operator to PHP.
            Self::Int(value) | Self::Hex(value) if *value < 0 => strength::UNARY,
            Self::Var(_)
            | Self::Int(_)
            | Self::Hex(_)
            | Self::Property(_)
            | Self::Word(_)
            | Self::HasWord(_)
            | Self::Call(..) => strength::PRIMARY,
            Self::Not(_) | Self::ToInt(_) => strength::UNARY,
            Self::Binary(op, ..) => op.strength(),
            Self::Coalesce(..) => strength::COALESCE,
            Self::Ternary(..) => strength::TERNARY,
        }
    }
}

/// Writes an expression.
pub(super) fn expr_to_php(expr: &Expr) -> String {
    let mut out = String::new();
    write(&mut out, expr);
    out
}

fn write(out: &mut String, expr: &Expr) {
    match expr {
        Expr::Var(var) => out.push_str(&var.spelling()),
        // PHP has no literal for the smallest integer: it would be a float with a minus sign.
        Expr::Int(i64::MIN) | Expr::Hex(i64::MIN) => out.push_str("\\PHP_INT_MIN"),
        Expr::Int(i64::MAX) | Expr::Hex(i64::MAX) => out.push_str("\\PHP_INT_MAX"),
        Expr::Int(value) => out.push_str(&value.to_string()),
        Expr::Hex(value) => {
            out.push_str(if *value < 0 { "-0x" } else { "0x" });
            out.push_str(&format!("{:X}", value.unsigned_abs()));
        }
        Expr::Property(name) => {
            out.push_str("$this->");
            out.push_str(name);
        }
        Expr::Binary(op, left, right) => {
            write_operand(out, left, *op, op.strength());
            out.push(' ');
            out.push_str(op.spelling());
            out.push(' ');
            // Binary operators are left-associative: an equal one on the right needs parentheses.
            write_operand(out, right, *op, op.strength() + 1);
        }
        Expr::Not(inner) => {
            out.push_str("! ");
            write_at(out, inner, strength::PRIMARY);
        }
        Expr::ToInt(inner) => {
            out.push_str("(int) ");
            write_at(out, inner, strength::PRIMARY);
        }
        Expr::Word(index) => write_word(out, index),
        Expr::HasWord(index) => {
            out.push_str("isset( ");
            write_word(out, index);
            out.push_str(" )");
        }
        Expr::Coalesce(left, right) => {
            write_at(out, left, strength::COALESCE + 1);
            out.push_str(" ?? ");
            write_at(out, right, strength::COALESCE + 1);
        }
        Expr::Ternary(condition, yes, no) => {
            // Nested ternaries without parentheses are an error from PHP 8.
            write_at(out, condition, strength::TERNARY + 1);
            out.push_str(" ? ");
            write_at(out, yes, strength::TERNARY + 1);
            out.push_str(" : ");
            write_at(out, no, strength::TERNARY + 1);
        }
        Expr::Call(callee, arguments) => {
            out.push_str(&callee.spelling());
            write_arguments(out, arguments);
        }
    }
}

fn write_operand(out: &mut String, operand: &Expr, parent: BinaryOp, least: u8) {
    let mixes = matches!(operand, Expr::Binary(op, ..) if *op != parent && parent.is_obscure());
    write_at(out, operand, if mixes { strength::PRIMARY } else { least });
}

fn write_at(out: &mut String, expr: &Expr, least: u8) {
    if expr.strength() < least {
        out.push_str("( ");
        write(out, expr);
        out.push_str(" )");
    } else {
        write(out, expr);
    }
}

fn write_word(out: &mut String, index: &Expr) {
    out.push_str("$m[");
    if index.literal().is_some() {
        write(out, index);
    } else {
        out.push(' ');
        write(out, index);
        out.push(' ');
    }
    out.push(']');
}

fn write_arguments(out: &mut String, arguments: &[Expr]) {
    if arguments.is_empty() {
        out.push_str("()");
        return;
    }
    out.push_str("( ");
    for (position, argument) in arguments.iter().enumerate() {
        if position > 0 {
            out.push_str(", ");
        }
        write(out, argument);
    }
    out.push_str(" )");
}

impl Var {
    pub(crate) fn spelling(self) -> String {
        match self {
            Self::Local(index) => format!("$v{index}"),
            Self::Slot(index) => format!("$s{index}"),
            Self::Index(index) => format!("$w{index}"),
            Self::Condition => "$c".to_owned(),
            Self::WordIndex => "$i".to_owned(),
            Self::BitShift => "$b".to_owned(),
        }
    }
}

impl Callee {
    pub(crate) fn spelling(&self) -> String {
        match self {
            Self::Method(name) => format!("$this->{name}"),
            Self::Static(name) => format!("self::{name}"),
            Self::Builtin(name) => format!("\\{name}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn var(index: u32) -> Expr {
        Expr::Var(Var::Local(index))
    }

    fn binary(op: BinaryOp, left: Expr, right: Expr) -> Expr {
        Expr::binary(op, left, right)
    }

    fn assert_php(expr: &Expr, php: &str) {
        assert_eq!(expr_to_php(expr), php);
    }

    #[test]
    fn a_mask_before_a_shift_keeps_its_parentheses() {
        let masked = binary(BinaryOp::BitAnd, var(0), Expr::Hex(0xFF));
        assert_php(&binary(BinaryOp::Shr, masked, Expr::Int(2)), "( $v0 & 0xFF ) >> 2");
    }

    #[test]
    fn a_comparison_of_a_mask_keeps_its_parentheses() {
        let masked = binary(BinaryOp::BitAnd, var(0), Expr::Int(3));
        assert_php(&binary(BinaryOp::Equal, masked, Expr::Int(0)), "( $v0 & 3 ) == 0");
    }

    #[test]
    fn an_equal_operator_on_the_right_keeps_its_parentheses() {
        let inner = binary(BinaryOp::Sub, var(1), var(2));
        assert_php(&binary(BinaryOp::Sub, var(0), inner.clone()), "$v0 - ( $v1 - $v2 )");
        assert_php(&binary(BinaryOp::Sub, inner, var(0)), "$v1 - $v2 - $v0");
    }

    #[test]
    fn a_product_inside_a_sum_needs_none() {
        let product = binary(BinaryOp::Mul, var(0), var(1));
        assert_php(&binary(BinaryOp::Add, product, var(2)), "$v0 * $v1 + $v2");
    }

    #[test]
    fn a_nested_ternary_or_coalesce_is_parenthesised() {
        let inner = Expr::Ternary(Box::new(var(0)), Box::new(var(1)), Box::new(var(2)));
        let outer = Expr::Ternary(Box::new(var(3)), Box::new(inner.clone()), Box::new(var(4)));
        assert_php(&outer, "$v3 ? ( $v0 ? $v1 : $v2 ) : $v4");
        assert_php(&binary(BinaryOp::Add, inner, var(5)), "( $v0 ? $v1 : $v2 ) + $v5");
        let word = Expr::Coalesce(Box::new(Expr::Word(Box::new(var(0)))), Box::new(var(1)));
        assert_php(&binary(BinaryOp::Shr, word, Expr::Int(8)), "( $m[ $v0 ] ?? $v1 ) >> 8");
    }

    #[test]
    fn the_smallest_integer_is_not_written_as_a_float() {
        assert_php(&Expr::Int(i64::MIN), "\\PHP_INT_MIN");
        assert_php(&Expr::Int(i64::MIN + 1), "-9223372036854775807");
        assert_php(&binary(BinaryOp::Sub, var(0), Expr::Int(-5)), "$v0 - -5");
    }

    #[test]
    fn casts_and_negations_bind_their_whole_operand() {
        let less = binary(BinaryOp::Less, var(0), var(1));
        assert_php(&Expr::ToInt(Box::new(less.clone())), "(int) ( $v0 < $v1 )");
        assert_php(&less.negated(), "$v0 >= $v1");
        assert_php(&Expr::Not(Box::new(var(0))), "! $v0");
    }
}
