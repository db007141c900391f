//! Decides what is known of alignment across a whole module: how many low bits of each local,
//! parameter and global are always zero.
//!
//! Found by assuming the best, lowering everything, and lowering again with what was seen, until
//! nothing seen contradicts what was assumed. A stack pointer then is known to stay a multiple of
//! 16, and accesses to frames need no alignment check.

use crate::module::Module;
use crate::range::Range;

/// Zero bits that are assumed or known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) globals: Vec<u8>,
    /// Per function, its parameters and then its locals.
    pub(crate) locals: Vec<Vec<u8>>,
}

/// More than any value has: nothing was ever assigned.
const NOTHING_SEEN: u8 = 63;

impl Facts {
    /// What holds before any function has run, and if none ever assigns.
    pub(crate) fn optimistic(module: &Module) -> Self {
        let globals = module
            .globals
            .iter()
            .map(|global| Range::exact(global.initial).zeros);
        let mut facts = Self {
            globals: globals.collect(),
            locals: Vec::new(),
        };
        for function in &module.functions {
            let params = module.signature(function.signature).params.len();
            facts
                .locals
                .push(vec![NOTHING_SEEN; params + function.locals.len()]);
        }
        // Callers from outside, and calls through the table, pass anything.
        let exported = module.function_exports.iter().map(|export| export.function);
        for index in exported.chain(module.table.iter().copied().flatten()) {
            let params = module.signature_of(index).params.len();
            for param in 0..params {
                facts.saw_local(index, param, 0);
            }
        }
        facts
    }

    /// Nothing is known: always true.
    pub(crate) fn none(module: &Module) -> Self {
        let mut facts = Self::optimistic(module);
        facts.globals.iter_mut().for_each(|zeros| *zeros = 0);
        facts
            .locals
            .iter_mut()
            .flatten()
            .for_each(|zeros| *zeros = 0);
        facts
    }

    pub(crate) fn saw_local(&mut self, function: u32, local: usize, zeros: u8) {
        let locals = usize::try_from(function)
            .ok()
            .and_then(|index| self.locals.get_mut(index));
        if let Some(known) = locals.and_then(|locals| locals.get_mut(local)) {
            *known = zeros.min(*known);
        }
    }

    pub(crate) fn saw_global(&mut self, global: u32, zeros: u8) {
        let known = usize::try_from(global)
            .ok()
            .and_then(|index| self.globals.get_mut(index));
        if let Some(known) = known {
            *known = zeros.min(*known);
        }
    }

    pub(crate) fn global(&self, global: u32) -> u8 {
        let index = usize::try_from(global).ok();
        index
            .and_then(|index| self.globals.get(index))
            .copied()
            .unwrap_or(0)
    }

    pub(crate) fn locals_of(&self, function: u32) -> &[u8] {
        let index = usize::try_from(function).ok();
        index
            .and_then(|index| self.locals.get(index))
            .map_or(&[], Vec::as_slice)
    }
}
