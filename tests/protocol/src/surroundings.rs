//! What happens without any process of ours: the ERP, other channels, time.
//!
//! Decides what must happen sooner or later, what may happen, and how everything comes to rest.

use crate::action::Action;
use crate::scenario::Setting;
use crate::step::Kind;
use crate::world::{CLOSED, Hold, POOLS, Status, World, takes};

/// What happens sooner or later, whatever else does.
pub(crate) fn must(world: &World, setting: &Setting, found: &mut Vec<Action>) {
    for order in 0..world.orders.len() {
        let line = &world.lines[order];
        let is_alone = !world.is_worked_on(order);
        if can_export(world, order) {
            found.push(Action::Export(order));
        }
        if world.orders[order].status == Status::Refused && world.is_reserved(order) {
            found.push(Action::Release(order));
        }
        if line.reducing && (is_alone || setting.scenario.mark_runs_out_early) {
            found.push(Action::MarkRunsOut(order));
        }
        if is_alone && world.orders[order].status == Status::Pending && world.is_reserved(order) {
            found.push(Action::ReservationEnds(order));
        }
        if line.hold == Hold::Live && (is_alone || world.left.hold_ends > 0) {
            found.push(Action::HoldEnds(order));
        }
    }
}

/// What may happen.
pub(crate) fn may(world: &World, found: &mut Vec<Action>) {
    if world.left.taken > 0 {
        found.push(Action::Take);
    }
    if world.left.received > 0 {
        found.push(Action::Receive);
    }
    if world.left.reservation_ends > 0 {
        let reserved = (0..world.orders.len())
            .filter(|&order| world.is_reserved(order) && world.is_worked_on(order));
        found.extend(reserved.map(Action::ReservationEnds));
    }
}

/// What a role that is idle can begin. The second of each pair says whether somebody must.
pub(crate) fn starts(
    world: &World,
    setting: &Setting,
    role: usize,
    found: &mut Vec<(Action, bool)>,
) {
    let mine = setting.scenario.roles[role];
    let mut offer = |kind: Kind, subject: usize, is_due: bool| {
        if mine.runs(kind) {
            found.push((Action::Start { role, kind, subject }, is_due));
        }
    };
    if let crate::scenario::Role::Shopper(order) = mine {
        if world.orders[order].status == Status::None && world.closing == 0 {
            offer(Kind::Checkout, order, false);
        }
        return;
    }
    for listing in 0..world.listings.len() {
        if world.listings[listing].due && !world.is_reducing(&setting.scenario, listing) {
            offer(Kind::Projection, listing, true);
        }
        if world.left.looks > 0 {
            offer(Kind::Look, listing, false);
        }
    }
    if world.staged.is_some() || world.left.snapshots > 0 {
        offer(Kind::Intake, 0, world.staged.is_some() || world.closing > 0);
    }
    if world.left.order_reads > 0 {
        offer(Kind::OrderRead, 0, world.closing > 0);
    }
    for order in 0..world.orders.len() {
        if world.is_worked_on(order) {
            continue;
        }
        let is_placed = world.orders[order].status == Status::Processing;
        // An unpaid order stays where it is, its hold and its reservation end; one that was about to be placed
        // when its process died is cancelled.
        if world.orders[order].status == Status::Pending {
            if !world.lines[order].nets.is_empty() {
                offer(Kind::Cancel, order, true);
            }
        } else if world.differs(order) && setting.protocol.catches_up {
            offer(Kind::CatchUp, order, true);
        } else if is_placed && world.left.cancels > 0 {
            offer(Kind::Cancel, order, false);
        }
        if is_placed && world.left.edits > 0 && !world.differs(order) {
            offer(Kind::Edit, order, false);
        }
        if world.lines[order].hold == Hold::Ended {
            offer(Kind::Sweep, order, true);
        }
    }
}

/// The connector hands over what is saved in the shop and recorded in the ledger.
fn can_export(world: &World, order: usize) -> bool {
    usize::from(world.erp.knows[order]) < world.lines[order].nets.len()
        && world.wanted(order).is_some()
        && !world.differs(order)
        && !world.is_worked_on(order)
}

/// Lets it happen.
pub(crate) fn happen(world: &mut World, setting: &Setting, action: Action) {
    match action {
        Action::Export(order) => export(world, setting, order),
        Action::Take => {
            world.left.taken -= 1;
            if world.erp.free[0] > 0 {
                world.erp.clock += 1;
                world.erp.free[0] -= 1;
                world.erp.taken[0] += 1;
            }
        }
        Action::Receive => {
            world.left.received -= 1;
            world.erp.clock += 1;
            world.erp.free[0] += 1;
            world.erp.had[0] += 1;
        }
        Action::Release(order) => world.orders[order].reserved = false,
        Action::MarkRunsOut(order) => world.lines[order].reducing = false,
        Action::HoldEnds(order) => {
            if world.is_worked_on(order) {
                world.left.hold_ends -= 1;
            }
            world.lines[order].hold = Hold::Ended;
        }
        Action::ReservationEnds(order) => {
            if world.is_worked_on(order) {
                world.left.reservation_ends -= 1;
            }
            world.orders[order].reserved = false;
            world.listings[setting.scenario.orders[order]].due = true;
        }
        _ => {}
    }
}

/// The ERP takes in what an order asks for now.
fn export(world: &mut World, setting: &Setting, order: usize) {
    let nets = &world.lines[order].nets;
    let known = usize::from(world.erp.knows[order]).checked_sub(1);
    let before = known.and_then(|at| nets.get(at)).copied().unwrap_or(0);
    let after = nets.last().copied().unwrap_or(0);
    world.erp.knows[order] = u8::try_from(nets.len()).unwrap_or(u8::MAX);
    world.erp.clock += 1;
    for pool in 0..POOLS {
        world.erp.free[pool] -= (after - before) * takes(setting.scenario.orders[order], pool);
    }
}

/// Everything has come to rest: nothing else happens but one more look at the ERP, piece by piece.
pub(crate) fn close(world: &mut World) {
    world.left = crate::scenario::Left::default();
    if world.closing == 0 || world.closing == 2 {
        world.left.order_reads = 1;
    }
    if world.closing == 1 {
        world.left.snapshots = 1;
    }
    world.closing = (world.closing + 1).min(CLOSED);
}
