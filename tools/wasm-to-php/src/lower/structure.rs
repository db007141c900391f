//! Decides where a block that is branched out of can be told by conditions alone, so that it needs no
//! loop around it.

use crate::php::{BinaryOp, Expr, Stmt, Var, count_leaves};

/// Levels of conditions that may take the place of one block.
const LEVELS_MAX: usize = 3;

/// A block that something branches out of.
pub(super) fn block(label: u32, body: Vec<Stmt>) -> Vec<Stmt> {
    if tellable(&body, label) == count_leaves(&body, label) {
        let told = told_by_conditions(label, body.clone());
        let more_levels = nesting(&told).saturating_sub(nesting(&body));
        if count_leaves(&told, label) == 0 && more_levels <= LEVELS_MAX {
            return told;
        }
    }
    vec![Stmt::Block { label, body }]
}

/// How many of the jumps stand where [`told_by_conditions`] may find them.
fn tellable(stmts: &[Stmt], label: u32) -> usize {
    let leaves = |arm: &[Stmt]| arm.last() == Some(&Stmt::Leave(label));
    let count = stmts.iter().map(|stmt| match stmt {
        Stmt::If { then, otherwise, .. } if leaves(then) || leaves(otherwise) => {
            tellable(then, label) + tellable(otherwise, label)
        }
        Stmt::Leave(other) => usize::from(*other == label),
        _ => 0,
    });
    count.sum()
}

/// How deep conditions nest, not counting those that `elseif` writes without a level.
fn nesting(stmts: &[Stmt]) -> usize {
    let deepest = stmts.iter().map(|stmt| match stmt {
        Stmt::If { then, otherwise, .. } => {
            let other = match otherwise.as_slice() {
                [only @ Stmt::If { .. }] => nesting(std::slice::from_ref(only)),
                arm => 1 + nesting(arm),
            };
            other.max(1 + nesting(then))
        }
        _ => 0,
    });
    deepest.max().unwrap_or(0)
}

/// The statements, with jumps to their end turned into conditions where they stand in one.
fn told_by_conditions(label: u32, mut stmts: Vec<Stmt>) -> Vec<Stmt> {
    let leaves = |arm: &[Stmt]| arm.last() == Some(&Stmt::Leave(label));
    let found = stmts.iter().position(|stmt| match stmt {
        Stmt::If { then, otherwise, .. } => leaves(then) || leaves(otherwise),
        Stmt::Leave(other) => *other == label,
        _ => false,
    });
    let Some(at) = found else {
        return stmts;
    };
    let rest = stmts.split_off(at + 1);
    let Some(Stmt::If { condition, mut then, mut otherwise }) = stmts.pop() else {
        // Behind a jump nothing is executed.
        return stmts;
    };
    if leaves(&then) {
        then.pop();
        if !otherwise.last().is_some_and(Stmt::diverts) {
            otherwise.extend(rest);
        }
    } else {
        otherwise.pop();
        if !then.last().is_some_and(Stmt::diverts) {
            then.extend(rest);
        }
    }
    let then = told_by_conditions(label, then);
    let otherwise = told_by_conditions(label, otherwise);
    stmts.extend(with_common_start(condition, then, otherwise));
    stmts
}

/// A condition, before which stands what both its arms begin with.
pub(super) fn with_common_start(
    condition: Expr,
    mut then: Vec<Stmt>,
    mut otherwise: Vec<Stmt>,
) -> Vec<Stmt> {
    let is_common = |(left, right): &(&Stmt, &Stmt)| left == right && left.is_assignment();
    let count = then.iter().zip(&otherwise).take_while(is_common).count();
    if count == 0 {
        return vec![joined(condition, then, otherwise)];
    }
    otherwise.drain(..count);
    let common = then.drain(..count);
    // The condition comes first, as it did.
    let mut stmts = vec![Stmt::Assign(Var::Condition, condition)];
    stmts.extend(common);
    stmts.push(joined(Expr::Var(Var::Condition), then, otherwise));
    stmts
}

/// A condition, which takes up the one that stands alone in its arm.
fn joined(condition: Expr, then: Vec<Stmt>, otherwise: Vec<Stmt>) -> Stmt {
    if then.is_empty() && otherwise.is_empty() {
        // For its trap.
        return Stmt::Eval(condition);
    }
    if !then.is_empty() {
        return Stmt::If { condition, then, otherwise };
    }
    let condition = condition.negated();
    match <[Stmt; 1]>::try_from(otherwise) {
        Ok([Stmt::If { condition: inner, then, otherwise }]) if otherwise.is_empty() => {
            let condition = Expr::binary(BinaryOp::And, condition, inner);
            Stmt::If { condition, then, otherwise }
        }
        Ok([only]) => Stmt::If { condition, then: vec![only], otherwise: Vec::new() },
        Err(then) => Stmt::If { condition, then, otherwise: Vec::new() },
    }
}
