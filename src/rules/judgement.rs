//! What has been found about one line of a cart while it is judged.
//!
//! Decides how a finding becomes a verdict. In which order a line is judged stands in `line`.

use super::fit::Fit;
use crate::facts::{Instant, Quantity};
use crate::reason::{Reason, Reasons};
use crate::verdict::{LineVerdict, Outcome};

/// What judging one line gives: its verdict and when that could change by itself.
pub(super) struct Judged {
    pub(super) verdict: LineVerdict,
    pub(super) changes_at: Option<Instant>,
}

/// What has been found about one line so far.
pub(super) struct Judgement {
    pub(super) reasons: Reasons,
    pub(super) largest: Option<Quantity>,
    pub(super) scarcest: Option<usize>,
    pub(super) pool: Option<usize>,
    pub(super) available_at: Option<Instant>,
    pub(super) changes_at: Option<Instant>,
}

impl Judgement {
    pub(super) const fn begin() -> Self {
        Self {
            reasons: Reasons::NONE,
            largest: None,
            scarcest: None,
            pool: None,
            available_at: None,
            changes_at: None,
        }
    }

    /// Notes how much of the line its pools cover.
    pub(super) const fn fits(&mut self, found: Fit) {
        self.largest = found.largest;
        self.scarcest = found.scarcest;
    }

    pub(super) fn add(&mut self, reason: Reason) {
        self.reasons = self.reasons.with(reason);
    }

    pub(super) fn changes(&mut self, at: Option<Instant>) {
        self.changes_at = Instant::earlier_of(self.changes_at, at);
    }

    /// Limited where some smaller quantity would pass, else blocked.
    pub(super) fn refusal(&self) -> Outcome {
        if self.largest.is_some_and(|largest| largest > Quantity::ZERO) {
            Outcome::Limit
        } else {
            Outcome::Block
        }
    }

    pub(super) fn ends(&self, outcome: Outcome, reason: Reason) -> Judged {
        let verdict = LineVerdict {
            outcome,
            reason,
            reasons: self.reasons.with(reason),
            largest: self.largest,
            pool: self.pool,
            available_at: self.available_at,
        };
        Judged { verdict, changes_at: None }
    }
}

impl Judged {
    pub(super) fn until(mut self, changes_at: Option<Instant>) -> Self {
        self.changes_at = changes_at;
        self
    }

    pub(super) fn or_until(self, changes_at: Option<Instant>) -> Self {
        let earlier = Instant::earlier_of(self.changes_at, changes_at);
        self.until(earlier)
    }
}
