//! What must hold.
//!
//! Decides what is asked of each state. A state in which one of these is false is a defect of the protocol.

use crate::facts::in_flight;
use crate::perform::waits_for;
use crate::scenario::Setting;
use crate::step::Kind;
use crate::world::{CLOSED, Hold, LISTINGS, POOLS, Status, World, takes};

/// Nothing was ever promised beyond what the admitted figure stood for, nor beyond what the ERP ever had. What
/// another channel took since the figure was read is counted apart.
#[must_use]
pub fn never_oversold(world: &World, setting: &Setting) -> bool {
    let promised = |pool| world.promised(&setting.scenario, pool);
    !world.oversold && (0..POOLS).all(|pool| promised(pool) <= world.erp.had[pool])
}

/// An order that is placed has its line in the ledger.
#[must_use]
pub fn no_line_is_lost(world: &World, _: &Setting) -> bool {
    world
        .orders
        .iter()
        .zip(&world.lines)
        .all(|(order, line)| order.status != Status::Processing || !line.nets.is_empty())
}

/// A line is in the holds or in U, and U is what the journal makes of it.
#[must_use]
pub fn no_line_is_counted_twice(world: &World, setting: &Setting) -> bool {
    world.lines.iter().enumerate().all(|(order, line)| {
        let listing = setting.scenario.orders[order];
        let is_once = line.hold == Hold::None || line.nets.is_empty();
        let is_replay = (0..POOLS).all(|pool| {
            let units = in_flight(&line.journal, &line.reads, world.pools[pool].position);
            line.in_flight[pool] == units * takes(listing, pool)
        });
        is_once && line.nets == line.journal && is_replay
    })
}

/// Nobody waits for somebody who waits for them.
#[must_use]
pub fn no_deadlock(world: &World, setting: &Setting) -> bool {
    (0..world.processes.len()).all(|role| {
        let mut at = role;
        for _ in 0..world.processes.len() {
            match waits_for(world, setting, at) {
                Some(owner) if owner == role => return false,
                Some(owner) => at = owner,
                None => return true,
            }
        }
        true
    })
}

/// While nobody projects a listing and none is to be, its caches say nothing or what is stored.
#[must_use]
pub fn no_old_figure_stays_cached(world: &World, _: &Setting) -> bool {
    let is_projecting = |listing| {
        world.processes.iter().flatten().any(|process| {
            matches!(process.kind, Kind::Projection | Kind::Look) && process.subject == listing
        })
    };
    (0..LISTINGS).all(|at| {
        let listing = &world.listings[at];
        let is_current = |figure: Option<i8>| figure.is_none_or(|figure| figure == listing.figure);
        listing.due || is_projecting(at) || (is_current(listing.cached) && is_current(listing.page))
    })
}

/// Whether everything has come to rest and the ERP has been asked once more.
#[must_use]
pub fn is_closed(world: &World, setting: &Setting) -> bool {
    world.closing == CLOSED && crate::actions(world, setting).is_empty()
}

/// Whenever everything rests, before or after the ERP is asked once more, the shop shows what follows from the
/// facts: nothing is withheld, and nothing shown, for a reason that is gone.
#[must_use]
pub fn the_shop_shows_the_promise_at_rest(world: &World, setting: &Setting) -> bool {
    let shows = |listing: usize| {
        world.listings[listing].figure == world.expected(&setting.scenario, listing)
    };
    !crate::act::rests(world, setting) || (0..LISTINGS).all(shows)
}

/// Once closed, the shop shows what the ERP has free, no hold is left, nothing is in flight, and the ledger
/// knows each order as it is stored. Nothing ends anywhere else.
#[must_use]
pub fn nothing_is_withheld_for_ever(world: &World, setting: &Setting) -> bool {
    if !crate::actions(world, setting).is_empty() {
        return true;
    }
    world.closing == CLOSED
        && (0..world.orders.len())
            .all(|order| !world.differs(order) && world.lines[order].hold == Hold::None)
        && (0..POOLS).all(|pool| world.demand(pool) == 0)
        && (0..LISTINGS).all(|listing| {
            let free = (0..POOLS)
                .filter(|&pool| takes(listing, pool) > 0)
                .map(|pool| world.erp.free[pool])
                .min()
                .unwrap_or(0);
            let pending = world.pending_reduction(&setting.scenario, listing);
            world.listings[listing].figure - pending == free.max(0)
        })
}

/// Units are not refused to everybody while they are there: it is enough that nobody died, nothing ended
/// early, and something is left.
#[must_use]
pub fn nobody_is_refused_what_is_there(world: &World, setting: &Setting) -> bool {
    let all_refused = world.orders.iter().all(|order| order.status == Status::Refused);
    let none_left = (0..LISTINGS)
        .all(|listing| (0..POOLS).any(|pool| takes(listing, pool) > 0 && world.erp.free[pool] < 1));
    let is_undisturbed = world.erp.taken == [0; POOLS]
        && setting.scenario.left.crashes == 0
        && setting.scenario.left.hold_ends == 0;
    !is_undisturbed || !all_refused || none_left
}
