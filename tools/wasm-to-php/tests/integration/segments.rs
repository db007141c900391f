//! Segments that instructions copy from, tables that change, and the start function: what the
//! specification's suite does not ask, above all what a reset brings back.

use crate::php::Script;

#[test]
fn a_data_segment_of_any_bytes_is_copied_until_it_is_dropped_and_is_back_after_a_reset() {
    let mut script = Script::new("data");
    let module = script.module(
        r#"(module (memory 1)
            (data $text "a\"$b\\\00\ff{$c}\n")
            (data $active (i32.const 100) "xy")
            (func (export "init") (param i32 i32 i32)
                (memory.init $text (local.get 0) (local.get 1) (local.get 2)))
            (func (export "init_active") (param i32)
                (memory.init $active (i32.const 0) (i32.const 0) (local.get 0)))
            (func (export "drop") (data.drop $text)))"#,
    );
    script.fresh(module);
    for (call, expected) in [
        ("init( 1, 0, 12 )", "null"),
        ("memory_read( 0, 14 )", "\"00612224625c00ff7b24637d0a00\""),
        ("init_active( 0 )", "null"),
        ("drop()", "null"),
        ("drop()", "null"),
        ("init( 0, 0, 0 )", "null"),
        ("reset_instance()", "null"),
        ("init( 65534, 10, 2 )", "null"),
        ("memory_read( 65534, 2 )", "\"7d0a\""),
        ("drop()", "null"),
        ("init( 0, 0, 1 )", "trap out_of_bounds"),
    ] {
        script.expect(call, expected);
    }
    for call in ["init_active( 1 )", "init( 65535, 0, 2 )", "init( 0, 12, 1 )", "init( 0, 13, 0 )"]
    {
        script.expect_once(module, call, "trap out_of_bounds");
    }
    script.run();
}

const TABLES: &str = r#"(module
    (type $get (func (result i32)))
    (table $a 4 funcref)
    (table $b 6 10 funcref)
    (elem (table $a) (i32.const 0) func $ten $eleven)
    (elem $more funcref (ref.func $twelve) (ref.null func) (ref.func $wide))
    (func $ten (result i32) (i32.const 10))
    (func $eleven (result i32) (i32.const 11))
    (func $twelve (result i32) (i32.const 12))
    (func $wide (result i64) (i64.const 13))
    (func (export "in_a") (param i32) (result i32) (call_indirect $a (type $get) (local.get 0)))
    (func (export "in_b") (param i32) (result i32) (call_indirect $b (type $get) (local.get 0)))
    (func (export "init_b") (param i32 i32 i32)
        (table.init $b $more (local.get 0) (local.get 1) (local.get 2)))
    (func (export "a_to_b") (param i32 i32 i32)
        (table.copy $b $a (local.get 0) (local.get 1) (local.get 2)))
    (func (export "a_to_a") (param i32 i32 i32)
        (table.copy $a $a (local.get 0) (local.get 1) (local.get 2)))
    (func (export "drop") (elem.drop $more))
    (func (export "sizes") (result i32 i32) (table.size $a) (table.size $b)))"#;

#[test]
fn tables_are_filled_and_copied_and_are_as_at_the_start_after_a_reset() {
    let mut script = Script::new("tables");
    let module = script.module(TABLES);
    script.fresh(module);
    for (call, expected) in [
        ("sizes()", "[4,6]"),
        ("in_a( 1 )", "11"),
        ("init_b( 3, 0, 3 )", "null"),
        ("in_b( 3 )", "12"),
        ("a_to_b( 0, 1, 3 )", "null"),
        ("in_b( 0 )", "11"),
        ("a_to_a( 1, 0, 3 )", "null"),
        ("in_a( 1 )", "10"),
        ("in_a( 2 )", "11"),
        ("a_to_a( 0, 1, 2 )", "null"),
        ("in_a( 0 )", "10"),
        ("in_a( 1 )", "11"),
        ("drop()", "null"),
        ("reset_instance()", "null"),
        ("in_a( 0 )", "10"),
        ("init_b( 0, 0, 1 )", "null"),
        ("in_b( 0 )", "12"),
        ("in_b( 3 )", "trap indirect_call"),
    ] {
        script.expect(call, expected);
    }
    for (call, expected) in [
        ("init_b( 4, 0, 3 )", "trap out_of_bounds"),
        ("init_b( 0, 2, 2 )", "trap out_of_bounds"),
        ("a_to_b( 0, 3, 2 )", "trap out_of_bounds"),
        ("a_to_b( 5, 0, 2 )", "trap out_of_bounds"),
        ("in_b( 6 )", "trap indirect_call"),
        ("in_b( -1 )", "trap indirect_call"),
    ] {
        script.expect_once(module, call, expected);
    }
    script.run();
}

#[test]
fn a_function_that_only_an_init_puts_into_a_table_may_call_itself_without_end() {
    let mut script = Script::new("table_recursion");
    let module = script.module(
        r#"(module (type $go (func))
            (table 1 funcref)
            (elem $passive func $deep)
            (func $deep (call_indirect (type $go) (i32.const 0)))
            (func (export "deep")
                (table.init $passive (i32.const 0) (i32.const 0) (i32.const 1))
                (call $deep)))"#,
    );
    script.expect_once(module, "deep()", "trap stack_exhausted");
    script.run();
}

#[test]
fn the_start_function_runs_for_each_new_instance_and_after_a_reset() {
    let mut script = Script::new("start");
    let module = script.module(
        r#"(module (memory 1) (global $count (mut i32) (i32.const 5))
            (func $start
                (global.set $count (i32.add (global.get $count) (i32.const 1)))
                (i32.store (i32.const 8) (global.get $count)))
            (start $start)
            (func (export "add") (global.set $count (i32.const 90)))
            (func (export "count") (result i32) (global.get $count)))"#,
    );
    script.fresh(module);
    script.expect("count()", "6");
    script.expect("memory_read( 8, 1 )", "\"06\"");
    script.expect("add()", "null");
    script.expect("reset_instance()", "null");
    script.expect("count()", "6");
    let module = script.module("(module (func $start unreachable) (start $start))");
    let class = script.class(module);
    script.raw(&format!(
        "try {{ new \\T\\{class}(); echo 'it was made'; }} catch ( \\T\\WasmTrap $trap ) {{\n\
         if ( 'unreachable' !== $trap->kind() ) {{ echo $trap->kind(); }} }}"
    ));
    script.run();
}
