//! Small JSON files that are read whole: mappings and policies.
//!
//! Decides how an error names its place, and that no key stands twice: the later value would hold
//! without a word. What the files mean is for their own modules.

use super::input::{Inputs, Source};
use super::node::Node;
use super::problem::quoted;
use crate::terminal::failure::Failure;
use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;
use std::path::{Path, PathBuf};

/// The text of a JSON file that is one object.
pub(crate) struct Document {
    path: PathBuf,
    text: String,
    /// What the text says.
    pub(crate) value: Node,
}

impl Document {
    /// Reads a small JSON file.
    ///
    /// # Errors
    /// Where it is not JSON or not one object, or has a key twice.
    pub(crate) fn read(inputs: &Inputs, source: Source) -> Result<Self, Failure> {
        let path = inputs.path(source);
        let text = inputs.read_small(source)?;
        let value = Node::parse(&text).map_err(|error| not_json(path, &error))?;
        if !matches!(value, Node::Object(_)) {
            let message = format!("is {}, and must be one JSON object", value.what());
            return Err(Failure::file(path, "not_an_object", message));
        }
        if let Some(place) = value.twice() {
            let message = format!("the key at {} stands twice; keep one", quoted(&place));
            return Err(Failure::file(path, "key_twice", message));
        }
        Ok(Self { path: path.to_path_buf(), text, value })
    }

    /// The value in its type.
    ///
    /// # Errors
    /// The first place that is not of it.
    pub(crate) fn typed<T: DeserializeOwned>(&self, code: &'static str) -> Result<T, Failure> {
        let mut json = serde_json::Deserializer::from_str(&self.text);
        serde_path_to_error::deserialize(&mut json).map_err(|error| {
            let place = dotted(error.path());
            let message = error.inner().to_string();
            let message = message.split(" at line ").next().unwrap_or_default().to_string();
            Failure::file(&self.path, code, format!("{place}: {message}"))
        })
    }
}

/// A place as mappings write them: `orders.lists.0.fields`.
fn dotted(path: &serde_path_to_error::Path) -> String {
    let names = path.iter().filter_map(|segment| match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(key.clone()),
        Segment::Enum { variant } => Some(variant.clone()),
        Segment::Unknown => None,
    });
    let names: Vec<String> = names.collect();
    if names.is_empty() { ".".to_string() } else { names.join(".") }
}

fn not_json(path: &Path, error: &serde_json::Error) -> Failure {
    let line = u64::try_from(error.line()).unwrap_or(0);
    let text = error.to_string();
    let message = text.split(" at line ").next().unwrap_or_default();
    Failure::line(path, line, "not_json", format!("is not JSON: {message}"))
}
