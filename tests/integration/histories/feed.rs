//! The shop's intake in a history: the pool's claim and the feed's coverage, kept as the calls `admit`,
//! `confirm` and `group` want them.
//!
//! Decides nothing: every judgement is the core's.

use super::Ms;
use super::message::{Row, Stock};
use crate::model::answer::core;
use crate::model::read::instant;
use serde_json::{Map, Value as Json, json};

pub(super) fn text(ms: Ms) -> String {
    instant(i128::from(ms))
}

/// What the feed declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Declared {
    pub(super) reads_orders: bool,
    pub(super) gapless: bool,
    /// Whether it lists only what is there.
    pub(super) lists_what_is_there: bool,
}

pub(super) struct Feed {
    declared: Declared,
    pub(super) epoch: i64,
    epoch_since: Json,
    /// What `confirm` answered last.
    coverage: Map<String, Json>,
    current: Json,
    stopped: Json,
    /// Up to when the pool itself is confirmed.
    confirmed: Json,
    /// The claim that waits for the orders.
    waiting: Option<Json>,
    pub(super) orders_read_at: Option<Ms>,
}

/// The call's answer; a refusal is a defect of the history.
fn asked(call: &str, question: &Json) -> Json {
    let answer = core(call, question);
    assert!(answer.get("error").is_none(), "{call} {answer} {question}");
    answer
}

impl Feed {
    pub(super) fn new(declared: Declared) -> Self {
        Self {
            declared,
            epoch: 0,
            epoch_since: Json::Null,
            coverage: Map::new(),
            current: Json::Null,
            stopped: Json::Null,
            confirmed: Json::Null,
            waiting: None,
            orders_read_at: None,
        }
    }

    /// The source states its epoch.
    pub(super) fn hears_of(&mut self, epoch: i64, since: Option<Ms>) {
        if epoch > self.epoch {
            self.epoch = epoch;
            self.epoch_since = json!(since.map(text));
            // Numbers begin again.
            for name in ["sequence", "gapTo", "seenTo"] {
                self.coverage.remove(name);
            }
        }
    }

    /// From when on the next delta is asked for.
    pub(super) fn cursor(&self) -> Option<Ms> {
        let through = self.coverage.get("confirmedThrough")?.as_str()?;
        Some(stock_truth::facts::Instant::parse(through).expect("an instant").ms())
    }

    /// The highest number that was seen.
    fn seen(&self) -> Json {
        self.coverage.get("seenTo").cloned().unwrap_or(Json::Null)
    }

    /// One message of the feed: the row about the pool if there is one, then its poll.
    pub(super) fn hears(&mut self, now: Ms, stock: &Stock) {
        self.hears_of(stock.epoch, stock.since_epoch);
        let advances = match stock.row {
            Row::NoPool => false,
            _ => self.admit(self.row(now, stock)),
        };
        let is_old =
            self.epoch_since.as_str().is_some_and(|since| text(stock.as_of).as_str() < since);
        if is_old {
            return;
        }
        let mut question = self.coverage.clone();
        question.remove("advanced");
        let poll = json!({
            "gapless": self.declared.gapless, "sentAt": text(stock.sent_at),
            "statedAt": text(stock.as_of), "snapshot": stock.is_snapshot,
            "since": stock.since.map(text), "alone": stock.alone,
            "firstSequence": if stock.is_snapshot { None } else { stock.number },
            "lastSequence": stock.number, "unreadable": stock.row == Row::NoPool,
        });
        question.extend(poll.as_object().expect("an object").clone());
        let coverage = asked("confirm", &Json::Object(question));
        self.coverage = coverage.as_object().expect("an object").clone();
        if advances {
            self.confirmed = self.coverage["confirmedThrough"].clone();
        }
    }

    /// The fields of `admit` that depend on the message.
    fn row(&self, now: Ms, stock: &Stock) -> Json {
        let place = json!({
            "asOf": text(stock.as_of), "receivedAt": text(now), "sequence": stock.number,
        });
        let said = |figure: Option<i64>| {
            let mut claim = place.clone();
            claim["figure"] = json!(figure.map(|figure| figure.to_string()));
            claim
        };
        let mut row = match stock.row {
            Row::Figure(figure) => json!({ "claim": said(Some(figure)) }),
            Row::Unknown => json!({ "claim": said(None) }),
            Row::NotReadable => json!({ "claim": said(None), "readable": false }),
            Row::OtherUnit => json!({ "claim": said(Some(99)), "unitKnown": false }),
            Row::Absent | Row::NoPool => json!({ "omission": place }),
        };
        row["complete"] = json!(stock.is_snapshot);
        row
    }

    /// Whether the poll that brought the row may confirm the pool.
    fn admit(&mut self, mut question: Json) -> bool {
        question["current"] = self.current.clone();
        question["stopped"] = self.stopped.clone();
        question["confirmedThrough"] = self.confirmed.clone();
        question["gapless"] = json!(self.declared.gapless);
        question["lastSequence"] = self.seen();
        question["epoch"] = json!(self.epoch);
        question["epochSince"] = self.epoch_since.clone();
        question["readsOrders"] = json!(self.declared.reads_orders);
        question["ordersReadAt"] = json!(self.orders_read_at.map(text));
        question["means"] = json!(if self.declared.lists_what_is_there { "zero" } else { "keep" });
        let answer = asked("admit", &question);
        if answer["admission"] == "waits" {
            self.waits(&question);
        }
        self.current = answer["current"].clone();
        self.stopped = answer["stopped"].clone();
        answer["advances"] == true
    }

    /// Of two rows that wait the core says which one goes on waiting.
    fn waits(&mut self, question: &Json) {
        let mut claim = question["claim"].clone();
        if claim.is_null() {
            claim = question["omission"].clone();
            claim["figure"] = json!("0");
        }
        self.waiting = Some(match self.waiting.take() {
            None => claim,
            Some(waiting) => {
                let both = json!({
                    "current": waiting, "claim": claim, "epochSince": self.epoch_since,
                });
                let current = asked("admit", &both)["current"].clone();
                let names = ["figure", "asOf", "receivedAt", "sequence", "status"];
                names.iter().map(|name| ((*name).to_string(), current[*name].clone())).collect()
            }
        });
    }

    /// A complete read of the orders, begun at this instant of the ERP's clock.
    pub(super) fn orders_read(&mut self, begun_at_erp: Ms) {
        self.orders_read_at = self.orders_read_at.max(Some(begun_at_erp));
        if let Some(claim) = self.waiting.take()
            && self.admit(json!({ "claim": claim, "complete": true }))
        {
            self.confirmed = self.coverage.get("confirmedThrough").cloned().unwrap_or(Json::Null);
        }
    }

    /// E and the pool's confirmed position, by the call `group`.
    pub(super) fn grouped(&self) -> Option<Json> {
        let mut location = json!({
            "confirmedThrough": self.confirmed, "stoppedThrough": self.stopped["through"],
        });
        for name in ["figure", "status", "asOf", "receivedAt"] {
            location[name] = self.current.get(name)?.clone();
        }
        let grouped = asked("group", &json!({ "locations": [location] }));
        Some(grouped["claim"].clone())
    }
}
