//! Decides how a module of the suite comes into the profile. Only the translator's own refusal, or
//! an import, leads to a change; each change has one rule:
//!
//! * A function that the translator refuses does not run: its body stops, after setting a marker.
//!   An assertion that reaches it is out of profile, by the rule of the refusal.
//! * A type or global that the translator refuses becomes another one; the functions that use it
//!   do not run.
//! * A memory that grows without a declared maximum gets the maximum that WebAssembly implies.
//! * Where an exported name is no PHP method, the exported functions get other names.
//! * An import from `spectest` becomes a definition of what the suite's host offers.
//! * An import of a function that needs nothing but its parameters becomes a copy of it.
//!
//! A module that is still refused is out of profile as a whole. Any refusal that is not about the
//! profile is a failure.

use std::collections::BTreeMap;

use wasm_to_php::{ErrorCode, Options, TranslateError, Translation, translate};
use wasmparser::{BlockType, ExternalKind, Operator, TypeRef, ValType};

use crate::original::{Import, Original};
use crate::rewrite::{Definition, Plan, rewrite};

/// Loop iterations and calls, and nested calls, that the suite may need.
const FUEL: u64 = 10_000_000;
const DEPTH: u32 = 1_000;

/// A module in the profile.
#[derive(Debug)]
pub(crate) struct Adapted {
    pub(crate) translation: Translation,
    /// The exported functions.
    pub(crate) functions: BTreeMap<String, Exported>,
    /// The exported globals: the name in the class, or the rule under which it was replaced.
    pub(crate) globals: BTreeMap<String, Result<String, String>>,
    /// The property that a replaced function sets, if there is one.
    pub(crate) marker: Option<String>,
}

/// An exported function.
#[derive(Debug)]
pub(crate) struct Exported {
    pub(crate) method: String,
    /// Whether a call can leave the instance changed.
    pub(crate) writes: bool,
    /// Whether a call that ends in a trap can.
    pub(crate) writes_and_traps: bool,
    /// The rule under which it was replaced.
    pub(crate) replaced: Option<String>,
}

/// Why there is no class.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The rule that leaves the module out.
    OutOfProfile(String),
    /// A segment that can never be copied in: WebAssembly traps when the module is instantiated.
    DoesNotFit,
    /// A refusal that is not about the profile.
    Wrong(String),
}

/// The module that was registered under a name.
pub(crate) type Exporter<'w> = dyn Fn(&str) -> Option<&'w [u8]> + 'w;

/// Brings a valid module into the profile.
pub(crate) fn adapt<'w>(
    wasm: &[u8],
    class: &str,
    exporter: &Exporter<'w>,
) -> Result<Adapted, Refusal> {
    let wrong = |error: String| Refusal::Wrong(error);
    let original = Original::read(wasm).map_err(|error| wrong(error.to_string()))?;
    let mut plan = Plan::default();
    for import in &original.imports {
        plan.imports.push(definition(import, &original, exporter)?);
    }
    let mut options = Options::new("Spec", class);
    (options.fuel, options.depth) = (FUEL, DEPTH);
    loop {
        let rewritten = match plan.is_empty() {
            true => wasm.to_vec(),
            false => {
                rewrite(wasm, &original, &plan).map_err(|error| wrong(format!("{error:?}")))?
            }
        };
        let error = match translate(&rewritten, &options) {
            Ok(translation) => return Ok(adapted(translation, &original, &plan)),
            Err(error) => error,
        };
        if !learn(&mut plan, &error, &original) {
            return Err(refusal(&error));
        }
        if let Some(rule) = original.start.and_then(|start| plan.functions.get(&start)) {
            return Err(Refusal::OutOfProfile(rule.clone()));
        }
    }
}

/// What a refusal is counted under.
pub(crate) fn rule(error: &TranslateError) -> String {
    match (error.code(), error.subject()) {
        (ErrorCode::Instruction, Some(subject)) => format!("instruction: {subject}"),
        (ErrorCode::Float, _) => "float".to_owned(),
        (code, _) => format!("{code}: {}", error.message()),
    }
}

fn refusal(error: &TranslateError) -> Refusal {
    match error.code() {
        ErrorCode::Segment if error.message().contains("does not fit") => Refusal::DoesNotFit,
        ErrorCode::Float
        | ErrorCode::Import
        | ErrorCode::ValueType
        | ErrorCode::Instruction
        | ErrorCode::Section
        | ErrorCode::Memory
        | ErrorCode::Table
        | ErrorCode::Segment
        | ErrorCode::Nesting => Refusal::OutOfProfile(rule(error)),
        _ => Refusal::Wrong(error.to_string()),
    }
}

/// Changes the plan so that this refusal does not come again; tells whether a rule allows it.
fn learn(plan: &mut Plan, error: &TranslateError, original: &Original<'_>) -> bool {
    let numbered = |subject: &str, kind: &str| -> Option<u32> {
        subject.strip_prefix(kind)?.trim().parse().ok()
    };
    let subject = error.subject().unwrap_or_default();
    let is_type = matches!(error.code(), ErrorCode::Float | ErrorCode::ValueType);
    match (error.code(), error.function()) {
        (ErrorCode::Float | ErrorCode::ValueType | ErrorCode::Instruction, Some(at)) => {
            // A stopper that is refused would be a defect, not a matter of the profile.
            plan.functions.insert(at.index, rule(error)).is_none()
        }
        (ErrorCode::Memory, None) if error.message().contains("maximum") => {
            !std::mem::replace(&mut plan.bound_memory, true)
        }
        (ErrorCode::ExportName, None) => {
            let named = original.exports.iter().filter(|(_, (kind, _))| is_function(*kind));
            let renamed = (0..).zip(named).map(|(at, (name, _))| (name.clone(), format!("e{at}")));
            std::mem::replace(&mut plan.exports, renamed.collect()).is_empty()
        }
        (_, None) if is_type => {
            if let Some(index) = numbered(subject, "type") {
                plan.types.insert(index);
            } else if let Some(index) = numbered(subject, "global") {
                plan.globals.insert(index);
            } else {
                return false;
            }
            replace_users(plan, &rule(error), original);
            true
        }
        _ => false,
    }
}

