//! A verdict or a drift in words: the call `explain`, for people.
//!
//! Decides what an explanation consists of; the words are [`crate::explain`]'s and the figures the
//! core's own answer. Only where JSON is spoken: the server explains by code.

mod cart;
mod parts;

use super::Call;
use super::json::{Refusal, ask};
use super::value::Value;
use crate::explain::{self, Audience, Term};
use crate::rules::reconcile::cause::Cause;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use cart::explain_cart;
use parts::{entry, explain_term, field, list, spoken, text};

/// Calls whose answers can be explained.
pub const EXPLAINED: &[&str] = &["decide", "reconcile"];

/// Answers a question and explains the answer.
///
/// The question is `{"call": "decide" or "reconcile", "question": …, "audience": "shopper",
/// "operator" or "developer"}`; the audience is the operator where it is left out. The answer holds
/// the call's own answer (not for shoppers), what decided, every term with its value, source and age, the largest
/// quantity that would pass, and until when that holds.
///
/// # Errors
/// What is wrong with the question, and where; paths into it begin with `question`.
pub fn explain(question: &Value) -> Result<Value, Refusal> {
    let (call, inner, audience) = read(question)?;
    if call.name != "decide" && audience == Audience::Shopper {
        let what = "is `shopper`, to whom a drift is never explained";
        return Err(Refusal::at("audience_not_allowed", "audience", what));
    }
    let answer = ask(call, inner).map_err(|refusal| refusal.within("question"))?;
    let mut out = vec![
        entry("call", Value::text(call.name)),
        entry("audience", Value::text(audience.code())),
    ];
    if call.name == "decide" {
        out.extend(explain_cart(inner, &answer, audience));
    } else {
        out.extend(explain_listing(&answer, audience));
    }
    if audience != Audience::Shopper {
        out.push(entry("answer", answer));
    }
    Ok(Value::Object(out))
}

fn read(question: &Value) -> Result<(&'static Call, &Value, Audience), Refusal> {
    let Value::Object(entries) = question else {
        return Err(Refusal::at("wrong_type", "", "is not an object"));
    };
    for (at, (key, _)) in entries.iter().enumerate() {
        if !["call", "question", "audience"].contains(&key.as_str()) {
            return Err(Refusal::at("field_unknown", key, "is no field of this call"));
        }
        if entries.iter().take(at).any(|(earlier, _)| earlier == key) {
            return Err(Refusal::at("field_twice", key, "stands twice"));
        }
    }
    let code = |name: &str| match question.get(name) {
        None => Ok(None),
        Some(Value::Text(text)) => Ok(Some(text.as_str())),
        Some(_) => Err(Refusal::at("wrong_type", name, "is not a text")),
    };
    let call = match code("call")? {
        None => return Err(Refusal::at("field_missing", "call", "is missing and has no default")),
        Some(name) => Call::named(name).filter(|_| EXPLAINED.contains(&name)),
    };
    let call = call.ok_or_else(|| {
        Refusal::at("code_unknown", "call", "is neither `decide` nor `reconcile`")
    })?;
    let audience = match code("audience")? {
        None => Some(Audience::Operator),
        Some(name) => Audience::from_code(name),
    };
    let audience = audience.ok_or_else(|| {
        let what = "is none of `shopper`, `operator`, `developer`";
        Refusal::at("code_unknown", "audience", what)
    })?;
    match question.get("question") {
        Some(inner) => Ok((call, inner, audience)),
        None => Err(Refusal::at("field_missing", "question", "is missing and has no default")),
    }
}

fn explain_listing(answer: &Value, audience: Audience) -> Vec<(String, Value)> {
    const TERMS: &[Term] = &[
        Term::Figure,
        Term::InFlight,
        Term::SafetyStock,
        Term::BackorderAllowance,
        Term::HeldElsewhere,
        Term::Blocked,
        Term::Rounding,
        Term::Clamp,
        Term::PendingReduction,
        Term::Expected,
    ];
    let found = answer.get("terms").filter(|terms| **terms != Value::Null);
    let terms = found.map_or(Value::Null, |found| {
        let terms = TERMS.iter().map(|term| {
            let age = if *term == Term::Figure { field(answer, "ageMs") } else { Value::Null };
            explain_term(*term, field(found, term.code()), age, Value::Object(Vec::new()))
        });
        Value::List(terms.collect())
    });
    let causes = list(answer, "causes").iter().map(|share| {
        let cause = Cause::from_code(text(share, "cause")).unwrap_or(Cause::Unexplained);
        let mut out = vec![
            entry("cause", Value::text(cause.code())),
            entry("units", field(share, "units")),
            entry("severity", field(share, "severity")),
            entry("owner", field(share, "owner")),
        ];
        out.extend(spoken(explain::cause(cause)));
        if audience == Audience::Developer {
            out.push(entry("number", Value::Number(cause.number())));
        }
        Value::Object(out)
    });
    vec![
        entry("shop", field(answer, "shop")),
        entry("difference", field(answer, "difference")),
        entry("drift", field(answer, "drift")),
        entry("terms", terms),
        entry("causes", Value::List(causes.collect())),
        entry("expires", earlier(field(answer, "freshUntil"), field(answer, "changesAt"))),
    ]
}

/// Instants of one form are ordered as texts are.
fn earlier(one: Value, other: Value) -> Value {
    match (&one, &other) {
        (Value::Text(first), Value::Text(second)) if second < first => other,
        (Value::Null, _) => other,
        _ => one,
    }
}
