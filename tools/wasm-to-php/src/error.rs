//! Decides how a refusal is worded and which stable code it carries; not what is refused.
//!
//! Callers compare [`ErrorCode`]s. The text is for people: it names the function, the byte and the
//! instruction or section, because "unsupported module" sends its reader on a search.

use std::fmt;

/// Why a module was not translated. The text form ([`ErrorCode::as_str`]) is stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The bytes are not a WebAssembly module.
    Malformed,
    /// The module breaks the rules of WebAssembly itself.
    Invalid,
    /// The module imports something; a translated class has nothing to import from.
    Import,
    /// A float stands in a signature, a local, a global or an instruction.
    Float,
    /// A value type other than `i32` and `i64`.
    ValueType,
    /// An instruction outside the profile.
    Instruction,
    /// A section, or a use of one, outside the profile.
    Section,
    /// More than one memory, or a memory of an unsupported kind.
    Memory,
    /// Too many tables, or a table of an unsupported kind or size.
    Table,
    /// An element or data segment of an unsupported kind or size, or that does not fit.
    Segment,
    /// Blocks nested deeper than the translator accepts.
    Nesting,
    /// An exported name that cannot be a public method.
    ExportName,
    /// A namespace, class name or limit given by the caller is unusable.
    Options,
}

impl ErrorCode {
    /// The stable text form, for example `float`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::Invalid => "invalid",
            Self::Import => "import",
            Self::Float => "float",
            Self::ValueType => "value_type",
            Self::Instruction => "instruction",
            Self::Section => "section",
            Self::Memory => "memory",
            Self::Table => "table",
            Self::Segment => "segment",
            Self::Nesting => "nesting",
            Self::ExportName => "export_name",
            Self::Options => "options",
        }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The function a refusal is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionAt {
    /// Index in the module's function index space.
    pub index: u32,
    /// Name from the module's `name` section, demangled, if it has one.
    pub name: Option<String>,
}

/// A module that was refused, or options that cannot be used.
///
/// ```
/// let error = wasm_to_php::translate(b"no module", &wasm_to_php::Options::new("A", "B")).unwrap_err();
/// assert_eq!(error.code(), wasm_to_php::ErrorCode::Malformed);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslateError {
    code: ErrorCode,
    message: String,
    function: Option<FunctionAt>,
    offset: Option<u64>,
    subject: Option<String>,
}

impl TranslateError {
    pub(crate) fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), function: None, offset: None, subject: None }
    }

    pub(crate) fn at(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    pub(crate) fn about(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    pub(crate) fn in_function(mut self, index: u32, name: Option<String>) -> Self {
        self.function = Some(FunctionAt { index, name });
        self
    }

    pub(crate) fn malformed(error: &wasmparser::Error) -> Self {
        Self::new(ErrorCode::Malformed, error.message()).at(error.offset())
    }

    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        self.code
    }

    /// The sentence without its location.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The function it happened in, if it happened in one.
    pub fn function(&self) -> Option<&FunctionAt> {
        self.function.as_ref()
    }

    /// The byte of the module it happened at, counted from the start of the file.
    pub fn offset(&self) -> Option<u64> {
        self.offset
    }

    /// The instruction (`f32.add`) or section (`import`) it is about.
    pub fn subject(&self) -> Option<&str> {
        self.subject.as_deref()
    }
}

impl fmt::Display for TranslateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.code)?;
        if let Some(function) = &self.function {
            write!(formatter, "function {}", function.index)?;
            if let Some(name) = &function.name {
                write!(formatter, " (`{name}`)")?;
            }
            formatter.write_str(": ")?;
        }
        if let Some(offset) = self.offset {
            write!(formatter, "at byte {offset:#x}: ")?;
        }
        if let Some(subject) = &self.subject {
            write!(formatter, "`{subject}`: ")?;
        }
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for TranslateError {}
