//! The pools that a listing draws on.
//!
//! Decides which pools go into a question to the core: the listing's own, the one of a pack, or a kit's
//! with all that its components take. Whether they suffice is for the core.

use crate::shop::components::{Kits, Part};
use std::collections::BTreeMap;
use stock_truth::facts::{
    Component, Hold, KitKind, MAX_COMPONENTS, MAX_POOLS, Observation, Pool, Pools, Quantity, Supply,
};

/// What one unit of a listing takes.
#[derive(Clone, Debug)]
pub(crate) enum Bill<'a> {
    /// One unit of the item of its own key.
    Plain,
    /// Several pieces of one item.
    Pack(&'a Part),
    /// What its components say; its own pool stands first.
    Kit(Box<KitPools<'a>>),
    /// Nobody can tell: a row of it could not be read, or there are more than a question may have.
    Unusable,
}

/// A kit's pools and its bill of materials, as the core takes them.
#[derive(Clone, Debug)]
pub(crate) struct KitPools<'a> {
    /// The keys of the pools, in their order.
    pub(crate) keys: Vec<&'a str>,
    pub(crate) pools: Vec<Pool>,
    pub(crate) components: Vec<Component>,
}

impl<'a> Bill<'a> {
    /// The bill of a listing's key.
    pub(crate) fn of(key: &'a str, kits: &'a Kits) -> Self {
        let Some(kit) = kits.get(key) else { return Self::Plain };
        if kit.is_incomplete {
            return Self::Unusable;
        }
        match kit.pack_of() {
            Some(part) if kits.get(&part.item).is_none() && part.item != key => Self::Pack(part),
            _ => KitPools::of(key, kits).map_or(Self::Unusable, |pools| Self::Kit(Box::new(pools))),
        }
    }

    /// The keys of the items that decide about the listing of this key.
    pub(crate) fn keys(&self, key: &'a str) -> Vec<&'a str> {
        match self {
            Self::Plain | Self::Unusable => vec![key],
            Self::Pack(part) => vec![part.item.as_str()],
            Self::Kit(kit) => kit.keys.clone(),
        }
    }
}

impl<'a> KitPools<'a> {
    /// The kit with all that it takes, directly or through other kits; none where a part of it could
    /// not be read or there are more pools or rows than one question may have.
    fn of(key: &'a str, kits: &'a Kits) -> Option<Self> {
        let mut places: BTreeMap<&str, usize> = BTreeMap::from([(key, 0)]);
        let (mut keys, mut components) = (vec![key], Vec::new());
        let mut at = 0;
        while let Some(kit_key) = keys.get(at).copied() {
            if let Some(kit) = kits.get(kit_key) {
                if kit.is_incomplete {
                    return None;
                }
                for part in &kit.parts {
                    let pool = *places.entry(&part.item).or_insert(keys.len());
                    if pool == keys.len() {
                        keys.push(&part.item);
                    }
                    let quantity_per = part.quantity_per;
                    components.push(Component { kit: at, pool, quantity_per });
                }
            }
            at = at.saturating_add(1);
            if keys.len() > MAX_POOLS || components.len() > MAX_COMPONENTS {
                return None;
            }
        }
        Some(Self { keys, pools: Vec::new(), components })
    }

    /// Fills in what is known of each pool.
    pub(crate) fn fill(
        &mut self,
        kits: &Kits,
        step: Quantity,
        claim: impl Fn(&str) -> Option<Observation>,
        in_flight: impl Fn(&str) -> Quantity,
    ) {
        self.pools = self
            .keys
            .iter()
            .map(|key| {
                let kind = kits.get(key).map_or(KitKind::Stocked, |kit| kit.kind);
                pool(claim(key), in_flight(key), step, kind)
            })
            .collect();
    }
}

/// A pool as files tell of it: no poll, no holds, no rate.
pub(crate) fn pool(
    observation: Option<Observation>,
    in_flight: Quantity,
    step: Quantity,
    kit_kind: KitKind,
) -> Pool {
    Pool {
        observation,
        confirmed_through: None,
        in_flight,
        rose_at: None,
        sales_per_day: None,
        step,
        kit_kind,
        policy: None,
    }
}

impl Pools for KitPools<'_> {
    fn pool_count(&self) -> usize {
        self.pools.len()
    }

    fn pool(&self, at: usize) -> Option<Pool> {
        self.pools.get(at).copied()
    }

    fn component_count(&self) -> usize {
        self.components.len()
    }

    fn component(&self, at: usize) -> Option<Component> {
        self.components.get(at).copied()
    }

    fn supply_count(&self) -> usize {
        0
    }

    fn supply(&self, _: usize) -> Option<Supply> {
        None
    }

    fn hold_count(&self) -> usize {
        0
    }

    fn hold(&self, _: usize) -> Option<Hold> {
        None
    }
}
