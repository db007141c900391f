//! Decides which mutable globals every function leaves as it found them, and what such a global is
//! wherever it is read: the stack pointer of compiled code is one.
//!
//! A function that takes its frame from the stack pointer and gives it back does not change it for its
//! caller. Where all functions do so, the global's value follows from the calls that lead to a place:
//! where they all lead there with the same value it is a constant, and so are the addresses of frames;
//! otherwise it has bounds, which show that a frame does not reach below zero.

use std::collections::{BTreeMap, BTreeSet};

use crate::flow::Flow;
use crate::module::{Function, Module};
use crate::op::{Binary, Op, Type};
use crate::range::{MASK32, Range};

/// What is known of every global that all functions keep.
#[derive(Debug, Default)]
pub(crate) struct KeptGlobals {
    globals: BTreeMap<u32, Kept>,
}

/// A global that all functions keep.
#[derive(Debug)]
struct Kept {
    /// Per function, the least and the largest value with which it is entered; nothing where no call
    /// leads there.
    entries: Vec<Option<(i64, i64)>>,
    walks: Vec<Walk>,
    /// Per function, whether nothing sees what it assigns.
    unseen: Vec<bool>,
}

impl KeptGlobals {
    pub(crate) fn of(module: &Module) -> Self {
        let mutable = (0..).zip(&module.globals).filter(|(_, global)| global.mutable);
        let found = mutable.filter_map(|(index, global)| {
            let is_address = global.ty == Type::I32;
            Some((index, Kept::of(module, index, global.initial).filter(|_| is_address)?))
        });
        Self { globals: found.collect() }
    }

    /// The value of a global where a function's instruction at `position` reads it.
    pub(crate) fn read(&self, global: u32, function: u32, position: usize) -> Option<Range> {
        let kept = self.globals.get(&global)?;
        let at = usize::try_from(function).ok()?;
        let (lo, hi) = (*kept.entries.get(at)?)?;
        let step = *kept.walks.get(at)?.reads.get(&position)?;
        Some(Range::new(lo.checked_add(step)?, hi.checked_add(step)?))
    }

    /// Whether nothing sees what a function assigns to a global: neither the host, nor a function that
    /// it calls, nor itself reads the global as something else than a constant before it is given back.
    pub(crate) fn is_unseen(&self, global: u32, function: u32) -> bool {
        let at = usize::try_from(function).ok();
        let kept = self.globals.get(&global);
        kept.zip(at).and_then(|(kept, at)| kept.unseen.get(at)).copied().unwrap_or(false)
    }
}

impl Kept {
    /// Nothing where a function does not keep the global, or where its value may wrap.
    fn of(module: &Module, global: u32, initial: i64) -> Option<Self> {
        let walks: Option<Vec<Walk>> =
            module.functions.iter().map(|function| Walk::over(module, function, global)).collect();
        let walks = walks?;
        if walks.iter().all(|walk| walk.reads.is_empty()) {
            return None;
        }
        let mut entries = vec![None; walks.len()];
        // The host and a table call with what every call of the host finds: the first value. A call
        // through a table is made with the caller's.
        let exported = module.function_exports.iter().map(|export| export.function);
        for function in exported.chain(module.start) {
            *entries.get_mut(usize::try_from(function).ok()?)? = Some((initial, initial));
        }
        for _ in 0..=walks.len() {
            let mut next = entries.clone();
            for (walk, entry) in walks.iter().zip(&entries) {
                let Some((lo, hi)) = entry else { continue };
                for (callee, step) in &walk.calls {
                    let (lo, hi) = (lo.checked_add(*step)?, hi.checked_add(*step)?);
                    let place = next.get_mut(usize::try_from(*callee).ok()?)?;
                    *place = Some(place.map_or((lo, hi), |(least, most): (i64, i64)| {
                        (least.min(lo), most.max(hi))
                    }));
                }
            }
            if next == entries {
                let mut kept = Self { entries, walks, unseen: Vec::new() };
                if !module.global_exports.iter().any(|export| export.global == global) {
                    kept.unseen = kept.unseen();
                }
                return kept.never_wraps().then_some(kept);
            }
            entries = next;
        }
        // A recursion moves it without end.
        None
    }

    fn unseen(&self) -> Vec<bool> {
        let reads = |at: usize, walk: &Walk, is_seen: fn(i64) -> bool| {
            let entry = self.entries.get(at).copied().flatten();
            entry.is_none_or(|(lo, hi)| lo != hi) && walk.reads.values().any(|step| is_seen(*step))
        };
        let calls_reader = |walk: &Walk, readers: &[bool]| {
            let is_reader = |callee: &u32| {
                let at = usize::try_from(*callee).ok();
                at.and_then(|at| readers.get(at)).copied().unwrap_or(true)
            };
            walk.calls.iter().any(|(callee, _)| is_reader(callee))
        };
        let walks = || self.walks.iter().enumerate();
        let mut readers: Vec<bool> = walks().map(|(at, walk)| reads(at, walk, |_| true)).collect();
        // One round for each call that may lie between a function and a reader.
        for _ in walks() {
            let next = walks()
                .map(|(at, walk)| readers.get(at) == Some(&true) || calls_reader(walk, &readers));
            readers = next.collect();
        }
        let seen = walks()
            .map(|(at, walk)| reads(at, walk, |step| step != 0) || calls_reader(walk, &readers));
        seen.map(|seen| !seen).collect()
    }

