//! What every explanation is made of: entries, terms and words.
//!
//! Decides their form.

use crate::explain::{self, Audience, Explanation, Term};
use crate::reason::Reason;
use crate::wire::value::Value;
use alloc::string::{String, ToString};
use alloc::vec;

pub(super) fn named(reason: Reason, audience: Audience) -> Value {
    let mut out = vec![entry("rule", Value::text(reason.code()))];
    out.extend(spoken(explain::reason(reason)));
    if audience == Audience::Developer {
        out.push(entry("number", Value::Number(reason.number())));
    }
    Value::Object(out)
}

pub(super) fn explain_term(term: Term, value: Value, age: Value, facts: Value) -> Value {
    let words = explain::term(term);
    Value::Object(vec![
        entry("term", Value::text(term.code())),
        entry("symbol", Value::text(words.symbol)),
        entry("value", value),
        entry("source", Value::text(words.source)),
        entry("ageMs", age),
        entry("facts", facts),
        entry("text", Value::text(words.statement)),
    ])
}

pub(super) fn spoken(words: Explanation) -> [(String, Value); 3] {
    [
        entry("label", Value::text(words.label)),
        entry("text", Value::text(words.statement)),
        entry("help", Value::text(words.help)),
    ]
}

pub(super) fn entry(name: &str, value: Value) -> (String, Value) {
    (name.to_string(), value)
}

pub(super) fn field(row: &Value, name: &str) -> Value {
    row.get(name).cloned().unwrap_or(Value::Null)
}

pub(super) fn text<'a>(row: &'a Value, name: &str) -> &'a str {
    match row.get(name) {
        Some(Value::Text(text)) => text,
        _ => "",
    }
}

pub(super) fn list<'a>(row: &'a Value, name: &str) -> &'a [Value] {
    match row.get(name) {
        Some(Value::List(list)) => list,
        _ => &[],
    }
}

pub(super) fn number(at: usize) -> Value {
    i64::try_from(at).map_or(Value::Null, Value::Number)
}
