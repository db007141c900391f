//! Decides which sections are accepted and what they may hold.

use wasmparser::{
    CompositeInnerType, ConstExpr, DataKind, DataSectionReader, ElementItems, ElementKind,
    ElementSectionReader, ExportSectionReader, ExternalKind, GlobalSectionReader, HeapType,
    MemorySectionReader, Operator, Payload, RefType, TableInit, TableSectionReader,
    TypeSectionReader, ValType,
};

use super::functions;
use super::refusal::{malformed, refuse, value_type};
use crate::error::{ErrorCode, TranslateError};
use crate::module::{
    FunctionExport, Global, GlobalExport, Memory, Module, PAGE, Segment, Signature,
};
use crate::op::Type;
use crate::range::MASK32;

/// Entries that a static table may have: each may become an arm of a `switch`.
const TABLE_MAX: u64 = 65_536;
/// Tables of a module: each may have a method for every signature.
const TABLES_MAX: usize = 16;
/// Words of data that fit the class: each is a literal.
const DATA_END_MAX: u64 = 4 << 20;

/// What has been read of the sections and still waits for others.
#[derive(Debug, Default)]
pub(super) struct Sections {
    bodies: u32,
    signature_indexes: Vec<u32>,
    elements: Vec<ActiveElements>,
    grows: bool,
    /// Bytes in passive data segments.
    passive_bytes: u64,
}

/// An element segment that goes into a table at the start.
#[derive(Debug)]
struct ActiveElements {
    /// Its byte in the module.
    position: u64,
    table: u32,
    offset: u64,
    functions: Vec<Option<u32>>,
}

impl Sections {
    pub(super) fn read(
        &mut self,
        payload: &Payload<'_>,
        module: &mut Module,
    ) -> Result<(), TranslateError> {
        match payload {
            Payload::TypeSection(reader) => types(reader, module),
            Payload::ImportSection(reader) if reader.count() == 0 => Ok(()),
            Payload::ImportSection(reader) => {
                let message =
                    "imports are outside the profile: the class has nothing to offer them";
                refuse(ErrorCode::Import, "import", reader.range().start, message)
            }
            Payload::FunctionSection(reader) => {
                for index in reader.clone() {
                    self.signature_indexes.push(index.map_err(malformed)?);
                }
                Ok(())
            }
            Payload::TableSection(reader) => self.tables(reader, module),
            Payload::MemorySection(reader) => memories(reader, module),
            Payload::GlobalSection(reader) => globals(reader, module),
            Payload::ExportSection(reader) => exports(reader, module),
            Payload::ElementSection(reader) => self.elements(reader, module),
            Payload::DataSection(reader) => self.data(reader, module),
            Payload::StartSection { func, .. } => {
                module.start = Some(*func);
                Ok(())
            }
            Payload::TagSection(reader) => {
                let message = "exceptions are outside the profile";
                refuse(ErrorCode::Section, "tag", reader.range().start, message)
            }
            Payload::UnknownSection { id, range, .. } => {
                let message = format!("section {id} is unknown");
                refuse(ErrorCode::Section, "unknown", range.start, message)
            }
            Payload::CodeSectionEntry(body) => {
                let index = self.bodies;
                self.bodies += 1;
                let at = usize::try_from(index).ok();
                let signature = at.and_then(|at| self.signature_indexes.get(at)).copied();
                let function = functions::decode(body, index, signature.unwrap_or(0), module)?;
                self.grows |= function.ops.contains(&crate::op::Op::MemoryGrow);
                module.functions.push(function);
                Ok(())
            }
            Payload::Version { .. }
            | Payload::DataCountSection { .. }
            | Payload::CodeSectionStart { .. }
            | Payload::CustomSection(_)
            | Payload::End(_) => Ok(()),
            _ => Err(TranslateError::new(
                ErrorCode::Section,
                "only core modules are in the profile, not components",
            )),
        }
    }

