//! One history: what happens, what goes to and fro, and what is truly free.
//!
//! Decides what may happen. Whether the promises were right is told by the tests.

use super::erp::{self, Erp};
use super::feed::Declared;
use super::message::{Message, Row, Stock};
use super::shop::{Connector, Shop, Terms};
use super::{Basis, Ms, START, Transport};
use crate::model::dice::Dice;

pub(super) struct History {
    pub(super) now: Ms,
    transport: Transport,
    /// How long an ERP that keeps its word takes; none for one that takes its time.
    lag: Option<Ms>,
    lists_what_is_there: bool,
    pub(super) erp: Erp,
    pub(super) shop: Shop,
    on_the_way: Vec<Message>,
    log: Vec<String>,
}

impl History {
    pub(super) fn new(
        dice: &mut Dice,
        basis: Basis,
        transport: Transport,
        lag: Option<Ms>,
    ) -> Self {
        let skew = dice.pick(&[0, 0, 1, -1, 120_000, -120_000]);
        let physical = i64::try_from(dice.between(3, 12)).expect("small");
        let connector = match dice.below(3) {
            0 => Connector::Tells,
            1 => Connector::Silent,
            _ => Connector::Marks,
        };
        let lists_what_is_there = dice.one_in(2);
        let declared = Declared {
            reads_orders: lag.is_none(),
            gapless: transport == Transport::Push,
            lists_what_is_there,
        };
        let mut history = Self {
            now: START,
            transport,
            lag,
            lists_what_is_there,
            erp: Erp::new(basis, skew, physical),
            shop: Shop::new(Terms { basis, lag, connector }, declared),
            on_the_way: Vec::new(),
            log: vec![format!("{basis:?}, {connector:?}, ERP clock {skew:+} ms, {physical} there")],
        };
        let first = history.snapshot();
        history.arrive(Message::Stock(first));
        history
    }

    fn note(&mut self, what: String) {
        self.log.push(format!("{:>8} {what}", self.now - START));
    }

    fn stock(&self, row: Row) -> Stock {
        Stock {
            sent_at: self.now,
            as_of: self.erp.clock(self.now),
            row,
            is_snapshot: false,
            since: None,
            alone: true,
            number: None,
            epoch: self.erp.epoch,
            since_epoch: self.erp.since,
        }
    }

    fn figure(&self) -> Row {
        match self.erp.figure() {
            0 if self.lists_what_is_there => Row::Absent,
            figure => Row::Figure(figure),
        }
    }

    fn snapshot(&self) -> Stock {
        let number = (self.transport == Transport::Push).then_some(self.erp.number);
        Stock { is_snapshot: true, number, ..self.stock(self.figure()) }
    }

    fn delta(&self, dice: &mut Dice) -> Stock {
        let since = self.shop.feed.cursor();
        let tells = self.erp.tells(since);
        let row =
            if tells { self.spoilt(dice, Row::Figure(self.erp.figure())) } else { Row::Absent };
        Stock { since, ..self.stock(row) }
    }

    /// Now and then a row cannot be read, or says nothing.
    fn spoilt(&self, dice: &mut Dice, row: Row) -> Row {
        match dice.below(24) {
            0 => Row::NotReadable,
            1 => Row::OtherUnit,
            2 => Row::NoPool,
            3 => Row::Unknown,
            _ => row,
        }
    }

    fn poll(&mut self, dice: &mut Dice) {
        let mut poll = match self.transport {
            Transport::Delta if !dice.one_in(4) => self.delta(dice),
            _ => self.snapshot(),
        };
        for message in &mut self.on_the_way {
            if let Message::Stock(other) = message {
                (other.alone, poll.alone) = (false, false);
            }
        }
        self.note(format!("asks for stock: {poll:?}"));
        self.on_the_way.push(Message::Stock(poll));
    }

