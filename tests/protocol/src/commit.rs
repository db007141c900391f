//! What others see of a transaction once it has ended.
//!
//! Decides what each statement of it changes. Nothing of it is seen before, and all of it is seen at once.

use crate::scenario::Setting;
use crate::step::{Kind, Step};
use crate::world::{Claim, Hold, POOLS, Process, Shown, World, pools_of};

/// Makes a transaction's writes seen.
pub(crate) fn commit(world: &mut World, setting: &Setting, process: &mut Process) {
    let has_journal = process.written.contains(&Step::Journal);
    for written in std::mem::take(&mut process.written) {
        match written {
            Step::Hold => {
                world.lines[process.subject].hold = Hold::Live;
                promised_more(world, setting, process.subject);
                touch_order(world, setting, process.subject);
            }
            Step::Demand => demand(world, setting, process, has_journal),
            Step::Record => record(world, setting, process, has_journal),
            Step::WriteFigure => world.listings[process.subject].figure = process.expected,
            Step::Admit => admit(world, setting),
            Step::Confirm => confirm(world, setting),
            Step::Acknowledge => acknowledge(world, setting, process),
            Step::Remove => remove(world, setting, process.subject),
            _ => {}
        }
    }
}

fn touch_order(world: &mut World, setting: &Setting, order: usize) {
    for pool in 0..pools_of(setting.scenario.orders[order]) {
        world.reflect(&setting.scenario, pool);
        world.touch(setting, pool);
    }
}

/// More is promised than before: it must be covered by what the admitted figure stands for.
fn promised_more(world: &mut World, setting: &Setting, order: usize) {
    for pool in 0..pools_of(setting.scenario.orders[order]) {
        world.oversold |=
            world.promised(&setting.scenario, pool) > world.pools[pool].claim.physical;
    }
}

fn demand(world: &mut World, setting: &Setting, process: &Process, has_journal: bool) {
    let order = process.subject;
    let was_held = world.lines[order].hold == Hold::Live;
    let net = world.orders[order].net;
    world.orders[order].for_a_person = process.expected == 1;
    let line = &mut world.lines[order];
    line.hold = Hold::None;
    line.reducing = true;
    line.nets.push(net);
    if has_journal {
        line.journal.push(net);
    }
    if !was_held {
        promised_more(world, setting, order);
    }
    touch_order(world, setting, order);
}

fn record(world: &mut World, setting: &Setting, process: &Process, has_journal: bool) {
    let order = process.subject;
    let line = &mut world.lines[order];
    let known = line.nets.last().copied().unwrap_or(0);
    if known != process.expected {
        line.nets.push(process.expected);
        if has_journal {
            line.journal.push(process.expected);
        }
    }
    line.hold = Hold::None;
    if process.expected > known {
        if process.kind == Kind::Edit {
            // The order's line follows when the edit is saved; the promise is given here.
            world.orders[order].for_a_person = false;
        }
        promised_more(world, setting, order);
    }
    touch_order(world, setting, order);
}

fn admit(world: &mut World, setting: &Setting) {
    let Some(mut staged) = world.staged else { return };
    if !staged.is_admitted {
        for pool in 0..POOLS {
            admit_row(world, setting, pool, staged.rows[pool]);
        }
        staged.is_admitted = true;
        world.staged = Some(staged).filter(|staged| !staged.is_confirmed);
    }
}

/// A row that is late is ignored; one that raises a known figure waits for a read of the orders.
fn admit_row(world: &mut World, setting: &Setting, pool: usize, row: Claim) {
    let known = world.pools[pool].claim;
    if row.as_of <= known.as_of {
        return;
    }
    if row.figure > known.figure {
        world.pools[pool].waiting = Some(row);
        return;
    }
    let had_waited = world.pools[pool].waiting.take().is_some();
    if row.figure < known.figure || had_waited {
        take_effect(world, setting, pool, row);
    }
}

fn take_effect(world: &mut World, setting: &Setting, pool: usize, row: Claim) {
    world.pools[pool].claim = row;
    world.pools[pool].position = world.pools[pool].position.max(row.as_of);
    world.reflect(&setting.scenario, pool);
    world.touch(setting, pool);
}

/// A complete snapshot confirms every pool whose row does not wait, changed or not.
fn confirm(world: &mut World, setting: &Setting) {
    let Some(mut staged) = world.staged else { return };
    for (pool, row) in staged.rows.iter().enumerate() {
        let known = &mut world.pools[pool];
        if known.waiting.is_none() && known.position < row.as_of {
            known.position = row.as_of;
            // An unchanged figure stands for what the ERP has now.
            if known.claim.figure == row.figure {
                known.claim.physical = row.physical;
            }
            if world.reflect(&setting.scenario, pool) {
                world.touch(setting, pool);
            }
        }
    }
    staged.is_confirmed = true;
    world.staged = Some(staged).filter(|staged| !staged.is_admitted);
}

fn acknowledge(world: &mut World, setting: &Setting, process: &Process) {
    for (order, line) in world.lines.iter_mut().enumerate() {
        if !line.nets.is_empty() {
            let revisions = process.knows.get(order).copied().unwrap_or(0);
            line.reads.push(Shown { at: process.read_at, revisions });
        }
    }
    for pool in 0..POOLS {
        let waiting = world.pools[pool].waiting.filter(|row| row.as_of < process.begun);
        if let Some(row) = waiting {
            world.pools[pool].waiting = None;
            take_effect(world, setting, pool, row);
        } else if world.reflect(&setting.scenario, pool) {
            world.touch(setting, pool);
        }
    }
}

fn remove(world: &mut World, setting: &Setting, order: usize) {
    if world.lines[order].hold != Hold::Ended {
        return;
    }
    world.lines[order].hold = Hold::None;
    if setting.protocol.sweep_is_a_change {
        touch_order(world, setting, order);
    } else {
        let listing = setting.scenario.orders[order];
        for pool in 0..pools_of(listing) {
            for (at, row) in world.listings.iter_mut().enumerate() {
                row.due |= crate::world::takes(at, pool) > 0;
            }
        }
    }
}
