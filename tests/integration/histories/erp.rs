//! The ERP of a history: what it has, what it was told, and what it works off in its own time.
//!
//! Decides nothing about promises.

use super::{Basis, Ms};
use crate::model::dice::Dice;

/// One order line as the ERP knows it.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// The newest revision that it took.
    pub(super) taken: usize,
    /// The newest that it ever took, whether or not it was restored since.
    pub(super) ever_taken: usize,
    pub(super) net: i64,
    pub(super) reserved: i64,
    pub(super) shipped: i64,
    /// When a reservation was given back that no read has shown since. What is given back and reserved
    /// again between two reads looks as though it had been reserved all along: no rule could tell.
    given_back_at: Option<Ms>,
    /// Until when the ERP has promised to have worked off what it took.
    pub(super) due: Option<Ms>,
}

impl Line {
    /// Takes a revision; an older one never moves the order back.
    pub(super) fn take(&mut self, now: Ms, number: usize, net: i64, lag: Ms) {
        if number > self.taken {
            self.taken = number;
            self.ever_taken = self.ever_taken.max(number);
            self.net = net;
            self.due = self.due.or(Some(now + lag));
            self.give_back(now, self.reserved - (net - self.shipped).max(0));
        }
    }

    fn give_back(&mut self, now: Ms, count: i64) {
        if count > 0 {
            self.reserved -= count;
            self.given_back_at = Some(now);
        }
    }

    /// The shop has read the order, in a read begun at this instant.
    pub(super) fn was_read(&mut self, begun_at: Ms) {
        self.given_back_at = self.given_back_at.filter(|at| begun_at <= *at);
    }

    fn open(&self) -> i64 {
        (self.net - self.shipped - self.reserved).max(0)
    }

    /// Entered, reserved, shipped.
    pub(super) fn stages(&self) -> [i64; 3] {
        [self.open(), self.reserved, self.shipped]
    }
}

pub(super) struct Erp {
    basis: Basis,
    skew: Ms,
    pub(super) physical: i64,
    pub(super) lines: Vec<Line>,
    /// How often it was restored, and by its own clock when last.
    pub(super) epoch: i64,
    pub(super) since: Option<Ms>,
    /// The last number that it gave a message in this epoch.
    pub(super) number: i64,
    /// By its own clock, when the figure last changed.
    changed_at: Ms,
    last_figure: i64,
    backup: Vec<Line>,
}

impl Erp {
    pub(super) fn new(basis: Basis, skew: i128, physical: i64) -> Self {
        let skew = i64::try_from(skew).expect("small");
        Self {
            basis,
            skew,
            physical,
            lines: Vec::new(),
            epoch: 0,
            since: None,
            number: 0,
            changed_at: 0,
            last_figure: physical,
            backup: Vec::new(),
        }
    }

    pub(super) fn clock(&self, now: Ms) -> Ms {
        now + self.skew
    }

    fn free(&self) -> i64 {
        self.physical - self.lines.iter().map(|line| line.reserved).sum::<i64>()
    }

    pub(super) fn figure(&self) -> i64 {
        match self.basis {
            Basis::Free => self.free(),
            Basis::OnHand => self.physical,
        }
    }

    /// Whether the figure is another than when this was asked last.
    pub(super) fn has_changed(&mut self, now: Ms) -> bool {
        let changed = self.figure() != self.last_figure;
        if changed {
            (self.last_figure, self.changed_at) = (self.figure(), self.clock(now));
        }
        changed
    }

    /// Whether a delta since an instant of its clock tells the item.
    pub(super) fn tells(&self, since: Option<Ms>) -> bool {
        since.is_none_or(|since| self.changed_at >= since)
    }

    pub(super) fn next_number(&mut self) -> i64 {
        self.number += 1;
        self.number
    }

    /// Reserves, gives back or ships a part of some line.
    pub(super) fn works(&mut self, dice: &mut Dice, now: Ms, gives_back: bool) -> Option<String> {
        if self.lines.is_empty() {
            return None;
        }
        let at = dice.index(self.lines.len());
        let free = self.free();
        let line = &mut self.lines[at];
        let part = |dice: &mut Dice, most: i64| {
            i64::try_from(dice.between(1, i128::from(most.max(1)))).expect("small").min(most)
        };
        let (what, count) = match dice.below(5) {
            0 | 1 if line.given_back_at.is_none() => {
                let count = part(dice, line.open().min(free));
                line.reserved += count.max(0);
                ("reserves", count)
            }
            2 if gives_back => {
                let count = part(dice, line.reserved);
                line.give_back(now, count);
                ("gives back", count)
            }
            _ => {
                let count = part(dice, line.reserved);
                line.reserved -= count;
                line.shipped += count;
                self.physical -= count;
                ("ships", count)
            }
        };
        (count > 0).then(|| format!("the ERP {what} {count} of line {at}"))
    }

    /// Reserves what it has promised to have reserved by now, there or not.
    pub(super) fn keeps_its_lag(&mut self, now: Ms) {
        for line in &mut self.lines {
            if line.due.is_some_and(|due| due <= now) {
                line.reserved += line.open();
                line.due = None;
            }
        }
    }

    pub(super) fn backs_up(&mut self) {
        self.backup.clone_from(&self.lines);
    }

    /// Is as it was backed up: what left since is there again, what came in stays. Orders and their
    /// revisions since are forgotten.
    pub(super) fn is_restored(&mut self, now: Ms) {
        for (at, line) in self.lines.iter_mut().enumerate() {
            let mut old = self.backup.get(at).cloned().unwrap_or_default();
            old.given_back_at = None;
            old.ever_taken = line.ever_taken;
            self.physical += line.shipped - old.shipped;
            *line = old;
        }
        self.epoch += 1;
        self.since = Some(self.clock(now));
        self.number = 0;
    }

    /// Reserves everything, or ships it, and buys what it takes.
    pub(super) fn catches_up(&mut self, ships: bool) {
        for at in 0..self.lines.len() {
            let lacking = (self.lines[at].open() - self.free()).max(0);
            self.physical += lacking;
            let line = &mut self.lines[at];
            line.reserved += line.open();
            if ships {
                line.shipped += line.reserved;
                self.physical -= line.reserved;
                line.reserved = 0;
            }
        }
    }

    pub(super) fn unshipped(&self) -> i64 {
        self.lines.iter().map(|line| line.open() + line.reserved).sum()
    }
}
