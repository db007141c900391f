//! Holds the call that takes columns to the one that takes objects, row by row.
//!
//! Decides which cases of the corpus are plain and makes up further ones from the layout. Both calls are
//! asked the way a page asks them.

use super::{FILES, get, text};
use js_sys::{Array, Float64Array, Function, JSON, Object, Reflect, Uint8Array};
use stock_truth::facts::{Instant, Quantity};
use stock_truth::shell::browser::{ask_from_js, codes, listings};
use stock_truth::shell::columns::{NOTHING, answered, asked, is_small};
use stock_truth::wire::layout::{Field, Kind};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

fn set(object: &Object, key: &str, value: &JsValue) {
    Reflect::set(object, &key.into(), value).expect("an object takes a key");
}

fn object(json: &str) -> Object {
    JSON::parse(json).expect("JSON").unchecked_into()
}

/// Answers go beyond what a quantity may be when it is asked.
fn ten_thousandths(text: &str) -> f64 {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{part:0<4}").parse::<i64>().expect("a quantity") as f64
}

/// The number that stands for a JSON value in a column; NaN for one that is not there.
fn number(field: &Field, value: &JsValue) -> f64 {
    if value.is_null() || value.is_undefined() {
        return f64::NAN;
    }
    let words = || value.as_string().expect("a text");
    match field.kind {
        Kind::Quantity(..) => ten_thousandths(&words()),

        Kind::Instant => Instant::parse(&words()).expect("an instant").ms() as f64,
        Kind::Flag => f64::from(u8::from(value.as_bool().expect("a flag"))),
        Kind::Code(list) => {
            list.words().find(|(_, code)| *code == words()).expect("a code").0 as f64
        }
        _ => value.as_f64().expect("a number"),
    }
}

fn column(field: &Field, values: &[f64]) -> JsValue {
    if is_small(field) {
        let small = |value: &f64| if value.is_nan() { NOTHING } else { *value as u8 };
        Uint8Array::from(values.iter().map(small).collect::<Vec<u8>>().as_slice()).into()
    } else {
        Float64Array::from(values).into()
    }
}

/// Where a column's value stands in a question of `reconcile`; undefined where it is left out.
fn asked_value(question: &JsValue, field: &Field) -> JsValue {
    let pool = Array::from(&get(question, "pools")).get(0);
    for part in [question.clone(), pool, get(question, "listing"), get(question, "shop")] {
        if part.is_object() && Reflect::has(&part, &field.name.into()).expect("an object") {
            return get(&part, field.name);
        }
    }
    JsValue::UNDEFINED
}

/// The same for an answer.
fn answered_value(answer: &JsValue, field: &Field) -> JsValue {
    for part in [answer.clone(), get(answer, "terms"), get(answer, "finding")] {
        if part.is_object() && Reflect::has(&part, &field.name.into()).expect("an object") {
            return get(&part, field.name);
        }
    }
    JsValue::NULL
}

/// What one row says of itself: its columns, of which those of its question that are left out miss.
fn columns_of(question: &JsValue) -> Object {
    let columns = Object::new();
    for field in asked() {
        let value = asked_value(question, field);
        // In an object no pool is named unless it is; in columns each row has one unless it has not.
        if !value.is_undefined() || field.name == "pool" {
            set(&columns, field.name, &column(field, &[number(field, &value)]));
        }
    }
    columns
}

fn shared_of(question: &JsValue) -> JsValue {
    let shared = Object::new();
    for key in ["now", "policy"] {
        let value = get(question, key);
        if !value.is_undefined() {
            set(&shared, key, &value);
        }
    }
    shared.into()
}

fn call(object: &JsValue, method: &str, arguments: &Array) -> JsValue {
    let method: Function = get(object, method).unchecked_into();
    Reflect::apply(&method, object, arguments).expect("nothing is thrown")
}

