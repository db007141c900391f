//! Generated histories of a shop and an ERP that talk badly: messages are lost, late and doubled,
//! clocks differ, reservations come and go.
//!
//! Decides whether the ledger's sentences hold whatever comes before what: at every step no more may
//! be promised than is truly free, and once everything was sent, answered and read, no less.

mod erp;
mod shop;

use crate::model::dice::{Dice, rounds, seed};
use erp::Erp;
use shop::Shop;

/// Ours, in milliseconds.
type Ms = i64;

const START: Ms = 1_795_428_000_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Basis {
    Free,
    OnHand,
}

/// Something on its way between the two.
#[derive(Clone, Debug)]
enum Message {
    /// A revision of a line, to the ERP.
    Revision { line: usize, number: usize, net: i64 },
    /// That the ERP has taken a revision, to the shop.
    Answer { line: usize, number: usize },
    /// What the ERP showed of all orders, to the shop.
    Orders { begun_at: Ms, begun_at_erp: Ms, at: Ms, lines: Vec<[i64; 3]> },
    /// What the ERP's figure was, to the shop.
    Stock { sent_at: Ms, as_of: Ms, figure: i64 },
}

struct History {
    now: Ms,
    erp: Erp,
    shop: Shop,
    on_the_way: Vec<Message>,
    log: Vec<String>,
}

impl History {
    fn new(dice: &mut Dice, basis: Basis) -> Self {
        let skew = dice.pick(&[0, 0, 1, -1, 120_000, -120_000]);
        let physical = i64::try_from(dice.between(3, 12)).expect("small");
        let mut history = Self {
            now: START,
            erp: Erp::new(basis, skew, physical),
            shop: Shop::new(basis),
            on_the_way: Vec::new(),
            log: vec![format!("{basis:?}, ERP clock {skew:+} ms, {physical} there")],
        };
        let first = history.poll_stock();
        history.arrive(first);
        history
    }

    fn note(&mut self, what: String) {
        self.log.push(format!("{:>8} {what}", self.now - START));
    }

    fn poll_stock(&mut self) -> Message {
        let (as_of, figure) = (self.erp.clock(self.now), self.erp.figure());
        Message::Stock { sent_at: self.now, as_of, figure }
    }

    /// One thing happens; most of the time our clock goes on with it.
    fn step(&mut self, dice: &mut Dice) {
        self.now += dice.pick::<Ms>(&[0, 1, 1, 1_000, 60_000]);
        match dice.below(16) {
            0 | 1 => self.order(dice),
            2 => self.edit(dice),
            3 => self.send(dice),
            4 => {
                let sent_at = self.now - dice.pick::<Ms>(&[0, 1, 2_000]);
                self.read_orders(sent_at);
            }
            5 => {
                let poll = self.poll_stock();
                self.note(format!("asks for stock: {poll:?}"));
                self.on_the_way.push(poll);
            }
            6..=8 => self.deliver(dice),
            9..=11 => self.deliver_newest(dice),
            12 => {
                let received = i64::try_from(dice.between(1, 4)).expect("small");
                self.erp.physical += received;
                self.note(format!("the ERP receives {received}"));
            }
            _ => {
                if let Some(what) = self.erp.works(dice, self.now) {
                    self.note(what);
                }
            }
        }
    }

    fn order(&mut self, dice: &mut Dice) {
        let wanted = i64::try_from(dice.between(1, 3)).expect("small");
        if wanted <= self.shop.available(self.now) && self.shop.lines.len() < 3 {
            let line = self.shop.place(self.now, wanted);
            self.erp.lines.push(erp::Line::default());
            self.note(format!("line {line} is ordered: {wanted}"));
        }
    }

    fn edit(&mut self, dice: &mut Dice) {
        if self.shop.lines.is_empty() {
            return;
        }
        let line = dice.index(self.shop.lines.len());
        let net = i64::try_from(dice.between(0, 4)).expect("small");
        let more = net - self.shop.already_counted(self.now, line);
        if more <= 0 || more <= self.shop.available(self.now) {
            self.shop.lines[line].revise(self.now, net);
            self.note(format!("line {line} is now {net}"));
        }
    }

    /// The connector sends the newest revision of a line, again where it was not answered.
    fn send(&mut self, dice: &mut Dice) {
        if self.shop.lines.is_empty() {
            return;
        }
        let line = dice.index(self.shop.lines.len());
        if let Some((number, net)) = self.shop.lines[line].send() {
            self.note(format!("line {line} is sent: revision {number} of {net}"));
            self.on_the_way.push(Message::Revision { line, number, net });
        }
    }

