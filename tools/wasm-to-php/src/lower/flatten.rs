//! Decides how deep statements nest: a block whose end can be told otherwise vanishes.
//!
//! Compilers write a decision as blocks around blocks, one for each place to jump to. Read as PHP
//! that is a page of `do {` before the first statement. What stands behind a block is moved to the
//! one jump that leads there, jumps that lead to the same place become one, and what follows a jump
//! needs no `else`. Nothing is executed in another order.

use super::decision::decision;
use crate::php::{BinaryOp, Expr, Stmt, count_leaves, visit_expr};

/// Levels beyond which nothing is done, for each is walked through once for each around it.
const DEPTH_MAX: usize = 100;

/// Rounds: what one opens up the next may use.
const ROUNDS: usize = 4;

/// Nodes of a condition that is put together from several.
const CONDITION_MAX: usize = 40;

/// Lines that a block takes by itself, counted generously: it also hides what its jumps mean.
const LINES_OF_BLOCK: usize = 6;

/// A function's statements with fewer levels. `returns` tells that falling out at the end is a
/// `return;`.
pub(super) fn flatten(mut stmts: Vec<Stmt>, returns: bool) -> Vec<Stmt> {
    let end = returns.then(|| Stmt::Return(Vec::new()));
    if depth(&stmts) > DEPTH_MAX {
        return stmts;
    }
    for pass in [Pass { trims: false }, Pass { trims: true }] {
        for _ in 0..ROUNDS {
            let flat = pass.sequence(stmts.clone(), end.as_ref());
            if flat == stmts {
                break;
            }
            stmts = flat;
        }
    }
    stmts
}

/// One look over a function.
#[derive(Clone, Copy)]
struct Pass {
    /// Whether jumps go that lead to where control comes without them. Before all is moved to its place
    /// they tell where it may move to.
    trims: bool,
}

impl Pass {
    /// Statements, where falling out at their end does the same as the jump `end`.
    fn sequence(self, mut stmts: Vec<Stmt>, end: Option<&Stmt>) -> Vec<Stmt> {
        if self.trims && end.is_some() && stmts.last() == end {
            stmts.pop();
        }
        stmts.into_iter().rfold(Vec::new(), |rest, stmt| self.before(stmt, rest, end))
    }

    /// A statement before others that are flat already.
    fn before(self, stmt: Stmt, rest: Vec<Stmt>, end: Option<&Stmt>) -> Vec<Stmt> {
        let behind = if rest.is_empty() { end } else { None };
        match stmt {
            Stmt::If { condition, then, otherwise } => {
                let (then, otherwise) =
                    (self.sequence(then, behind), self.sequence(otherwise, behind));
                if self.trims && is_detour(&then, &otherwise, &rest, end) {
                    return conditional(condition.negated(), rest, then, Vec::new());
                }
                conditional(condition, then, otherwise, rest)
            }
            Stmt::Switch { subject, mut cases, default } => {
                for case in &mut cases {
                    case.body = self.sequence(std::mem::take(&mut case.body), behind);
                }
                let default = self.sequence(default, behind);
                joined(Stmt::Switch { subject, cases, default }, rest)
            }
            Stmt::Loop { label, body, falls_out } => {
                let end = if falls_out { Stmt::Leave(label) } else { Stmt::Repeat(label) };
                let body = self.sequence(body, Some(&end));
                let falls_out = falls_out && comes_out(&body);
                joined(Stmt::Loop { label, body, falls_out }, rest)
            }
            Stmt::Block { label, body } => self.block(label, body, rest, end),
            other => joined(other, rest),
        }
    }

    fn block(
        self,
        label: u32,
        mut body: Vec<Stmt>,
        mut rest: Vec<Stmt>,
        end: Option<&Stmt>,
    ) -> Vec<Stmt> {
        if let (Some(jump), true) = (end, rest.is_empty()) {
            // Out of the block is where the jump leads.
            replace_leaves(&mut body, label, std::slice::from_ref(jump));
            return self.sequence(body, end);
        }
        body = self.sequence(body, Some(&Stmt::Leave(label)));
        let leaves = count_leaves(&body, label);
        if leaves == 0 {
            if comes_out(&body) {
                body.extend(rest);
            }
            return body;
        }
        if let Some((before, condition, other)) = decision(label, &body) {
            let rest = conditional(condition, vec![other], Vec::new(), rest);
            return before.into_iter().rfold(rest, |rest, stmt| joined(stmt, rest));
        }
        let goes_on = comes_out(&rest);
        let deeper = depth_of_leave(&body, label).unwrap_or(0).saturating_sub(1);
        let is_worth_it = lines(&rest) * deeper <= lines(&body) + LINES_OF_BLOCK;
        if leaves > 1 || comes_out(&body) || (goes_on && end.is_none()) || !is_worth_it {
            return joined(Stmt::Block { label, body }, rest);
        }
        rest.extend(end.filter(|_| goes_on).cloned());
        replace_leaves(&mut body, label, &rest);
        body
    }
}

