//! Random modules: every export's result or trap, and the memory after it, against an interpreter.
//!
//! Modules come from a fixed seed; a failure names the module's number, and `MODULES` below is how
//! many there are.

use arbitrary::Unstructured;
use sha2::{Digest, Sha256};
use wasm_smith::{Config, InstructionKind, InstructionKinds};
use wasmi::{Engine, Linker, Store, TrapCode, Val, ValType};

use crate::php::Script;

const SEED: u64 = 0x51DE_C0DE;
const MODULES: u64 = 400;
/// Modules in one PHP process.
const BATCH: u64 = 50;

fn random_bytes(number: u64) -> Vec<u8> {
    let mut state = SEED.wrapping_mul(number.wrapping_add(1)) | 1;
    (0..3_000)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 24) as u8
        })
        .collect()
}

fn config(number: u64) -> Config {
    let kinds = [
        InstructionKind::Numeric,
        InstructionKind::Parametric,
        InstructionKind::Variable,
        InstructionKind::Memory,
        InstructionKind::Control,
    ];
    let mut config = Config::default();
    config.allowed_instructions = InstructionKinds::new(&kinds);
    config.allow_floats = false;
    config.allow_start_export = false;
    // Passive segments are outside the profile, and this also brings none of them.
    config.bulk_memory_enabled = false;
    config.exceptions_enabled = false;
    config.export_everything = true;
    config.extended_const_enabled = false;
    config.gc_enabled = false;
    config.max_imports = 0;
    config.max_funcs = 12;
    config.min_funcs = 2;
    config.max_instructions = if number % 4 == 0 { 600 } else { 150 };
    config.max_memories = 1;
    config.max_memory32_bytes = 4 << 16;
    config.min_memories = 1;
    config.memory64_enabled = false;
    config.memory_max_size_required = true;
    config.max_data_segments = 4;
    config.max_tables = 1;
    config.max_table_elements = 20;
    config.reference_types_enabled = false;
    config.relaxed_simd_enabled = false;
    config.simd_enabled = false;
    config.tail_call_enabled = false;
    config.threads_enabled = false;
    config.wide_arithmetic_enabled = false;
    config.max_nesting_depth = 30;
    // Loads mostly inside the memory, or nothing but traps would be seen.
    config.memory_offset_choices = wasm_smith::MemoryOffsetChoices(90, 9, 1);
    config
}

fn module(number: u64) -> Option<Vec<u8>> {
    let bytes = random_bytes(number);
    let mut source = Unstructured::new(&bytes);
    let mut module = wasm_smith::Module::new(config(number), &mut source).ok()?;
    module.ensure_termination(1_000).ok()?;
    Some(with_plain_names(&module.to_bytes()))
}

/// Renames the exports, whose random names are no method names, to `e0`, `e1` and so on.
fn with_plain_names(wasm: &[u8]) -> Vec<u8> {
    let mut renamed = wasm[..8].to_vec();
    for payload in wasmparser::Parser::new(0).parse_all(wasm) {
        let payload = payload.expect("wasm-smith writes modules");
        let Some((id, range)) = payload.as_section() else {
            continue;
        };
        let mut content = wasm[range.start as usize..range.end as usize].to_vec();
        if let wasmparser::Payload::ExportSection(exports) = payload {
            content = leb(exports.count());
            for (number, export) in exports.into_iter().enumerate() {
                let export = export.expect("wasm-smith writes modules");
                let name = format!("e{number}");
                content.push(name.len() as u8);
                content.extend(name.bytes());
                content.push(match export.kind {
                    wasmparser::ExternalKind::Func => 0,
                    wasmparser::ExternalKind::Table => 1,
                    wasmparser::ExternalKind::Memory => 2,
                    _ => 3,
                });
                content.extend(leb(export.index));
            }
        }
        renamed.push(id);
        renamed.extend(leb(content.len() as u32));
        renamed.extend(content);
    }
    renamed
}

