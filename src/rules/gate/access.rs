//! What one pool may give to one line at one step.
//!
//! Decides by status, age and the policy's action for what is too old. Whether the line needs that much
//! is decided in `findings`.

use crate::facts::{Cart, Instant, ItemStatus, KitKind, Quantity};
use crate::policy::{FaultAction, Policy, StaleAction};
use crate::rules::promise::freshness::{Age, sold_since};
use crate::rules::promise::surveyed::SurveyedPool;

/// By which policy a line asks, and for what. When and at which step it asks stands in the cart.
#[derive(Clone, Copy)]
pub(super) struct Asking<'a> {
    pub(super) policy: &'a Policy,
    pub(super) purpose: Purpose,
}

/// What a line asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Its verdict, or the largest quantity of it.
    Verdict,
    /// The same where a promise that was given while the figure was fresh stands in for a fresh figure.
    KeptPromise,
    /// The nearest cart. There a pool without a figure that may be drawn on gives whatever is asked, because
    /// that passes; the largest quantity is none.
    NearestCart,
    /// The same where a promise stands in for a fresh figure.
    NearestCartKeepingPromise,
}

impl Asking<'_> {
    pub(super) const fn is_promised(&self) -> bool {
        matches!(self.purpose, Purpose::KeptPromise | Purpose::NearestCartKeepingPromise)
    }

    pub(super) const fn is_suggesting(&self) -> bool {
        matches!(self.purpose, Purpose::NearestCart | Purpose::NearestCartKeepingPromise)
    }

    /// The same with a promise that stands in for a fresh figure.
    pub(super) const fn keeping_promise(self) -> Self {
        let purpose = if self.is_suggesting() {
            Purpose::NearestCartKeepingPromise
        } else {
            Purpose::KeptPromise
        };
        Self { purpose, ..self }
    }
}

/// The condition of a pool for a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Condition {
    /// The ERP has blocked the item.
    Blocked,
    /// A phantom kit: it is never stocked and has no figure of its own.
    Phantom,
    /// The ERP states no figure, and the policy refuses that.
    Unknown,
    /// The age cannot be told, because our clock jumped, until this instant.
    ClockFault(Instant),
    /// Fresh until just before this instant; for ever where the feed never spoke of the pool.
    Fresh(Option<Instant>),
    /// Too old, and a promise that was given is kept.
    Promised,
    /// Too old, and the policy lets that pass.
    StaleAllowed,
    /// Too old, and the policy refuses that.
    StaleRefused,
    /// Too old since the instant the figure speaks for, and judged by what may have sold since at so much
    /// a day.
    StaleCovered(Instant, Quantity),
}

/// The condition of a pool for a line, and what it may give.
#[derive(Clone, Copy)]
pub(super) struct Access {
    pub(super) condition: Condition,
    /// X included; none where the line may not draw on the pool at all.
    pub(super) allotment: Option<Quantity>,
}

impl Access {
    const fn open(condition: Condition, allotment: Quantity) -> Self {
        Self { condition, allotment: Some(allotment) }
    }

    const fn shut(condition: Condition) -> Self {
        Self { condition, allotment: None }
    }
}

/// What the pool may give: nothing that it does not have, and where a stale figure must cover the sales
/// since, nothing that may have sold.
#[inline(never)]
pub(super) fn access<C: Cart>(cart: &C, pool: &SurveyedPool, asking: Asking<'_>) -> Access {
    if pool.status == ItemStatus::Blocked {
        return Access::shut(Condition::Blocked);
    }
    if pool.kit_kind == KitKind::Phantom {
        return Access::open(Condition::Phantom, Quantity::ZERO);
    }
    if pool.available.is_none() && asking.policy.unknown == FaultAction::Block {
        return Access::shut(Condition::Unknown);
    }
    // What has no figure and is let through all the same has an age.
    let unknown = if asking.is_suggesting() { Quantity::BEYOND } else { Quantity::ZERO };
    let available = pool.available.unwrap_or(unknown);
    match pool.age {
        Age::NeverHeard => Access::open(Condition::Fresh(None), available),
        Age::ClockFault(until) => Access::shut(Condition::ClockFault(until)),
        Age::Since(instant) => {
            let stale_at = instant.after(asking.policy.max_age).just_after();
            if cart.now() < stale_at {
                Access::open(Condition::Fresh(Some(stale_at)), available)
            } else {
                stale(cart, pool, asking, instant, available)
            }
        }
    }
}

fn stale<C: Cart>(
    cart: &C,
    pool: &SurveyedPool,
    asking: Asking<'_>,
    since: Instant,
    available: Quantity,
) -> Access {
    if asking.is_promised() {
        return Access::open(Condition::Promised, available);
    }
    match asking.policy.stale_action(cart.step()) {
        StaleAction::Allow => Access::open(Condition::StaleAllowed, available),
        StaleAction::Block => Access::shut(Condition::StaleRefused),
        StaleAction::AllowIfCovered => match rate(pool) {
            None => Access::shut(Condition::StaleRefused),
            Some(rate) => {
                let factor = asking.policy.sales_factor_percent;
                let sold = sold_since(rate, cart.now().since(since), factor);
                Access::open(Condition::StaleCovered(since, rate), available.minus(sold))
            }
        },
    }
}

/// How fast the pool sells. A rate that nobody has counted covers nothing, nor does a figure that nobody
/// has; of a kit that is made when it runs out, nobody can say what its sales have used up.
fn rate(pool: &SurveyedPool) -> Option<Quantity> {
    if pool.height > 0 || pool.available.is_none() { None } else { pool.sales_per_day }
}
