//! The largest quantity of one line that passes, the rest of the cart as it is.
//!
//! Decides how a promise that was given widens what its pools cover. What each pool may give is decided
//! in `room`, how much of that fits in `fit`.

use super::fit::{Fit, fit};
use super::room::{keeps_promises, make_room};
use super::tally::Tally;
use crate::facts::{Cart, Line, Quantity};
use crate::policy::Policy;

/// What passes of a line on the pool `from`, of which the notes already count `own`. Leaves the room
/// of a line without a promise in the notes.
#[inline(never)]
pub(super) fn largest(
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
        kept.largest.map(|largest| (largest.at_most(promised.floor_to(line.sale_step)), kept))
    });
    make_room(cart, tally, from, false, policy);
    let found = fit(cart.pools(), tally, line, from, mark, own);
    match kept.flatten() {
        // A line that is short though its promise is kept is short of what that leaves it short of.
        Some((largest, kept)) if found.largest.is_some_and(|found| found <= largest) => {
            Fit { largest: Some(largest), scarcest: kept.scarcest }
        }
        _ => found,
    }
}
