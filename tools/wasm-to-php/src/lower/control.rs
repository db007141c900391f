//! Decides how blocks are written, and what is known where their paths meet.
//!
//! PHP's `break n` and `continue n` are WebAssembly's branches, so every block that is branched to
//! becomes one loop and nothing needs to be rearranged. A block that nothing branches to vanishes.

use super::carried::type_range;
use super::frame::{Frame, Kind, Known};
use super::state::Lowering;
use super::structure;
use super::value::{Trap, Value};
use crate::module::Signature;
use crate::op::{Shape, Type};
use crate::php::{Expr, Stmt, Var};

impl Lowering<'_> {
    fn frame(&self, kind: Kind, signature: Signature) -> Frame {
        Frame {
            kind,
            label: 0,
            height: self.stack.len().saturating_sub(signature.params.len()),
            signature,
            params: Vec::new(),
            results: Vec::new(),
            outer: Vec::new(),
            otherwise_ranges: Vec::new(),
            at_exit: None,
            is_short: false,
            is_target: false,
        }
    }

    fn open(&mut self, mut frame: Frame) {
        frame.label = self.label();
        frame.outer = std::mem::take(&mut self.stmts);
        self.frames.push(frame);
    }

    pub(super) fn open_function(&mut self) {
        let signature = Signature { params: Vec::new(), results: self.signature.results.clone() };
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
        let counter = self.counter_range();
        self.forget_assigned(self.position);
        if let Some(counted) = counter
            && let Some(range) = self.local_ranges.get_mut(counted.local)
        {
            *range = range.narrowed(counted.range);
            frame.is_short = counted.is_short;
        }
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
        frame.otherwise_ranges = self.local_ranges.clone();
        if let Kind::If { condition } = &frame.kind {
            let condition = condition.condition();
            self.assume(&condition, false);
            frame.otherwise_ranges =
                std::mem::replace(&mut self.local_ranges, frame.otherwise_ranges);
            self.assume(&condition, true);
        }
        self.open(frame);
    }

    pub(super) fn open_else(&mut self) {
        self.settle_results();
        let Some(mut frame) = self.frames.pop() else {
            return;
        };
        if let Kind::If { condition } = frame.kind {
            let then = std::mem::take(&mut self.stmts);
            frame.kind = Kind::Else { condition, then };
        }
        self.local_ranges.clone_from(&frame.otherwise_ranges);
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
            if let Some(frame) = self.frames.last_mut() {
                frame.arrives(&self.local_ranges, &values);
            }
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
                    // A function's last `return;` says nothing.
                    if self.stmts.last() == Some(&Stmt::Return(Vec::new())) {
                        self.stmts.pop();
                    }
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
        let Some(mut frame) = self.frames.pop() else {
            return;
        };
        let body = std::mem::replace(&mut self.stmts, std::mem::take(&mut frame.outer));
        let body = match std::mem::replace(&mut frame.kind, Kind::Block) {
            Kind::If { condition } => {
                // Without another arm the parameters are handed through as results.
                let results = frame.signature.results.iter().map(|ty| type_range(*ty)).collect();
                let locals = std::mem::take(&mut frame.otherwise_ranges);
                frame.arrives_with(Known { locals, results });
                conditional(&condition, body, Vec::new())
            }
            Kind::Else { condition, then } => conditional(&condition, then, body),
            Kind::Block | Kind::Loop | Kind::Function => body,
        };
        if frame.is_target {
            self.stmts.extend(structure::block(frame.label, body));
        } else {
            self.stmts.extend(body);
        }
        self.stack.truncate(frame.height);
        self.reachable = frame.at_exit.is_some();
        if let Some(known) = frame.at_exit {
            self.local_ranges = known.locals;
            for (range, slot) in known.results.iter().zip(&frame.results) {
                self.push(Value::var(Var::Slot(*slot), *range));
            }
        }
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
            Some(Stmt::If { condition, then, otherwise })
                if falls_out && otherwise.is_empty() && *then == [Stmt::Repeat(frame.label)] =>
            {
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
        if frame.is_short {
            self.stmts.push(Stmt::Fuel);
        } else {
            body.insert(0, Stmt::Fuel);
        }
        self.stmts.push(Stmt::Loop { label: frame.label, body, falls_out });
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
}

fn conditional(condition: &Value, then: Vec<Stmt>, otherwise: Vec<Stmt>) -> Vec<Stmt> {
    if !then.is_empty() || !otherwise.is_empty() {
        return vec![Stmt::If { condition: condition.condition(), then, otherwise }];
    }
    match condition.trap {
        Trap::Never => Vec::new(),
        Trap::Bounds | Trap::Other => vec![Stmt::Eval(condition.condition())],
    }
}
