//! Small JSON files that are read whole: mappings and policies.
//!
//! Decides how an error names its place. What the files mean is for their own modules.

use super::input::{Inputs, Source};
use crate::terminal::failure::Failure;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;

/// A small JSON file.
///
/// # Errors
/// Where it is not JSON, or not an object.
pub(crate) fn read_json(inputs: &Inputs, source: Source) -> Result<Value, Failure> {
    let text = inputs.read_small(source)?;
    let read = serde_json::from_str(&text).map_err(|error| {
        let line = u64::try_from(error.line()).unwrap_or(0);
        let text = error.to_string();
        let message = text.split(" at line ").next().unwrap_or_default();
        Failure::line(inputs.path(source), line, "not_json", format!("is not JSON: {message}"))
    })?;
    if !matches!(read, Value::Object(_)) {
        return Err(Failure::file(inputs.path(source), "not_an_object", "is not one JSON object"));
    }
    Ok(read)
}

/// The value in its type, or where it is not of it.
pub(crate) fn typed<T: DeserializeOwned>(
    path: &Path,
    value: &Value,
    code: &'static str,
) -> Result<T, Failure> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let place = error.path().to_string();
        Failure::file(path, code, format!("{place}: {}", error.inner()))
    })
}
