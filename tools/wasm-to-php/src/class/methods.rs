//! Decides the methods that carry the module's functions: public ones for exports, private ones
//! for bodies, one per signature for calls through a table.

use std::collections::{BTreeMap, BTreeSet};

use super::members::type_name;
use super::named::Named;
use crate::module::{Module, Signature};
use crate::op::{Op, Type};
use crate::params::Param;
use crate::php::{Expr, Stmt, visit_exprs, write_stmts};
use crate::runtime::dispatcher;

/// The public method of each exported function.
pub(super) fn public(php: &mut String, named: &Named<'_>) {
    for (export, method) in named.module.function_exports.iter().zip(&named.exports) {
        let signature = named.module.signature_of(export.function);
        let body = body_name(named, export.function);
        let about = describe_signature(&signature);
        php.push_str(&format!("\n\t/** {}: {about}. */\n", describe(named, export.function)));
        let head = head(&signature, &[]);
        php.push_str(&format!("\tpublic function {method}{head} {{\n"));
        let arguments = signature.params.iter().enumerate().map(|(index, ty)| match ty {
            Type::I32 => format!("$v{index} & 0xFFFFFFFF"),
            Type::I64 => format!("$v{index}"),
        });
        let call = call(body, &arguments.collect::<Vec<_>>());
        let has_result = !signature.results.is_empty();
        let assign = if has_result { "$result = " } else { "" };
        php.push_str("\t\t$this->rt_begin_call();\n");
        guarded(php, &format!("{assign}{call}"));
        php.push_str("\t\t$this->poisoned = false;\n");
        if has_result {
            php.push_str("\t\treturn $result;\n");
        }
        php.push_str("\t}\n");
    }
}

/// The constructor of a class whose module has a memory or a start function.
pub(super) fn start(php: &mut String, named: &Named<'_>) {
    let has_memory = named.module.memory.is_some();
    let memory = if has_memory { "\t\t$this->rt_start_memory();\n" } else { "" };
    let Some(start) = named.module.start else {
        if has_memory {
            php.push_str("\n\t/** An instance of the module as it starts. */\n");
            php.push_str(&format!("\tpublic function __construct() {{\n{memory}\t}}\n"));
        }
        return;
    };
    php.push_str("\n\t/**\n\t * Runs the module's start function.\n\t *\n");
    php.push_str("\t * @throws WasmTrap Where WebAssembly would trap.\n\t */\n");
    php.push_str("\tpublic function __construct() {\n");
    php.push_str(memory);
    php.push_str("\t\t$this->rt_begin_call();\n");
    php.push_str("\t\t$this->rt_start();\n\t\t$this->poisoned = false;\n\t}\n");
    php.push_str("\n\t/** Runs the start function of a fresh instance. */\n");
    php.push_str("\tprivate function rt_start(): void {\n");
    guarded(php, &call(body_name(named, start), &[]));
    php.push_str("\t}\n");
}

/// A call out of which nothing but a `WasmTrap` comes.
fn guarded(php: &mut String, call: &str) {
    php.push_str(&format!("\t\ttry {{\n\t\t\t{call};\n"));
    php.push_str("\t\t} catch ( \\Error $error ) {\n");
    php.push_str(
        "\t\t\tthrow new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );\n\t\t}\n",
    );
}

/// The private method of each function.
pub(super) fn private(
    php: &mut String,
    named: &Named<'_>,
    bodies: &[Vec<Stmt>],
    params: &[Vec<Param>],
) {
    for ((index, stmts), params) in (0..).zip(bodies).zip(params) {
        let signature = named.module.signature_of(index);
        php.push_str(&format!("\n\t/** {} */\n", describe(named, index)));
        let given = params.iter().enumerate().filter_map(|(at, param)| match param {
            Param::Value => Some(format!("$v{at}")),
            Param::Index => Some(format!("$w{at}")),
            Param::Left => None,
        });
        let head = head_of(given.collect(), &signature);
        php.push_str(&format!("\tprivate function {}{head} {{\n", body_name(named, index)));
        if uses_memory(stmts) {
            php.push_str("\t\t$m = &$this->m;\n");
        }
        write_stmts(php, stmts, 2);
        php.push_str("\t}\n");
    }
}

