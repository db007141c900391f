//! Decides what the harness knows of a module of the suite before anything is changed in it: its
//! imports, exports and signatures, and which functions can change the state of an instance.

use std::collections::BTreeMap;

use wasmparser::{
    ElementItems, ExternalKind, FuncType, FunctionBody, Operator, Parser, Payload, TypeRef,
};

/// An import, with the place it is looked up by.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    pub(crate) module: String,
    pub(crate) name: String,
    pub(crate) ty: TypeRef,
}

/// A module as the suite gives it.
#[derive(Debug, Default)]
pub(crate) struct Original<'w> {
    pub(crate) types: Vec<FuncType>,
    pub(crate) imports: Vec<Import>,
    /// Type index of each function, imported ones first.
    pub(crate) functions: Vec<u32>,
    /// Bodies of the functions behind the imported ones.
    pub(crate) bodies: Vec<FunctionBody<'w>>,
    pub(crate) globals: u32,
    pub(crate) exports: BTreeMap<String, (ExternalKind, u32)>,
    pub(crate) start: Option<u32>,
    /// The functions that stand in an element segment, and so may come into a table.
    elements: Vec<u32>,
}

impl<'w> Original<'w> {
    pub(crate) fn read(wasm: &'w [u8]) -> wasmparser::Result<Self> {
        let mut found = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::TypeSection(types) => {
                    for ty in types.into_iter_err_on_gc_types() {
                        found.types.push(ty?);
                    }
                }
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let import = import?;
                        match import.ty {
                            TypeRef::Func(ty) => found.functions.push(ty),
                            TypeRef::Global(_) => found.globals += 1,
                            _ => {}
                        }
                        found.imports.push(Import {
                            module: import.module.to_owned(),
                            name: import.name.to_owned(),
                            ty: import.ty,
                        });
                    }
                }
                Payload::FunctionSection(functions) => {
                    for ty in functions {
                        found.functions.push(ty?);
                    }
                }
                Payload::GlobalSection(globals) => found.globals += globals.count(),
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export?;
                        found.exports.insert(export.name.to_owned(), (export.kind, export.index));
                    }
                }
                Payload::StartSection { func, .. } => found.start = Some(func),
                Payload::ElementSection(segments) => {
                    for segment in segments {
                        found.add_elements(segment?.items)?;
                    }
                }
                Payload::CodeSectionEntry(body) => found.bodies.push(body),
                _ => {}
            }
        }
        Ok(found)
    }

    fn add_elements(&mut self, items: ElementItems<'_>) -> wasmparser::Result<()> {
        match items {
            ElementItems::Functions(functions) => {
                for function in functions {
                    self.elements.push(function?);
                }
            }
            ElementItems::Expressions(_, expressions) => {
                for expression in expressions {
                    if let Operator::RefFunc { function_index } =
                        expression?.get_operators_reader().read()?
                    {
                        self.elements.push(function_index);
                    }
                }
            }
        }
        Ok(())
    }

    pub(crate) fn imported_functions(&self) -> usize {
        self.functions.len() - self.bodies.len()
    }

    /// The body of a function that is not imported.
    pub(crate) fn body(&self, function: u32) -> Option<&FunctionBody<'w>> {
        self.bodies.get((function as usize).checked_sub(self.imported_functions())?)
    }

    pub(crate) fn signature(&self, function: u32) -> Option<&FuncType> {
        self.types.get(*self.functions.get(function as usize)? as usize)
    }

    /// The instructions of a function; none for one that is imported.
    pub(crate) fn operators(&self, function: u32) -> Vec<Operator<'w>> {
        let reader = self.body(function).and_then(|body| body.get_operators_reader().ok());
        reader.map_or(Vec::new(), |reader| reader.into_iter().map_while(Result::ok).collect())
    }

    /// The functions that a call through a table with this type can reach.
    fn functions_of(&self, ty: u32) -> Vec<usize> {
        let wanted = self.types.get(ty as usize);
        let has_type = |at: &&u32| self.signature(**at) == wanted;
        self.elements.iter().filter(has_type).map(|at| *at as usize).collect()
    }

    /// Whether a trap of this function can only come before its first change of state, or from
    /// the very instruction that would change it: nothing behind the only such instruction traps.
    pub(crate) fn traps_unchanged(&self, function: u32) -> bool {
        let operators = self.operators(function);
        let calls_or_repeats = operators.iter().any(|operator| {
            matches!(
                operator,
                Operator::Call { .. } | Operator::CallIndirect { .. } | Operator::Loop { .. }
            )
        });
        let behind: Vec<_> =
            operators.iter().skip_while(|operator| !changes_state(operator)).skip(1).collect();
        let cannot_trap = |operator: &&Operator<'_>| {
            matches!(
                operator,
                Operator::I32Const { .. }
                    | Operator::LocalGet { .. }
                    | Operator::Drop
                    | Operator::End
                    | Operator::Nop
                    | Operator::Return
            )
        };
        !calls_or_repeats && behind.iter().all(cannot_trap)
    }

    /// For each function, whether a call of it can leave memory, globals or tables changed.
    pub(crate) fn writers(&self) -> Vec<bool> {
        let mut callees = Vec::new();
        let mut writes = Vec::new();
        for function in 0..self.functions.len() as u32 {
            let operators = self.operators(function);
            writes.push(operators.iter().any(changes_state));
            let called = operators.iter().filter_map(|operator| match operator {
                Operator::Call { function_index } => Some(vec![*function_index as usize]),
                Operator::CallIndirect { type_index, .. } => Some(self.functions_of(*type_index)),
                _ => None,
            });
            callees.push(called.flatten().collect::<Vec<_>>());
        }
        loop {
            let next: Vec<bool> = writes
                .iter()
                .zip(&callees)
                .map(|(own, called)| *own || called.iter().any(|callee| writes[*callee]))
                .collect();
            if next == writes {
                return writes;
            }
            writes = next;
        }
    }

    /// Whether a function neither reads nor changes anything but its own locals, so that a copy
    /// of its body means the same in any module.
    pub(crate) fn is_self_contained(&self, function: u32) -> bool {
        let operators = self.operators(function);
        self.body(function).is_some()
            && operators.iter().all(|operator| {
                matches!(
                    operator,
                    Operator::I32Const { .. }
                        | Operator::I64Const { .. }
                        | Operator::LocalGet { .. }
                        | Operator::I32Add
                        | Operator::I32Eq
                        | Operator::Nop
                        | Operator::End
                )
            })
    }
}

fn changes_state(operator: &Operator<'_>) -> bool {
    let name = format!("{operator:?}");
    let name = name.split([' ', '{']).next().unwrap_or_default();
    name.contains("Store")
        || matches!(
            name,
            "GlobalSet"
                | "MemoryGrow"
                | "MemoryFill"
                | "MemoryCopy"
                | "MemoryInit"
                | "DataDrop"
                | "ElemDrop"
                | "TableSet"
                | "TableGrow"
                | "TableFill"
                | "TableCopy"
                | "TableInit"
        )
}
