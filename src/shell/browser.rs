//! Exports of the rich module for JavaScript: decode, call, encode, and nothing else.

use super::columns::{self, Column, Table, Values};
use crate::rules::digest::RULES_DIGEST;
use crate::wire::Call;
use crate::wire::explanation::explain;
use crate::wire::json::{Refusal, ask as ask_core};
use crate::wire::layout::{CodeList, FORMAT};
use crate::wire::value::Value;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use js_sys::{Float64Array, Object, Reflect, Uint8Array, WebAssembly};
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

/// Many plain listings in columns that lie in the module's own memory, so that nothing is copied in or out.
///
/// Amounts are ten-thousandths, instants milliseconds since 1970; flags are 0 or 1 and codes the
/// numbers of [`codes`]. `NaN` in a `Float64Array` and 255 in a `Uint8Array` stand for a value that is
/// not there. Made by [`listings`]; `free()` gives the memory back.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Listings {
    table: Table,
}

/// Makes room for so many listings with columns of these names; every other column has its default in all
/// rows. Returns [`Listings`], or `{error: {code, path, message}}`. Nothing is thrown, as in `ask`.
#[wasm_bindgen(unchecked_return_type = "Listings | Refused")]
pub fn listings(
    rows: u32,
    #[wasm_bindgen(unchecked_param_type = "Array<keyof ReconcileColumns>")] names: Vec<String>,
) -> Result<JsValue, js_sys::Error> {
    let rows = usize::try_from(rows).unwrap_or(usize::MAX);
    match Table::new(rows, &names) {
        Ok(table) => Ok(Listings { table }.into()),
        Err(refusal) => to_js(&refusal.value()),
    }
}

#[wasm_bindgen]
impl Listings {
    /// The columns, to be written: one typed array for each name.
    ///
    /// They are views of the module's memory and good until the module is called again: take them anew
    /// then.
    #[wasm_bindgen(unchecked_return_type = "Required<ReconcileColumns>")]
    pub fn columns(&self) -> Object {
        views(self.table.asked())
    }

    /// Holds each listing against its pool. Returns one typed array for each answer, views as above; or
    /// `{error: {code, path, message}}` with a path such as `rows[17].priceCents`, and then nothing is
    /// answered.
    #[wasm_bindgen(unchecked_return_type = "ReconciledColumns | Refused")]
    pub fn reconcile(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "ReconcileShared")] shared: JsValue,
    ) -> Result<JsValue, js_sys::Error> {
        let shared = Value::deserialize(Deserializer::from(shared))
            .map_err(|error| Refusal::unreadable(&error.to_string()));
        match shared.and_then(|shared| self.table.reconcile(&shared)) {
            Ok(()) => Ok(views(self.table.answered()).into()),
            Err(refusal) => to_js(&refusal.value()),
        }
    }
}

/// Columns as arrays that lie where the columns do. A handle that JavaScript needs may let the memory grow,
/// and then a view that was made before is worth nothing: all are made anew.
fn views(columns: &[Column]) -> Object {
    let memory: WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    loop {
        let buffer = memory.buffer();
        let views = views_of(columns, &buffer);
        if Object::is(&buffer, &memory.buffer()) {
            return views;
        }
    }
}

fn views_of(columns: &[Column], buffer: &JsValue) -> Object {
    let object = Object::new();
    for Column { name, values } in columns {
        let view: JsValue = match values {
            Values::Large(values) => {
                let (at, length) = (values.as_ptr().addr(), values.len());
                Float64Array::new_with_byte_offset_and_length(buffer, word(at), word(length)).into()
            }
            Values::Small(values) => {
                let (at, length) = (values.as_ptr().addr(), values.len());
                Uint8Array::new_with_byte_offset_and_length(buffer, word(at), word(length)).into()
            }
        };
        // A fresh object takes every key.
        let _ = Reflect::set(&object, &name.as_str().into(), &view);
    }
    object
}

/// An address or a length: neither is beyond 32 bits in this memory.
fn word(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(0)
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
