//! Decides which modules are accepted, and decodes the accepted ones.
//!
//! Two gates. Ours names the function, byte and instruction of what the profile leaves out, because
//! a validator only says "feature not enabled". wasmparser's validator, with an explicit feature
//! set, then rejects what breaks the rules of WebAssembly itself, so that the lowering may rely on
//! every index and every type.

mod functions;
mod sections;

use wasmparser::{
    CustomSectionReader, KnownCustom, Name, Parser, Payload, Validator, WasmFeatures,
};

use crate::error::{ErrorCode, TranslateError};
use crate::module::Module;
use crate::names::{self, DebugNames};

/// Reads, checks and decodes a module.
pub(crate) fn accept(wasm: &[u8]) -> Result<Module, TranslateError> {
    let mut module = Module { names: debug_names(wasm), ..Module::default() };
    let mut sections = sections::Sections::default();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(|error| TranslateError::malformed(&error))?;
        sections.read(&payload, &mut module)?;
    }
    validate(wasm)?;
    sections.finish(&mut module)?;
    Ok(module)
}

/// What the validator lets through. References and floats are on so that the first gate's words
/// are the ones people read; it has refused every use of them before.
fn validate(wasm: &[u8]) -> Result<(), TranslateError> {
    let features = WasmFeatures::MUTABLE_GLOBAL
        | WasmFeatures::SIGN_EXTENSION
        | WasmFeatures::MULTI_VALUE
        | WasmFeatures::BULK_MEMORY
        | WasmFeatures::REFERENCE_TYPES;
    match Validator::new_with_features(features).validate_all(wasm) {
        Ok(_) => Ok(()),
        Err(error) => {
            Err(TranslateError::new(ErrorCode::Invalid, error.message()).at(error.offset()))
        }
    }
}

/// Names are read first, so that even a refusal in the type section can use them. A damaged name
/// section is no reason to refuse a module: its names are left out.
fn debug_names(wasm: &[u8]) -> DebugNames {
    let mut found = DebugNames::default();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload {
            Ok(Payload::CustomSection(section)) if section.name() == "name" => {
                read_names(&section, &mut found);
            }
            Ok(_) => {}
            Err(_) => break,
        }
    }
    found
}

fn read_names(section: &CustomSectionReader<'_>, found: &mut DebugNames) {
    let KnownCustom::Name(subsections) = section.as_known() else {
        return;
    };
    for subsection in subsections {
        let (map, into) = match subsection {
            Ok(Name::Function(map)) => (map, &mut found.functions),
            Ok(Name::Global(map)) => (map, &mut found.globals),
            Ok(_) => continue,
            Err(_) => return,
        };
        for naming in map {
            let Ok(naming) = naming else { return };
            into.insert(naming.index, names::readable(naming.name));
        }
    }
}
