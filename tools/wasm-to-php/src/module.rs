//! Decides how an accepted module is held once it is decoded. Holds no bytes and no doubt: all
//! refusals have happened in the profile.

use std::collections::{BTreeMap, BTreeSet};

use crate::names::DebugNames;
use crate::op::{Op, Shape, Type};

/// Bytes in a WebAssembly page.
pub(crate) const PAGE: u64 = 65_536;

/// Globals by which LLVM's linker tells where static memory ends.
const STATIC_ENDS: [&str; 2] = ["__data_end", "__heap_base"];

/// The most static memory that every instance carries from the start; more is added when touched.
const STATIC_MAX: u64 = 40 * 1024;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signature {
    pub(crate) params: Vec<Type>,
    pub(crate) results: Vec<Type>,
}

#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) signature: u32,
    /// Types of the locals behind the parameters.
    pub(crate) locals: Vec<Type>,
    pub(crate) ops: Vec<Op>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Global {
    pub(crate) ty: Type,
    pub(crate) mutable: bool,
    /// Canonical: an `i32` is 0 to 2^32-1.
    pub(crate) initial: i64,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Memory {
    pub(crate) pages: u64,
    pub(crate) maximum: Option<u64>,
}

#[derive(Clone, Debug)]
pub(crate) struct Segment {
    pub(crate) offset: u64,
    pub(crate) bytes: Vec<u8>,
}

#[derive(Clone, Debug)]
pub(crate) struct FunctionExport {
    pub(crate) name: String,
    pub(crate) function: u32,
}

#[derive(Clone, Debug)]
pub(crate) struct GlobalExport {
    pub(crate) name: String,
    pub(crate) global: u32,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Module {
    pub(crate) signatures: Vec<Signature>,
    pub(crate) functions: Vec<Function>,
    /// Function in each entry of each table at the start.
    pub(crate) tables: Vec<Vec<Option<u32>>>,
    /// Functions of the element segments that `table.init` can copy from, by segment.
    pub(crate) elements: BTreeMap<u32, Vec<Option<u32>>>,
    pub(crate) memory: Option<Memory>,
    pub(crate) globals: Vec<Global>,
    pub(crate) function_exports: Vec<FunctionExport>,
    pub(crate) global_exports: Vec<GlobalExport>,
    pub(crate) data: Vec<Segment>,
    /// The data segments that `memory.init` can copy from, by segment.
    pub(crate) passive_data: BTreeMap<u32, Vec<u8>>,
    pub(crate) start: Option<u32>,
    pub(crate) names: DebugNames,
}

impl Module {
    pub(crate) fn function(&self, index: u32) -> Option<&Function> {
        self.functions.get(usize::try_from(index).ok()?)
    }

    pub(crate) fn signature(&self, index: u32) -> Signature {
        let found = usize::try_from(index).ok().and_then(|index| self.signatures.get(index));
        found.cloned().unwrap_or_default()
    }

    pub(crate) fn signature_of(&self, function: u32) -> Signature {
        self.function(function).map(|found| self.signature(found.signature)).unwrap_or_default()
    }

    pub(crate) fn global(&self, index: u32) -> Option<&Global> {
        self.globals.get(usize::try_from(index).ok()?)
    }

    /// Whether any function has an instruction like this.
    pub(crate) fn has_op(&self, is_wanted: impl Fn(&Op) -> bool) -> bool {
        self.functions.iter().any(|function| function.ops.iter().any(&is_wanted))
    }

    /// Whether entries of any table change.
    pub(crate) fn changes_tables(&self) -> bool {
        self.has_op(|op| matches!(op, Op::TableInit { .. } | Op::TableCopy { .. }))
    }

    /// The functions that a call through a table may reach.
    pub(crate) fn functions_in(&self, table: u32) -> BTreeSet<u32> {
        let changes = self.changes_tables();
        let tables = (0..).zip(&self.tables).filter(|(at, _)| changes || *at == table);
        let segments = self.elements.values().filter(|_| changes);
        tables
            .flat_map(|(_, entries)| entries)
            .chain(segments.flatten())
            .copied()
            .flatten()
            .collect()
    }

    /// What a block takes and leaves.
    pub(crate) fn block_signature(&self, shape: Shape) -> Signature {
        match shape {
            Shape::Empty => Signature::default(),
            Shape::One(ty) => Signature { params: Vec::new(), results: vec![ty] },
            Shape::Signature(index) => self.signature(index),
        }
    }

    /// The first index of an equal signature: WebAssembly compares types by structure.
    pub(crate) fn canonical_signature(&self, index: u32) -> u32 {
        let wanted = self.signature(index);
        let first = self.signatures.iter().position(|each| *each == wanted);
        first.and_then(|first| u32::try_from(first).ok()).unwrap_or(index)
    }

    /// Bytes that the memory may come to have.
    pub(crate) fn most_bytes(&self) -> i64 {
        let pages = self.memory.map_or(0, |memory| match memory.maximum {
            Some(maximum) if self.has_op(|op| *op == Op::MemoryGrow) => maximum.max(memory.pages),
            _ => memory.pages,
        });
        i64::try_from(pages * PAGE).unwrap_or(1 << 32)
    }

    /// Words with which the memory's array starts: the data segments, and what a linker has laid
    /// out besides them (the stack below its pointer, buffers that start as zero), as far as
    /// the module tells it by exporting `__data_end` or `__heap_base`.
    pub(crate) fn initial_length(&self) -> usize {
        let data = self.data.iter().map(|each| each.offset + each.bytes.len() as u64).max();
        let static_end = self
            .global_exports
            .iter()
            .filter(|export| STATIC_ENDS.contains(&export.name.as_str()))
            .filter_map(|export| self.global(export.global).filter(|global| !global.mutable))
            .filter_map(|global| u64::try_from(global.initial).ok())
            .map(|end| end.min(STATIC_MAX))
            .max();
        let size = self.memory.map_or(0, |memory| memory.pages * PAGE);
        let end = data.max(static_end).unwrap_or(0).min(size);
        usize::try_from(end.div_ceil(8)).unwrap_or(0)
    }

    /// The memory's words that do not start as zero, by their positions.
    pub(crate) fn initial_words(&self) -> Vec<(usize, i64)> {
        let mut bytes = vec![0_u8; 8 * self.initial_length()];
        for segment in &self.data {
            let from = usize::try_from(segment.offset).unwrap_or(usize::MAX);
            let to = from.saturating_add(segment.bytes.len());
            if let Some(place) = bytes.get_mut(from..to) {
                place.copy_from_slice(&segment.bytes);
            }
        }
        bytes
            .chunks_exact(8)
            .map(|word| word.iter().rev().fold(0, |value, byte| value << 8 | i64::from(*byte)))
            .enumerate()
            .filter(|(_, word)| *word != 0)
            .collect()
    }
}
