//! Whether a claim that just arrived becomes the pool's figure.
//!
//! Decides the order of two claims and what a contradiction means. A row that cannot be read comes here
//! too, for its place; what is wrong with it was told by the reader. Where the pool's position stands
//! still is for [`super::stop`], which numbers are missing for [`super::gap`].

use super::admission::{Absence, Admission, Current, Feed, Place, Row};
use super::gap::{Gap, gap};
use super::location_group::stricter;
use super::order::{Order, is_of_older_epoch, order};
use super::stop::{Stop, stop_after};
use crate::facts::{Figure, Instant, ItemStatus, Observation, Quantity, Span};

/// What became of a row, and what the pool's ledger holds after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Admitted {
    /// What became of the row.
    pub admission: Admission,
    /// Whether the poll that brought it may confirm the pool.
    pub advances: bool,
    /// The numbers that this row shows to be missing.
    pub gap: Option<Gap>,
    /// Whether the ERP's clock runs ahead by more than the tolerance: an exception of its own.
    pub clock_ahead: bool,
    /// Whether the number went back though the clock went on: the source may have been restored.
    pub restarted: bool,
    /// Whether the pool could be sold before and cannot be after, as the mass guard counts it.
    pub unsellable: bool,
    /// Whether the item's unit is known after the row; none where the row says nothing of it.
    pub unit_known: Option<bool>,
    /// The claim that stands; none where there was none and none was let in.
    pub current: Option<Current>,
    /// Where the pool's position stands still, if it does.
    pub stopped: Option<Stop>,
}

/// Judges one row against the claim that stands for the pool.
///
/// In this order: not readable, unknown unit, not the pool's feed, left out of a delta, late, left out
/// of a snapshot and missing, same position, a rise that waits, accepted. An item that a snapshot left
/// out and that is zero by policy goes the way of a claim of 0.
///
/// With E=10 read at 10:00 standing, a copy of it that arrives late changes nothing; 7 read at 10:15
/// replaces it; 10 read at 10:00 that arrives after that is late and E stays 7.
#[must_use]
pub fn admit(current: Option<Current>, stopped: Option<Stop>, row: &Row, feed: &Feed) -> Admitted {
    let (as_of, clock_ahead) = order_time(row, feed.tolerance);
    let place = Place { as_of, ..row.place };
    let order = order(current.as_ref(), place, feed);
    let claim = claim(current.as_ref(), row, place);
    let admission = admission(current.as_ref(), row, &claim, order, feed);
    let after = stands(current, &claim, admission, feed.epoch);
    let stopped_after = stop_after(stopped, admission, place, order, current.as_ref(), feed);
    let advances = admission.confirms() && stopped_after.is_none() && !is_forgotten(after, feed);
    let is_unit_lost = admission == Admission::UnknownUnit && feed.owner && order == Order::After;
    Admitted {
        admission,
        advances,
        gap: gap(current.as_ref(), place, feed),
        clock_ahead,
        restarted: admission == Admission::Late && is_restart(current.as_ref(), place, feed),
        unsellable: is_sellable(current.as_ref()) && (is_unit_lost || !is_sellable(after.as_ref())),
        unit_known: unit_known(admission, is_unit_lost, row),
        current: after,
        stopped: if advances {
            None
        } else {
            stopped_after.or_else(|| left_behind(after, place, feed))
        },
    }
}

/// Where a pool stands still that this poll does not confirm, though the coverage of all pools goes on: a late
/// row says nothing of what has become of the pool since.
fn left_behind(after: Option<Current>, place: Place, feed: &Feed) -> Option<Stop> {
    let current = after.filter(|_| feed.shared_coverage)?;
    let through = Some(current.claim.as_of).max(feed.confirmed_through);
    Some(Stop { through, place })
}

/// What the row says of the item's unit: that it is unknown, where the row is news; that it is known, where the
/// row could be judged by its figure. A late row in an unknown unit says nothing of the unit now.
fn unit_known(admission: Admission, is_unit_lost: bool, row: &Row) -> Option<bool> {
    match admission {
        Admission::UnknownUnit if is_unit_lost => Some(false),
        Admission::Accepted | Admission::Duplicate | Admission::Conflict | Admission::Waits => {
            row.said.map(|_| true)
        }
        _ => None,
    }
}

/// Whether the pool's figure is of an epoch that the source has forgotten: that nothing is said of the
/// pool means that nothing has changed only within one epoch.
fn is_forgotten(current: Option<Current>, feed: &Feed) -> bool {
    current.is_some_and(|current| current.epoch != feed.epoch)
}