    /// What the ERP sends by itself after something has changed.
    fn push(&mut self, dice: &mut Dice) {
        let has_changed = self.erp.has_changed(self.now);
        if self.transport != Transport::Push {
            return;
        }
        let row = if has_changed {
            self.spoilt(dice, Row::Figure(self.erp.figure()))
        } else if dice.one_in(4) {
            Row::Absent
        } else {
            return;
        };
        let number = Some(self.erp.next_number());
        let event = Stock { number, ..self.stock(row) };
        self.note(format!("the ERP sends {event:?}"));
        self.on_the_way.push(Message::Stock(event));
    }

    /// One thing happens; most of the time our clock goes on with it.
    pub(super) fn step(&mut self, dice: &mut Dice) {
        self.now += dice.pick::<Ms>(&[0, 1, 1, 1_000, 60_000]);
        if self.lag.is_some() {
            self.erp.keeps_its_lag(self.now);
            self.push(dice);
        }
        match dice.below(32) {
            0..=3 => self.order(dice),
            4 | 5 => self.edit(dice),
            6 | 7 => self.send(dice),
            8 | 9 => {
                let begun_at = self.now - dice.pick::<Ms>(&[0, 1, 2_000]);
                self.read_orders(begun_at);
            }
            10 | 11 => self.poll(dice),
            12..=17 => self.deliver(dice),
            18..=23 => self.deliver_newest(dice),
            24 => {
                let received = i64::try_from(dice.between(1, 4)).expect("small");
                self.erp.physical += received;
                self.note(format!("the ERP receives {received}"));
            }
            25 if self.lag.is_none() => self.back_up_or_restore(dice),
            _ => {
                if let Some(what) = self.erp.works(dice, self.now, self.lag.is_none()) {
                    self.note(what);
                }
            }
        }
        self.push(dice);
    }

    fn back_up_or_restore(&mut self, dice: &mut Dice) {
        if dice.one_in(3) {
            // Nothing was stamped with this instant yet.
            self.now += 1;
            self.erp.is_restored(self.now);
            self.note(format!("the ERP is restored: epoch {}", self.erp.epoch));
        } else {
            self.erp.backs_up();
            self.note("the ERP is backed up".into());
        }
    }

    fn order(&mut self, dice: &mut Dice) {
        let wanted = i64::try_from(dice.between(1, 3)).expect("small");
        let available = self.shop.available(self.now);
        if available.is_some_and(|there| wanted <= there) && self.shop.lines.len() < 3 {
            let line = self.shop.place(self.now, wanted);
            self.erp.lines.push(erp::Line::default());
            self.note(format!("line {line} is ordered: {wanted}"));
            if self.lag.is_some() {
                self.send_line(line);
            }
        }
    }

    fn edit(&mut self, dice: &mut Dice) {
        if self.shop.lines.is_empty() {
            return;
        }
        let line = dice.index(self.shop.lines.len());
        let net = i64::try_from(dice.between(0, 4)).expect("small");
        let more = net - self.shop.already_counted(self.now, line);
        if more <= 0 || self.shop.available(self.now).is_some_and(|there| more <= there) {
            self.shop.lines[line].revise(self.now, net);
            self.note(format!("line {line} is now {net}"));
        }
    }

    /// The connector sends the newest revision of a line, again where it was not answered.
    fn send(&mut self, dice: &mut Dice) {
        if !self.shop.lines.is_empty() {
            let line = dice.index(self.shop.lines.len());
            self.send_line(line);
        }
    }

    fn send_line(&mut self, line: usize) {
        if let Some((number, net)) = self.shop.send(line) {
            self.note(format!("line {line} is sent: revision {number} of {net}"));
            let message = Message::Revision { line, number, net };
            // An ERP that keeps its lag has what was placed at once.
            if self.lag.is_some() && number == 1 {
                self.arrive(message);
            } else {
                self.on_the_way.push(message);
            }
        }
    }

