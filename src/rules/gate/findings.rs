//! What is found out about a line in one pass over the pools that it draws on.
//!
//! Decides, for each pool, whether it stands in the line's way and for which reason. In which order the
//! reasons decide stands in `line`.

use super::access::{Access, Asking, Condition, access};
use crate::facts::{Cart, Instant, ItemStatus, KitKind, Quantity};
use crate::reason::{Reason, Reasons};
use crate::rules::promise::draw::PoolDraw;
use crate::rules::promise::freshness::{covered_for, next_minute};
use crate::rules::promise::reach::Reach;
use crate::rules::promise::surveyed::SurveyedPool;
use crate::rules::promise::workspace::Workspace;

/// Everything that the steps from the ERP's block to sufficiency need to know of the pools. Each place
/// is that of the first pool of its kind.
#[derive(Clone, Copy)]
pub(super) struct Findings {
    /// A pool that the ERP has blocked.
    pub(super) blocked: Option<usize>,
    /// Whether any item is discontinued.
    pub(super) is_discontinued: bool,
    /// A pool without a figure.
    pub(super) unknown: Option<usize>,
    /// Whether any pool has a figure.
    pub(super) is_known: bool,
    /// A pool whose age cannot be told, and until when.
    pub(super) clock_fault: Option<(usize, Instant)>,
    /// A pool that is too old to be drawn on.
    pub(super) stale: Option<usize>,
    /// When that may change by itself.
    pub(super) stale_until: Option<Instant>,
    /// What is said of pools that are too old and may be drawn on all the same.
    pub(super) stale_reasons: Reasons,
    /// A pool that has less than the cart takes of it.
    pub(super) short: Option<usize>,
    /// Whether any pool is drawn on for more than is there, on supply that is due.
    pub(super) needs_supply: bool,
    /// When the line may stop to pass, where it passes.
    pub(super) passes_until: Option<Instant>,
}

impl Findings {
    const NONE: Self = Self {
        blocked: None,
        is_discontinued: false,
        unknown: None,
        is_known: false,
        clock_fault: None,
        stale: None,
        stale_until: None,
        stale_reasons: Reasons::NONE,
        short: None,
        needs_supply: false,
        passes_until: None,
    };

    /// Looks once at each pool that the line draws on. `promised_until` is when a promise ends that was
    /// given for the whole line.
    pub(super) fn of<C: Cart>(
        cart: &C,
        workspace: &Workspace,
        reach: &Reach,
        asking: Asking<'_>,
        promised_until: Option<Instant>,
    ) -> Self {
        let mut findings = Self::NONE;
        for at in reach.pools() {
            let pool = workspace.survey.pool(at);
            let Access { condition, allotment } = access(cart, pool, asking);
            findings.is_discontinued |= pool.status == ItemStatus::Discontinued;
            // The ERP blocks items, not figures: also the kit that is never stocked.
            if condition == Condition::Blocked {
                findings.blocked = findings.blocked.or(Some(at));
            }
            if pool.kit_kind == KitKind::Phantom {
                continue;
            }
            if pool.available.is_none() {
                findings.unknown = findings.unknown.or(Some(at));
            }
            let drawn = Drawn::of(reach, at, workspace.draw.pool(at));
            if let Condition::StaleCovered(since, rate) = condition {
                let covered =
                    Covered { since, rate, allotment: allotment.unwrap_or(Quantity::ZERO) };
                findings.add_covered(cart, at, pool, &drawn, &covered, asking);
            } else {
                findings.add_condition(at, condition);
            }
            if condition == Condition::Promised {
                findings.passes(promised_until);
            }
            findings.add_sufficiency(at, pool, &drawn);
        }
        findings
    }

    fn passes(&mut self, until: Option<Instant>) {
        self.passes_until = Instant::earlier_of(self.passes_until, until);
    }

    fn add_stale(&mut self, reason: Reason) {
        self.stale_reasons = self.stale_reasons.with(reason);
    }

    fn add_condition(&mut self, at: usize, condition: Condition) {
        match condition {
            Condition::ClockFault(until) => {
                self.clock_fault = self.clock_fault.or(Some((at, until)));
            }
            Condition::Fresh(until) => self.passes(until),
            Condition::Promised => self.add_stale(Reason::PromiseKept),
            Condition::StaleAllowed => self.add_stale(Reason::FigureStale),
            Condition::StaleRefused => self.stale = self.stale.or(Some(at)),
            Condition::Blocked
            | Condition::Phantom
            | Condition::Unknown
            | Condition::StaleCovered(..) => {}
        }
    }

    /// Looks at a pool that is too old and may be drawn on as far as it covers what may have sold since.
    fn add_covered<C: Cart>(
        &mut self,
        cart: &C,
        at: usize,
        pool: &SurveyedPool,
        drawn: &Drawn,
        &Covered { since, rate, allotment }: &Covered,
        asking: Asking<'_>,
    ) {
        if drawn.spare(allotment, pool.due) < Quantity::ZERO {
            self.stale = self.stale.or(Some(at));
            // What may still be bought shrinks with every minute that may have sold something.
            let is_shrinking = rate > Quantity::ZERO && allotment > Quantity::ZERO;
            let shrinks_at = is_shrinking.then(|| next_minute(since, cart.now()));
            let until = Instant::earlier_of(pool.changes_at, shrinks_at);
            self.stale_until = Instant::earlier_of(self.stale_until, until);
        } else {
            self.add_stale(Reason::StaleButCovered);
            let spare = drawn.spare(pool.available.unwrap_or(Quantity::ZERO), pool.due);
            let factor = asking.policy.sales_factor_percent;
            let covered = covered_for(spare, rate, factor);
            self.passes(covered.map(|covered| since.after(covered).just_after()));
        }
    }

    fn add_sufficiency(&mut self, at: usize, pool: &SurveyedPool, drawn: &Drawn) {
        self.passes(pool.changes_at);
        let Some(available) = pool.available else { return };
        self.is_known = true;
        if drawn.spare(available, pool.due) < Quantity::ZERO {
            self.short = self.short.or(Some(at));
        } else {
            self.needs_supply |= drawn.beyond(pool) > Quantity::ZERO;
        }
    }
}

/// A pool that is too old, and covers what may have sold since.
struct Covered {
    /// The instant that its figure speaks for.
    since: Instant,
    /// How much of it sells on an average day.
    rate: Quantity,
    /// What it may give.
    allotment: Quantity,
}

/// What the cart takes of one pool, as far as it concerns the line.
pub(super) struct Drawn {
    draw: PoolDraw,
    is_sold_down: bool,
    is_open: bool,
}

impl Drawn {
    pub(super) fn of(reach: &Reach, at: usize, draw: &PoolDraw) -> Self {
        Self { draw: *draw, is_sold_down: reach.is_sold_down(at), is_open: reach.is_open(at) }
    }

    /// What is left of so much, of which `due` is still to come; negative where the cart takes more.
    fn spare(&self, available: Quantity, due: Quantity) -> Quantity {
        self.draw.spare(available, due, self.is_sold_down)
    }

    /// How much of what is taken comes from supply that is due, for a line that may be sold it.
    pub(super) fn beyond(&self, pool: &SurveyedPool) -> Quantity {
        if self.is_open { self.draw.taken.minus(pool.there()) } else { Quantity::ZERO }
    }
}
