//! Decides what is known of a local, and how values reach it.

use super::carried::{as_carried, known_range};
use super::state::{Lowering, index, index_of};
use super::value::Value;
use crate::op::Type;
use crate::php::{Expr, Place, Stmt, Var};
use crate::range::{ABSENT, MASK32, Range};

impl Lowering<'_> {
    pub(super) fn type_of_local(&self, local: usize) -> Type {
        self.local_types.get(local).copied().unwrap_or(Type::I64)
    }

    /// What holds of a local wherever control came from.
    pub(super) fn base_range(&self, local: usize) -> Range {
        let known = self.context.facts.local(self.function, local);
        known_range(self.type_of_local(local), known)
    }

    pub(super) fn constant(&mut self, ty: Type, constant: i64) {
        let mut value = Value::constant(constant);
        if ty == Type::I32 {
            let address = self.with_static(Range::exact(constant & MASK32));
            value.range = value.range.with_present(address.present);
        }
        self.push(value);
    }

    /// What is known of an `i32` as an address: words that the class starts with are always there.
    pub(super) fn with_static(&self, range: Range) -> Range {
        if !range.is_canonical() {
            return range;
        }
        let behind = self.context.initial_bytes - 1 - range.hi;
        let range = range.with_present(behind.max(range.present));
        match range.present {
            ABSENT => range,
            // What is there lies within the memory.
            present => range.narrowed(Range::new(0, self.context.most_bytes - 1 - present)),
        }
    }

    /// The value as variables, parameters and results carry it, with all that is known of it.
    pub(super) fn carried(&self, value: &Value, ty: Type) -> Value {
        let value = as_carried(value, ty);
        match ty {
            Type::I32 => Value { range: self.with_static(value.range), ..value },
            Type::I64 => value,
        }
    }

    pub(super) fn local_get(&mut self, local: u32) {
        let range = index(&self.local_ranges, local).copied().unwrap_or(Range::FULL);
        match range.constant() {
            Some(constant) => self.constant(self.type_of_local(index_of(local)), constant),
            None => self.push(Value::var(Var::Local(local), range)),
        }
    }

    pub(super) fn local_set(&mut self, local: u32) {
        let place = Place::Var(Var::Local(local));
        let trap = self.top_trap();
        self.before(1, &[place], trap, false);
        let value = self.pop();
        let position = index_of(local);
        let value = self.carried(&value, self.type_of_local(position));
        let (mut value, frame) = self.frame_of(value);
        if frame.is_some() {
            value.range = self.with_static(value.range);
        }
        self.seen.saw_local(self.function, position, value.range);
        if let Some(range) = self.local_ranges.get_mut(position) {
            *range = value.range;
        }
        if value.expr == Expr::Var(Var::Local(local)) {
            return;
        }
        if !self.retarget(&value, Var::Local(local)) {
            self.stmts.push(Stmt::Assign(Var::Local(local), value.expr.clone()));
        }
        self.set_index(local, &value);
        if let Some(bytes) = frame {
            self.touch_frame(local, bytes);
        }
    }

    /// Sets the word index of a local that has just got a value.
    pub(super) fn set_index(&mut self, local: u32, value: &Value) {
        self.seen.was_set(self.function, local);
        if self.is_indexed(index_of(local)) {
            let index = self.index_of(local, value);
            self.stmts.push(Stmt::Assign(Var::Index(local), index));
        }
    }
}
