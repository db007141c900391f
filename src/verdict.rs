//! Verdicts: the outcome for a cart and its lines, the reasons, and the promises of the pools.
//!
//! Decides the form of a verdict. The judgement itself is decided in [`crate::rules::gate`].

use crate::code::codes;
use crate::facts::{Instant, Quantity, Span};
use crate::reason::{Reason, Reasons};

codes! {
    /// The decision about a line or a cart. The order of declaration is the severity: a cart has the worst
    /// outcome of its lines.
    pub enum Outcome {
        /// The line may pass.
        Allow = 1 "allow",
        /// The facts do not allow a decision. The shell uses the last figure that was written to the shop.
        Undecided = 2 "undecided",
        /// The quantity is refused, and a smaller quantity would pass.
        Limit = 3 "limit",
        /// The line is refused.
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

/// The promise of one pool with every term: available = E − U − H − B + X.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// E: the ERP's figure. It may be negative.
    pub figure: Quantity,
    /// U: in-flight demand, which the figure does not reflect yet.
    pub in_flight: Quantity,
    /// H: live holds of others.
    pub held: Quantity,
    /// B: safety stock.
    pub safety_stock: Quantity,
    /// X: backorder allowance, the confirmed supply that may be sold already.
    pub backorder_allowance: Quantity,
    /// The available quantity. It is negative where more has been promised than there is.
    pub available: Quantity,
}

/// The facts about one pool on which a verdict is based.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoolVerdict {
    /// The promise; `None` where the ERP states no figure.
    pub promise: Option<Promise>,
    /// The age of the figure; `None` where it is not known.
    pub age: Option<Span>,
}

/// How the demand of a cart on one pool is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The quantity that is taken from stock.
    pub stocked: Quantity,
    /// The quantity that is assembled from components.
    pub assembled: Quantity,
    /// The last instant at which the pool's figure is fresh, by the shortest limit of the lines that
    /// draw on it, or by the store's limit where no line does.
    pub fresh_until: Option<Instant>,
}

/// The verdict about one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineVerdict {
    /// The decision about the line.
    pub outcome: Outcome,
    /// The deciding reason.
    pub reason: Reason,
    /// All reasons that apply, including the deciding one.
    pub reasons: Reasons,
    /// The largest quantity of this line that would pass while the other lines stay unchanged; `None` where
    /// there is no figure.
    pub max_quantity: Option<Quantity>,
    /// The index of the deciding pool: the pool that is blocked, unknown or too old, or the scarcest
    /// pool for one sale step more than `max_quantity`.
    pub pool: Option<usize>,
    /// The due date of the last supply that the line needs; `None` where the line needs no supply.
    pub available_at: Option<Instant>,
    /// Whether WooCommerce alone decides, with its own stock and backorders: the listing is not
    /// governed, or its mapping has a fault that the policy allows.
    pub shop_decides: bool,
}

/// The verdict about a whole cart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CartVerdict {
    /// The worst outcome of all lines.
    pub outcome: Outcome,
    /// The index of the deciding line, the first line with the worst outcome; `None` in an empty cart.
    pub line: Option<usize>,
    /// The instant at which the passage of time alone would change the verdict; `None` where it never does.
    pub valid_until: Option<Instant>,
}
