//! Decides how a module is written again with what lies outside the profile taken out of it: the
//! functions, types and globals that a [`Plan`] names, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{
    CodeSection, ConstExpr, DataCountSection, DataSection, ElementSection, ExportSection, Function,
    FunctionSection, GlobalSection, GlobalType, MemorySection, Module, StartSection, TableSection,
    TypeSection, ValType,
};
use wasmparser::{FuncType, Operator, Parser, Payload, TypeRef};

use crate::original::Original;

/// What stands in for an import.
#[derive(Clone, Debug)]
pub(crate) enum Definition {
    /// The locals and instructions of a function, in the binary format.
    Function(Vec<u8>),
    Table,
    Memory,
    I32(i32),
    I64(i64),
    F32(f32),
    F64(f64),
}

/// What is changed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    /// Types that hold a value type outside the profile.
    pub(crate) types: BTreeSet<u32>,
    /// Globals of a type outside the profile.
    pub(crate) globals: BTreeSet<u32>,
    /// Functions that do not run, and the rule that says why.
    pub(crate) functions: BTreeMap<u32, String>,
    /// One definition for each import.
    pub(crate) imports: Vec<Definition>,
    /// Whether a memory gets the maximum that WebAssembly implies.
    pub(crate) bound_memory: bool,
    /// New names of exports.
    pub(crate) exports: BTreeMap<String, String>,
}

impl Plan {
    pub(crate) fn is_empty(&self) -> bool {
        self.types.is_empty()
            && self.globals.is_empty()
            && self.functions.is_empty()
            && self.imports.is_empty()
            && self.exports.is_empty()
            && !self.bound_memory
    }
}

/// The sections of the new module.
#[derive(Default)]
struct Sections {
    types: TypeSection,
    functions: FunctionSection,
    tables: TableSection,
    memories: MemorySection,
    globals: GlobalSection,
    exports: ExportSection,
    start: Option<u32>,
    elements: ElementSection,
    data_count: Option<u32>,
    code: CodeSection,
    data: DataSection,
}

struct Rewriter<'p> {
    original: &'p Original<'p>,
    plan: &'p Plan,
    /// Values of imported globals, which constant expressions may read.
    constants: Vec<ConstExpr>,
}

/// The module under a plan.
pub(crate) fn rewrite(
    wasm: &[u8],
    original: &Original<'_>,
    plan: &Plan,
) -> Result<Vec<u8>, Error<Infallible>> {
    let mut rewriter = Rewriter { original, plan, constants: Vec::new() };
    let mut new = Sections::default();
    rewriter.define_imports(&mut new);
    let mut next = original.imported_functions() as u32;
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::TypeSection(types) => {
                for (index, ty) in (0..).zip(types.into_iter_err_on_gc_types()) {
                    rewriter.ty(&mut new.types, index, &ty?)?;
                }
            }
            Payload::FunctionSection(functions) => {
                rewriter.parse_function_section(&mut new.functions, functions)?;
            }
            Payload::TableSection(tables) => {
                rewriter.parse_table_section(&mut new.tables, tables)?;
            }
            Payload::MemorySection(memories) => {
                for memory in memories {
                    let mut memory = rewriter.memory_type(memory?)?;
                    if plan.bound_memory {
                        memory.maximum = memory.maximum.or(Some(65_536));
                    }
                    new.memories.memory(memory);
                }
            }
            Payload::GlobalSection(globals) => {
                for global in globals {
                    rewriter.global(&mut new.globals, global?)?;
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    let export = export?;
                    let name = plan.exports.get(export.name).map_or(export.name, String::as_str);
                    new.exports.export(
                        name,
                        rewriter.export_kind(export.kind)?,
                        rewriter.external_index(export.kind, export.index)?,
                    );
                }
            }
            Payload::StartSection { func, .. } => new.start = Some(func),
            Payload::ElementSection(elements) => {
                rewriter.parse_element_section(&mut new.elements, elements)?;
            }
            Payload::DataCountSection { count, .. } => new.data_count = Some(count),
            Payload::CodeSectionEntry(body) => {
                if plan.functions.contains_key(&next) {
                    new.code.function(&stopper(original.globals));
                } else {
                    rewriter.parse_function_body(&mut new.code, body)?;
                }
                next += 1;
            }
            Payload::DataSection(data) => rewriter.parse_data_section(&mut new.data, data)?,
            _ => {}
        }
    }
    if !plan.globals.is_empty() {
        // A function may be referred to because a replaced global did.
        let all: Vec<u32> = (0..original.functions.len() as u32).collect();
        new.elements.declared(wasm_encoder::Elements::Functions(all.into()));
    }
    if !plan.functions.is_empty() {
        let marker = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        new.globals.global(marker, &ConstExpr::i32_const(0));
    }
    Ok(new.assemble())
}

