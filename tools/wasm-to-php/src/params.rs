//! Decides what the private methods are given: only what they read, and the word index of an address
//! where nothing else of it is needed.
//!
//! A parameter that all callers give the same constant is read as that constant and not at all. An
//! address that a method uses only for its index would be shifted anew in every call, though the caller
//! mostly has the index already. Methods that a host or a table calls keep their parameters.

use std::collections::{BTreeMap, BTreeSet};

use crate::module::Module;
use crate::php::{BinaryOp, Callee, Expr, Stmt, Var, edit_exprs, visit_exprs};
use crate::unread;

/// How a parameter is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Param {
    Value,
    /// The word index of an address.
    Index,
    /// Not at all.
    Left,
}

/// Changes bodies and calls, and tells per function how its parameters are given.
pub(crate) fn settle(
    module: &Module,
    names: &[String],
    bodies: &mut [Vec<Stmt>],
) -> Vec<Vec<Param>> {
    let mut called = Methods::of(module, names);
    called.pass_indexes(bodies);
    while called.leave_unread(bodies) {
        for body in bodies.iter_mut() {
            *body = unread::dropped(std::mem::take(body));
        }
    }
    called.params
}

struct Methods<'n> {
    /// Function of each method that only the module's own functions call by its name.
    own: BTreeMap<&'n str, usize>,
    params: Vec<Vec<Param>>,
}

impl<'n> Methods<'n> {
    fn of(module: &Module, names: &'n [String]) -> Self {
        let exported = module.function_exports.iter().map(|export| export.function);
        let tables = (0..).zip(&module.tables).flat_map(|(table, _)| module.functions_in(table));
        let others: BTreeSet<u32> = exported.chain(tables).chain(module.start).collect();
        let own = (0_u32..).zip(names).enumerate();
        let own = own.filter(|(_, (index, _))| !others.contains(index));
        let counts = (0..).zip(&module.functions);
        let params =
            counts.map(|(index, _)| vec![Param::Value; module.signature_of(index).params.len()]);
        Self {
            own: own.map(|(at, (_, name))| (name.as_str(), at)).collect(),
            params: params.collect(),
        }
    }

    /// The function of a call's callee, if its parameters may change.
    fn function(&self, callee: &Callee) -> Option<usize> {
        match callee {
            Callee::Method(name) => self.own.get(name.as_str()).copied(),
            _ => None,
        }
    }

    /// Gives indexes where a method needs nothing else of an address.
    fn pass_indexes(&mut self, bodies: &mut [Vec<Stmt>]) {
        let mut wanted: BTreeSet<(usize, u32)> = BTreeSet::new();
        for (function, body) in bodies.iter().enumerate().filter(|(at, _)| self.is_own(*at)) {
            for stmt in body.iter() {
                if let Some(local) = index_of_param(stmt) {
                    wanted.insert((function, local));
                }
            }
        }
        loop {
            let spoilt: Vec<(usize, u32)> = wanted
                .iter()
                .copied()
                .filter(|(function, local)| {
                    let body = bodies.get(*function).map_or(&[][..], Vec::as_slice);
                    self.other_reads(body, *local, &wanted) > 0 || is_set(body, *local)
                })
                .collect();
            if spoilt.is_empty() {
                break;
            }
            for each in spoilt {
                wanted.remove(&each);
            }
        }
        for (function, local) in &wanted {
            let place = usize::try_from(*local).ok();
            let params = self.params.get_mut(*function);
            if let Some(param) = params.zip(place).and_then(|(params, at)| params.get_mut(at)) {
                *param = Param::Index;
            }
        }
        for (function, body) in bodies.iter_mut().enumerate() {
            body.retain(|stmt| {
                index_of_param(stmt).is_none_or(|local| !wanted.contains(&(function, local)))
            });
            let mut plain = plain_indexes(body);
            plain.extend(wanted.iter().filter(|(of, _)| *of == function).map(|(_, local)| *local));
            edit_exprs(body, &mut |expr| {
                let Expr::Call(callee, arguments) = expr else { return };
                let Some(callee) = self.function(callee) else { return };
                for (argument, local) in arguments.iter_mut().zip(0..) {
                    if wanted.contains(&(callee, local)) {
                        *argument = index(std::mem::replace(argument, Expr::Int(0)), &plain);
                    }
                }
            });
        }
    }

    fn is_own(&self, function: usize) -> bool {
        self.own.values().any(|own| *own == function)
    }

    /// Reads of a parameter that need its value: all but those that make an index of it.
    fn other_reads(&self, body: &[Stmt], local: u32, wanted: &BTreeSet<(usize, u32)>) -> usize {
        let is_read = |expr: &Expr| *expr == Expr::Var(Var::Local(local));
        let (mut all, mut for_indexes) = (0, 0);
        visit_exprs(body, &mut |expr| {
            all += usize::from(is_read(expr));
            let Expr::Call(callee, arguments) = expr else { return };
            let Some(callee) = self.function(callee) else { return };
            for (argument, param) in arguments.iter().zip(0..) {
                let is_wanted = wanted.contains(&(callee, param));
                let is_step = step(argument).is_some_and(|(base, _)| base == local);
                for_indexes += usize::from(is_wanted && is_step);
            }
        });
        let starts = body.iter().filter(|stmt| index_of_param(stmt) == Some(local)).count();
        all - for_indexes - starts
    }