fn leb(mut value: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value >= 0x80 {
        bytes.push((value & 0x7F) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

/// The kind that a trap must have in PHP; nothing where the two may differ.
fn kind(code: TrapCode) -> Option<&'static str> {
    Some(match code {
        TrapCode::UnreachableCodeReached => "unreachable",
        TrapCode::MemoryOutOfBounds => "out_of_bounds",
        TrapCode::TableOutOfBounds | TrapCode::IndirectCallToNull | TrapCode::BadSignature => {
            "indirect_call"
        }
        TrapCode::IntegerDivisionByZero => "divide_by_zero",
        TrapCode::IntegerOverflow => "integer_overflow",
        _ => return None,
    })
}

fn show(values: &[Val]) -> String {
    let shown: Vec<String> = values
        .iter()
        .map(|value| match value {
            Val::I32(value) => (*value as u32).to_string(),
            Val::I64(value) => value.to_string(),
            other => panic!("{other:?} is outside the profile"),
        })
        .collect();
    match shown.as_slice() {
        [] => "null".to_owned(),
        [one] => one.clone(),
        many => format!("[{}]", many.join(",")),
    }
}

fn argument(ty: ValType, salt: u64) -> Val {
    let corners = [
        0_i64,
        1,
        -1,
        4,
        100,
        65_530,
        i64::MIN,
        i64::MAX,
        0x8000_0000,
    ];
    let corner = corners[(salt % corners.len() as u64) as usize];
    match ty {
        ValType::I32 => Val::I32(corner as i32),
        _ => Val::I64(corner),
    }
}

fn php_int(value: &Val) -> String {
    match value {
        Val::I32(value) => value.to_string(),
        Val::I64(i64::MIN) => "PHP_INT_MIN".to_owned(),
        Val::I64(value) => value.to_string(),
        other => panic!("{other:?} is outside the profile"),
    }
}

/// Runs a module's exports and adds what PHP must answer. Tells how many calls could be compared.
fn expect_module(script: &mut Script, number: u64, wasm: &[u8]) -> Option<usize> {
    let engine = Engine::default();
    let module = wasmi::Module::new(&engine, wasm).ok()?;
    let mut store = Store::new(&engine, ());
    // A segment that does not fit is refused by the translator and traps in the interpreter.
    let instance = <Linker<()>>::new(&engine)
        .instantiate_and_start(&mut store, &module)
        .ok()?;
    let translated = script.binary(wasm, |options| {
        options.fuel = 10_000_000;
        options.depth = 2_000;
        options.header.push(format!("random module {number}"));
    });
    script.fresh(translated);
    let exports: Vec<(String, wasmi::Func)> = instance
        .exports(&store)
        .filter_map(|export| {
            let name = export.name().to_owned();
            export.into_func().map(|function| (name, function))
        })
        .collect();
    let memory = instance
        .exports(&store)
        .find_map(|export| export.into_memory());
    let globals: Vec<(String, wasmi::Global)> = instance
        .exports(&store)
        .filter_map(|export| {
            let name = export.name().to_owned();
            export.into_global().map(|global| (name, global))
        })
        .collect();
    let mut compared = 0;
    for (round, (name, function)) in exports.iter().enumerate() {
        let ty = function.ty(&store);
        let salt = number.wrapping_mul(7).wrapping_add(round as u64);
        let inputs: Vec<Val> = (salt..)
            .zip(ty.params())
            .map(|(salt, ty)| argument(*ty, salt))
            .collect();
        let mut outputs: Vec<Val> = ty.results().iter().map(|ty| Val::default(*ty)).collect();
        let arguments: Vec<String> = inputs.iter().map(php_int).collect();
        let call = format!("{name}( {} )", arguments.join(", "));
        match function.call(&mut store, &inputs, &mut outputs) {
            Ok(()) => script.expect(&call, &show(&outputs)),
            Err(error) => {
                let kind = kind(error.as_trap_code()?)?;
                script.expect(&call, &format!("trap {kind}"));
                return Some(compared + 1);
            }
        }
        compared += 1;
        for (name, global) in &globals {
            script.expect(
                &format!("global_value( '{name}' )"),
                &show(&[global.get(&store)]),
            );
        }
        if let Some(memory) = memory {
            let digest: String = Sha256::digest(memory.data(&store))
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            let length = memory.data(&store).len();
            script.raw(&format!(
                "$found = hash( 'sha256', $c->memory_read( 0, {length} ) );\n\
                 if ( '{digest}' !== $found ) {{ echo \"module {number}: memory differs after {name}\\n\"; }}"
            ));
        }
    }
    Some(compared)
}

#[test]
fn random_modules_answer_as_in_an_interpreter() {
    println!("seed {SEED:#x}");
    let (mut modules, mut calls) = (0, 0);
    for first in (0..MODULES).step_by(BATCH as usize) {
        let mut script = Script::new("random");
        for number in first..first + BATCH {
            let Some(wasm) = module(number) else { continue };
            if let Some(compared) = expect_module(&mut script, number, &wasm) {
                modules += 1;
                calls += compared;
            }
        }
        script.run();
    }
    println!("{modules} modules, {calls} calls compared");
    assert!(
        modules * 10 > MODULES * 9,
        "only {modules} modules of {MODULES} were compared"
    );
}