/// The instant that orders the row: our clock where the ERP's is beyond the tolerance in the future,
/// so that one wrong clock cannot make every later claim look late.
fn order_time(row: &Row, tolerance: Span) -> (Instant, bool) {
    let is_ahead = row.place.as_of.since(row.received_at) > tolerance;
    (if is_ahead { row.received_at } else { row.place.as_of }, is_ahead)
}

/// What the row claims; an item that was left out is a claim of nothing, and says nothing of the status.
fn claim(current: Option<&Current>, row: &Row, place: Place) -> Observation {
    let known = current.map_or(ItemStatus::Active, |current| current.claim.status);
    let (figure, status) = row.said.unwrap_or((Figure::Known(Quantity::ZERO), known));
    Observation {
        figure,
        status,
        as_of: place.as_of,
        received_at: row.received_at,
        sequence: place.sequence,
    }
}

fn admission(
    current: Option<&Current>,
    row: &Row,
    claim: &Observation,
    order: Order,
    feed: &Feed,
) -> Admission {
    let is_left_out = row.said.is_none();
    if !feed.readable {
        Admission::Refused
    } else if !feed.unit_known {
        Admission::UnknownUnit
    } else if !feed.owner {
        Admission::Witness
    } else if is_left_out && !feed.complete {
        Admission::Unchanged
    } else if order == Order::Before {
        Admission::Late
    } else if is_left_out && feed.means == Absence::Keep {
        Admission::Missing
    } else if order == Order::Same {
        let is_same = current.is_some_and(|current| says_the_same(&current.claim, claim));
        if is_same { Admission::Duplicate } else { Admission::Conflict }
    } else if waits(current, claim, feed) {
        Admission::Waits
    } else if is_left_out {
        Admission::Zeroed
    } else {
        Admission::Accepted
    }
}

fn says_the_same(one: &Observation, other: &Observation) -> bool {
    one.figure == other.figure && one.status == other.status
}

/// Whether the claim raises a figure and the orders have not been read since. In a new epoch no order
/// is acknowledged, so no reservation can come back that nobody takes off.
fn waits(current: Option<&Current>, claim: &Observation, feed: &Feed) -> bool {
    let is_known = |current: &Current| current.epoch == feed.epoch;
    feed.reads_orders
        && current.is_some_and(is_known)
        && rises(current, claim)
        && feed.orders_read_at.is_none_or(|read_at| read_at <= claim.as_of)
}

/// Whether there is more than was known; a first figure, or one after none, is more.
fn rises(current: Option<&Current>, claim: &Observation) -> bool {
    match (current.and_then(|current| current.claim.figure.known()), claim.figure) {
        (Some(old), Figure::Known(new)) => new > old,
        (None, Figure::Known(_)) => true,
        (_, Figure::Unknown) => false,
    }
}

/// The claim that stands after the row.
fn stands(
    current: Option<Current>,
    claim: &Observation,
    admission: Admission,
    epoch: i64,
) -> Option<Current> {
    let rose_at = if rises(current.as_ref(), claim) {
        Some(claim.as_of)
    } else {
        current.and_then(|current| current.rose_at)
    };
    match admission {
        Admission::Accepted | Admission::Zeroed => Some(Current { claim: *claim, epoch, rose_at }),
        Admission::Conflict => current.map(|known| {
            let figure = lower(known.claim.figure, claim.figure);
            let status = stricter(known.claim.status, claim.status);
            Current { claim: Observation { figure, status, ..known.claim }, ..known }
        }),
        // Only the figure waits: what the ERP has blocked is not sold meanwhile.
        Admission::Waits => current.map(|known| {
            let status = stricter(known.claim.status, claim.status);
            Current { claim: Observation { status, ..known.claim }, ..known }
        }),
        _ => current,
    }
}

/// Of two figures for one position the one that a careful warehouse manager would go by: none rather
/// than either, else the smaller.
const fn lower(one: Figure, other: Figure) -> Figure {
    match (one, other) {
        (Figure::Known(one), Figure::Known(other)) => Figure::Known(one.at_most(other)),
        _ => Figure::Unknown,
    }
}

/// Whether the pool can be sold, as far as its claim tells.
fn is_sellable(current: Option<&Current>) -> bool {
    current.is_some_and(|current| {
        current.claim.status == ItemStatus::Active
            && current.claim.figure.known().is_some_and(|figure| figure > Quantity::ZERO)
    })
}

/// Whether a row that is late by its number is new by its clock.
fn is_restart(current: Option<&Current>, place: Place, feed: &Feed) -> bool {
    current.is_some_and(|current| {
        let numbers = current.claim.sequence.zip(place.sequence);
        current.epoch == feed.epoch
            && !is_of_older_epoch(place.as_of, feed.epoch_since)
            && numbers.is_some_and(|(old, new)| new < old)
            && place.as_of > current.claim.as_of
    })
}
