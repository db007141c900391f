//! Runs the case corpus through the browser's exports, in Node and in Chromium.
//!
//! Decides nothing: each case goes in as a JavaScript object, the way a page asks, and the whole
//! answer must be what its file says. The same test runs in both; the runner chooses.
#![cfg(all(target_arch = "wasm32", feature = "browser"))]

#[path = "browser/columns.rs"]
mod columns;

use js_sys::{Array, JSON, Object, Reflect};
use stock_truth::shell::browser::{ask_from_js, version};
use stock_truth::wire::layout::FORMAT;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// The corpus; the native test keeps this list equal to the folder.
const FILES: &[(&str, &str)] = &[
    ("admit", include_str!("cases/admit.json")),
    ("affected", include_str!("cases/affected.json")),
    ("causes", include_str!("cases/causes.json")),
    ("confirm", include_str!("cases/confirm.json")),
    ("deadlines", include_str!("cases/deadlines.json")),
    ("drift", include_str!("cases/drift.json")),
    ("exceptions", include_str!("cases/exceptions.json")),
    ("exceptions.causes", include_str!("cases/exceptions.causes.json")),
    ("exceptions.people", include_str!("cases/exceptions.people.json")),
    ("exceptions.time", include_str!("cases/exceptions.time.json")),
    ("feeds", include_str!("cases/feeds.json")),
    ("form", include_str!("cases/form.json")),
    ("gate", include_str!("cases/gate.json")),
    ("govern", include_str!("cases/govern.json")),
    ("kits", include_str!("cases/kits.json")),
    ("money", include_str!("cases/money.json")),
    ("notices", include_str!("cases/notices.json")),
    ("orders", include_str!("cases/orders.json")),
    ("owners", include_str!("cases/owners.json")),
    ("policy", include_str!("cases/policy.json")),
    ("positions", include_str!("cases/positions.json")),
    ("promises", include_str!("cases/promises.json")),
    ("refused", include_str!("cases/refused.json")),
    ("splits", include_str!("cases/splits.json")),
    ("watch", include_str!("cases/watch.json")),
    ("weak", include_str!("cases/weak.json")),
];

fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).expect("an object")
}

fn text(value: &JsValue) -> String {
    JSON::stringify(value).expect("a value of JSON").into()
}

/// Code and path of a refusal are compared, never the sentence.
fn answer(case: &JsValue) -> String {
    let call = get(case, "call").as_string().expect("a call");
    let answer = ask_from_js(&call, get(case, "ask")).expect("nothing is thrown");
    let error = get(&answer, "error");
    if let Some(error) = error.dyn_ref::<Object>() {
        Reflect::delete_property(error, &"message".into()).expect("a message");
    }
    text(&answer)
}

#[wasm_bindgen_test]
fn every_case_is_answered_as_its_file_says() {
    let mut count = 0;
    for (name, file) in FILES {
        let cases: Array = get(&JSON::parse(file).expect("JSON"), "cases").unchecked_into();
        for case in cases.iter() {
            assert_eq!(
                answer(&case),
                text(&get(&case, "answer")),
                "{name}: {}",
                text(&get(&case, "name"))
            );
            count += 1;
        }
    }
    assert!(count > 100, "only {count} cases");
}

#[wasm_bindgen_test]
fn what_is_no_question_is_refused_and_nothing_is_thrown() {
    let cyclic = Object::new();
    Reflect::set(&cyclic, &"now".into(), &cyclic).expect("an object");
    let odd: [JsValue; 6] = [
        JsValue::NULL,
        JsValue::UNDEFINED,
        JsValue::from_f64(0.5),
        JsValue::symbol(Some("question")),
        js_sys::BigInt::from(1_u64 << 63).into(),
        cyclic.into(),
    ];
    for question in odd {
        let answer = ask_from_js("decide", question).expect("nothing is thrown");
        assert!(get(&get(&answer, "error"), "code").is_string(), "{}", text(&answer));
    }
    let answer = ask_from_js("sell", Object::new().into()).expect("nothing is thrown");
    assert_eq!(get(&get(&answer, "error"), "code"), "call_unknown");
}

#[wasm_bindgen_test]
fn the_version_names_crate_and_records() {
    assert_eq!(version(), format!("{} format {FORMAT}", env!("CARGO_PKG_VERSION")));
}