/// The methods for calls through a table, which check entry and signature at once. An entry of a
/// table that never changes is a case of its own; otherwise the functions are the cases.
pub(super) fn dispatchers(php: &mut String, named: &Named<'_>) {
    let module = named.module;
    let changes = module.changes_tables();
    let mut used = BTreeSet::new();
    for op in module.functions.iter().flat_map(|function| &function.ops) {
        if let Op::CallIndirect { signature, table } = op {
            used.insert((module.canonical_signature(*signature), *table));
        }
    }
    for (index, table) in used {
        let signature = module.signature(index);
        let about = describe_signature(&signature);
        php.push_str(&format!("\n\t/** Calls a table entry that must be a function {about}. */\n"));
        let head = head(&signature, &["$entry"]);
        php.push_str(&format!("\tprivate function {}{head} {{\n", dispatcher(index, table)));
        let subject = match changes {
            true => format!("$this->tables[{table}][ $entry ] ?? -1"),
            false => "$entry".to_owned(),
        };
        php.push_str(&format!("\t\tswitch ( {subject} ) {{\n"));
        let arguments: Vec<String> =
            (0..signature.params.len()).map(|index| format!("$v{index}")).collect();
        for (function, cases) in cases(module, table, changes) {
            if module.signature_of(function) != signature {
                continue;
            }
            for case in cases {
                php.push_str(&format!("\t\t\tcase {case}:\n"));
            }
            let call = call(body_name(named, function), &arguments);
            if signature.results.is_empty() {
                php.push_str(&format!("\t\t\t\t{call};\n\t\t\t\treturn;\n"));
            } else {
                php.push_str(&format!("\t\t\t\treturn {call};\n"));
            }
        }
        php.push_str("\t\t\tdefault:\n\t\t\t\tthrow new WasmTrap( WasmTrap::INDIRECT_CALL );\n");
        php.push_str("\t\t}\n\t}\n");
    }
}

/// What leads to each function that a table may hold.
fn cases(module: &Module, table: u32, changes: bool) -> BTreeMap<u32, Vec<u32>> {
    if changes {
        return module.functions_in(table).into_iter().map(|each| (each, vec![each])).collect();
    }
    let entries = usize::try_from(table).ok().and_then(|table| module.tables.get(table));
    let mut cases: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (entry, function) in (0..).zip(entries.into_iter().flatten()) {
        if let Some(function) = function {
            cases.entry(*function).or_default().push(entry);
        }
    }
    cases
}

fn body_name<'n>(named: &'n Named<'_>, function: u32) -> &'n str {
    let name = usize::try_from(function).ok().and_then(|index| named.bodies.get(index));
    name.map_or("", String::as_str)
}

fn call(method: &str, arguments: &[String]) -> String {
    match arguments {
        [] => format!("$this->{method}()"),
        _ => format!("$this->{method}( {} )", arguments.join(", ")),
    }
}

/// Parameter list and return type.
fn head(signature: &Signature, more: &[&str]) -> String {
    let params = (0..signature.params.len()).map(|index| format!("$v{index}"));
    head_of(params.chain(more.iter().map(|name| (*name).to_owned())).collect(), signature)
}

/// The same with parameters of these names.
fn head_of(params: Vec<String>, signature: &Signature) -> String {
    let all: Vec<String> = params.iter().map(|name| format!("int {name}")).collect();
    let list = if all.is_empty() { "()".to_owned() } else { format!("( {} )", all.join(", ")) };
    let result = match signature.results.len() {
        0 => "void",
        1 => "int",
        _ => "array",
    };
    format!("{list}: {result}")
}

fn describe(named: &Named<'_>, function: u32) -> String {
    match named.module.names.function(function) {
        Some(name) if !name.is_empty() => format!("{name} (WebAssembly function {function})."),
        _ => format!("WebAssembly function {function}."),
    }
}

fn describe_signature(signature: &Signature) -> String {
    let list =
        |types: &[Type]| types.iter().map(|ty| type_name(*ty)).collect::<Vec<_>>().join(", ");
    format!("({}) -> ({})", list(&signature.params), list(&signature.results))
}

fn uses_memory(stmts: &[Stmt]) -> bool {
    let mut found = false;
    visit_exprs(stmts, &mut |expr| found |= matches!(expr, Expr::Word(_) | Expr::HasWord(_)));
    found
}
