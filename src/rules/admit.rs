//! Whether a claim that just arrived becomes the pool's figure.
//!
//! Decides the order of two claims and what a contradiction means. Does not read rows: what is
//! malformed is refused before it gets here, with a path.

use crate::code::codes;
use crate::facts::{Figure, Instant, ItemStatus, Observation, Span};

codes! {
    /// What became of a claim.
    pub enum Admission {
        /// It is the pool's figure now.
        Accepted = 1 "accepted",
        /// It says at the same position what is known already.
        Duplicate = 2 "duplicate",
        /// A newer claim is known; this one is counted and ignored.
        Late = 3 "late",
        /// It says something else at the same position; the smaller figure stands and the feed is
        /// asked again.
        Conflict = 4 "conflict",
        /// It comes from a feed that does not own the pool: shown, never used.
        Witness = 5 "witness",
        /// Its unit was never declared; it is kept out.
        UnknownUnit = 6 "unknownUnit",
        /// It is the pool's figure now, and claims before it are missing: a snapshot is wanted.
        AcceptedAfterGap = 7 "acceptedAfterGap",
    }
}

/// A claim on its way in, with what the intake knows of it.
#[derive(Clone, Copy, Debug)]
pub struct Arrival {
    /// The claim itself.
    pub claim: Observation,
    /// Whether its feed owns the pool.
    pub owner: bool,
    /// Whether its unit is declared.
    pub unit_known: bool,
    /// Whether the feed's sequence numbers leave none out by contract.
    pub gapless: bool,
}

/// What became of a claim, and the pool's figure after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Admitted {
    /// What became of the claim.
    pub admission: Admission,
    /// The claim that stands; none where there was none and none was let in.
    pub standing: Option<Observation>,
    /// Whether the ERP's clock runs ahead by more than the tolerance: an exception of its own.
    pub clock_ahead: bool,
}

/// Judges one claim against the pool's standing one.
///
/// Order of judgement: unit, ownership, lateness, same position, gap. Two claims that both carry a
/// sequence are ordered by it; otherwise by the ERP's clock, or ours where the ERP's runs ahead of
/// ours by more than `tolerance`.
///
/// With E=10 read at 10:00 standing, a copy of it that arrives late changes nothing; 7 read at
/// 10:15 replaces it; 10 read at 10:00 that arrives after that is late and E stays 7.
#[must_use]
pub fn admit(standing: Option<Observation>, arrival: Arrival, tolerance: Span) -> Admitted {
    let (claim, clock_ahead) = tame_clock(arrival.claim, tolerance);
    let kept = |admission| Admitted { admission, standing, clock_ahead };
    if !arrival.unit_known {
        return kept(Admission::UnknownUnit);
    }
    if !arrival.owner {
        return kept(Admission::Witness);
    }
    let Some(known) = standing else {
        return Admitted { admission: Admission::Accepted, standing: Some(claim), clock_ahead };
    };
    match order(&known, &claim) {
        Order::Before => kept(Admission::Late),
        Order::Same if known.figure == claim.figure && known.status == claim.status => {
            kept(Admission::Duplicate)
        }
        Order::Same => Admitted {
            admission: Admission::Conflict,
            standing: Some(more_careful(known, claim)),
            clock_ahead,
        },
        Order::After => {
            let gap = arrival.gapless && skips(&known, &claim);
            let admission = if gap { Admission::AcceptedAfterGap } else { Admission::Accepted };
            Admitted { admission, standing: Some(claim), clock_ahead }
        }
    }
}

enum Order {
    Before,
    Same,
    After,
}

/// Takes our clock where the ERP's is beyond the tolerance in the future, so that one wrong clock
/// cannot make every later claim look late.
fn tame_clock(claim: Observation, tolerance: Span) -> (Observation, bool) {
    let ahead = claim.as_of.since(claim.received_at) > tolerance;
    let as_of: Instant = if ahead { claim.received_at } else { claim.as_of };
    (Observation { as_of, ..claim }, ahead)
}

fn order(known: &Observation, claim: &Observation) -> Order {
    let (old, new) = match (known.sequence, claim.sequence) {
        (Some(old), Some(new)) => (old, new),
        _ => (known.as_of.ms(), claim.as_of.ms()),
    };
    if new < old {
        Order::Before
    } else if new == old {
        Order::Same
    } else {
        Order::After
    }
}

fn skips(known: &Observation, claim: &Observation) -> bool {
    match (known.sequence, claim.sequence) {
        (Some(old), Some(new)) => new.wrapping_sub(old) > 1,
        _ => false,
    }
}

/// Of two claims for one position, what a careful warehouse manager would go by: no figure rather
/// than either, else the smaller; the stricter status.
fn more_careful(known: Observation, claim: Observation) -> Observation {
    let figure = match (known.figure, claim.figure) {
        (Figure::Known(old), Figure::Known(new)) => Figure::Known(old.at_most(new)),
        _ => Figure::Unknown,
    };
    let status = if known.status == ItemStatus::Blocked || claim.status == ItemStatus::Blocked {
        ItemStatus::Blocked
    } else if known.status == ItemStatus::Discontinued {
        ItemStatus::Discontinued
    } else {
        claim.status
    };
    Observation { figure, status, ..known }
}
