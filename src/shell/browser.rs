//! Exports of the rich module for JavaScript: decode, call, encode, and nothing else.

use super::columns::{self, Column, Values};
use crate::rules::digest::RULES_DIGEST;
use crate::wire::Call;
use crate::wire::explanation::explain;
use crate::wire::json::{Refusal, ask as ask_core};
use crate::wire::layout::{CodeList, FORMAT};
use crate::wire::value::Value;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use js_sys::{Float64Array, Object, Reflect, Uint8Array};
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::{Deserializer, Serializer};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// Asks the core one question and returns its answer, or `{error: {code, path, message}}`.
///
/// `call` is the name of any call of [`crate::wire::CALLS`], such as `decide`. Nothing is thrown for a
/// malformed question; an exception means that the module itself is broken and must be loaded anew.
#[wasm_bindgen(unchecked_return_type = "Answers[keyof Answers] | Refused", js_name = ask)]
pub fn ask_from_js(
    #[wasm_bindgen(unchecked_param_type = "keyof Questions")] call: &str,
    #[wasm_bindgen(unchecked_param_type = "Questions[keyof Questions]")] question: JsValue,
) -> Result<JsValue, js_sys::Error> {
    to_js(&answer(call, question).unwrap_or_else(|refusal| refusal.value()))
}

fn to_js(answer: &Value) -> Result<JsValue, js_sys::Error> {
    answer
        .serialize(&Serializer::json_compatible())
        .map_err(|error| js_sys::Error::new(&error.to_string()))
}

fn answer(call: &str, question: JsValue) -> Result<Value, Refusal> {
    let call = Call::named(call).ok_or_else(|| Refusal::unknown_call(call))?;
    let question = Value::deserialize(Deserializer::from(question))
        .map_err(|error| Refusal::unreadable(&error.to_string()))?;
    ask_core(call, &question)
}

/// Answers a question and explains the answer for a `shopper`, an `operator` or a `developer`.
///
/// Takes `{call, question, audience}` and returns the answer with what decided, every term with its
/// value, source and age, and until when that holds; or `{error: {code, path, message}}`.
#[wasm_bindgen(unchecked_return_type = "Explained | Refused", js_name = explain)]
pub fn explain_from_js(
    #[wasm_bindgen(unchecked_param_type = "Explain")] question: JsValue,
) -> Result<JsValue, js_sys::Error> {
    let question = Value::deserialize(Deserializer::from(question))
        .map_err(|error| Refusal::unreadable(&error.to_string()));
    let answer = question.and_then(|question| explain(&question));
    to_js(&answer.unwrap_or_else(|refusal| refusal.value()))
}

/// Which rules these are: 64 hexadecimal digits. The server's engine says the same where it was made
/// from the same rules, though its bytes are others.
#[wasm_bindgen]
pub fn rules() -> String {
    RULES_DIGEST.to_string()
}

/// Holds many plain listings against their pools at once: one typed array per field, in and out.
///
/// Amounts are ten-thousandths, instants milliseconds since 1970; flags are 0 or 1 and codes the
/// numbers of [`codes`]. `NaN` in a `Float64Array` and 255 in a `Uint8Array` stand for a value that is
/// not there. Returns one typed array per field, or `{error: {code, path, message}}` with a path such as
/// `rows[17].priceCents`, and then nothing is answered. Nothing is thrown, as in `ask`.
#[wasm_bindgen(unchecked_return_type = "ReconciledColumns | Refused", js_name = reconcileColumns)]
pub fn reconcile_columns(
    #[wasm_bindgen(unchecked_param_type = "ReconcileShared")] shared: JsValue,
    #[wasm_bindgen(unchecked_param_type = "ReconcileColumns")] columns: JsValue,
) -> Result<JsValue, js_sys::Error> {
    match answer_columns(shared, &columns) {
        Ok(columns) => Ok(columns_to_js(&columns).into()),
        Err(refusal) => to_js(&refusal.value()),
    }
}

fn answer_columns(shared: JsValue, columns: &JsValue) -> Result<Vec<Column>, Refusal> {
    let shared = Value::deserialize(Deserializer::from(shared))
        .map_err(|error| Refusal::unreadable(&error.to_string()))?;
    columns::reconcile(&shared, &columns_from_js(columns)?)
}

fn columns_from_js(columns: &JsValue) -> Result<Vec<Column>, Refusal> {
    let columns = columns.dyn_ref::<Object>().ok_or_else(columns::not_columns)?;
    let mut taken = Vec::new();
    for name in Object::keys(columns).iter().filter_map(|name| name.as_string()) {
        let column = Reflect::get(columns, &name.as_str().into()).unwrap_or(JsValue::UNDEFINED);
        // What is undefined was left out, as in JSON.
        if column.is_undefined() {
            continue;
        }
        let large = column.dyn_ref().map(|column: &Float64Array| Values::Large(column.to_vec()));
        let small = || column.dyn_ref().map(|column: &Uint8Array| Values::Small(column.to_vec()));
        taken.push(columns::column(name, large.or_else(small))?);
    }
    Ok(taken)
}

fn columns_to_js(columns: &[Column]) -> Object {
    let object = Object::new();
    for Column { name, values } in columns {
        let column: JsValue = match values {
            Values::Large(values) => Float64Array::from(values.as_slice()).into(),
            Values::Small(values) => Uint8Array::from(values.as_slice()).into(),
        };
        // A fresh object takes every key.
        let _ = Reflect::set(&object, &name.as_str().into(), &column);
    }
    object
}

/// The words of every closed list by their numbers: `codes().Cause[17]` is `"unexplained"`.
#[wasm_bindgen(unchecked_return_type = "Codes")]
pub fn codes() -> Result<JsValue, js_sys::Error> {
    let lists = CodeList::ALL.iter().map(|list| (list.name().to_string(), columns::words(*list)));
    to_js(&Value::Object(lists.collect()))
}

/// The version of the crate and of the records it speaks, such as `0.1.0 format 1`.
#[wasm_bindgen]
pub fn version() -> String {
    alloc::format!("{} format {FORMAT}", env!("CARGO_PKG_VERSION"))
}
