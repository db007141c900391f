//! Decides what everything in the class is called.

use crate::error::TranslateError;
use crate::module::Module;
use crate::names::MethodNames;
use crate::php::text;
use crate::runtime::{self, Support};

/// A module with names for everything in it.
pub(super) struct Named<'m> {
    pub(super) module: &'m Module,
    /// Method of each exported function, in the module's order.
    pub(super) exports: Vec<String>,
    /// Method of each function's body.
    pub(super) bodies: Vec<String>,
    /// Property of each global.
    pub(super) globals: Vec<String>,
    /// Bytes of the memory that the class starts with.
    pub(super) initial_bytes: i64,
}

pub(super) fn name(module: &Module) -> Result<Named<'_>, TranslateError> {
    let tables = u32::try_from(module.tables.len()).unwrap_or(0);
    let dispatchers: Vec<String> = (0..)
        .zip(&module.signatures)
        .flat_map(|(index, _)| (0..tables).map(move |table| runtime::dispatcher(index, table)))
        .collect();
    let reserved = runtime::RESERVED.iter().copied();
    let supports = Support::ALL.iter().map(|support| support.name());
    let dispatchers = dispatchers.iter().map(String::as_str);
    let mut names = MethodNames::reserving(reserved.chain(supports).chain(dispatchers));
    let exports = module
        .function_exports
        .iter()
        .map(|export| names.export(&export.name))
        .collect::<Result<_, _>>()?;
    let bodies = (0..)
        .zip(&module.functions)
        .map(|(index, _)| names.body(index, module.names.function(index).as_deref()))
        .collect();
    let globals = (0..)
        .zip(&module.globals)
        .map(|(index, _)| {
            let name = module.names.globals.get(&index).map(|name| text::identifier(name));
            match name.filter(|name| !name.is_empty()) {
                Some(name) => format!("g{index}_{name}"),
                None => format!("g{index}"),
            }
        })
        .collect();
    let initial_bytes = i64::try_from(8 * module.initial_length()).unwrap_or(0);
    Ok(Named { module, exports, bodies, globals, initial_bytes })
}