/// Whether an arm only jumps to where control would come by itself, but for another jump behind it.
fn is_detour(then: &[Stmt], otherwise: &[Stmt], rest: &[Stmt], end: Option<&Stmt>) -> bool {
    let is_jump = end.is_some_and(|end| then == std::slice::from_ref(end));
    is_jump && otherwise.is_empty() && lines(rest) < 4 && !comes_out(rest)
}

/// A statement before others, which are not executed where it does not come out.
fn joined(stmt: Stmt, mut rest: Vec<Stmt>) -> Vec<Stmt> {
    if ends(&stmt) {
        return vec![stmt];
    }
    rest.insert(0, stmt);
    rest
}

fn conditional(
    condition: Expr,
    then: Vec<Stmt>,
    otherwise: Vec<Stmt>,
    mut rest: Vec<Stmt>,
) -> Vec<Stmt> {
    match (then.is_empty(), otherwise.is_empty()) {
        (true, true) if calls(&condition) => return joined(Stmt::Eval(condition), rest),
        (true, true) => return rest,
        (true, false) => return conditional(condition.negated(), otherwise, then, rest),
        (false, true) => {}
        (false, false) => {
            let (condition, jumps, mut other) = match (comes_out(&then), comes_out(&otherwise)) {
                (false, _) => (condition, then, otherwise),
                (true, false) => (condition.negated(), otherwise, then),
                (true, true) => return joined(Stmt::If { condition, then, otherwise }, rest),
            };
            if comes_out(&other) {
                other.extend(rest);
            }
            return conditional(condition, jumps, Vec::new(), other);
        }
    }
    let short = |other: &Expr| nodes(&condition) + nodes(other) <= CONDITION_MAX;
    let (op, inner, body) = match (rest.first(), then.as_slice()) {
        // Both lead to the same.
        (Some(Stmt::If { condition: second, then: same, otherwise }), _)
            if *same == then && otherwise.is_empty() && !comes_out(&then) && short(second) =>
        {
            let second = second.clone();
            rest.remove(0);
            (BinaryOp::Or, second, then)
        }
        (_, [Stmt::If { condition: inner, then: body, otherwise }])
            if otherwise.is_empty() && short(inner) =>
        {
            (BinaryOp::And, inner.clone(), body.clone())
        }
        _ => return joined(Stmt::If { condition, then, otherwise }, rest),
    };
    conditional(Expr::binary(op, condition, inner), body, Vec::new(), rest)
}

/// Whether control never comes out behind the statement.
fn ends(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::If { then, otherwise, .. } => !comes_out(then) && !comes_out(otherwise),
        Stmt::Switch { cases, default, .. } => {
            !comes_out(default) && cases.iter().all(|case| !comes_out(&case.body))
        }
        Stmt::Loop { label, body, falls_out } => {
            !(*falls_out && comes_out(body)) && count_leaves(body, *label) == 0
        }
        other => other.diverts(),
    }
}

/// Whether control may come out behind statements.
fn comes_out(stmts: &[Stmt]) -> bool {
    !stmts.last().is_some_and(ends)
}

fn nodes(condition: &Expr) -> usize {
    let mut count = 0;
    visit_expr(condition, &mut |_| count += 1);
    count
}

/// Whether a condition calls something, which may trap.
fn calls(condition: &Expr) -> bool {
    let mut found = false;
    visit_expr(condition, &mut |expr| found |= matches!(expr, Expr::Call(..)));
    found
}

/// Lines that statements take, about.
fn lines(stmts: &[Stmt]) -> usize {
    stmts.iter().map(|stmt| 1 + stmt.bodies().into_iter().map(lines).sum::<usize>()).sum()
}

fn depth(stmts: &[Stmt]) -> usize {
    stmts.iter().flat_map(Stmt::bodies).map(|body| 1 + depth(body)).max().unwrap_or(0)
}