    /// What needs several sections at once.
    pub(super) fn finish(mut self, module: &mut Module) -> Result<(), TranslateError> {
        for ActiveElements { position, table, offset, functions } in
            std::mem::take(&mut self.elements)
        {
            let end = offset + functions.len() as u64;
            let place = usize::try_from(offset).ok().zip(usize::try_from(end).ok());
            let entries = usize::try_from(table).ok().and_then(|at| module.tables.get_mut(at));
            let range = place.zip(entries).and_then(|((from, to), all)| all.get_mut(from..to));
            match range {
                Some(entries) => entries.clone_from_slice(&functions),
                None => {
                    let message = "an element segment does not fit the table";
                    return refuse(ErrorCode::Segment, "element", position, message);
                }
            }
        }
        self.check_data(module)?;
        let bounded = module.memory.is_none_or(|memory| memory.maximum.is_some());
        if self.grows && !bounded {
            let message = "a memory that grows needs a declared maximum";
            return Err(TranslateError::new(ErrorCode::Memory, message).about("memory"));
        }
        Ok(())
    }

    fn check_data(&self, module: &Module) -> Result<(), TranslateError> {
        let refused =
            |message: String| TranslateError::new(ErrorCode::Segment, message).about("data");
        let size = module.memory.map_or(0, |memory| memory.pages * PAGE);
        let mut last = self.passive_bytes;
        for segment in &module.data {
            let end = segment.offset + segment.bytes.len() as u64;
            if end > size {
                let offset = segment.offset;
                let message = format!("a data segment at {offset} does not fit the memory");
                return Err(refused(message));
            }
            last = last.max(end);
        }
        if last > DATA_END_MAX {
            let message = "data beyond 4 MiB is outside the profile: every word becomes a literal";
            return Err(refused(message.to_owned()));
        }
        Ok(())
    }

    fn tables(
        &self,
        reader: &TableSectionReader<'_>,
        module: &mut Module,
    ) -> Result<(), TranslateError> {
        for table in reader.clone().into_iter_with_offsets() {
            let (offset, table) = table.map_err(malformed)?;
            let refused = |message| refuse(ErrorCode::Table, "table", offset, message);
            if table.ty.element_type != RefType::FUNCREF || table.ty.table64 || table.ty.shared {
                return refused("only a table of functions with 32-bit indexes is in the profile");
            }
            if !matches!(table.init, TableInit::RefNull) {
                return refused("a table with an initial value is outside the profile");
            }
            if table.ty.initial > TABLE_MAX {
                return refused("a table is larger than 65536 entries");
            }
            if module.tables.len() >= TABLES_MAX {
                return refused("there are more than 16 tables");
            }
            module.tables.push(vec![None; usize::try_from(table.ty.initial).unwrap_or(0)]);
        }
        Ok(())
    }

    fn elements(
        &mut self,
        reader: &ElementSectionReader<'_>,
        module: &mut Module,
    ) -> Result<(), TranslateError> {
        for (segment, element) in (0..).zip(reader.clone().into_iter_with_offsets()) {
            let (position, element) = element.map_err(malformed)?;
            // Declared segments only announce which functions may be referenced.
            if matches!(element.kind, ElementKind::Declared) {
                continue;
            }
            let mut items = Vec::new();
            match &element.items {
                ElementItems::Functions(functions) => {
                    for function in functions.clone() {
                        items.push(Some(function.map_err(malformed)?));
                    }
                }
                ElementItems::Expressions(_, expressions) => {
                    for expression in expressions.clone() {
                        items.push(reference(&expression.map_err(malformed)?, position)?);
                    }
                }
            }
            match &element.kind {
                ElementKind::Declared => {}
                ElementKind::Active { table_index, offset_expr } => {
                    let offset = constant(offset_expr, Type::I32, module, "element", position)?;
                    self.elements.push(ActiveElements {
                        position,
                        table: table_index.unwrap_or(0),
                        offset: u64::try_from(offset).unwrap_or(0),
                        functions: items,
                    });
                }
                ElementKind::Passive => {
                    module.elements.insert(segment, items);
                }
            }
        }
        Ok(())
    }

    fn data(
        &mut self,
        reader: &DataSectionReader<'_>,
        module: &mut Module,
    ) -> Result<(), TranslateError> {
        for (segment, data) in (0..).zip(reader.clone()) {
            let data = data.map_err(malformed)?;
            let position = data.range.start;
            match &data.kind {
                DataKind::Active { memory_index: 0, offset_expr } => {
                    let offset = constant(offset_expr, Type::I32, module, "data", position)?;
                    let offset = u64::try_from(offset).unwrap_or(0);
                    module.data.push(Segment { offset, bytes: data.data.to_vec() });
                }
                DataKind::Active { .. } => {
                    let message = "only data segments of memory 0 are in the profile";
                    return refuse(ErrorCode::Segment, "data", position, message);
                }
                DataKind::Passive => {
                    self.passive_bytes += data.data.len() as u64;
                    module.passive_data.insert(segment, data.data.to_vec());
                }
            }
        }
        Ok(())
    }
}