    fn read_orders(&mut self, begun_at: Ms) {
        let read = Message::Orders {
            begun_at,
            begun_at_erp: self.erp.clock(begun_at),
            at: self.erp.clock(self.now),
            lines: self.erp.lines.iter().map(erp::Line::stages).collect(),
        };
        self.note(format!("asks for orders: {read:?}"));
        self.on_the_way.push(read);
    }

    /// Mostly things go well: what was sent last arrives.
    fn deliver_newest(&mut self, dice: &mut Dice) {
        if dice.one_in(4) {
            self.deliver(dice);
        } else if let Some(message) = self.on_the_way.pop() {
            self.arrive(message);
        }
    }

    /// Any message arrives, or is lost, or arrives and comes once more.
    fn deliver(&mut self, dice: &mut Dice) {
        if self.on_the_way.is_empty() {
            return;
        }
        let at = dice.index(self.on_the_way.len());
        let message = self.on_the_way.remove(at);
        if dice.one_in(6) {
            self.note(format!("lost: {message:?}"));
            return;
        }
        if dice.one_in(6) {
            self.on_the_way.push(message.clone());
        }
        self.arrive(message);
    }

    fn arrive(&mut self, message: Message) {
        self.note(format!("arrives: {message:?}"));
        match message {
            Message::Revision { line, number, net } => {
                self.erp.lines[line].take(self.now, number, net);
                self.on_the_way.push(Message::Answer { line, number });
            }
            Message::Answer { line, number } => self.shop.lines[line].answered(number, self.now),
            Message::Orders { begun_at, begun_at_erp, at, lines } => {
                self.shop.read(begun_at, at, &lines);
                for line in &mut self.erp.lines {
                    line.was_read(begun_at);
                }
                self.shop.orders_read(self.now, begun_at_erp);
            }
            Message::Stock { sent_at, as_of, figure } => {
                self.shop.hear(self.now, sent_at, as_of, figure);
            }
        }
    }

    /// What is there and nobody has been, or may yet have been, promised.
    fn truly_free(&self) -> i64 {
        let owed = |(at, line): (usize, &erp::Line)| {
            let asked = self.shop.lines[at].most_on_its_way(line.taken);
            (asked.max(line.net) - line.shipped).max(0)
        };
        self.erp.physical - self.erp.lines.iter().enumerate().map(owed).sum::<i64>()
    }

    fn told(&self) -> String {
        self.log.join("\n  ")
    }

    /// Everything is sent, taken, answered, worked off and read, twice over.
    fn drain(&mut self) {
        self.on_the_way.clear();
        for round in 0..3 {
            for line in 0..self.shop.lines.len() {
                if let Some((number, net)) = self.shop.lines[line].send() {
                    self.arrive(Message::Revision { line, number, net });
                }
            }
            self.now += 1_000;
            for message in std::mem::take(&mut self.on_the_way) {
                self.arrive(message);
            }
            self.erp.catches_up(round == 2);
            // Beyond what any two clocks differ by.
            self.now += 400_000;
            self.read_orders(self.now);
            self.now += 400_000;
            let poll = self.poll_stock();
            self.on_the_way.push(poll);
            self.now += 400_000;
            self.read_orders(self.now);
            for message in std::mem::take(&mut self.on_the_way) {
                self.arrive(message);
            }
        }
    }
}

fn no_interleaving_promises_too_much(basis: Basis) {
    let seed = seed(1);
    for number in 0..rounds(300) {
        let mut dice = Dice::new(seed + number);
        let mut history = History::new(&mut dice, basis);
        for _ in 0..dice.between(20, 120) {
            history.step(&mut dice);
            let (promised, free) = (history.shop.available(history.now), history.truly_free());
            assert!(
                promised <= free,
                "seed {seed}, history {number}: {promised} can be promised, {free} are free\n  {}",
                history.told()
            );
        }
        history.drain();
        let (promised, free) = (history.shop.available(history.now), history.truly_free());
        assert_eq!(
            (promised, history.shop.in_flight(history.now)),
            (free, if basis == Basis::Free { 0 } else { history.erp.unshipped() }),
            "seed {seed}, history {number}, in the end: promised and not contained\n  {}",
            history.told()
        );
    }
}

#[test]
fn no_interleaving_subtracts_twice_for_ever_or_not_at_all_where_figures_are_free() {
    no_interleaving_promises_too_much(Basis::Free);
}

#[test]
fn no_interleaving_subtracts_twice_for_ever_or_not_at_all_where_figures_are_on_hand() {
    no_interleaving_promises_too_much(Basis::OnHand);
}
