//! Whether one line of a cart may pass: the order of judgement.
//!
//! Decides outcome, reasons, the largest quantity that passes and when that could change by the
//! passage of time. What the whole cart takes of each pool has been reckoned before.

use super::allowance::available_at;
use super::fit::{fit, relevant};
use super::freshness::{Age, Freshness, covered_for, sold_since};
use super::kit::{makes_sense, mark};
use super::tally::{PoolNote, Tally};
use crate::facts::{Cart, Instant, ItemStatus, Line, Making, Mapping, Pools, Quantity, Step};
use crate::policy::{FaultSide, Policies, Policy, StaleSide};
use crate::reason::{Reason, Reasons};
use crate::verdict::{LineVerdict, Outcome};

/// What judging one line gives: its verdict and when that could change by itself.
pub(super) struct Judged {
    pub(super) verdict: LineVerdict,
    pub(super) changes_at: Option<Instant>,
}

/// Judges the line at a place of the cart. A step whose side is block ends the judgement; any other
/// side adds its reason and goes on; what has no figure skips the counting.
pub(super) fn judge_line(
    cart: &impl Cart,
    tally: &mut Tally,
    index: usize,
    line: &Line,
    policy: &Policy,
    policies: &impl Policies,
) -> Judged {
    let mut judgement = Judgement::begin();
    let sensible = line.pool.filter(|at| makes_sense(tally, *at));
    if let Some(from) = sensible {
        mark_relevant(cart, tally, from, index);
        for at in relevant(cart.pools(), tally, from) {
            let room = room(cart, tally.pool(at), at, line, policy);
            if let Some(pool) = tally.pool_mut(at) {
                pool.room = room;
            }
        }
        judgement.look(cart, tally, line, from, index);
    }
    if line.is_not_increased() {
        return judgement.ends(Outcome::Allow, Reason::NotIncreased);
    }
    if !line.governed {
        return judgement.ends(Outcome::Allow, Reason::NotGoverned);
    }
    if let Some(reason) = mapping_fault(line, sensible) {
        if policy.mapping == FaultSide::Block || line.pool.is_none() {
            // Whose figure that would be is just what nobody knows.
            judgement.largest = None;
            let is_let_through = policy.mapping == FaultSide::Allow;
            let outcome = if is_let_through { Outcome::Allow } else { Outcome::Block };
            return judgement.ends(outcome, reason);
        }
        judgement.add(reason);
    }
    let Some(from) = sensible else {
        return judgement.ends(Outcome::Allow, Reason::RecipeFault);
    };
    let mut line = PooledLine { cart, tally, line, from, index, policy, policies, judgement };
    if let Some(judged) = line.status() {
        return judged;
    }
    if let Some(judged) = line.unknown() {
        return judged;
    }
    if let Some(judged) = line.staleness() {
        return judged;
    }
    line.sufficiency()
}

/// Marks of a line: what could matter to it, and what does as the cart stands.
const fn could_matter(index: usize) -> usize {
    index.wrapping_mul(2).wrapping_add(1)
}

const fn does_matter(index: usize) -> usize {
    could_matter(index).wrapping_add(1)
}

#[inline(never)]
fn mark_relevant(cart: &impl Cart, tally: &mut Tally, from: usize, index: usize) {
    if tally.pool(from).height > 0 {
        mark(cart.pools(), tally, from, could_matter(index), false);
    }
    mark(cart.pools(), tally, from, does_matter(index), true);
}

/// What a pool may give to the line at this step: nothing that it does not have, nothing while it is
/// blocked or too old, and under `thin` nothing that may have sold since.
#[inline(never)]
fn room(cart: &impl Cart, pool: &PoolNote, at: usize, line: &Line, policy: &Policy) -> Quantity {
    let available = pool.available.unwrap_or(Quantity::ZERO);
    if pool.status == ItemStatus::Blocked {
        return available.at_most(Quantity::ZERO);
    }
    let Some(Freshness::Stale(age)) = pool.age.judged(policy.max_age, cart.now()) else {
        return available;
    };
    if keeps_promise(cart, line) {
        return available;
    }
    let left = match policy.stale_side(cart.step()) {
        StaleSide::Allow => Some(available),
        StaleSide::Block => None,
        StaleSide::Thin => rate(cart, pool, at)
            .map(|rate| available.minus(sold_since(rate, age, policy.thin_factor_percent))),
    };
    left.unwrap_or(available.at_most(Quantity::ZERO))
}

/// Whether a promise that was given stands in for a fresh figure.
fn keeps_promise(cart: &impl Cart, line: &Line) -> bool {
    cart.step() == Step::Pay && line.is_promised(cart.now())
}

