//! Decides which modules are accepted, and decodes the accepted ones.
//!
//! Two gates. Ours names the function, byte and instruction of what the profile leaves out, because
//! a validator only says "feature not enabled". wasmparser's validator rejects what breaks the rules
//! of WebAssembly itself: with all features where our gate has refused, and with an explicit set
//! where it has not, so that the lowering may rely on every index and every type.

mod functions;
mod refusal;
mod sections;

use wasmparser::{
    CustomSectionReader, KnownCustom, Name, Parser, Payload, Validator, WasmFeatures,
};

use crate::error::{ErrorCode, TranslateError};
use crate::module::Module;
use crate::names::{self, DebugNames};
use sections::Sections;

/// Reads, checks and decodes a module.
pub(crate) fn accept(wasm: &[u8]) -> Result<Module, TranslateError> {
    // A broken module is said to be broken, even where it also is outside the profile.
    let (mut module, sections) = decode(wasm).or_else(|error| match error.code() {
        ErrorCode::Malformed => Err(error),
        _ => validate(wasm, WasmFeatures::all()).and(Err(error)),
    })?;
    // References are on for the forms of element segments that came with them.
    let features = WasmFeatures::MUTABLE_GLOBAL
        | WasmFeatures::SIGN_EXTENSION
        | WasmFeatures::MULTI_VALUE
        | WasmFeatures::BULK_MEMORY
        | WasmFeatures::REFERENCE_TYPES;
    validate(wasm, features)?;
    sections.finish(&mut module)?;
    Ok(module)
}

fn decode(wasm: &[u8]) -> Result<(Module, Sections), TranslateError> {
    let mut module = Module { names: debug_names(wasm), ..Module::default() };
    let mut sections = Sections::default();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(|error| TranslateError::malformed(&error))?;
        sections.read(&payload, &mut module)?;
    }
    Ok((module, sections))
}

fn validate(wasm: &[u8], features: WasmFeatures) -> Result<(), TranslateError> {
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
