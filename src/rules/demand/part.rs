//! What units of an order line take of one pool, and what a read of whole units shows of it.
//!
//! Decides amounts of a pool by units of the line. Which units are ready-made and which are assembled is for
//! [`super::bill`].

use super::history::Progress;
use crate::facts::Quantity;

/// The most parts of one order line that a call may carry.
pub const MAX_PARTS: usize = 200;

/// No pool gives out more.
pub(super) const MOST: Quantity = Quantity::within_range(Quantity::MAX_TEN_THOUSANDTHS);

/// What some units of a line take of one pool. Of a kit that is assembled to order the first units are ready-made, and
/// those behind them are made of components.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Units of the line before this take nothing.
    pub from: Quantity,
    /// Units of the line behind this take nothing; none where there is no end.
    pub to: Option<Quantity>,
    /// How much of the pool one unit takes.
    pub quantity_per: Quantity,
}

impl Part {
    /// What so many units of the line take.
    ///
    /// 2 pieces each from the first unit on: 3 units take 4.
    #[must_use]
    #[inline(never)]
    pub fn taken(&self, units: Quantity) -> Quantity {
        let reached = self.to.map_or(units, |to| units.at_most(to));
        product(reached.minus(self.from).or_zero(), self.quantity_per)
    }

    /// What a read that shows whole units of the line shows of the pool, stage by stage in the order of [`Progress`].
    ///
    /// The units that are furthest are the last ones of the line, so that ready-made ones come last: of 3 kits, one of them
    /// ready-made and two made of 2 C each, 2 that are reserved are 4 C. The ERP's line has as many units as the shop's, or
    /// as many as that had before a change that the ERP may not know yet, and no fewer than it shows. Of several `ends` that
    /// are possible the one counts by which the least is shown: what is shown too much would be sold again.
    #[must_use]
    pub fn exploded(
        &self,
        whole: [Quantity; Progress::ALL.len()],
        ends: impl Iterator<Item = Quantity> + Clone,
    ) -> [Quantity; Progress::ALL.len()] {
        let all = whole.into_iter().fold(Quantity::ZERO, Quantity::plus);
        let last_ones = |units: Quantity| {
            let by_end = ends.clone().map(|end| {
                let end = end.at_least(all);
                self.taken(end).minus(self.taken(end.minus(units)))
            });
            by_end.reduce(Quantity::at_most).unwrap_or(Quantity::ZERO)
        };
        let (mut units, mut further) = (Quantity::ZERO, Quantity::ZERO);
        let mut shown = whole;
        for stage in shown.iter_mut().rev() {
            units = units.plus(*stage);
            let past = last_ones(units);
            *stage = past.minus(further);
            further = past;
        }
        shown
    }
}

/// What so many units of a line take by all parts of one pool.
#[must_use]
pub fn taken(units: Quantity, parts: impl Iterator<Item = Part>) -> Quantity {
    parts.fold(Quantity::ZERO, |sum, part| sum.plus(part.taken(units))).at_most(MOST)
}

/// What so many units take that take so much each, rounded up and cut off where no pool gives out more. Nested kits may take
/// more of an item than a bill of materials can say, so that [`Quantity::times`] is too small for them.
#[must_use]
pub(super) fn product(units: Quantity, each: Quantity) -> Quantity {
    const ONE: i64 = Quantity::ONE.ten_thousandths();
    let (units, each) = (units.ten_thousandths(), each.ten_thousandths());
    let (whole, part) = (units / ONE, units % ONE);
    let is_beyond = |most: i64| each > most;
    if Quantity::MAX_TEN_THOUSANDTHS.checked_div(whole).is_some_and(is_beyond) {
        return MOST;
    }
    // INVARIANT: neither product exceeds 10¹³ · 10⁴.
    let of_part = part.wrapping_mul(each).wrapping_add(ONE - 1) / ONE;
    Quantity::within_range(whole.wrapping_mul(each).wrapping_add(of_part)).at_most(MOST)
}
