//! The shop's side of a history: a ledger of what it heard, sent and was told, kept as the calls
//! `admit`, `confirm` and `contain` want it.
//!
//! Decides nothing: every judgement is the core's.

use super::{Basis, Ms};
use crate::model::answer::core;
use crate::model::read::{amount, instant, maybe_ms};
use serde_json::{Value as Json, json};

fn text(ms: Ms) -> String {
    instant(i128::from(ms))
}

fn units(amount: i64) -> String {
    amount.to_string()
}

fn whole(answer: &Json, name: &str) -> i64 {
    let ten_thousandths = amount(answer[name].as_str().expect("an amount"));
    i64::try_from(ten_thousandths / 10_000).expect("small")
}

/// One revision of a line.
#[derive(Clone, Debug)]
struct Revision {
    number: usize,
    net: i64,
    answered_at: Option<Ms>,
}

/// One order line.
#[derive(Clone, Debug)]
pub(super) struct Line {
    net: i64,
    /// What the figure contained when that was last judged.
    reflected: i64,
    changed_at: Ms,
    number: usize,
    /// Sent, oldest first; settled ones are forgotten.
    sent: Vec<Revision>,
    last_sent: usize,
    last_answered: usize,
    reads: Vec<Json>,
}

impl Line {
    pub(super) fn revise(&mut self, now: Ms, net: i64) {
        (self.net, self.changed_at) = (net, now);
        self.number += 1;
    }

    /// The newest revision, unless it was answered, or was never sent and is nothing.
    pub(super) fn send(&mut self) -> Option<(usize, i64)> {
        if self.last_answered == self.number || (self.last_sent == 0 && self.net == 0) {
            return None;
        }
        if self.last_sent < self.number {
            self.last_sent = self.number;
            self.sent.push(Revision { number: self.number, net: self.net, answered_at: None });
        }
        Some((self.number, self.net))
    }

    pub(super) fn answered(&mut self, number: usize, now: Ms) {
        self.last_answered = self.last_answered.max(number);
        for revision in self.sent.iter_mut().filter(|revision| revision.number == number) {
            revision.answered_at = revision.answered_at.or(Some(now));
        }
    }

    /// The most that is asked for now or by a revision that the ERP may still take.
    pub(super) fn most_on_its_way(&self, taken: usize) -> i64 {
        let later = self.sent.iter().filter(|revision| revision.number > taken);
        later.map(|revision| revision.net).fold(self.net, i64::max)
    }
}

pub(super) struct Shop {
    basis: Basis,
    pub(super) lines: Vec<Line>,
    current: Json,
    confirmed: Json,
    orders_read_at: Option<Ms>,
    /// Up to when the feed has told us everything.
    position: Option<i128>,
    /// A claim that waits for the orders, and when it was asked for.
    waiting: Option<(Json, Ms)>,
}

impl Shop {
    pub(super) fn new(basis: Basis) -> Self {
        Self {
            basis,
            lines: Vec::new(),
            current: Json::Null,
            confirmed: Json::Null,
            orders_read_at: None,
            position: None,
            waiting: None,
        }
    }

    pub(super) fn place(&mut self, now: Ms, net: i64) -> usize {
        self.lines.push(Line {
            net,
            reflected: 0,
            changed_at: now,
            number: 1,
            sent: Vec::new(),
            last_sent: 0,
            last_answered: 0,
            reads: Vec::new(),
        });
        self.lines.len() - 1
    }

    /// The orders as the ERP showed them; a line that it did not know yet is shown as nothing.
    pub(super) fn read(&mut self, begun_at: Ms, at: Ms, shown: &[[i64; 3]]) {
        for (line, [entered, reserved, shipped]) in self.lines.iter_mut().zip(shown) {
            let read = json!({
                "at": text(at), "begunAt": text(begun_at), "entered": units(*entered),
                "reserved": units(*reserved), "shipped": units(*shipped),
            });
            // A late copy that is older than what is kept says nothing new.
            let is_old = |kept: &Json| kept["at"].as_str() > read["at"].as_str();
            if line.reads.last().is_some_and(is_old) {
                continue;
            }
            line.reads.push(read);
        }
    }

