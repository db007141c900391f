//! A cart's verdict in words: its lines for everybody, its pools for those who run the shop.
//!
//! Decides what is told of a line and of each term: value, source, age, and the facts that it was made
//! of. What a shopper is told rests on the nearest cart that passes.

use super::parts::{entry, explain_term, field, list, named, number, spoken, text};
use crate::explain::{self, Audience, Sentence, Term};
use crate::facts::Span;
use crate::policy::Policy;
use crate::reason::{Reason, Reasons};
use crate::verdict::Outcome;
use crate::wire::value::Value;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

const TERMS: &[Term] = &[
    Term::Figure,
    Term::InFlight,
    Term::Held,
    Term::SafetyStock,
    Term::BackorderAllowance,
    Term::Available,
];

pub(super) fn explain_cart(
    question: &Value,
    answer: &Value,
    audience: Audience,
) -> Vec<(String, Value)> {
    let lines = list(answer, "lines").iter().enumerate();
    let explained = lines.map(|(at, line)| match audience {
        Audience::Shopper => told_to_shopper(at, line, answer, question),
        _ => explain_line(at, line, question, audience),
    });
    let mut out = vec![
        entry("outcome", field(answer, "outcome")),
        entry("lines", Value::List(explained.collect())),
        entry("expires", field(answer, "validUntil")),
    ];
    // Nor what a pool holds.
    if audience != Audience::Shopper {
        let pools = list(answer, "pools").iter().enumerate();
        let pools = pools.map(|(at, pool)| explain_pool(at, pool, question));
        out.push(entry("pools", Value::List(pools.collect())));
    }
    out
}

fn verdict(line: &Value) -> (Outcome, Reason) {
    let outcome = Outcome::from_code(text(line, "outcome")).unwrap_or(Outcome::Undecided);
    (outcome, Reason::from_code(text(line, "reason")).unwrap_or(Reason::ClockFault))
}

fn reasons(line: &Value) -> impl Iterator<Item = Reason> {
    list(line, "reasons").iter().filter_map(|code| match code {
        Value::Text(code) => Reason::from_code(code),
        _ => None,
    })
}

fn explain_line(at: usize, line: &Value, question: &Value, audience: Audience) -> Value {
    let (outcome, reason) = verdict(line);
    let asked = list(question, "lines").get(at);
    let policy = asked.map_or(Value::Null, |asked| field(asked, "policy"));
    let mut out = vec![
        entry("line", number(at)),
        entry("outcome", Value::text(outcome.code())),
        entry("maxQuantity", field(line, "maxQuantity")),
        entry("availableAt", field(line, "availableAt")),
        entry("suggestedQuantity", field(line, "suggestedQuantity")),
        entry("rule", Value::text(reason.code())),
        entry("pool", field(line, "pool")),
        entry("maxAgeMs", chosen(question, &policy, "maxAgeMs", age_limit())),
        entry("policy", policy),
    ];
    out.extend(spoken(explain::reason(reason)));
    let others = reasons(line).filter(|other| *other != reason);
    out.push(entry("also", Value::List(others.map(|other| named(other, audience)).collect())));
    if audience == Audience::Developer {
        out.push(entry("number", Value::Number(reason.number())));
    }
    Value::Object(out)
}

/// What a shopper may order of a line is what the nearest cart that passes has of it: two lines that
/// share what is left must not both be told that they can have it.
fn told_to_shopper(at: usize, line: &Value, answer: &Value, question: &Value) -> Value {
    let (outcome, reason) = verdict(line);
    let reasons = reasons(line).fold(Reasons::NONE, Reasons::with);
    let is_refused = outcome > Outcome::Undecided;
    let suggested_quantity =
        if is_refused { field(line, "suggestedQuantity") } else { Value::Null };
    let asked = list(question, "lines").get(at).map_or(Value::Null, |line| field(line, "quantity"));
    let sentence = match explain::shopper(outcome, reason, reasons) {
        Sentence::OnlySoMany if suggested_quantity == asked => Sentence::Orderable,
        Sentence::OnlySoMany if !is_positive(&suggested_quantity) => Sentence::TakenByRest,
        Sentence::SoldOut if leaves_something(line, answer) => Sentence::TakenByRest,
        sentence => sentence,
    };
    let amount = if let Value::Text(suggested_quantity) = &suggested_quantity {
        suggested_quantity.as_str()
    } else {
        ""
    };
    let filled = sentence
        .text()
        .replace("{quantity}", amount)
        .replace("{date}", text(line, "availableAt").get(..10).unwrap_or(""));
    // How much there is of what passes is nobody's business in front of the counter.
    let is_reported = sentence == Sentence::OnlySoMany;
    Value::Object(vec![
        entry("line", number(at)),
        entry("outcome", Value::text(outcome.code())),
        entry("maxQuantity", if is_reported { field(line, "maxQuantity") } else { Value::Null }),
        entry("availableAt", field(line, "availableAt")),
        entry("suggestedQuantity", field(line, "suggestedQuantity")),
        entry("code", Value::text(sentence.code())),
        entry("text", Value::Text(filled)),
    ])
}

