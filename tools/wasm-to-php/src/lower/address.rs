//! Decides how an address becomes a position in the memory: which word, which bits of it, and what
//! must be asked first.
//!
//! Locals that serve as addresses again and again have their word index in a variable of its own
//! (`$w3` for `$v3`). It is the address rotated by three bits to the right: where the address is a
//! multiple of eight it is the index, and elsewhere its top bits are set, so that no word is there
//! and the access takes its slow path. One array access so tests alignment and bounds at once. Where
//! it is known which byte of a word the local always means, it is the address shifted.

use super::state::{Lowering, index_of};
use super::value::{Value, plus};
use crate::php::{BinaryOp, Expr, Var};
use crate::range::{MASK32, Range};
use crate::runtime::Support;

/// Where the bytes of an access lie.
pub(super) struct Location {
    pub(super) index: Expr,
    pub(super) shift: Shift,
    /// Whether `index` is right for every address; otherwise only where a word is found there.
    pub(super) is_sure: bool,
    /// Whether the word is in the array.
    pub(super) is_present: bool,
}

/// How far the bytes stand from the bottom of their word, in bits.
pub(super) enum Shift {
    Known(i64),
    Computed(Expr),
}

/// An address as an access will repeat it.
#[derive(Clone)]
pub(super) struct Address {
    /// The operand, canonical.
    pub(super) value: Value,
    /// What the instruction adds to it.
    pub(super) offset: i64,
    /// The local under the operand, and what is added to it in all.
    base: Option<Base>,
}

#[derive(Clone)]
struct Base {
    local: u32,
    /// Whole words that are added to the local besides, as an expression.
    words: Option<Expr>,
    /// Distance of the accessed byte from the local.
    distance: i64,
    range: Range,
    is_indexed: bool,
}

impl Lowering<'_> {
    /// Brings the operand `from_top` into the form in which an access repeats it.
    /// `suggests_words` tells whether such an access is mostly made through a multiple of eight.
    pub(super) fn make_address(&mut self, from_top: usize, offset: i64, suggests_words: bool) {
        let at = self.stack.len().checked_sub(from_top + 1);
        let Some(value) = at.and_then(|at| self.stack.get_mut(at)) else {
            return;
        };
        *value = value.canonical();
        let value = value.clone();
        // Counted as if the local had an index, or it would never come to have one.
        if let Some((local, step, _)) = local_and_step(&value.expr)
            && survives_wrapping(step, offset)
        {
            self.seen.used_as_address(self.function, local, suggests_words);
        }
        if let Some((local, ..)) = self.local_and_words(&value.expr) {
            self.seen.used_as_address(self.function, local, suggests_words);
        }
        if self.base_of(&value, offset).is_none() {
            self.make_simple(from_top, Value::canonical);
        }
    }

    /// The address of an access whose operand `make_address` has prepared.
    pub(super) fn address(&self, value: Value, offset: i64) -> Address {
        let value = Value { range: self.with_static(value.range), ..value };
        let base = self.base_of(&value, offset);
        Address { value, offset, base }
    }

    /// The local that an address is made of, if the access can be written by it.
    fn base_of(&self, value: &Value, offset: i64) -> Option<Base> {
        if let Some((local, words, _)) = self.local_and_words(&value.expr) {
            let at = index_of(local);
            let range = *self.local_ranges.get(at)?;
            let is_indexed = self.is_indexed(at)
                && (range.rest().unwrap_or(0) == 0 || self.rest_of(local).is_some());
            return is_indexed.then_some(Base {
                local,
                words: Some(words),
                distance: offset,
                range,
                is_indexed,
            });
        }
        let (local, step, wraps) = local_and_step(&value.expr)?;
        let at = index_of(local);
        let range = *self.local_ranges.get(at)?;
        // An index that is made for multiples of eight would find nothing for this address.
        let rest = range.rest().unwrap_or(0);
        let is_indexed = self.is_indexed(at) && (rest == 0 || self.rest_of(local).is_some());
        let is_safe = is_indexed && survives_wrapping(step, offset);
        if (wraps || step < 0) && !is_safe {
            return None;
        }
        Some(Base { local, words: None, distance: step + offset, range, is_indexed })
    }

    /// Which byte of its word a local means wherever it serves as an address. What is known only in
    /// places would not tell what its index is.
    fn rest_of(&self, local: u32) -> Option<u8> {
        self.base_range(index_of(local)).rest()
    }

    /// Whether a local has a variable for its word index.
    pub(super) fn is_indexed(&self, local: usize) -> bool {
        self.context.facts.is_indexed(self.function, local)
    }

    /// What `$w…` of a local is set to, once the local has its value.
    pub(super) fn index_of(&mut self, local: u32, value: &Value) -> Expr {
        let is_plain = self.rest_of(local).is_some();
        if let Some(address) = value.literal() {
            return Expr::Int(if is_plain { address >> 3 } else { address.rotate_right(3) });
        }
        let var = || Expr::Var(Var::Local(local));
        let index = Expr::binary(BinaryOp::Shr, var(), Expr::Int(3));
        if let Some((base, ..)) = self.local_and_words(&value.expr) {
            self.seen.used_as_address(self.function, base, true);
        }
        if let Some(stepped) = self.stepped_index(local, value, is_plain) {
            return stepped;
        }
        if is_plain || value.range.zeros >= 3 {
            return index;
        }
        let rest = Expr::binary(BinaryOp::Shl, var(), Expr::Int(61));
        Expr::binary(BinaryOp::BitOr, index, rest)
    }
}

