//! Decides which random modules there are: inside the profile, for a seed and a number always the
//! same one.

use std::convert::Infallible;

use arbitrary::Unstructured;
use wasm_encoder::ExportSection;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_smith::{Config, InstructionKind, InstructionKinds, MemoryOffsetChoices};
use wasmparser::{Export, ExternalKind, Parser};

/// Numbers that look random, from a seed.
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn new(seed: u64, stream: u64) -> Self {
        let mut numbers = Self(seed ^ stream.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        // The first ones of near seeds are near.
        for _ in 0..8 {
            numbers.next();
        }
        numbers
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    pub(crate) fn choose<T: Copy>(&mut self, from: &[T]) -> T {
        from[((self.next() >> 33) % from.len() as u64) as usize]
    }
}

fn config(number: u64) -> Config {
    let kinds = [
        InstructionKind::Numeric,
        InstructionKind::Parametric,
        InstructionKind::Variable,
        InstructionKind::Memory,
        InstructionKind::Control,
        // Without reference types these are `table.copy`, `table.init` and `elem.drop`.
        InstructionKind::Reference,
    ];
    Config {
        allowed_instructions: InstructionKinds::new(&kinds),
        allow_floats: false,
        disallow_traps: !number.is_multiple_of(4),
        exceptions_enabled: false,
        export_everything: true,
        extended_const_enabled: false,
        gc_enabled: false,
        max_imports: 0,
        max_funcs: 12,
        min_funcs: 4,
        min_types: 4,
        max_types: 12,
        min_globals: 1,
        min_tables: 1,
        max_instructions: if number.is_multiple_of(3) { 600 } else { 150 },
        max_memories: 1,
        max_memory32_bytes: 2 << 16,
        min_memories: 1,
        memory64_enabled: false,
        memory_max_size_required: true,
        max_data_segments: 4,
        max_tables: 1,
        max_table_elements: 20,
        reference_types_enabled: false,
        relaxed_simd_enabled: false,
        simd_enabled: false,
        tail_call_enabled: false,
        threads_enabled: false,
        wide_arithmetic_enabled: false,
        max_nesting_depth: 30,
        // Loads mostly inside the memory, or nothing but traps would be seen.
        memory_offset_choices: MemoryOffsetChoices(90, 9, 1),
        ..Config::default()
    }
}

/// A module, or nothing where the random bytes lead to none. Its functions stop after a while.
pub(crate) fn module(seed: u64, number: u64) -> Option<Vec<u8>> {
    let mut numbers = Numbers::new(seed, number);
    let bytes: Vec<u8> = (0..8_000).flat_map(|_| numbers.next().to_le_bytes()).collect();
    let mut source = Unstructured::new(&bytes);
    let mut module = wasm_smith::Module::new(config(number), &mut source).ok()?;
    module.ensure_termination(1_000).ok()?;
    let mut renamed = wasm_encoder::Module::new();
    PlainNames(0)
        .parse_core_module(&mut renamed, Parser::new(0), &module.to_bytes())
        .expect("wasm-smith writes modules");
    Some(renamed.finish())
}

/// Renames the exports, whose random names are no method names, to `e0`, `e1` and so on.
struct PlainNames(u32);

impl Reencode for PlainNames {
    type Error = Infallible;

    fn parse_export(
        &mut self,
        exports: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), Error<Infallible>> {
        let kind = match export.kind {
            // The start function may be exported under a name that other tools know.
            ExternalKind::FuncExact => ExternalKind::Func,
            kind => kind,
        };
        exports.export(&format!("e{}", self.0), self.export_kind(kind)?, export.index);
        self.0 += 1;
        Ok(())
    }
}