/// How many levels inside `stmts` the jump behind block `label` stands.
fn depth_of_leave(stmts: &[Stmt], label: u32) -> Option<usize> {
    stmts.iter().find_map(|stmt| match stmt {
        Stmt::Leave(other) => (*other == label).then_some(0),
        // A switch has a level for its cases.
        Stmt::Switch { .. } => inside(stmt, label).map(|depth| depth + 2),
        _ => inside(stmt, label).map(|depth| depth + 1),
    })
}

fn inside(stmt: &Stmt, label: u32) -> Option<usize> {
    stmt.bodies().into_iter().find_map(|body| depth_of_leave(body, label))
}

/// Puts statements in the place of each jump behind block `label`.
fn replace_leaves(stmts: &mut Vec<Stmt>, label: u32, by: &[Stmt]) {
    if let Some(at) = stmts.iter().position(|stmt| *stmt == Stmt::Leave(label)) {
        stmts.truncate(at);
        stmts.extend_from_slice(by);
    }
    for stmt in stmts {
        match stmt {
            Stmt::If { then, otherwise, .. } => {
                replace_leaves(then, label, by);
                replace_leaves(otherwise, label, by);
            }
            Stmt::Block { body, .. } | Stmt::Loop { body, .. } => replace_leaves(body, label, by),
            Stmt::Switch { cases, default, .. } => {
                for case in cases {
                    replace_leaves(&mut case.body, label, by);
                }
                replace_leaves(default, label, by);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::php::{Case, Var, write_stmts};

    fn local(index: u32) -> Expr {
        Expr::Var(Var::Local(index))
    }

    fn set(value: i64) -> Stmt {
        Stmt::Assign(Var::Local(9), Expr::Int(value))
    }

    fn when(index: u32, then: Vec<Stmt>) -> Stmt {
        Stmt::If { condition: local(index), then, otherwise: Vec::new() }
    }

    fn block(label: u32, body: Vec<Stmt>) -> Stmt {
        Stmt::Block { label, body }
    }

    fn assert_flat(stmts: Vec<Stmt>, php: &str) {
        let mut out = String::new();
        write_stmts(&mut out, &flatten(stmts, true), 0);
        assert_eq!(out, php);
    }

    #[test]
    fn what_stands_behind_a_block_moves_to_its_only_jump() {
        let subject = local(0);
        let cases = vec![Case { values: vec![1], body: vec![Stmt::Leave(1)] }];
        let switch = Stmt::Switch { subject, cases, default: vec![Stmt::Leave(2)] };
        assert_flat(
            vec![
                block(
                    3,
                    vec![block(2, vec![block(1, vec![switch]), set(1), Stmt::Leave(3)]), set(2)],
                ),
                set(3),
            ],
            "switch ( $v0 ) {\n\tcase 1:\n\t\t$v9 = 1;\n\t\tbreak;\n\tdefault:\n\t\t$v9 = 2;\n\
             \t\tbreak;\n}\n$v9 = 3;\n",
        );
    }

    #[test]
    fn jumps_to_one_place_become_one_and_need_no_else() {
        assert_flat(
            vec![block(
                1,
                vec![when(0, vec![Stmt::Leave(1)]), when(1, vec![Stmt::Leave(1)]), set(1)],
            )],
            "if ( $v0 || $v1 ) {\n\treturn;\n}\n$v9 = 1;\n",
        );
        let both = Stmt::If {
            condition: local(0),
            then: vec![when(1, vec![set(1)])],
            otherwise: vec![set(2), Stmt::Return(Vec::new())],
        };
        assert_flat(
            vec![both, set(3)],
            "if ( ! $v0 ) {\n\t$v9 = 2;\n\treturn;\n}\nif ( $v1 ) {\n\t$v9 = 1;\n}\n$v9 = 3;\n",
        );
    }

    #[test]
    fn a_jump_is_kept_where_something_else_stands_behind() {
        assert_flat(
            vec![block(1, vec![when(0, vec![Stmt::Leave(1)]), set(1)]), set(2)],
            "do {\n\tif ( $v0 ) {\n\t\tbreak;\n\t}\n\t$v9 = 1;\n} while ( false );\n$v9 = 2;\n",
        );
    }

    #[test]
    fn a_condition_that_calls_is_evaluated_for_its_trap() {
        let call = Expr::Call(crate::php::Callee::Method("f".to_owned()), Vec::new());
        let stmt = |condition| Stmt::If {
            condition,
            then: vec![Stmt::Return(Vec::new())],
            otherwise: Vec::new(),
        };
        assert_flat(vec![stmt(call)], "$this->f();\n");
        assert_flat(vec![stmt(local(0))], "");
    }
}
