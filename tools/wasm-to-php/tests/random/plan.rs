//! Decides what is asked of a module: which exports are called with which arguments. Node and PHP
//! read the same plan.

use serde_json::{Value, json};
use wasmparser::{ExternalKind, FuncType, Parser, Payload, ValType};

use crate::modules::Numbers;

/// Calls of each exported function.
const ROUNDS: usize = 3;

/// Integers at which something ends.
const CORNERS: [i64; 16] = [
    0,
    1,
    -1,
    2,
    3,
    4,
    -4,
    100,
    65_530,
    65_536,
    0x7FFF_FFFF,
    0x8000_0000,
    0xFFFF_FFFF,
    i64::MIN,
    i64::MAX,
    0x0123_4567_89AB_CDEF,
];

#[derive(Default)]
struct Exports {
    functions: Vec<(String, FuncType)>,
    globals: Vec<String>,
    memory: Option<String>,
}

/// The plan for a module, and how many calls it has.
pub(crate) fn plan(wasm: &[u8], number: u64, numbers: &mut Numbers) -> Value {
    let exports = read(wasm).expect("wasm-smith writes modules");
    let mut calls = Vec::new();
    for _ in 0..ROUNDS {
        for (name, ty) in &exports.functions {
            let arguments: Vec<Value> =
                ty.params().iter().map(|ty| argument(*ty, numbers)).collect();
            calls.push(json!([name, arguments]));
        }
    }
    json!({
        "module": number,
        "calls": calls,
        "globals": exports.globals,
        "memory": exports.memory,
    })
}

/// A type and a number in decimal: JavaScript has no 64-bit integers in JSON.
fn argument(ty: ValType, numbers: &mut Numbers) -> Value {
    let value = match numbers.choose(&[0, 1, 2]) {
        0 => numbers.next().cast_signed(),
        _ => numbers.choose(&CORNERS),
    };
    match ty {
        ValType::I32 => json!(["i32", i64::from(value as i32).to_string()]),
        _ => json!(["i64", value.to_string()]),
    }
}

fn read(wasm: &[u8]) -> wasmparser::Result<Exports> {
    let (mut types, mut functions, mut found) = (Vec::new(), Vec::new(), Exports::default());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::TypeSection(section) => {
                for ty in section.into_iter_err_on_gc_types() {
                    types.push(ty?);
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    functions.push(ty? as usize);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    let name = export.name.to_owned();
                    match export.kind {
                        ExternalKind::Func | ExternalKind::FuncExact => {
                            let ty = types[functions[export.index as usize]].clone();
                            found.functions.push((name, ty));
                        }
                        ExternalKind::Global => found.globals.push(name),
                        ExternalKind::Memory => found.memory = Some(name),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    Ok(found)
}
