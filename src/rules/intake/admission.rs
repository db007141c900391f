//! Whether a claim that just arrived becomes the pool's figure.
//!
//! Decides the order of two claims and what a contradiction means. Does not read rows: what is
//! malformed is refused before it gets here, with a path.

use super::location_group::stricter;
use crate::code::codes;
use crate::facts::{Figure, Instant, Observation, Quantity, Span};

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
        /// It raises the figure, and no order has been read since: it waits for the next read of the
        /// orders, because the rise may be an order's reservation given back.
        WaitsForOrders = 8 "waitsForOrders",
        /// A delta left the item out: nothing has changed.
        Unchanged = 9 "unchanged",
        /// A complete snapshot left the item out: the last figure stays, with its own age.
        Missing = 10 "missing",
        /// A complete snapshot left the item out, which by the feed's contract means nothing is there.
        MissingIsZero = 11 "missingIsZero",
    }
}

impl Admission {
    /// Whether the poll that brought this confirms the pool: it told everything about the pool up to
    /// then, and nothing of it was put aside.
    #[must_use]
    pub const fn confirms(self) -> bool {
        matches!(self, Self::Accepted | Self::Duplicate | Self::Unchanged | Self::MissingIsZero)
    }
}

codes! {
    /// What it means that a complete snapshot leaves an item out.
    pub enum Absence {
        /// The feed forgot it: the last figure stays, with its own age.
        Keep = 1 "keep",
        /// Nothing is there: the ERP lists only what it has.
        Zero = 2 "zero",
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
    /// The last number that the feed has sent, of whatever pool: a feed counts its messages, not those
    /// of one item. None where the pool's own claim tells, because the feed counts by item.
    pub last_sequence: Option<i64>,
    /// Whether the feed shows orders, so that a rise can be told from a reservation given back.
    pub shows_orders: bool,
    /// When the last complete read of the orders began, by the ERP's clock; none before the first.
    pub orders_read_at: Option<Instant>,
}

impl Arrival {
    /// A claim of the feed that owns the pool, in a known unit, of a feed that shows no orders.
    #[must_use]
    pub const fn of(claim: Observation) -> Self {
        Self {
            claim,
            owner: true,
            unit_known: true,
            gapless: false,
            last_sequence: None,
            shows_orders: false,
            orders_read_at: None,
        }
    }
}

/// A delta or a snapshot that leaves an item out.
#[derive(Clone, Copy, Debug)]
pub struct Omission {
    /// Whether it was a complete snapshot; a delta otherwise.
    pub complete: bool,
    /// What leaving an item out of a complete snapshot means.
    pub means: Absence,
    /// The ERP's clock when the snapshot was read.
    pub as_of: Instant,
    /// Our clock when it arrived.
    pub received_at: Instant,
    /// The position that the snapshot includes, where the feed has sequence numbers.
    pub sequence: Option<i64>,
    /// Whether its feed owns the pool.
    pub owner: bool,
    /// Whether the feed shows orders, so that a rise can be told from a reservation given back.
    pub shows_orders: bool,
    /// When the last complete read of the orders began, by the ERP's clock; none before the first.
    pub orders_read_at: Option<Instant>,
}

/// What became of a claim, and the pool's figure after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Admitted {
    /// What became of the claim.
    pub admission: Admission,
    /// The claim that stands; none where there was none and none was let in.
    pub current: Option<Observation>,
    /// Whether the ERP's clock runs ahead by more than the tolerance: an exception of its own.
    pub clock_ahead: bool,
}

/// Judges one claim against the pool's standing one.
///
/// Order of judgement: unit, ownership, lateness, same position, a rise that waits, gap. Two claims that both carry a
/// sequence are ordered by it; otherwise by the ERP's clock, or ours where the ERP's runs ahead of
/// ours by more than `tolerance`.
///
/// With E=10 read at 10:00 standing, a copy of it that arrives late changes nothing; 7 read at
/// 10:15 replaces it; 10 read at 10:00 that arrives after that is late and E stays 7.
#[must_use]
pub fn admit(current: Option<Observation>, arrival: Arrival, tolerance: Span) -> Admitted {
    let (claim, clock_ahead) = tame_clock(arrival.claim, tolerance);
    let kept = |admission| Admitted { admission, current, clock_ahead };
    if !arrival.unit_known {
        return kept(Admission::UnknownUnit);
    }
    if !arrival.owner {
        return kept(Admission::Witness);
    }
    let accepted = || {
        let admission = if skips(current, &arrival) {
            Admission::AcceptedAfterGap
        } else {
            Admission::Accepted
        };
        Admitted { admission, current: Some(claim), clock_ahead }
    };
    let Some(known) = current else { return accepted() };
    match order(&known, &claim) {
        Order::Before => kept(Admission::Late),
        Order::Same if known.figure == claim.figure && known.status == claim.status => {
            kept(Admission::Duplicate)
        }
        Order::Same => Admitted {
            admission: Admission::Conflict,
            current: Some(more_careful(known, claim)),
            clock_ahead,
        },
        Order::After if arrival.shows_orders && waits(&known, &claim, arrival.orders_read_at) => {
            Admitted {
                // Only the figure waits: what the ERP has blocked is not sold meanwhile.
                current: Some(Observation {
                    status: stricter(known.status, claim.status),
                    ..known
                }),
                ..kept(Admission::WaitsForOrders)
            }
        }
        Order::After => accepted(),
    }
}

