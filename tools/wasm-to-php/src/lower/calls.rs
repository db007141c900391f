//! Decides how calls are written. A call is always a statement: its result is never pending, so
//! that nothing can be evaluated on the wrong side of it.

use super::carried::known_range;
use super::state::{Lowering, index};
use super::value::{Trap, Value};
use crate::module::Signature;
use crate::php::{Callee, Expr, Place, Stmt, Var};
use crate::range::Range;
use crate::runtime::dispatcher;

impl Lowering<'_> {
    pub(super) fn call(&mut self, function: u32) {
        let signature = self.context.module.signature_of(function);
        let name = index(self.context.bodies, function).cloned().unwrap_or_default();
        self.before_call(signature.params.len());
        let arguments = self.arguments(&signature);
        for (param, argument) in arguments.iter().enumerate() {
            self.seen.saw_local(function, param, argument.range);
        }
        let results = (0..signature.results.len())
            .map(|result| self.context.facts.result(function, result))
            .collect();
        self.finish_call(Callee::Method(name), arguments, &signature, results);
    }

    pub(super) fn call_indirect(&mut self, signature: u32, table: u32) {
        let canonical = self.context.module.canonical_signature(signature);
        let signature = self.context.module.signature(signature);
        self.before_call(signature.params.len() + 1);
        let entry = self.pop().canonical();
        let mut arguments = self.arguments(&signature);
        // WebAssembly evaluates the table index last.
        arguments.push(entry);
        let unknown = vec![Some(Range::FULL); signature.results.len()];
        let callee = Callee::Method(dispatcher(canonical, table));
        self.finish_call(callee, arguments, &signature, unknown);
    }

    /// A call may change the memory and every global, and may end in any trap.
    fn before_call(&mut self, operands: usize) {
        let globals = (0..).zip(&self.context.module.globals);
        let mutable = globals.filter(|(_, global)| global.mutable);
        let mut places: Vec<Place> = mutable.map(|(at, _)| Place::Global(at)).collect();
        places.push(Place::Memory);
        self.before(operands, &places, Trap::Other, false);
    }

    fn arguments(&mut self, signature: &Signature) -> Vec<Value> {
        let values = self.pop_many(signature.params.len());
        values.iter().zip(&signature.params).map(|(value, ty)| self.carried(value, *ty)).collect()
    }

    fn finish_call(
        &mut self,
        callee: Callee,
        arguments: Vec<Value>,
        signature: &Signature,
        known: Vec<Option<Range>>,
    ) {
        let list = arguments.into_iter().map(|argument| argument.expr).collect();
        let call = Expr::Call(callee, list);
        let slots = self.free_slots(signature.results.len());
        match slots.as_slice() {
            [] => self.stmts.push(Stmt::Eval(call)),
            [slot] => self.stmts.push(Stmt::Assign(Var::Slot(*slot), call)),
            many => {
                let vars = many.iter().map(|slot| Var::Slot(*slot)).collect();
                self.stmts.push(Stmt::AssignList(vars, call));
            }
        }
        for ((slot, ty), known) in slots.iter().zip(&signature.results).zip(known) {
            self.push(Value::var(Var::Slot(*slot), known_range(*ty, known)));
        }
    }
}
