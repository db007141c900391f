//! What becomes of the units that are held for an order after a verdict on it.
//!
//! Decides at which step an order is by what is held for it, whether its units are held anew, whether that is a
//! promise, and whether a refusal takes them away. How long they are held is the shop's choice; what a promise is
//! worth later is decided in `access`.

use crate::code::codes;
use crate::facts::{Instant, Step};
use crate::reason::{Reason, Reasons};

codes! {
    /// What becomes of an order's holds.
    pub enum Holding {
        /// They are taken anew, and are a promise: the figures are fresh.
        Promise = 1 "promise",
        /// They are taken anew, and promise nothing for the time when the figures are too old.
        Take = 2 "take",
        /// Those that stand are kept with their ends.
        Keep = 3 "keep",
        /// They end.
        Release = 4 "release",
    }
}

/// At which step an order is, by the ends of its holds.
///
/// A checkout hands on an order that it has handed on before: after a card was declined, or a payment failed. While
/// units are held for it, it was placed and is being paid. What has ended holds nothing, and it is placed anew.
#[must_use]
pub fn step(asked: Step, mut ends: impl Iterator<Item = Instant>, now: Instant) -> Step {
    if asked == Step::Checkout && ends.any(|until| now < until) { Step::Pay } else { asked }
}

/// What becomes of an order's holds at a step where it passes, for these reasons of any of its lines.
///
/// A promise lives as long as the hold that was taken on a fresh verdict. Paying by it takes no new one, or a
/// shopper who tries again and again would be promised what nobody has counted for hours.
#[must_use]
pub const fn of_passing(reasons: Reasons) -> Holding {
    if reasons.contains(Reason::PromiseKept) {
        return Holding::Keep;
    }
    let is_fresh = !reasons.contains(Reason::FigureStale)
        && !reasons.contains(Reason::StaleButCovered)
        && !reasons.contains(Reason::FigureUnknown)
        && !reasons.contains(Reason::ClockFault);
    if is_fresh { Holding::Promise } else { Holding::Take }
}

/// What becomes of an order's holds at a step where it does not pass, for these reasons of the lines that are
/// refused.
///
/// Where the figures are too old, or nobody can tell, the payer may try again, and nobody else takes the units
/// meanwhile. What is not there, or may not be sold, is not kept for somebody who cannot pay for it. An order that
/// is only being placed keeps nothing: it is not taken.
#[must_use]
pub fn of_refused(step: Step, reasons: Reasons) -> Holding {
    let is_final = reasons.iter().any(|reason| {
        reason.is_mapping_fault() || matches!(reason, Reason::NotEnough | Reason::BlockedInErp)
    });
    if step == Step::Pay && !is_final { Holding::Keep } else { Holding::Release }
}
