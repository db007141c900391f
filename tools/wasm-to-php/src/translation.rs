//! Decides what a caller says of the class and what it is told of it.

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
