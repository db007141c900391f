//! Decides which functions may come to call themselves, and so need a depth guard.

use std::collections::BTreeSet;

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
