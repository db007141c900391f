//! Decides how far the counter of a loop goes.
//!
//! Compilers end loops by `counter != end` or count down to zero, which by itself bounds nothing. But a
//! counter that starts before its end, moves by one at most once a round, and is compared on the only
//! way back has not passed it: below the head of the loop it is before its end.

use super::state::{Lowering, index_of};
use crate::op::{Binary, Op, Relation};
use crate::range::{MASK32, Range};

/// A local that a loop counts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Counter {
    local: u32,
    end: End,
    /// Whether it moves in every round, and not only in some.
    always_moves: bool,
}

/// What a counter tells of its loop.
pub(super) struct Counted {
    pub(super) local: usize,
    pub(super) range: Range,
    /// Whether the loop ends after so few rounds that they cost one unit of fuel together.
    pub(super) is_short: bool,
}

/// Rounds that one unit of fuel pays for where a loop is known not to have more.
const SHORT_LOOP: i64 = 64;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// It counts up, and the loop goes on while it differs from this.
    Constant(i64),
    Local(u32),
    /// It counts down, and the loop goes on while it is not zero.
    Zero,
}

impl Lowering<'_> {
    /// The local that the loop here counts by, and how far it goes inside, told from what is known of
    /// the locals before the loop.
    pub(super) fn counter_range(&self) -> Option<Counted> {
        let function = self.context.module.function(self.function)?;
        let counter = counter(&function.ops, self.position)?;
        let known = |local: u32| self.local_ranges.get(index_of(local)).copied();
        let start = known(counter.local)?;
        let end = match counter.end {
            End::Zero if start.lo >= 1 => return Some(counter.over(Range::new(1, start.hi))),
            End::Zero => return None,
            End::Constant(value) => Range::exact(value),
            End::Local(local) => known(local)?,
        };
        let last = end.hi.checked_sub(1).filter(|_| start.hi < end.lo)?;
        Some(counter.over(Range::new(start.lo, last)))
    }
}

impl Counter {
    fn over(self, range: Range) -> Counted {
        let is_few = range.hi.checked_sub(range.lo).is_some_and(|steps| steps < SHORT_LOOP);
        Counted { local: index_of(self.local), range, is_short: self.always_moves && is_few }
    }
}

/// The counter of the loop that starts at `head`.
fn counter(ops: &[Op], head: usize) -> Option<Counter> {
    let body = Body::of(ops, head)?;
    let back = body.back?;
    let at = |before: usize| back.checked_sub(before).and_then(|at| ops.get(at));
    // `… br_if head`, or `… br_if out, br head`: then the test is the other way round.
    let (test, goes_on) = match (at(0)?, at(1)?) {
        (Op::BrIf(_), _) => (1, Relation::NotEqual),
        (Op::Br(_), Op::BrIf(_)) => (2, Relation::Equal),
        _ => return None,
    };
    let (local, end) = match at(test)? {
        Op::LocalTee(local) | Op::LocalGet(local) if goes_on == Relation::NotEqual => {
            (*local, End::Zero)
        }
        Op::Eqz(_) if goes_on == Relation::Equal => match at(test + 1)? {
            Op::LocalTee(local) | Op::LocalGet(local) => (*local, End::Zero),
            _ => return None,
        },
        Op::Compare { relation, .. } if *relation == goes_on => {
            compared(ops, back.checked_sub(test)?)?
        }
        _ => return None,
    };
    let mut sets = body.sets.iter().filter(|set| set.local == local);
    let set = *sets.next().filter(|set| !set.is_inside_loop)?;
    let is_once = sets.next().is_none();
    let is_fixed = match end {
        End::Local(end) => body.sets.iter().all(|set| set.local != end),
        End::Constant(_) | End::Zero => true,
    };
    let step = step(ops, set.at, local)?;
    let wanted = if end == End::Zero { -1 } else { 1 };
    // Where nothing ends between its set and the way back, no round comes around the set.
    let behind = ops.get(set.at..back)?;
    let always_moves = !behind.iter().any(|op| matches!(op, Op::End | Op::Else));
    (is_once && is_fixed && step == wanted).then_some(Counter { local, end, always_moves })
}

/// The counter and its end, as a comparison takes them: the counter as it is at that moment.
fn compared(ops: &[Op], comparison: usize) -> Option<(u32, End)> {
    let at = |before: usize| comparison.checked_sub(before).and_then(|at| ops.get(at));
    let end = |op: &Op| match op {
        Op::Const(_, value) => Some(End::Constant(*value)),
        Op::LocalGet(local) => Some(End::Local(*local)),
        _ => None,
    };
    match (at(2)?, at(1)?) {
        (Op::LocalTee(local), other) => Some((*local, end(other)?)),
        // The end stands before `local.get, i32.const, i32.add, local.tee`.
        (Op::Binary(..), Op::LocalTee(local)) => Some((*local, end(at(5)?)?)),
        _ => None,
    }
}

/// By how much a local is moved where it is set.
fn step(ops: &[Op], set: usize, local: u32) -> Option<i64> {
    let at = |before: usize| set.checked_sub(before).and_then(|at| ops.get(at));
    let from = match at(3)? {
        // What it was is kept.
        Op::LocalTee(_) => at(4)?,
        other => other,
    };
    match (from, at(2)?, at(1)?) {
        (Op::LocalGet(from), Op::Const(ty, step), Op::Binary(of, op))
            if *from == local && ty == of =>
        {
            let is_minus_one = *step == -1 || (*step == MASK32 && *ty == crate::op::Type::I32);
            match op {
                Binary::Add if *step == 1 => Some(1),
                Binary::Add if is_minus_one => Some(-1),
                Binary::Sub if *step == 1 => Some(-1),
                _ => None,
            }
        }
        _ => None,
    }
}

#[derive(Clone, Copy)]
struct Set {
    local: u32,
    at: usize,
    is_inside_loop: bool,
}

/// What a loop's body does that matters here.
struct Body {
    sets: Vec<Set>,
    /// The only branch back to the head, if it is the only one and in no inner loop.
    back: Option<usize>,
}

impl Body {
    fn of(ops: &[Op], head: usize) -> Option<Self> {
        let mut body = Self { sets: Vec::new(), back: None };
        // Whether each block that is open inside the loop is a loop.
        let mut open: Vec<bool> = Vec::new();
        let mut branches = 0;
        for (at, op) in ops.iter().enumerate().skip(head + 1) {
            let is_inside_loop = open.contains(&true);
            let to_head =
                |depth: &u32| usize::try_from(*depth).is_ok_and(|depth| depth == open.len());
            match op {
                Op::Loop(_) => open.push(true),
                Op::Block(_) | Op::If(_) => open.push(false),
                Op::End if open.is_empty() => {
                    body.back = body.back.filter(|_| branches == 1);
                    return Some(body);
                }
                Op::End => {
                    open.pop();
                }
                Op::Br(depth) | Op::BrIf(depth) if to_head(depth) => {
                    branches += 1;
                    body.back = (!is_inside_loop).then_some(at);
                }
                Op::BrTable { targets, default }
                    if targets.iter().chain([default]).any(to_head) =>
                {
                    return None;
                }
                Op::LocalSet(local) | Op::LocalTee(local) => {
                    body.sets.push(Set { local: *local, at, is_inside_loop });
                }
                _ => {}
            }
        }
        None
    }
}
