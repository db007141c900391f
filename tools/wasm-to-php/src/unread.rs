//! Decides which assignments are left out: those to variables that nothing reads.
//!
//! They come from addresses that are known to be constants, and from word indexes of locals whose
//! accesses turned out to need none.

use std::collections::BTreeSet;

use crate::php::{Expr, Stmt, Var, visit_exprs};

/// The statements without assignments that nothing reads.
pub(crate) fn dropped(mut stmts: Vec<Stmt>) -> Vec<Stmt> {
    loop {
        let mut read = BTreeSet::new();
        visit_exprs(&stmts, &mut |expr| {
            if let Expr::Var(var) = expr {
                read.insert(*var);
            }
        });
        if !drop_from(&mut stmts, &read) {
            return stmts;
        }
    }
}

/// Whether anything was dropped.
fn drop_from(stmts: &mut Vec<Stmt>, read: &BTreeSet<Var>) -> bool {
    let before = stmts.len();
    stmts.retain(|stmt| match stmt {
        Stmt::Assign(var, value) => read.contains(var) || value.has_effect(),
        Stmt::Checked { target, left, right, .. } => {
            read.contains(target) || left.has_effect() || right.has_effect()
        }
        _ => true,
    });
    let mut is_shorter = stmts.len() < before;
    for stmt in stmts {
        for body in stmt.bodies_mut() {
            is_shorter |= drop_from(body, read);
        }
    }
    is_shorter
}
