//! What follows from what is stored.
//!
//! Decides the few rules that the order of writes depends on: U of a line, what can be promised, what the
//! shop is expected to show, and what an order asks for. They are rules §2 in whole units.

use crate::scenario::{Scenario, Setting};
use crate::step::Kind;
use crate::world::{Hold, POOLS, Shown, Status, World, takes};

/// What a line asks for after so many revisions.
fn net_after(nets: &[i8], revisions: u8) -> i8 {
    usize::from(revisions).checked_sub(1).and_then(|at| nets.get(at)).copied().unwrap_or(0)
}

/// In-flight demand of a line, in units of its listing: the largest rise in the row of what is reflected at the
/// acknowledgement, what the ERP shows there, each later revision, and what is asked for now.
#[must_use]
pub(crate) fn in_flight(nets: &[i8], reads: &[Shown], position: u8) -> i8 {
    let acknowledged = reads.iter().rposition(|read| read.at < position);
    let mut row = vec![0];
    let mut later = 0;
    if let Some(at) = acknowledged {
        let shown = reads[at..].iter().map(|read| net_after(nets, read.revisions)).min();
        row = vec![shown.unwrap_or(0), net_after(nets, reads[at].revisions)];
        later = usize::from(reads[at].revisions);
    }
    row.extend(nets.iter().skip(later));
    row.extend(nets.last());
    let mut least = i8::MAX;
    let mut rise = 0;
    for value in row {
        least = least.min(value);
        rise = rise.max(value - least);
    }
    rise
}

impl World {
    /// U of a pool.
    #[must_use]
    pub fn demand(&self, pool: usize) -> i8 {
        self.lines.iter().map(|line| line.in_flight[pool]).sum()
    }

    /// Whether a reservation of WooCommerce counts.
    #[must_use]
    pub fn is_reserved(&self, order: usize) -> bool {
        let order = &self.orders[order];
        order.reserved && matches!(order.status, Status::Pending | Status::Refused)
    }

    /// Whether an order can be promised units of its listing, beside all others. WooCommerce's reservation
    /// counts only where we hold nothing, and only if it is the older one: otherwise two orders would
    /// refuse each other.
    #[must_use]
    pub fn can_promise(&self, scenario: &Scenario, order: usize, units: i8) -> bool {
        let listing = scenario.orders[order];
        (0..POOLS).filter(|&pool| takes(listing, pool) > 0).all(|pool| {
            let held: i8 = (0..self.orders.len())
                .filter(|&other| other != order && self.holds_back(scenario, order, other))
                .map(|other| takes(scenario.orders[other], pool) * self.orders[other].net)
                .sum();
            let left = self.pools[pool].claim.figure - self.demand(pool) - held;
            units * takes(listing, pool) <= left
        })
    }

    fn holds_back(&self, scenario: &Scenario, order: usize, other: usize) -> bool {
        let line = &self.lines[other];
        let is_older = other < order || scenario.younger_reservations_count;
        line.hold == Hold::Live
            || (is_older
                && line.nets.is_empty()
                && line.hold == Hold::None
                && self.is_reserved(other))
    }

    /// Units that WooCommerce has yet to take off a listing's figure.
    #[must_use]
    pub fn pending_reduction(&self, scenario: &Scenario, listing: usize) -> i8 {
        (0..self.orders.len())
            .filter(|&order| scenario.orders[order] == listing)
            .filter(|&order| {
                self.orders[order].status == Status::Processing && !self.orders[order].noted
            })
            .filter_map(|order| self.lines[order].nets.last())
            .sum()
    }

    /// Whether WooCommerce is reducing an order of the listing.
    #[must_use]
    pub fn is_reducing(&self, scenario: &Scenario, listing: usize) -> bool {
        (0..self.lines.len())
            .any(|order| scenario.orders[order] == listing && self.lines[order].reducing)
    }

    /// What the shop should show of a listing.
    #[must_use]
    pub fn expected(&self, scenario: &Scenario, listing: usize) -> i8 {
        let sellable = (0..POOLS)
            .filter(|&pool| takes(listing, pool) > 0)
            .map(|pool| {
                let held: i8 = (0..self.lines.len())
                    .filter(|&order| self.lines[order].hold == Hold::Live)
                    .filter(|&order| scenario.orders[order] != listing || !self.is_reserved(order))
                    .map(|order| takes(scenario.orders[order], pool) * self.orders[order].net)
                    .sum();
                self.pools[pool].claim.figure - self.demand(pool) - held
            })
            .min()
            .unwrap_or(0);
        sellable.max(0) + self.pending_reduction(scenario, listing)
    }

    /// What an order, as it is stored, asks for; nothing where the ledger's word stands.
    #[must_use]
    pub fn wanted(&self, order: usize) -> Option<i8> {
        match self.orders[order].status {
            Status::None | Status::Pending => None,
            Status::Processing => Some(self.orders[order].net),
            Status::Cancelled | Status::Refused => Some(0),
        }
    }

    /// Whether the ledger lacks an order or knows it differently.
    #[must_use]
    pub fn differs(&self, order: usize) -> bool {
        let known = self.lines[order].nets.last().copied();
        self.wanted(order).is_some_and(|wanted| wanted != known.unwrap_or(0))
            || (self.wanted(order) == Some(0) && self.lines[order].hold != Hold::None)
    }

    /// Units that were promised to shoppers and are still theirs; those kept for a person are apart.
    #[must_use]
    pub fn promised(&self, scenario: &Scenario, pool: usize) -> i8 {
        (0..self.orders.len())
            .filter(|&order| !self.orders[order].for_a_person)
            .map(|order| {
                let (row, line) = (&self.orders[order], &self.lines[order]);
                let known = line.nets.last().copied().unwrap_or(0);
                let units = match row.status {
                    Status::Processing => row.net.max(known),
                    Status::Pending if line.hold == Hold::Live => row.net,
                    Status::Pending => known,
                    Status::None | Status::Cancelled | Status::Refused => 0,
                };
                units * takes(scenario.orders[order], pool)
            })
            .sum()
    }

    /// Whether a process is at work on an order.
    #[must_use]
    pub fn is_worked_on(&self, order: usize) -> bool {
        self.processes.iter().flatten().any(|process| {
            process.subject == order
                && matches!(
                    process.kind,
                    Kind::Checkout | Kind::Cancel | Kind::Edit | Kind::CatchUp | Kind::Sweep
                )
        })
    }

    /// Judges all lines of a pool anew. To be called under its lock.
    ///
    /// Returns whether U changed.
    pub(crate) fn reflect(&mut self, scenario: &Scenario, pool: usize) -> bool {
        let before = self.demand(pool);
        let position = self.pools[pool].position;
        for (order, line) in self.lines.iter_mut().enumerate() {
            let units = in_flight(&line.nets, &line.reads, position);
            line.in_flight[pool] = units * takes(scenario.orders[order], pool);
        }
        before != self.demand(pool)
    }

    /// A pool's facts changed: its listings are due, and who has read them has read something old.
    pub(crate) fn touch(&mut self, setting: &Setting, pool: usize) {
        for (at, listing) in self.listings.iter_mut().enumerate() {
            listing.due |= takes(at, pool) > 0;
        }
        for process in self.processes.iter_mut().flatten() {
            let listing = match process.kind {
                Kind::Projection => process.subject,
                Kind::Checkout if setting.protocol.relies_on_survey(process.at) => {
                    setting.scenario.orders[process.subject]
                }
                _ => continue,
            };
            process.is_stale |= takes(listing, pool) > 0;
        }
    }
}
