//! The part of PHP that is written, and how it is written. Knows nothing of WebAssembly.

mod ast;
mod print_expr;
mod print_stmt;
pub(crate) mod text;
mod walk;

pub(crate) use ast::{BinaryOp, Callee, Case, CheckedOp, Expr, Place, Stmt, Var};
pub(crate) use print_stmt::write_stmts;
pub(crate) use walk::{count_leaves, edit_exprs, visit_expr, visit_exprs};