    fn read_orders(&mut self, begun_at: Ms) {
        if self.lag.is_some() {
            return;
        }
        // A read that began before the source was restored is none of the new epoch.
        let begun_at = match self.erp.since {
            Some(since) if self.erp.clock(begun_at) < since => self.now,
            _ => begun_at,
        };
        let read = Message::Orders {
            begun_at,
            begun_at_erp: self.erp.clock(begun_at),
            at: self.erp.clock(self.now),
            epoch: self.erp.epoch,
            since_epoch: self.erp.since,
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
                self.erp.lines[line].take(self.now, number, net, self.lag.unwrap_or(0) / 2);
                self.shop.lines[line].exported(number, self.now);
                let epoch = self.erp.epoch;
                self.on_the_way.push(Message::Answer { line, number, epoch });
            }
            Message::Answer { line, number, epoch } => {
                // What a restored source answered before, it has forgotten.
                if epoch == self.shop.feed.epoch {
                    self.shop.lines[line].answered(number, self.now);
                }
            }
            Message::Orders { begun_at, begun_at_erp, at, epoch, since_epoch, lines } => {
                self.shop.hears_of(epoch, since_epoch);
                self.shop.read(begun_at, at, epoch, &lines);
                if epoch == self.erp.epoch {
                    for line in &mut self.erp.lines {
                        line.was_read(begun_at);
                    }
                }
                if epoch == self.shop.feed.epoch {
                    self.shop.feed.orders_read(begun_at_erp);
                }
                self.shop.forget(self.now);
            }
            Message::Stock(stock) => {
                self.shop.hears_of(stock.epoch, stock.since_epoch);
                self.shop.feed.hears(self.now, &stock);
                self.shop.forget(self.now);
            }
        }
    }

    /// What is there and nobody has been, or may yet have been, promised.
    pub(super) fn truly_free(&self) -> i64 {
        let may_still_be_taken = |at: usize, taken: usize| {
            let nets = self.on_the_way.iter().filter_map(move |message| match message {
                Message::Revision { line, number, net } if *line == at && *number > taken => {
                    Some(*net)
                }
                _ => None,
            });
            nets.max().unwrap_or(0)
        };
        let owed = |(at, line): (usize, &erp::Line)| {
            // What a restored source wants, takes or ships once more nobody knows before it says that it
            // was restored.
            if self.shop.feed.epoch == self.erp.epoch {
                let asked = self.shop.lines[at].net.max(may_still_be_taken(at, line.taken));
                (asked.max(line.net) - line.shipped).max(0)
            } else {
                let asked = self.shop.lines[at].net.max(may_still_be_taken(at, line.ever_taken));
                asked - line.shipped
            }
        };
        self.erp.physical - self.erp.lines.iter().enumerate().map(owed).sum::<i64>()
    }

    pub(super) fn told(&self) -> String {
        self.log.join("\n  ")
    }

    /// Everything is sent, taken, answered, worked off and read, three times over.
    pub(super) fn drain(&mut self) {
        self.on_the_way.clear();
        for round in 0..3 {
            // A source that was restored says so first.
            self.shop.hears_of(self.erp.epoch, self.erp.since);
            for line in 0..self.shop.lines.len() {
                if let Some((number, net)) = self.shop.send(line) {
                    self.arrive(Message::Revision { line, number, net });
                }
            }
            self.now += 1_000;
            for message in std::mem::take(&mut self.on_the_way) {
                self.arrive(message);
            }
            self.erp.catches_up(round == 2);
            // Beyond what any two clocks differ by, and beyond any lag.
            self.now += 4_000_000;
            self.read_orders(self.now);
            self.now += 400_000;
            // Other pools' messages go on as well.
            self.erp.next_number();
            let poll = self.snapshot();
            self.on_the_way.push(Message::Stock(poll));
            self.now += 400_000;
            self.read_orders(self.now);
            for message in std::mem::take(&mut self.on_the_way) {
                self.arrive(message);
            }
        }
    }
}
