//! Operands are read when WebAssembly reads them, however late PHP writes them.

use crate::php::Script;

#[test]
fn a_pending_local_is_read_before_a_later_set() {
    let mut script = Script::new("set");
    let module = script.module(
        r#"(module
            (func (export "set") (param i32) (result i32)
                local.get 0
                i32.const 5 local.set 0
                local.get 0 i32.const 100 i32.mul i32.add)
            (func (export "tee") (param i32) (result i32)
                (i32.add (local.get 0) (local.tee 0 (i32.const 5))))
            (func (export "own") (param i32) (result i32)
                local.get 0 local.get 0 i32.const 1 i32.add local.set 0
                local.get 0 i32.const 1000 i32.mul i32.add)
            (func (export "swap") (param i64 i64) (result i64)
                local.get 0 local.get 1 local.set 0 local.set 1
                (i64.add (i64.mul (local.get 0) (i64.const 10)) (local.get 1))))"#,
    );
    script.fresh(module);
    script.expect("set( 3 )", "503");
    script.expect("tee( 3 )", "8");
    script.expect("own( 3 )", "4003");
    script.expect("swap( 1, 2 )", "21");
    script.run();
}

#[test]
fn a_pending_load_is_read_before_a_later_store() {
    let mut script = Script::new("load");
    let module = script.module(
        r#"(module (memory 1 2)
            (func (export "word") (result i32)
                (i32.store (i32.const 0) (i32.const 7))
                (i32.load (i32.const 0))
                (i32.store (i32.const 0) (i32.const 9))
                (i32.load (i32.const 0)) i32.const 10 i32.mul i32.add)
            (func (export "byte") (result i32)
                (i32.store8 (i32.const 1) (i32.const 7))
                (i32.load8_u (i32.const 1))
                (i32.store8 (i32.const 1) (i32.const 9))
                (i32.load8_u (i32.const 1)) i32.const 10 i32.mul i32.add)
            (func (export "fill") (result i32)
                (i32.store (i32.const 0) (i32.const 7))
                (i32.load (i32.const 0))
                (memory.fill (i32.const 0) (i32.const 0) (i32.const 8))
                (i32.load (i32.const 0)) i32.add)
            (func (export "size") (result i32)
                memory.size (drop (memory.grow (i32.const 0))) memory.size i32.sub))"#,
    );
    script.fresh(module);
    script.expect("word()", "97");
    script.expect("byte()", "97");
    script.expect("fill()", "7");
    script.expect("size()", "0");
    script.run();
}

#[test]
fn a_pending_load_or_global_is_read_before_a_later_call() {
    let mut script = Script::new("call");
    let module = script.module(
        r#"(module (memory 1) (global $g (mut i32) (i32.const 3)) (table 1 funcref) (elem (i32.const 0) $change)
            (func $change (i32.store (i32.const 0) (i32.const 50)) (global.set $g (i32.const 60)))
            (func (export "direct") (result i32)
                (i32.store (i32.const 0) (i32.const 7))
                (i32.load (i32.const 0)) (global.get $g) (call $change) i32.add
                (i32.add (i32.load (i32.const 0)) (global.get $g)) i32.const 1000 i32.mul i32.add)
            (func (export "indirect") (result i32)
                (i32.load (i32.const 0)) (global.get $g) (call_indirect (i32.const 0)) i32.add)
            (func (export "global") (result i32)
                global.get $g (global.set $g (i32.const 9)) global.get $g i32.const 100 i32.mul i32.add))"#,
    );
    script.expect_once(module, "direct()", "110010");
    script.expect_once(module, "indirect()", "3");
    script.expect_once(module, "global()", "903");
    script.run();
}

