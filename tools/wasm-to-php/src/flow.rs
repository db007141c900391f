//! Decides, before the lowering, which locals must be set to zero at the start and which locals
//! each block assigns.

use std::collections::{BTreeMap, BTreeSet};

use crate::module::Function;
use crate::op::Op;

/// What one look over a function's instructions tells.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flow {
    /// Locals that may be read before they are set, and so need WebAssembly's zero.
    pub(crate) read_before_set: Vec<u32>,
    /// Per position of a `block`, `loop` or `if`: the locals set inside.
    pub(crate) assigned: BTreeMap<usize, BTreeSet<u32>>,
}

struct Frame {
    position: usize,
    is_loop: bool,
    /// What is set on every path into the frame (an `if` starts its other arm with it).
    at_entry: BTreeSet<u32>,
    /// What is set on every path out of the frame so far; nothing yet while no path has come out.
    at_exit: Option<BTreeSet<u32>>,
    has_other_arm: bool,
    is_if: bool,
    assigned: BTreeSet<u32>,
}

impl Frame {
    fn leaves_with(&mut self, set: &BTreeSet<u32>) {
        self.at_exit = Some(match self.at_exit.take() {
            Some(before) => before.intersection(set).copied().collect(),
            None => set.clone(),
        });
    }
}

impl Flow {
    pub(crate) fn of(function: &Function, params: usize) -> Self {
        let mut walk = Walk {
            params: u32::try_from(params).unwrap_or(u32::MAX),
            reachable: Some(BTreeSet::new()),
            skipped: 0,
            frames: Vec::new(),
            reads: BTreeSet::new(),
            flow: Self::default(),
        };
        walk.open(usize::MAX, false, false);
        for (position, op) in function.ops.iter().enumerate() {
            walk.op(position, op);
        }
        walk.flow.read_before_set = walk.reads.into_iter().collect();
        walk.flow
    }

    /// The locals set inside the block that starts at `position`.
    pub(crate) fn assigned_in(&self, position: usize) -> BTreeSet<u32> {
        self.assigned.get(&position).cloned().unwrap_or_default()
    }
}

struct Walk {
    params: u32,
    /// What is set on every path to here; nothing where no path comes here.
    reachable: Option<BTreeSet<u32>>,
    skipped: u32,
    frames: Vec<Frame>,
    reads: BTreeSet<u32>,
    flow: Flow,
}

impl Walk {
    fn open(&mut self, position: usize, is_loop: bool, is_if: bool) {
        self.frames.push(Frame {
            position,
            is_loop,
            at_entry: self.reachable.clone().unwrap_or_default(),
            at_exit: None,
            has_other_arm: false,
            is_if,
            assigned: BTreeSet::new(),
        });
    }

    fn op(&mut self, position: usize, op: &Op) {
        if self.reachable.is_none() {
            match op {
                Op::Block(_) | Op::Loop(_) | Op::If(_) => {
                    self.skipped += 1;
                    return;
                }
                Op::End if self.skipped > 0 => {
                    self.skipped -= 1;
                    return;
                }
                Op::Else if self.skipped == 0 => {}
                Op::End => {}
                _ => return,
            }
        }
        match op {
            Op::Block(_) => self.open(position, false, false),
            Op::Loop(_) => self.open(position, true, false),
            Op::If(_) => self.open(position, false, true),
            Op::Else => self.other_arm(),
            Op::End => self.close(),
            Op::Br(depth) => {
                self.jump(*depth);
                self.reachable = None;
            }
            Op::BrIf(depth) => self.jump(*depth),
            Op::BrTable { targets, default } => {
                let all: BTreeSet<u32> = targets.iter().chain([default]).copied().collect();
                for depth in all {
                    self.jump(depth);
                }
                self.reachable = None;
            }
            Op::Return | Op::Unreachable => self.reachable = None,
            Op::LocalGet(local) => {
                let is_set = self.reachable.as_ref().is_some_and(|set| set.contains(local));
                if *local >= self.params && !is_set {
                    self.reads.insert(*local);
                }
            }
            Op::LocalSet(local) | Op::LocalTee(local) => {
                if let Some(set) = &mut self.reachable {
                    set.insert(*local);
                }
                if let Some(frame) = self.frames.last_mut() {
                    frame.assigned.insert(*local);
                }
            }
            _ => {}
        }
    }

    fn jump(&mut self, depth: u32) {
        let at =
            usize::try_from(depth).ok().and_then(|depth| self.frames.len().checked_sub(depth + 1));
        let frame = at.and_then(|at| self.frames.get_mut(at));
        if let (Some(frame), Some(set)) = (frame, &self.reachable)
            && !frame.is_loop
        {
            frame.leaves_with(set);
        }
    }

    fn other_arm(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            if let Some(set) = self.reachable.take() {
                frame.leaves_with(&set);
            }
            frame.has_other_arm = true;
            self.reachable = Some(frame.at_entry.clone());
        }
    }

    fn close(&mut self) {
        let Some(mut frame) = self.frames.pop() else {
            return;
        };
        if let Some(set) = self.reachable.take() {
            frame.leaves_with(&set);
        }
        if frame.is_if && !frame.has_other_arm {
            let at_entry = frame.at_entry.clone();
            frame.leaves_with(&at_entry);
        }
        self.reachable = frame.at_exit;
        if let Some(outer) = self.frames.last_mut() {
            outer.assigned.extend(&frame.assigned);
        }
        self.flow.assigned.insert(frame.position, frame.assigned);
    }
}
