//! The largest quantity of one line that passes, the rest of the cart as it is.
//!
//! Decides how a promise that was given widens what passes. What each pool may give is decided in
//! `access`, how much of that fits in `promise::sellable`.

use super::access::{Asking, access};
use crate::facts::{Cart, KitKind, Line, Quantity, Step};
use crate::rules::promise::allotments::Allotments;
use crate::rules::promise::reach::Reach;
use crate::rules::promise::sellable::{KitSearch, Sellable, Units, sellable_plain};
use crate::rules::promise::surveyed::Survey;
use crate::rules::promise::workspace::Workspace;

/// What passes of the line at this place on the pool `from`. `own` is what the demand holds of the line
/// already.
///
/// A promise of 2 that was given while the figure was fresh passes at pay though the figure is too old
/// now; where more than 2 pass by the figure itself, that counts.
pub(super) fn max_quantity<C: Cart>(
    cart: &C,
    (at, from): (usize, usize),
    own: Quantity,
    asking: Asking<'_>,
    workspace: &mut Workspace,
) -> Sellable {
    let kept = kept(cart, (at, from), own, asking, workspace);
    let found = sellable(cart, (at, from), own, asking, workspace);
    match kept {
        // A line that is short though its promise is kept is short of what that leaves it short of.
        Some((most, scarcest)) if found.max_quantity.is_some_and(|found| found <= most) => {
            Sellable { max_quantity: Some(most), scarcest }
        }
        _ => found,
    }
}

/// What passes by the promise that was given for the line, and what it is short of then.
fn kept<C: Cart>(
    cart: &C,
    (at, from): (usize, usize),
    own: Quantity,
    asking: Asking<'_>,
    workspace: &mut Workspace,
) -> Option<(Quantity, Option<usize>)> {
    if cart.step() != Step::Pay {
        return None;
    }
    let line = cart.line(at)?;
    let promised = line.promised_at(cart.now())?;
    let kept = sellable(cart, (at, from), own, asking.keeping_promise(), workspace);
    Some((kept.max_quantity?.at_most(promised.floor_to(line.sale_step)), kept.scarcest))
}

fn sellable<C: Cart>(
    cart: &C,
    (at, from): (usize, usize),
    own: Quantity,
    asking: Asking<'_>,
    workspace: &mut Workspace,
) -> Sellable {
    let pool = workspace.survey.pool(from);
    if pool.height > 0 {
        return sellable_kit(cart, at, from, own, asking, workspace);
    }
    if pool.available.is_none() && !asking.is_suggesting() {
        return Sellable::UNKNOWN;
    }
    let Some(line) = cart.line(at) else { return Sellable::UNKNOWN };
    let others = workspace.draw.pool(from).taken.minus(own);
    sellable_plain(from, allotment(cart, from, asking, workspace), others, &units(&line))
}

/// What the pool may give to the line. In the nearest cart it also leaves the lines that are served already
/// what they pass with.
fn allotment<C: Cart>(
    cart: &C,
    at: usize,
    asking: Asking<'_>,
    workspace: &Workspace,
) -> Option<Quantity> {
    let allotment = access(cart, workspace.survey.pool(at), asking).allotment?;
    let served = if asking.is_suggesting() { workspace.served.of(at) } else { None };
    Some(served.map_or(allotment, |most| allotment.at_most(most)))
}

fn units(line: &Line) -> Units {
    Units {
        sale_step: line.sale_step,
        quantity_per: line.quantity_per,
        already_counted: line.already_counted,
        near: line.quantity,
    }
}

// Not inlined: most lines are no kits, and the translated class reads a short function.
#[inline(never)]
fn sellable_kit<C: Cart>(
    cart: &C,
    at: usize,
    from: usize,
    own: Quantity,
    asking: Asking<'_>,
    workspace: &mut Workspace,
) -> Sellable {
    let Some(line) = cart.line(at) else { return Sellable::UNKNOWN };
    let mut reach = Reach::own(cart.pools(), &workspace.survey, from);
    reach.descend(cart.pools(), &workspace.survey, None);
    for at in reach.pools() {
        let allotment = allotment(cart, at, asking, workspace);
        workspace.allotments.set(at, allotment);
    }
    if !asking.is_suggesting() && is_unknown(&workspace.survey, &workspace.allotments, &reach) {
        return Sellable::UNKNOWN;
    }
    KitSearch { workspace, guards_others: asking.is_suggesting(), own, reach, units: &units(&line) }
        .run(cart.pools())
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
