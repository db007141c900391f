//! Decides the constants and properties for tables that change and for segments that instructions
//! copy from. A class whose module has no such instruction has none of them.

use std::collections::BTreeMap;

use crate::module::Module;
use crate::op::Op;
use crate::php::text;

/// A property and the constant with its first value.
struct Kept {
    about: &'static str,
    var: &'static str,
    property: &'static str,
    constant: &'static str,
    items: Vec<String>,
}

/// What the module's instructions need.
fn kept(module: &Module) -> Vec<Kept> {
    let mut found = Vec::new();
    if module.has_op(|op| matches!(op, Op::MemoryInit(_) | Op::DataDrop(_))) {
        let bytes =
            |(at, bytes): (&u32, &Vec<u8>)| format!("{at} => {}", text::bytes_literal(bytes));
        found.push(Kept {
            about: "Bytes of each passive data segment.",
            var: "string[]",
            property: "data",
            constant: "DATA",
            items: module.passive_data.iter().map(bytes).collect(),
        });
    }
    if module.has_op(|op| matches!(op, Op::TableInit { .. } | Op::ElemDrop(_))) {
        let functions = |(at, functions): (&u32, &Vec<Option<u32>>)| {
            let all: Vec<String> = functions.iter().map(|each| number(*each)).collect();
            format!("{at} => {}", array(&all))
        };
        found.push(Kept {
            about: "Functions of each passive element segment; -1 is none.",
            var: "int[][]",
            property: "elements",
            constant: "ELEMENTS",
            items: module.elements.iter().map(functions).collect(),
        });
    }
    if module.changes_tables() {
        let entries = |entries: &Vec<Option<u32>>| {
            let set: BTreeMap<usize, Option<u32>> =
                entries.iter().copied().enumerate().filter(|(_, each)| each.is_some()).collect();
            let all = set.into_iter().map(|(at, each)| format!("{at} => {}", number(each)));
            array(&all.collect::<Vec<_>>())
        };
        found.push(Kept {
            about: "Function in each entry of each table; -1 is none, and so is an absent one.",
            var: "int[][]",
            property: "tables",
            constant: "TABLES",
            items: module.tables.iter().map(entries).collect(),
        });
    }
    found
}

/// Whether the class keeps any of them.
pub(super) fn any(module: &Module) -> bool {
    !kept(module).is_empty()
}

pub(super) fn constants(php: &mut String, module: &Module) {
    for kept in kept(module) {
        php.push_str(&format!("\n\t/** {} */\n", kept.about));
        php.push_str(&format!("\tprivate const {} = array(", kept.constant));
        for item in &kept.items {
            php.push_str(&format!("\n\t\t{item},"));
        }
        php.push_str(if kept.items.is_empty() { ");\n" } else { "\n\t);\n" });
    }
    if module.changes_tables() {
        let sizes: Vec<String> = module.tables.iter().map(|each| each.len().to_string()).collect();
        php.push_str("\n\t/** Entries of each table. */\n");
        php.push_str(&format!("\tprivate const TABLE_SIZES = {};\n", array(&sizes)));
    }
}

pub(super) fn properties(php: &mut String, module: &Module) {
    for Kept { about, var, property, constant, .. } in kept(module) {
        php.push_str(&format!("\n\t/** @var {var} {about} */\n"));
        php.push_str(&format!("\tprivate ${property} = self::{constant};\n"));
    }
}

pub(super) fn reset(php: &mut String, module: &Module) {
    for Kept { property, constant, .. } in kept(module) {
        php.push_str(&format!("\t\t$this->{property} = self::{constant};\n"));
    }
}

fn number(function: Option<u32>) -> String {
    function.map_or("-1".to_owned(), |function| function.to_string())
}

fn array(items: &[String]) -> String {
    if items.is_empty() { "array()".to_owned() } else { format!("array( {} )", items.join(", ")) }
}
