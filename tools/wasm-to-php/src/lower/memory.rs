//! Decides how memory accesses are written.
//!
//! The memory is an array of 32-bit words, shorter than the declared pages: words that nothing has
//! written are absent and read as zero. Every access therefore asks the array and never the
//! declared size, even at a constant address (`??` for loads, `isset` for stores), and leaves absent
//! words and true violations to a support method. An address whose alignment is not known is
//! tested; the alignment that an instruction declares is only a hint and never trusted.

use super::Lowering;
use super::value::{Trap, Value, bits, plus};
use crate::op::{Access, Type};
use crate::php::{BinaryOp, Callee, Expr, Place, Stmt, Var};
use crate::range::{MASK32, Range};
use crate::runtime::Support;

/// An address as the access will repeat it.
struct Address {
    value: Value,
    offset: i64,
}

impl Address {
    /// The effective address.
    fn effective(&self) -> Expr {
        plus(self.value.expr.clone(), self.offset)
    }

    /// Known zero bits of the effective address.
    fn zeros(&self) -> u8 {
        self.value.range.zeros.min(Range::exact(self.offset).zeros)
    }

    fn is_aligned(&self, bytes: i64) -> bool {
        1_i64.checked_shl(u32::from(self.zeros())).is_none_or(|known| known <= 0 || known >= bytes)
    }

    /// Whether the word `further` words behind the one that holds the address is in the array.
    fn is_present(&self, further: i64) -> bool {
        self.value.range.present >= self.offset + 4 * further
    }

    /// The word `further` words behind the one that holds the address.
    fn read(&self, further: i64) -> Expr {
        let index = self.word(further);
        let word = Expr::Word(Box::new(index.clone()));
        if self.is_present(further) {
            return word;
        }
        let slow = Expr::Call(Support::Word.callee(), vec![index]);
        Expr::Coalesce(Box::new(word), Box::new(slow))
    }

    /// Index of the word `further` words behind the one that holds the address.
    fn word(&self, further: i64) -> Expr {
        if let Some(address) = self.effective().literal() {
            return Expr::Int((address >> 2) + further);
        }
        if self.is_aligned(4) {
            let offset = self.offset + 4 * further;
            let address = plus(self.value.expr.clone(), offset);
            return Expr::binary(BinaryOp::Shr, address, Expr::Int(2));
        }
        let word = Expr::binary(BinaryOp::Shr, self.effective(), Expr::Int(2));
        plus(word, further)
    }

    /// The condition that the address is no multiple of `bytes`.
    fn is_misaligned(&self, bytes: i64) -> Expr {
        // Zero bits of the offset cannot matter.
        let is_plain = self.offset & (bytes - 1) == 0;
        let address = if is_plain { self.value.expr.clone() } else { self.effective() };
        Expr::binary(BinaryOp::BitAnd, address, Expr::Int(bytes - 1))
    }

    /// How far the addressed byte stands from the bottom of its word, in bits.
    fn bit_shift(&self) -> Expr {
        if let Some(address) = self.effective().literal() {
            return Expr::Int((address & 3) << 3);
        }
        if self.value.range.zeros >= 2 {
            return Expr::Int((self.offset & 3) << 3);
        }
        let is_plain = self.offset & 3 == 0;
        let address = if is_plain { self.value.expr.clone() } else { self.effective() };
        let byte = Expr::binary(BinaryOp::BitAnd, address, Expr::Int(3));
        Expr::binary(BinaryOp::Shl, byte, Expr::Int(3))
    }
}

