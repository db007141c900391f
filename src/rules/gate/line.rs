//! Whether one line of a cart may pass: the order of judgement.
//!
//! Decides outcome, reasons and when that could change by the passage of time. What the cart takes of each
//! pool has been worked out before; what stands in the line's way is found in `findings`.

use super::access::{Asking, Condition, Purpose, access};
use super::findings::{Drawn, Findings};
use super::max_quantity::max_quantity;
use crate::facts::{Cart, Instant, KitKind, Line, Mapping, Pools, Quantity, Step};
use crate::policy::{FaultAction, Policies, Policy};
use crate::reason::{Reason, Reasons};
use crate::rules::promise::backorder_allowance::available_at;
use crate::rules::promise::components::has_component_fault;
use crate::rules::promise::draw::Draw;
use crate::rules::promise::reach::Reach;
use crate::rules::promise::sellable::Sellable;
use crate::rules::promise::workspace::Workspace;
use crate::verdict::{LineVerdict, Outcome};

/// What judging one line gives: its verdict and when that could change by itself.
pub(super) struct Judgement {
    pub(super) verdict: LineVerdict,
    pub(super) changes_at: Option<Instant>,
}

impl Judgement {
    fn of(outcome: Outcome, reason: Reason, max_quantity: Option<Quantity>) -> Self {
        let verdict = LineVerdict {
            outcome,
            reason,
            reasons: Reasons::NONE.with(reason),
            max_quantity,
            pool: None,
            available_at: None,
            shop_decides: false,
        };
        Self { verdict, changes_at: None }
    }

    /// Whether the shop's own stock and backorders decide.
    fn left_to_the_shop(self, shop_decides: bool) -> Self {
        Self { verdict: LineVerdict { shop_decides, ..self.verdict }, ..self }
    }
}

/// Judges one line. A step whose action is block ends the judgement; any other action adds its reason and
/// goes on. Every step looks at all pools of the line, so that their order changes nothing.
#[inline(never)]
pub(super) fn judge_line<C: Cart, P: Policies>(
    cart: &C,
    at: usize,
    policies: &P,
    workspace: &mut Workspace,
) -> Option<Judgement> {
    let line = &cart.line(at)?;
    let policy = line.policy.map_or(policies.store(), |place| policies.at(place));
    let own = line.pool.filter(|pool| !has_component_fault(&workspace.survey, *pool));
    let fault = mapping_fault(line, own);
    // Of what is not governed, or bound to no item, there is no figure to name a quantity by.
    let bound = own.filter(|_| line.governed && fault.is_none());
    let demand = line.demand();
    let sellable = match bound {
        Some(from) => {
            let asking = Asking { policy, purpose: Purpose::Verdict };
            max_quantity(cart, (at, from), demand, asking, workspace)
        }
        None => Sellable::UNKNOWN,
    };
    let ends = |outcome, reason| Judgement::of(outcome, reason, sellable.max_quantity);
    let is_left_to_the_shop =
        !line.governed || (fault.is_some() && policy.mapping == FaultAction::Allow);
    if line.is_not_increased(cart.step()) {
        let judgement = ends(Outcome::Allow, Reason::NotIncreased);
        return Some(judgement.left_to_the_shop(is_left_to_the_shop));
    }
    let Some(from) = bound else {
        let reason = match fault {
            Some(reason) if line.governed => reason,
            _ => Reason::NotGoverned,
        };
        let outcome = if is_left_to_the_shop { Outcome::Allow } else { Outcome::Block };
        return Some(ends(outcome, reason).left_to_the_shop(is_left_to_the_shop));
    };
    // What is already counted asks for nothing more: no pool can stand in its way.
    if demand == Quantity::ZERO {
        return Some(ends(Outcome::Allow, Reason::Enough));
    }
    Some(BoundLine { cart, line, policies, policy, from, sellable, workspace }.judge())
}

pub(super) fn mapping_fault(line: &Line, own: Option<usize>) -> Option<Reason> {
    match line.mapping {
        Mapping::Mapped if own.is_some() => None,
        Mapping::Mapped if line.pool.is_some() => Some(Reason::ComponentFault),
        Mapping::NoSku => Some(Reason::NoSku),
        Mapping::DuplicateSku => Some(Reason::DuplicateSku),
        Mapping::UnknownUnit => Some(Reason::UnknownUnit),
        Mapping::NotInErp | Mapping::NotInShop | Mapping::Mapped => Some(Reason::NotInErp),
    }
}

/// A line that is bound to ERP items and asks for something.
struct BoundLine<'a, C, P> {
    cart: &'a C,
    line: &'a Line,
    policies: &'a P,
    policy: &'a Policy,
    from: usize,
    sellable: Sellable,
    workspace: &'a Workspace,
}