    fn never_wraps(&self) -> bool {
        self.entries.iter().zip(&self.walks).all(|(entry, walk)| {
            entry.is_none_or(|(lo, hi)| {
                let is_inside =
                    |value: Option<i64>| value.is_some_and(|value| (0..=MASK32).contains(&value));
                is_inside(lo.checked_add(walk.lowest)) && is_inside(hi.checked_add(walk.highest))
            })
        })
    }
}

/// One look over a function: what becomes of the global's value, told as a distance from the value
/// with which the function was entered.
#[derive(Debug, Default)]
struct Walk {
    /// Per position of a read, the distance there.
    reads: BTreeMap<usize, i64>,
    /// Called functions, with the distance at the call.
    calls: BTreeSet<(u32, i64)>,
    lowest: i64,
    highest: i64,
}

struct Frame {
    height: usize,
    params: usize,
    results: usize,
    /// The distance at the head of a loop.
    head: Option<i64>,
    /// The distance with which the other arm of an `if` starts.
    otherwise: Option<i64>,
    at_exit: Option<i64>,
}

/// What is known of an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operand {
    Unknown,
    Constant(i64),
    /// So far from the global's value at the function's entry.
    Distance(i64),
}

impl Operand {
    /// The sum or difference, where it is a distance.
    fn stepped(self, op: Binary, other: Self) -> Self {
        let signed = |constant: i64| (constant << 32) >> 32;
        let step = match (op, self, other) {
            (Binary::Add, Self::Distance(from), Self::Constant(by))
            | (Binary::Add, Self::Constant(by), Self::Distance(from)) => {
                from.checked_add(signed(by))
            }
            (Binary::Sub, Self::Distance(from), Self::Constant(by)) => from.checked_sub(signed(by)),
            _ => None,
        };
        step.map_or(Self::Unknown, Self::Distance)
    }
}

struct Walker<'m> {
    module: &'m Module,
    global: u32,
    walk: Walk,
    /// Distance of the global; nothing where no path comes here.
    now: Option<i64>,
    stack: Vec<Operand>,
    frames: Vec<Frame>,
    skipped: u32,
    /// Locals that are set once and never read before.
    locals: BTreeMap<u32, Operand>,
}

impl Walk {
    /// Nothing where the function may leave the global changed, or it is not known at some place.
    fn over(module: &Module, function: &Function, global: u32) -> Option<Self> {
        let signature = module.signature(function.signature);
        let mut sets: BTreeMap<u32, u32> = BTreeMap::new();
        for op in &function.ops {
            if let Op::LocalSet(local) | Op::LocalTee(local) = op {
                *sets.entry(*local).or_default() += 1;
            }
        }
        for local in Flow::of(function, signature.params.len()).read_before_set {
            sets.remove(&local);
        }
        let params = u32::try_from(signature.params.len()).ok()?;
        let once = sets.into_iter().filter(|(local, count)| *count == 1 && *local >= params);
        let mut walker = Walker {
            module,
            global,
            walk: Self::default(),
            now: Some(0),
            stack: Vec::new(),
            frames: Vec::new(),
            skipped: 0,
            locals: once.map(|(local, _)| (local, Operand::Unknown)).collect(),
        };
        walker.open(0, signature.results.len(), None, None);
        for (position, op) in function.ops.iter().enumerate() {
            walker.op(position, op)?;
        }
        Some(walker.walk)
    }
}

