//! Decides how memory accesses are written.
//!
//! The memory is an array of 64-bit words, shorter than the declared pages: words that nothing has
//! written are absent and read as zero. Every access therefore asks the array and never the
//! declared size (`??` for loads, `isset` for stores), and leaves absent words and true violations
//! to a support method, unless it is known that the word is there. An address whose alignment is
//! not known is tested; the alignment that an instruction declares is only a hint and never trusted.

use super::address::{Address, Location, Shift, load, width};
use super::state::Lowering;
use super::value::{Trap, Value, bits, plus};
use crate::op::Access;
use crate::php::{BinaryOp, Expr, Place, Stmt, Var};
use crate::range::{MASK32, Range};
use crate::runtime::Support;

impl Lowering<'_> {
    pub(super) fn load(&mut self, access: Access) {
        self.make_address(0, access.offset, access.bytes >= 4);
        let value = self.pop();
        let address = self.address(value, access.offset);
        let (expr, range) = loaded(&address, access);
        self.lies_within(&address, access.bytes);
        let mut value = Value::computed(expr, range, &[&address.value]).with_trap(Trap::Bounds);
        value.add_read(Place::Memory);
        value.weight += 6;
        self.push(if access.signed { value.sign_extended(access.bytes * 8) } else { value });
    }

    pub(super) fn store(&mut self, access: Access) {
        self.make_address(1, access.offset, access.bytes == 8);
        self.make_light(0, Value::int, self.store_weight(access));
        // A trap of another kind comes before the store's own.
        if self.top_trap() == Trap::Other {
            self.keep(self.stack.len() - 1);
        }
        self.before(2, &[Place::Memory], Trap::Bounds, false);
        let value = self.pop();
        let operand = self.pop();
        let address = self.address(operand, access.offset);
        self.store_at(&address, &value, access.bytes);
        self.lies_within(&address, access.bytes);
        // Whichever way the store went, its word is now in the array: as long as the local holds
        // this address, nothing there is tested again.
        if let Some((local, distance)) = address.reached() {
            let at = usize::try_from(local).ok();
            if let Some(range) = at.and_then(|at| self.local_ranges.get_mut(at)) {
                range.present = range.present.max(distance);
            }
        }
    }

    /// Behind an access its address is known to lie within the memory: where it does not, nothing comes
    /// behind it.
    fn lies_within(&mut self, address: &Address, bytes: u32) {
        let last = self.context.most_bytes - i64::from(bytes);
        if let Some((local, distance)) = address.reached()
            && let Some(range) = self.local_ranges.get_mut(super::state::index_of(local))
        {
            *range = range.narrowed(Range::new(0, last - distance));
        }
    }

    /// Nodes that the stored value may have: it is written once, or twice but evaluated once.
    fn store_weight(&self, access: Access) -> u32 {
        let at = self.stack.len().saturating_sub(2);
        let rest = self.stack.get(at).and_then(|value| value.range.rest());
        let is_split = access.bytes == 8
            && rest.is_some_and(|rest| (i64::from(rest) + access.offset) & 7 != 0);
        let is_known = rest.is_some() && !is_split;
        if is_known || access.bytes == 1 { u32::MAX } else { 12 }
    }

    fn store_at(&mut self, address: &Address, value: &Value, bytes: u32) {
        let width = i64::from(bytes);
        let Some(location) = address.locate(width) else {
            let Some((low, high)) = address.halves().filter(|_| bytes == 8) else {
                self.stmts.push(slow_store(address, value, width));
                return;
            };
            self.write(low, value, 4, true);
            let upper = match value.literal() {
                Some(literal) => Value::constant(literal >> 32),
                None => value.shifted(BinaryOp::Shr, 32, value.range.shr(32)),
            };
            return self.write(high, &upper, 4, true);
        };
        let misaligned = address.is_misaligned(width);
        if location.is_sure && misaligned.is_none() {
            return self.write(location, value, bytes, true);
        }
        let absent = || Expr::Not(Box::new(Expr::HasWord(Box::new(location.index.clone()))));
        let condition = match misaligned {
            Some(misaligned) if location.is_present => misaligned,
            Some(misaligned) => Expr::binary(BinaryOp::Or, misaligned, absent()),
            None => absent(),
        };
        let slow = slow_store(address, value, width);
        let outer = std::mem::take(&mut self.stmts);
        self.write(location, value, bytes, false);
        let fast = std::mem::replace(&mut self.stmts, outer);
        self.stmts.push(Stmt::If { condition, then: vec![slow], otherwise: fast });
    }

    /// Writes a value, or its lowest bytes, into one word.
    fn write(&mut self, location: Location, value: &Value, bytes: u32, touches: bool) {
        let Location { index, shift, is_present, .. } = location;
        let index = match index {
            computed @ Expr::Binary(BinaryOp::Shr, ..) if bytes < 8 => {
                self.stmts.push(Stmt::Assign(Var::WordIndex, computed));
                Expr::Var(Var::WordIndex)
            }
            repeatable => repeatable,
        };
        if touches && !is_present {
            self.stmts.push(touch(&index));
        }
        if bytes == 8 {
            self.stmts.push(Stmt::AssignWord(index, value.expr.clone()));
            return;
        }
        let mask = (1_i64 << (8 * bytes)) - 1;
        let (hole, raised) = match shift {
            Shift::Known(shift) => (bits((mask << shift) ^ -1), raised(value, mask, shift)),
            Shift::Computed(shift) => {
                self.stmts.push(Stmt::Assign(Var::BitShift, shift));
                let shift = || Expr::Var(Var::BitShift);
                let hole = Expr::binary(BinaryOp::Shl, bits(mask), shift());
                let hole = Expr::binary(BinaryOp::BitXor, hole, Expr::Int(-1));
                let value = masked(value, mask).expr;
                let raised = match value.literal() {
                    Some(0) => value,
                    _ => Expr::binary(BinaryOp::Shl, value, shift()),
                };
                (hole, raised)
            }
        };
        let kept = Expr::binary(BinaryOp::BitAnd, Expr::Word(Box::new(index.clone())), hole);
        let word = match raised.literal() {
            Some(0) => kept,
            _ => Expr::binary(BinaryOp::BitOr, kept, raised),
        };
        let word = match self.stmts.pop() {
            Some(Stmt::AssignWord(before, part)) if before == index => {
                match merged(&index, &part, &word) {
                    Some(word) => word,
                    None => {
                        self.stmts.push(Stmt::AssignWord(before, part));
                        word
                    }
                }
            }
            other => {
                self.stmts.extend(other);
                word
            }
        };
        self.stmts.push(Stmt::AssignWord(index, word));
    }

    /// A stack frame in the making: the stack pointer less the frame's size. Such an address is
    /// given back as one whose frame is present, for [`Self::touch_frame`] to make it so.
    ///
    /// This alone goes by a name: `__stack_pointer`, which LLVM's linker gives. A frame that does
    /// not lie in the memory so traps when it is made and not when it is used.
    pub(super) fn frame_of(&self, value: Value) -> (Value, Option<i64>) {
        let difference = match &value.expr {
            Expr::Binary(BinaryOp::BitAnd, inner, mask) if mask.literal() == Some(MASK32) => {
                &**inner
            }
            plain => plain,
        };
        let size = match difference {
            Expr::Binary(BinaryOp::Sub, left, right) => match (&**left, right.literal()) {
                (Expr::Property(name), Some(size)) if self.is_stack_pointer(name) => size,
                _ => return (value, None),
            },
            _ => return (value, None),
        };
        if value.range.present >= size - 1 {
            return (value, None);
        }
        // The mask stays: the end of a frame that starts below zero could be a word of the memory.
        let range = value.range.with_present(size - 1);
        (Value { range, ..value }, Some(size))
    }

    fn is_stack_pointer(&self, property: &str) -> bool {
        let names = &self.context.module.names.globals;
        let mut named = names.iter().filter(|(_, name)| *name == "__stack_pointer");
        named.any(|(global, _)| {
            super::state::index(self.context.global_names, *global)
                .is_some_and(|name| name == property)
        })
    }

    /// Brings a frame into the array, or traps.
    pub(super) fn touch_frame(&mut self, local: u32, bytes: i64) {
        let at = super::state::index_of(local);
        let is_aligned = self.local_ranges.get(at).is_some_and(|range| range.zeros >= 3);
        let index = if is_aligned && self.is_indexed(at) {
            plus(Expr::Var(Var::Index(local)), (bytes - 1) >> 3)
        } else {
            let last = plus(Expr::Var(Var::Local(local)), bytes - 1);
            Expr::binary(BinaryOp::Shr, last, Expr::Int(3))
        };
        self.stmts.push(touch(&index));
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
        if self.copy_words() {
            return;
        }
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

/// The expression that reads the bytes, and its range; sign extension is still to come, except
/// where the shift down does it.
fn loaded(address: &Address, access: Access) -> (Expr, Range) {
    let bytes = i64::from(access.bytes);
    let bits_read = 8 * bytes;
    let range = match access.bytes {
        8 => Range::FULL,
        _ => Range::new(0, (1 << bits_read) - 1),
    };
    let Some(location) = address.locate(bytes) else {
        let Some((low, high)) = address.halves().filter(|_| bytes == 8) else {
            return (load(address, bytes), range);
        };
        let low = lowered(low.read(address, 4), Expr::Int(32));
        let low = Expr::binary(BinaryOp::BitAnd, low, bits(MASK32));
        let high = Expr::binary(BinaryOp::Shl, high.read(address, 4), Expr::Int(32));
        return (Expr::binary(BinaryOp::BitOr, low, high), range);
    };
    let word = location.read(address, bytes);
    let (fast, range) = match location.shift {
        _ if bytes == 8 => (word, range),
        Shift::Known(shift) if access.signed && shift + bits_read == 64 => {
            let half = 1_i64 << (bits_read - 1);
            (lowered(word, Expr::Int(shift)), Range::new(-half, half - 1))
        }
        Shift::Known(shift) => {
            let shifted = if shift == 0 { word } else { lowered(word, Expr::Int(shift)) };
            (Expr::binary(BinaryOp::BitAnd, shifted, bits(range.hi)), range)
        }
        Shift::Computed(shift) => {
            (Expr::binary(BinaryOp::BitAnd, lowered(word, shift), bits(range.hi)), range)
        }
    };
    match address.is_misaligned(bytes) {
        Some(misaligned) => {
            let slow = Box::new(load(address, bytes));
            let range = if access.bytes == 8 { range } else { Range::new(0, (1 << bits_read) - 1) };
            (Expr::Ternary(Box::new(misaligned), slow, Box::new(fast)), range)
        }
        None => (fast, range),
    }
}

fn lowered(word: Expr, shift: Expr) -> Expr {
    Expr::binary(BinaryOp::Shr, word, shift)
}

/// The value's lowest bits at their place in the word.
fn raised(value: &Value, mask: i64, shift: i64) -> Expr {
    if let Some(literal) = value.literal() {
        return bits((literal & mask) << shift);
    }
    // What reaches beyond the word falls off.
    let is_top = mask.leading_zeros() <= u32::try_from(shift).unwrap_or(0);
    let value = match &value.expr {
        Expr::Binary(BinaryOp::BitAnd, inner, by) if is_top && by.literal() == Some(mask) => {
            (**inner).clone()
        }
        whole if is_top => whole.clone(),
        _ => masked(value, mask).expr,
    };
    if shift == 0 { value } else { Expr::binary(BinaryOp::Shl, value, Expr::Int(shift)) }
}

/// What a part of a word and its bits come from: the word with a hole, and the bits if not zero.
fn part_of<'e>(index: &Expr, word: &'e Expr) -> Option<(i64, Option<&'e Expr>)> {
    let (kept, raised) = match word {
        Expr::Binary(BinaryOp::BitOr, kept, raised) => (&**kept, Some(&**raised)),
        kept => (kept, None),
    };
    match kept {
        Expr::Binary(BinaryOp::BitAnd, word, hole)
            if **word == Expr::Word(Box::new(index.clone())) =>
        {
            Some((hole.literal()?, raised))
        }
        _ => None,
    }
}

/// Two writes to parts of one word that follow each other, as one.
fn merged(index: &Expr, first: &Expr, second: &Expr) -> Option<Expr> {
    let (first_hole, first_bits) = part_of(index, first)?;
    let (second_hole, second_bits) = part_of(index, second)?;
    // Parts that overlap are left alone, and so is a second one that reads what the first wrote.
    if first_hole | second_hole != -1 || second_bits.is_some_and(Expr::reads_instance) {
        return None;
    }
    let kept = match first_hole & second_hole {
        0 => None,
        hole => {
            let word = Expr::Word(Box::new(index.clone()));
            Some(Expr::binary(BinaryOp::BitAnd, word, bits(hole)))
        }
    };
    let parts = [kept, first_bits.cloned(), second_bits.cloned()].into_iter().flatten();
    let joined = parts.reduce(|all, part| Expr::binary(BinaryOp::BitOr, all, part));
    Some(joined.unwrap_or(Expr::Int(0)))
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

fn slow_store(address: &Address, value: &Value, bytes: i64) -> Stmt {
    let mut arguments = vec![address.effective(), value.expr.clone()];
    arguments.extend(width(bytes));
    Stmt::Eval(Expr::Call(Support::Store.callee(), arguments))
}
