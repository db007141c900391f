//! Decides what functions are called: in comments by their debug names, in code by method names.
//!
//! PHP's method names ignore case and live beside the class's own support methods, so every name
//! goes through one set of lower-cased, taken names.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{ErrorCode, TranslateError};
use crate::php::text;

/// The readable form of a symbol from the `name` section, without Rust's hash.
pub(crate) fn readable(symbol: &str) -> String {
    let demangled = format!("{:#}", rustc_demangle::demangle(symbol));
    text::comment_text(&strip_hash(&demangled))
}

/// Takes off `::h0123456789abcdef`, which some toolchains leave on demangled names.
fn strip_hash(name: &str) -> String {
    if let Some((path, hash)) = name.rsplit_once("::h")
        && hash.len() == 16
        && hash.chars().all(|digit| digit.is_ascii_hexdigit())
    {
        return path.to_owned();
    }
    name.to_owned()
}

/// The function's name with the type or module that holds it: the comment tells the whole path. Types
/// stand without their arguments, and without the trait whose method it is.
fn last_of_path(name: &str) -> String {
    let mut depth = 0_usize;
    let mut plain = String::new();
    let mut rest = name;
    // A path may start with a type in brackets, alone or `as` a trait.
    if let Some(inner) = name.strip_prefix('<') {
        rest = inner;
    }
    let is_bracketed = rest.len() < name.len();
    let mut is_trait = false;
    for (at, each) in rest.char_indices() {
        let before_arrow = rest.get(..at).is_some_and(|before| before.ends_with('-'));
        match each {
            '<' => depth += 1,
            '>' if before_arrow => {}
            '>' if depth == 0 && is_bracketed => is_trait = false,
            '>' => depth = depth.saturating_sub(1),
            _ if depth > 0 || is_trait => {}
            ' ' if rest.get(at..).is_some_and(|rest| rest.starts_with(" as ")) => is_trait = true,
            _ => plain.push(each),
        }
    }
    let segments: Vec<&str> = plain.split("::").filter(|segment| !segment.is_empty()).collect();
    let last_two = segments.get(segments.len().saturating_sub(2)..).unwrap_or(&[]);
    last_two.join("::")
}

/// Method names that PHP gives a meaning of its own.
const MAGIC: [&str; 17] = [
    "__construct",
    "__destruct",
    "__call",
    "__callstatic",
    "__get",
    "__set",
    "__isset",
    "__unset",
    "__sleep",
    "__wakeup",
    "__serialize",
    "__unserialize",
    "__tostring",
    "__invoke",
    "__set_state",
    "__clone",
    "__debuginfo",
];

/// Hands out method names, none twice.
#[derive(Debug, Default)]
pub(crate) struct MethodNames {
    taken: BTreeSet<String>,
}

impl MethodNames {
    /// Starts with the names that the class itself uses.
    pub(crate) fn reserving<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self { taken: names.into_iter().map(str::to_ascii_lowercase).collect() }
    }

    /// The method for an exported name: characters that PHP does not know become `_`.
    ///
    /// A clash is refused and not renamed, because callers rely on the exported name.
    pub(crate) fn export(&mut self, name: &str) -> Result<String, TranslateError> {
        let method: String = name
            .chars()
            .map(|each| if each.is_ascii_alphanumeric() || each == '_' { each } else { '_' })
            .collect();
        let refusal = |reason: &str| {
            TranslateError::new(ErrorCode::ExportName, reason).about(text::comment_text(name))
        };
        if !text::is_identifier(&method) {
            return Err(refusal("an exported function needs a name that can be a PHP method"));
        }
        let lower = method.to_ascii_lowercase();
        if MAGIC.contains(&lower.as_str()) {
            return Err(refusal("PHP gives a method of this name a meaning of its own"));
        }
        if !self.taken.insert(lower) {
            return Err(refusal("the class already has a method of this name (case is ignored)"));
        }
        Ok(method)
    }

    /// The method for a function body, from its debug name where it has one.
    pub(crate) fn body(&mut self, index: u32, name: Option<&str>) -> String {
        let base = name
            .map(last_of_path)
            .map(|name| text::identifier(&name))
            .filter(|name| !name.is_empty());
        let candidate = base.clone().unwrap_or_else(|| format!("function_{index}"));
        if self.taken.insert(candidate.clone()) {
            return candidate;
        }
        let mut numbered = format!("{}_{index}", base.unwrap_or_else(|| "function".to_owned()));
        while !self.taken.insert(numbered.clone()) {
            numbered.push('_');
        }
        numbered
    }
}

/// Names of functions and globals, as far as the module tells them.
#[derive(Debug, Default, Clone)]
pub(crate) struct DebugNames {
    pub(crate) functions: BTreeMap<u32, String>,
    pub(crate) globals: BTreeMap<u32, String>,
}

impl DebugNames {
    pub(crate) fn function(&self, index: u32) -> Option<String> {
        self.functions.get(&index).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rust_symbol_loses_its_hash() {
        assert_eq!(readable("_ZN4core3fmt5write17h0123456789abcdefE"), "core::fmt::write");
        assert_eq!(readable("core::fmt::write::h0123456789abcdef"), "core::fmt::write");
        assert_eq!(readable("decide"), "decide");
    }

    #[test]
    fn method_names_that_differ_only_in_case_are_kept_apart() {
        let mut names = MethodNames::reserving(["memory_read"]);
        assert_eq!(names.body(4, Some("Vec::Push")), "vec_push");
        assert_eq!(names.body(9, Some("vec::push")), "vec_push_9");
        assert_eq!(names.body(10, Some("memory::read")), "memory_read_10");
        assert_eq!(names.body(11, None), "function_11");
        assert_eq!(names.body(12, Some("shop::rules::Promise::decide")), "promise_decide");
        assert_eq!(names.body(14, Some("<shop::words::Reader>::fail")), "reader_fail");
        assert_eq!(names.body(13, Some("<a::B as c::D>::e")), "b_e");
        assert_eq!(names.body(15, Some("<a::B<c::D> as e::F<G>>::h")), "b_h");
        assert_eq!(names.body(16, Some("a::line::Pooled<C,P>::thin")), "pooled_thin");
        assert_eq!(names.body(17, Some("<a::Find<P>>::with::<Q>")), "find_with");
        assert_eq!(
            names.body(18, Some("a::apply::<fn(u8) -> u8, T>::{closure#0}")),
            "apply_closure_0"
        );
        assert!(names.export("VEC_push").is_err());
        assert!(names.export("__toString").is_err());
        assert_eq!(names.export("a.b").ok().as_deref(), Some("a_b"));
    }
}
