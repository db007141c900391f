//! The model's answers in the form of the core's, and how the two are laid side by side.
//!
//! Decides which words of an answer must be equal. Only two are not compared word for word: which of
//! several pools that decide alike is named, and an instant of validity that is merely early. The parts of a
//! bill may stand in any order.

use super::facts::{Cart, Line, Policy};
use super::gate::judge;
use super::kits::{is_faulty, items};
use super::promise::{age, fresh_until, promise};
use super::read::{Amount, amount_or, ceil_to, instant, place, written};
use serde_json::{Value as Json, json};
use stock_truth::wire::Call;
use stock_truth::wire::json::ask;
use stock_truth::wire::value::Value;

/// What the core answers.
pub(crate) fn core(call: &str, question: &Json) -> Json {
    let call = Call::named(call).expect("a call");
    let question: Value = serde_json::from_value(question.clone()).expect("any JSON is a value");
    match ask(call, &question) {
        Ok(answer) => serde_json::to_value(answer).expect("an answer is JSON"),
        Err(refusal) => json!({ "error": { "code": refusal.code, "path": refusal.path } }),
    }
}

pub(crate) fn text(amount: Option<Amount>) -> Json {
    amount.map_or(Json::Null, |amount| Json::String(written(amount)))
}

/// The policy with the strictest limit of those whose lines may draw on the pool.
fn limiting(cart: &Cart, pool: usize) -> &Policy {
    let draws = |own: usize| {
        let faulty = is_faulty(&cart.ledger, own);
        own == pool || (!faulty && items(&cart.ledger, own).contains(&pool))
    };
    let lines = cart.lines.iter().filter(|line| line.pool.is_some_and(draws));
    let policies = lines.map(|line| cart.ledger.policy(line.policy));
    policies.min_by_key(|policy| policy.max_age).unwrap_or(&cart.ledger.store)
}

/// What a line asks for beyond what is counted for it, demand being rounded up to the sale step.
fn uncounted(line: &Line) -> Amount {
    (ceil_to(line.quantity, line.sale_step) - line.already_counted).max(0)
}

/// What the model answers to `decide`, but for `validUntil`.
pub(crate) fn decide(cart: &Cart) -> Json {
    let verdict = judge(cart);
    let ledger = &cart.ledger;
    let pools: Vec<Json> = (0..ledger.pools.len())
        .map(|at| {
            let promise = promise(ledger, at);
            let policy = ledger.policy(ledger.pools[at].policy);
            json!({
                "figure": text(promise.map(|promise| promise.figure)),
                "inFlight": text(promise.map(|promise| promise.in_flight)),
                "held": text(promise.map(|promise| promise.held)),
                "safetyStock": text(promise.map(|promise| promise.safety_stock)),
                "backorderAllowance": text(promise.map(|promise| promise.backorder_allowance)),
                "available": text(promise.map(|promise| promise.available())),
                "ageMs": age(ledger, at, policy).ms(),
                "freshUntil": fresh_until(ledger, at, limiting(cart, at)).map(instant),
                "taken": written(verdict.taking.taken[at].total()),
                "assembled": written(verdict.taking.assembled[at].total()),
            })
        })
        .collect();
    let lines: Vec<Json> = verdict
        .lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            json!({
                "outcome": line.outcome.word(),
                "reason": line.reason,
                "reasons": line.reasons(),
                "uncounted": written(uncounted(&cart.lines[at])),
                "maxQuantity": text(line.max_quantity),
                "pool": line.pools.iter().collect::<Vec<_>>(),
                "availableAt": line.available_at.map(instant),
                "shopDecides": line.shop_decides,
                "suggestedQuantity": text(verdict.suggested_quantity.as_ref().map(|suggested_quantity| suggested_quantity[at])),
            })
        })
        .collect();
    json!({
        "outcome": verdict.outcome.word(),
        "line": verdict.line,
        "pools": pools,
        "lines": lines,
    })
}

/// Where the two answers differ, as a path with both values.
pub(crate) fn differences(core: &Json, model: &Json) -> Vec<String> {
    let mut found = Vec::new();
    compare("", core, model, &mut found);
    found
}

fn compare(path: &str, core: &Json, model: &Json, found: &mut Vec<String>) {
    match (core, model) {
        (Json::Object(core), Json::Object(model)) => {
            for (key, value) in model {
                let core = core.get(key).unwrap_or(&Json::Null);
                compare(&format!("{path}.{key}"), core, value, found);
            }
        }
        (_, Json::Array(any)) if path.ends_with("].pool") => {
            if !(any.contains(core) || (any.is_empty() && core.is_null())) {
                found.push(format!("{path}: core {core}, model one of {any:?}"));
            }
        }
        (Json::Array(core), Json::Array(model)) if core.len() == model.len() => {
            let (core, model) = (in_order(path, core), in_order(path, model));
            for (at, (core, model)) in core.iter().zip(&model).enumerate() {
                compare(&format!("{path}[{at}]"), core, model, found);
            }
        }
        _ if core == model => {}
        _ => found.push(format!("{path}: core {core}, model {model}")),
    }
}

/// The parts of a bill of materials come in no order of meaning.
fn in_order(path: &str, rows: &[Json]) -> Vec<Json> {
    let mut rows = rows.to_vec();
    if path.ends_with(".parts") && rows.iter().all(|row| row.get("pool").is_some()) {
        rows.sort_by_key(|row| (place(row, "pool"), amount_or(row, "from", 0)));
    }
    rows
}
