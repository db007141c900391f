//! One listing beside its pools, to be compared.
//!
//! Decides which pools the listing draws on. What follows is decided in `expected`, `drift` and `triage`.

use crate::facts::{Instant, KitKind, Listing, Pool, Pools};
use crate::policy::{Policies, Policy};
use crate::rules::promise::backorder_allowance::{BackorderAllowance, backorder_allowance};
use crate::rules::promise::components::has_component_fault;
use crate::rules::promise::reach::Reach;
use crate::rules::promise::{survey::survey, surveyed::Survey};

/// How long a mismatch has persisted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Persistence {
    /// When it was first found; none where it was not before.
    pub since: Option<Instant>,
    /// How many comparisons in a row have confirmed it before this one.
    pub times: i64,
    /// When the listing was compared last; none where nobody noted it.
    pub looked_at: Option<Instant>,
}

impl Persistence {
    /// The most comparisons that are counted.
    pub const MAX_TIMES: i64 = 1_000_000;
}

/// A listing to be compared with its pools, and what is known around it.
#[derive(Clone, Copy, Debug)]
pub struct Comparison<'a, S, P> {
    /// The pools, with what belongs to them.
    pub pools: &'a S,
    /// The listing, with what the shop shows.
    pub listing: &'a Listing,
    /// The listing's policy first, then those that pools name.
    pub policies: &'a P,
    /// Our clock.
    pub now: Instant,
    /// How long a mismatch has persisted.
    pub persistence: Persistence,
}

/// Which pools a listing draws on.
#[derive(Clone, Copy)]
pub(in crate::rules) enum DrawsOn {
    /// None: the listing has no pool.
    Nothing,
    /// Nobody can tell: its components are at fault.
    Fault,
    /// One pool that takes from no other.
    Plain(usize),
    /// A kit and its components.
    Kit(Reach),
}

impl DrawsOn {
    /// Whether the listing may be sold what is still due to the pool.
    pub(in crate::rules) fn is_open(self, at: usize) -> bool {
        match self {
            Self::Kit(reach) => reach.is_open(at),
            Self::Nothing | Self::Fault | Self::Plain(_) => true,
        }
    }

    /// The places of the pools.
    pub(in crate::rules) fn pools(self) -> impl Iterator<Item = usize> {
        let (plain, kit) = match self {
            Self::Nothing | Self::Fault => (None, None),
            Self::Plain(at) => (Some(at), None),
            Self::Kit(reach) => (None, Some(reach)),
        };
        plain.into_iter().chain(kit.into_iter().flat_map(Reach::pools))
    }
}

impl<S: Pools, P: Policies> Comparison<'_, S, P> {
    /// The pools that the listing draws on. Only a call with bills of materials needs a survey.
    #[inline(never)]
    pub(in crate::rules) fn draws_on(&self, surveyed: &mut Survey) -> DrawsOn {
        let Some(at) = self.listing.pool else { return DrawsOn::Nothing };
        if self.pools.component_count() == 0 {
            let pool = self.pools.pool(at);
            let is_phantom = pool.is_some_and(|pool| pool.kit_kind == KitKind::Phantom);
            return if is_phantom { DrawsOn::Fault } else { DrawsOn::Plain(at) };
        }
        survey(self.pools, self.policies, self.now, surveyed, |_, _, _, _| ());
        if has_component_fault(surveyed, at) {
            DrawsOn::Fault
        } else if surveyed.pool(at).height == 0 {
            DrawsOn::Plain(at)
        } else {
            let mut reach = Reach::own(self.pools, surveyed, at);
            reach.descend(self.pools, surveyed, None);
            DrawsOn::Kit(reach)
        }
    }

    /// When the first hold of H′ ends; an end that has passed changes nothing any more.
    pub(in crate::rules) fn held_elsewhere_ends_at(&self) -> Option<Instant> {
        self.listing.held_elsewhere_until.filter(|until| self.now < *until)
    }

    /// X of one of the pools.
    pub(in crate::rules) fn backorder_allowance(
        &self,
        at: usize,
        pool: &Pool,
    ) -> BackorderAllowance {
        backorder_allowance(self.pools, at, pool, self.policy_of(pool), self.now)
    }

    /// The policy that names the pool's safety stock and backorder allowance.
    pub(in crate::rules) fn policy_of(&self, pool: &Pool) -> &Policy {
        pool.policy.map_or(self.policies.store(), |place| self.policies.at(place))
    }
}
