//! What a comparison says to the exceptions of its subject, and which orders a shortage meets.
//!
//! Decides both a row at a time.

use super::causes::EXPLAIN;
use crate::model::read::{
    Amount, Ms, amount_or, flag_or, maybe_ms, ms, number_or, rows, word_or, written,
};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

struct Row {
    cause: String,
    live: bool,
    found: bool,
}

impl Row {
    fn explains(&self) -> bool {
        EXPLAIN.contains(&self.cause.as_str())
    }
}

pub(crate) fn attribution(question: &Json) -> Json {
    let all = rows(question, "causes", |row| Row {
        cause: word_or(row, "cause", ""),
        live: flag_or(row, "live", false),
        found: flag_or(row, "found", false),
    });
    let is_known = flag_or(question, "known", true);
    let places = |is: fn(&Row) -> bool| -> Vec<usize> {
        all.iter()
            .enumerate()
            .filter(|(_, row)| row.explains() && is(row))
            .map(|row| row.0)
            .collect()
    };
    let gone = places(|row| row.live && !row.found);
    let new = places(|row| row.found && !row.live);
    let pairs: Vec<(usize, usize)> = gone.into_iter().zip(new).collect();
    let answers = all.iter().enumerate().map(|(place, row)| {
        if row.explains() && !is_known {
            return json!({ "happening": "unknown", "other": null });
        }
        let mut happening = if row.found { "disagree" } else { "agree" };
        let mut other = None;
        for (gone, new) in &pairs {
            if place == *gone {
                (happening, other) = ("reattributed", Some(*new));
            }
            if place == *new {
                (happening, other) = ("inherited", Some(*gone));
            }
        }
        json!({ "happening": happening, "other": other })
    });
    json!({ "causes": answers.collect::<Vec<Json>>() })
}

struct Line {
    order: i128,
    promised: Option<Ms>,
    ordered: Ms,
    asks: Amount,
}

pub(crate) fn affected(question: &Json) -> Json {
    let lines = rows(question, "lines", |row| Line {
        order: number_or(row, "order", 0),
        promised: maybe_ms(row, "promisedBy"),
        ordered: ms(row, "orderedAt"),
        asks: amount_or(row, "asks", 0),
    });
    let mut turn: Vec<usize> = (0..lines.len()).collect();
    turn.sort_by_key(|at| {
        let line = &lines[*at];
        (line.promised.is_none(), line.promised, line.ordered, line.order, *at)
    });
    let mut left = amount_or(question, "there", 0).max(0);
    let mut covered = BTreeMap::new();
    if flag_or(question, "onlyWholeOrders", false) {
        let mut served = BTreeSet::new();
        for at in turn {
            let order = lines[at].order;
            if !served.insert(order) {
                continue;
            }
            let all = lines.iter().enumerate().filter(|(_, line)| line.order == order);
            let asks: Amount = all.clone().map(|(_, line)| line.asks).sum();
            if asks <= left {
                left -= asks;
                covered.extend(all.map(|(at, line)| (at, line.asks)));
            }
        }
    } else {
        for at in turn {
            let takes = lines[at].asks.min(left);
            left -= takes;
            covered.insert(at, takes);
        }
    }
    let answers = lines.iter().enumerate().map(|(at, line)| {
        let covered = covered.get(&at).copied().unwrap_or(0);
        json!({ "covered": written(covered), "short": written(line.asks - covered) })
    });
    let answers: Vec<Json> = answers.collect();
    json!({ "left": written(left), "lines": answers })
}
