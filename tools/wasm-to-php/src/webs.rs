//! Decides which locals there are: one for each web, that is for each group of assignments whose
//! values meet in some use.
//!
//! Compilers put values that have nothing to do with each other into one local to have few of them.
//! Taken apart, each is known better: one always is a multiple of eight, another always points to
//! memory that is there. Assignments that nothing reads are dropped.

use std::collections::{BTreeMap, BTreeSet};

use crate::flow::Flow;
use crate::module::{Function, Module};
use crate::op::{Op, Type};

/// Gives every web of every function a local of its own. Parameters keep their places.
pub(crate) fn split(module: &mut Module) {
    let params: Vec<Vec<Type>> = module
        .functions
        .iter()
        .map(|function| module.signature(function.signature).params)
        .collect();
    for (function, params) in module.functions.iter_mut().zip(params) {
        split_function(function, &params);
    }
}

fn split_function(function: &mut Function, params: &[Type]) {
    let mut types = params.to_vec();
    types.extend(&function.locals);
    let webs = Walk::over(function, params.len(), types.len()).webs();
    let mut numbers: BTreeMap<usize, u32> = BTreeMap::new();
    for param in 0..params.len() {
        let number = u32::try_from(param).unwrap_or(u32::MAX);
        numbers.insert(webs.of(param), number);
    }
    let mut locals = Vec::new();
    for (position, op) in function.ops.iter_mut().enumerate() {
        let Some(node) = webs.at.get(&position).copied() else {
            continue;
        };
        if !webs.is_used(node) {
            match op {
                Op::LocalSet(_) => *op = Op::Drop,
                Op::LocalTee(_) => *op = Op::Keep,
                _ => {}
            }
            continue;
        }
        if let Op::LocalGet(local) | Op::LocalSet(local) | Op::LocalTee(local) = op {
            let ty = usize::try_from(*local).ok().and_then(|local| types.get(local)).copied();
            *local = *numbers.entry(webs.of(node)).or_insert_with(|| {
                locals.push(ty.unwrap_or(Type::I64));
                u32::try_from(params.len() + locals.len() - 1).unwrap_or(u32::MAX)
            });
        }
    }
    function.locals = locals;
}

/// A definition: an assignment, the value at the start, or what arrives where paths meet.
#[derive(Debug, Default)]
struct Node {
    inputs: Vec<usize>,
    /// The block at whose meeting point the definition stands.
    meeting: Option<usize>,
    is_used: bool,
}

/// What is known of the definitions once all have been seen.
struct Webs {
    /// Per node, a node that stands for its web.
    parents: Vec<usize>,
    used: Vec<bool>,
    /// Per position of an access to a local, its definition.
    at: BTreeMap<usize, usize>,
}

impl Webs {
    fn of(&self, mut node: usize) -> usize {
        while let Some(parent) = self.parents.get(node).copied().filter(|parent| *parent != node) {
            node = parent;
        }
        node
    }

    fn is_used(&self, node: usize) -> bool {
        self.used.get(node).copied().unwrap_or(true)
    }

    fn unite(&mut self, left: usize, right: usize) {
        let (left, right) = (self.of(left), self.of(right));
        // The smaller stands for both, so that chains stay short where definitions come in order.
        if let Some(parent) = self.parents.get_mut(left.max(right)) {
            *parent = left.min(right);
        }
    }
}

/// Per local, the definition that holds.
type State = Vec<usize>;

struct Frame {
    number: usize,
    /// The definitions at the head of a loop.
    head: Option<State>,
    /// What holds if the condition of an `if` does not.
    otherwise: Option<State>,
    at_exit: Option<State>,
}

struct Walk {
    nodes: Vec<Node>,
    at: BTreeMap<usize, usize>,
    /// Nothing where no path comes here.
    state: Option<State>,
    frames: Vec<Frame>,
    opened: usize,
    skipped: u32,
}

impl Walk {
    fn over(function: &Function, params: usize, locals: usize) -> Self {
        let flow = Flow::of(function, params);
        let mut walk = Self {
            nodes: Vec::new(),
            at: BTreeMap::new(),
            state: None,
            frames: Vec::new(),
            opened: 0,
            skipped: 0,
        };
        let start = (0..locals).map(|_| walk.node(Node::default())).collect();
        walk.state = Some(start);
        walk.open(None);
        for (position, op) in function.ops.iter().enumerate() {
            walk.op(position, op, &flow);
        }
        walk
    }

    fn node(&mut self, node: Node) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    fn open(&mut self, otherwise: Option<State>) {
        self.opened += 1;
        let number = self.opened;
        self.frames.push(Frame { number, head: None, otherwise, at_exit: None });
    }

    fn open_loop(&mut self, assigned: &BTreeSet<u32>) {
        self.open(None);
        let Some(mut head) = self.state.clone() else {
            return;
        };
        for local in assigned {
            if let Some(entry) = usize::try_from(*local).ok().and_then(|at| head.get_mut(at)) {
                let inputs = vec![*entry];
                *entry = self.node(Node { inputs, meeting: Some(self.opened), is_used: false });
            }
        }
        self.state = Some(head.clone());
        if let Some(frame) = self.frames.last_mut() {
            frame.head = Some(head);
        }
    }

