//! The shop's orders in a history: a ledger of what was sent and read, kept as the call `reflect` wants it.
//!
//! Decides nothing: every judgement is the core's.

use super::feed::{Declared, Feed, text};
use super::{Basis, Ms};
use crate::model::answer::core;
use crate::model::read::amount;
use serde_json::{Value as Json, json};
use stock_truth::rules::demand::history::MAX_READS;

/// How many reads of a line the ledger keeps before it looks for one that it can do without: half of what
/// a call takes.
const KEPT_READS: usize = MAX_READS / 2;

fn whole(answer: &Json, name: &str) -> i64 {
    let ten_thousandths = amount(answer[name].as_str().expect("an amount"));
    i64::try_from(ten_thousandths / 10_000).expect("small")
}

/// What the shop's connector tells of its sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Connector {
    /// What was sent and what was not.
    Tells,
    /// Nothing: everything may have been sent.
    Silent,
    /// What was sent, with a mark once it has arrived.
    Marks,
}

/// How orders are shown, and what is declared of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terms {
    pub(super) basis: Basis,
    /// The declared lag of a weak contract; none where orders are read.
    pub(super) lag: Option<Ms>,
    pub(super) connector: Connector,
}

/// One revision of a line.
#[derive(Clone, Debug)]
struct Revision {
    number: usize,
    net: i64,
    at: Ms,
    is_sent: bool,
    exported_at: Option<Ms>,
    answered_at: Option<Ms>,
}

impl Revision {
    const fn new(number: usize, net: i64, at: Ms) -> Self {
        Self { number, net, at, is_sent: false, exported_at: None, answered_at: None }
    }
}

/// One order line.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) net: i64,
    reflected: i64,
    reflected_epoch: i64,
    changed_at: Ms,
    number: usize,
    /// Oldest first; settled ones are forgotten.
    revisions: Vec<Revision>,
    last_answered: usize,
    /// The largest net quantity that was ever sent: a restored source may hold any of them.
    largest_sent: i64,
    reads: Vec<Json>,
}

impl Line {
    fn new(now: Ms, net: i64) -> Self {
        let mut line = Self {
            net,
            reflected: 0,
            reflected_epoch: 0,
            changed_at: now,
            number: 0,
            revisions: Vec::new(),
            last_answered: 0,
            largest_sent: 0,
            reads: Vec::new(),
        };
        line.revise(now, net);
        line
    }

    pub(super) fn revise(&mut self, now: Ms, net: i64) {
        (self.net, self.changed_at) = (net, now);
        self.number += 1;
        self.revisions.push(Revision::new(self.number, net, now));
        assert!(self.revisions.len() <= 32, "{self:?}");
    }

    /// The newest revision, unless it was answered, or is nothing and the connector knows that the
    /// line was never sent.
    fn send(&mut self, connector: Connector) -> Option<(usize, i64)> {
        let may_be_known = self.last_answered > 0 || connector == Connector::Silent;
        let was_sent = may_be_known || self.revisions.iter().any(|one| one.is_sent);
        if self.last_answered == self.number || (!was_sent && self.net == 0) {
            return None;
        }
        for revision in self.revisions.iter_mut().filter(|one| one.number == self.number) {
            revision.is_sent = true;
        }
        self.largest_sent = self.largest_sent.max(self.net);
        Some((self.number, self.net))
    }

    /// The source may hold any revision that it was ever sent, and has answered none.
    fn is_forgotten(&mut self) {
        self.last_answered = 0;
        for revision in &mut self.revisions {
            revision.answered_at = None;
        }
        self.revisions.retain(|revision| revision.number > 0);
        if self.revisions.is_empty() {
            self.revisions.push(Revision::new(self.number, self.net, self.changed_at));
        }
        if self.largest_sent > 0 {
            let any = Revision::new(0, self.largest_sent, self.changed_at);
            self.revisions.insert(0, Revision { is_sent: true, ..any });
        }
    }

    /// The ERP has the revision, and the connector knows it.
    pub(super) fn exported(&mut self, number: usize, now: Ms) {
        for revision in self.revisions.iter_mut().filter(|one| one.number == number) {
            revision.exported_at = revision.exported_at.or(Some(now));
        }
    }

    pub(super) fn answered(&mut self, number: usize, now: Ms) {
        self.last_answered = self.last_answered.max(number);
        for revision in self.revisions.iter_mut().filter(|one| one.number == number) {
            // What was answered was sent, whoever remembers it.
            revision.is_sent = true;
            revision.answered_at = revision.answered_at.or(Some(now));
        }
    }
}

pub(super) struct Shop {
    terms: Terms,
    pub(super) feed: Feed,
    pub(super) lines: Vec<Line>,
}

impl Shop {
    pub(super) fn new(terms: Terms, declared: Declared) -> Self {
        Self { terms, feed: Feed::new(declared), lines: Vec::new() }
    }