/// Makes room for the columns, writes each into its view, and asks: the answers' views, or the refusal.
fn reconciled(shared: JsValue, columns: &Object) -> JsValue {
    let names: Vec<String> =
        Object::keys(columns).iter().filter_map(|name| name.as_string()).collect();
    let rows = names.first().map_or(0, |name| {
        let length = get(&get(columns, name), "length");
        length.as_f64().expect("an array") as u32
    });
    let table = listings(rows, names.clone()).expect("nothing is thrown");
    if !get(&table, "error").is_undefined() {
        return table;
    }
    let views = call(&table, "columns", &Array::new());
    for name in &names {
        call(&get(&views, name), "set", &Array::of1(&get(columns, name)));
    }
    call(&table, "reconcile", &Array::of1(&shared))
}

fn must_agree(name: &str, columns: &JsValue, row: u32, answer: &JsValue) {
    for field in answered() {
        let told = get(columns, field.name);
        let told = Reflect::get_u32(&told, row).expect("a column").as_f64().expect("a number");
        let told = if is_small(field) && told == f64::from(NOTHING) { f64::NAN } else { told };
        let wanted = number(field, &answered_value(answer, field));
        let is_same = told == wanted || (told.is_nan() && wanted.is_nan());
        assert!(is_same, "{name}, row {row}: {} is {told}, not {wanted}", field.name);
    }
}

fn is_plain(case: &JsValue) -> bool {
    let question = get(case, "ask");
    let keys =
        ["now", "policy", "pools", "listing", "shop", "differsSince", "confirmations", "lookedAt"];
    let is_known = |key: JsValue| key.as_string().is_some_and(|key| keys.contains(&key.as_str()));
    get(case, "call") == "reconcile"
        && question.is_object()
        && Object::keys(question.unchecked_ref::<Object>()).iter().all(is_known)
        && Array::from(&get(&question, "pools")).length() <= 1
        && get(&get(case, "answer"), "error").is_undefined()
}

#[wasm_bindgen_test]
fn every_plain_case_is_answered_in_columns_as_it_is_by_itself() {
    let mut count = 0;
    for (name, file) in FILES {
        let cases: Array = get(&JSON::parse(file).expect("JSON"), "cases").unchecked_into();
        for case in cases.iter().filter(is_plain) {
            let question = get(&case, "ask");
            let told = reconciled(shared_of(&question), &columns_of(&question));
            assert!(get(&told, "error").is_undefined(), "{name}: {} {}", text(&case), text(&told));
            must_agree(name, &told, 0, &get(&case, "answer"));
            count += 1;
        }
    }
    assert!(count > 25, "only {count} plain cases");
}

/// A small generator of numbers (xorshift).
struct Dice(u32);

impl Dice {
    fn below(&mut self, end: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % end
    }
}