/// Whether the pool that a line is short of has something, which then other lines take.
fn leaves_something(line: &Value, answer: &Value) -> bool {
    let Some(Value::Number(at)) = line.get("pool") else { return false };
    let pool = usize::try_from(*at).ok().and_then(|at| list(answer, "pools").get(at));
    pool.is_some_and(|pool| is_positive(&field(pool, "available")))
}

fn is_positive(amount: &Value) -> bool {
    matches!(amount, Value::Text(amount) if amount != "0" && !amount.starts_with('-'))
}

fn explain_pool(at: usize, pool: &Value, question: &Value) -> Value {
    let asked = list(question, "pools").get(at).unwrap_or(&Value::Null);
    // A kit that is only ever made has no figure, and so none of its terms.
    let is_made = text(asked, "kitKind") == "phantom";
    let terms = TERMS.iter().filter(|_| !is_made).map(|term| {
        let age = if *term == Term::Figure { field(pool, "ageMs") } else { Value::Null };
        let facts = facts(*term, at, asked, question);
        explain_term(*term, field(pool, term.code()), age, facts)
    });
    Value::Object(vec![
        entry("terms", Value::List(terms.collect())),
        entry("taken", field(pool, "taken")),
        entry("assembled", field(pool, "assembled")),
        entry("asOf", field(asked, "asOf")),
        entry("confirmedThrough", field(asked, "confirmedThrough")),
        entry("freshUntil", field(pool, "freshUntil")),
    ])
}

/// What a term was made of, as it stood in the question.
fn facts(term: Term, at: usize, asked: &Value, question: &Value) -> Value {
    let taken = |names: &[&str]| -> Vec<(String, Value)> {
        names.iter().map(|name| entry(name, field(asked, name))).collect()
    };
    let policy = field(asked, "policy");
    let zero = || Value::text("0");
    Value::Object(match term {
        Term::Figure => taken(&["status", "asOf", "receivedAt", "confirmedThrough"]),
        Term::Held => {
            vec![entry("holds", of_pool(question, "holds", at))]
        }
        Term::SafetyStock => vec![
            entry("units", chosen(question, &policy, "safetyStockUnits", zero())),
            entry("percent", chosen(question, &policy, "safetyStockPercent", Value::Number(0))),
        ],
        Term::BackorderAllowance => vec![
            entry("cap", chosen(question, &policy, "backorderCap", zero())),
            entry("supplies", of_pool(question, "supplies", at)),
        ],
        _ => Vec::new(),
    })
}

/// The rows of a list that speak of this pool.
fn of_pool(question: &Value, name: &str, at: usize) -> Value {
    let place = number(at);
    let rows = list(question, name).iter().filter(|row| row.get("pool") == Some(&place));
    Value::List(rows.cloned().collect())
}

/// What the policy at this place says, the store's where there is none, or what holds without either.
fn chosen(question: &Value, place: &Value, name: &str, default: Value) -> Value {
    let further = match place {
        Value::Number(at) => {
            usize::try_from(*at).ok().and_then(|at| list(question, "policies").get(at))
        }
        _ => question.get("policy"),
    };
    match further.and_then(|policy| policy.get(name)) {
        None | Some(Value::Null) => default,
        Some(value) => value.clone(),
    }
}

fn age_limit() -> Value {
    Value::Number(Span::ms(Policy::default().max_age))
}
