//! What can happen next, and what comes of it.
//!
//! Decides which actions a state offers. An exploration takes each of them.

use crate::action::Action;
use crate::perform::{release, step, waits_for};
use crate::scenario::Setting;
use crate::step::Kind;
use crate::surroundings;
use crate::world::{CLOSED, Process, World};

/// What can happen next.
#[must_use]
pub fn actions(world: &World, setting: &Setting) -> Vec<Action> {
    let mut found = Vec::new();
    let mut starts = Vec::new();
    for role in 0..world.processes.len() {
        if world.processes[role].is_none() {
            surroundings::starts(world, setting, role, &mut starts);
            continue;
        }
        if waits_for(world, setting, role).is_none() {
            found.push(Action::Step(role));
        }
        if world.left.crashes > 0 {
            found.push(Action::Crash(role));
        }
    }
    surroundings::must(world, setting, &mut found);
    let is_due = starts.iter().any(|(_, is_due)| *is_due);
    let rests = found.is_empty() && !is_due && !is_at_work(world);
    found.extend(starts.into_iter().map(|(start, _)| start));
    surroundings::may(world, &mut found);
    if rests && world.closing < CLOSED {
        found.push(Action::Close);
    }
    found
}

/// Whether nothing is under way and nothing has to happen.
#[must_use]
pub fn rests(world: &World, setting: &Setting) -> bool {
    if is_at_work(world) {
        return false;
    }
    let mut found = Vec::new();
    let mut starts = Vec::new();
    for role in 0..world.processes.len() {
        surroundings::starts(world, setting, role, &mut starts);
    }
    surroundings::must(world, setting, &mut found);
    found.is_empty() && !starts.iter().any(|(_, is_due)| *is_due)
}

fn is_at_work(world: &World) -> bool {
    world.processes.iter().any(Option::is_some)
}

/// The state after an action.
#[must_use]
pub fn next(world: &World, setting: &Setting, action: Action) -> World {
    let mut after = world.clone();
    match action {
        Action::Start { role, kind, subject } => {
            begin(&mut after, kind);
            after.processes[role] = Some(Process::new(kind, subject));
            if waits_for(&after, setting, role).is_none() {
                step(&mut after, setting, role);
            }
        }
        Action::Step(role) => step(&mut after, setting, role),
        Action::Crash(role) => {
            after.left.crashes -= 1;
            after.processes[role] = None;
            release(&mut after, role);
        }
        Action::Close => surroundings::close(&mut after),
        _ => surroundings::happen(&mut after, setting, action),
    }
    after
}

/// Takes what a beginning takes of what may still happen.
fn begin(world: &mut World, kind: Kind) {
    let left = &mut world.left;
    match kind {
        Kind::Intake if world.staged.is_none() => left.snapshots -= 1,
        Kind::OrderRead => left.order_reads -= 1,
        Kind::Cancel => left.cancels = left.cancels.saturating_sub(1),
        Kind::Edit => left.edits -= 1,
        Kind::Look => left.looks -= 1,
        _ => {}
    }
}