/// A question about one plain listing, mostly well-formed and near its limits.
fn made_up(dice: &mut Dice) -> Object {
    const NOW: i64 = 1_795_428_300_000;
    let question =
        object(r#"{"now": "2026-11-23T10:05:00.000Z", "policy": {"safetyStockPercent": 10}}"#);
    let (pool, listing, shop) = (Object::new(), Object::new(), Object::new());
    for field in asked() {
        if dice.below(4) == 0 && field.default.is_some() {
            continue;
        }
        let value: JsValue = match field.kind {
            _ if field.optional && dice.below(5) == 0 => JsValue::NULL,
            Kind::Quantity(least, most) => {
                let amount = match dice.below(12) {
                    0 => least,
                    1 => most,
                    2 => i64::from(dice.below(50)),
                    _ => (i64::from(dice.below(30)) - 4) * 10_000,
                };
                Quantity::written(amount.max(least)).into()
            }
            Kind::Instant => {
                let ms = NOW - i64::from(dice.below(2_000_000)) + i64::from(dice.below(500_000));
                Instant::from_ms(ms).expect("an instant").to_string().into()
            }
            Kind::Number(least, most) => {
                let number = least + i64::from(dice.below(5_000)).min(most - least);
                (number as f64).into()
            }
            Kind::Flag => (dice.below(5) > 0).into(),
            Kind::Code(list) => {
                let words: Vec<&str> = list.words().map(|(_, code)| code).collect();
                words[if dice.below(2) == 0 { 0 } else { dice.below(words.len() as u32) as usize }]
                    .into()
            }
            _ => 0.into(),
        };
        let part = match field.name {
            "differsSince" | "confirmations" | "lookedAt" => &question,
            "governed" | "mapping" | "pool" | "saleStep" | "quantityPer" | "priceCents"
            | "pendingReduction" | "heldElsewhere" | "heldElsewhereUntil" => &listing,
            "quantity" | "inStock" | "backorders" | "lookupQuantity" | "lookupInStock"
            | "termInStock" => &shop,
            _ => &pool,
        };
        set(part, field.name, &value);
    }
    let has_shop = get(&listing, "mapping") != "notInShop" && dice.below(30) > 0;
    set(&question, "pools", &Array::of1(&pool));
    set(&question, "listing", &listing);
    let no_shop = JsValue::NULL;
    set(&question, "shop", if has_shop { &shop } else { &no_shop });
    question
}

/// The value in a row that stands for itself where its question leaves the field out.
fn whole(field: &Field, question: &JsValue) -> f64 {
    let value = asked_value(question, field);
    let is_of_shop = ["backorders"].contains(&field.name) && get(question, "shop").is_null();
    match field.default {
        Some(word) if value.is_undefined() && word != i64::MIN && !is_of_shop => word as f64,
        _ => number(field, &value),
    }
}

#[wasm_bindgen_test]
fn thousands_of_made_up_rows_are_answered_in_columns_as_they_are_by_themselves() {
    let mut dice = Dice(20_261_123);
    let mut rows: Vec<(JsValue, JsValue)> = Vec::new();
    let mut refused = 0;
    for _ in 0..6_000 {
        let question: JsValue = made_up(&mut dice).into();
        let answer = ask_from_js("reconcile", question.clone()).expect("nothing is thrown");
        let error = get(&answer, "error");
        if error.is_undefined() {
            rows.push((question, answer));
            continue;
        }
        let told = reconciled(shared_of(&question), &columns_of(&question));
        let code = get(&get(&told, "error"), "code");
        assert_eq!(code, get(&error, "code"), "{}: {}", text(&question), text(&told));
        refused += 1;
    }
    assert!(rows.len() > 1_500 && refused > 100, "{} rows, {refused} refused", rows.len());
    let columns = Object::new();
    for field in asked() {
        let values: Vec<f64> = rows.iter().map(|(question, _)| whole(field, question)).collect();
        set(&columns, field.name, &column(field, &values));
    }
    let shared = shared_of(&rows[0].0);
    let told = reconciled(shared, &columns);
    assert!(get(&told, "error").is_undefined(), "{}", text(&told));
    for (row, (question, answer)) in rows.iter().enumerate() {
        must_agree(&text(question), &told, row as u32, answer);
    }
}

#[wasm_bindgen_test]
fn a_fault_names_its_row_and_field_and_nothing_is_answered() {
    let shared = || object(r#"{"now": "2026-11-23T10:05:00Z"}"#);
    let columns = |rows: usize| {
        let columns = Object::new();
        set(&columns, "priceCents", &Float64Array::from(vec![100.0; rows].as_slice()));
        set(&columns, "quantity", &Float64Array::from(vec![0.0; rows].as_slice()));
        set(&columns, "inStock", &Uint8Array::from(vec![0; rows].as_slice()));
        columns
    };
    let refused = |shared: JsValue, columns: Object, code: &str, path: &str| {
        let told = reconciled(shared, &columns);
        let error = get(&told, "error");
        assert_eq!(get(&error, "code"), code, "{}", text(&told));
        assert_eq!(get(&error, "path"), path, "{}", text(&told));
    };
    let with = |name: &str, value: JsValue| {
        let columns = columns(40);
        set(&columns, name, &value);
        columns
    };
    let spoiled = |value: f64| {
        let mut prices = vec![100.0; 40];
        prices[17] = value;
        with("priceCents", Float64Array::from(prices.as_slice()).into())
    };
    let price = "rows[17].priceCents";
    refused(shared().into(), spoiled(-1.0), "value_out_of_range", price);
    refused(shared().into(), spoiled(1e10), "value_out_of_range", price);
    for odd in [0.5, f64::INFINITY, 9_007_199_254_740_992.0] {
        refused(shared().into(), spoiled(odd), "wrong_type", price);
    }
    let mut shops = vec![0_u8; 40];
    shops[3] = 7;
    let shops: JsValue = Uint8Array::from(shops.as_slice()).into();
    refused(shared().into(), with("inStock", shops), "value_out_of_range", "rows[3].inStock");
    let mappings: JsValue = Uint8Array::from(vec![9; 40].as_slice()).into();
    refused(shared().into(), with("mapping", mappings), "code_unknown", "rows[0].mapping");
    let unlisted: JsValue = Uint8Array::from(vec![5; 40].as_slice()).into();
    refused(shared().into(), with("mapping", unlisted), "values_contradict", "rows[0]");
    let none = || -> JsValue { Float64Array::from(vec![0.0; 40].as_slice()).into() };
    refused(shared().into(), with("figur", none()), "field_unknown", "columns.figur");
    refused(shared().into(), with("now", none()), "field_unknown", "columns.now");
    refused(JsValue::NULL, columns(1), "wrong_type", "");
    refused(Object::new().into(), columns(1), "field_missing", "now");
    let odd = object(r#"{"now": "2026-11-23T10:05:00Z", "holds": []}"#);
    refused(odd.into(), columns(1), "field_unknown", "holds");
    let odd = object(r#"{"now": "2026-11-23T10:05:00Z", "policy": {"safetyStockPercent": 101}}"#);
    refused(odd.into(), columns(1), "value_out_of_range", "policy.safetyStockPercent");
}

#[wasm_bindgen_test]
fn a_column_that_nobody_wrote_holds_what_is_so_without_it() {
    let names = ["figure", "pool", "saleStep", "status", "inStock"].map(String::from).to_vec();
    let table = listings(2, names).expect("nothing is thrown");
    let views = call(&table, "columns", &Array::new());
    let first = |name: &str| Reflect::get_u32(&get(&views, name), 0).expect("a row").as_f64();
    assert!(first("figure").is_some_and(f64::is_nan));
    assert_eq!(
        ["pool", "saleStep", "status", "inStock"].map(first),
        [Some(0.0), Some(10_000.0), Some(1.0), Some(255.0)]
    );
    let twice = listings(2, vec!["figure".into(), "figure".into()]).expect("nothing is thrown");
    assert_eq!(get(&get(&twice, "error"), "code"), "field_twice");
    let many = listings(u32::MAX, Vec::new()).expect("nothing is thrown");
    assert_eq!(get(&get(&many, "error"), "path"), "rows");
}

#[wasm_bindgen_test]
fn no_columns_are_no_rows() {
    let shared = object(r#"{"now": "2026-11-23T10:05:00Z"}"#);
    let told = reconciled(shared.into(), &Object::new());
    for field in answered() {
        assert_eq!(get(&get(&told, field.name), "length"), 0, "{}", field.name);
    }
}

#[wasm_bindgen_test]
fn the_numbers_of_columns_have_words() {
    let codes = codes().expect("nothing is thrown");
    let word = |list: &str, number: u32| Array::from(&get(&codes, list)).get(number);
    assert_eq!(word("Cause", 17), "unexplained");
    assert_eq!(word("Mapping", 5), "notInShop");
    assert!(word("Owner", 0).is_null() && word("Owner", NOTHING.into()).is_undefined());
}
