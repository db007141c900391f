//! The records that `decide` and `reconcile` share: pools, bills of materials, dated supply, holds.
//!
//! Decides how each is declared. A row is checked once, all rows of a call before any rule sees one, and
//! then read in place as often as a rule asks.

use super::fault::Fault;
use super::place::{List, Words};
use super::record::{Limits, record};
use super::word::{
    At, Code, Demand, Flag, Maybe, PolicyPlace, PoolPlace, QuantityPer, SmallestAmount, Stock,
    word_of,
};
use crate::facts::{
    Component, Figure, Hold, Instant, ItemStatus, KitKind, Observation, Pool, Pools, Quantity,
    Supply,
};
use core::marker::PhantomData;

/// One base unit, in ten-thousandths.
pub(super) const ONE: i64 = Quantity::ONE.ten_thousandths();

record! {
    /// What is known of one pool. `as_of` and `received_at` are both there or both absent; absent means
    /// that the feed never spoke of the pool, and then `figure` is absent too and `status` is not stated.
    pub(super) struct PoolWords {
        /// E; absent where the feed lists the item without a figure.
        figure "figure": Maybe<Stock>,
        /// The item's status in the ERP.
        status "status": Code<ItemStatus> = ItemStatus::Active.number(),
        /// The ERP's clock when the figure was read.
        as_of "asOf": Maybe<At>,
        /// Our clock when the claim arrived.
        received_at "receivedAt": Maybe<At>,
        /// Up to when the feed has told us everything about the pool.
        confirmed_through "confirmedThrough": Maybe<At>,
        /// The ERP's clock at the figure's last rise.
        rose_at "roseAt": Maybe<At>,
        /// U.
        in_flight "inFlight": Demand = 0,
        /// Units sold on an average day; absent where nobody has counted.
        sales_per_day "salesPerDay": Maybe<Demand>,
        /// The smallest amount in which the pool is counted out.
        step "step": SmallestAmount = ONE,
        /// How what is asked of the pool is met.
        kit_kind "kitKind": Code<KitKind> = KitKind::Stocked.number(),
        /// The policy that the pool names; absent for the store's.
        policy "policy": Maybe<PolicyPlace>,
    }
}

record! {
    /// One row of a bill of materials: one unit of the pool `kit` takes so much of the pool `pool`.
    pub(super) struct ComponentWords {
        /// The kit.
        kit "kit": PoolPlace,
        /// What it takes from.
        pool "pool": PoolPlace,
        /// How much of it one kit takes.
        quantity_per "quantityPer": QuantityPer = ONE,
    }
}

record! {
    /// What is confirmed to come, and when.
    pub(super) struct SupplyWords {
        /// Where it will come to.
        pool "pool": PoolPlace,
        /// How much.
        quantity "quantity": Demand,
        /// When it is due.
        due_at "dueAt": At,
        /// The ERP's clock when the list of supply was read.
        read_at "readAt": At,
    }
}

record! {
    /// Units kept for one line.
    pub(super) struct HoldWords {
        /// What is held.
        pool "pool": PoolPlace,
        /// How much of it.
        quantity "quantity": Demand,
        /// The first instant at which it keeps nothing any more.
        until "until": At,
        /// Whether it is the shopper's own, which never stands in the shopper's way.
        own "own": Flag = 0,
    }
}

impl PoolWords {
    /// Whether the claim is there whole or not at all.
    pub(super) fn agrees(&self) -> bool {
        claim_agrees(self.figure, self.status, self.as_of, self.received_at)
    }

    /// The pool.
    pub(super) fn pool(self) -> Pool {
        Pool {
            observation: observation(self.figure, self.status, self.as_of, self.received_at),
            confirmed_through: self.confirmed_through,
            in_flight: self.in_flight,
            rose_at: self.rose_at,
            sales_per_day: self.sales_per_day,
            step: self.step,
            kit_kind: self.kit_kind,
            policy: self.policy,
        }
    }
}

