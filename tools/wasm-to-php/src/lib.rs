//! Translates an integer-only WebAssembly module to one readable PHP class.
//!
//! For hosts that run PHP and nothing else: the class needs no extension, no FFI and no `eval`, and
//! runs on 64-bit PHP 7.4 and newer. It answers bit for bit as WebAssembly does, traps included.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let wasm = wat::parse_str(
//!     r#"(module (func (export "add") (param i32 i32) (result i32)
//!         local.get 0 local.get 1 i32.add))"#,
//! )?;
//! let options = wasm_to_php::Options::new("Example", "Adder");
//! let translation = wasm_to_php::translate(&wasm, &options)?;
//! assert!(translation.class_php.contains("public function add( int $v0, int $v1 ): int"));
//! assert_eq!(translation.report.exports[0].method, "add");
//! # Ok(())
//! # }
//! ```
//!
//! # The profile
//!
//! Accepted: the integer part of WebAssembly 2.0. All integer instructions, sign extension, blocks
//! with several values, integer globals, one memory (which may grow only with a declared maximum),
//! bulk memory, tables of functions with `call_indirect`, `table.init`, `.copy` and `.size`, and a
//! start function, which the constructor runs. Everything else is refused by a [`TranslateError`]
//! that names function, byte and instruction: imports, floats, vectors, references as values.
//!
//! # Values
//!
//! An `i64` is a PHP integer. An `i32` is a PHP integer from 0 to 2^32-1: parameters may be given
//! signed or unsigned, results are always unsigned, and the class's `signed_32()` tells the signed
//! value of one. Several results come as an array.
//!
//! # Limits
//!
//! Each public call may take [`Options::fuel`] loop iterations and recursive calls (what neither loops
//! nor recurses ends by itself; where such functions call each other a thousand times, these calls
//! count too), and recursive functions may nest [`Options::depth`] deep; beyond, the call traps. After any throw the instance refuses further
//! calls: its memory may be half written.
//!
//! # Memory
//!
//! The memory is an array of 64-bit words that starts with the data segments, and with the first
//! 32 KiB of static memory where the module exports `__data_end` or `__heap_base`; it grows when
//! touched, up to the memory's size. A global that the name section calls `__stack_pointer` is
//! taken for one: a frame that does not lie in the memory traps when it is made and not only when
//! it is used. Nothing else goes by names.
//!
//! # What it does not do
//!
//! It does not keep PHP's tracing JIT off the class. That compiler has been seen to miscompile code
//! of this shape without a word, so a loader that cannot exclude the class should refuse to rely on it.

mod call_graph;
mod class;
mod error;
mod facts;
mod flow;
mod lower;
mod module;
mod names;
mod op;
mod php;
mod profile;
mod range;
mod runtime;
mod webs;

pub use error::{ErrorCode, FunctionAt, TranslateError};

/// What the caller decides about the class.
///
/// ```
/// let mut options = wasm_to_php::Options::new("Shop\\Rules", "Core");
/// options.header.push("Rebuild with: make core".to_owned());
/// options.fuel = 200_000;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Namespace of both classes, without a leading backslash.
    pub namespace: String,
    /// Name of the translated class.
    pub class_name: String,
    /// Lines for the comment at the head of both files.
    pub header: Vec<String>,
    /// Loop iterations and recursive calls that one public call may take.
    pub fuel: u64,
    /// How deep functions that may call themselves can nest.
    pub depth: u32,
    /// Whether the class counts executed WebAssembly operators (all but `nop`, `block`, `loop`,
    /// `else` and `end`) in a public property `$operations`. For benchmarks: it is slower.
    pub count_operations: bool,
}

impl Options {
    /// Options with a million units of fuel, a depth of 200, no header and no counting.
    pub fn new(namespace: impl Into<String>, class_name: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            class_name: class_name.into(),
            header: Vec::new(),
            fuel: 1_000_000,
            depth: 200,
            count_operations: false,
        }
    }
}

/// A translated module.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Translation {
    /// The class. Save it as `<class_name>.php`.
    pub class_php: String,
    /// The exception class that it throws. Save it as `WasmTrap.php`.
    pub trap_php: String,
    /// Sizes and names.
    pub report: Report,
}

/// What was translated.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Functions in the module.
    pub functions: usize,
    /// Instructions in them.
    pub operators: usize,
    /// Bytes of the module.
    pub wasm_bytes: usize,
    /// Bytes of the class.
    pub php_bytes: usize,
    /// SHA-256 of the module in hexadecimal, as in the class constant `WASM_SHA256`.
    pub wasm_sha256: String,
    /// Exported functions in the module's order.
    pub exports: Vec<Export>,
}

/// An exported function.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Export {
    /// Name in the module.
    pub name: String,
    /// Name of the public method.
    pub method: String,
    /// Number of parameters.
    pub params: usize,
    /// Number of results.
    pub results: usize,
}

/// Translates a module.
///
/// The same bytes and options always give the same text.
///
/// # Errors
///
/// When the bytes are no valid module, when the module is outside the profile, and when the options
/// hold a name that PHP cannot use.
pub fn translate(wasm: &[u8], options: &Options) -> Result<Translation, TranslateError> {
    class::check_options(options)?;
    let mut module = profile::accept(wasm)?;
    webs::split(&mut module);
    class::write(wasm, &module, options)
}
