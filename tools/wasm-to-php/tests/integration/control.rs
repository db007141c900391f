//! Blocks, loops, branches and their values.

use crate::php::Script;

#[test]
fn a_nested_branch_table_leaves_the_block_it_names() {
    let mut script = Script::new("table");
    let module = script.module(
        r#"(module
            (func (export "pick") (param i32) (result i32)
                (block $d (block $c (block $b (block $a
                    (br_table $a $b $c $a $d (local.get 0)))
                    (return (i32.const 10)))
                    (return (i32.const 20)))
                    (return (i32.const 30)))
                i32.const 40)
            (func (export "inside") (param i32 i32) (result i32)
                (block $out (result i32)
                    (block $x (result i32)
                        (block $y (result i32)
                            (i32.const 5)
                            (br_table $y $x $out (local.get 0)))
                        (br_table $x $out (i32.add (i32.const 100)) (local.get 1)))
                    (i32.add (i32.const 1000))))
            (func (export "in_a_loop") (param i32) (result i32) (local i32)
                (block $done (loop $again
                    (block $two (block $one
                        (br_table $one $two $done $again (local.get 0)))
                        (local.set 1 (i32.add (local.get 1) (i32.const 1)))
                        (local.set 0 (i32.const 1)) (br $again))
                    (local.set 1 (i32.add (local.get 1) (i32.const 10)))
                    (local.set 0 (i32.const 2)) (br $again)))
                local.get 1)
            (func (export "only_default") (param i32) (result i32)
                (block (result i32) (i32.const 7) (br_table 0 0 0 (local.get 0)))))"#,
    );
    script.fresh(module);
    for (call, expected) in [
        ("pick( 0 )", "10"),
        ("pick( 1 )", "20"),
        ("pick( 2 )", "30"),
        ("pick( 3 )", "10"),
        ("pick( 4 )", "40"),
        ("pick( -1 )", "40"),
        ("inside( 0, 0 )", "1105"),
        ("inside( 0, 1 )", "105"),
        ("inside( 1, 0 )", "1005"),
        ("inside( 2, 0 )", "5"),
        ("in_a_loop( 0 )", "11"),
        ("in_a_loop( 1 )", "10"),
        ("in_a_loop( 2 )", "0"),
        ("only_default( 9 )", "7"),
    ] {
        script.expect(call, expected);
    }
    script.run();
}

