//! Decides the order of the lowering: one pass over a function's instructions, from a stack
//! machine to structured statements. How each kind of instruction is written is the matter of the
//! submodules.
//!
//! Operands are kept as pending expressions and written where they are used. What a statement
//! would change under a pending expression is kept in a variable first (`stack`).

mod address;
mod bounds;
mod branch;
mod calls;
mod carried;
mod compare;
mod control;
mod copies;
mod counters;
mod decision;
mod flatten;
mod frame;
mod int32;
mod int64;
mod locals;
mod memory;
mod numbers;
mod stack;
mod state;
mod structure;
mod tables;
mod value;

use crate::facts::Facts;
use crate::flow::Flow;
use crate::module::Function;
use crate::op::{Op, Type};
use crate::php::{Expr, Place, Stmt, Var};
use crate::range::Range;
use crate::runtime::Support;
use crate::unread;
use carried::{as_carried, type_range};
pub(crate) use state::Context;
use state::{Lowering, index, index_of};
use value::{Trap, Value};

/// Lowers a function's body, and notes in `seen` what alignment its assignments and calls have.
pub(crate) fn lower(
    context: &Context<'_>,
    index: u32,
    function: &Function,
    seen: &mut Facts,
) -> Vec<Stmt> {
    let signature = context.module.signature(function.signature);
    let mut local_types = signature.params.clone();
    local_types.extend(&function.locals);
    let flow = Flow::of(function, signature.params.len());
    let mut lowering = Lowering {
        context,
        function: index,
        local_ranges: Vec::new(),
        flow,
        position: 0,
        stack: Vec::new(),
        frames: Vec::new(),
        stmts: Vec::new(),
        next_label: 0,
        reachable: true,
        skipped: 0,
        uncounted: 0,
        seen,
        signature,
        local_types,
    };
    lowering.prologue();
    for (position, op) in function.ops.iter().enumerate() {
        lowering.position = position;
        lowering.op(op);
    }
    let returns = lowering.signature.results.is_empty();
    flatten::flatten(unread::dropped(lowering.stmts), returns)
}