impl Lowering<'_> {
    pub(super) fn load(&mut self, access: Access) {
        self.make_simple(0, Value::canonical);
        let address = Address { value: self.pop(), offset: access.offset };
        let (expr, range) = match access.bytes {
            1 => (part(&address, 0xFF), Range::new(0, 0xFF)),
            2 => (half(&address), Range::new(0, 0xFFFF)),
            4 => (whole(&address), Range::U32),
            _ => (double(&address), Range::FULL),
        };
        let mut value = Value::computed(expr, range, &[&address.value]).with_trap(Trap::Bounds);
        value.add_read(Place::Memory);
        value.weight += 6;
        self.push(if access.signed { value.sign_extended(access.bytes * 8) } else { value });
    }

    pub(super) fn store(&mut self, access: Access) {
        self.make_simple(1, Value::canonical);
        let carried = match (access.ty, access.bytes) {
            (Type::I32, 4) => Value::canonical,
            _ => Value::int,
        };
        self.make_light(0, carried, self.store_weight(access));
        // A trap of another kind comes before the store's own.
        if self.top_trap() == Trap::Other {
            self.keep(self.stack.len() - 1);
        }
        self.before(2, &[Place::Memory], Trap::Bounds, false);
        let value = self.pop();
        let address = Address { value: self.pop(), offset: access.offset };
        match access.bytes {
            1 => self.store_part(&address, &value, 0xFF),
            2 => self.store_half(&address, &value),
            4 => self.store_whole(&address, &masked(&value, MASK32).expr),
            _ => self.store_double(&address, &value),
        }
        // Whichever way the store went, its first word is now in the array, and for eight bytes
        // the next one too: as long as the local holds this address, nothing there is tested again.
        if let Expr::Var(Var::Local(local)) = address.value.expr {
            let reached = address.offset + if access.bytes == 8 { 4 } else { 0 };
            let at = usize::try_from(local).ok();
            if let Some(range) = at.and_then(|at| self.local_ranges.get_mut(at)) {
                range.present = range.present.max(reached);
            }
        }
    }

    /// Nodes that the stored value may have: it is written once, written twice but evaluated once,
    /// or, for the two words of an `i64`, evaluated twice.
    fn store_weight(&self, access: Access) -> u32 {
        let at = self.stack.len().saturating_sub(2);
        let address = self.stack.get(at).map_or(0, |value| value.range.zeros);
        let zeros = address.min(Range::exact(access.offset).zeros);
        match access.bytes {
            1 => u32::MAX,
            2 | 4 if zeros >= 2 => u32::MAX,
            2 | 4 => 12,
            _ => 1,
        }
    }

    fn store_half(&mut self, address: &Address, value: &Value) {
        if address.is_aligned(2) {
            return self.store_part(address, value, 0xFFFF);
        }
        let outer = std::mem::take(&mut self.stmts);
        self.store_part(address, value, 0xFFFF);
        let fast = std::mem::replace(&mut self.stmts, outer);
        let slow = slow_store(Support::Store16, address, &value.expr);
        self.stmts.push(Stmt::If {
            condition: address.is_misaligned(2),
            then: vec![slow],
            otherwise: fast,
        });
    }

    /// Replaces some bits of one word.
    fn store_part(&mut self, address: &Address, value: &Value, mask: i64) {
        let shift = address.bit_shift();
        let index = match address.word(0) {
            Expr::Int(index) => Expr::Int(index),
            computed => {
                self.stmts.push(Stmt::Assign(Var::WordIndex, computed));
                Expr::Var(Var::WordIndex)
            }
        };
        if !address.is_present(0) {
            self.stmts.push(touch(&index));
        }
        let value = masked(value, mask).expr;
        let (hole, value) = match shift.literal() {
            Some(shift) => {
                let hole = bits((mask << shift) ^ MASK32);
                let value = match (value.literal(), shift) {
                    (Some(literal), _) => bits(literal << shift),
                    (None, 0) => value,
                    (None, _) => Expr::binary(BinaryOp::Shl, value, Expr::Int(shift)),
                };
                (hole, value)
            }
            None => {
                self.stmts.push(Stmt::Assign(Var::BitShift, shift));
                let shift = Expr::Var(Var::BitShift);
                let raised = Expr::binary(BinaryOp::Shl, bits(mask), shift.clone());
                let hole = Expr::binary(BinaryOp::BitXor, raised, Expr::Hex(MASK32));
                let value = match value.literal() {
                    Some(0) => value,
                    _ => Expr::binary(BinaryOp::Shl, value, shift),
                };
                (hole, value)
            }
        };
        let kept = Expr::binary(BinaryOp::BitAnd, Expr::Word(Box::new(index.clone())), hole);
        let word = match value.literal() {
            Some(0) => kept,
            _ => Expr::binary(BinaryOp::BitOr, kept, value),
        };
        self.stmts.push(Stmt::AssignWord(index, word));
    }

    fn store_whole(&mut self, address: &Address, value: &Expr) {
        let index = address.word(0);
        let write = Stmt::AssignWord(index.clone(), value.clone());
        if address.is_aligned(4) {
            if !address.is_present(0) {
                self.stmts.push(touch(&index));
            }
            self.stmts.push(write);
            return;
        }
        self.stmts.push(Stmt::If {
            condition: slow_condition(address, 0),
            then: vec![slow_store(Support::Store32, address, value)],
            otherwise: vec![write],
        });
    }

    fn store_double(&mut self, address: &Address, value: &Value) {
        let (low, high) = match value.literal() {
            Some(literal) => (bits(literal & MASK32), bits((literal >> 32) & MASK32)),
            None => {
                let high = value.shifted(BinaryOp::Shr, 32, value.range.shr(32));
                (masked(value, MASK32).expr, masked(&high, MASK32).expr)
            }
        };
        let last = address.word(1);
        let writes =
            vec![Stmt::AssignWord(address.word(0), low), Stmt::AssignWord(last.clone(), high)];
        // The array has no holes: where the second word is, the first is too.
        if address.is_aligned(4) {
            if !address.is_present(1) {
                self.stmts.push(touch(&last));
            }
            self.stmts.extend(writes);
            return;
        }
        self.stmts.push(Stmt::If {
            condition: slow_condition(address, 1),
            then: vec![slow_store(Support::Store64, address, &value.expr)],
            otherwise: writes,
        });
    }

    pub(super) fn memory_size(&mut self) {
        let grows = self.context.module.grows();
        match self.context.module.memory {
            Some(memory) if !grows => {
                self.push(Value::constant(i64::try_from(memory.pages).unwrap_or(0)));
            }
            _ => {
                let pages = Expr::Property("pages".to_owned());
                self.push(Value::leaf(pages, Range::new(0, 65_536), vec![Place::Memory]));
            }
        }
    }

    pub(super) fn memory_grow(&mut self) {
        let trap = self.top_trap();
        self.before(1, &[Place::Memory], trap, false);
        let pages = self.pop().canonical();
        let slot = Var::Slot(self.free_slot());
        let call = Expr::Call(Support::Grow.callee(), vec![pages.expr]);
        self.stmts.push(Stmt::Assign(slot, call));
        self.push(Value::var(slot, Range::U32));
    }

    pub(super) fn memory_copy(&mut self) {
        self.bulk(Support::Copy, [Value::canonical, Value::canonical, Value::canonical]);
    }

    pub(super) fn memory_fill(&mut self) {
        self.bulk(Support::Fill, [Value::canonical, Value::int, Value::canonical]);
    }

    fn bulk(&mut self, support: Support, carried: [fn(&Value) -> Value; 3]) {
        let trap = self.traps_of(3).max(Trap::Bounds);
        self.before(3, &[Place::Memory], trap, false);
        let values = self.pop_many(3);
        let arguments = values.iter().zip(carried).map(|(value, carry)| carry(value).expr);
        let call = Expr::Call(support.callee(), arguments.collect());
        self.stmts.push(Stmt::Eval(call));
    }
}

