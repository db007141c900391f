//! Decides which functions may come to call themselves, and so need a depth guard, and which must
//! pay for being called so that every call ends.

use std::collections::{BTreeMap, BTreeSet};

use crate::module::Module;
use crate::op::Op;

/// Every function on a cycle of calls, and those between cycles. A call through a table counts
/// as a call of each function that may be in it with its signature.
pub(crate) fn recursive_functions(module: &Module) -> BTreeSet<u32> {
    let edges: Vec<(u32, BTreeSet<u32>)> = (0..)
        .zip(&module.functions)
        .map(|(index, function)| (index, callees(module, &function.ops)))
        .collect();
    let mut left: BTreeSet<u32> = edges.iter().map(|(index, _)| *index).collect();
    loop {
        let before = left.len();
        // Who calls nobody that is left, or is called by nobody that is left, is on no cycle.
        let called: BTreeSet<u32> = edges
            .iter()
            .filter(|(index, _)| left.contains(index))
            .flat_map(|(_, callees)| callees.iter().copied())
            .collect();
        left = edges
            .iter()
            .filter(|(index, callees)| {
                left.contains(index)
                    && called.contains(index)
                    && callees.iter().any(|callee| left.contains(callee))
            })
            .map(|(index, _)| *index)
            .collect();
        if left.len() == before {
            return left;
        }
    }
}

/// Calls that one unit of fuel may pay for.
const CALLS_PER_UNIT: u64 = 1_000;

/// Functions that pay for being called. Without loops and recursion a function ends; only where
/// functions call functions that call functions, each several times, can that take long.
pub(crate) fn paying_functions(module: &Module, recursive: &BTreeSet<u32>) -> BTreeSet<u32> {
    let mut calls: BTreeMap<u32, u64> = recursive.iter().map(|each| (*each, 1)).collect();
    let mut paying = recursive.clone();
    let mut open: Vec<u32> = (0..).zip(&module.functions).map(|(index, _)| index).collect();
    // What a function calls is looked at before it: there is an end to that, for none is recursive.
    while let Some(index) = open.pop() {
        let ops = module.function(index).map_or(&[][..], |function| &function.ops);
        if calls.contains_key(&index) {
            continue;
        }
        let unknown: Vec<u32> =
            callees(module, ops).into_iter().filter(|callee| !calls.contains_key(callee)).collect();
        if !unknown.is_empty() {
            open.push(index);
            open.extend(unknown);
            continue;
        }
        let of_callee = |callee: &u32| calls.get(callee).copied().unwrap_or(1);
        let mut sum = 1_u64;
        for op in ops {
            let most = callees(module, std::slice::from_ref(op)).iter().map(of_callee).max();
            sum = sum.saturating_add(most.unwrap_or(0));
        }
        if sum > CALLS_PER_UNIT {
            paying.insert(index);
            sum = 1;
        }
        calls.insert(index, sum);
    }
    paying
}

fn callees(module: &Module, ops: &[Op]) -> BTreeSet<u32> {
    let mut found = BTreeSet::new();
    for op in ops {
        match op {
            Op::Call(function) => {
                found.insert(*function);
            }
            Op::CallIndirect { signature, table } => {
                let wanted = module.signature(*signature);
                let entries = module.functions_in(*table).into_iter();
                found.extend(entries.filter(|entry| module.signature_of(*entry) == wanted));
            }
            _ => {}
        }
    }
    found
}
