//! One step of one process.
//!
//! Decides who waits for whom and what a step does at once. What a transaction wrote is seen after
//! `commit`.

use crate::scenario::Setting;
use crate::step::{Kind, Step};
use crate::world::{Claim, Hold, POOLS, Process, Staged, Status, World, pools_of};

impl Process {
    /// A process at its first step.
    #[must_use]
    pub fn new(kind: Kind, subject: usize) -> Self {
        Process {
            kind,
            subject,
            at: 0,
            figure: 0,
            expected: 0,
            is_stale: false,
            begun: 0,
            read_at: 0,
            knows: Vec::new(),
            written: Vec::new(),
        }
    }

    /// The listing that it is about.
    fn listing(&self, setting: &Setting) -> usize {
        match self.kind {
            Kind::Projection | Kind::Look => self.subject,
            _ => setting.scenario.orders[self.subject],
        }
    }

    /// The pools that it locks, in the order in which it does.
    fn pools(&self, setting: &Setting) -> Vec<usize> {
        let count = match self.kind {
            Kind::Intake | Kind::OrderRead => POOLS,
            _ => pools_of(self.listing(setting)),
        };
        let mut pools: Vec<usize> = (0..count).collect();
        if setting.protocol.descending == Some(self.kind) {
            pools.reverse();
        }
        pools
    }

    fn step(&self, setting: &Setting) -> Option<Step> {
        setting.protocol.steps(self.kind).get(self.at).copied()
    }

    fn is_in_transaction(&self, setting: &Setting) -> bool {
        let past = &setting.protocol.steps(self.kind)[..self.at];
        past.iter().rev().find(|step| matches!(step, Step::Begin | Step::Commit))
            == Some(&Step::Begin)
    }
}

/// Whose lock a process waits for; nothing where its next step can be taken.
#[must_use]
pub(crate) fn waits_for(world: &World, setting: &Setting, role: usize) -> Option<usize> {
    let process = world.processes[role].as_ref()?;
    let lock = match process.step(setting)? {
        Step::LockFirst => world.pools[*process.pools(setting).first()?].lock,
        Step::LockSecond => world.pools[*process.pools(setting).get(1)?].lock,
        Step::LockFigure | Step::WriteFigure | Step::Reserve | Step::Decrement => {
            world.listings[process.listing(setting)].lock
        }
        _ => None,
    };
    lock.filter(|&owner| owner != role)
}

/// What becomes of a process by a step.
enum Outcome {
    /// It goes on.
    On,
    /// Its transaction is taken back and it ends.
    End,
}

/// Takes the next step of a process that need not wait, and those after it that nobody could tell apart.
pub(crate) fn step(world: &mut World, setting: &Setting, role: usize) {
    let Some(mut process) = world.processes[role].take() else { return };
    let Some(step) = process.step(setting) else { return };
    // While it works, others see it where it was: what it touches must find it.
    world.processes[role] = Some(process.clone());
    let outcome = perform(world, setting, role, step, &mut process);
    let is_stale = world.processes[role].as_ref().is_some_and(|seen| seen.is_stale);
    if !matches!(step, Step::ReadFacts | Step::Survey | Step::Hold) {
        process.is_stale |= is_stale;
    }
    process.at += 1;
    while skips(&process, setting) {
        process.at += 1;
    }
    let has_ended = matches!(outcome, Outcome::End) || process.step(setting).is_none();
    if has_ended {
        release(world, role);
    }
    world.processes[role] = if has_ended { None } else { Some(process) };
}

/// Whether a step changes nothing that anybody could see: it is taken with the one before.
fn skips(process: &Process, setting: &Setting) -> bool {
    match process.step(setting) {
        Some(Step::Begin) => true,
        Some(Step::LockSecond) => process.pools(setting).len() < 2,
        _ => false,
    }
}

/// Gives all locks back.
pub(crate) fn release(world: &mut World, role: usize) {
    for pool in &mut world.pools {
        pool.lock = pool.lock.filter(|&owner| owner != role);
    }
    for listing in &mut world.listings {
        listing.lock = listing.lock.filter(|&owner| owner != role);
    }
}

