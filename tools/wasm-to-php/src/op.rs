//! Decides which instructions exist for the rest of the crate: the accepted ones, sorted by kind.
//!
//! [`decode`] is the allow-list. An instruction it does not know is refused by the profile.

use wasmparser::{BlockType, MemArg, Operator, ValType};

/// The two value types of the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    I32,
    I64,
}

impl Type {
    pub(crate) fn from_wasm(ty: ValType) -> Option<Self> {
        match ty {
            ValType::I32 => Some(Self::I32),
            ValType::I64 => Some(Self::I64),
            _ => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Binary {
    Add,
    Sub,
    Mul,
    DivS,
    DivU,
    RemS,
    RemU,
    And,
    Or,
    Xor,
    Shl,
    ShrS,
    ShrU,
    Rotl,
    Rotr,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unary {
    Clz,
    Ctz,
    Popcnt,
    /// Copies the sign bit of the lowest so many bits upwards.
    SignExtend(u32),
}

/// How two integers are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
}

/// What a block takes and leaves: nothing, one value, or a type of the type section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Empty,
    One(Type),
    Signature(u32),
}

/// A memory access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Access {
    pub(crate) ty: Type,
    pub(crate) bytes: u32,
    pub(crate) signed: bool,
    pub(crate) offset: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    Unreachable,
    Nop,
    Block(Shape),
    Loop(Shape),
    If(Shape),
    Else,
    End,
    Br(u32),
    BrIf(u32),
    BrTable {
        targets: Vec<u32>,
        default: u32,
    },
    Return,
    Call(u32),
    CallIndirect {
        signature: u32,
        table: u32,
    },
    Drop,
    Select,
    LocalGet(u32),
    LocalSet(u32),
    LocalTee(u32),
    /// A `local.tee` into a local that nothing reads.
    Keep,
    GlobalGet(u32),
    GlobalSet(u32),
    Load(Access),
    Store(Access),
    MemorySize,
    MemoryGrow,
    MemoryCopy,
    MemoryFill,
    /// Copies from a data segment.
    MemoryInit(u32),
    DataDrop(u32),
    TableSize(u32),
    TableCopy {
        to: u32,
        from: u32,
    },
    TableInit {
        table: u32,
        segment: u32,
    },
    ElemDrop(u32),
    Const(Type, i64),
    Unary(Type, Unary),
    Binary(Type, Binary),
    Compare {
        ty: Type,
        relation: Relation,
        signed: bool,
    },
    Eqz(Type),
    Wrap,
    Extend {
        signed: bool,
    },
}

impl Op {
    /// How many operands an instruction takes and leaves that neither calls nor jumps, nor opens or ends
    /// a block.
    pub(crate) fn arity(&self) -> (usize, usize) {
        match self {
            Self::GlobalGet(_)
            | Self::LocalGet(_)
            | Self::Const(..)
            | Self::MemorySize
            | Self::TableSize(_) => (0, 1),
            Self::Load(_)
            | Self::MemoryGrow
            | Self::Unary(..)
            | Self::Eqz(_)
            | Self::Wrap
            | Self::Extend { .. }
            | Self::LocalTee(_) => (1, 1),
            Self::Binary(..) | Self::Compare { .. } => (2, 1),
            Self::Select => (3, 1),
            Self::Drop | Self::GlobalSet(_) | Self::LocalSet(_) => (1, 0),
            Self::Store(_) => (2, 0),
            Self::MemoryCopy
            | Self::MemoryFill
            | Self::MemoryInit(_)
            | Self::TableCopy { .. }
            | Self::TableInit { .. } => (3, 0),
            _ => (0, 0),
        }
    }
}

/// The accepted instruction, or nothing where it is outside the profile.
pub(crate) fn decode(operator: &Operator<'_>) -> Option<Op> {
    decode_control(operator)
        .or_else(|| decode_memory(operator))
        .or_else(|| decode_table(operator))
        .or_else(|| decode_number(operator))
}

fn shape(block_type: BlockType) -> Option<Shape> {
    Some(match block_type {
        BlockType::Empty => Shape::Empty,
        BlockType::Type(ty) => Shape::One(Type::from_wasm(ty)?),
        BlockType::FuncType(index) => Shape::Signature(index),
    })
}

fn decode_control(operator: &Operator<'_>) -> Option<Op> {
    Some(match operator {
        Operator::Unreachable => Op::Unreachable,
        Operator::Nop => Op::Nop,
        Operator::Block { blockty } => Op::Block(shape(*blockty)?),
        Operator::Loop { blockty } => Op::Loop(shape(*blockty)?),
        Operator::If { blockty } => Op::If(shape(*blockty)?),
        Operator::Else => Op::Else,
        Operator::End => Op::End,
        Operator::Br { relative_depth } => Op::Br(*relative_depth),
        Operator::BrIf { relative_depth } => Op::BrIf(*relative_depth),
        Operator::BrTable { targets } => Op::BrTable {
            targets: targets.targets().collect::<Result<_, _>>().ok()?,
            default: targets.default(),
        },
        Operator::Return => Op::Return,
        Operator::Call { function_index } => Op::Call(*function_index),
        Operator::CallIndirect { type_index, table_index } => {
            Op::CallIndirect { signature: *type_index, table: *table_index }
        }
        Operator::Drop => Op::Drop,
        Operator::Select => Op::Select,
        Operator::TypedSelect { ty } => {
            Type::from_wasm(*ty)?;
            Op::Select
        }
        Operator::LocalGet { local_index } => Op::LocalGet(*local_index),
        Operator::LocalSet { local_index } => Op::LocalSet(*local_index),
        Operator::LocalTee { local_index } => Op::LocalTee(*local_index),
        Operator::GlobalGet { global_index } => Op::GlobalGet(*global_index),
        Operator::GlobalSet { global_index } => Op::GlobalSet(*global_index),
        _ => return None,
    })
}

fn decode_memory(operator: &Operator<'_>) -> Option<Op> {
    use Type::{I32, I64};
    let load = |ty, bytes, signed, memarg: &MemArg| access(ty, bytes, signed, memarg).map(Op::Load);
    let store = |ty, bytes, memarg: &MemArg| access(ty, bytes, false, memarg).map(Op::Store);
    match operator {
        Operator::I32Load { memarg } => load(I32, 4, false, memarg),
        Operator::I64Load { memarg } => load(I64, 8, false, memarg),
        Operator::I32Load8S { memarg } => load(I32, 1, true, memarg),
        Operator::I32Load8U { memarg } => load(I32, 1, false, memarg),
        Operator::I32Load16S { memarg } => load(I32, 2, true, memarg),
        Operator::I32Load16U { memarg } => load(I32, 2, false, memarg),
        Operator::I64Load8S { memarg } => load(I64, 1, true, memarg),
        Operator::I64Load8U { memarg } => load(I64, 1, false, memarg),
        Operator::I64Load16S { memarg } => load(I64, 2, true, memarg),
        Operator::I64Load16U { memarg } => load(I64, 2, false, memarg),
        Operator::I64Load32S { memarg } => load(I64, 4, true, memarg),
        Operator::I64Load32U { memarg } => load(I64, 4, false, memarg),
        Operator::I32Store { memarg } => store(I32, 4, memarg),
        Operator::I64Store { memarg } => store(I64, 8, memarg),
        Operator::I32Store8 { memarg } => store(I32, 1, memarg),
        Operator::I32Store16 { memarg } => store(I32, 2, memarg),
        Operator::I64Store8 { memarg } => store(I64, 1, memarg),
        Operator::I64Store16 { memarg } => store(I64, 2, memarg),
        Operator::I64Store32 { memarg } => store(I64, 4, memarg),
        Operator::MemorySize { mem: 0 } => Some(Op::MemorySize),
        Operator::MemoryGrow { mem: 0 } => Some(Op::MemoryGrow),
        Operator::MemoryCopy { dst_mem: 0, src_mem: 0 } => Some(Op::MemoryCopy),
        Operator::MemoryFill { mem: 0 } => Some(Op::MemoryFill),
        Operator::MemoryInit { data_index, mem: 0 } => Some(Op::MemoryInit(*data_index)),
        Operator::DataDrop { data_index } => Some(Op::DataDrop(*data_index)),
        _ => None,
    }
}

fn decode_table(operator: &Operator<'_>) -> Option<Op> {
    Some(match operator {
        Operator::TableSize { table } => Op::TableSize(*table),
        Operator::TableCopy { dst_table, src_table } => {
            Op::TableCopy { to: *dst_table, from: *src_table }
        }
        Operator::TableInit { elem_index, table } => {
            Op::TableInit { table: *table, segment: *elem_index }
        }
        Operator::ElemDrop { elem_index } => Op::ElemDrop(*elem_index),
        _ => return None,
    })
}

fn access(ty: Type, bytes: u32, signed: bool, memarg: &MemArg) -> Option<Access> {
    let offset = u32::try_from(memarg.offset).ok()?;
    Some(Access { ty, bytes, signed, offset: i64::from(offset) })
}

fn decode_number(operator: &Operator<'_>) -> Option<Op> {
    use Type::{I32, I64};
    let compare = |ty, relation, signed| Op::Compare { ty, relation, signed };
    Some(match operator {
        Operator::I32Const { value } => Op::Const(I32, i64::from(*value)),
        Operator::I64Const { value } => Op::Const(I64, *value),
        Operator::I32Clz => Op::Unary(I32, Unary::Clz),
        Operator::I32Ctz => Op::Unary(I32, Unary::Ctz),
        Operator::I32Popcnt => Op::Unary(I32, Unary::Popcnt),
        Operator::I64Clz => Op::Unary(I64, Unary::Clz),
        Operator::I64Ctz => Op::Unary(I64, Unary::Ctz),
        Operator::I64Popcnt => Op::Unary(I64, Unary::Popcnt),
        Operator::I32Extend8S => Op::Unary(I32, Unary::SignExtend(8)),
        Operator::I32Extend16S => Op::Unary(I32, Unary::SignExtend(16)),
        Operator::I64Extend8S => Op::Unary(I64, Unary::SignExtend(8)),
        Operator::I64Extend16S => Op::Unary(I64, Unary::SignExtend(16)),
        Operator::I64Extend32S => Op::Unary(I64, Unary::SignExtend(32)),
        Operator::I32Eqz => Op::Eqz(I32),
        Operator::I64Eqz => Op::Eqz(I64),
        Operator::I32WrapI64 => Op::Wrap,
        Operator::I64ExtendI32S => Op::Extend { signed: true },
        Operator::I64ExtendI32U => Op::Extend { signed: false },
        Operator::I32Eq => compare(I32, Relation::Equal, false),
        Operator::I32Ne => compare(I32, Relation::NotEqual, false),
        Operator::I32LtS => compare(I32, Relation::Less, true),
        Operator::I32LtU => compare(I32, Relation::Less, false),
        Operator::I32GtS => compare(I32, Relation::Greater, true),
        Operator::I32GtU => compare(I32, Relation::Greater, false),
        Operator::I32LeS => compare(I32, Relation::LessEqual, true),
        Operator::I32LeU => compare(I32, Relation::LessEqual, false),
        Operator::I32GeS => compare(I32, Relation::GreaterEqual, true),
        Operator::I32GeU => compare(I32, Relation::GreaterEqual, false),
        Operator::I64Eq => compare(I64, Relation::Equal, false),
        Operator::I64Ne => compare(I64, Relation::NotEqual, false),
        Operator::I64LtS => compare(I64, Relation::Less, true),
        Operator::I64LtU => compare(I64, Relation::Less, false),
        Operator::I64GtS => compare(I64, Relation::Greater, true),
        Operator::I64GtU => compare(I64, Relation::Greater, false),
        Operator::I64LeS => compare(I64, Relation::LessEqual, true),
        Operator::I64LeU => compare(I64, Relation::LessEqual, false),
        Operator::I64GeS => compare(I64, Relation::GreaterEqual, true),
        Operator::I64GeU => compare(I64, Relation::GreaterEqual, false),
        _ => return decode_binary(operator),
    })
}

fn decode_binary(operator: &Operator<'_>) -> Option<Op> {
    use Type::{I32, I64};
    let (ty, binary) = match operator {
        Operator::I32Add => (I32, Binary::Add),
        Operator::I32Sub => (I32, Binary::Sub),
        Operator::I32Mul => (I32, Binary::Mul),
        Operator::I32DivS => (I32, Binary::DivS),
        Operator::I32DivU => (I32, Binary::DivU),
        Operator::I32RemS => (I32, Binary::RemS),
        Operator::I32RemU => (I32, Binary::RemU),
        Operator::I32And => (I32, Binary::And),
        Operator::I32Or => (I32, Binary::Or),
        Operator::I32Xor => (I32, Binary::Xor),
        Operator::I32Shl => (I32, Binary::Shl),
        Operator::I32ShrS => (I32, Binary::ShrS),
        Operator::I32ShrU => (I32, Binary::ShrU),
        Operator::I32Rotl => (I32, Binary::Rotl),
        Operator::I32Rotr => (I32, Binary::Rotr),
        Operator::I64Add => (I64, Binary::Add),
        Operator::I64Sub => (I64, Binary::Sub),
        Operator::I64Mul => (I64, Binary::Mul),
        Operator::I64DivS => (I64, Binary::DivS),
        Operator::I64DivU => (I64, Binary::DivU),
        Operator::I64RemS => (I64, Binary::RemS),
        Operator::I64RemU => (I64, Binary::RemU),
        Operator::I64And => (I64, Binary::And),
        Operator::I64Or => (I64, Binary::Or),
        Operator::I64Xor => (I64, Binary::Xor),
        Operator::I64Shl => (I64, Binary::Shl),
        Operator::I64ShrS => (I64, Binary::ShrS),
        Operator::I64ShrU => (I64, Binary::ShrU),
        Operator::I64Rotl => (I64, Binary::Rotl),
        Operator::I64Rotr => (I64, Binary::Rotr),
        _ => return None,
    };
    Some(Op::Binary(ty, binary))
}

macro_rules! define_mnemonic {
    ($(@$proposal:ident $op:ident $({ $($arg:ident: $argty:ty),* })? => $visit:ident ($($ann:tt)*))*) => {
        /// The instruction's name in the text format, to name a refused one.
        pub(crate) fn mnemonic(operator: &Operator<'_>) -> String {
            let visit = match operator {
                $(Operator::$op { .. } => stringify!($visit),)*
                _ => "visit_unknown",
            };
            let name = visit.trim_start_matches("visit_");
            match name.split_once('_') {
                Some((group, rest)) if GROUPS.contains(&group) => format!("{group}.{rest}"),
                _ => name.to_owned(),
            }
        }
    };
}
wasmparser::for_each_operator!(define_mnemonic);

/// What stands before the dot in the text format.
const GROUPS: [&str; 22] = [
    "i32", "i64", "f32", "f64", "v128", "i8x16", "i16x8", "i32x4", "i64x2", "f32x4", "f64x2",
    "local", "global", "table", "memory", "data", "elem", "ref", "struct", "array", "i31",
    "atomic",
];
