//! Decides how blocks and branches are written.
//!
//! PHP's `break n` and `continue n` are WebAssembly's branches, so every block that is branched to
//! becomes one loop and nothing needs to be rearranged. A block that nothing branches to vanishes.

use super::value::{Trap, Value};
use super::{Lowering, as_carried, type_range};
use crate::module::Signature;
use crate::op::{Shape, Type};
use crate::php::{Case, Expr, Place, Stmt, Var};
use crate::range::Range;

/// What an open block is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    Function,
    Block,
    Loop,
    If {
        condition: Value,
    },
    /// The second arm; holds the first.
    Else {
        condition: Value,
        then: Vec<Stmt>,
        then_ranges: Option<Vec<Range>>,
    },
}

/// An open block.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    kind: Kind,
    label: u32,
    position: usize,
    signature: Signature,
    /// Values on the stack below the block.
    height: usize,
    /// Slots that carry the parameters of a loop or an `if`.
    pub(super) params: Vec<u32>,
    /// Slots that carry the results of a block or an `if`.
    pub(super) results: Vec<u32>,
    /// The statements before the block.
    outer: Vec<Stmt>,
    entry_ranges: Vec<Range>,
    is_target: bool,
}

impl Lowering<'_> {
    fn frame(&self, kind: Kind, signature: Signature) -> Frame {
        Frame {
            kind,
            label: 0,
            position: self.position,
            height: self.stack.len().saturating_sub(signature.params.len()),
            signature,
            params: Vec::new(),
            results: Vec::new(),
            outer: Vec::new(),
            entry_ranges: self.local_ranges.clone(),
            is_target: false,
        }
    }

    fn open(&mut self, mut frame: Frame) {
        frame.label = self.label();
        frame.outer = std::mem::take(&mut self.stmts);
        self.frames.push(frame);
    }

    pub(super) fn open_function(&mut self) {
        let signature = Signature {
            params: Vec::new(),
            results: self.signature.results.clone(),
        };
        let frame = self.frame(Kind::Function, signature);
        self.frames.push(frame);
    }

    pub(super) fn block(&mut self, shape: Shape) {
        self.keep_below(0);
        let signature = self.context.module.block_signature(shape);
        let mut frame = self.frame(Kind::Block, signature);
        frame.results = self.free_slots(frame.signature.results.len());
        self.open(frame);
    }

    pub(super) fn open_loop(&mut self, shape: Shape) {
        self.keep_below(0);
        let signature = self.context.module.block_signature(shape);
        let mut frame = self.frame(Kind::Loop, signature);
        frame.params = self.free_slots(frame.signature.params.len());
        let values = self.pop_many(frame.params.len());
        let moves = self.moves(&values, &frame.signature.params, &frame.params);
        self.stmts.extend(moves);
        self.forget_assigned(self.position);
        self.push_slots(&frame.signature.params.clone(), &frame.params.clone());
        self.open(frame);
    }

    pub(super) fn open_if(&mut self, shape: Shape) {
        self.keep_below(1);
        let signature = self.context.module.block_signature(shape);
        let (params, results) = (signature.params.len(), signature.results.len());
        // An `if` without `else` hands its parameters through as results: they share slots.
        let slots = self.free_slots(params.max(results));
        let condition = self.pop();
        let mut frame = self.frame(Kind::If { condition }, signature);
        frame.params = slots.iter().copied().take(params).collect();
        frame.results = slots.iter().copied().take(results).collect();
        let values = self.pop_many(params);
        let moves = self.moves(&values, &frame.signature.params, &frame.params);
        self.stmts.extend(moves);
        self.push_slots(&frame.signature.params.clone(), &frame.params.clone());
        self.open(frame);
    }

    pub(super) fn open_else(&mut self) {
        self.settle_results();
        let Some(mut frame) = self.frames.pop() else {
            return;
        };
        if let Kind::If { condition } = frame.kind {
            let then_ranges = self.reachable.then(|| self.local_ranges.clone());
            let then = std::mem::take(&mut self.stmts);
            frame.kind = Kind::Else {
                condition,
                then,
                then_ranges,
            };
        }
        self.local_ranges.clone_from(&frame.entry_ranges);
        self.stack.truncate(frame.height);
        self.push_slots(&frame.signature.params.clone(), &frame.params.clone());
        self.reachable = true;
        self.frames.push(frame);
    }

    /// Moves the results of the innermost block into its slots, where control falls out of it.
    fn settle_results(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if self.reachable {
            let (types, slots) = (frame.signature.results.clone(), frame.results.clone());
            let trap = self.traps_of(types.len());
            self.before(types.len(), &[], trap, false);
            let values = self.pop_many(types.len());
            let moves = self.moves(&values, &types, &slots);
            self.stmts.extend(moves);
        }
    }

    pub(super) fn end(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        match (&frame.kind, frame.is_target) {
            (Kind::Function, _) => {
                if self.reachable {
                    self.br(0);
                }
                self.frames.pop();
            }
            (Kind::Block, true) | (Kind::If { .. } | Kind::Else { .. }, _) => {
                self.settle_results();
                self.close_merging();
            }
            (Kind::Block, false) => {
                if let Some(frame) = self.frames.pop() {
                    let body = std::mem::replace(&mut self.stmts, frame.outer);
                    self.stmts.extend(body);
                }
            }
            (Kind::Loop, _) => self.close_loop(),
        }
    }

    /// Ends a block whose paths meet behind it.
    fn close_merging(&mut self) {
        let Some(frame) = self.frames.pop() else {
            return;
        };
        let body = std::mem::replace(&mut self.stmts, frame.outer);
        let mut paths: Vec<Vec<Range>> = Vec::new();
        if self.reachable {
            paths.push(self.local_ranges.clone());
        }
        let entry_ranges = frame.entry_ranges;
        let body = match frame.kind {
            Kind::If { condition } => {
                paths.push(entry_ranges.clone());
                conditional(&condition, body, Vec::new())
            }
            Kind::Else {
                condition,
                then,
                then_ranges,
            } => {
                paths.extend(then_ranges);
                conditional(&condition, then, body)
            }
            Kind::Block | Kind::Loop | Kind::Function => body,
        };
        if frame.is_target {
            self.stmts.push(Stmt::Block {
                label: frame.label,
                body,
            });
        } else {
            self.stmts.extend(body);
        }
        self.stack.truncate(frame.height);
        self.reachable = frame.is_target || !paths.is_empty();
        if !self.reachable {
            return;
        }
        if frame.is_target {
            // Branches may leave from anywhere inside: only what held before is sure to hold.
            self.local_ranges = entry_ranges;
            self.forget_assigned(frame.position);
        } else {
            self.join(paths);
        }
        self.push_slots(&frame.signature.results, &frame.results);
    }

    fn close_loop(&mut self) {
        let Some(frame) = self.frames.pop() else {
            return;
        };
        let mut body = std::mem::replace(&mut self.stmts, frame.outer);
        if !frame.is_target {
            self.stmts.extend(body);
            return;
        }
        let mut falls_out = self.reachable;
        match body.last_mut() {
            // A last `if ( … ) { continue; }` reads better, and runs the same, as `if ( ! … ) { break; }`.
            Some(Stmt::If {
                condition,
                then,
                otherwise,
            }) if falls_out && otherwise.is_empty() && *then == [Stmt::Repeat(frame.label)] => {
                let test = std::mem::replace(condition, Expr::Int(0));
                *condition = test.negated();
                *then = vec![Stmt::Leave(frame.label)];
                falls_out = false;
            }
            Some(Stmt::Repeat(label)) if *label == frame.label => {
                body.pop();
            }
            _ => {}
        }
        body.insert(0, Stmt::Fuel);
        self.stmts.push(Stmt::Loop {
            label: frame.label,
            body,
            falls_out,
        });
    }

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
        let condition = self.pop();
        let then = self.branch(depth);
        self.stmts.push(Stmt::If {
            condition: condition.condition(),
            then,
            otherwise: Vec::new(),
        });
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
            arms.push(Case {
                values,
                body: self.branch(target),
            });
        }
        let default = self.branch(default);
        if arms.is_empty() {
            if index.trap != Trap::Never {
                self.stmts.push(Stmt::Eval(index.expr));
            }
            self.stmts.extend(default);
        } else {
            self.stmts.push(Stmt::Switch {
                subject: index.expr,
                cases: arms,
                default,
            });
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
        self.frames
            .len()
            .checked_sub(usize::try_from(depth).ok()? + 1)
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

    fn return_stmts(&self, values: &[Value], types: &[Type]) -> Vec<Stmt> {
        let values = values
            .iter()
            .zip(types)
            .map(|(value, ty)| as_carried(value, *ty).expr);
        let mut stmts = Vec::new();
        if self.context.recursive.contains(&self.function) {
            stmts.push(Stmt::LeaveDepth);
        }
        stmts.push(Stmt::Return(values.collect()));
        stmts
    }

    /// Assigns values to slots as if all at once.
    fn moves(&self, values: &[Value], types: &[Type], slots: &[u32]) -> Vec<Stmt> {
        let carried: Vec<Value> = values
            .iter()
            .zip(types)
            .map(|(value, ty)| as_carried(value, *ty))
            .collect();
        let places: Vec<Place> = slots
            .iter()
            .map(|slot| Place::Var(Var::Slot(*slot)))
            .collect();
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
            let busy: Vec<Place> = carried
                .iter()
                .flat_map(|value| value.reads.clone())
                .collect();
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

    fn push_slots(&mut self, types: &[Type], slots: &[u32]) {
        for (ty, slot) in types.iter().zip(slots) {
            self.push(Value::var(Var::Slot(*slot), type_range(*ty)));
        }
    }

    /// Drops what is known of the locals that the block at `position` sets.
    fn forget_assigned(&mut self, position: usize) {
        for local in self.flow.assigned_in(position) {
            let at = usize::try_from(local).unwrap_or(usize::MAX);
            let base = self.base_range(at);
            if let Some(range) = self.local_ranges.get_mut(at) {
                *range = base;
            }
        }
    }

    /// What is known where several paths meet: what is known on all of them.
    fn join(&mut self, paths: Vec<Vec<Range>>) {
        let joined = paths.into_iter().reduce(|all, path| {
            all.into_iter()
                .zip(path)
                .map(|(left, right)| left.union(right))
                .collect()
        });
        if let Some(joined) = joined {
            self.local_ranges = joined;
        }
    }
}

fn conditional(condition: &Value, then: Vec<Stmt>, otherwise: Vec<Stmt>) -> Vec<Stmt> {
    if !then.is_empty() || !otherwise.is_empty() {
        return vec![Stmt::If {
            condition: condition.condition(),
            then,
            otherwise,
        }];
    }
    match condition.trap {
        Trap::Never => Vec::new(),
        Trap::Bounds | Trap::Other => vec![Stmt::Eval(condition.condition())],
    }
}