impl Walker<'_> {
    fn open(&mut self, params: usize, results: usize, head: Option<i64>, otherwise: Option<i64>) {
        let height = self.stack.len().saturating_sub(params);
        self.stack.truncate(height);
        self.stack.resize(height + params, Operand::Unknown);
        self.frames.push(Frame { height, params, results, head, otherwise, at_exit: None });
    }

    fn pop(&mut self) -> Operand {
        self.stack.pop().unwrap_or(Operand::Unknown)
    }

    fn put(&mut self, pops: usize, pushes: usize) {
        let height = self.stack.len().saturating_sub(pops);
        self.stack.truncate(height);
        self.stack.resize(height + pushes, Operand::Unknown);
    }

    /// One instruction; nothing where the global is lost.
    fn op(&mut self, position: usize, op: &Op) -> Option<()> {
        let Some(now) = self.now else {
            return self.unreachable_op(op);
        };
        match op {
            Op::Block(shape) | Op::Loop(shape) | Op::If(shape) => {
                let signature = self.module.block_signature(*shape);
                let is_if = matches!(op, Op::If(_));
                if is_if {
                    self.pop();
                }
                let head = matches!(op, Op::Loop(_)).then_some(now);
                let otherwise = is_if.then_some(now);
                self.open(signature.params.len(), signature.results.len(), head, otherwise);
            }
            Op::Else => self.other_arm()?,
            Op::End => self.close()?,
            Op::Br(depth) => {
                self.jump(*depth)?;
                self.now = None;
            }
            Op::BrIf(depth) => {
                self.pop();
                self.jump(*depth)?;
            }
            Op::BrTable { targets, default } => {
                for depth in targets.iter().chain([default]) {
                    self.jump(*depth)?;
                }
                self.now = None;
            }
            Op::Return => {
                self.jump(u32::try_from(self.frames.len()).ok()?.checked_sub(1)?)?;
                self.now = None;
            }
            Op::Unreachable => self.now = None,
            Op::GlobalGet(global) if *global == self.global => {
                self.walk.reads.insert(position, now);
                self.stack.push(Operand::Distance(now));
            }
            Op::GlobalSet(global) if *global == self.global => {
                let Operand::Distance(now) = self.pop() else {
                    return None;
                };
                self.walk.lowest = self.walk.lowest.min(now);
                self.walk.highest = self.walk.highest.max(now);
                self.now = Some(now);
            }
            Op::Call(function) => {
                self.walk.calls.insert((*function, now));
                let signature = self.module.signature_of(*function);
                self.put(signature.params.len(), signature.results.len());
            }
            Op::CallIndirect { signature, table } => {
                let functions = self.module.functions_in(*table);
                self.walk.calls.extend(functions.into_iter().map(|function| (function, now)));
                let signature = self.module.signature(*signature);
                self.put(signature.params.len() + 1, signature.results.len());
            }
            plain => self.plain(plain),
        }
        Some(())
    }

    /// An instruction that neither jumps nor touches the global.
    fn plain(&mut self, op: &Op) {
        match op {
            Op::Const(_, constant) => self.stack.push(Operand::Constant(*constant)),
            Op::LocalGet(local) => {
                self.stack.push(self.locals.get(local).copied().unwrap_or(Operand::Unknown));
            }
            Op::LocalSet(local) | Op::LocalTee(local) => {
                let value = self.pop();
                if let Some(place) = self.locals.get_mut(local) {
                    *place = value;
                }
                if matches!(op, Op::LocalTee(_)) {
                    self.stack.push(value);
                }
            }
            Op::Binary(Type::I32, op @ (Binary::Add | Binary::Sub)) => {
                let (right, left) = (self.pop(), self.pop());
                self.stack.push(left.stepped(*op, right));
            }
            other => {
                let (pops, pushes) = other.arity();
                self.put(pops, pushes);
            }
        }
    }

    fn jump(&mut self, depth: u32) -> Option<()> {
        let now = self.now?;
        let at = self.frames.len().checked_sub(usize::try_from(depth).ok()? + 1)?;
        let is_function = at == 0;
        let frame = self.frames.get_mut(at)?;
        let wanted = match (is_function, frame.head) {
            (true, _) => Some(0),
            (false, Some(head)) => Some(head),
            (false, None) => frame.at_exit,
        };
        if frame.head.is_none() && !is_function {
            frame.at_exit = Some(now);
        }
        wanted.is_none_or(|wanted| wanted == now).then_some(())
    }

    fn other_arm(&mut self) -> Option<()> {
        if self.now.is_some() {
            self.jump(0)?;
        }
        let frame = self.frames.last_mut()?;
        self.now = frame.otherwise.take();
        let (height, params) = (frame.height, frame.params);
        self.stack.truncate(height);
        self.stack.resize(height + params, Operand::Unknown);
        Some(())
    }

    fn close(&mut self) -> Option<()> {
        let frame = self.frames.pop()?;
        let arriving = [self.now, frame.otherwise, frame.at_exit].into_iter().flatten();
        let arriving: BTreeSet<i64> = arriving.collect();
        if arriving.len() > 1 {
            return None;
        }
        self.now = arriving.first().copied();
        if self.frames.is_empty() && self.now.is_some_and(|now| now != 0) {
            return None;
        }
        self.stack.truncate(frame.height);
        self.stack.resize(frame.height + frame.results, Operand::Unknown);
        Some(())
    }

    fn unreachable_op(&mut self, op: &Op) -> Option<()> {
        match op {
            Op::Block(_) | Op::Loop(_) | Op::If(_) => self.skipped += 1,
            Op::End if self.skipped > 0 => self.skipped -= 1,
            Op::Else if self.skipped == 0 => return self.other_arm(),
            Op::End => return self.close(),
            _ => {}
        }
        Some(())
    }
}
