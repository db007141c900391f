//! What has been found about one line of a cart while it is judged.
//!
//! Decides how a finding becomes a verdict. In which order a line is judged stands in `line`.

use crate::facts::{Instant, Quantity};
use crate::reason::{Reason, Reasons};
use crate::rules::promise::fit::Fit;
use crate::verdict::{LineVerdict, Outcome};

/// What judging one line gives: its verdict and when that could change by itself.
pub(in crate::rules) struct Judged {
    pub(in crate::rules) verdict: LineVerdict,
    pub(in crate::rules) changes_at: Option<Instant>,
}

/// What has been found about one line so far.
pub(in crate::rules) struct Judgement {
    pub(in crate::rules) reasons: Reasons,
    pub(in crate::rules) max_quantity: Option<Quantity>,
    pub(in crate::rules) scarcest: Option<usize>,
    pub(in crate::rules) pool: Option<usize>,
    pub(in crate::rules) available_at: Option<Instant>,
    pub(in crate::rules) changes_at: Option<Instant>,
}

impl Judgement {
    pub(in crate::rules) const fn begin() -> Self {
        Self {
            reasons: Reasons::NONE,
            max_quantity: None,
            scarcest: None,
            pool: None,
            available_at: None,
            changes_at: None,
        }
    }

    /// Notes how much of the line its pools cover.
    pub(in crate::rules) const fn fits(&mut self, found: Fit) {
        self.max_quantity = found.max_quantity;
        self.scarcest = found.scarcest;
    }

    pub(in crate::rules) fn add(&mut self, reason: Reason) {
        self.reasons = self.reasons.with(reason);
    }

    pub(in crate::rules) fn changes(&mut self, at: Option<Instant>) {
        self.changes_at = Instant::earlier_of(self.changes_at, at);
    }

    /// Limited where some smaller quantity would pass, else blocked.
    pub(in crate::rules) fn refusal(&self) -> Outcome {
        if self.max_quantity.is_some_and(|max_quantity| max_quantity > Quantity::ZERO) {
            Outcome::Limit
        } else {
            Outcome::Block
        }
    }

    /// The shop's own stock and backorders decide.
    pub(in crate::rules) fn is_left_to_the_shop(&self, reason: Reason) -> Judged {
        let Judged { verdict, changes_at } = self.ends(Outcome::Allow, reason);
        Judged { verdict: LineVerdict { shop_decides: true, ..verdict }, changes_at }
    }

    pub(in crate::rules) fn ends(&self, outcome: Outcome, reason: Reason) -> Judged {
        let verdict = LineVerdict {
            outcome,
            reason,
            reasons: self.reasons.with(reason),
            max_quantity: self.max_quantity,
            pool: self.pool,
            available_at: self.available_at,
            shop_decides: false,
        };
        Judged { verdict, changes_at: None }
    }
}

impl Judged {
    pub(in crate::rules) fn until(mut self, changes_at: Option<Instant>) -> Self {
        self.changes_at = changes_at;
        self
    }

    pub(in crate::rules) fn or_until(self, changes_at: Option<Instant>) -> Self {
        let earlier = Instant::earlier_of(self.changes_at, changes_at);
        self.until(earlier)
    }
}
