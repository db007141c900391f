//! Decides which pending expressions are kept in a variable, and when.
//!
//! INVARIANT: a slot variable is written only while no pending expression reads it and no open
//! block has it for its results, so a pending expression never changes its value by a spill.

use std::collections::BTreeSet;

use super::state::Lowering;
use super::value::{Trap, Value};
use crate::php::{Expr, Place, Stmt, Var};
use crate::range::MASK32;

/// Nodes an expression may have before it is cut: for the reader, and so that nothing that walks
/// expressions can exhaust a stack.
const WEIGHT_MAX: u32 = 40;

/// Nodes an expression may have to be written twice.
const REPEATED_MAX: u32 = 5;

impl Lowering<'_> {
    pub(super) fn push(&mut self, value: Value) {
        let is_heavy = value.weight > WEIGHT_MAX;
        self.stack.push(value);
        if is_heavy {
            self.keep(self.stack.len() - 1);
        }
    }

    /// Validation has shown that the operand is there.
    pub(super) fn pop(&mut self) -> Value {
        debug_assert!(!self.stack.is_empty(), "the module was validated");
        self.stack.pop().unwrap_or_else(|| Value::constant(0))
    }

    /// Pops `count` values, the deepest first.
    pub(super) fn pop_many(&mut self, count: usize) -> Vec<Value> {
        self.stack.split_off(self.stack.len().saturating_sub(count))
    }

    pub(super) fn top_trap(&self) -> Trap {
        self.traps_of(1)
    }

    /// The strongest trap among the top `count` values.
    pub(super) fn traps_of(&self, count: usize) -> Trap {
        self.stack.iter().rev().take(count).map(|value| value.trap).max().unwrap_or(Trap::Never)
    }

    /// A slot that nothing reads and no open block owns.
    pub(super) fn free_slots(&self, count: usize) -> Vec<u32> {
        let mut busy = BTreeSet::new();
        for value in &self.stack {
            for place in &value.reads {
                if let Place::Var(Var::Slot(slot)) = place {
                    busy.insert(*slot);
                }
            }
        }
        for frame in &self.frames {
            busy.extend(&frame.params);
            busy.extend(&frame.results);
        }
        (0..).filter(|slot| !busy.contains(slot)).take(count).collect()
    }

    pub(super) fn free_slot(&self) -> u32 {
        self.free_slots(1).first().copied().unwrap_or(0)
    }

    /// Keeps what a coming statement would disturb: a statement that uses the top `operands`,
    /// writes `writes`, may end in `trap`, and after which control may be elsewhere (`diverts`).
    pub(super) fn before(&mut self, operands: usize, writes: &[Place], trap: Trap, diverts: bool) {
        let below = self.stack.len().saturating_sub(operands);
        let disturbed = self.stack.iter().take(below).map(|value| {
            value.reads_any(writes)
                || value.trap.ordered_with(trap)
                || (diverts && value.trap != Trap::Never)
        });
        let disturbed = disturbed.collect();
        self.keep_all(disturbed);
    }

    /// Keeps one pending value in a variable.
    pub(super) fn keep(&mut self, at: usize) {
        let mut wanted = vec![false; at + 1];
        if let Some(last) = wanted.last_mut() {
            *last = true;
        }
        self.keep_all(wanted);
    }

    /// Keeps all but literals of the values below the top `operands`.
    pub(super) fn keep_below(&mut self, operands: usize) {
        let below = self.stack.len().saturating_sub(operands);
        self.keep_all(vec![true; below]);
    }

    /// Keeps the chosen values, and those below them whose traps must come first.
    fn keep_all(&mut self, mut wanted: Vec<bool>) {
        let mut later = Trap::Never;
        for (value, wanted) in self.stack.iter().zip(wanted.iter_mut()).rev() {
            *wanted |= value.trap.ordered_with(later);
            if *wanted {
                later = later.max(value.trap);
            }
        }
        for (at, wanted) in wanted.iter().enumerate() {
            if *wanted {
                self.keep_now(at);
            }
        }
    }

    fn keep_now(&mut self, at: usize) {
        let slot = Var::Slot(self.free_slot());
        let Some(value) = self.stack.get_mut(at) else {
            return;
        };
        if value.literal().is_some() || matches!(value.expr, Expr::Var(Var::Slot(_))) {
            return;
        }
        let is_bool = value.is_bool;
        let kept = Value { is_bool, ..Value::var(slot, value.range) };
        let value = std::mem::replace(value, kept);
        self.stmts.push(Stmt::Assign(slot, value.expr));
    }

    /// Makes the value `from_top` (0 is the top) an expression that costs nothing to repeat, after
    /// `carried` has brought it into the form in which it is repeated.
    pub(super) fn make_simple(&mut self, from_top: usize, carried: fn(&Value) -> Value) {
        self.make_light(from_top, carried, 1);
    }

    /// As [`Self::make_simple`], but lets small expressions be written twice.
    pub(super) fn make_repeatable(&mut self, from_top: usize, carried: fn(&Value) -> Value) {
        self.make_light(from_top, carried, REPEATED_MAX);
    }

    /// As [`Self::make_simple`], for an expression that may have `most` nodes.
    pub(super) fn make_light(&mut self, from_top: usize, carried: fn(&Value) -> Value, most: u32) {
        let Some(at) = self.stack.len().checked_sub(from_top + 1) else {
            return;
        };
        let Some(value) = self.stack.get_mut(at) else {
            return;
        };
        *value = carried(value);
        let is_light = value.expr.is_simple() || (most > 1 && value.weight <= most);
        if !is_light {
            self.keep(at);
        }
    }

    /// Lets the last statement write `target` instead of a slot that only `value` reads.
    pub(super) fn retarget(&mut self, value: &Value, target: Var) -> bool {
        let (slot, is_masked) = match &value.expr {
            Expr::Var(Var::Slot(slot)) => (*slot, false),
            Expr::Binary(crate::php::BinaryOp::BitAnd, inner, mask) => match (&**inner, &**mask) {
                (Expr::Var(Var::Slot(slot)), Expr::Hex(MASK32)) => (*slot, true),
                _ => return false,
            },
            _ => return false,
        };
        let place = [Place::Var(Var::Slot(slot))];
        let is_owned = self
            .frames
            .iter()
            .any(|frame| frame.params.contains(&slot) || frame.results.contains(&slot));
        if is_owned || self.stack.iter().any(|pending| pending.reads_any(&place)) {
            return false;
        }
        match self.stmts.last_mut() {
            Some(Stmt::Assign(var, expr)) if *var == Var::Slot(slot) => {
                *var = target;
                if is_masked {
                    let inner = std::mem::replace(expr, Expr::Int(0));
                    *expr = Expr::binary(crate::php::BinaryOp::BitAnd, inner, Expr::Hex(MASK32));
                }
                true
            }
            // The slow path reads its operands after the target has been written.
            Some(Stmt::Checked { target: var, left, right, .. })
                if *var == Var::Slot(slot)
                    && !is_masked
                    && !left.reads_var(target)
                    && !right.reads_var(target) =>
            {
                *var = target;
                true
            }
            _ => false,
        }
    }
}
