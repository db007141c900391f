//! Decides how instructions on tables and on segments are written: as calls of support methods,
//! with the numbers of the tables and segments as first arguments.

use super::state::Lowering;
use super::value::{Trap, Value};
use crate::php::{Expr, Place, Stmt};
use crate::runtime::Support;

impl Lowering<'_> {
    /// No instruction of the profile changes a table's size.
    pub(super) fn table_size(&mut self, table: u32) {
        let found = super::state::index(&self.context.module.tables, table);
        let size = found.map_or(0, |entries| i64::try_from(entries.len()).unwrap_or(0));
        self.push(Value::constant(size));
    }

    /// A copy of three operands: to where, from where, how many.
    pub(super) fn bulk_init(&mut self, support: Support, numbers: &[u32]) {
        let trap = self.traps_of(3).max(Trap::Bounds);
        self.before(3, &[Place::Memory], trap, false);
        let numbers = numbers.iter().map(|number| Expr::Int(i64::from(*number)));
        let operands = self.pop_many(3).into_iter().map(|value| value.canonical().expr);
        let call = Expr::Call(support.callee(), numbers.chain(operands).collect());
        self.stmts.push(Stmt::Eval(call));
    }

    pub(super) fn drop_segment(&mut self, support: Support, segment: u32) {
        let call = Expr::Call(support.callee(), vec![Expr::Int(i64::from(segment))]);
        self.stmts.push(Stmt::Eval(call));
    }
}
