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
//! count too, and a loop that is known to have at most 64 rounds counts once), and recursive functions
//! may nest [`Options::depth`] deep; beyond, the call traps. After any throw the instance refuses
//! further calls: its memory may be half written.
//!
//! # Memory
//!
//! The memory is an array of 64-bit words that starts with the data segments, and with the first
//! 32 KiB of static memory where the module exports `__data_end` or `__heap_base`; it grows when
//! touched, up to the memory's size. A global that the name section calls `__stack_pointer` is
//! taken for one: a frame that does not lie in the memory traps when it is made and not only when
//! it is used, unless it is known to lie there. Nothing else goes by names.
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
mod kept_globals;
mod lower;
mod module;
mod names;
mod op;
mod params;
mod php;
mod profile;
mod range;
mod runtime;
mod translation;
mod unread;
mod webs;

pub use error::{ErrorCode, FunctionAt, TranslateError};
pub use translation::{Export, Options, Report, Translation};

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
