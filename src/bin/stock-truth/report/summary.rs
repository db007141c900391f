//! What an audit comes to, counted while it runs.
//!
//! Decides what is counted and the sentences that a merchandiser reads in one breath.

use crate::erp::item::Heard;
use crate::shop::product::Skip;
use crate::terminal::figures::{count, money, plural, quantity, span};
use std::collections::BTreeMap;
use stock_truth::facts::{Instant, Span};
use stock_truth::rules::reconcile::cause::Cause;
use stock_truth::rules::reconcile::triage::Finding;

/// One side of the harm: units, on how many listings, and what they would sell for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Harm {
    pub(crate) units: i64,
    pub(crate) listings: usize,
    pub(crate) cents: i64,
    /// Of those listings, how many have no price that could be read.
    pub(crate) unpriced: usize,
}

/// The counts of one audit.
#[derive(Clone, Debug, Default)]
pub(crate) struct Summary {
    /// Listings that were compared.
    pub(crate) listings: usize,
    /// Those of them that have a finding.
    pub(crate) disagreeing: usize,
    /// Keys of the ERP's list.
    pub(crate) items: usize,
    /// Those of them that the shop has no product for.
    pub(crate) not_in_shop: usize,
    pub(crate) oversell: Harm,
    pub(crate) lost: Harm,
    pub(crate) causes: BTreeMap<Cause, usize>,
    pub(crate) skipped: BTreeMap<Skip, usize>,
    /// Listings whose ERP row could not be read.
    pub(crate) erp_not_readable: usize,
    pub(crate) problems: usize,
    /// The oldest and the newest instant that a figure is of.
    pub(crate) read_between: Option<(Instant, Instant)>,
}

impl Harm {
    fn add(&mut self, units: i64, cents: i64, is_priced: bool) {
        if units > 0 {
            self.units = self.units.saturating_add(units);
            self.cents = self.cents.saturating_add(cents);
            self.listings = self.listings.saturating_add(1);
            self.unpriced = self.unpriced.saturating_add(usize::from(!is_priced));
        }
    }
}

impl Summary {
    /// Counts a key of the ERP's list.
    pub(crate) fn count_item(&mut self, heard: Heard) {
        self.items = self.items.saturating_add(1);
        if let Heard::Claim(_, _, as_of) = heard {
            self.read_between = Some(match self.read_between {
                None => (as_of, as_of),
                Some((oldest, newest)) => (oldest.or_earlier(as_of), newest.or_later(as_of)),
            });
        }
    }

    /// Counts a product that is not compared.
    pub(crate) fn count_skip(&mut self, skip: Skip) {
        let number = self.skipped.entry(skip).or_default();
        *number = number.saturating_add(1);
    }

    /// Counts a case that the core has judged.
    pub(crate) fn count_judged(
        &mut self,
        has_listing: bool,
        is_priced: bool,
        found: Option<&Finding>,
    ) {
        if has_listing {
            self.listings = self.listings.saturating_add(1);
        } else {
            self.not_in_shop = self.not_in_shop.saturating_add(1);
        }
        let Some(found) = found else { return };
        let number = self.causes.entry(found.cause).or_default();
        *number = number.saturating_add(1);
        if !has_listing {
            return;
        }
        self.disagreeing = self.disagreeing.saturating_add(1);
        self.oversell.add(found.oversell.ten_thousandths(), found.oversell_cents, is_priced);
        self.lost.add(found.lost.ten_thousandths(), found.lost_cents, is_priced);
    }

    /// How many listings are not compared, for whatever reason.
    pub(crate) fn not_judged(&self) -> usize {
        self.skipped.values().fold(self.erp_not_readable, |sum, number| sum.saturating_add(*number))
    }

    /// What it comes to, in one sentence or two.
    pub(crate) fn headline(&self, currency: Option<&str>) -> String {
        let mut text = if self.disagreeing == 0 {
            match self.listings {
                0 => "No listing could be compared with the ERP".to_string(),
                1 => "The one listing agrees with the ERP".to_string(),
                many => format!("All {} listings agree with the ERP", count(many)),
            }
        } else {
            let verb = if self.disagreeing == 1 { "disagrees" } else { "disagree" };
            let (some, all) =
                (count(self.disagreeing), plural(self.listings, "listing", "listings"));
            format!("{some} of {all} {verb} with the ERP")
        };
        let lost = self.lost.said("cannot be sold", "of sales lost", currency);
        let oversold = self.oversell.said("can be sold without cover", "oversold", currency);
        let harms: Vec<String> = lost.into_iter().chain(oversold).collect();
        if !harms.is_empty() {
            text.push_str(": ");
            text.push_str(&harms.join(", and "));
        }
        text.push('.');
        match self.not_in_shop {
            0 => {}
            1 => text.push_str(" 1 ERP item is not in the shop."),
            many => text.push_str(&format!(" {} ERP items are not in the shop.", count(many))),
        }
        text
    }

    /// What the headline rests on and what it leaves out, a sentence each.
    pub(crate) fn footing(&self, now: Instant, limit: Span) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some((oldest, newest)) = self.read_between {
            lines.push(format!(
                "ERP figures {}; judged at {} with a limit of {}.",
                between(oldest, newest),
                minute(now),
                span(limit.ms())
            ));
        }
        let unpriced = self.oversell.unpriced.saturating_add(self.lost.unpriced);
        if unpriced > 0 {
            let listings = plural(unpriced, "listing", "listings");
            lines.push(format!("Not in the money: {listings} without a readable price."));
        }
        if self.not_judged() > 0 {
            let words = self.skipped.iter().map(|(skip, number)| (*number, skip.words()));
            let unread = (self.erp_not_readable, "with an unreadable ERP row");
            let words = words.chain((unread.0 > 0).then_some(unread));
            let words: Vec<String> =
                words.map(|(number, words)| format!("{words} {}", count(number))).collect();
            lines.push(format!("Not compared: {}.", words.join(", ")));
        }
        lines.extend(self.age_hint(limit));
        lines
    }

    /// Two files of yesterday are stale today, all of them: then it is the question that is off.
    fn age_hint(&self, limit: Span) -> Option<String> {
        let stale = self.causes.get(&Cause::StaleFeed).copied().unwrap_or(0);
        let judged = self.listings.saturating_add(self.not_in_shop);
        (stale.saturating_mul(2) > judged).then(|| {
            format!(
                "Most figures are older than {}: if both files were made at one time, judge at \
                 that time by --now; if they may be older, say so by --max-age.",
                span(limit.ms())
            )
        })
    }
}

impl Harm {
    fn said(&self, what: &str, cost: &str, currency: Option<&str>) -> Option<String> {
        if self.listings == 0 {
            return None;
        }
        let unit = if self.units == 10_000 { "unit" } else { "units" };
        Some(format!(
            "{} {unit} of {} {what} ({} {cost})",
            quantity(self.units),
            plural(self.listings, "listing", "listings"),
            money(self.cents, currency)
        ))
    }
}

/// `2026-11-23 10:00 UTC`: people do not read milliseconds.
pub(crate) fn minute(instant: Instant) -> String {
    let text = instant.to_string();
    let shown: String = text.chars().take(16).collect();
    format!("{} UTC", shown.replace('T', " "))
}

fn between(oldest: Instant, newest: Instant) -> String {
    let (from, to) = (minute(oldest), minute(newest));
    if from == to { format!("of {to}") } else { format!("of {from} to {to}") }
}