fn is_function(kind: ExternalKind) -> bool {
    matches!(kind, ExternalKind::Func | ExternalKind::FuncExact)
}

/// Replaces the functions that use a type or global of the plan.
fn replace_users(plan: &mut Plan, rule: &str, original: &Original<'_>) {
    let imported = original.imported_functions() as u32;
    for function in imported..original.functions.len() as u32 {
        let type_of = |function: u32| original.functions.get(function as usize).copied();
        let is_out = |ty: u32| plan.types.contains(&ty);
        let uses = |operator: &Operator<'_>| match operator {
            Operator::Call { function_index } => type_of(*function_index).is_some_and(is_out),
            Operator::CallIndirect { type_index, .. } => is_out(*type_index),
            Operator::Block { blockty: BlockType::FuncType(ty) }
            | Operator::Loop { blockty: BlockType::FuncType(ty) }
            | Operator::If { blockty: BlockType::FuncType(ty) } => is_out(*ty),
            Operator::GlobalGet { global_index } | Operator::GlobalSet { global_index } => {
                plan.globals.contains(global_index)
            }
            _ => false,
        };
        if type_of(function).is_some_and(is_out) || original.operators(function).iter().any(uses) {
            plan.functions.entry(function).or_insert_with(|| rule.to_owned());
        }
    }
}

fn adapted(translation: Translation, original: &Original<'_>, plan: &Plan) -> Adapted {
    let writers = original.writers();
    let new_name = |name: &String| plan.exports.get(name).unwrap_or(name).clone();
    let mut functions = BTreeMap::new();
    let mut globals = BTreeMap::new();
    for (name, (kind, index)) in &original.exports {
        if is_function(*kind) {
            let new = new_name(name);
            let found = translation.report.exports.iter().find(|export| export.name == new);
            let writes = writers.get(*index as usize).copied().unwrap_or(false);
            let exported = Exported {
                method: found.map_or(String::new(), |export| export.method.clone()),
                writes,
                writes_and_traps: writes && !original.traps_unchanged(*index),
                replaced: plan.functions.get(index).cloned(),
            };
            functions.insert(name.clone(), exported);
        } else if *kind == ExternalKind::Global {
            let replaced = plan.globals.contains(index);
            let global = if replaced { Err("float".to_owned()) } else { Ok(new_name(name)) };
            globals.insert(name.clone(), global);
        }
    }
    let marker = (!plan.functions.is_empty()).then(|| format!("g{}", original.globals));
    Adapted { translation, functions, globals, marker }
}

/// What stands in for an import, where a rule allows one.
fn definition(
    import: &Import,
    original: &Original<'_>,
    exporter: &Exporter<'_>,
) -> Result<Definition, Refusal> {
    let found = match (import.module.as_str(), import.name.as_str(), import.ty) {
        ("spectest", name, TypeRef::Func(_)) if name.starts_with("print") => {
            // No locals, no instructions.
            Some(Definition::Function(vec![0, 0x0B]))
        }
        ("spectest", "table", TypeRef::Table(_)) => Some(Definition::Table),
        ("spectest", "memory", TypeRef::Memory(_)) => Some(Definition::Memory),
        ("spectest", name, TypeRef::Global(global)) => match (name, global.content_type) {
            ("global_i32", ValType::I32) => Some(Definition::I32(666)),
            ("global_i64", ValType::I64) => Some(Definition::I64(666)),
            ("global_f32", ValType::F32) => Some(Definition::F32(666.6)),
            ("global_f64", ValType::F64) => Some(Definition::F64(666.6)),
            _ => None,
        },
        (module, name, TypeRef::Func(ty)) => exporter(module).and_then(|wasm| {
            let wanted = original.types.get(ty as usize)?;
            copied(wasm, name, wanted)
        }),
        _ => None,
    };
    let kind = match import.ty {
        TypeRef::Func(_) => "a function with state",
        TypeRef::Table(_) => "a table",
        TypeRef::Memory(_) => "a memory",
        _ => "a global",
    };
    found.ok_or_else(|| Refusal::OutOfProfile(format!("import: {kind} of another module")))
}

/// The body of a registered module's function, if it can stand anywhere.
fn copied(wasm: &[u8], name: &str, wanted: &wasmparser::FuncType) -> Option<Definition> {
    let source = Original::read(wasm).ok()?;
    let (kind, index) = source.exports.get(name).copied()?;
    let is_same = is_function(kind) && source.signature(index)? == wanted;
    if !is_same || !source.is_self_contained(index) {
        return None;
    }
    let range = source.body(index)?.range();
    Some(Definition::Function(wasm[range.start as usize..range.end as usize].to_vec()))
}
