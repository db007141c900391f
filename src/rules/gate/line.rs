//! Whether one line of a cart may pass: the order of judgement.
//!
//! Decides outcome, reasons, the largest quantity that passes and when that could change by the
//! passage of time. What the whole cart takes of each pool has been reckoned before.

use super::judgement::{Judged, Judgement};
use super::max_quantity::max_quantity;
use super::room::{is_sold_down, keeps_promise, keeps_promises, rate};
use crate::facts::{Cart, Instant, ItemStatus, KitKind, Line, Mapping, Pools, Quantity};
use crate::policy::{FaultAction, Policies, Policy, StaleAction};
use crate::reason::Reason;
use crate::rules::promise::backorder_allowance::available_at;
use crate::rules::promise::fit::relevant;
use crate::rules::promise::freshness::{Age, Freshness, covered_for, next_minute};
use crate::rules::promise::kit::{makes_sense, mark};
use crate::rules::promise::tally::Tally;
use crate::verdict::Outcome;

/// Judges the line at a place of the cart. A step whose side is block ends the judgement; any other
/// side adds its reason and goes on; what has no figure skips the counting.
pub(in crate::rules) fn judge_line(
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
        mark_relevant(cart, tally, from, line, index);
        let place = (from, could_matter(index));
        judgement.fits(max_quantity(cart, tally, line, policy, place, line.demand()));
    }
    let fault = mapping_fault(line, sensible);
    if !line.governed || fault.is_some() {
        // What is not governed is never short of anything; of what is not bound nobody knows whose
        // figure that would be.
        judgement.max_quantity = None;
    }
    if line.is_not_increased(cart.step()) {
        return judgement.ends(Outcome::Allow, Reason::NotIncreased);
    }
    if !line.governed {
        return judgement.is_left_to_the_shop(Reason::NotGoverned);
    }
    if let Some(reason) = fault {
        return match policy.mapping {
            FaultAction::Allow => judgement.is_left_to_the_shop(reason),
            FaultAction::Block => judgement.ends(Outcome::Block, reason),
        };
    }
    // Without a fault there is a pool.
    let Some(from) = sensible else {
        return judgement.ends(Outcome::Block, Reason::ComponentFault);
    };
    let mut line = PooledLine { cart, tally, line, from, index, policy, policies, judgement };
    if let Some(judged) = line.status() {
        return judged;
    }
    if let Some(judged) = line.unknown() {
        return judged;
    }
    if let Some(judged) = line.clock() {
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
fn mark_relevant(cart: &impl Cart, tally: &mut Tally, from: usize, line: &Line, index: usize) {
    let asks = line.demand() > Quantity::ZERO;
    if tally.pool(from).height > 0 || !asks {
        mark(cart.pools(), tally, from, could_matter(index), false);
    }
    // What is counted already asks for nothing more: no pool can stand in its way.
    if asks {
        mark(cart.pools(), tally, from, does_matter(index), true);
    }
}

fn mapping_fault(line: &Line, sensible: Option<usize>) -> Option<Reason> {
    match line.mapping {
        Mapping::Mapped if sensible.is_none() && line.pool.is_some() => {
            Some(Reason::ComponentFault)
        }
        Mapping::Mapped if sensible.is_some() => None,
        Mapping::NoSku => Some(Reason::NoSku),
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
    fn next_item(&self, after: Option<usize>) -> Option<usize> {
        let pools = relevant(self.cart.pools(), self.tally, self.from);
        let begin = after.map_or(pools.start, |at| at.wrapping_add(1));
        (begin..pools.end).find(|at| self.tally.pool(*at).mark == does_matter(self.index))
    }

    /// The same of the pools whose figure matters: a kit that is never in stock has none of its own.
    fn next(&self, after: Option<usize>) -> Option<usize> {
        let mut at = after;
        loop {
            let place = self.next_item(at)?;
            if self.tally.pool(place).kit_kind != KitKind::Phantom {
                return Some(place);
            }
            at = Some(place);
        }
    }

    /// Blocked in the ERP: refused. Discontinued: sold down. The ERP blocks items, not figures: also
    /// the kit that is only ever made.
    #[inline(never)]
    fn status(&mut self) -> Option<Judged> {
        let mut is_discontinued = false;
        let mut at = None;
        while let Some(place) = self.next_item(at) {
            at = Some(place);
            let pool = self.tally.pool(place);
            match pool.status {
                ItemStatus::Blocked => {
                    return Some(self.refused_whole(place, Reason::BlockedInErp));
                }
                ItemStatus::Discontinued => is_discontinued = true,
                ItemStatus::Active => {}
            }
        }
        if is_discontinued {
            self.judgement.add(Reason::Discontinued);
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
                if self.policy.unknown == FaultAction::Block {
                    return Some(self.refused_whole(place, Reason::FigureUnknown));
                }
                self.judgement.add(Reason::FigureUnknown);
            }
        }
        None
    }

    /// A pool whose age cannot be told: by a wrong clock nothing is judged, not even what is stale.
    #[inline(never)]
    fn clock(&mut self) -> Option<Judged> {
        let mut at = None;
        while let Some(place) = self.next(at) {
            at = Some(place);
            if let Age::ClockFault(until) = self.tally.pool(place).age {
                self.judgement.pool = Some(place);
                let judged = self.judgement.ends(Outcome::Undecided, Reason::ClockFault);
                return Some(judged.until(Some(until)));
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
                // A pool that was never spoken of has no age, and clocks have been judged before.
                None | Some(Freshness::ClockFault) => {}
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
            Age::NeverHeard | Age::ClockFault(_) => None,
        }
    }

    fn stale(&mut self, place: usize) -> Option<Judged> {
        if keeps_promise(self.cart, self.line) {
            self.judgement.add(Reason::PromiseKept);
            self.judgement.changes(self.line.promised_until);
            return None;
        }
        match self.policy.stale_action(self.cart.step()) {
            StaleAction::Allow => {
                self.judgement.add(Reason::FigureStale);
                None
            }
            StaleAction::Block => Some(self.refused_whole(place, Reason::FigureStale)),
            StaleAction::AllowIfCovered => self.thin(place),
        }
    }

    /// Old, and refused only where the figure less what may have sold does not cover the demand.
    #[inline(never)]
    fn thin(&mut self, place: usize) -> Option<Judged> {
        let pool = *self.tally.pool(place);
        let Some(rate) = rate(self.cart, &pool, place) else {
            return Some(self.refused_whole(place, Reason::FigureStale).or_until(pool.changes_at));
        };
        if pool.room < pool.split.taken {
            let judged = self.refused_whole(place, Reason::FigureStale);
            // What is offered shrinks with every minute that may have sold something.
            let shrinks_at = match pool.age {
                Age::Since(since) if rate > Quantity::ZERO && pool.room > Quantity::ZERO => {
                    Some(next_minute(since, self.cart.now()))
                }
                _ => None,
            };
            return Some(judged.or_until(Instant::earlier_of(pool.changes_at, shrinks_at)));
        }
        self.judgement.add(Reason::StaleButCovered);
        let available = pool.available.unwrap_or(Quantity::ZERO);
        let is_sold_down = is_sold_down(self.tally, self.from);
        let most = if is_sold_down { available.minus(pool.backorder_allowance) } else { available };
        let spare = most.minus(pool.split.taken);
        if let Age::Since(since) = pool.age {
            let covered = covered_for(spare, rate, self.policy.sales_factor_percent);
            self.judgement.changes(covered.map(|covered| since.after(covered).just_after()));
        }
        None
    }

    /// Whether there is enough of every pool, and whether only with what is due.
    #[inline(never)]
    fn sufficiency(&mut self) -> Judged {
        let mut at = None;
        let mut short = None;
        let is_sold_down = is_sold_down(self.tally, self.from);
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
            let there = available.minus(pool.backorder_allowance);
            let beyond = pool.split.taken.minus(there);
            let most = if is_sold_down { there } else { available };
            if most < pool.split.taken {
                short = short.or(Some(place));
            } else if beyond > Quantity::ZERO {
                let due = self.due(place, beyond);
                self.judgement.available_at = self.judgement.available_at.max(due);
            }
        }
        let is_late = self.judgement.available_at.is_some();
        let (outcome, reason) = if short.is_some() {
            (self.judgement.refusal(), Reason::NotEnough)
        } else if is_unknown && !is_known {
            (Outcome::Allow, Reason::FigureUnknown)
        } else if is_late {
            (Outcome::Allow, Reason::EnoughWithSupply)
        } else {
            (Outcome::Allow, Reason::Enough)
        };
        if short.is_some() {
            self.judgement.available_at = None;
            self.judgement.pool = self.judgement.scarcest.or(short);
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
            None => {
                available_at(self.cart.pools(), place, &pool, self.policies.store(), now, wanted)
            }
            Some(at) => {
                available_at(self.cart.pools(), place, &pool, &self.policies.at(at), now, wanted)
            }
        }
    }

    /// Refused for a pool that the line may not draw on: what needs nothing of it may still pass, such
    /// as the kit that is ready-made while a part is blocked.
    fn refused_whole(&mut self, place: usize, reason: Reason) -> Judged {
        self.judgement.pool = Some(place);
        self.judgement.ends(self.judgement.refusal(), reason).until(self.could_change())
    }

    /// When another way to pass opens or closes by itself: a hold that ends may let a kit pass without
    /// the part it is refused for; a part that grows old, or a promise that ends, leaves nothing of what
    /// would pass now. A plain line without a promise has one way only.
    #[inline(never)]
    fn could_change(&self) -> Option<Instant> {
        let now = self.cart.now();
        let is_kept = keeps_promises(self.cart) && self.line.promised_at(now).is_some();
        if self.tally.pool(self.from).height == 0 && !is_kept {
            return None;
        }
        let something_passes = self.judgement.refusal() == Outcome::Limit;
        let mut changes_at = self.line.promised_until.filter(|_| is_kept && something_passes);
        for at in relevant(self.cart.pools(), self.tally, self.from) {
            let pool = self.tally.pool(at);
            // Of a smaller quantity no pool matters that does not matter to this one.
            if pool.mark != does_matter(self.index) {
                continue;
            }
            changes_at = Instant::earlier_of(changes_at, pool.changes_at);
            let freshness = pool.age.judged(self.policy.max_age, now);
            if something_passes && matches!(freshness, Some(Freshness::Fresh(_))) {
                changes_at = Instant::earlier_of(changes_at, self.stale_at(pool.age));
            }
        }
        changes_at
    }
}
