//! Decides the class's constants, properties and the methods that serve the host.

use super::named::Named;
use super::segments;
use crate::module::Module;
use crate::op::Type;
use crate::php::text;
use crate::{Options, runtime};

/// Width at which the words of the memory wrap.
const LINE_MAX: usize = 110;

pub(super) fn class_doc(class_name: &str) -> String {
    let lines = [
        format!("{class_name}: a WebAssembly module as PHP."),
        String::new(),
        "64-bit integers are PHP integers. 32-bit integers are 0 to 2^32-1 everywhere, in results".into(),
        "too; signed_32() tells the signed value of one. Every public method throws a WasmTrap where".into(),
        "WebAssembly would trap, and after any throw this instance refuses further calls.".into(),
    ];
    let body: String =
        lines.iter().map(|line| format!("{}\n", format!(" * {line}").trim_end())).collect();
    format!("/**\n{body} */\n")
}

pub(super) fn constants(php: &mut String, module: &Module, options: &Options, sha256: &str) {
    php.push_str("\n\t/** SHA-256 of the translated module. */\n");
    php.push_str(&format!("\tpublic const WASM_SHA256 = '{sha256}';\n"));
    php.push_str("\n\t/** Loop iterations and recursive calls that one public call may take. */\n");
    php.push_str(&format!("\tpublic const FUEL = {};\n", options.fuel));
    php.push_str("\n\t/** How deep functions that may call themselves can nest. */\n");
    php.push_str(&format!("\tpublic const DEPTH = {};\n", options.depth));
    segments::constants(php, module);
    let Some(memory) = module.memory else { return };
    if let Some(maximum) = memory.maximum {
        php.push_str("\n\t/** Pages of 64 KiB to which the memory may grow. */\n");
        php.push_str(&format!("\tprivate const PAGES_MAX = {maximum};\n"));
    }
    let words = module.initial_words();
    if words.is_empty() {
        return;
    }
    php.push_str(
        "\n\t/** The words of the memory that do not start as zero, by their positions. */\n",
    );
    php.push_str("\tprivate const WORDS = array(");
    let mut width = LINE_MAX;
    let mut next = usize::MAX;
    for (index, word) in words {
        // PHP numbers on from the last position that is given.
        let position = if index == next { String::new() } else { format!("{index} => ") };
        let item = format!("{position}{},", literal(word));
        next = index + 1;
        if width + item.len() >= LINE_MAX {
            php.push_str("\n\t\t");
            width = 8;
        } else {
            php.push(' ');
            width += 1;
        }
        width += item.len();
        php.push_str(&item);
    }
    php.push_str("\n\t);\n");
}

pub(super) fn properties(php: &mut String, named: &Named<'_>, options: &Options) {
    if options.count_operations {
        php.push_str("\n\t/** @var int WebAssembly operators executed so far. */\n");
        php.push_str("\tpublic $operations = 0;\n");
    }
    if let Some(memory) = named.module.memory {
        php.push_str(
            "\n\t/** @var int[] The memory in 64-bit words; zero words at the end may be absent. */\n",
        );
        php.push_str("\tprivate $m;\n");
        php.push_str("\n\t/** @var int Size of the memory in pages of 64 KiB. */\n");
        php.push_str(&format!("\tprivate $pages = {};\n", memory.pages));
    }
    segments::properties(php, named.module);
    for (index, (global, name)) in named.module.globals.iter().zip(&named.globals).enumerate() {
        if !global.mutable {
            continue;
        }
        php.push_str(&format!("\n\t/** @var int Global {index} of the module. */\n"));
        php.push_str(&format!("\tprivate ${name} = {};\n", literal(global.initial)));
    }
    php.push_str("\n\t/** @var int What is left of the fuel. */\n\tprivate $fuel = 0;\n");
    php.push_str("\n\t/** @var int Nested calls of functions that may call themselves. */\n");
    php.push_str("\tprivate $depth = 0;\n");
    php.push_str("\n\t/** @var bool Whether a call is running or has thrown. */\n");
    php.push_str("\tprivate $poisoned = false;\n");
}

