//! Decides what is kept of an open block.

use super::carried::as_carried;
use super::value::Value;
use crate::module::Signature;
use crate::php::Stmt;
use crate::range::Range;

/// What an open block is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    Function,
    Block,
    Loop,
    If {
        condition: Value,
    },
    /// The second arm; holds the first.
    Else {
        condition: Value,
        then: Vec<Stmt>,
    },
}

/// An open block.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) kind: Kind,
    pub(super) label: u32,
    pub(super) signature: Signature,
    /// Values on the stack below the block.
    pub(super) height: usize,
    /// Slots that carry the parameters of a loop or an `if`.
    pub(super) params: Vec<u32>,
    /// Slots that carry the results of a block or an `if`.
    pub(super) results: Vec<u32>,
    /// The statements before the block.
    pub(super) outer: Vec<Stmt>,
    /// What is known of the locals where the other arm of an `if` starts.
    pub(super) otherwise_ranges: Vec<Range>,
    /// What is known on every path that has come to the end so far.
    pub(super) at_exit: Option<Known>,
    /// Whether it is a loop of so few rounds that they are paid for together.
    pub(super) is_short: bool,
    /// Whether anything branches to it.
    pub(super) is_target: bool,
}

/// What is known of the locals and of the results of a block.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) locals: Vec<Range>,
    pub(super) results: Vec<Range>,
}

impl Frame {
    /// A path comes to the end of the block with these values.
    pub(super) fn arrives(&mut self, locals: &[Range], results: &[Value]) {
        let types = &self.signature.results;
        let results = results.iter().zip(types).map(|(value, ty)| as_carried(value, *ty).range);
        self.arrives_with(Known { locals: locals.to_vec(), results: results.collect() });
    }

    pub(super) fn arrives_with(&mut self, known: Known) {
        let joined = |before: Vec<Range>, now: Vec<Range>| {
            before.into_iter().zip(now).map(|(before, now)| before.union(now)).collect()
        };
        self.at_exit = Some(match self.at_exit.take() {
            None => known,
            Some(before) => Known {
                locals: joined(before.locals, known.locals),
                results: joined(before.results, known.results),
            },
        });
    }
}