fn perform(
    world: &mut World,
    setting: &Setting,
    role: usize,
    step: Step,
    process: &mut Process,
) -> Outcome {
    let scenario = &setting.scenario;
    let subject = process.subject;
    let listing = process.listing(setting);
    match step {
        Step::Begin | Step::PickDue => {}
        Step::Survey => {
            let passes = world.can_promise(scenario, subject, world.orders[subject].net);
            process.expected = i8::from(passes);
            process.is_stale = false;
        }
        Step::LockFirst => world.pools[process.pools(setting)[0]].lock = Some(role),
        Step::LockSecond => world.pools[process.pools(setting)[1]].lock = Some(role),
        Step::LockFigure => world.listings[listing].lock = Some(role),
        Step::Reserve => return reserve(world, setting, subject),
        Step::Hold | Step::Judge => {
            let is_as_read = !process.is_stale || !setting.protocol.compares_survey;
            let has_passed = process.expected == 1 && is_as_read;
            if !has_passed && !world.can_promise(scenario, subject, world.orders[subject].net) {
                world.orders[subject].status = Status::Refused;
                return Outcome::End;
            }
            process.expected = 0;
            process.is_stale = false;
            process.written.push(step);
        }
        Step::Demand => {
            // Money that arrives is never refused. Where nothing keeps the units any more, somebody else may
            // have them: the order is then kept for a person.
            let holds = setting.protocol.steps(Kind::Checkout).contains(&Step::Hold);
            let is_kept = holds
                && world.lines[subject].hold != Hold::Live
                && !world.can_promise(scenario, subject, world.orders[subject].net);
            process.expected = i8::from(is_kept);
            process.written.push(step);
        }
        Step::Record => {
            let order = &world.orders[subject];
            let is_raise = process.kind == Kind::Edit;
            if is_raise && !world.can_promise(scenario, subject, 1) {
                return Outcome::End;
            }
            let known = world.lines[subject].nets.last().copied().unwrap_or(0);
            process.expected =
                if is_raise { known + 1 } else { world.wanted(subject).unwrap_or(order.net) };
            process.written.push(step);
        }
        Step::Journal if !process.is_in_transaction(setting) => {
            let net = world.lines[subject].nets.last().copied();
            world.lines[subject].journal.extend(net);
        }
        Step::Journal | Step::Admit | Step::Confirm | Step::Acknowledge | Step::Remove => {
            process.written.push(step);
        }
        Step::SaveStatus => save_status(world, process),
        Step::SaveItems => world.orders[subject].net += 1,
        Step::Decrement => {
            world.listings[listing].figure -= world.orders[subject].net;
            forget_cached(world, listing);
        }
        Step::Note => world.orders[subject].noted = true,
        Step::ReductionEnded => world.lines[subject].reducing = false,
        Step::ReadFigure => process.figure = world.listings[listing].figure,
        Step::ReadFacts => {
            if setting.protocol.respects_reduction && world.is_reducing(scenario, listing) {
                return Outcome::End;
            }
            process.expected = world.expected(scenario, listing);
            process.is_stale = false;
        }
        Step::Compare if process.is_stale => return Outcome::End,
        Step::Compare => {}
        Step::WriteFigure => return write_figure(world, role, listing, process),
        Step::Commit => {
            crate::commit::commit(world, setting, process);
            release(world, role);
        }
        Step::ClearCache => world.listings[listing].cached = None,
        Step::PurgePages => world.listings[listing].page = None,
        Step::ClearDue => {
            if !process.is_stale || !setting.protocol.compares_revision {
                world.listings[listing].due = false;
            }
        }
        Step::Stage => stage(world),
        Step::BeginRead => {
            world.erp.clock += 1;
            process.begun = world.erp.clock;
        }
        Step::ReadOrders => {
            world.erp.clock += 1;
            process.read_at = world.erp.clock;
            process.knows.clone_from(&world.erp.knows);
        }
        Step::FillCache => {
            let row = &mut world.listings[listing];
            row.cached = row.cached.or(Some(row.figure));
        }
        Step::LoadFigure => process.figure = world.listings[listing].figure,
        Step::KeepLoaded => world.listings[listing].cached = Some(process.figure),
        Step::FillPage => {
            let row = &mut world.listings[listing];
            row.page = row.page.or(row.cached).or(Some(row.figure));
        }
    }
    Outcome::On
}

/// WooCommerce reserves where its figure, less what other pending orders have reserved, has the units.
fn reserve(world: &mut World, setting: &Setting, order: usize) -> Outcome {
    let listing = setting.scenario.orders[order];
    let reserved: i8 = (0..world.orders.len())
        .filter(|&other| other != order && setting.scenario.orders[other] == listing)
        .filter(|&other| world.is_reserved(other))
        .map(|other| world.orders[other].net)
        .sum();
    let has = world.listings[listing].figure - reserved >= world.orders[order].net;
    world.orders[order].status = if has { Status::Pending } else { Status::Refused };
    world.orders[order].reserved = has;
    if has { Outcome::On } else { Outcome::End }
}

fn save_status(world: &mut World, process: &Process) {
    let order = &mut world.orders[process.subject];
    order.reserved = false;
    if process.kind == Kind::Cancel {
        // WooCommerce's own restore is vetoed; the note goes with the status.
        order.status = Status::Cancelled;
        order.noted = false;
    } else {
        order.status = Status::Processing;
    }
}

fn write_figure(world: &mut World, role: usize, listing: usize, process: &mut Process) -> Outcome {
    if world.listings[listing].figure != process.figure {
        return Outcome::End;
    }
    if process.expected != process.figure {
        world.listings[listing].lock = Some(role);
        process.written.push(Step::WriteFigure);
        forget_cached(world, listing);
    }
    Outcome::On
}

/// What WooCommerce clears when it writes a figure.
fn forget_cached(world: &mut World, listing: usize) {
    world.listings[listing].cached = None;
    world.listings[listing].page = None;
}

/// Reads the stock, unless a snapshot waits that was broken off: that one is finished first.
fn stage(world: &mut World) {
    if world.staged.is_some() {
        return;
    }
    world.erp.clock += 1;
    let erp = &world.erp;
    let row = |pool: usize| Claim {
        figure: erp.free[pool],
        as_of: erp.clock,
        physical: erp.had[pool] - erp.taken[pool],
    };
    world.staged = Some(Staged { rows: [row(0), row(1)], is_admitted: false, is_confirmed: false });
}
