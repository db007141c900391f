//! Calls, calls through the table, globals, and what two classes in one process share: nothing.

use crate::php::Script;

#[test]
fn a_call_through_the_table_checks_entry_and_signature() {
    let mut script = Script::new("table");
    let module = script.module(
        r#"(module
            (type $one (func (param i32) (result i32)))
            (type $same (func (param i32) (result i32)))
            (type $two (func (param i32 i64) (result i64)))
            (type $none (func))
            (table 8 funcref)
            (elem (i32.const 1) $double $add $double $nothing)
            (elem (i32.const 6) func $negate)
            (func $double (type $one) (i32.mul (local.get 0) (i32.const 2)))
            (func $negate (type $same) (i32.sub (i32.const 0) (local.get 0)))
            (func $add (type $two) (i64.add (i64.extend_i32_u (local.get 0)) (local.get 1)))
            (func $nothing (type $none))
            (func (export "one") (param i32 i32) (result i32)
                (call_indirect (type $one) (local.get 1) (local.get 0)))
            (func (export "two") (param i32) (result i64)
                (call_indirect (type $two) (i32.const 5) (i64.const 6) (local.get 0)))
            (func (export "none") (param i32) (call_indirect (type $none) (local.get 0))))"#,
    );
    for (call, expected) in [
        ("one( 1, 21 )", "42"),
        ("one( 3, 21 )", "42"),
        ("one( 6, 1 )", "4294967295"),
        ("one( 2, 1 )", "trap indirect_call"),
        ("one( 0, 1 )", "trap indirect_call"),
        ("one( 8, 1 )", "trap indirect_call"),
        ("one( -1, 1 )", "trap indirect_call"),
        ("two( 2 )", "11"),
        ("two( 1 )", "trap indirect_call"),
        ("none( 4 )", "null"),
        ("none( 5 )", "trap indirect_call"),
    ] {
        script.expect_once(module, call, expected);
    }
    script.run();
}

#[test]
fn globals_keep_their_values_between_calls_until_the_instance_is_reset() {
    let mut script = Script::new("globals");
    let module = script.module(
        r#"(module
            (memory 1)
            (global $count (export "count") (mut i32) (i32.const -1))
            (global $fixed (export "it's fixed") i64 (i64.const -9223372036854775808))
            (global $wide (mut i64) (i64.const 5))
            (func (export "next") (result i32)
                (global.set $count (i32.add (global.get $count) (i32.const 2)))
                (i32.store (i32.const 8) (global.get $count))
                (global.get $count))
            (func (export "wide") (param i64) (result i64)
                (global.set $wide (i64.add (global.get $wide) (local.get 0))) (global.get $wide))
            (func (export "fixed") (result i64) (global.get $fixed)))"#,
    );
    script.fresh(module);
    for (call, expected) in [
        ("global_value( 'count' )", "4294967295"),
        ("next()", "1"),
        ("next()", "3"),
        ("global_value( 'count' )", "3"),
        ("global_value( 'it\\'s fixed' )", "-9223372036854775808"),
        ("global_value( 'none' )", "InvalidArgumentException: No such global."),
        ("fixed()", "-9223372036854775808"),
        ("wide( PHP_INT_MAX )", "-9223372036854775804"),
        ("reset_instance()", "null"),
        ("wide( 0 )", "5"),
        ("memory_read( 8, 4 )", "\"00000000\""),
        ("next()", "1"),
    ] {
        script.expect(call, expected);
    }
    script.run();
}

#[test]
fn functions_call_each_other_with_several_results() {
    let mut script = Script::new("results");
    let module = script.module(
        r#"(module
            (func $divide (param i32 i32) (result i32 i32)
                (i32.div_u (local.get 0) (local.get 1)) (i32.rem_u (local.get 0) (local.get 1)))
            (func (export "mix") (param i32 i32) (result i32)
                (call $divide (local.get 0) (local.get 1)) (i32.const 100) (i32.mul) (i32.add))
            (func (export "both") (param i32 i32) (result i32 i32)
                (call $divide (local.get 0) (local.get 1)))
            (func $even (export "even") (param i32) (result i32)
                (if (result i32) (i32.eqz (local.get 0)) (then (i32.const 1))
                    (else (call $odd (i32.sub (local.get 0) (i32.const 1))))))
            (func $odd (param i32) (result i32)
                (if (result i32) (i32.eqz (local.get 0)) (then (i32.const 0))
                    (else (call $even (i32.sub (local.get 0) (i32.const 1)))))))"#,
    );
    script.fresh(module);
    script.expect("mix( 17, 5 )", "203");
    script.expect("both( 17, 5 )", "[3,2]");
    script.expect("even( 10 )", "1");
    script.expect("even( 11 )", "0");
    script.run();
}

#[test]
fn parameters_may_be_given_signed_or_unsigned() {
    let mut script = Script::new("params");
    let module = script.module(
        r#"(module (func (export "same") (param i32) (result i32) (local.get 0))
            (func (export "shift") (param i32) (result i32) (i32.shr_u (local.get 0) (i32.const 31))))"#,
    );
    script.fresh(module);
    script.expect("same( -1 )", "4294967295");
    script.expect("same( 4294967295 )", "4294967295");
    script.expect("shift( -1 )", "1");
    script.expect("signed_32( $c->same( -5 ) )", "-5");
    script.expect("signed_32( 2147483648 )", "-2147483648");
    script.run();
}

#[test]
fn two_translated_modules_live_in_one_process() {
    let mut script = Script::new("two");
    let text = |constant: i32| {
        format!(
            "(module (memory 1) (global $g (mut i32) (i32.const {constant}))
                (func (export \"value\") (result i32) (i32.add (global.get $g) (i32.load (i32.const 0))))
                (func (export \"set\") (param i32) (i32.store (i32.const 0) (local.get 0))))"
        )
    };
    let first = script.module(&text(1));
    let second = script.module(&text(2));
    script.fresh(first);
    script.expect("set( 40 )", "null");
    script.raw("$a = $c;");
    script.fresh(second);
    script.expect("value()", "2");
    script.raw("$b = $c; $c = $a;");
    script.expect("value()", "41");
    script.fresh(first);
    script.expect("value()", "1");
    script.run();
}
