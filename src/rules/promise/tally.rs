//! What judging a cart remembers of each pool while it goes on.
//!
//! Decides nothing: a notebook. It is lent by the caller, because clearing a hundred rows of it for
//! every question would cost the translated PHP more than a plain question itself.

use super::freshness::Age;
use crate::facts::{Instant, ItemStatus, KitKind, MAX_LINES, MAX_POOLS, Quantity, Span};

/// Notes of one judgement. Only the rows of the pools and lines at hand are ever read, and those
/// are written first.
#[derive(Clone, Debug)]
pub struct Tally {
    pools: [PoolNote; MAX_POOLS],
    offers: [Quantity; MAX_LINES],
    /// How many kits deep the deepest bill of materials goes that can be judged.
    pub(in crate::rules) deepest: i32,
}

/// What is noted of one pool.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) struct PoolNote {
    /// How what is asked of the pool is met.
    pub(in crate::rules) kit_kind: KitKind,
    /// The item's status; active where the ERP never spoke of it.
    pub(in crate::rules) status: ItemStatus,
    /// What can be promised; none where there is no figure.
    pub(in crate::rules) available: Option<Quantity>,
    /// X, which is part of it.
    pub(in crate::rules) backorder_allowance: Quantity,
    /// How old the figure is.
    pub(in crate::rules) age: Age,
    /// The instant that the figure speaks for; none where the feed never spoke of the pool.
    pub(in crate::rules) since: Option<Instant>,
    /// The strictest limit of the lines that may draw on the pool; none where none does.
    pub(in crate::rules) limit: Option<Span>,
    /// When the promise changes by itself.
    pub(in crate::rules) changes_at: Option<Instant>,
    /// How many kits deep the pool's bill of materials goes; beyond the limit where it is a circle.
    pub(in crate::rules) height: i32,
    /// What the lines ask of the pool by name.
    pub(in crate::rules) asked: Quantity,
    /// What that comes to, bills of materials included.
    pub(in crate::rules) split: Split,
    /// The same for a quantity that is only tried out.
    pub(in crate::rules) trial: Split,
    /// What all lines but the one that is being tried out come to.
    pub(in crate::rules) others: Split,
    /// What may be spent on the line that is being judged.
    pub(in crate::rules) room: Quantity,
    /// Whether the line may draw on the pool at all, however little.
    pub(in crate::rules) is_shut: bool,
    /// The smallest amount that the pool is counted out in.
    pub(in crate::rules) step: Quantity,
    /// The line for which the pool was last found to matter.
    pub(in crate::rules) mark: usize,
}

/// How what is asked of a pool is met.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::rules) struct Split {
    /// From what is there.
    pub(in crate::rules) taken: Quantity,
    /// By making it from components.
    pub(in crate::rules) assembled: Quantity,
}

impl PoolNote {
    // All bits of it are zero, so that the module carries no copy of a blank notebook.
    const BLANK: Self = Self {
        kit_kind: KitKind::Stocked,
        status: ItemStatus::Active,
        available: None,
        backorder_allowance: Quantity::ZERO,
        age: Age::NeverHeard,
        since: None,
        limit: None,
        changes_at: None,
        height: 0,
        asked: Quantity::ZERO,
        split: Split { taken: Quantity::ZERO, assembled: Quantity::ZERO },
        trial: Split { taken: Quantity::ZERO, assembled: Quantity::ZERO },
        others: Split { taken: Quantity::ZERO, assembled: Quantity::ZERO },
        room: Quantity::ZERO,
        is_shut: false,
        step: Quantity::ZERO,
        mark: 0,
    };
}

impl Tally {
    /// An empty notebook.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            pools: [PoolNote::BLANK; MAX_POOLS],
            offers: [Quantity::ZERO; MAX_LINES],
            deepest: 0,
        }
    }

    /// The notes of a pool; blank ones where there is no such pool.
    pub(in crate::rules) fn pool(&self, at: usize) -> &PoolNote {
        self.pools.get(at).unwrap_or(const { &PoolNote::BLANK })
    }

    /// The notes of a pool, to be written.
    pub(in crate::rules) fn pool_mut(&mut self, at: usize) -> Option<&mut PoolNote> {
        self.pools.get_mut(at)
    }

    /// What is to be offered of a line at most.
    pub(in crate::rules) fn suggested_quantity(&self, line: usize) -> Quantity {
        self.offers.get(line).copied().unwrap_or(Quantity::ZERO)
    }

    /// Notes what is to be offered of a line at most.
    pub(in crate::rules) fn set_offer(&mut self, line: usize, quantity: Quantity) {
        if let Some(suggested_quantity) = self.offers.get_mut(line) {
            *suggested_quantity = quantity;
        }
    }
}

impl Default for Tally {
    fn default() -> Self {
        Self::new()
    }
}
