//! Decides which function bodies are accepted: their locals, their instructions, their nesting.

use wasmparser::{BlockType, FunctionBody, Operator};

use super::refusal::value_type;
use crate::error::{ErrorCode, TranslateError};
use crate::module::{Function, Module};
use crate::op::{self, Op};

/// Blocks around an instruction. Far above what compilers write; low enough that neither the
/// printer here nor PHP's own compiler, which both recurse into blocks, can exhaust a stack.
const NESTING_MAX: usize = 500;

/// Locals of one function. WebAssembly itself allows no more.
const LOCALS_MAX: usize = 50_000;

pub(super) fn decode(
    body: &FunctionBody<'_>,
    index: u32,
    signature: u32,
    module: &Module,
) -> Result<Function, TranslateError> {
    let named = |error: TranslateError| error.in_function(index, module.names.function(index));
    let malformed = |error: wasmparser::Error| named(TranslateError::malformed(&error));

    let mut locals = Vec::new();
    let mut reader = body.get_locals_reader().map_err(malformed)?;
    for _ in 0..reader.get_count() {
        let offset = reader.original_position();
        let (count, ty) = reader.read().map_err(malformed)?;
        let ty = value_type(ty, "local", offset).map_err(named)?;
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        if locals.len().saturating_add(count) > LOCALS_MAX {
            let error = TranslateError::new(ErrorCode::Malformed, "too many locals").at(offset);
            return Err(named(error));
        }
        locals.resize(locals.len() + count, ty);
    }

    let mut ops = Vec::new();
    let mut nesting = 0_usize;
    let mut operators = body.get_operators_reader().map_err(malformed)?;
    while !operators.eof() {
        let (operator, offset) = operators.read_with_offset().map_err(malformed)?;
        let Some(op) = op::decode(&operator) else {
            return Err(named(refused(&operator, offset)));
        };
        match op {
            Op::Block(_) | Op::Loop(_) | Op::If(_) => nesting += 1,
            Op::End => nesting = nesting.saturating_sub(1),
            _ => {}
        }
        if nesting > NESTING_MAX {
            let message = format!("blocks are nested deeper than {NESTING_MAX}");
            let error = TranslateError::new(ErrorCode::Nesting, message).at(offset);
            return Err(named(error.about(op::mnemonic(&operator))));
        }
        ops.push(op);
    }
    Ok(Function { signature, locals, ops })
}

fn refused(operator: &Operator<'_>, offset: u64) -> TranslateError {
    let name = op::mnemonic(operator);
    let ty = match operator {
        Operator::Block { blockty: BlockType::Type(ty) }
        | Operator::Loop { blockty: BlockType::Type(ty) }
        | Operator::If { blockty: BlockType::Type(ty) }
        | Operator::TypedSelect { ty } => Some(*ty),
        _ => None,
    };
    if let Some(Err(error)) = ty.map(|ty| value_type(ty, &name, offset)) {
        return error;
    }
    let is_float = name.starts_with("f32") || name.starts_with("f64") || name.contains("_f32");
    let error = if is_float || name.contains("_f64") {
        TranslateError::new(ErrorCode::Float, "floats are outside the profile")
    } else {
        TranslateError::new(ErrorCode::Instruction, "this instruction is outside the profile")
    };
    error.about(name).at(offset)
}