    pub(super) fn orders_read(&mut self, now: Ms, begun_at_erp: Ms) {
        self.orders_read_at = self.orders_read_at.max(Some(begun_at_erp));
        if let Some((claim, sent_at)) = self.waiting.take() {
            self.admit(claim, sent_at);
        }
        self.forget(now);
    }

    pub(super) fn hear(&mut self, now: Ms, sent_at: Ms, as_of: Ms, figure: i64) {
        let claim = json!({
            "figure": units(figure), "asOf": text(as_of), "receivedAt": text(now),
        });
        self.admit(claim, sent_at);
        self.forget(now);
    }

    fn admit(&mut self, claim: Json, sent_at: Ms) {
        let question = json!({
            "current": self.current, "claim": claim, "readsOrders": true,
            "ordersReadAt": self.orders_read_at.map(text),
        });
        let answer = core("admit", &question);
        if answer["admission"] == "waits" {
            let is_newer =
                |(waiting, _): &(Json, Ms)| waiting["asOf"].as_str() < claim["asOf"].as_str();
            if self.waiting.as_ref().is_none_or(is_newer) {
                self.waiting = Some((claim, sent_at));
            }
            return;
        }
        self.current = answer["current"].clone();
        if answer["advances"] == true {
            let question = json!({
                "confirmedThrough": self.confirmed, "sentAt": text(sent_at), "statedAt": claim["asOf"],
            });
            self.confirmed = core("confirm", &question)["confirmedThrough"].clone();
        }
        let claimed = maybe_ms(&self.current, "asOf").min(maybe_ms(&self.current, "receivedAt"));
        let confirmed = maybe_ms(&json!({ "at": self.confirmed }), "at");
        self.position = self.position.max(claimed.max(confirmed));
    }

    fn reflect(&self, now: Ms, line: &Line) -> Json {
        let revisions: Vec<Json> = line
            .sent
            .iter()
            .map(|sent| json!({ "net": units(sent.net), "at": text(super::START), "answeredAt": sent.answered_at.map(text) }))
            .collect();
        let answer = core(
            "reflect",
            &json!({
                "now": text(now), "contract": "orderReads",
                "basis": if self.basis == Basis::Free { "free" } else { "onHand" },
                "position": self.position.map(instant),
                "ordersReadAt": self.orders_read_at.map(text), "reflected": units(line.reflected),
                "net": units(line.net), "changedAt": text(line.changed_at),
                "reads": line.reads, "revisions": revisions,
            }),
        );
        assert!(answer.get("error").is_none(), "{answer} {line:?}");
        answer
    }

    /// Forgets what the core says is settled.
    fn forget(&mut self, now: Ms) {
        for at in 0..self.lines.len() {
            let answer = self.reflect(now, &self.lines[at]);
            let count = |name: &str| {
                usize::try_from(answer[name].as_u64().expect("a count")).expect("small")
            };
            let line = &mut self.lines[at];
            line.reflected = whole(&answer, "reflected");
            line.reads.drain(..count("settledReads"));
            line.sent.drain(..count("settledRevisions"));
        }
    }

    pub(super) fn already_counted(&self, now: Ms, line: usize) -> i64 {
        whole(&self.reflect(now, &self.lines[line]), "alreadyCounted")
    }

    pub(super) fn in_flight(&self, now: Ms) -> i64 {
        self.lines.iter().map(|line| whole(&self.reflect(now, line), "inFlight")).sum()
    }

    /// E − U.
    pub(super) fn available(&self, now: Ms) -> i64 {
        whole(&self.current, "figure") - self.in_flight(now)
    }
}
