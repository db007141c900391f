//! Rows that several calls share: policies, pools, bills of materials, dated supply, holds.
//!
//! Decides how each is read from its record. A row is checked once, all rows of a call before any
//! rule sees one, and then read in place as often as a rule asks.

use super::layout::{COMPONENTS, Check, HOLDS, NONE, POLICY, POOLS, SUPPLIES, checks};
use super::words::{
    FaultCode, Reader, instant, instant_or_none, quantity, quantity_or_none, row_of,
};
use crate::facts::{
    Component, Figure, Hold, ItemStatus, KitKind, MAX_COMPONENTS, MAX_HOLDS, MAX_POOLS,
    MAX_SUPPLIES, Observation, Pool, Pools, Supply,
};
use crate::policy::{Policies, Policy};

/// The words of one policy.
pub(super) type PolicyRow = [i64; Policy::WIDTH];
pub(super) type PoolRow = [i64; 11];
type ComponentRow = [i64; 3];
type SupplyRow = [i64; 4];
type HoldRow = [i64; 4];

static POLICY_CHECKS: [Check; Policy::WIDTH] = checks(POLICY.fields);
pub(super) static POOL_CHECKS: [Check; 11] = checks(POOLS.fields);
static COMPONENT_CHECKS: [Check; 3] = checks(COMPONENTS.fields);
static SUPPLY_CHECKS: [Check; 4] = checks(SUPPLIES.fields);
static HOLD_CHECKS: [Check; 4] = checks(HOLDS.fields);

/// Rows of one kind that lie one behind the other in a checked record.
#[derive(Clone, Copy)]
#[repr(align(8))]
pub(super) struct Rows<'a> {
    words: &'a [i64],
    count: usize,
}

impl<'a> Rows<'a> {
    /// Takes the rows of a list, each word of them checked.
    pub(super) fn take(reader: &mut Reader<'a>, most: usize, checks: &[Check]) -> Self {
        let (words, count) = reader.list(most, checks);
        Self { words, count }
    }

    /// Lets `look` see each row for what no single word shows.
    pub(super) fn look<const N: usize>(
        &self,
        reader: &mut Reader<'a>,
        look: impl Fn(&mut Reader<'a>, &[i64; N]),
    ) {
        for at in 0..self.count {
            let Some(row) = self.row(at) else { return };
            self.point_at::<N>(reader, at);
            look(reader, row);
        }
    }

    /// Points the reader at a row, so that a fault is told there.
    pub(super) fn point_at<const N: usize>(&self, reader: &mut Reader<'a>, at: usize) {
        reader.look_at(self.words, at, N);
    }

    /// How many rows there are.
    pub(super) const fn count(&self) -> usize {
        self.count
    }

    /// The words of the row at this place.
    pub(super) fn row<const N: usize>(&self, at: usize) -> Option<&'a [i64; N]> {
        if at < self.count { row_of(self.words, at) } else { None }
    }
}

/// The policies of a call: the store's and those that lines and pools name.
pub(super) struct PolicyRecord<'a> {
    /// The store's policy first, then those that lines and pools name.
    policies: [Policy; MOST_POLICIES],
    record: core::marker::PhantomData<&'a ()>,
}

const MOST_POLICIES: usize = Policy::MAX_POLICIES.wrapping_add(1);

impl<'a> PolicyRecord<'a> {
    /// Takes the store's policy and the list of the others.
    #[inline(never)]
    pub(super) fn take(reader: &mut Reader<'a>) -> Self {
        let row = reader.checked(&POLICY_CHECKS);
        let others = Rows::take(reader, Policy::MAX_POLICIES, &POLICY_CHECKS);
        reader.has_policies(others.count());
        let store = policy(row);
        let mut policies = [store; MOST_POLICIES];
        for (at, place) in policies.iter_mut().skip(1).enumerate() {
            if let Some(row) = others.row(at) {
                *place = policy(row);
            }
        }
        Self { policies, record: core::marker::PhantomData }
    }
}

impl Policies for PolicyRecord<'_> {
    fn store(&self) -> &Policy {
        let [store, ..] = &self.policies;
        store
    }

    fn at(&self, place: usize) -> &Policy {
        self.policies.get(place.wrapping_add(1)).unwrap_or(self.store())
    }
}

/// The policy of a checked row.
#[inline(never)]
fn policy(row: &PolicyRow) -> Policy {
    Policy::from_numbers(row)
}

