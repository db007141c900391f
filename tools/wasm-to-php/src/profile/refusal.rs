//! Decides how a refusal of the profile names its section, and which value types are accepted.

use wasmparser::ValType;

use crate::error::{ErrorCode, TranslateError};
use crate::op::Type;

pub(super) fn refuse<T>(
    code: ErrorCode,
    section: &str,
    offset: u64,
    message: impl Into<String>,
) -> Result<T, TranslateError> {
    Err(TranslateError::new(code, message).at(offset).about(section))
}

pub(super) fn malformed(error: wasmparser::Error) -> TranslateError {
    TranslateError::malformed(&error)
}

/// The type, or the refusal that says what kind of type it is.
pub(super) fn value_type(ty: ValType, place: &str, offset: u64) -> Result<Type, TranslateError> {
    match (Type::from_wasm(ty), ty) {
        (Some(ty), _) => Ok(ty),
        (None, ValType::F32 | ValType::F64) => {
            let message = format!("a value of type {ty}: floats are outside the profile");
            refuse(ErrorCode::Float, place, offset, message)
        }
        (None, _) => {
            let message = format!("a value of type {ty}: only i32 and i64 are in the profile");
            refuse(ErrorCode::ValueType, place, offset, message)
        }
    }
}