/// Judges that an item was left out.
///
/// Left out of a delta: unchanged. Left out of a complete snapshot: the last figure stays and grows
/// old, unless the feed lists only what it has. What goes for a claim of nothing goes for that too:
/// another feed's is none, a clock that runs ahead is tamed, and where the ERP stood below zero it
/// is a rise that waits for the orders.
#[must_use]
pub fn omit(current: Option<Observation>, omission: Omission, tolerance: Span) -> Admitted {
    let (as_of, clock_ahead) = tamed(omission.as_of, omission.received_at, tolerance);
    let kept = |admission| Admitted { admission, current, clock_ahead };
    if !omission.owner {
        return kept(Admission::Witness);
    }
    let Some(known) = current.filter(|_| omission.complete) else {
        return kept(Admission::Unchanged);
    };
    // Its position is the snapshot's: a delta that the snapshot includes is late beside it.
    let zero = Observation {
        figure: Figure::Known(Quantity::ZERO),
        as_of,
        received_at: omission.received_at,
        sequence: omission.sequence,
        ..known
    };
    // A claim that is newer than the snapshot was not in it yet.
    if matches!(order(&known, &zero), Order::Before) {
        return kept(Admission::Unchanged);
    }
    match omission.means {
        Absence::Keep => kept(Admission::Missing),
        Absence::Zero => {
            if omission.shows_orders && waits(&known, &zero, omission.orders_read_at) {
                return kept(Admission::WaitsForOrders);
            }
            Admitted { current: Some(zero), ..kept(Admission::MissingIsZero) }
        }
    }
}

/// Whether the claim raises the figure and the orders have not been read since it was.
fn waits(known: &Observation, claim: &Observation, orders_read_at: Option<Instant>) -> bool {
    let rises = match (known.figure, claim.figure) {
        (Figure::Known(old), Figure::Known(new)) => new > old,
        (Figure::Unknown, Figure::Known(_)) => true,
        (_, Figure::Unknown) => false,
    };
    rises && orders_read_at.is_none_or(|read_at| read_at <= claim.as_of)
}

enum Order {
    Before,
    Same,
    After,
}

/// Takes our clock where the ERP's is beyond the tolerance in the future, so that one wrong clock
/// cannot make every later claim look late.
fn tame_clock(claim: Observation, tolerance: Span) -> (Observation, bool) {
    let (as_of, ahead) = tamed(claim.as_of, claim.received_at, tolerance);
    (Observation { as_of, ..claim }, ahead)
}

fn tamed(as_of: Instant, received_at: Instant, tolerance: Span) -> (Instant, bool) {
    let ahead = as_of.since(received_at) > tolerance;
    (if ahead { received_at } else { as_of }, ahead)
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

/// Whether numbers before the claim's are missing, of a feed that leaves none out.
fn skips(current: Option<Observation>, arrival: &Arrival) -> bool {
    let last = arrival.last_sequence.or(current.and_then(|known| known.sequence));
    let skipped = |(last, new): (i64, i64)| new.wrapping_sub(last) > 1;
    arrival.gapless && last.zip(arrival.claim.sequence).is_some_and(skipped)
}

/// Of two claims for one position, what a careful warehouse manager would go by: no figure rather
/// than either, else the smaller; the stricter status.
fn more_careful(known: Observation, claim: Observation) -> Observation {
    let figure = match (known.figure, claim.figure) {
        (Figure::Known(old), Figure::Known(new)) => Figure::Known(old.at_most(new)),
        _ => Figure::Unknown,
    };
    let status = stricter(known.status, claim.status);
    Observation { figure, status, ..known }
}