    /// Leaves out one parameter that nothing reads of each method; whether there was any.
    fn leave_unread(&mut self, bodies: &mut [Vec<Stmt>]) -> bool {
        let mut unread: BTreeSet<(usize, usize)> = BTreeSet::new();
        for (function, body) in bodies.iter().enumerate().filter(|(at, _)| self.is_own(*at)) {
            let mut read = BTreeSet::new();
            visit_exprs(body, &mut |expr| {
                if let Expr::Var(var) = expr {
                    read.insert(*var);
                }
            });
            let params = self.params.get(function).map_or(&[][..], Vec::as_slice);
            for ((local, at), param) in (0_u32..).zip(0_usize..).zip(params) {
                let var = match param {
                    Param::Value => Var::Local(local),
                    Param::Index => Var::Index(local),
                    Param::Left => continue,
                };
                if !read.contains(&var) && !is_set(body, local) {
                    unread.insert((function, at));
                }
            }
        }
        for body in bodies.iter() {
            visit_exprs(body, &mut |expr| {
                let Expr::Call(callee, arguments) = expr else { return };
                let Some(callee) = self.function(callee) else { return };
                for (argument, at) in arguments.iter().zip(self.given(callee)) {
                    if argument.has_effect() {
                        unread.remove(&(callee, at));
                    }
                }
            });
        }
        let given: Vec<Vec<usize>> = (0..bodies.len()).map(|at| self.given(at)).collect();
        for body in bodies.iter_mut() {
            edit_exprs(body, &mut |expr| {
                let Expr::Call(callee, arguments) = expr else { return };
                let Some(callee) = self.function(callee) else { return };
                let mut places = given.get(callee).into_iter().flatten();
                arguments
                    .retain(|_| places.next().is_none_or(|at| !unread.contains(&(callee, *at))));
            });
        }
        for (function, at) in &unread {
            let params = self.params.get_mut(*function);
            if let Some(param) = params.and_then(|params| params.get_mut(*at)) {
                *param = Param::Left;
            }
        }
        !unread.is_empty()
    }

    /// The parameters that a call gives.
    fn given(&self, function: usize) -> Vec<usize> {
        let params = self.params.get(function).map_or(&[][..], Vec::as_slice);
        let given = params.iter().enumerate().filter(|(_, param)| **param != Param::Left);
        given.map(|(at, _)| at).collect()
    }
}

/// The local of which a statement takes the plain word index.
fn index_of_param(stmt: &Stmt) -> Option<u32> {
    match stmt {
        Stmt::Assign(Var::Index(local), index) => is_plain_index(index, *local).then_some(*local),
        _ => None,
    }
}

fn is_plain_index(index: &Expr, local: u32) -> bool {
    *index == Expr::binary(BinaryOp::Shr, Expr::Var(Var::Local(local)), Expr::Int(3))
}

/// Whether a body sets a local or its index anywhere but where it starts.
fn is_set(body: &[Stmt], local: u32) -> bool {
    let mut sets = 0;
    visit_assignments(body, &mut |var, _| {
        sets += match var {
            Var::Local(other) if other == local => 2,
            Var::Index(other) if other == local => 1,
            _ => 0,
        };
    });
    sets > usize::from(body.iter().any(|stmt| index_of_param(stmt) == Some(local)))
}

/// Locals whose index, wherever it is set, is the plain one of the local's value.
fn plain_indexes(body: &[Stmt]) -> BTreeSet<u32> {
    let (mut plain, mut others) = (BTreeSet::new(), BTreeSet::new());
    visit_assignments(body, &mut |var, value| {
        if let Var::Index(local) = var {
            let is_plain = value.is_some_and(|value| is_plain_index(value, local));
            if is_plain {
                plain.insert(local)
            } else {
                others.insert(local)
            };
        }
    });
    plain.difference(&others).copied().collect()
}

/// Calls `visit` with every variable that is set, and with the value of a plain assignment.
fn visit_assignments(stmts: &[Stmt], visit: &mut impl FnMut(Var, Option<&Expr>)) {
    for stmt in stmts {
        match stmt {
            Stmt::Assign(var, value) => visit(*var, Some(value)),
            Stmt::Checked { target, .. } => visit(*target, None),
            Stmt::AssignList(vars, _) => vars.iter().for_each(|var| visit(*var, None)),
            _ => {}
        }
        for body in stmt.bodies() {
            visit_assignments(body, visit);
        }
    }
}

/// A local and the whole words that are added to it.
fn step(address: &Expr) -> Option<(u32, i64)> {
    let whole = |step: &Expr| step.literal().filter(|step| step & 7 == 0);
    match address {
        Expr::Var(Var::Local(local)) => Some((*local, 0)),
        Expr::Binary(BinaryOp::Add, base, by) => match **base {
            Expr::Var(Var::Local(local)) => Some((local, whole(by)?)),
            _ => None,
        },
        _ => None,
    }
}

/// The word index of an address.
fn index(address: Expr, plain: &BTreeSet<u32>) -> Expr {
    if let Some(literal) = address.literal() {
        return Expr::Int(literal >> 3);
    }
    match step(&address).filter(|(local, _)| plain.contains(local)) {
        Some((local, 0)) => Expr::Var(Var::Index(local)),
        Some((local, by)) => {
            Expr::binary(BinaryOp::Add, Expr::Var(Var::Index(local)), Expr::Int(by >> 3))
        }
        None => match address {
            // Both arms are known: no shift is left to the call.
            Expr::Ternary(condition, yes, no) => {
                Expr::Ternary(condition, Box::new(index(*yes, plain)), Box::new(index(*no, plain)))
            }
            other => Expr::binary(BinaryOp::Shr, other, Expr::Int(3)),
        },
    }
}
