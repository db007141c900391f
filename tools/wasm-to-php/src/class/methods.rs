//! Decides the methods that carry the module's functions: public ones for exports, private ones
//! for bodies, one per signature for calls through the table.

use std::collections::{BTreeMap, BTreeSet};

use super::Named;
use super::members::type_name;
use crate::module::Signature;
use crate::op::{Op, Type};
use crate::php::{Expr, Stmt, visit_exprs, write_stmts};
use crate::runtime::dispatcher;

/// The public method of each exported function.
pub(super) fn public(php: &mut String, named: &Named<'_>) {
    for (export, method) in named.module.function_exports.iter().zip(&named.exports) {
        let signature = named.module.signature_of(export.function);
        let body = body_name(named, export.function);
        php.push_str(&format!("\n\t/**\n\t * {}\n\t *\n", describe(named, export.function)));
        for (index, ty) in signature.params.iter().enumerate() {
            php.push_str(&format!("\t * @param int $v{index} An {}.\n", type_name(*ty)));
        }
        if let Some(results) = describe_results(&signature) {
            php.push_str(&format!("\t * @return {results}\n"));
        }
        php.push_str("\t * @throws WasmTrap Where WebAssembly would trap.\n\t */\n");
        let head = head(&signature, &[]);
        php.push_str(&format!("\tpublic function {method}{head} {{\n"));
        let arguments = signature.params.iter().enumerate().map(|(index, ty)| match ty {
            Type::I32 => format!("$v{index} & 0xFFFFFFFF"),
            Type::I64 => format!("$v{index}"),
        });
        let call = call(body, &arguments.collect::<Vec<_>>());
        let has_result = !signature.results.is_empty();
        let assign = if has_result { "$result = " } else { "" };
        php.push_str("\t\t$this->rt_begin_call();\n\t\ttry {\n");
        php.push_str(&format!("\t\t\t{assign}{call};\n"));
        php.push_str("\t\t} catch ( \\Error $error ) {\n");
        php.push_str(
            "\t\t\tthrow new WasmTrap( WasmTrap::INTERNAL, $error->getMessage(), $error );\n\t\t}\n",
        );
        php.push_str("\t\t$this->poisoned = false;\n");
        if has_result {
            php.push_str("\t\treturn $result;\n");
        }
        php.push_str("\t}\n");
    }
}

/// The private method of each function.
pub(super) fn private(php: &mut String, named: &Named<'_>, bodies: &[Vec<Stmt>]) {
    for (index, stmts) in (0..).zip(bodies) {
        let signature = named.module.signature_of(index);
        php.push_str(&format!("\n\t/** {} */\n", describe(named, index)));
        let head = head(&signature, &[]);
        php.push_str(&format!("\tprivate function {}{head} {{\n", body_name(named, index)));
        if uses_memory(stmts) {
            php.push_str("\t\t$m = &$this->m;\n");
        }
        write_stmts(php, stmts, 2);
        php.push_str("\t}\n");
    }
}

/// The methods for calls through the table, which check entry and signature at once.
pub(super) fn dispatchers(php: &mut String, named: &Named<'_>) {
    let module = named.module;
    let mut used = BTreeSet::new();
    for op in module.functions.iter().flat_map(|function| &function.ops) {
        if let Op::CallIndirect(signature) = op {
            used.insert(module.canonical_signature(*signature));
        }
    }
    for index in used {
        let signature = module.signature(index);
        let mut entries: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (entry, function) in module.table.iter().enumerate() {
            if let Some(function) = function.filter(|each| module.signature_of(*each) == signature)
            {
                entries.entry(function).or_default().push(entry);
            }
        }
        let about = describe_signature(&signature);
        php.push_str(&format!("\n\t/** Calls a table entry that must be a function {about}. */\n"));
        let head = head(&signature, &["$entry"]);
        php.push_str(&format!("\tprivate function {}{head} {{\n", dispatcher(index)));
        php.push_str("\t\tswitch ( $entry ) {\n");
        let arguments: Vec<String> =
            (0..signature.params.len()).map(|index| format!("$v{index}")).collect();
        for (function, entries) in entries {
            for entry in entries {
                php.push_str(&format!("\t\t\tcase {entry}:\n"));
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
    let params = (0..signature.params.len()).map(|index| format!("int $v{index}"));
    let all: Vec<String> = params.chain(more.iter().map(|name| format!("int {name}"))).collect();
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

fn describe_results(signature: &Signature) -> Option<String> {
    match signature.results.as_slice() {
        [] => None,
        [ty] => Some(format!("int An {}.", type_name(*ty))),
        many => {
            let types: Vec<&str> = many.iter().map(|ty| type_name(*ty)).collect();
            Some(format!("int[] {}.", types.join(", ")))
        }
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