/// Pools and what belongs to them, read from their checked record each time a row is asked for.
pub(super) struct PoolRecord<'a> {
    pools: Rows<'a>,
    components: Rows<'a>,
    supplies: Rows<'a>,
    holds: Rows<'a>,
}

impl<'a> PoolRecord<'a> {
    /// Takes the pools, which stand before what the call asks about them.
    #[inline(never)]
    pub(super) fn take_pools(reader: &mut Reader<'a>) -> Rows<'a> {
        let pools = Rows::take(reader, MAX_POOLS, &POOL_CHECKS);
        reader.has_pools(pools.count());
        pools.look(reader, |reader, &[figure, _, as_of, received_at, ..]: &PoolRow| {
            check_claim(reader, figure, as_of, received_at);
        });
        pools
    }

    /// Takes bills of materials, supply and holds, which stand behind.
    pub(super) fn take_rest(reader: &mut Reader<'a>, pools: Rows<'a>) -> Self {
        let components = Rows::take(reader, MAX_COMPONENTS, &COMPONENT_CHECKS);
        let supplies = Rows::take(reader, MAX_SUPPLIES, &SUPPLY_CHECKS);
        let holds = Rows::take(reader, MAX_HOLDS, &HOLD_CHECKS);
        Self { pools, components, supplies, holds }
    }
}

impl Pools for PoolRecord<'_> {
    fn pool_count(&self) -> usize {
        self.pools.count()
    }

    fn pool(&self, at: usize) -> Option<Pool> {
        self.pools.row(at).map(pool)
    }

    fn component_count(&self) -> usize {
        self.components.count()
    }

    #[inline(never)]
    fn component(&self, at: usize) -> Option<Component> {
        let &[kit, pool, amount]: &ComponentRow = self.components.row(at)?;
        Some(Component { kit: place(kit)?, pool: place(pool)?, quantity_per: quantity(amount) })
    }

    fn supply_count(&self) -> usize {
        self.supplies.count()
    }

    #[inline(never)]
    fn supply(&self, at: usize) -> Option<Supply> {
        let &[pool, amount, due_at, read_at]: &SupplyRow = self.supplies.row(at)?;
        Some(Supply {
            pool: place(pool)?,
            quantity: quantity(amount),
            due_at: instant(due_at),
            read_at: instant(read_at),
        })
    }

    fn hold_count(&self) -> usize {
        self.holds.count()
    }

    #[inline(never)]
    fn hold(&self, at: usize) -> Option<Hold> {
        let &[pool, amount, until, own]: &HoldRow = self.holds.row(at)?;
        Some(Hold {
            pool: place(pool)?,
            quantity: quantity(amount),
            until: instant(until),
            own: own == 1,
        })
    }
}

/// A claim is there whole or not at all.
pub(super) fn check_claim(reader: &mut Reader<'_>, figure: i64, as_of: i64, received_at: i64) {
    if claim_contradicts(figure, as_of, received_at) {
        reader.fail(FaultCode::Contradiction, 0);
    }
}

pub(super) const fn claim_contradicts(figure: i64, as_of: i64, received_at: i64) -> bool {
    (as_of == NONE) != (received_at == NONE) || (as_of == NONE && figure != NONE)
}

/// A place as a word says it; none for the word that stands for none.
pub(super) fn place(word: i64) -> Option<usize> {
    usize::try_from(word).ok()
}

/// The pool of a checked row.
#[inline(never)]
pub(super) fn pool(row: &PoolRow) -> Pool {
    let &[
        figure,
        status,
        as_of,
        received_at,
        confirmed,
        rose_at,
        in_flight,
        sales,
        step,
        kit_kind,
        policy,
    ] = row;
    let claim = Observation {
        figure: quantity_or_none(figure).map_or(Figure::Unknown, Figure::Known),
        status: ItemStatus::from_number(status).unwrap_or(ItemStatus::Blocked),
        as_of: instant(as_of),
        received_at: instant(received_at),
        sequence: None,
    };
    Pool {
        observation: if as_of == NONE { None } else { Some(claim) },
        confirmed_through: instant_or_none(confirmed),
        rose_at: instant_or_none(rose_at),
        in_flight: quantity(in_flight),
        sales_per_day: quantity_or_none(sales),
        step: quantity(step),
        kit_kind: KitKind::from_number(kit_kind).unwrap_or(KitKind::Stocked),
        policy: place(policy),
    }
}
