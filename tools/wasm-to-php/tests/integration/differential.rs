//! Random modules: every export's result or trap, and the memory after it, against an interpreter.
//!
//! Modules come from a fixed seed, which is printed; a failure names the module's number.

use arbitrary::Unstructured;
use sha2::{Digest, Sha256};
use wasm_smith::{Config, InstructionKind, InstructionKinds};
use wasmi::{Engine, Linker, Store, TrapCode, Val, ValType};

use crate::php::Script;

const SEED: u64 = 0x51DE_C0DE;
/// How many modules, unless `WASM_TO_PHP_MODULES` says otherwise.
const MODULES: u64 = 200;
/// Modules in one PHP process.
const BATCH: u64 = 50;

fn random_bytes(number: u64) -> Vec<u8> {
    let mut state = SEED.wrapping_mul(number.wrapping_add(1)) | 1;
    (0..12_000)
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
    Config {
        allowed_instructions: InstructionKinds::new(&kinds),
        allow_floats: false,
        allow_start_export: false,
        // Passive segments are outside the profile, and this also brings none of them.
        bulk_memory_enabled: false,
        disallow_traps: number.is_multiple_of(2),
        exceptions_enabled: false,
        export_everything: true,
        extended_const_enabled: false,
        gc_enabled: false,
        max_imports: 0,
        max_funcs: 12,
        min_funcs: 4,
        max_types: 12,
        max_instructions: if number.is_multiple_of(4) { 600 } else { 150 },
        max_memories: 1,
        max_memory32_bytes: 2 << 16,
        min_memories: 1,
        memory64_enabled: false,
        memory_max_size_required: true,
        max_data_segments: 4,
        max_tables: 1,
        max_table_elements: 20,
        reference_types_enabled: false,
        relaxed_simd_enabled: false,
        simd_enabled: false,
        tail_call_enabled: false,
        threads_enabled: false,
        wide_arithmetic_enabled: false,
        max_nesting_depth: 30,
        // Loads mostly inside the memory, or nothing but traps would be seen.
        memory_offset_choices: wasm_smith::MemoryOffsetChoices(90, 9, 1),
        ..Config::default()
    }
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
    let corners = [0_i64, 1, -1, 4, 100, 65_530, i64::MIN, i64::MAX, 0x8000_0000];
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

/// An export of an instance, by its name.
fn exports<T>(
    instance: &wasmi::Instance,
    store: &Store<()>,
    pick: impl Fn(wasmi::Extern) -> Option<T>,
) -> Vec<(String, T)> {
    instance
        .exports(store)
        .filter_map(|export| {
            let name = export.name().to_owned();
            pick(export.into_extern()).map(|found| (name, found))
        })
        .collect()
}

/// Calls each export several times and adds what PHP must answer. After a trap both sides start
/// anew. Tells how many calls were compared, and how many of them did not trap.
fn expect_module(script: &mut Script, number: u64, wasm: &[u8]) -> Option<(usize, usize)> {
    let engine = Engine::default();
    let module = wasmi::Module::new(&engine, wasm).ok()?;
    let mut store = Store::new(&engine, ());
    let linker = <Linker<()>>::new(&engine);
    // A segment that does not fit is refused by the translator and traps in the interpreter.
    let mut instance = linker.instantiate_and_start(&mut store, &module).ok()?;
    let translated = script.binary(wasm, |options| {
        options.fuel = 10_000_000;
        options.depth = 2_000;
        options.header.push(format!("random module {number}"));
    });
    script.fresh(translated);
    let count = exports(&instance, &store, wasmi::Extern::into_func).len();
    let (mut compared, mut answered) = (0, 0);
    for round in 0..count * 3 {
        let functions = exports(&instance, &store, wasmi::Extern::into_func);
        let (name, function) = &functions[round % count];
        let ty = function.ty(&store);
        let salt = number.wrapping_mul(7).wrapping_add(round as u64);
        let inputs: Vec<Val> =
            (salt..).zip(ty.params()).map(|(salt, ty)| argument(*ty, salt)).collect();
        let mut outputs: Vec<Val> = ty.results().iter().map(|ty| argument(*ty, 0)).collect();
        let arguments: Vec<String> = inputs.iter().map(php_int).collect();
        let call = format!("{name}( {} )", arguments.join(", "));
        match function.call(&mut store, &inputs, &mut outputs) {
            Ok(()) => script.expect(&call, &show(&outputs)),
            Err(error) => {
                if let Some(kind) = error.as_trap_code().and_then(kind) {
                    script.expect(&call, &format!("trap {kind}"));
                    compared += 1;
                }
                instance = linker.instantiate_and_start(&mut store, &module).ok()?;
                script.fresh(translated);
                continue;
            }
        }
        compared += 1;
        answered += 1;
        for (name, global) in exports(&instance, &store, wasmi::Extern::into_global) {
            script.expect(&format!("global_value( '{name}' )"), &show(&[global.get(&store)]));
        }
        for (_, memory) in exports(&instance, &store, wasmi::Extern::into_memory) {
            let bytes = memory.data(&store);
            let digest = Sha256::digest(bytes);
            let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            script.raw(&format!(
                "$found = hash( 'sha256', $c->memory_read( 0, {} ) );\n\
                 if ( '{digest}' !== $found ) {{ echo \"module {number}: memory after {name}\\n\"; }}",
                bytes.len()
            ));
        }
    }
    Some((compared, answered))
}

#[test]
fn random_modules_answer_as_in_an_interpreter() {
    let modules_wanted = std::env::var("WASM_TO_PHP_MODULES");
    let modules_wanted = modules_wanted.map_or(MODULES, |text| text.parse().expect("a number"));
    println!("seed {SEED:#x}, {modules_wanted} modules");
    let (mut modules, mut calls, mut answers) = (0, 0, 0);
    for first in (0..modules_wanted).step_by(BATCH as usize) {
        let mut script = Script::new("random");
        for number in first..first + BATCH {
            let Some(wasm) = module(number) else { continue };
            if let Some((compared, answered)) = expect_module(&mut script, number, &wasm) {
                modules += 1;
                calls += compared;
                answers += answered;
            }
        }
        script.run();
    }
    println!("{modules} modules, {calls} calls compared, {answers} of them without a trap");
    assert!(answers * 3 > calls, "only {answers} calls of {calls} came to an end");
    assert!(
        modules * 10 > modules_wanted * 9,
        "only {modules} modules of {modules_wanted} were compared"
    );
}
