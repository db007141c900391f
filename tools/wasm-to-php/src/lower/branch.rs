//! Decides how branches are written, and how values reach the variables that carry them.

use super::carried::as_carried;
use super::frame::Kind;
use super::state::Lowering;
use super::value::{Trap, Value};
use crate::op::Type;
use crate::php::{Case, Expr, Place, Stmt, Var};

impl Lowering<'_> {
    pub(super) fn br(&mut self, depth: u32) {
        let types = self.label_types(depth);
        let trap = self.traps_of(types.len());
        self.before(types.len(), &[], trap, true);
        let branch = self.branch(depth);
        self.stmts.extend(branch);
        self.cut();
    }

    pub(super) fn br_if(&mut self, depth: u32) {
        let trap = self.top_trap();
        self.before(1, &[], trap, true);
        self.repeat_labels(depth);
        let condition = self.pop().condition();
        let before = self.local_ranges.clone();
        self.assume(&condition, true);
        let then = self.branch(depth);
        self.local_ranges = before;
        self.assume(&condition, false);
        self.stmts.push(Stmt::If { condition, then, otherwise: Vec::new() });
    }

    pub(super) fn br_table(&mut self, targets: &[u32], default: u32) {
        let trap = self.top_trap();
        self.before(1, &[], trap, true);
        self.repeat_labels(default);
        let index = self.pop().canonical();
        let mut cases: Vec<(u32, Vec<i64>)> = Vec::new();
        for (value, target) in (0_i64..).zip(targets) {
            if *target == default {
                continue;
            }
            match cases.iter_mut().find(|(other, _)| other == target) {
                Some((_, values)) => values.push(value),
                None => cases.push((*target, vec![value])),
            }
        }
        let mut arms = Vec::new();
        for (target, values) in cases {
            arms.push(Case { values, body: self.branch(target) });
        }
        let default = self.branch(default);
        if arms.is_empty() {
            if index.trap != Trap::Never {
                self.stmts.push(Stmt::Eval(index.expr));
            }
            self.stmts.extend(default);
        } else {
            self.stmts.push(Stmt::Switch { subject: index.expr, cases: arms, default });
        }
        self.cut();
    }

    /// Makes the values that a conditional branch would take, below its condition, repeatable.
    fn repeat_labels(&mut self, depth: u32) {
        for below in 1..=self.label_types(depth).len() {
            self.make_repeatable(below, Value::clone);
        }
    }

    /// Nothing after this comes to be executed before the block's end.
    pub(super) fn cut(&mut self) {
        self.reachable = false;
        self.skipped = 0;
        if let Some(frame) = self.frames.last() {
            self.stack.truncate(frame.height);
        }
    }

    fn target(&self, depth: u32) -> Option<usize> {
        self.frames.len().checked_sub(usize::try_from(depth).ok()? + 1)
    }

    fn label_types(&self, depth: u32) -> Vec<Type> {
        let frame = self.target(depth).and_then(|at| self.frames.get(at));
        frame.map_or(Vec::new(), |frame| match frame.kind {
            Kind::Loop => frame.signature.params.clone(),
            _ => frame.signature.results.clone(),
        })
    }

    /// The statements that branch with the top values, which stay on the stack.
    fn branch(&mut self, depth: u32) -> Vec<Stmt> {
        let types = self.label_types(depth);
        let from = self.stack.len().saturating_sub(types.len());
        let values: Vec<Value> = self.stack.iter().skip(from).cloned().collect();
        let Some(frame) = self.target(depth).and_then(|at| self.frames.get_mut(at)) else {
            return Vec::new();
        };
        frame.is_target = true;
        if !matches!(frame.kind, Kind::Loop | Kind::Function) {
            frame.arrives(&self.local_ranges, &values);
        }
        let label = frame.label;
        let (slots, jump) = match frame.kind {
            Kind::Function => return self.return_stmts(&values, &types),
            Kind::Loop => (frame.params.clone(), Stmt::Repeat(label)),
            _ => (frame.results.clone(), Stmt::Leave(label)),
        };
        let mut stmts = self.moves(&values, &types, &slots);
        stmts.push(jump);
        stmts
    }

    fn return_stmts(&mut self, values: &[Value], types: &[Type]) -> Vec<Stmt> {
        let values: Vec<Value> =
            values.iter().zip(types).map(|(value, ty)| self.carried(value, *ty)).collect();
        for (result, value) in values.iter().enumerate() {
            self.seen.saw_result(self.function, result, value.range);
        }
        let mut stmts = Vec::new();
        if self.context.recursive.contains(&self.function) {
            stmts.push(Stmt::LeaveDepth);
        }
        let values = values.into_iter().map(|value| value.expr);
        stmts.push(Stmt::Return(values.collect()));
        stmts
    }

    /// Assigns values to slots as if all at once.
    pub(super) fn moves(&self, values: &[Value], types: &[Type], slots: &[u32]) -> Vec<Stmt> {
        let carried: Vec<Value> =
            values.iter().zip(types).map(|(value, ty)| as_carried(value, *ty)).collect();
        let places: Vec<Place> = slots.iter().map(|slot| Place::Var(Var::Slot(*slot))).collect();
        let overwrites = carried
            .iter()
            .enumerate()
            .any(|(at, value)| value.reads_any(places.get(..at).unwrap_or(&[])));
        let mut stmts = Vec::new();
        let mut assign = |slot: u32, expr: Expr| {
            let var = Var::Slot(slot);
            if expr != Expr::Var(var) {
                stmts.push(Stmt::Assign(var, expr));
            }
        };
        if overwrites {
            // All values are taken before the first slot changes.
            let busy: Vec<Place> = carried.iter().flat_map(|value| value.reads.clone()).collect();
            let spare = self.free_slots(carried.len() + busy.len() + slots.len());
            let is_free = |slot: &&u32| {
                !slots.contains(slot) && !busy.contains(&Place::Var(Var::Slot(**slot)))
            };
            let spare: Vec<u32> = spare.iter().filter(is_free).copied().collect();
            for (value, spare) in carried.iter().zip(&spare) {
                assign(*spare, value.expr.clone());
            }
            for (slot, spare) in slots.iter().zip(&spare) {
                assign(*slot, Expr::Var(Var::Slot(*spare)));
            }
        } else {
            for (value, slot) in carried.into_iter().zip(slots) {
                assign(*slot, value.expr);
            }
        }
        stmts
    }
}
