//! Decides where a block that only chooses between two ways is one condition.
//!
//! Compilers write `if it is there and too large, or not there and not the word for none, leave` as
//! conditions in conditions that jump behind the block or further out. Where all jumps at its end lead to
//! these two places, one condition tells which.

use crate::php::{BinaryOp, Expr, Stmt, count_leaves, visit_expr};

/// Nodes of a condition that is put together from several.
const CONDITION_MAX: usize = 40;

/// What is known of whether the other way is taken.
#[derive(Clone)]
enum Taken {
    Always,
    Never,
    Where(Expr),
}

/// What a block `label` is without the block: the statements before its decision, the condition, and the
/// jump that is taken where it holds; nothing where the block does more than decide.
pub(super) fn decision(label: u32, body: &[Stmt]) -> Option<(Vec<Stmt>, Expr, Stmt)> {
    let starts =
        body.iter().position(|stmt| count_leaves(std::slice::from_ref(stmt), label) > 0)?;
    let (before, choice) = body.split_at(starts);
    let other = other_way(choice, label)?;
    let Taken::Where(condition) = taken(choice, label, &other)? else {
        return None;
    };
    let mut nodes = 0;
    visit_expr(&condition, &mut |_| nodes += 1);
    if nodes > CONDITION_MAX {
        return None;
    }
    Some((before.to_vec(), condition, other))
}

/// The first jump that does not lead behind the block.
fn other_way(stmts: &[Stmt], label: u32) -> Option<Stmt> {
    stmts.iter().find_map(|stmt| match stmt {
        Stmt::If { then, otherwise, .. } => {
            other_way(then, label).or_else(|| other_way(otherwise, label))
        }
        jump @ (Stmt::Leave(_) | Stmt::Repeat(_)) if *jump != Stmt::Leave(label) => {
            Some(jump.clone())
        }
        Stmt::Return(values) if values.is_empty() => Some(stmt.clone()),
        _ => None,
    })
}

/// Where statements end in the jump `other`; nothing where they do anything else.
fn taken(stmts: &[Stmt], label: u32, other: &Stmt) -> Option<Taken> {
    let Some((first, rest)) = stmts.split_first() else {
        return Some(Taken::Never);
    };
    if *first == Stmt::Leave(label) {
        return Some(Taken::Never);
    }
    if first == other {
        return Some(Taken::Always);
    }
    let Stmt::If { condition, then, otherwise } = first else {
        return None;
    };
    let falls_through = |arm: &[Stmt]| !arm.last().is_some_and(Stmt::diverts);
    let arm = |arm: &[Stmt]| {
        if falls_through(arm) {
            let all: Vec<Stmt> = arm.iter().chain(rest).cloned().collect();
            taken(&all, label, other)
        } else {
            taken(arm, label, other)
        }
    };
    Some(either(condition, arm(then)?, arm(otherwise)?))
}

/// One way where a condition holds, another where it does not.
fn either(condition: &Expr, yes: Taken, no: Taken) -> Taken {
    let holds = || condition.clone();
    let fails = || condition.clone().negated();
    Taken::Where(match (yes, no) {
        (Taken::Always, Taken::Always) => return Taken::Always,
        (Taken::Never, Taken::Never) => return Taken::Never,
        (Taken::Always, Taken::Never) => holds(),
        (Taken::Never, Taken::Always) => fails(),
        (Taken::Always, Taken::Where(no)) => joined(BinaryOp::Or, holds(), no),
        (Taken::Where(yes), Taken::Always) => joined(BinaryOp::Or, fails(), yes),
        (Taken::Never, Taken::Where(no)) => joined(BinaryOp::And, fails(), no),
        (Taken::Where(yes), Taken::Never) => joined(BinaryOp::And, holds(), yes),
        (Taken::Where(yes), Taken::Where(no)) => {
            let (yes, no) =
                (joined(BinaryOp::And, holds(), yes), joined(BinaryOp::And, fails(), no));
            Expr::binary(BinaryOp::Or, yes, no)
        }
    })
}

/// Both conditions, or either; without the first where `and` follows from the second alone.
fn joined(op: BinaryOp, first: Expr, second: Expr) -> Expr {
    match op {
        BinaryOp::And if follows(&second, &first) => second,
        _ => Expr::binary(op, first, second),
    }
}

/// Whether `first` holds wherever `second` does: one value is at least so much, or less than so much.
fn follows(second: &Expr, first: &Expr) -> bool {
    let (Expr::Binary(op, value, bound), Expr::Binary(other, same, weaker)) = (second, first)
    else {
        return false;
    };
    let (Some(bound), Some(weaker)) = (bound.literal(), weaker.literal()) else {
        return false;
    };
    let is_weaker = match (op, other) {
        (BinaryOp::GreaterEqual | BinaryOp::Greater, BinaryOp::GreaterEqual)
        | (BinaryOp::Greater, BinaryOp::Greater) => weaker <= bound,
        (BinaryOp::Less | BinaryOp::LessEqual, BinaryOp::LessEqual)
        | (BinaryOp::Less, BinaryOp::Less) => weaker >= bound,
        _ => false,
    };
    is_weaker && value == same && matches!(**value, Expr::Var(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::php::{Var, write_stmts};

    fn test(op: BinaryOp, bound: i64) -> Expr {
        Expr::binary(op, Expr::Var(Var::Local(0)), Expr::Int(bound))
    }

    fn when(condition: Expr, then: Vec<Stmt>) -> Stmt {
        Stmt::If { condition, then, otherwise: Vec::new() }
    }

    fn php(stmts: &[Stmt]) -> String {
        let mut out = String::new();
        let around = Stmt::Block { label: 1, body: stmts.to_vec() };
        write_stmts(&mut out, &[around], 0);
        out
    }

    #[test]
    fn two_ways_are_told_by_one_condition() {
        let outer = Stmt::Leave(1);
        let body = vec![
            Stmt::Assign(Var::Local(0), Expr::Int(7)),
            when(
                test(BinaryOp::GreaterEqual, 0),
                vec![when(test(BinaryOp::Less, 9), vec![Stmt::Leave(2)]), outer.clone()],
            ),
            when(test(BinaryOp::NotEqual, -5), vec![outer]),
        ];
        let told = decision(2, &body).map(|(mut stmts, condition, jump)| {
            stmts.push(when(condition, vec![jump]));
            php(&stmts)
        });
        assert_eq!(
            told.as_deref(),
            Some(
                "do {\n\t$v0 = 7;\n\tif ( $v0 >= 9 || $v0 < 0 && $v0 != -5 ) {\n\t\tbreak;\n\t}\n\
             } while ( false );\n"
            )
        );
    }

    #[test]
    fn a_block_that_does_more_than_decide_stays() {
        let set = Stmt::Assign(Var::Local(9), Expr::Int(1));
        let body = vec![
            when(test(BinaryOp::Less, 0), vec![Stmt::Leave(2)]),
            when(test(BinaryOp::Less, 9), vec![Stmt::Leave(1)]),
            set,
        ];
        assert!(decision(2, &body).is_none());
        let only = vec![when(test(BinaryOp::Less, 0), vec![Stmt::Leave(2)])];
        assert!(decision(2, &only).is_none());
    }
}
