//! Traps: their kinds, the limits that cause them, and what is left of an instance after one.

use crate::php::Script;

#[test]
fn each_trap_has_its_kind() {
    let mut script = Script::new("kinds");
    let module = script.module(
        r#"(module (memory 1)
            (func (export "unreachable") unreachable)
            (func (export "divide") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
            (func (export "divide_wide") (param i64 i64) (result i64) (i64.div_s (local.get 0) (local.get 1)))
            (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0)))
            (func (export "endless") (loop (br 0)))
            (func $deep (export "deep") (call $deep)))"#,
    );
    for (call, expected) in [
        ("unreachable()", "trap unreachable"),
        ("divide( 1, 0 )", "trap divide_by_zero"),
        ("divide( -2147483648, -1 )", "trap integer_overflow"),
        ("divide( 2147483648, 4294967295 )", "trap integer_overflow"),
        ("divide_wide( 1, 0 )", "trap divide_by_zero"),
        ("divide_wide( PHP_INT_MIN, -1 )", "trap integer_overflow"),
        ("load( 65536 )", "trap out_of_bounds"),
        ("endless()", "trap out_of_fuel"),
        ("deep()", "trap stack_exhausted"),
    ] {
        script.expect_once(module, call, expected);
    }
    script.run();
}

#[test]
fn after_any_throw_the_instance_refuses_every_call() {
    let mut script = Script::new("poison");
    let module = script.module(
        r#"(module (memory 1)
            (func (export "fine") (result i32) (i32.const 1))
            (func (export "boom") unreachable))"#,
    );
    script.fresh(module);
    script.expect("fine()", "1");
    script.expect("boom()", "trap unreachable");
    for call in [
        "fine()",
        "boom()",
        "memory_read( 0, 1 )",
        "memory_write( 0, 'a' )",
        "memory_read_i64( 0, 1 )",
        "memory_write_i64( 0, array( 1 ) )",
        "reset_instance()",
    ] {
        script.expect(call, "trap internal");
    }
    script.raw(
        "try { $c->fine(); } catch ( \\T\\WasmTrap $trap ) {\n\
         if ( 'internal: poisoned' !== $trap->getMessage() ) { echo $trap->getMessage(), \"\\n\"; } }",
    );
    script.fresh(module);
    script.expect("memory_read( 65536, 1 )", "trap out_of_bounds");
    script.expect("fine()", "trap internal");
    script.run();
}

#[test]
fn fuel_is_one_unit_for_each_round_of_a_loop_and_each_recursive_call() {
    let mut script = Script::new("fuel");
    let text = r#"(module
        (func $leaf)
        (func $calls (export "calls") (param i32) (call $leaf) (call $leaf))
        (func $down (export "down") (param i32)
            (if (local.get 0) (then (call $down (i32.sub (local.get 0) (i32.const 1))))))
        (func (export "rounds") (param i32)
            (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))"#;
    for (fuel, call, is_enough) in [
        (0, "calls( 0 )", true),
        (3, "down( 2 )", true),
        (2, "down( 2 )", false),
        (10, "rounds( 10 )", true),
        (9, "rounds( 10 )", false),
    ] {
        let module = script.module_with(text, |options| options.fuel = fuel);
        let expected = if is_enough { "null" } else { "trap out_of_fuel" };
        script.fresh(module);
        script.expect(call, expected);
        if is_enough {
            // Every public call starts with a full tank.
            script.expect(call, expected);
        }
    }
    script.run();
}

/// A loop that is known to have at most 64 rounds costs one unit; one more round, and each is paid for.
#[test]
fn a_short_loop_is_paid_for_once() {
    let mut script = Script::new("short");
    for (rounds, fuel, is_enough) in
        [(64, 1, true), (64, 0, false), (65, 64, false), (65, 65, true)]
    {
        let text = format!(
            "(module (func (export \"sum\") (result i32) (local i32 i32)
                (loop
                    (local.set 1 (i32.add (local.get 1) (local.get 0)))
                    (br_if 0 (i32.ne (local.tee 0 (i32.add (local.get 0) (i32.const 1)))
                        (i32.const {rounds}))))
                (local.get 1)))"
        );
        let module = script.module_with(&text, |options| options.fuel = fuel);
        script.fresh(module);
        let sum = (rounds * (rounds - 1) / 2).to_string();
        script.expect("sum()", if is_enough { &sum } else { "trap out_of_fuel" });
    }
    script.run();
}

/// Forty functions, each of which calls the next one twice, would run for years.
#[test]
fn a_tower_of_calls_is_paid_for() {
    let mut script = Script::new("tower");
    let mut text = String::from("(module (func $f40)");
    for floor in (0..40).rev() {
        let next = floor + 1;
        text.push_str(&format!("(func $f{floor} (call $f{next}) (call $f{next}))"));
    }
    text.push_str("(func (export \"tower\") (call $f0)) (func (export \"storey\") (call $f31)))");
    let module = script.module_with(&text, |options| options.fuel = 100);
    script.fresh(module);
    script.expect("storey()", "null");
    script.expect("tower()", "trap out_of_fuel");
    script.run();
}

#[test]
fn recursion_may_nest_as_deep_as_allowed_again_and_again() {
    let mut script = Script::new("depth");
    let text = r#"(module
        (func $down (export "down") (param i32) (result i32)
            (if (result i32) (local.get 0)
                (then (i32.add (i32.const 1) (call $down (i32.sub (local.get 0) (i32.const 1)))))
                (else (i32.const 0))))
        (func (export "twice") (param i32) (result i32)
            (i32.add (call $down (local.get 0)) (call $down (local.get 0)))))"#;
    let module = script.module_with(text, |options| options.depth = 50);
    script.fresh(module);
    script.expect("down( 49 )", "49");
    script.expect("twice( 49 )", "98");
    script.expect("down( 50 )", "trap stack_exhausted");
    script.run();
}

#[test]
fn an_error_of_php_itself_becomes_an_internal_trap() {
    let mut script = Script::new("internal");
    let module = script.module(
        "(module (memory 1) (func (export \"load\") (result i32) (i32.load (i32.const 0))))",
    );
    script.fresh(module);
    // Damage that no call can do, to see that nothing but a WasmTrap comes out.
    script.raw("( function () { $this->m = array( 'no number' ); } )->call( $c );");
    script.expect("load()", "trap internal");
    script.run();
}
