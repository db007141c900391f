//! Decides nothing: visits the expressions of a tree of statements, and counts its jumps.

use super::ast::{Callee, Expr, Stmt};

/// Calls `visit` with every expression in `stmts`, outer ones first.
pub(crate) fn visit_exprs(stmts: &[Stmt], visit: &mut impl FnMut(&Expr)) {
    for stmt in stmts {
        match stmt {
            Stmt::Assign(_, expr)
            | Stmt::AssignList(_, expr)
            | Stmt::AssignProperty(_, expr)
            | Stmt::Eval(expr) => visit_expr(expr, visit),
            Stmt::AssignWord(index, value) => {
                visit_expr(&Expr::Word(Box::new(index.clone())), visit);
                visit_expr(value, visit);
            }
            Stmt::Checked { left, right, slow_path, .. } => {
                visit_expr(
                    &Expr::Call(slow_path.clone(), vec![left.clone(), right.clone()]),
                    visit,
                );
            }
            Stmt::If { condition, then, otherwise } => {
                visit_expr(condition, visit);
                visit_exprs(then, visit);
                visit_exprs(otherwise, visit);
            }
            Stmt::Block { body, .. } | Stmt::Loop { body, .. } => visit_exprs(body, visit),
            Stmt::Switch { subject, cases, default } => {
                visit_expr(subject, visit);
                for case in cases {
                    visit_exprs(&case.body, visit);
                }
                visit_exprs(default, visit);
            }
            Stmt::Return(values) => {
                for value in values {
                    visit_expr(value, visit);
                }
            }
            Stmt::Leave(_)
            | Stmt::Repeat(_)
            | Stmt::Throw(_)
            | Stmt::Fuel
            | Stmt::EnterDepth
            | Stmt::LeaveDepth
            | Stmt::Count(_) => {}
        }
    }
}

/// Calls `edit` with every expression in `stmts`, outer ones first.
pub(crate) fn edit_exprs(stmts: &mut [Stmt], edit: &mut impl FnMut(&mut Expr)) {
    for stmt in stmts {
        match stmt {
            Stmt::Assign(_, expr)
            | Stmt::AssignList(_, expr)
            | Stmt::AssignProperty(_, expr)
            | Stmt::Eval(expr) => edit_expr(expr, edit),
            Stmt::AssignWord(left, right) | Stmt::Checked { left, right, .. } => {
                edit_expr(left, edit);
                edit_expr(right, edit);
            }
            Stmt::If { condition, then, otherwise } => {
                edit_expr(condition, edit);
                edit_exprs(then, edit);
                edit_exprs(otherwise, edit);
            }
            Stmt::Block { body, .. } | Stmt::Loop { body, .. } => edit_exprs(body, edit),
            Stmt::Switch { subject, cases, default } => {
                edit_expr(subject, edit);
                for case in cases {
                    edit_exprs(&mut case.body, edit);
                }
                edit_exprs(default, edit);
            }
            Stmt::Return(values) => {
                for value in values {
                    edit_expr(value, edit);
                }
            }
            Stmt::Leave(_)
            | Stmt::Repeat(_)
            | Stmt::Throw(_)
            | Stmt::Fuel
            | Stmt::EnterDepth
            | Stmt::LeaveDepth
            | Stmt::Count(_) => {}
        }
    }
}

fn edit_expr(expr: &mut Expr, edit: &mut impl FnMut(&mut Expr)) {
    edit(expr);
    match expr {
        Expr::Binary(_, left, right) | Expr::Coalesce(left, right) => {
            edit_expr(left, edit);
            edit_expr(right, edit);
        }
        Expr::Not(inner) | Expr::ToInt(inner) | Expr::Word(inner) | Expr::HasWord(inner) => {
            edit_expr(inner, edit);
        }
        Expr::Ternary(condition, yes, no) => {
            edit_expr(condition, edit);
            edit_expr(yes, edit);
            edit_expr(no, edit);
        }
        Expr::Call(_, arguments) => {
            for argument in arguments {
                edit_expr(argument, edit);
            }
        }
        Expr::Var(_) | Expr::Int(_) | Expr::Hex(_) | Expr::Property(_) => {}
    }
}

/// How many jumps behind the block `label` stand in `stmts`.
pub(crate) fn count_leaves(stmts: &[Stmt], label: u32) -> usize {
    let count = |body: &[Stmt]| count_leaves(body, label);
    stmts
        .iter()
        .map(|stmt| match stmt {
            Stmt::Leave(other) => usize::from(*other == label),
            Stmt::If { then, otherwise, .. } => count(then) + count(otherwise),
            Stmt::Block { body, .. } | Stmt::Loop { body, .. } => count(body),
            Stmt::Switch { cases, default, .. } => {
                cases.iter().map(|case| count(&case.body)).sum::<usize>() + count(default)
            }
            _ => 0,
        })
        .sum()
}

pub(crate) fn visit_expr(expr: &Expr, visit: &mut impl FnMut(&Expr)) {
    visit(expr);
    match expr {
        Expr::Binary(_, left, right) | Expr::Coalesce(left, right) => {
            visit_expr(left, visit);
            visit_expr(right, visit);
        }
        Expr::Not(inner) | Expr::ToInt(inner) | Expr::Word(inner) | Expr::HasWord(inner) => {
            visit_expr(inner, visit);
        }
        Expr::Ternary(condition, yes, no) => {
            visit_expr(condition, visit);
            visit_expr(yes, visit);
            visit_expr(no, visit);
        }
        Expr::Call(_, arguments) => {
            for argument in arguments {
                visit_expr(argument, visit);
            }
        }
        Expr::Var(_) | Expr::Int(_) | Expr::Hex(_) | Expr::Property(_) => {}
    }
}

impl Expr {
    /// Whether the expression reads the memory or a property, or calls anything.
    pub(crate) fn reads_instance(&self) -> bool {
        let mut found = false;
        visit_expr(self, &mut |expr| {
            found |= matches!(
                expr,
                Self::Word(_) | Self::HasWord(_) | Self::Property(_) | Self::Call(..)
            );
        });
        found
    }

    /// Whether the expression may do more than have a value: a call may trap or change the memory.
    pub(crate) fn has_effect(&self) -> bool {
        let mut found = false;
        visit_expr(self, &mut |expr| {
            found |= matches!(expr, Self::Call(Callee::Method(_) | Callee::Static(_), _));
        });
        found
    }

    /// Whether the expression reads a variable.
    pub(crate) fn reads_var(&self, var: super::ast::Var) -> bool {
        let mut found = false;
        visit_expr(self, &mut |expr| found |= *expr == Self::Var(var));
        found
    }
}
