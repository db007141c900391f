//! Exports of the rich module for JavaScript: decode, call, encode, and nothing else.

use crate::rules::digest::RULES_DIGEST;
use crate::wire::Call;
use crate::wire::explanation::explain;
use crate::wire::json::{Refusal, ask as ask_core};
use crate::wire::layout::FORMAT;
use crate::wire::value::Value;
use alloc::string::{String, ToString};
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

/// The version of the crate and of the records it speaks, such as `0.1.0 format 1`.
#[wasm_bindgen]
pub fn version() -> String {
    alloc::format!("{} format {FORMAT}", env!("CARGO_PKG_VERSION"))
}