    pub(super) fn place(&mut self, now: Ms, net: i64) -> usize {
        self.lines.push(Line::new(now, net));
        self.lines.len() - 1
    }

    /// The newest revision of a line, where there is something to send.
    pub(super) fn send(&mut self, line: usize) -> Option<(usize, i64)> {
        self.lines[line].send(self.terms.connector)
    }

    /// The source states its epoch: a new one knows nothing of what was answered.
    pub(super) fn hears_of(&mut self, epoch: i64, since: Option<Ms>) {
        if epoch > self.feed.epoch {
            self.feed.hears_of(epoch, since);
            for line in &mut self.lines {
                line.is_forgotten();
            }
        }
    }

    /// The orders as the ERP showed them; a line that it did not know yet is shown as nothing.
    pub(super) fn read(&mut self, begun_at: Ms, at: Ms, epoch: i64, shown: &[[i64; 3]]) {
        for (line, [entered, reserved, shipped]) in self.lines.iter_mut().zip(shown) {
            let read = json!({
                "at": text(at), "begunAt": text(begun_at), "epoch": epoch,
                "entered": entered.to_string(), "reserved": reserved.to_string(),
                "shipped": shipped.to_string(),
            });
            // A late copy that is older than what is kept says nothing new.
            let is_old = |kept: &Json| kept["at"].as_str() > read["at"].as_str();
            if line.reads.last().is_some_and(is_old) {
                continue;
            }
            // A position that stands still would fill the ledger: then of reads that show the same one after
            // the other the last is replaced. While there is room each is kept, because what was answered
            // is settled by the last read that the position has passed.
            let is_same = |kept: &Json| {
                ["epoch", "entered", "reserved", "shipped"]
                    .iter()
                    .all(|name| kept[name] == read[name])
            };
            let is_full = line.reads.len() > KEPT_READS;
            if is_full && line.reads.iter().rev().take(2).filter(|kept| is_same(kept)).count() == 2
            {
                line.reads.pop();
            }
            line.reads.push(read);
        }
    }

    fn reflect(&self, now: Ms, line: &Line) -> Json {
        let sent = |one: &Revision| match self.terms.connector {
            Connector::Silent => "unknown",
            _ if one.is_sent => "yes",
            _ => "no",
        };
        let marks = self.terms.connector == Connector::Marks && self.terms.lag.is_some();
        let revisions: Vec<Json> = line
            .revisions
            .iter()
            .map(|one| {
                json!({
                    "net": one.net.to_string(), "at": text(one.at), "sent": sent(one),
                    "exportedAt": one.exported_at.filter(|_| marks).map(text),
                    "answeredAt": one.answered_at.map(text),
                })
            })
            .collect();
        let position = self.feed.grouped().map(|grouped| grouped["position"].clone());
        let question = json!({
            "now": text(now), "epoch": self.feed.epoch,
            "contract": if self.terms.lag.is_some() { "weak" } else { "orderReads" },
            "basis": if self.terms.basis == Basis::Free { "free" } else { "onHand" },
            "position": position, "ordersReadAt": self.feed.orders_read_at.map(text),
            "lagMs": self.terms.lag.unwrap_or(0),
            "reflected": line.reflected.to_string(), "reflectedEpoch": line.reflected_epoch,
            "net": line.net.to_string(), "changedAt": text(line.changed_at),
            "reads": line.reads, "revisions": revisions,
        });
        let answer = core("reflect", &question);
        assert!(answer.get("error").is_none(), "{answer} {question}");
        answer
    }

    /// Forgets what the core says is settled.
    pub(super) fn forget(&mut self, now: Ms) {
        for at in 0..self.lines.len() {
            let answer = self.reflect(now, &self.lines[at]);
            let count = |name: &str| {
                usize::try_from(answer[name].as_u64().expect("a count")).expect("small")
            };
            let epoch = self.feed.epoch;
            let line = &mut self.lines[at];
            (line.reflected, line.reflected_epoch) = (whole(&answer, "reflected"), epoch);
            line.reads.drain(..count("settledReads"));
            line.revisions.drain(..count("settledRevisions"));
        }
    }

    pub(super) fn already_counted(&self, now: Ms, line: usize) -> i64 {
        whole(&self.reflect(now, &self.lines[line]), "alreadyCounted")
    }

    pub(super) fn in_flight(&self, now: Ms) -> i64 {
        self.lines.iter().map(|line| whole(&self.reflect(now, line), "inFlight")).sum()
    }

    /// Whether a raise stays that no mark covers.
    pub(super) fn has_uncovered_raise(&self, now: Ms) -> bool {
        self.lines.iter().any(|line| self.reflect(now, line)["uncoveredRaise"] == true)
    }

    /// E − U; none where E is not known.
    pub(super) fn available(&self, now: Ms) -> Option<i64> {
        let grouped = self.feed.grouped()?;
        grouped["figure"].as_str()?;
        Some(whole(&grouped, "figure") - self.in_flight(now))
    }
}
