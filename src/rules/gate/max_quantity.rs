//! The largest quantity of one line that passes, the rest of the cart as it is.
//!
//! Decides how a promise that was given widens what its pools cover. What each pool may give is decided
//! in `room`, how much of that fits in `fit`.

use super::room::{keeps_promises, make_room};
use crate::facts::{Cart, Line, Quantity};
use crate::policy::Policy;
use crate::rules::promise::fit::{Fit, fit};
use crate::rules::promise::tally::Tally;

/// What passes of a line on the pool `from`, of which the notes already count `own`. Leaves the room
/// of a line without a promise in the notes.
#[inline(never)]
pub(in crate::rules) fn max_quantity(
    cart: &impl Cart,
    tally: &mut Tally,
    line: &Line,
    policy: &Policy,
    (from, mark): (usize, usize),
    own: Quantity,
) -> Fit {
    let promised = line.promised_at(cart.now()).filter(|_| keeps_promises(cart));
    let kept = promised.map(|promised| {
        make_room(cart, tally, from, true, policy);
        let kept = fit(cart.pools(), tally, line, from, mark, own);
        kept.max_quantity
            .map(|max_quantity| (max_quantity.at_most(promised.floor_to(line.sale_step)), kept))
    });
    make_room(cart, tally, from, false, policy);
    let found = fit(cart.pools(), tally, line, from, mark, own);
    match kept.flatten() {
        // A line that is short though its promise is kept is short of what that leaves it short of.
        Some((max_quantity, kept))
            if found.max_quantity.is_some_and(|found| found <= max_quantity) =>
        {
            Fit { max_quantity: Some(max_quantity), scarcest: kept.scarcest }
        }
        _ => found,
    }
}
