//! The largest quantity of one line that passes, the rest of the cart as it is.
//!
//! Decides how a promise that was given widens what passes. What each pool may give is decided in
//! `access`, how much of that fits in `promise::sellable`.

use super::access::{Asking, access};
use crate::facts::{Cart, KitKind, Line, Quantity, Step};
use crate::rules::promise::draw::{Demand, Draw};
use crate::rules::promise::reach::Reach;
use crate::rules::promise::sellable::{
    Allotments, KitSearch, Sellable, Trial, Units, sellable_plain,
};
use crate::rules::promise::surveyed::Survey;

/// The state of a cart, and the memory that trying out needs.
pub(super) struct Trying<'a> {
    pub(super) survey: &'a Survey,
    pub(super) demand: &'a Demand,
    pub(super) draw: &'a Draw,
    pub(super) allotments: &'a mut Allotments,
    pub(super) trial: &'a mut Trial,
}

/// What passes of a line on the pool `from`. `own` is what the demand holds of the line already.
///
/// A promise of 2 that was given while the figure was fresh passes at pay though the figure is too old
/// now; where more than 2 pass by the figure itself, that counts.
#[inline(never)]
pub(super) fn max_quantity<C: Cart>(
    cart: &C,
    line: &Line,
    from: usize,
    own: Quantity,
    asking: &Asking<'_>,
    trying: &mut Trying<'_>,
) -> Sellable {
    let is_paying = cart.step() == Step::Pay;
    let promised = line.promised_at(cart.now()).filter(|_| is_paying);
    let kept = promised.and_then(|promised| {
        let asking = Asking { is_promised: true, ..*asking };
        let kept = sellable(cart, line, from, own, &asking, trying);
        let most = kept.max_quantity?.at_most(promised.floor_to(line.sale_step));
        Some((most, kept.scarcest))
    });
    let asking = Asking { is_promised: false, ..*asking };
    let found = sellable(cart, line, from, own, &asking, trying);
    match kept {
        // A line that is short though its promise is kept is short of what that leaves it short of.
        Some((most, scarcest)) if found.max_quantity.is_some_and(|found| found <= most) => {
            Sellable { max_quantity: Some(most), scarcest }
        }
        _ => found,
    }
}

fn sellable<C: Cart>(
    cart: &C,
    line: &Line,
    from: usize,
    own: Quantity,
    asking: &Asking<'_>,
    trying: &mut Trying<'_>,
) -> Sellable {
    let units = Units {
        sale_step: line.sale_step,
        quantity_per: line.quantity_per,
        already_counted: line.already_counted,
        near: line.quantity,
    };
    let pool = trying.survey.pool(from);
    if pool.height == 0 {
        if pool.available.is_none() && !asking.is_suggesting {
            return Sellable::UNKNOWN;
        }
        let others = trying.draw.pool(from).taken.minus(own);
        return sellable_plain(from, access(pool, asking).allotment, others, &units);
    }
    let reach = Reach::all(cart.pools(), trying.survey, from);
    for at in reach.pools() {
        trying.allotments.set(at, access(trying.survey.pool(at), asking).allotment);
    }
    if !asking.is_suggesting && is_unknown(trying.survey, trying.allotments, &reach) {
        return Sellable::UNKNOWN;
    }
    KitSearch {
        pools: cart.pools(),
        survey: trying.survey,
        allotments: trying.allotments,
        guards_others: asking.is_suggesting,
        demand: trying.demand,
        own,
        reach,
        units: &units,
        trial: trying.trial,
    }
    .run()
}

/// Whether nobody knows what passes of a kit: its own pool has no figure, or a component that may be drawn
/// on has none. A component that may not be drawn on counts as nothing.
fn is_unknown(survey: &Survey, allotments: &Allotments, reach: &Reach) -> bool {
    reach.pools().any(|at| {
        let pool = survey.pool(at);
        let has_no_figure = pool.kit_kind != KitKind::Phantom && pool.available.is_none();
        has_no_figure && (at == reach.from || allotments.of(at).is_some())
    })
}
