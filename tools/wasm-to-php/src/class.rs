//! Decides the layout of the two files: what the class consists of and in which order.

mod digest;
mod members;
mod methods;
mod named;
mod segments;

use std::collections::BTreeSet;

use crate::call_graph;
use crate::error::{ErrorCode, TranslateError};
use crate::facts::Facts;
use crate::kept_globals::KeptGlobals;
use crate::lower::{self, Context};
use crate::module::Module;
use crate::params;
use crate::php::{Callee, Expr, Stmt, text, visit_exprs};
use crate::runtime::{self, Support};
use crate::translation::{Export, Options, Report, Translation};
use named::{Named, name};

/// Rounds of assuming and checking before nothing is assumed.
const FACT_ROUNDS: usize = 24;
/// Of these, rounds that do not build on each other.
const FRESH_ROUNDS: usize = 6;

/// Refuses names and limits that PHP cannot take.
pub(crate) fn check_options(options: &Options) -> Result<(), TranslateError> {
    let refuse = |message: &str, subject: &str| {
        Err(TranslateError::new(ErrorCode::Options, message).about(text::comment_text(subject)))
    };
    if !options.namespace.split('\\').all(text::is_identifier) {
        return refuse("the namespace must be identifiers joined by `\\`", &options.namespace);
    }
    if !text::is_identifier(&options.class_name) {
        return refuse("the class name must be an identifier", &options.class_name);
    }
    if options.class_name.eq_ignore_ascii_case("WasmTrap") {
        return refuse("the exception class has this name", &options.class_name);
    }
    if i64::try_from(options.fuel).is_err() {
        return refuse("the fuel must be below 2^63", &options.fuel.to_string());
    }
    Ok(())
}

/// Lowers the module and writes both files.
pub(crate) fn write(
    wasm: &[u8],
    module: &Module,
    options: &Options,
) -> Result<Translation, TranslateError> {
    let named = name(module)?;
    let mut bodies = lower_all(&named, options);
    let params = params::settle(module, &named.bodies, &mut bodies);
    let sha256 = digest::sha256_hex(wasm);
    let supports = supports(module, &bodies);

    let mut php = file_head(options, &format!("SHA-256 of the module: {sha256}."));
    php.push_str(&members::class_doc(&options.class_name));
    php.push_str(&format!("final class {} {{\n", options.class_name));
    members::constants(&mut php, module, options, &sha256);
    members::properties(&mut php, &named, options);
    methods::start(&mut php, &named);
    members::start(&mut php, module);
    methods::public(&mut php, &named);
    members::host(&mut php, &named);
    methods::private(&mut php, &named, &bodies, &params);
    methods::dispatchers(&mut php, &named);
    for support in &supports {
        php.push('\n');
        php.push_str(support.php());
    }
    php.push_str("}\n");

    let mut trap_php = file_head(options, "The exception of the translated class.");
    trap_php.push_str(runtime::TRAP_CLASS);
    let report = report(wasm, &named, &php, sha256);
    Ok(Translation { class_php: php, trap_php, report })
}

/// Lowers all functions under the strongest facts that hold.
fn lower_all(named: &Named<'_>, options: &Options) -> Vec<Vec<Stmt>> {
    let recursive = call_graph::recursive_functions(named.module);
    let paying = call_graph::paying_functions(named.module, &recursive);
    let kept = KeptGlobals::of(named.module);
    let lower_under = |facts: &Facts, seen: &mut Facts| -> Vec<Vec<Stmt>> {
        let context = Context {
            module: named.module,
            bodies: &named.bodies,
            global_names: &named.globals,
            recursive: &recursive,
            paying: &paying,
            facts,
            kept: &kept,
            initial_bytes: named.initial_bytes,
            most_bytes: named.module.most_bytes(),
            count_operations: options.count_operations,
        };
        (0..)
            .zip(&named.module.functions)
            .map(|(index, function)| lower::lower(&context, index, function, seen))
            .collect()
    };
    let mut facts = Facts::optimistic(named.module);
    for round in 0..FACT_ROUNDS {
        // At first what was seen under too much that was assumed is forgotten again.
        let mut seen =
            if round < FRESH_ROUNDS { Facts::optimistic(named.module) } else { facts.unused() };
        let bodies = lower_under(&facts, &mut seen);
        if seen == facts {
            return bodies;
        }
        if round > FRESH_ROUNDS {
            seen.give_up_what_moved(&facts);
        }
        facts = seen;
    }
    let facts = Facts::none(named.module);
    lower_under(&facts, &mut facts.clone())
}

/// The support methods that the bodies and the host's methods need.
fn supports(module: &Module, bodies: &[Vec<Stmt>]) -> BTreeSet<Support> {
    let mut used = BTreeSet::new();
    for body in bodies {
        visit_exprs(body, &mut |expr| {
            if let Expr::Call(Callee::Method(name) | Callee::Static(name), _) = expr {
                used.extend(Support::named(name));
            }
        });
    }
    if module.memory.is_some() {
        used.extend([Support::ReadBytes, Support::WriteBytes]);
    }
    runtime::with_needs(&used)
}

fn file_head(options: &Options, last_line: &str) -> String {
    let mut head = String::from("<?php\n/**\n");
    for line in &options.header {
        head.push_str(format!(" * {}", text::comment_text(line)).trim_end());
        head.push('\n');
    }
    if !options.header.is_empty() {
        head.push_str(" *\n");
    }
    head.push_str(" * Translated from WebAssembly by wasm-to-php ");
    head.push_str(env!("CARGO_PKG_VERSION"));
    head.push_str(". Change the source and translate again; do not edit.\n");
    head.push_str(&format!(" * {last_line}\n */\n\ndeclare( strict_types=1 );\n\n"));
    head.push_str(&format!("namespace {};\n\n", options.namespace));
    head
}

fn report(wasm: &[u8], named: &Named<'_>, php: &str, wasm_sha256: String) -> Report {
    let module = named.module;
    let exports = module.function_exports.iter().zip(&named.exports).map(|(export, method)| {
        let signature = module.signature_of(export.function);
        Export {
            name: export.name.clone(),
            method: method.clone(),
            params: signature.params.len(),
            results: signature.results.len(),
        }
    });
    Report {
        functions: module.functions.len(),
        operators: module.functions.iter().map(|function| function.ops.len()).sum(),
        wasm_bytes: wasm.len(),
        php_bytes: php.len(),
        wasm_sha256,
        exports: exports.collect(),
    }
}