impl Lowering<'_> {
    /// The index of a local that stands whole words behind one that has its index already. Where the
    /// address wraps the index does not and finds no word, so only an access that then takes its slow
    /// path may use it: one whose alignment is not known.
    fn stepped_index(&self, local: u32, value: &Value, is_plain: bool) -> Option<Expr> {
        let (base, words, wraps) = match self.local_and_words(&value.expr) {
            Some((base, words, wraps)) => (base, Some(words), wraps),
            None => {
                let (base, step, wraps) = local_and_step(&value.expr)?;
                let is_other = base != local || step != 0;
                let is_step = is_other && step & 7 == 0;
                (base, is_step.then_some(Expr::Int(step >> 3)), wraps)
            }
        };
        let is_alike = self.rest_of(base).is_some() == is_plain && !(is_plain && wraps);
        let index = self.is_indexed(index_of(base)).then_some(Expr::Var(Var::Index(base)))?;
        words.filter(|_| is_alike).map(|words| match words.literal() {
            Some(step) => plus(index, step),
            None => Expr::binary(BinaryOp::Add, index, words),
        })
    }

    /// The local under an address that is a sum of it and whole words, how many words, and whether the
    /// sum may wrap. Where it wraps, or the local is no multiple of eight, no word has the index.
    fn local_and_words(&self, address: &Expr) -> Option<(u32, Expr, bool)> {
        let (sum, wraps) = unmasked(address);
        let Expr::Binary(BinaryOp::Add, left, right) = sum else {
            return None;
        };
        let (local, bytes) = match (&**left, &**right) {
            (Expr::Var(Var::Local(local)), bytes) | (bytes, Expr::Var(Var::Local(local))) => {
                (*local, bytes)
            }
            _ => return None,
        };
        let Expr::Binary(op, inner, by) = bytes else {
            return None;
        };
        let is_short = self.range_of(bytes).within(0, 1 << 40) && inner.is_simple();
        let words = match (op, by.literal().filter(|_| is_short)?) {
            (BinaryOp::Shl, 3) => (**inner).clone(),
            (BinaryOp::Shl, count @ 4..32) => {
                Expr::binary(BinaryOp::Shl, (**inner).clone(), Expr::Int(count - 3))
            }
            (BinaryOp::Mul, factor) if factor > 8 && factor & 7 == 0 => {
                Expr::binary(BinaryOp::Mul, (**inner).clone(), Expr::Int(factor >> 3))
            }
            _ => return None,
        };
        Some((local, words, wraps))
    }
}

/// A sum without the mask around it, and whether there is one.
fn unmasked(address: &Expr) -> (&Expr, bool) {
    match address {
        Expr::Binary(BinaryOp::BitAnd, sum, mask) if mask.literal() == Some(MASK32) => (sum, true),
        plain => (plain, false),
    }
}

/// The local under an address, what is added to it, and whether the sum may wrap.
fn local_and_step(address: &Expr) -> Option<(u32, i64, bool)> {
    let (sum, wraps) = unmasked(address);
    match sum {
        Expr::Var(Var::Local(local)) => Some((*local, 0, wraps)),
        Expr::Binary(op, left, right) => match (op, &**left, right.literal()?) {
            (BinaryOp::Add, Expr::Var(Var::Local(local)), step) => Some((*local, step, wraps)),
            (BinaryOp::Sub, Expr::Var(Var::Local(local)), step) => Some((*local, -step, wraps)),
            _ => None,
        },
        _ => None,
    }
}

/// Whether no word has the index of a sum that should have wrapped: it is too large if the step
/// goes up, and negative if it goes down and no offset brings it up again.
fn survives_wrapping(step: i64, offset: i64) -> bool {
    (0..=MASK32).contains(&step) || ((-MASK32..0).contains(&step) && offset == 0)
}

impl Address {
    /// The effective address, as slow paths take it.
    pub(super) fn effective(&self) -> Expr {
        plus(self.value.expr.clone(), self.offset)
    }

    /// The halves of a word that lies in the upper half of one word of the array and in the lower half of
    /// the next, where both are there.
    pub(super) fn halves(&self) -> Option<(Location, Location)> {
        let at = |by: i64| {
            let mut half = self.clone();
            half.offset += by;
            if let Some(base) = &mut half.base {
                base.distance += by;
            }
            half.locate(4)
        };
        let (low, high) = (at(0)?, at(4)?);
        let is_split = matches!((&low.shift, &high.shift), (Shift::Known(32), Shift::Known(0)));
        let is_here = low.is_sure && low.is_present && high.is_present;
        (is_split && is_here).then_some((low, high))
    }