impl<C: Cart, P: Policies> BoundLine<'_, C, P> {
    /// Steps 4 to 9 of the order of judgement.
    fn judge(&self) -> Judgement {
        let Workspace { survey, draw, .. } = self.workspace;
        let mut reach = Reach::own(self.cart.pools(), survey, self.from);
        reach.descend(self.cart.pools(), survey, Some((draw, const { &Draw::BLANK })));
        let promised_until = self.line.promised_until;
        let found = Findings::of(self.cart, self.workspace, &reach, self.asking(), promised_until);
        let mut reasons = Reasons::NONE;
        if found.is_discontinued {
            reasons = reasons.with(Reason::Discontinued);
        }
        let is_unknown_refused = self.policy.unknown == FaultAction::Block;
        let refused = if let Some(at) = found.blocked {
            Some((at, Reason::BlockedInErp))
        } else if let Some(at) = found.unknown.filter(|_| is_unknown_refused) {
            Some((at, Reason::FigureUnknown))
        } else {
            if found.unknown.is_some() {
                reasons = reasons.with(Reason::FigureUnknown);
            }
            // By a wrong clock nothing is judged, not even what is stale.
            if let Some((at, until)) = found.clock_fault {
                let ended = self.ends(Outcome::Undecided, reasons, Some(at), Reason::ClockFault);
                return Judgement { changes_at: Some(until), ..ended };
            }
            reasons = reasons.and(found.stale_reasons);
            found.stale.map(|at| (at, Reason::FigureStale))
        };
        match refused {
            Some(refused) => self.refused(&reach, &found, reasons, refused),
            None => self.sufficiency(&reach, &found, reasons),
        }
    }

    fn asking(&self) -> Asking<'_> {
        let whole = || self.line.quantity.ceil_to(self.line.sale_step);
        let promised = || self.line.promised_at(self.cart.now());
        let is_promised =
            self.is_paying() && promised().is_some_and(|promised| whole() <= promised);
        let purpose = if is_promised { Purpose::KeptPromise } else { Purpose::Verdict };
        Asking { policy: self.policy, purpose }
    }

    fn is_paying(&self) -> bool {
        self.cart.step() == Step::Pay
    }

    fn ends(
        &self,
        outcome: Outcome,
        reasons: Reasons,
        pool: Option<usize>,
        reason: Reason,
    ) -> Judgement {
        let Judgement { verdict, changes_at } =
            Judgement::of(outcome, reason, self.sellable.max_quantity);
        let verdict = LineVerdict { reasons: reasons.with(reason), pool, ..verdict };
        Judgement { verdict, changes_at }
    }

    /// Limited where some smaller quantity passes, else blocked.
    fn refusal(&self) -> Outcome {
        match self.sellable.max_quantity {
            Some(most) if most > Quantity::ZERO => Outcome::Limit,
            _ => Outcome::Block,
        }
    }

    /// Refused for a pool that the line may not draw on.
    fn refused(
        &self,
        reach: &Reach,
        found: &Findings,
        reasons: Reasons,
        (pool, reason): (usize, Reason),
    ) -> Judgement {
        let mut changes_at = self.opens_or_closes_at(reach);
        if reason == Reason::FigureStale {
            changes_at = Instant::earlier_of(changes_at, found.stale_until);
            if reach.is_kit() {
                // A component that stops to be covered, or turns old, changes the reasons.
                changes_at = Instant::earlier_of(changes_at, found.passes_until);
            }
        }
        let judgement = self.ends(self.refusal(), reasons, Some(pool), reason);
        Judgement { changes_at, ..judgement }
    }

    /// Whether there is enough of every pool, and whether only with what is due.
    fn sufficiency(&self, reach: &Reach, found: &Findings, reasons: Reasons) -> Judgement {
        let due =
            if found.needs_supply && found.short.is_none() { self.due_at(reach) } else { None };
        let (outcome, reason) = match (found.short, found.is_known, due) {
            (Some(_), ..) => (self.refusal(), Reason::NotEnough),
            (None, false, _) => (Outcome::Allow, Reason::FigureUnknown),
            (None, true, Some(_)) => (Outcome::Allow, Reason::EnoughWithSupply),
            (None, true, None) => (Outcome::Allow, Reason::Enough),
        };
        let pool = found.short.map(|short| self.sellable.scarcest.unwrap_or(short));
        let Judgement { verdict, .. } = self.ends(outcome, reasons, pool, reason);
        let verdict = LineVerdict { available_at: due, ..verdict };
        Judgement { verdict, changes_at: found.passes_until }
    }

    /// When the last supply has come that the line needs.
    fn due_at(&self, reach: &Reach) -> Option<Instant> {
        reach
            .pools()
            .fold(None, |latest: Option<Instant>, at| latest.max(self.pool_due_at(reach, at)))
    }

    fn pool_due_at(&self, reach: &Reach, at: usize) -> Option<Instant> {
        let surveyed = self.workspace.survey.pool(at);
        // Nothing comes to a kit that is never stocked.
        if surveyed.kit_kind == KitKind::Phantom {
            return None;
        }
        let drawn = Drawn::of(reach, at, self.workspace.draw.pool(at));
        let wanted = drawn.beyond(surveyed);
        if wanted <= Quantity::ZERO {
            return None;
        }
        let pool = self.cart.pools().pool(at)?;
        let policy = pool.policy.map_or(self.policies.store(), |place| self.policies.at(place));
        available_at(self.cart.pools(), at, &pool, policy, self.cart.now(), wanted)
    }

    /// When another way to pass opens or closes by itself: a hold that ends may let a kit pass without the
    /// component that it is refused for; a component that grows old, or a promise that ends, leaves nothing
    /// of what passes now. A plain line without a promise has one way only.
    fn opens_or_closes_at(&self, reach: &Reach) -> Option<Instant> {
        let is_kept = self.is_paying() && self.line.promised_at(self.cart.now()).is_some();
        if !reach.is_kit() && !is_kept {
            return None;
        }
        let something_passes = self.refusal() == Outcome::Limit;
        // A component without a figure counts as nothing once it is too old, and then something may pass.
        let something_ages = something_passes || self.sellable.max_quantity.is_none();
        let mut changes_at = self.line.promised_until.filter(|_| is_kept && something_passes);
        // Of a smaller quantity no pool matters that does not matter to this one.
        for at in reach.pools() {
            let pool = self.workspace.survey.pool(at);
            changes_at = Instant::earlier_of(changes_at, pool.changes_at);
            let condition = access(self.cart, pool, self.asking()).condition;
            if let Condition::Fresh(until) = condition
                && something_ages
            {
                changes_at = Instant::earlier_of(changes_at, until);
            }
        }
        changes_at
    }
}
