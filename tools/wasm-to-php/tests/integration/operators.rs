//! Every integer operator on corner values, in every way the translator may write it: with operands
//! from parameters, with either operand constant, and with operands that are no canonical carriers.

use std::fmt::Write;

use crate::arithmetic::{Answer, BINARY, binary32, binary64, result_type, values32, values64};
use crate::php::Script;

/// An expression in the text format, and what it computes.
type Pair32 = (&'static str, fn(i32, i32) -> i32);
type One32 = (&'static str, fn(i32) -> i32);
type One64 = (&'static str, fn(i64) -> i64);

/// A module of small functions and the cases that call them, one per line of a file.
struct Table {
    wat: String,
    cases: String,
    functions: usize,
}

impl Table {
    fn new() -> Self {
        Self { wat: "(module\n".to_owned(), cases: String::new(), functions: 0 }
    }

    fn function(&mut self, head: &str, body: &str) -> String {
        let name = format!("f{}", self.functions);
        self.functions += 1;
        writeln!(self.wat, "(func (export \"{name}\") {head} {body})").expect("text grows");
        name
    }

    fn case(&mut self, function: &str, arguments: &[i64], answer: Answer) {
        let arguments: Vec<String> = arguments.iter().map(i64::to_string).collect();
        let expected = answer.map_or_else(str::to_owned, |value| value.to_string());
        writeln!(self.cases, "{function} {expected} {}", arguments.join(" ")).expect("text grows");
    }

    fn run(mut self, name: &str) {
        self.wat.push(')');
        let mut script = Script::new(name);
        script.module(&self.wat);
        script.file("cases.txt", &self.cases);
        script.raw(
            r#"
$c = new \T\M0();
foreach ( file( __DIR__ . '/cases.txt', FILE_IGNORE_NEW_LINES ) as $line ) {
	$parts = explode( ' ', $line );
	$name = array_shift( $parts );
	$expected = array_shift( $parts );
	$arguments = array_map( 'intval', array_filter( $parts, 'strlen' ) );
	try {
		$found = $c->$name( ...$arguments );
		if ( ! is_int( $found ) ) {
			$found = gettype( $found );
		}
	} catch ( \T\WasmTrap $trap ) {
		$found = $trap->kind();
		$c = new \T\M0();
	}
	if ( (string) $found !== $expected ) {
		echo $line, ': found ', $found, "\n";
	}
}
"#,
        );
        script.run();
    }
}

#[test]
fn every_i32_operator_answers_as_webassembly_for_corner_values() {
    let values = values32();
    let mut table = Table::new();
    for op in BINARY {
        let both = table.function(
            "(param i32 i32) (result i32)",
            &format!("(i32.{op} (local.get 0) (local.get 1))"),
        );
        for a in &values {
            for b in &values {
                table.case(&both, &[i64::from(*a), i64::from(*b)], binary32(op, *a, *b));
            }
        }
        for constant in &values {
            let right = table.function(
                "(param i32) (result i32)",
                &format!("(i32.{op} (local.get 0) (i32.const {constant}))"),
            );
            let left = table.function(
                "(param i32) (result i32)",
                &format!("(i32.{op} (i32.const {constant}) (local.get 0))"),
            );
            for value in &values {
                table.case(&right, &[i64::from(*value)], binary32(op, *value, *constant));
                table.case(&left, &[i64::from(*value)], binary32(op, *constant, *value));
            }
        }
    }
    table.run("i32");
}

#[test]
fn every_i64_operator_answers_as_webassembly_for_corner_values() {
    let values = values64();
    let mut table = Table::new();
    for op in BINARY {
        let result = result_type(op, "i64");
        let both = table.function(
            &format!("(param i64 i64) (result {result})"),
            &format!("(i64.{op} (local.get 0) (local.get 1))"),
        );
        for a in &values {
            for b in &values {
                table.case(&both, &[*a, *b], binary64(op, *a, *b));
            }
        }
        for constant in &values {
            let head = format!("(param i64) (result {result})");
            let right =
                table.function(&head, &format!("(i64.{op} (local.get 0) (i64.const {constant}))"));
            let left =
                table.function(&head, &format!("(i64.{op} (i64.const {constant}) (local.get 0))"));
            for value in &values {
                table.case(&right, &[*value], binary64(op, *value, *constant));
                table.case(&left, &[*value], binary64(op, *constant, *value));
            }
        }
    }
    table.run("i64");
}

/// Operands that are pending sums, products, shifts, sign extensions and comparisons.
#[test]
fn an_operand_that_is_no_canonical_carrier_gives_the_same_answer() {
    let shapes: [Pair32; 6] = [
        ("(i32.add (local.get 0) (local.get 1))", i32::wrapping_add),
        ("(i32.sub (local.get 0) (local.get 1))", i32::wrapping_sub),
        ("(i32.mul (local.get 0) (local.get 1))", i32::wrapping_mul),
        ("(i32.shl (local.get 0) (i32.const 5))", |a, _| a.wrapping_shl(5)),
        ("(i32.extend8_s (local.get 0))", |a, _| i32::from(a as i8)),
        ("(i32.lt_s (local.get 0) (local.get 1))", |a, b| i32::from(a < b)),
    ];
    let values: Vec<i32> = values32().into_iter().step_by(3).collect();
    let mut table = Table::new();
    for op in BINARY {
        for (left_text, left) in shapes {
            for (right_text, right) in shapes {
                let name = table.function(
                    "(param i32 i32) (result i32)",
                    &format!("(i32.{op} {left_text} {right_text})"),
                );
                for a in &values {
                    for b in &values {
                        let answer = binary32(op, left(*a, *b), right(*a, *b));
                        table.case(&name, &[i64::from(*a), i64::from(*b)], answer);
                    }
                }
            }
        }
    }
    table.run("dirty");
}

/// Operands of 64-bit operators whose range is known, so that checks are left out.
#[test]
fn an_i64_operand_with_a_known_range_gives_the_same_answer() {
    let shapes: [One64; 5] = [
        ("(i64.extend_i32_s (i32.wrap_i64 (local.get {})))", |a| i64::from(a as i32)),
        ("(i64.extend_i32_u (i32.wrap_i64 (local.get {})))", |a| i64::from(a as u32)),
        ("(i64.and (local.get {}) (i64.const 0x7fffffffffffffff))", |a| a & i64::MAX),
        ("(i64.shr_u (local.get {}) (i64.const 1))", |a| ((a as u64) >> 1) as i64),
        ("(i64.or (local.get {}) (i64.const 1))", |a| a | 1),
    ];
    let values: Vec<i64> = values64().into_iter().step_by(3).collect();
    let mut table = Table::new();
    for op in BINARY {
        for (left_text, left) in shapes {
            for (right_text, right) in shapes {
                let (left_text, right_text) =
                    (left_text.replace("{}", "0"), right_text.replace("{}", "1"));
                let name = table.function(
                    &format!("(param i64 i64) (result {})", result_type(op, "i64")),
                    &format!("(i64.{op} {left_text} {right_text})"),
                );
                for a in &values {
                    for b in &values {
                        table.case(&name, &[*a, *b], binary64(op, left(*a), right(*b)));
                    }
                }
            }
        }
    }
    table.run("ranges");
}

#[test]
fn operators_of_one_operand_and_conversions_answer_as_webassembly() {
    let mut table = Table::new();
    let unary32: [One32; 6] = [
        ("clz", |a| a.leading_zeros() as i32),
        ("ctz", |a| a.trailing_zeros() as i32),
        ("popcnt", |a| a.count_ones() as i32),
        ("extend8_s", |a| i32::from(a as i8)),
        ("extend16_s", |a| i32::from(a as i16)),
        ("eqz", |a| i32::from(a == 0)),
    ];
    for (op, apply) in unary32 {
        let plain =
            table.function("(param i32) (result i32)", &format!("(i32.{op} (local.get 0))"));
        let dirty = table.function(
            "(param i32) (result i32)",
            &format!("(i32.{op} (i32.sub (local.get 0) (i32.const 1)))"),
        );
        for a in values32().into_iter().chain((0..32).map(|bit| 1 << bit)) {
            table.case(&plain, &[i64::from(a)], Ok(i64::from(apply(a) as u32)));
            table.case(&dirty, &[i64::from(a)], Ok(i64::from(apply(a.wrapping_sub(1)) as u32)));
        }
        let constants = [0, 1, -1, 128, i32::MIN];
        for constant in constants {
            let name =
                table.function("(result i32)", &format!("(i32.{op} (i32.const {constant}))"));
            table.case(&name, &[], Ok(i64::from(apply(constant) as u32)));
        }
    }
    let unary64: [One64; 6] = [
        ("clz", |a| i64::from(a.leading_zeros())),
        ("ctz", |a| i64::from(a.trailing_zeros())),
        ("popcnt", |a| i64::from(a.count_ones())),
        ("extend8_s", |a| i64::from(a as i8)),
        ("extend16_s", |a| i64::from(a as i16)),
        ("extend32_s", |a| i64::from(a as i32)),
    ];
    for (op, apply) in unary64 {
        let name = table.function("(param i64) (result i64)", &format!("(i64.{op} (local.get 0))"));
        for a in values64().into_iter().chain((0..64).map(|bit| 1 << bit)) {
            table.case(&name, &[a], Ok(apply(a)));
        }
    }
    let is_zero = table.function("(param i64) (result i32)", "(i64.eqz (local.get 0))");
    let wrap = table.function("(param i64) (result i32)", "(i32.wrap_i64 (local.get 0))");
    for a in values64() {
        table.case(&is_zero, &[a], Ok(i64::from(a == 0)));
        table.case(&wrap, &[a], Ok(i64::from(a as u32)));
    }
    let signed = table.function("(param i32) (result i64)", "(i64.extend_i32_s (local.get 0))");
    let unsigned = table.function("(param i32) (result i64)", "(i64.extend_i32_u (local.get 0))");
    for a in values32() {
        table.case(&signed, &[i64::from(a)], Ok(i64::from(a)));
        table.case(&unsigned, &[i64::from(a)], Ok(i64::from(a as u32)));
    }
    table.run("unary");
}

/// Found in an earlier design: parentheses taken off by text changed what a shift applies to.
#[test]
fn a_mask_is_applied_before_the_shift_that_follows_it() {
    let mut table = Table::new();
    let name = table.function(
        "(param i32) (result i32)",
        "(i32.shr_u (i32.and (local.get 0) (i32.const 0xff00)) (i32.const 8))",
    );
    table.case(&name, &[0x12_3456], Ok(0x34));
    table.run("precedence");
}

/// A remainder that is made positive: the sum that does it is checked only where its divisor may be
/// negative.
#[test]
fn a_remainder_is_made_positive_and_any_other_sum_wraps() {
    let mut script = Script::new("euclid");
    let module = script.module(
        r#"(module
            (func (export "euclid") (param $value i64) (param $by i64) (result i64) (local $rest i64)
                (if (i64.le_s (local.get $by) (i64.const 0)) (then (return (i64.const -1))))
                (local.set $rest (i64.rem_s (local.get $value) (local.get $by)))
                (i64.add (local.get $rest)
                    (i64.and (i64.shr_s (local.get $rest) (i64.const 63)) (local.get $by))))
            (func (export "any") (param $value i64) (param $by i64) (result i64)
                (i64.add (i64.and (i64.shr_s (local.get $value) (i64.const 63)) (local.get $by))
                    (local.get $value))))"#,
    );
    let values = [i64::MIN, i64::MIN + 1, -10, -1, 0, 1, 7, i64::MAX];
    let spelled = |value: i64| match value {
        i64::MIN => "PHP_INT_MIN".to_owned(),
        other => other.to_string(),
    };
    for value in values {
        for by in values {
            let (first, second) = (spelled(value), spelled(by));
            let euclid = if by <= 0 { -1 } else { value.wrapping_rem_euclid(by) };
            let any = value.wrapping_add((value >> 63) & by);
            script.expect_once(
                module,
                &format!("euclid( {first}, {second} )"),
                &euclid.to_string(),
            );
            script.expect_once(module, &format!("any( {first}, {second} )"), &any.to_string());
        }
    }
    script.run();
}
