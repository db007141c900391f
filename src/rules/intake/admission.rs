//! What arrives of a feed, what stands, and what may become of a row.
//!
//! Decides nothing but words and shapes; the judgement is in [`super::admit`].

use crate::code::codes;
use crate::facts::{Figure, Instant, ItemStatus, Observation, Span};

codes! {
    /// What became of a row.
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
        /// It could not be read beyond its pool and its place.
        Refused = 7 "refused",
        /// It raises the figure, and no order has been read since: it waits for the next read of the
        /// orders, because the rise may be an order's reservation given back.
        Waits = 8 "waits",
        /// A delta left the item out: nothing has changed.
        Unchanged = 9 "unchanged",
        /// A complete snapshot left the item out: the last figure stays, with its own age.
        Missing = 10 "missing",
        /// A complete snapshot left the item out, which by policy means that nothing is there: 0 is
        /// the pool's figure now.
        Zeroed = 11 "zeroed",
    }
}

impl Admission {
    /// Whether the poll that brought this may confirm the pool: it told everything about the pool up
    /// to then, and nothing of it was put aside.
    #[must_use]
    pub const fn confirms(self) -> bool {
        matches!(self, Self::Accepted | Self::Duplicate | Self::Unchanged | Self::Zeroed)
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

/// Where a row stands among those of its feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The ERP's clock.
    pub as_of: Instant,
    /// The feed's number, where its contract has one.
    pub sequence: Option<i64>,
}

/// What the intake knows of the feed and of the row, apart from what the row says.
#[derive(Clone, Copy, Debug)]
pub struct Feed {
    /// How far the ERP's clock may run ahead of ours.
    pub tolerance: Span,
    /// Whether the feed owns the pool.
    pub owner: bool,
    /// Whether the row could be read beyond its pool and its place.
    pub readable: bool,
    /// Whether the row's unit is declared.
    pub unit_known: bool,
    /// Whether the feed's sequence numbers leave none out by contract.
    pub gapless: bool,
    /// Whether the row comes from a complete snapshot; its sequence is then the position that the
    /// snapshot includes.
    pub complete: bool,
    /// The highest number that the feed has sent, of whatever pool: a feed counts its messages, not
    /// those of one item. None where the pool's own claim tells, because the feed counts by item.
    pub last_sequence: Option<i64>,
    /// The feed's present epoch: a source that was restored begins a new one.
    pub epoch: i64,
    /// When that epoch began, by the ERP's clock; none where there was no other.
    pub epoch_since: Option<Instant>,
    /// Whether the feed reads orders, so that a rise can be told from a reservation given back.
    pub reads_orders: bool,
    /// When the last complete read of the orders began, by the ERP's clock; none before the first.
    pub orders_read_at: Option<Instant>,
    /// What leaving an item out of a complete snapshot means.
    pub means: Absence,
    /// Up to when the feed has told everything about the pool.
    pub confirmed_through: Option<Instant>,
    /// Whether one coverage confirms all pools at once, so that a pool that a poll may not confirm has to stand
    /// still by itself.
    pub shared_coverage: bool,
}

impl Feed {
    /// A feed that owns the pool and has neither gapless numbers nor orders nor epochs.
    #[must_use]
    pub const fn of_owner(tolerance: Span) -> Self {
        Self {
            tolerance,
            owner: true,
            readable: true,
            unit_known: true,
            gapless: false,
            complete: false,
            last_sequence: None,
            epoch: 0,
            epoch_since: None,
            reads_orders: false,
            orders_read_at: None,
            means: Absence::Keep,
            confirmed_through: None,
            shared_coverage: false,
        }
    }
}

/// The claim that stands for a pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Current {
    /// The claim; its `as_of` is its order time.
    pub claim: Observation,
    /// The epoch of its feed in which it was admitted.
    pub epoch: i64,
    /// The order time at which the figure last rose; none where it never did.
    pub rose_at: Option<Instant>,
}

/// One row about one pool, or that the item was left out.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Where the row stands, by the ERP's clock and number.
    pub place: Place,
    /// Our clock when it arrived.
    pub received_at: Instant,
    /// Figure and status; none where the item was left out.
    pub said: Option<(Figure, ItemStatus)>,
}

impl Row {
    /// A row that says what a claim says.
    #[must_use]
    pub const fn of(claim: Observation) -> Self {
        Self {
            place: Place { as_of: claim.as_of, sequence: claim.sequence },
            received_at: claim.received_at,
            said: Some((claim.figure, claim.status)),
        }
    }
}