/// Whether a claim is there whole or not at all. An item of which the feed never spoke has neither a figure
/// nor a status that would change anything.
pub(super) fn claim_agrees(
    figure: Option<Quantity>,
    status: ItemStatus,
    as_of: Option<Instant>,
    received_at: Option<Instant>,
) -> bool {
    let says_nothing = figure.is_none() && status == ItemStatus::Active;
    as_of.is_some() == received_at.is_some() && (as_of.is_some() || says_nothing)
}

/// The claim of a row, where the feed spoke.
pub(super) fn observation(
    figure: Option<Quantity>,
    status: ItemStatus,
    as_of: Option<Instant>,
    received_at: Option<Instant>,
) -> Option<Observation> {
    let (as_of, received_at) = (as_of?, received_at?);
    let figure = figure.map_or(Figure::Unknown, Figure::Known);
    Some(Observation { figure, status, as_of, received_at, sequence: None })
}

/// Where the lists that belong to pools lie in a call.
pub(super) trait PoolLists {
    const POOLS: List<PoolWords>;
    const COMPONENTS: List<ComponentWords>;
    const SUPPLIES: List<SupplyWords>;
    const HOLDS: List<HoldWords>;
}

/// Pools and what belongs to them, read from their checked rows each time one is asked for. It is no more
/// than a place, so that who reads a row knows its address.
pub(super) struct PoolRecord<'a, L> {
    pub(super) words: &'a Words,
    lists: PhantomData<L>,
}

impl<'a, L: PoolLists> PoolRecord<'a, L> {
    /// Takes the pools, which stand before what the call asks about them.
    #[inline(always)]
    pub(super) fn take_pools(words: &Words, limits: &mut Limits) -> Result<(), Fault> {
        let pools = L::POOLS.take(words, limits, PoolWords::agrees)?;
        limits.pools = word_of(pools);
        Ok(())
    }

    /// Takes bills of materials, supply and holds, which stand behind. Most questions have none of the three.
    #[inline(always)]
    pub(super) fn take_rest(words: &'a Words, limits: &Limits) -> Result<Self, Fault> {
        let stated =
            [L::COMPONENTS.stated(words), L::SUPPLIES.stated(words), L::HOLDS.stated(words)];
        if stated != [0, 0, 0] {
            Self::take_lists(words, limits)?;
        }
        Ok(Self { words, lists: PhantomData })
    }

    // Not inlined: the translated class reads a short function.
    #[inline(never)]
    fn take_lists(words: &Words, limits: &Limits) -> Result<(), Fault> {
        L::COMPONENTS.take(words, limits, |_| true)?;
        L::SUPPLIES.take(words, limits, |_| true)?;
        L::HOLDS.take(words, limits, |_| true)?;
        Ok(())
    }
}

impl<L: PoolLists> Pools for PoolRecord<'_, L> {
    fn pool_count(&self) -> usize {
        L::POOLS.taken(self.words)
    }

    fn pool(&self, at: usize) -> Option<Pool> {
        L::POOLS.get(self.words, at).map(PoolWords::pool)
    }

    fn component_count(&self) -> usize {
        L::COMPONENTS.taken(self.words)
    }

    #[inline(never)]
    fn component(&self, at: usize) -> Option<Component> {
        let ComponentWords { kit, pool, quantity_per } = L::COMPONENTS.get(self.words, at)?;
        Some(Component { kit, pool, quantity_per })
    }

    fn supply_count(&self) -> usize {
        L::SUPPLIES.taken(self.words)
    }

    #[inline(never)]
    fn supply(&self, at: usize) -> Option<Supply> {
        let SupplyWords { pool, quantity, due_at, read_at } = L::SUPPLIES.get(self.words, at)?;
        Some(Supply { pool, quantity, due_at, read_at })
    }

    fn hold_count(&self) -> usize {
        L::HOLDS.taken(self.words)
    }

    #[inline(never)]
    fn hold(&self, at: usize) -> Option<Hold> {
        let HoldWords { pool, quantity, until, own } = L::HOLDS.get(self.words, at)?;
        Some(Hold { pool, quantity, until, own })
    }
}