/// The memory that an instance starts with.
pub(super) fn start(php: &mut String, module: &Module) {
    if module.memory.is_none() {
        return;
    }
    php.push_str("\n\t/** Puts the memory back to its first state. */\n");
    php.push_str("\tprivate function rt_start_memory(): void {\n");
    let length = module.initial_length();
    let zeros = format!("\\array_fill( 0, {length}, 0 )");
    php.push_str(&format!("\t\t$m = {};\n", if length == 0 { "array()" } else { &zeros }));
    if !module.initial_words().is_empty() {
        php.push_str("\t\tforeach ( self::WORDS as $index => $word ) {\n");
        php.push_str("\t\t\t$m[ $index ] = $word;\n\t\t}\n");
    }
    php.push_str("\t\t$this->m = $m;\n\t}\n");
}

/// The methods for the host, and those they share with the public ones.
pub(super) fn host(php: &mut String, named: &Named<'_>) {
    if named.module.memory.is_some() {
        php.push('\n');
        php.push_str(runtime::HOST_MEMORY);
    }
    if !named.module.global_exports.is_empty() {
        global_value(php, named);
    }
    reset(php, named);
    php.push_str("\n\t/** The signed value, -2^31 to 2^31-1, of a 32-bit integer. */\n");
    php.push_str("\tpublic static function signed_32( int $value ): int {\n");
    php.push_str("\t\treturn ( $value << 32 ) >> 32;\n\t}\n\n");
    php.push_str(runtime::CALL_GUARD);
}

/// Exported globals have names that need not be PHP's, so they are asked for by text.
fn global_value(php: &mut String, named: &Named<'_>) {
    php.push_str("\n\t/** The value of an exported global. */\n");
    php.push_str("\tpublic function global_value( string $name ): int {\n");
    php.push_str("\t\tswitch ( $name ) {\n");
    for export in &named.module.global_exports {
        let Some(global) = named.module.global(export.global) else {
            continue;
        };
        let value = match usize::try_from(export.global).ok().and_then(|at| named.globals.get(at)) {
            Some(name) if global.mutable => format!("$this->{name}"),
            _ => literal(global.initial),
        };
        php.push_str(&format!("\t\t\tcase {}:\n", text::string_literal(&export.name)));
        php.push_str(&format!("\t\t\t\treturn {value};\n"));
    }
    php.push_str("\t\t}\n\t\tthrow new \\InvalidArgumentException( 'No such global.' );\n\t}\n");
}

fn reset(php: &mut String, named: &Named<'_>) {
    let what = if segments::any(named.module) { "everything" } else { "memory and globals" };
    let cost = "back to the start, at the cost of a few assignments.";
    php.push_str(&format!("\n\t/** Puts {what} {cost} */\n"));
    php.push_str("\tpublic function reset_instance(): void {\n\t\t$this->rt_begin_call();\n");
    if let Some(memory) = named.module.memory {
        php.push_str("\t\t$this->rt_start_memory();\n");
        php.push_str(&format!("\t\t$this->pages = {};\n", memory.pages));
    }
    segments::reset(php, named.module);
    for (global, name) in named.module.globals.iter().zip(&named.globals) {
        if global.mutable {
            php.push_str(&format!("\t\t$this->{name} = {};\n", literal(global.initial)));
        }
    }
    if named.module.start.is_some() {
        php.push_str("\t\t$this->rt_start();\n");
    }
    php.push_str("\t\t$this->poisoned = false;\n\t}\n");
}

/// An integer literal; PHP would read the smallest integer as a float.
fn literal(value: i64) -> String {
    if value == i64::MIN { "\\PHP_INT_MIN".to_owned() } else { value.to_string() }
}

/// A type as comments tell it.
pub(super) fn type_name(ty: Type) -> &'static str {
    match ty {
        Type::I32 => "i32",
        Type::I64 => "i64",
    }
}
