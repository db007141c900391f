//! What comes out of judging a cart: an outcome, its reasons, the promises it rests on.

use crate::code::codes;
use crate::facts::{Instant, Quantity, Span};
use crate::reason::{Reason, Reasons};

codes! {
    /// What is to be done with a line or a cart. Order of declaration is severity: a cart is as
    /// bad as its worst line.
    pub enum Outcome {
        /// It may pass.
        Allow = 1 "allow",
        /// The facts do not let anyone decide; the shell falls back to the last figure written.
        Undecided = 2 "undecided",
        /// Refused as asked; a smaller quantity would pass.
        Limit = 3 "limit",
        /// Refused.
        Block = 4 "block",
    }
}

impl Outcome {
    /// Whether something is refused: the cart does not pass as it was asked for.
    #[must_use]
    pub const fn is_refusal(self) -> bool {
        matches!(self, Self::Limit | Self::Block)
    }
}

/// What can be promised from one pool, every term shown: available = E − U − H − B + X.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// E: the ERP's figure; may be negative.
    pub figure: Quantity,
    /// U: store demand that the figure does not contain.
    pub in_flight: Quantity,
    /// H: live holds of others.
    pub held: Quantity,
    /// B: the safety stock.
    pub safety_stock: Quantity,
    /// X: what may be sold on supply that is due.
    pub backorder_allowance: Quantity,
    /// What is left; negative where the ERP or the shop has promised too much already.
    pub available: Quantity,
}

/// One pool as the verdict saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoolVerdict {
    /// The promise, where the ERP states a figure.
    pub promise: Option<Promise>,
    /// How old the figure is, where its age can be told.
    pub age: Option<Span>,
}

/// How what the cart asks of one pool is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// From what is there.
    pub stocked: Quantity,
    /// By making it from the components of its bill of materials.
    pub assembled: Quantity,
    /// The last instant at which the pool's figure counts as fresh, by the strictest limit of the lines
    /// that may draw on it; by the store's where none does.
    pub fresh_until: Option<Instant>,
}

/// One line's verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineVerdict {
    /// What is to be done with the line.
    pub outcome: Outcome,
    /// The reason that decided.
    pub reason: Reason,
    /// Every reason that applied, the deciding one among them.
    pub reasons: Reasons,
    /// The largest quantity of this line that stock would let pass, the other lines as they are;
    /// none where there is no figure.
    pub max_quantity: Option<Quantity>,
    /// The pool that decided: the one that is blocked, unknown, too old, or that a step more than
    /// the largest quantity would be short of.
    pub pool: Option<usize>,
    /// Where the line passes only on supply that is due: when the last of it comes.
    pub available_at: Option<Instant>,
    /// Whether the shop decides by its own stock and backorders: the listing is not governed, or its
    /// mapping is at fault and the policy lets that pass.
    pub shop_decides: bool,
}

/// The cart's verdict, above those of its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CartVerdict {
    /// The worst outcome of the lines.
    pub outcome: Outcome,
    /// The line that decided: the first of those with the worst outcome. None in an empty cart.
    pub line: Option<usize>,
    /// The instant at which the verdict could change by the passage of time alone.
    pub valid_until: Option<Instant>,
}