    /// Known zero bits of the effective address.
    fn zeros(&self) -> u8 {
        self.value.range.zeros.min(Range::exact(self.offset).zeros)
    }

    /// The local whose words a store brings into the array, and how far behind it.
    pub(super) fn reached(&self) -> Option<(u32, i64)> {
        let base = self.base.as_ref().filter(|base| base.words.is_none())?;
        let wraps = matches!(self.value.expr, Expr::Binary(BinaryOp::BitAnd, ..));
        (!wraps && base.distance >= 0).then_some((base.local, base.distance))
    }

    /// Where `bytes` bytes lie, if they lie in one word. Where not, only a slow path reaches them.
    pub(super) fn locate(&self, bytes: i64) -> Option<Location> {
        if let Some(address) = self.effective().literal() {
            let byte = address & 7;
            return (byte + bytes <= 8).then(|| Location {
                index: Expr::Int(address >> 3),
                shift: Shift::Known(byte << 3),
                is_sure: true,
                is_present: self.is_present(),
            });
        }
        if let Some(base) = self.base.as_ref().filter(|base| base.is_indexed) {
            let is_sure = base.range.rest().is_some();
            let distance = base.distance + i64::from(base.range.rest().unwrap_or(0));
            let byte = distance & 7;
            let mut index = Expr::Var(Var::Index(base.local));
            if let Some(words) = &base.words {
                index = Expr::binary(BinaryOp::Add, index, words.clone());
            }
            return (byte + bytes <= 8).then(|| Location {
                index: plus(index, distance >> 3),
                shift: Shift::Known(byte << 3),
                is_sure,
                is_present: is_sure && self.is_present(),
            });
        }
        let byte = self.value.range.rest().map(|rest| (self.offset + i64::from(rest)) & 7);
        if byte.is_some_and(|byte| byte + bytes > 8) {
            return None;
        }
        let index = Expr::binary(BinaryOp::Shr, self.effective(), Expr::Int(3));
        let shift = if let Some(byte) = byte {
            Shift::Known(byte << 3)
        } else if bytes == 8 {
            Shift::Known(0)
        } else {
            // Whole words in the offset do not move the bits.
            let is_plain = self.offset & 7 == 0;
            let address = if is_plain { self.value.expr.clone() } else { self.effective() };
            let byte = Expr::binary(BinaryOp::BitAnd, address, Expr::Int(8 - bytes));
            Shift::Computed(Expr::binary(BinaryOp::Shl, byte, Expr::Int(3)))
        };
        Some(Location { index, shift, is_sure: true, is_present: self.is_present() })
    }

    /// The condition that a location cannot be trusted, which for an indexed local it never needs.
    pub(super) fn is_misaligned(&self, bytes: i64) -> Option<Expr> {
        let is_indexed = self.base.as_ref().is_some_and(|base| base.is_indexed);
        let is_known = self.value.range.rest().is_some() || (1 << self.zeros().min(3)) >= bytes;
        if is_indexed || is_known || self.effective().literal().is_some() {
            return None;
        }
        // Zero bits of the offset cannot matter.
        let is_plain = self.offset & (bytes - 1) == 0;
        let address = if is_plain { self.value.expr.clone() } else { self.effective() };
        Some(Expr::binary(BinaryOp::BitAnd, address, Expr::Int(bytes - 1)))
    }

    /// Whether what an access finds nothing at is a word as a whole, named by a short index: it is
    /// known which byte the address means, and a sum that wraps would be told from one that does not.
    fn is_whole_word(&self) -> bool {
        let wraps = matches!(self.value.expr, Expr::Binary(BinaryOp::BitAnd, ..));
        let is_indexed =
            self.base.as_ref().is_some_and(|base| base.is_indexed && base.range.rest().is_some());
        is_indexed && !wraps && self.offset >= 0
    }

    fn is_present(&self) -> bool {
        self.value.range.present >= self.offset
    }
}

impl Location {
    /// The word, or what takes its place where it is not in the array.
    pub(super) fn read(&self, address: &Address, bytes: i64) -> Expr {
        let word = Expr::Word(Box::new(self.index.clone()));
        if self.is_present {
            return word;
        }
        let absent = match &self.shift {
            Shift::Computed(_) => Expr::Call(Support::Word.callee(), vec![self.index.clone()]),
            Shift::Known(_) if address.is_whole_word() => {
                Expr::Call(Support::Word.callee(), vec![self.index.clone()])
            }
            Shift::Known(shift) => {
                let load = load(address, bytes);
                match shift {
                    0 => load,
                    _ => Expr::binary(BinaryOp::Shl, load, Expr::Int(*shift)),
                }
            }
        };
        Expr::Coalesce(Box::new(word), Box::new(absent))
    }
}

/// Reads bytes that may lie in two words.
pub(super) fn load(address: &Address, bytes: i64) -> Expr {
    let mut arguments = vec![address.effective()];
    arguments.extend(width(bytes));
    Expr::Call(Support::Load.callee(), arguments)
}

/// The last argument of a slow path, which is left out for a whole word.
pub(super) fn width(bytes: i64) -> Option<Expr> {
    (bytes != 8).then_some(Expr::Int(bytes))
}
