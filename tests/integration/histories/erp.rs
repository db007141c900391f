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
    pub(super) net: i64,
    pub(super) reserved: i64,
    pub(super) shipped: i64,
    /// When a reservation was given back that no read has shown since. What is given back and reserved
    /// again between two reads looks as though it had been reserved all along: no rule could tell.
    given_back_at: Option<Ms>,
}

impl Line {
    /// Takes a revision; an older one never moves the order back.
    pub(super) fn take(&mut self, now: Ms, number: usize, net: i64) {
        if number > self.taken {
            self.taken = number;
            self.net = net;
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
}

impl Erp {
    pub(super) fn new(basis: Basis, skew: i128, physical: i64) -> Self {
        let skew = i64::try_from(skew).expect("small");
        Self { basis, skew, physical, lines: Vec::new() }
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

    /// Reserves, gives back or ships a part of some line.
    pub(super) fn works(&mut self, dice: &mut Dice, now: Ms) -> Option<String> {
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
            2 => {
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