    fn op(&mut self, position: usize, op: &Op, flow: &Flow) {
        if self.state.is_none() && self.skip(op) {
            return;
        }
        match op {
            Op::Block(_) => self.open(None),
            Op::Loop(_) => self.open_loop(&flow.assigned_in(position)),
            Op::If(_) => self.open(self.state.clone()),
            Op::Else => self.other_arm(),
            Op::End => self.close(),
            Op::Br(depth) => {
                self.jump(*depth);
                self.state = None;
            }
            Op::BrIf(depth) => self.jump(*depth),
            Op::BrTable { targets, default } => {
                let all: BTreeSet<u32> = targets.iter().chain([default]).copied().collect();
                all.into_iter().for_each(|depth| self.jump(depth));
                self.state = None;
            }
            Op::Return | Op::Unreachable => self.state = None,
            Op::LocalGet(local) => self.read(position, *local),
            Op::LocalSet(local) | Op::LocalTee(local) => self.write(position, *local),
            _ => {}
        }
    }

    /// Whether an instruction in unreachable code is passed over.
    fn skip(&mut self, op: &Op) -> bool {
        match op {
            Op::Block(_) | Op::Loop(_) | Op::If(_) => {
                self.skipped += 1;
                true
            }
            Op::End if self.skipped > 0 => {
                self.skipped -= 1;
                true
            }
            Op::Else => self.skipped > 0,
            Op::End => false,
            _ => true,
        }
    }

    fn place(&mut self, local: u32) -> Option<&mut usize> {
        self.state.as_mut()?.get_mut(usize::try_from(local).ok()?)
    }

    fn read(&mut self, position: usize, local: u32) {
        if let Some(node) = self.place(local).copied() {
            self.at.insert(position, node);
            if let Some(node) = self.nodes.get_mut(node) {
                node.is_used = true;
            }
        }
    }

    fn write(&mut self, position: usize, local: u32) {
        let node = self.node(Node::default());
        self.at.insert(position, node);
        if let Some(place) = self.place(local) {
            *place = node;
        }
    }

    fn jump(&mut self, depth: u32) {
        let Some(state) = self.state.clone() else {
            return;
        };
        let target = usize::try_from(depth).ok();
        let at = target.and_then(|depth| self.frames.len().checked_sub(depth + 1));
        let Some(frame) = at.and_then(|at| self.frames.get_mut(at)) else {
            return;
        };
        let number = frame.number;
        if let Some(head) = &frame.head {
            for (head, from) in head.iter().zip(state) {
                let node = self.nodes.get_mut(*head).filter(|_| *head != from);
                if let Some(node) = node.filter(|node| node.meeting == Some(number)) {
                    node.inputs.push(from);
                }
            }
            return;
        }
        let met = frame.at_exit.take();
        let met = self.meet(met, state, number);
        if let Some(frame) = at.and_then(|at| self.frames.get_mut(at)) {
            frame.at_exit = Some(met);
        }
    }

    /// What holds where `state` joins what has arrived at the end of a block before.
    fn meet(&mut self, met: Option<State>, state: State, number: usize) -> State {
        let Some(mut met) = met else {
            return state;
        };
        for (met, from) in met.iter_mut().zip(state) {
            if *met == from {
                continue;
            }
            match self.nodes.get_mut(*met).filter(|node| node.meeting == Some(number)) {
                Some(node) => node.inputs.push(from),
                None => {
                    let inputs = vec![*met, from];
                    *met = self.node(Node { inputs, meeting: Some(number), is_used: false });
                }
            }
        }
        met
    }

    fn other_arm(&mut self) {
        if self.state.is_some() {
            self.jump(0);
        }
        if let Some(frame) = self.frames.last_mut() {
            self.state = frame.otherwise.take();
        }
    }

    fn close(&mut self) {
        let Some(mut frame) = self.frames.pop() else {
            return;
        };
        let arriving = [self.state.take(), frame.otherwise.take()];
        let mut met = frame.at_exit.take();
        for state in arriving.into_iter().flatten() {
            met = Some(self.meet(met, state, frame.number));
        }
        self.state = met;
    }

    /// Unites what meets in a use.
    fn webs(self) -> Webs {
        let used = self.nodes.iter().map(|node| node.is_used).collect();
        let mut webs = Webs { parents: (0..self.nodes.len()).collect(), used, at: self.at };
        let mut open: Vec<usize> =
            (0..self.nodes.len()).filter(|node| webs.is_used(*node)).collect();
        while let Some(at) = open.pop() {
            for input in self.nodes.get(at).map_or(&[][..], |node| &node.inputs) {
                webs.unite(at, *input);
                if let Some(used) = webs.used.get_mut(*input).filter(|used| !**used) {
                    *used = true;
                    open.push(*input);
                }
            }
        }
        webs
    }
}
