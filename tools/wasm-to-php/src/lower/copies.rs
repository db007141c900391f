//! Decides which copies are written word by word: short ones of whole words that are all in the array.

use super::state::Lowering;
use super::value::{Trap, Value};
use crate::php::{Expr, Place, Stmt, Var};

/// Bytes up to which a copy is written word by word.
const COPIED_MAX: i64 = 96;

impl Lowering<'_> {
    /// Writes a copy of a few whole words that are all there as assignments; whether it could.
    pub(super) fn copy_words(&mut self) -> bool {
        let [.., to, from, length] = self.stack.as_slice() else {
            return false;
        };
        let Some(length) = length.literal().filter(|length| (8..=COPIED_MAX).contains(length))
        else {
            return false;
        };
        let is_ready = |value: &Value| {
            let range = self.with_static(value.canonical().range);
            range.rest() == Some(0) && range.present >= length - 1
        };
        if length & 7 != 0 || !is_ready(to) || !is_ready(from) {
            return false;
        }
        for from_top in [2, 1] {
            self.make_address(from_top, 0, true);
        }
        self.before(3, &[Place::Memory], Trap::Never, false);
        let count = usize::try_from(length >> 3).unwrap_or(0);
        let slots = self.free_slots(count);
        self.pop();
        let (from, to) = (self.pop(), self.pop());
        let is_apart = match (from.literal(), to.literal()) {
            (Some(from), Some(to)) => from.abs_diff(to) >= length.unsigned_abs(),
            _ => false,
        };
        let mut writes = Vec::new();
        for (offset, slot) in (0..length).step_by(8).zip(slots) {
            let (from, to) = (self.address(from.clone(), offset), self.address(to.clone(), offset));
            let (Some(source), Some(target)) = (from.locate(8), to.locate(8)) else {
                continue;
            };
            let word = Expr::Word(Box::new(source.index));
            if is_apart {
                writes.push(Stmt::AssignWord(target.index, word));
            } else {
                // They may overlap: all is read before anything is written.
                self.stmts.push(Stmt::Assign(Var::Slot(slot), word));
                writes.push(Stmt::AssignWord(target.index, Expr::Var(Var::Slot(slot))));
            }
        }
        self.stmts.extend(writes);
        true
    }
}
