//! Which of several feeds owns a pool.
//!
//! Decides whose the pool is to be, and whether it may go there now. That it is asked at all is a person's act:
//! no poll moves a pool from one feed to another.

use crate::facts::{Instant, Span};

/// The most feeds that may have spoken of one pool.
pub const MAX_REPORTERS: usize = 20;

/// A feed that has spoken of the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reporter {
    /// Its rank: of several the lowest is to own the pool.
    pub ranking: i64,
    /// Whether it owns the pool now.
    pub owns: bool,
    /// Whether it is being removed.
    pub leaves: bool,
    /// The pool's confirmed position by its claims.
    pub position: Instant,
    /// How long after an export its figure reflects an order.
    pub lag: Span,
}

impl Reporter {
    /// Up to which instant its figure reflects what was exported.
    const fn reflects_until(&self) -> Instant {
        self.position.before(self.lag)
    }
}

/// Whose a pool is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ownership {
    /// The place of the feed that is to own it; none where no feed stays that has spoken of it.
    pub next: Option<usize>,
    /// Whether it stays with its present owner for now.
    pub waits: bool,
}

/// Whose the pool is to be: of the feeds that stay the one of the lowest rank, of the same rank its present owner.
///
/// It waits while the next owner's figure may lack an order that the present one's reflects: what was taken off no
/// more would be sold again. Present position 10:00, next position 10:05 with a lag of 10 minutes: it waits until
/// the next feed has come to 10:10.
#[must_use]
pub fn ownership(reporter: impl Fn(usize) -> Option<Reporter>) -> Ownership {
    let all = || (0..MAX_REPORTERS).map_while(|at| Some((at, reporter(at)?)));
    let next = all()
        .filter(|(_, reporter)| !reporter.leaves)
        .min_by_key(|(at, reporter)| (reporter.ranking, !reporter.owns, *at));
    let present = all().find(|(_, reporter)| reporter.owns);
    let waits = next
        .zip(present)
        .is_some_and(|((_, next), (_, present))| next.reflects_until() < present.reflects_until());
    Ownership { next: next.map(|(at, _)| at), waits }
}