/// How fast the pool sells, where that can be told: a rate that nobody has counted covers nothing,
/// nor does a figure that nobody has, and of a kit that is made when it runs out nobody can say what
/// its sales have used up.
fn rate(cart: &impl Cart, pool: &PoolNote, at: usize) -> Option<Quantity> {
    if pool.height > 0 || pool.available.is_none() {
        return None;
    }
    cart.pools().pool(at)?.sales_per_day
}

fn mapping_fault(line: &Line, sensible: Option<usize>) -> Option<Reason> {
    match line.mapping {
        Mapping::Mapped if sensible.is_none() && line.pool.is_some() => Some(Reason::RecipeFault),
        Mapping::Mapped if sensible.is_some() => None,
        Mapping::DuplicateSku => Some(Reason::DuplicateSku),
        Mapping::UnknownUnit => Some(Reason::UnknownUnit),
        Mapping::NotInErp | Mapping::NotInShop | Mapping::Mapped => Some(Reason::NotInErp),
    }
}

/// A line that draws on pools, while it is judged.
struct PooledLine<'a, C, P> {
    cart: &'a C,
    tally: &'a mut Tally,
    line: &'a Line,
    from: usize,
    index: usize,
    policy: &'a Policy,
    policies: &'a P,
    judgement: Judgement,
}

impl<C: Cart, P: Policies> PooledLine<'_, C, P> {
    /// The first pool behind `after` that matters to the line as the cart stands.
    fn next(&self, after: Option<usize>) -> Option<usize> {
        let pools = relevant(self.cart.pools(), self.tally, self.from);
        let begin = after.map_or(pools.start, |at| at.wrapping_add(1));
        (begin..pools.end).find(|at| {
            let pool = self.tally.pool(*at);
            pool.mark == does_matter(self.index) && pool.making != Making::Exploded
        })
    }

    /// Blocked in the ERP: refused. Discontinued: sold down.
    #[inline(never)]
    fn status(&mut self) -> Option<Judged> {
        let mut at = None;
        while let Some(place) = self.next(at) {
            at = Some(place);
            let pool = self.tally.pool(place);
            match pool.status {
                ItemStatus::Blocked => {
                    return Some(self.refused_whole(place, Reason::BlockedInErp));
                }
                ItemStatus::Discontinued => self.judgement.add(Reason::Discontinued),
                ItemStatus::Active => {}
            }
        }
        None
    }

    /// A pool without a figure.
    #[inline(never)]
    fn unknown(&mut self) -> Option<Judged> {
        let mut at = None;
        while let Some(place) = self.next(at) {
            at = Some(place);
            let pool = self.tally.pool(place);
            if pool.available.is_none() {
                if self.policy.unknown == FaultSide::Block {
                    self.judgement.pool = Some(place);
                    return Some(self.judgement.ends(Outcome::Block, Reason::FigureUnknown));
                }
                self.judgement.add(Reason::FigureUnknown);
            }
        }
        None
    }

    /// Pools whose figure is older than its limit: the policy's side for the step.
    #[inline(never)]
    fn staleness(&mut self) -> Option<Judged> {
        let mut at = None;
        while let Some(place) = self.next(at) {
            at = Some(place);
            let pool = self.tally.pool(place);
            match pool.age.judged(self.policy.max_age, self.cart.now()) {
                // A pool that was never spoken of has no age.
                None => {}
                Some(Freshness::ClockFault) => {
                    self.judgement.pool = Some(place);
                    return Some(self.judgement.ends(Outcome::Undecided, Reason::ClockFault));
                }
                Some(Freshness::Fresh(_)) => {
                    let age = pool.age;
                    self.judgement.changes(self.stale_at(age));
                }
                Some(Freshness::Stale(_)) => {
                    if let Some(judged) = self.stale(place) {
                        return Some(judged);
                    }
                }
            }
        }
        None
    }

    fn stale_at(&self, age: Age) -> Option<Instant> {
        match age {
            Age::Since(instant) => Some(instant.after(self.policy.max_age).just_after()),
            Age::NeverHeard | Age::ClockFault => None,
        }
    }

    fn stale(&mut self, place: usize) -> Option<Judged> {
        if keeps_promise(self.cart, self.line) {
            self.judgement.add(Reason::PromiseKept);
            self.judgement.changes(self.line.promised_until);
            return None;
        }
        match self.policy.stale_side(self.cart.step()) {
            StaleSide::Allow => {
                self.judgement.add(Reason::FigureStale);
                None
            }
            StaleSide::Block => Some(self.refused_whole(place, Reason::FigureStale)),
            StaleSide::Thin => self.thin(place),
        }
    }

    /// Old, and refused only where the figure less what may have sold does not cover the demand.
    #[inline(never)]
    fn thin(&mut self, place: usize) -> Option<Judged> {
        let pool = *self.tally.pool(place);
        let Some(rate) = rate(self.cart, &pool, place) else {
            return Some(self.refused_whole(place, Reason::FigureStale).until(pool.changes_at));
        };
        if pool.room < pool.split.taken {
            self.judgement.pool = Some(place);
            let judged = self.judgement.ends(self.judgement.refusal(), Reason::FigureStale);
            return Some(judged.until(pool.changes_at));
        }
        self.judgement.add(Reason::StaleButCovered);
        let spare = pool.available.unwrap_or(Quantity::ZERO).minus(pool.split.taken);
        if let Age::Since(since) = pool.age {
            let covered = covered_for(spare, rate, self.policy.thin_factor_percent);
            self.judgement.changes(covered.map(|covered| since.after(covered).just_after()));
        }
        None
    }

    /// Whether there is enough of every pool, and whether only with what is due.
    #[inline(never)]
    fn sufficiency(&mut self) -> Judged {
        let mut at = None;
        let mut is_short = false;
        let (mut is_known, mut is_unknown) = (false, false);
        while let Some(place) = self.next(at) {
            at = Some(place);
            let pool = self.tally.pool(place);
            self.judgement.changes(pool.changes_at);
            let Some(available) = pool.available else {
                is_unknown = true;
                continue;
            };
            is_known = true;
            let beyond = pool.split.taken.minus(available.minus(pool.allowance));
            if available < pool.split.taken {
                is_short = true;
            } else if beyond > Quantity::ZERO && pool.allowance > Quantity::ZERO {
                let due = self.due(place, beyond);
                self.judgement.available_at = self.judgement.available_at.max(due);
            }
        }
        let is_late = self.judgement.available_at.is_some();
        let (outcome, reason) = if is_short {
            (self.judgement.refusal(), Reason::NotEnough)
        } else if is_unknown && !is_known {
            (Outcome::Allow, Reason::FigureUnknown)
        } else if is_late {
            (Outcome::Allow, Reason::EnoughWithSupply)
        } else {
            (Outcome::Allow, Reason::Enough)
        };
        if is_short {
            self.judgement.available_at = None;
            self.judgement.pool = self.judgement.scarcest;
        }
        let changes_at = self.judgement.changes_at;
        self.judgement.ends(outcome, reason).until(changes_at)
    }

    /// When supply has come that covers what the cart takes of the pool beyond what is there.
    #[inline(never)]
    fn due(&self, place: usize, wanted: Quantity) -> Option<Instant> {
        let pool = self.cart.pools().pool(place)?;
        let now = self.cart.now();
        match pool.policy {
            None => available_at(self.cart.pools(), place, self.policies.store(), now, wanted),
            Some(at) => available_at(self.cart.pools(), place, &self.policies.at(at), now, wanted),
        }
    }

    fn refused_whole(&mut self, place: usize, reason: Reason) -> Judged {
        self.judgement.largest = self.judgement.largest.map(|_| Quantity::ZERO);
        self.judgement.pool = Some(place);
        self.judgement.ends(Outcome::Block, reason)
    }
}

