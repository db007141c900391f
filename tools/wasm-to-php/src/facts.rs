//! Decides what is known of addresses across a whole module: how many low bits of each local,
//! parameter, result and global are always zero, between which bounds each local, parameter and
//! result lies, and how much of the memory behind it is always present (see [`Range::present`]).
//!
//! Found by assuming the best, lowering everything, and lowering again with what was seen, until
//! nothing seen contradicts what was assumed. A stack pointer then is known to stay a multiple of
//! 16, and accesses to frames need no alignment check; a pointer to a frame that the caller has
//! written needs no bounds check.

use crate::module::Module;
use crate::range::{ABSENT, Range};

/// Zero bits that are assumed or known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) globals: Vec<u8>,
    /// Per function, its parameters and then its locals.
    pub(crate) locals: Vec<Vec<Known>>,
    /// Per function, what is known of its results.
    results: Vec<Vec<Known>>,
    /// Per function and local, how it is used in the text.
    uses: Vec<Vec<Uses>>,
}

/// How often a local is set, and how often it serves as an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Uses {
    sets: u32,
    accesses: u32,
    /// Those of the accesses that take a whole word.
    wide: u32,
}

/// What is known of a local or a result; nothing where no value was seen yet.
pub(crate) type Known = Option<Range>;

impl Facts {
    /// What holds before any function has run, and if none ever assigns.
    pub(crate) fn optimistic(module: &Module) -> Self {
        let globals = module.globals.iter().map(|global| Range::exact(global.initial).zeros);
        let mut facts = Self {
            globals: globals.collect(),
            locals: Vec::new(),
            results: Vec::new(),
            uses: Vec::new(),
        };
        for function in &module.functions {
            let signature = module.signature(function.signature);
            let locals = signature.params.len() + function.locals.len();
            facts.locals.push(vec![None; locals]);
            facts.results.push(vec![None; signature.results.len()]);
            facts.uses.push(vec![Uses::default(); locals]);
        }
        // Callers from outside, and calls through a table, pass anything.
        let exported = module.function_exports.iter().map(|export| export.function);
        let tables = (0..).zip(&module.tables).flat_map(|(table, _)| module.functions_in(table));
        for index in exported.chain(tables) {
            let params = module.signature_of(index).params.len();
            for param in 0..params {
                facts.saw_local(index, param, Range::FULL);
            }
        }
        facts
    }

    /// As a lowering starts to look: what is assumed still holds, and no use has been seen.
    pub(crate) fn unused(&self) -> Self {
        let mut facts = self.clone();
        facts.uses.iter_mut().flatten().for_each(|uses| *uses = Uses::default());
        facts
    }

    fn uses_of(&mut self, function: u32, local: u32) -> Option<&mut Uses> {
        let locals = self.uses.get_mut(usize::try_from(function).ok()?)?;
        locals.get_mut(usize::try_from(local).ok()?)
    }

    pub(crate) fn was_set(&mut self, function: u32, local: u32) {
        if let Some(uses) = self.uses_of(function, local) {
            uses.sets += 1;
        }
    }

    pub(crate) fn used_as_address(&mut self, function: u32, local: u32, is_wide: bool) {
        if let Some(uses) = self.uses_of(function, local) {
            uses.accesses += 1;
            uses.wide += u32::from(is_wide);
        }
    }

    /// Whether a local serves as an address so often that its word index gets a variable. Where
    /// its alignment is not known, accesses to whole words must suggest that it is a multiple of 8,
    /// or most would end in the slow path.
    pub(crate) fn is_indexed(&self, function: u32, local: usize) -> bool {
        let find = || self.uses.get(usize::try_from(function).ok()?)?.get(local);
        let uses = find().copied().unwrap_or_default();
        let known = self.local(function, local);
        if known.is_some_and(|known| known.rest().is_some()) {
            uses.accesses > uses.sets
        } else {
            uses.wide >= uses.sets && uses.wide > 0
        }
    }

    /// Nothing is known: always true.
    pub(crate) fn none(module: &Module) -> Self {
        let mut facts = Self::optimistic(module);
        facts.globals.iter_mut().for_each(|zeros| *zeros = 0);
        facts.known().for_each(|known| *known = Some(Range::FULL));
        facts
    }

    fn known(&mut self) -> impl Iterator<Item = &mut Known> {
        self.locals.iter_mut().chain(&mut self.results).flatten()
    }

    /// Gives up what is no longer seen as it was before: a loop or a recursion could move it without
    /// end.
    pub(crate) fn give_up_what_moved(&mut self, before: &Self) {
        let before = before.locals.iter().chain(&before.results).flatten();
        for (now, before) in self.known().zip(before) {
            if let (Some(now), Some(before)) = (now, before) {
                now.lo = if now.lo < before.lo { i64::MIN } else { now.lo };
                now.hi = if now.hi > before.hi { i64::MAX } else { now.hi };
                now.present = if now.present < before.present { ABSENT } else { now.present };
            }
        }
    }

    pub(crate) fn saw_local(&mut self, function: u32, local: usize, range: Range) {
        saw(&mut self.locals, function, local, range);
    }

    pub(crate) fn saw_result(&mut self, function: u32, result: usize, range: Range) {
        saw(&mut self.results, function, result, range);
    }

    pub(crate) fn saw_global(&mut self, global: u32, zeros: u8) {
        let known = usize::try_from(global).ok().and_then(|index| self.globals.get_mut(index));
        if let Some(known) = known {
            *known = zeros.min(*known);
        }
    }

    pub(crate) fn global(&self, global: u32) -> u8 {
        let index = usize::try_from(global).ok();
        index.and_then(|index| self.globals.get(index)).copied().unwrap_or(0)
    }

    pub(crate) fn local(&self, function: u32, local: usize) -> Known {
        known(&self.locals, function, local)
    }

    pub(crate) fn result(&self, function: u32, result: usize) -> Known {
        known(&self.results, function, result)
    }
}

fn known(lists: &[Vec<Known>], function: u32, at: usize) -> Known {
    *lists.get(usize::try_from(function).ok()?)?.get(at)?
}

fn saw(lists: &mut [Vec<Known>], function: u32, at: usize, range: Range) {
    let list = usize::try_from(function).ok().and_then(|index| lists.get_mut(index));
    if let Some(known) = list.and_then(|list| list.get_mut(at)) {
        *known = Some(known.map_or(range, |known| known.union(range)));
    }
}
