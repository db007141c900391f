//! Decides what is kept while a function is lowered.

use std::collections::BTreeSet;

use super::frame::Frame;
use super::value::Value;
use crate::facts::Facts;
use crate::flow::Flow;
use crate::kept_globals::KeptGlobals;
use crate::module::{Module, Signature};
use crate::op::Type;
use crate::php::Stmt;
use crate::range::Range;

/// What the lowering of any function needs to know of the rest.
pub(crate) struct Context<'m> {
    pub(crate) module: &'m Module,
    /// Method name of each function's body.
    pub(crate) bodies: &'m [String],
    /// Property name of each global.
    pub(crate) global_names: &'m [String],
    /// Functions that may come to call themselves.
    pub(crate) recursive: &'m BTreeSet<u32>,
    /// Functions that pay for being called.
    pub(crate) paying: &'m BTreeSet<u32>,
    pub(crate) facts: &'m Facts,
    pub(crate) kept: &'m KeptGlobals,
    /// Bytes of the memory that the array has from the start.
    pub(crate) initial_bytes: i64,
    /// Bytes that the memory may come to have.
    pub(crate) most_bytes: i64,
    pub(crate) count_operations: bool,
}

/// One function in the making.
pub(super) struct Lowering<'c> {
    pub(super) context: &'c Context<'c>,
    pub(super) function: u32,
    pub(super) signature: Signature,
    pub(super) local_types: Vec<Type>,
    /// What is known of each local here.
    pub(super) local_ranges: Vec<Range>,
    pub(super) flow: Flow,
    pub(super) position: usize,
    pub(super) stack: Vec<Value>,
    pub(super) frames: Vec<Frame>,
    pub(super) stmts: Vec<Stmt>,
    pub(super) next_label: u32,
    pub(super) reachable: bool,
    /// Blocks opened since the code became unreachable.
    pub(super) skipped: u32,
    /// Operators since the last counting statement.
    pub(super) uncounted: u64,
    pub(super) seen: &'c mut Facts,
}

/// A local's number as an index of lists.
pub(super) fn index_of(local: u32) -> usize {
    usize::try_from(local).unwrap_or(usize::MAX)
}

pub(super) fn index<T>(list: &[T], at: u32) -> Option<&T> {
    list.get(usize::try_from(at).ok()?)
}