/// Says that it was reached, and stops.
fn stopper(marker: u32) -> Function {
    let mut body = Function::new([]);
    body.instructions().i32_const(1).global_set(marker).unreachable().end();
    body
}

impl Sections {
    fn assemble(&self) -> Vec<u8> {
        let mut module = Module::new();
        module.section(&self.types).section(&self.functions).section(&self.tables);
        module.section(&self.memories).section(&self.globals).section(&self.exports);
        if let Some(function_index) = self.start {
            module.section(&StartSection { function_index });
        }
        module.section(&self.elements);
        if let Some(count) = self.data_count {
            module.section(&DataCountSection { count });
        }
        module.section(&self.code).section(&self.data);
        module.finish()
    }
}

impl Rewriter<'_> {
    fn define_imports(&mut self, new: &mut Sections) {
        for (import, definition) in self.original.imports.iter().zip(&self.plan.imports) {
            if let (Definition::Function(body), TypeRef::Func(ty)) = (definition, import.ty) {
                new.functions.function(ty);
                new.code.raw(body);
                continue;
            }
            let (val_type, value) = match definition {
                Definition::Function(_) => continue,
                Definition::Table => {
                    new.tables.table(wasm_encoder::TableType {
                        element_type: wasm_encoder::RefType::FUNCREF,
                        table64: false,
                        minimum: 10,
                        maximum: Some(20),
                        shared: false,
                    });
                    continue;
                }
                Definition::Memory => {
                    new.memories.memory(wasm_encoder::MemoryType {
                        minimum: 1,
                        maximum: Some(2),
                        memory64: false,
                        shared: false,
                        page_size_log2: None,
                    });
                    continue;
                }
                Definition::I32(value) => (ValType::I32, ConstExpr::i32_const(*value)),
                Definition::I64(value) => (ValType::I64, ConstExpr::i64_const(*value)),
                Definition::F32(value) => (ValType::F32, ConstExpr::f32_const((*value).into())),
                Definition::F64(value) => (ValType::F64, ConstExpr::f64_const((*value).into())),
            };
            let (val_type, value) = self.in_profile(self.constants.len(), val_type, value);
            let ty = GlobalType { val_type, mutable: false, shared: false };
            new.globals.global(ty, &value);
            self.constants.push(value);
        }
    }

    /// The global's type and value, or another in its place.
    fn in_profile(&self, index: usize, ty: ValType, value: ConstExpr) -> (ValType, ConstExpr) {
        if self.plan.globals.contains(&(index as u32)) {
            return (ValType::I32, ConstExpr::i32_const(0));
        }
        (ty, value)
    }

    /// Types outside the profile stay different from all others, by a number of parameters that
    /// no other type has, so that a call through the table with another type still traps.
    fn ty(
        &mut self,
        types: &mut TypeSection,
        index: u32,
        ty: &FuncType,
    ) -> Result<(), Error<Infallible>> {
        if !self.plan.types.contains(&index) {
            let ty = self.func_type(ty.clone())?;
            types.ty().func_type(&ty);
            return Ok(());
        }
        let equal = self.original.types.iter().position(|each| each == ty).unwrap_or(0);
        types.ty().function(vec![ValType::I64; 300 + equal], []);
        Ok(())
    }

    fn global(
        &mut self,
        globals: &mut GlobalSection,
        global: wasmparser::Global<'_>,
    ) -> Result<(), Error<Infallible>> {
        let mut ty = self.global_type(global.ty)?;
        let index = globals.len() as usize;
        let value = self.const_expr(global.init_expr)?;
        let (val_type, value) = self.in_profile(index, ty.val_type, value);
        ty.val_type = val_type;
        globals.global(ty, &value);
        Ok(())
    }
}

impl Reencode for Rewriter<'_> {
    type Error = Infallible;

    fn const_expr(
        &mut self,
        expression: wasmparser::ConstExpr<'_>,
    ) -> Result<ConstExpr, Error<Infallible>> {
        match expression.get_operators_reader().read()? {
            Operator::GlobalGet { global_index } => {
                match self.constants.get(global_index as usize) {
                    Some(value) => Ok(value.clone()),
                    None => utils::const_expr(self, expression),
                }
            }
            _ => utils::const_expr(self, expression),
        }
    }
}