/// What has been found about one line so far.
struct Judgement {
    reasons: Reasons,
    largest: Option<Quantity>,
    scarcest: Option<usize>,
    pool: Option<usize>,
    available_at: Option<Instant>,
    changes_at: Option<Instant>,
}

impl Judgement {
    const fn begin() -> Self {
        Self {
            reasons: Reasons::NONE,
            largest: None,
            scarcest: None,
            pool: None,
            available_at: None,
            changes_at: None,
        }
    }

    /// Looks how much of the line fits into what its pools may give.
    #[inline(never)]
    fn look(
        &mut self,
        cart: &impl Cart,
        tally: &mut Tally,
        line: &Line,
        from: usize,
        index: usize,
    ) {
        let found = fit(cart.pools(), tally, line, from, could_matter(index), line.demand());
        self.largest = found.largest;
        self.scarcest = found.scarcest;
    }

    fn add(&mut self, reason: Reason) {
        self.reasons = self.reasons.with(reason);
    }

    fn changes(&mut self, at: Option<Instant>) {
        self.changes_at = Instant::earlier_of(self.changes_at, at);
    }

    /// Limited where some smaller quantity would pass, else blocked.
    fn refusal(&self) -> Outcome {
        if self.largest.is_some_and(|largest| largest > Quantity::ZERO) {
            Outcome::Limit
        } else {
            Outcome::Block
        }
    }

    fn ends(&self, outcome: Outcome, reason: Reason) -> Judged {
        let verdict = LineVerdict {
            outcome,
            reason,
            reasons: self.reasons.with(reason),
            largest: self.largest,
            pool: self.pool,
            available_at: self.available_at,
        };
        Judged { verdict, changes_at: None }
    }
}

impl Judged {
    fn until(mut self, changes_at: Option<Instant>) -> Self {
        self.changes_at = changes_at;
        self
    }
}