impl Lowering<'_> {
    fn prologue(&mut self) {
        let params = self.signature.params.len();
        for local in 0..self.local_types.len() {
            let range = if local < params { self.base_range(local) } else { Range::exact(0) };
            self.local_ranges.push(range);
        }
        if self.context.paying.contains(&self.function) {
            self.stmts.push(Stmt::Fuel);
        }
        if self.context.recursive.contains(&self.function) {
            self.stmts.push(Stmt::EnterDepth);
        }
        for local in std::mem::take(&mut self.flow.read_before_set) {
            let position = index_of(local);
            self.seen.saw_local(self.function, position, Range::exact(0));
            self.stmts.push(Stmt::Assign(Var::Local(local), Expr::Int(0)));
            self.set_index(local, &Value::constant(0));
        }
        for local in (0..).take(params) {
            let value = Value::var(Var::Local(local), self.base_range(index_of(local)));
            self.set_index(local, &value);
        }
        self.open_function();
    }

    fn op(&mut self, op: &Op) {
        if !self.reachable && self.skip(op) {
            return;
        }
        if self.context.count_operations {
            self.count(op);
        }
        match op {
            Op::Nop => {}
            Op::Unreachable => self.unreachable(),
            Op::Block(shape) => self.block(*shape),
            Op::Loop(shape) => self.open_loop(*shape),
            Op::If(shape) => self.open_if(*shape),
            Op::Else => self.open_else(),
            Op::End => self.end(),
            Op::Br(depth) => self.br(*depth),
            Op::BrIf(depth) => self.br_if(*depth),
            Op::BrTable { targets, default } => self.br_table(targets, *default),
            Op::Return => self.br(u32::try_from(self.frames.len()).unwrap_or(1) - 1),
            Op::Call(function) => self.call(*function),
            Op::CallIndirect { signature, table } => self.call_indirect(*signature, *table),
            Op::Drop => self.drop_top(),
            Op::Select => self.select(),
            Op::LocalGet(local) => self.local_get(*local),
            Op::LocalSet(local) => self.local_set(*local),
            Op::LocalTee(local) => {
                self.local_set(*local);
                self.local_get(*local);
            }
            Op::GlobalGet(global) => self.global_get(*global),
            Op::GlobalSet(global) => self.global_set(*global),
            Op::Load(access) => self.load(*access),
            Op::Store(access) => self.store(*access),
            Op::MemorySize => self.memory_size(),
            Op::MemoryGrow => self.memory_grow(),
            Op::MemoryCopy => self.memory_copy(),
            Op::MemoryFill => self.memory_fill(),
            Op::MemoryInit(segment) => self.bulk_init(Support::Init, &[*segment]),
            Op::DataDrop(segment) => self.drop_segment(Support::DropData, *segment),
            Op::TableSize(table) => self.table_size(*table),
            Op::TableCopy { to, from } => self.bulk_init(Support::TableCopy, &[*to, *from]),
            Op::TableInit { table, segment } => {
                self.bulk_init(Support::TableInit, &[*table, *segment]);
            }
            Op::ElemDrop(segment) => self.drop_segment(Support::DropElements, *segment),
            Op::Const(ty, value) => self.constant(*ty, *value),
            Op::Unary(ty, unary) => self.unary(*ty, *unary),
            Op::Binary(ty, binary) => self.binary(*ty, *binary),
            Op::Compare { ty, relation, signed } => self.compare(*ty, *relation, *signed),
            Op::Eqz(ty) => self.eqz(*ty),
            Op::Wrap | Op::Keep => {}
            Op::Extend { signed } => self.extend(*signed),
        }
    }

    /// Whether an instruction in unreachable code is passed over.
    fn skip(&mut self, op: &Op) -> bool {
        match op {
            Op::Block(_) | Op::Loop(_) | Op::If(_) => {
                self.skipped += 1;
                true
            }
            Op::Else => self.skipped > 0,
            Op::End if self.skipped > 0 => {
                self.skipped -= 1;
                true
            }
            Op::End => false,
            _ => true,
        }
    }

    /// Counts an operator of an instrumented build, and writes the sum before control may part.
    fn count(&mut self, op: &Op) {
        match op {
            Op::Block(_) | Op::Else | Op::End | Op::Nop | Op::Loop(_) => {}
            _ => self.uncounted += 1,
        }
        let parts = matches!(
            op,
            Op::Block(_)
                | Op::Loop(_)
                | Op::If(_)
                | Op::Else
                | Op::End
                | Op::Br(_)
                | Op::BrIf(_)
                | Op::BrTable { .. }
                | Op::Return
                | Op::Unreachable
                | Op::Call(_)
                | Op::CallIndirect { .. }
        );
        if parts && self.uncounted > 0 {
            self.stmts.push(Stmt::Count(std::mem::take(&mut self.uncounted)));
        }
    }

    fn label(&mut self) -> u32 {
        self.next_label += 1;
        self.next_label
    }

    fn global_get(&mut self, global: u32) {
        let Some(found) = self.context.module.global(global).copied() else {
            return;
        };
        if !found.mutable {
            return self.push(Value::constant(found.initial));
        }
        let kept = self.context.kept.read(global, self.function, self.position);
        if let Some(constant) = kept.and_then(Range::constant) {
            return self.constant(found.ty, constant);
        }
        let name = index(self.context.global_names, global).cloned().unwrap_or_default();
        let range = type_range(found.ty).with_zeros(self.context.facts.global(global));
        let range = kept.map_or(range, |kept| range.narrowed(kept));
        self.push(Value::leaf(Expr::Property(name), range, vec![Place::Global(global)]));
    }

    fn global_set(&mut self, global: u32) {
        let trap = self.top_trap();
        self.before(1, &[Place::Global(global)], trap, false);
        let value = self.pop();
        let ty = self.context.module.global(global).map_or(Type::I64, |found| found.ty);
        let value = as_carried(&value, ty);
        self.seen.saw_global(global, value.range.zeros);
        if self.context.kept.is_unseen(global, self.function) {
            return;
        }
        let name = index(self.context.global_names, global).cloned().unwrap_or_default();
        self.stmts.push(Stmt::AssignProperty(name, value.expr));
    }

    fn drop_top(&mut self) {
        let trap = self.top_trap();
        self.before(1, &[], trap, false);
        let value = self.pop();
        if value.trap != Trap::Never {
            self.stmts.push(Stmt::Eval(value.expr));
        }
    }

    fn select(&mut self) {
        // Both arms are evaluated by the instruction, but only one by PHP's `? :`.
        let arms = [self.stack.len().saturating_sub(3), self.stack.len().saturating_sub(2)];
        for arm in arms {
            if self.stack.get(arm).is_some_and(|value| value.trap != Trap::Never) {
                self.keep(arm);
            }
        }
        let (condition, no, yes) = (self.pop(), self.pop(), self.pop());
        let both_bool = yes.is_bool && no.is_bool;
        let (yes, no) = if both_bool { (yes, no) } else { (yes.int(), no.int()) };
        let test = condition.condition();
        let expr =
            Expr::Ternary(Box::new(test), Box::new(yes.expr.clone()), Box::new(no.expr.clone()));
        let range_where = |holds, arm: &Value| self.range_where(&condition.condition(), holds, arm);
        let range = range_where(true, &yes).union(range_where(false, &no));
        let value = Value::computed(expr, range, &[&condition, &yes, &no]);
        self.push(Value { is_bool: both_bool, ..value });
    }
}