fn types(reader: &TypeSectionReader<'_>, module: &mut Module) -> Result<(), TranslateError> {
    for group in reader.clone().into_iter_with_offsets() {
        let (offset, group) = group.map_err(malformed)?;
        let place = format!("type {}", module.signatures.len());
        let mut members = group.into_types();
        let (Some(member), None) = (members.next(), members.next()) else {
            let message = "a group of recursive types is outside the profile";
            return refuse(ErrorCode::ValueType, &place, offset, message);
        };
        let CompositeInnerType::Func(ty) = &member.composite_type.inner else {
            let message = "only function types are in the profile";
            return refuse(ErrorCode::ValueType, &place, offset, message);
        };
        let read = |types: &[ValType]| -> Result<Vec<Type>, TranslateError> {
            types.iter().map(|ty| value_type(*ty, &place, offset)).collect()
        };
        let signature = Signature { params: read(ty.params())?, results: read(ty.results())? };
        module.signatures.push(signature);
    }
    Ok(())
}

fn memories(reader: &MemorySectionReader<'_>, module: &mut Module) -> Result<(), TranslateError> {
    for memory in reader.clone().into_iter_with_offsets() {
        let (offset, memory) = memory.map_err(malformed)?;
        let refused = |message| refuse(ErrorCode::Memory, "memory", offset, message);
        if module.memory.is_some() {
            return refused("more than one memory is outside the profile");
        }
        if memory.memory64 || memory.shared || memory.page_size_log2.is_some() {
            return refused("only a 32-bit, unshared memory of 64 KiB pages is in the profile");
        }
        module.memory = Some(Memory { pages: memory.initial, maximum: memory.maximum });
    }
    Ok(())
}

fn globals(reader: &GlobalSectionReader<'_>, module: &mut Module) -> Result<(), TranslateError> {
    for global in reader.clone().into_iter_with_offsets() {
        let (offset, global) = global.map_err(malformed)?;
        let place = format!("global {}", module.globals.len());
        let ty = value_type(global.ty.content_type, &place, offset)?;
        let initial = constant(&global.init_expr, ty, module, &place, offset)?;
        module.globals.push(Global { ty, mutable: global.ty.mutable, initial });
    }
    Ok(())
}

fn exports(reader: &ExportSectionReader<'_>, module: &mut Module) -> Result<(), TranslateError> {
    for export in reader.clone() {
        let export = export.map_err(malformed)?;
        let name = export.name.to_owned();
        match export.kind {
            ExternalKind::Func | ExternalKind::FuncExact => {
                module.function_exports.push(FunctionExport { name, function: export.index });
            }
            ExternalKind::Global => {
                module.global_exports.push(GlobalExport { name, global: export.index });
            }
            // The memory is always reachable by the class's own methods, the table never.
            ExternalKind::Memory | ExternalKind::Table | ExternalKind::Tag => {}
        }
    }
    Ok(())
}

/// The value of a constant expression, canonical.
fn constant(
    expression: &ConstExpr<'_>,
    ty: Type,
    module: &Module,
    place: &str,
    offset: u64,
) -> Result<i64, TranslateError> {
    let mut operators = expression.get_operators_reader();
    let first = operators.read().map_err(malformed)?;
    let rest = operators.read().map_err(malformed)?;
    let value = match first {
        Operator::I32Const { value } => Some(i64::from(value) & MASK32),
        Operator::I64Const { value } => Some(value),
        Operator::GlobalGet { global_index } => module
            .global(global_index)
            .filter(|global| global.ty == ty)
            .map(|global| global.initial),
        _ => None,
    };
    match (value, rest) {
        (Some(value), Operator::End) => Ok(value),
        _ => {
            let message = "only a plain constant is in the profile here";
            refuse(ErrorCode::Instruction, place, offset, message)
        }
    }
}

fn reference(expression: &ConstExpr<'_>, offset: u64) -> Result<Option<u32>, TranslateError> {
    match expression.get_operators_reader().read().map_err(malformed)? {
        Operator::RefFunc { function_index } => Ok(Some(function_index)),
        Operator::RefNull { hty } if hty == HeapType::FUNC => Ok(None),
        _ => {
            let message = "only functions and null are in the profile as table entries";
            refuse(ErrorCode::Segment, "element", offset, message)
        }
    }
}