impl crate::module::Module {
    /// Whether any function asks for more memory.
    fn grows(&self) -> bool {
        self.has_op(|op| *op == crate::op::Op::MemoryGrow)
    }
}

/// Bits of one word.
fn part(address: &Address, mask: i64) -> Expr {
    let word = address.read(0);
    let shifted = match address.bit_shift() {
        Expr::Int(0) => word,
        shift => Expr::binary(BinaryOp::Shr, word, shift),
    };
    Expr::binary(BinaryOp::BitAnd, shifted, bits(mask))
}

/// `fast`, unless the address is misaligned.
fn aligned_or(address: &Address, bytes: i64, support: Support, fast: Expr) -> Expr {
    if address.is_aligned(bytes) {
        return fast;
    }
    let slow = Expr::Call(support.callee(), vec![address.effective()]);
    Expr::Ternary(Box::new(address.is_misaligned(bytes)), Box::new(slow), Box::new(fast))
}

fn half(address: &Address) -> Expr {
    aligned_or(address, 2, Support::Load16, part(address, 0xFFFF))
}

fn whole(address: &Address) -> Expr {
    aligned_or(address, 4, Support::Load32, address.read(0))
}

fn double(address: &Address) -> Expr {
    let high = Expr::binary(BinaryOp::Shl, address.read(1), Expr::Int(32));
    let both = Expr::binary(BinaryOp::BitOr, address.read(0), high);
    aligned_or(address, 4, Support::Load64, both)
}

/// The value's lowest bits.
fn masked(value: &Value, mask: i64) -> Value {
    if let Some(literal) = value.literal() {
        return Value { expr: bits(literal & mask), ..Value::constant(literal & mask) };
    }
    if value.range.within(0, mask) {
        return value.clone();
    }
    let expr = Expr::binary(BinaryOp::BitAnd, value.expr.clone(), bits(mask));
    Value::computed(expr, Range::new(0, mask), &[value])
}

/// `isset( $m[ … ] ) || $this->touch( … );`
fn touch(index: &Expr) -> Stmt {
    let has = Expr::HasWord(Box::new(index.clone()));
    let make = Expr::Call(Support::Touch.callee(), vec![index.clone()]);
    Stmt::Eval(Expr::binary(BinaryOp::Or, has, make))
}

/// Misaligned, or not yet in the array.
fn slow_condition(address: &Address, further: i64) -> Expr {
    if address.is_present(further) {
        return address.is_misaligned(4);
    }
    let absent = Expr::Not(Box::new(Expr::HasWord(Box::new(address.word(further)))));
    Expr::binary(BinaryOp::Or, address.is_misaligned(4), absent)
}

fn slow_store(support: Support, address: &Address, value: &Expr) -> Stmt {
    let callee: Callee = support.callee();
    Stmt::Eval(Expr::Call(callee, vec![address.effective(), value.clone()]))
}