#[test]
fn values_live_across_blocks_keep_what_they_were() {
    let mut script = Script::new("live");
    let module = script.module(
        r#"(module
            (func (export "block") (param i32 i32) (result i32)
                local.get 0
                (block (br_if 0 (local.get 1)) (local.set 0 (i32.const 40)))
                local.get 0 i32.add)
            (func (export "if") (param i32 i32) (result i32)
                local.get 0
                (if (local.get 1) (then (local.set 0 (i32.const 40))))
                local.get 0 i32.add)
            (func (export "loop") (param i32 i32) (result i32)
                local.get 0
                (loop (local.set 0 (i32.add (local.get 0) (i32.const 1)))
                    (br_if 0 (local.tee 1 (i32.sub (local.get 1) (i32.const 1)))))
                local.get 0 i32.const 100 i32.mul i32.add))"#,
    );
    script.fresh(module);
    for (call, expected) in [
        ("block( 1, 0 )", "41"),
        ("block( 1, 1 )", "2"),
        ("if( 1, 0 )", "2"),
        ("if( 1, 1 )", "41"),
        ("loop( 1, 3 )", "401"),
    ] {
        script.expect(call, expected);
    }
    script.run();
}

#[test]
fn of_two_traps_the_first_one_comes_out() {
    let mut script = Script::new("first");
    let module = script.module(
        r#"(module (memory 1)
            (func $boom (result i32) unreachable)
            (func (export "divide_then_load") (param i32 i32) (result i32)
                (i32.add (i32.div_u (i32.const 1) (local.get 0)) (i32.load (local.get 1))))
            (func (export "load_then_divide") (param i32 i32) (result i32)
                (i32.add (i32.load (local.get 1)) (i32.div_u (i32.const 1) (local.get 0))))
            (func (export "load_then_call") (param i32) (result i32)
                (i32.add (i32.load (local.get 0)) (call $boom)))
            (func (export "store_of_a_quotient") (param i32 i32)
                (i32.store (local.get 1) (i32.div_u (i32.const 1) (local.get 0))))
            (func (export "load_before_a_branch") (param i32) (result i32)
                (block (result i32) (i32.load (local.get 0)) (br 0 (i32.const 1)) drop))
            (func (export "dropped_load") (param i32) (drop (i32.load (local.get 0))))
            (func (export "unchosen_arm") (param i32) (result i32)
                (select (i32.const 1) (i32.load (local.get 0)) (i32.const 1)))
            (func (export "load_then_unreachable") (param i32) (i32.load (local.get 0)) unreachable))"#,
    );
    for (call, expected) in [
        ("divide_then_load( 0, -1 )", "trap divide_by_zero"),
        ("load_then_divide( 0, -1 )", "trap out_of_bounds"),
        ("load_then_call( -1 )", "trap out_of_bounds"),
        ("load_then_call( 0 )", "trap unreachable"),
        ("store_of_a_quotient( 0, -1 )", "trap divide_by_zero"),
        ("store_of_a_quotient( 1, -1 )", "trap out_of_bounds"),
        ("load_before_a_branch( -1 )", "trap out_of_bounds"),
        ("load_before_a_branch( 0 )", "1"),
        ("dropped_load( -1 )", "trap out_of_bounds"),
        ("dropped_load( 0 )", "null"),
        ("unchosen_arm( -1 )", "trap out_of_bounds"),
        ("unchosen_arm( 8 )", "1"),
        ("load_then_unreachable( -1 )", "trap out_of_bounds"),
        ("load_then_unreachable( 0 )", "trap unreachable"),
    ] {
        script.expect_once(module, call, expected);
    }
    script.run();
}

#[test]
fn a_trap_of_the_dividend_comes_before_that_of_the_divisor() {
    let mut script = Script::new("dividend");
    let module = script.module(
        r#"(module (memory 1)
            (func (export "div") (param i32 i32) (result i32)
                (i32.div_u (i32.load8_u (local.get 0)) (local.get 1)))
            (func (export "rem") (param i32 i64) (result i64)
                (i64.rem_s (i64.load (local.get 0)) (local.get 1)))
            (func (export "both") (param i32 i32) (result i32)
                (i32.div_u (i32.rem_u (i32.const 5) (local.get 0)) (local.get 1))))"#,
    );
    script.expect_once(module, "div( 65536, 0 )", "trap out_of_bounds");
    script.expect_once(module, "div( 0, 0 )", "trap divide_by_zero");
    script.expect_once(module, "div( 0, 3 )", "0");
    script.expect_once(module, "rem( 65529, 0 )", "trap out_of_bounds");
    script.expect_once(module, "rem( 65528, 0 )", "trap divide_by_zero");
    script.expect_once(module, "both( 3, 2 )", "1");
    script.expect_once(module, "both( 0, 0 )", "trap divide_by_zero");
    script.run();
}
