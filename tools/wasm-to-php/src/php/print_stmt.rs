//! Decides the layout of statements, and turns labels into the counts of `break` and `continue`.
//!
//! Labels are resolved only here, because only here is it known which constructs stand around a
//! jump: PHP counts loops and `switch` alike.

use super::ast::{BinaryOp, Case, CheckedOp, Expr, Stmt, Var};
use super::print_expr::expr_to_php;

/// A construct that `break` and `continue` count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Breakable {
    /// A block or loop with its label.
    Label(u32),
    /// A `switch`.
    Switch,
}

/// Writes statements, each on its lines, indented by tabs.
pub(crate) fn write_stmts(out: &mut String, stmts: &[Stmt], tabs: usize) {
    Printer { out, around: Vec::new() }.stmts(stmts, tabs);
}

struct Printer<'a> {
    out: &'a mut String,
    around: Vec<Breakable>,
}

impl Printer<'_> {
    fn stmts(&mut self, stmts: &[Stmt], tabs: usize) {
        for stmt in stmts {
            self.stmt(stmt, tabs);
        }
    }

    fn line(&mut self, tabs: usize, text: &str) {
        for _ in 0..tabs {
            self.out.push('\t');
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn stmt(&mut self, stmt: &Stmt, tabs: usize) {
        match stmt {
            Stmt::Assign(var, value) => {
                self.line(tabs, &format!("{} = {};", var.spelling(), expr_to_php(value)));
            }
            Stmt::AssignList(vars, value) => {
                let vars: Vec<String> = vars.iter().map(|var| var.spelling()).collect();
                self.line(tabs, &format!("[ {} ] = {};", vars.join(", "), expr_to_php(value)));
            }
            Stmt::AssignProperty(name, value) => {
                self.line(tabs, &format!("$this->{name} = {};", expr_to_php(value)));
            }
            Stmt::AssignWord(index, value) => {
                let word = expr_to_php(&Expr::Word(Box::new(index.clone())));
                self.line(tabs, &format!("{word} = {};", expr_to_php(value)));
            }
            Stmt::Checked { target, op, left, right, slow_path } => {
                self.checked(*target, *op, left, right, &slow_path.spelling(), tabs);
            }
            Stmt::Eval(expr) => self.line(tabs, &format!("{};", expr_to_php(expr))),
            Stmt::If { condition, then, otherwise } => {
                self.conditional(condition, then, otherwise, tabs);
            }
            Stmt::Block { label, body } => {
                self.line(tabs, "do {");
                self.inside(Breakable::Label(*label), body, tabs + 1);
                self.line(tabs, "} while ( false );");
            }
            Stmt::Loop { label, body, falls_out } => {
                self.line(tabs, "while ( true ) {");
                self.inside(Breakable::Label(*label), body, tabs + 1);
                if *falls_out {
                    self.line(tabs + 1, "break;");
                }
                self.line(tabs, "}");
            }
            Stmt::Switch { subject, cases, default } => self.switch(subject, cases, default, tabs),
            Stmt::Leave(label) => self.jump("break", *label, tabs),
            Stmt::Repeat(label) => self.jump("continue", *label, tabs),
            Stmt::Return(values) => {
                let values: Vec<String> = values.iter().map(expr_to_php).collect();
                let text = match values.as_slice() {
                    [] => "return;".to_owned(),
                    [value] => format!("return {value};"),
                    _ => format!("return array( {} );", values.join(", ")),
                };
                self.line(tabs, &text);
            }
            Stmt::Throw(kind) => self.throw(kind, tabs),
            Stmt::Fuel => self.line(tabs, "--$this->fuel < 0 && self::rt_out_of_fuel();"),
            Stmt::EnterDepth => {
                self.line(tabs, "if ( ++$this->depth > self::DEPTH ) {");
                self.throw("STACK_EXHAUSTED", tabs + 1);
                self.line(tabs, "}");
            }
            Stmt::LeaveDepth => self.line(tabs, "--$this->depth;"),
            Stmt::Count(operators) => {
                self.line(tabs, &format!("$this->operations += {operators};"));
            }
        }
    }

    fn throw(&mut self, kind: &str, tabs: usize) {
        self.line(tabs, &format!("throw new WasmTrap( WasmTrap::{kind} );"));
    }

    fn checked(
        &mut self,
        target: Var,
        op: CheckedOp,
        left: &Expr,
        right: &Expr,
        slow_path: &str,
        tabs: usize,
    ) {
        let operator = match op {
            CheckedOp::Add => BinaryOp::Add,
            CheckedOp::Sub => BinaryOp::Sub,
            CheckedOp::Mul => BinaryOp::Mul,
        };
        let target = target.spelling();
        let direct = expr_to_php(&Expr::binary(operator, left.clone(), right.clone()));
        let (left, right) = (expr_to_php(left), expr_to_php(right));
        self.line(tabs, &format!("{target} = {direct};"));
        let repeat = format!("{target} = {slow_path}( {left}, {right} );");
        self.line(tabs, &format!("\\is_float( {target} ) && {repeat}"));
    }

    fn conditional(&mut self, condition: &Expr, then: &[Stmt], otherwise: &[Stmt], tabs: usize) {
        if then.is_empty() && !otherwise.is_empty() {
            return self.conditional(&condition.clone().negated(), otherwise, &[], tabs);
        }
        self.line(tabs, &format!("if ( {} ) {{", expr_to_php(condition)));
        self.stmts(then, tabs + 1);
        let mut otherwise = otherwise;
        // A condition alone in the other arm is written without a level of its own.
        while let [Stmt::If { condition, then, otherwise: last }] = otherwise
            && !then.is_empty()
        {
            self.line(tabs, &format!("}} elseif ( {} ) {{", expr_to_php(condition)));
            self.stmts(then, tabs + 1);
            otherwise = last;
        }
        if !otherwise.is_empty() {
            self.line(tabs, "} else {");
            self.stmts(otherwise, tabs + 1);
        }
        self.line(tabs, "}");
    }

    fn switch(&mut self, subject: &Expr, cases: &[Case], default: &[Stmt], tabs: usize) {
        self.line(tabs, &format!("switch ( {} ) {{", expr_to_php(subject)));
        for case in cases {
            for value in &case.values {
                self.line(tabs + 1, &format!("case {value}:"));
            }
            self.arm(&case.body, tabs + 2);
        }
        self.line(tabs + 1, "default:");
        self.arm(default, tabs + 2);
        self.line(tabs, "}");
    }

    fn arm(&mut self, body: &[Stmt], tabs: usize) {
        self.inside(Breakable::Switch, body, tabs);
        if !body.last().is_some_and(Stmt::diverts) {
            self.line(tabs, "break;");
        }
    }

    fn inside(&mut self, construct: Breakable, body: &[Stmt], tabs: usize) {
        self.around.push(construct);
        self.stmts(body, tabs);
        self.around.pop();
    }

    fn jump(&mut self, keyword: &str, label: u32, tabs: usize) {
        let position = self.around.iter().rev().position(|each| *each == Breakable::Label(label));
        let levels = position.map_or(0, |position| position + 1);
        debug_assert!(levels > 0, "a jump to a label that does not stand around it");
        if levels == 1 {
            self.line(tabs, &format!("{keyword};"));
        } else {
            self.line(tabs, &format!("{keyword} {levels};"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn php(stmts: &[Stmt]) -> String {
        let mut out = String::new();
        write_stmts(&mut out, stmts, 0);
        out
    }

    #[test]
    fn a_switch_counts_as_a_level() {
        let switch = Stmt::Switch {
            subject: Expr::Var(Var::Local(0)),
            cases: vec![Case { values: vec![0, 2], body: vec![Stmt::Repeat(7)] }],
            default: vec![Stmt::Leave(8)],
        };
        let inner = Stmt::Block { label: 8, body: vec![switch] };
        let outer = Stmt::Loop { label: 7, body: vec![inner], falls_out: false };
        assert_eq!(
            php(&[outer]),
            "while ( true ) {\n\tdo {\n\t\tswitch ( $v0 ) {\n\t\t\tcase 0:\n\t\t\tcase 2:\n\
             \t\t\t\tcontinue 3;\n\t\t\tdefault:\n\t\t\t\tbreak 2;\n\t\t}\n\t} while ( false );\n}\n"
        );
    }

    #[test]
    fn a_condition_with_only_an_else_is_negated() {
        let stmt = Stmt::If {
            condition: Expr::Var(Var::Local(0)),
            then: Vec::new(),
            otherwise: vec![Stmt::Return(Vec::new())],
        };
        assert_eq!(php(&[stmt]), "if ( ! $v0 ) {\n\treturn;\n}\n");
    }
}