#[test]
fn loops_carry_parameters_and_leave_results() {
    let mut script = Script::new("loops");
    let module = script.module(
        r#"(module
            (func (export "sum") (param i32) (result i32)
                (i32.const 0)
                (loop $again (param i32) (result i32)
                    (i32.add (local.get 0))
                    (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
            (func (export "fibonacci") (param i32) (result i64) (local i64)
                (i64.const 0) (i64.const 1)
                (loop $again (param i64 i64) (result i64)
                    (local.set 1)
                    (local.get 1) (i64.add)
                    (local.get 1)
                    (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
                    (call $swap)
                    (br_if $again (i32.ne (local.get 0) (i32.const 0)))
                    drop))
            (func $swap (param i64 i64) (result i64 i64) (local.get 1) (local.get 0))
            (func (export "count") (param i32) (result i32) (local i32)
                (loop $again (result i32)
                    (local.set 1 (i32.add (local.get 1) (i32.const 3)))
                    (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))
                    (local.get 1)))
            (func (export "nested") (param i32) (result i32) (local i32 i32)
                (loop $outer
                    (local.set 1 (i32.const 0))
                    (block $skip
                        (loop $inner
                            (local.set 2 (i32.add (local.get 2) (i32.const 1)))
                            (local.set 1 (i32.add (local.get 1) (i32.const 1)))
                            (br_if $skip (i32.eq (local.get 2) (i32.const 7)))
                            (br_if $inner (i32.lt_u (local.get 1) (i32.const 3)))))
                    (br_if $outer (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
                local.get 2))"#,
    );
    script.fresh(module);
    for (call, expected) in [
        ("sum( 4 )", "10"),
        ("sum( 1 )", "1"),
        ("fibonacci( 1 )", "1"),
        ("fibonacci( 10 )", "55"),
        ("fibonacci( 92 )", "7540113804746346429"),
        ("count( 4 )", "12"),
        ("nested( 1 )", "3"),
        ("nested( 3 )", "7"),
    ] {
        script.expect(call, expected);
    }
    script.run();
}

#[test]
fn conditionals_carry_parameters_and_leave_results() {
    let mut script = Script::new("ifs");
    let module = script.module(
        r#"(module
            (func (export "choose") (param i32) (result i32)
                (if (result i32) (local.get 0) (then (i32.const 1)) (else (i32.const 2))))
            (func (export "through") (param i32 i32) (result i32)
                (local.get 1)
                (if (param i32) (result i32) (local.get 0) (then (i32.const 1) (i32.add))))
            (func (export "both") (param i32) (result i32 i64)
                (i32.const 3) (i64.const 4)
                (if (param i32 i64) (result i32 i64) (local.get 0)
                    (then (drop) (drop) (i32.const -1) (i64.const -1))
                    (else (i64.const 10) (i64.mul))))
            (func (export "returns") (param i32) (result i32)
                (if (result i32) (local.get 0) (then (return (i32.const 5))) (else (i32.const 6)))
                (i32.add (i32.const 10)))
            (func (export "branches") (param i32) (result i32)
                (if $here (result i32) (local.get 0)
                    (then (br_if $here (i32.const 1) (i32.eq (local.get 0) (i32.const 1))) (drop) (i32.const 2))
                    (else (br $here (i32.const 3)))))
            (func (export "empty") (param i32) (result i32) (if (local.get 0) (then) (else)) (i32.const 1))
            (func (export "chain") (param i32) (result i32)
                (if (result i32) (i32.lt_s (local.get 0) (i32.const 0)) (then (i32.const -1))
                    (else (if (result i32) (i32.eqz (local.get 0)) (then (i32.const 0)) (else (i32.const 1)))))))"#,
    );
    script.fresh(module);
    for (call, expected) in [
        ("choose( 7 )", "1"),
        ("choose( 0 )", "2"),
        ("through( 1, 41 )", "42"),
        ("through( 0, 41 )", "41"),
        ("both( 0 )", "[3,40]"),
        ("both( 1 )", "[4294967295,-1]"),
        ("returns( 1 )", "5"),
        ("returns( 0 )", "16"),
        ("branches( 0 )", "3"),
        ("branches( 1 )", "1"),
        ("branches( 2 )", "2"),
        ("empty( 1 )", "1"),
        ("chain( -9 )", "4294967295"),
        ("chain( 0 )", "0"),
        ("chain( 9 )", "1"),
    ] {
        script.expect(call, expected);
    }
    script.run();
}

#[test]
fn code_behind_a_branch_is_passed_over() {
    let mut script = Script::new("dead");
    let module = script.module(
        r#"(module
            (func (export "behind_return") (result i32)
                (return (i32.const 1)) (block (loop (br 0)) (if (i32.const 1) (then unreachable) (else nop))) (i32.add))
            (func (export "behind_branch") (param i32) (result i32)
                (block (result i32) (br 0 (i32.const 2)) (i32.add (local.get 0)) (drop) (i32.const 9)))
            (func (export "dead_arm") (param i32) (result i32)
                (if (result i32) (local.get 0)
                    (then unreachable (i32.const 4) (if (then) (else)))
                    (else (i32.const 3))))
            (func (export "endless") (result i32) (loop (result i32) (br 0))))"#,
    );
    script.expect_once(module, "behind_return()", "1");
    script.expect_once(module, "behind_branch( 5 )", "2");
    script.expect_once(module, "dead_arm( 0 )", "3");
    script.expect_once(module, "dead_arm( 1 )", "trap unreachable");
    script.expect_once(module, "endless()", "trap out_of_fuel");
    script.run();
}

#[test]
fn branch_values_are_moved_all_at_once() {
    let mut script = Script::new("moves");
    let module = script.module(
        r#"(module
            (func (export "rotate") (param i32) (result i32 i32 i32)
                (i32.const 1) (i32.const 2) (i32.const 3)
                (loop $again (param i32 i32 i32) (result i32 i32 i32)
                    (call $turn)
                    (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
            (func $turn (param i32 i32 i32) (result i32 i32 i32) (local.get 1) (local.get 2) (local.get 0))
            (func (export "swap_in_place") (param i32) (result i32 i32) (local i32)
                (i32.const 1) (i32.const 2)
                (loop $again (param i32 i32) (result i32 i32)
                    (local.set 1)
                    (i32.add (i32.const 0))
                    (local.get 1)
                    (block (param i32 i32) (result i32 i32) (call $exchange))
                    (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
            (func $exchange (param i32 i32) (result i32 i32) (local.get 1) (local.get 0)))"#,
    );
    script.fresh(module);
    for (call, expected) in [
        ("rotate( 1 )", "[2,3,1]"),
        ("rotate( 2 )", "[3,1,2]"),
        ("rotate( 3 )", "[1,2,3]"),
        ("swap_in_place( 1 )", "[2,1]"),
        ("swap_in_place( 2 )", "[1,2]"),
    ] {
        script.expect(call, expected);
    }
    script.run();
}

#[test]
fn a_local_that_is_read_before_it_is_set_is_zero() {
    let mut script = Script::new("zero");
    let module = script.module(
        r#"(module
            (func (export "plain") (result i64) (local i64) (local.get 0))
            (func (export "one_arm") (param i32) (result i32) (local i32)
                (if (local.get 0) (then (local.set 1 (i32.const 5)))) (local.get 1))
            (func (export "skipped") (param i32) (result i32) (local i32)
                (block (br_if 0 (local.get 0)) (local.set 1 (i32.const 5))) (local.get 1))
            (func (export "later_round") (param i32) (result i32) (local i32 i32)
                (loop
                    (local.set 2 (i32.add (local.get 2) (local.get 1)))
                    (local.set 1 (i32.const 5))
                    (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
                (local.get 2)))"#,
    );
    script.fresh(module);
    for (call, expected) in [
        ("plain()", "0"),
        ("one_arm( 0 )", "0"),
        ("one_arm( 1 )", "5"),
        ("skipped( 1 )", "0"),
        ("skipped( 0 )", "5"),
        ("later_round( 3 )", "10"),
    ] {
        script.expect(call, expected);
    }
    script.run();
}

#[test]
fn three_hundred_nested_blocks_are_translated() {
    let depth = 300;
    let text = format!(
        "(module (func (export \"deep\") (param i32) (result i32) {} (br_if {} (local.get 0)) (return (i32.const 1)) {} (i32.const 2)))",
        "(block ".repeat(depth),
        depth - 1,
        ")".repeat(depth)
    );
    let mut script = Script::new("deep");
    let module = script.module(&text);
    script.fresh(module);
    script.expect("deep( 0 )", "1");
    script.expect("deep( 1 )", "2");
    script.run();
}

#[test]
fn a_long_sum_is_cut_into_statements() {
    let terms = 5_000;
    let text = format!(
        "(module (func (export \"sum\") (param i32) (result i32) (local.get 0) {}))",
        "(i32.add (local.get 0))".repeat(terms)
    );
    let mut script = Script::new("long");
    let module = script.module(&text);
    script.fresh(module);
    script.expect("sum( 3 )", &(3 * (terms + 1)).to_string());
    script.expect("sum( -1 )", &((1_i64 << 32) - (terms as i64 + 1)).to_string());
    script.run();
}

/// Loops that end where a counter meets its end, or zero: what is known of the counter must hold however
/// far it starts from its end, and where it moves otherwise.
#[test]
fn a_counter_goes_as_far_as_it_goes() {
    let mut script = Script::new("counter");
    let module = script.module(
        r#"(module (memory 1)
            (data (i32.const 0) "\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f\10\11\12\13\14\15\16\17\18")
            (func $bytes (export "bytes") (param $end i32) (result i32)
                (local $at i32) (local $sum i32)
                (if (local.get $end) (then
                    (loop $more
                        (local.set $sum (i32.add (local.get $sum) (i32.load8_u (local.get $at))))
                        (br_if $more (i32.ne (local.tee $at (i32.add (local.get $at) (i32.const 1))) (local.get $end))))))
                (local.get $sum))
            (func (export "past") (param $at i32) (param $end i32) (result i32)
                (local $rounds i32)
                (loop $more
                    (local.set $rounds (i32.add (local.get $rounds) (i32.const 1)))
                    (br_if $more (i32.ne (local.tee $at (i32.add (local.get $at) (i32.const 1))) (local.get $end))))
                (local.get $rounds))
            (func (export "ten") (result i32) (local $at i32) (local $sum i32)
                (block $out
                    (loop $more
                        (local.set $sum (i32.add (local.get $sum) (local.get $at)))
                        (br_if $out (i32.eq (i32.const 10)
                            (local.tee $at (i32.add (local.get $at) (i32.const 1)))))
                        (br $more)))
                (i32.add (i32.mul (local.get $at) (i32.const 1000)) (local.get $sum)))
            (func (export "down") (param $left i32) (result i64) (local $sum i64)
                (loop $more
                    (local.set $sum (i64.add (local.get $sum) (i64.extend_i32_u (local.get $left))))
                    (br_if $more (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
                (local.get $sum))
            (func (export "sometimes") (param $end i32) (result i32) (local $at i32) (local $rounds i32)
                (loop $more
                    (local.set $rounds (i32.add (local.get $rounds) (i32.const 1)))
                    (if (i32.and (local.get $rounds) (i32.const 1)) (then
                        (local.set $at (i32.add (local.get $at) (i32.const 1)))))
                    (br_if $more (i32.ne (local.get $at) (local.get $end))))
                (local.get $rounds))
            (func (export "jumps") (param $end i32) (result i32) (local $at i32)
                (loop $more
                    (if (i32.eq (local.get $at) (i32.const 3)) (then (local.set $at (i32.const 70000))))
                    (br_if $more (i32.ne (local.tee $at (i32.add (local.get $at) (i32.const 1))) (local.get $end))))
                (local.get $at))
            (func (export "twice") (param $end i32) (result i32) (local $at i32) (local $rounds i32)
                (loop $more
                    (local.set $at (i32.add (local.get $at) (i32.const 1)))
                    (br_if $more (i32.lt_u (local.get $at) (i32.const 5)))
                    (br_if $more (i32.ne (local.tee $at (i32.add (local.get $at) (i32.const 1))) (local.get $end))))
                (i32.load8_u (local.get $at))))"#,
    );
    for (call, expected) in [
        ("bytes( 0 )", "0"),
        ("bytes( 3 )", "6"),
        ("bytes( 24 )", "300"),
        ("bytes( 65536 )", "300"),
        ("bytes( 65537 )", "trap out_of_bounds"),
        ("past( 0, 3 )", "3"),
        ("past( 4294967290, 3 )", "9"),
        ("past( 3, 3 )", "trap out_of_fuel"),
        ("ten()", "10045"),
        ("down( 3 )", "6"),
        ("down( 1 )", "1"),
        ("down( 0 )", "trap out_of_fuel"),
        ("sometimes( 3 )", "5"),
        ("jumps( 70003 )", "70003"),
        ("twice( 8 )", "9"),
        ("twice( 4 )", "trap out_of_fuel"),
    ] {
        script.expect_once(module, call, expected);
    }
    script.run();
}
