//! Bounds tests are left out only where an earlier store has brought the words into the array. The
//! harness turns PHP's notice about a missing word into a failure, so a test left out wrongly shows.

use crate::php::Script;

#[test]
fn a_store_on_one_path_says_nothing_of_the_others() {
    let mut script = Script::new("paths");
    let module = script.module(
        r#"(module (memory 1)
            (func (export "arm") (param i32 i32) (result i32)
                (if (local.get 1) (then (i32.store offset=40 (local.get 0) (i32.const 7))))
                (i32.load offset=8 (local.get 0)))
            (func (export "arms") (param i32 i32) (result i32)
                (if (local.get 1)
                    (then (i32.store offset=40 (local.get 0) (i32.const 7)))
                    (else (i32.store offset=8 (local.get 0) (i32.const 9))))
                (i32.add (i32.load offset=8 (local.get 0)) (i32.load offset=40 (local.get 0))))
            (func (export "left") (param i32 i32) (result i32)
                (block (br_if 0 (local.get 1)) (i32.store offset=40 (local.get 0) (i32.const 7)))
                (i32.load offset=40 (local.get 0)))
            (func (export "rounds") (param i32 i32) (result i32) (local i32)
                (loop
                    (local.set 2 (i32.add (local.get 2) (i32.load offset=4 (local.get 0))))
                    (i32.store offset=4 (local.get 0) (i32.const 1))
                    (local.set 2 (i32.add (local.get 2) (i32.load offset=4 (local.get 0))))
                    (local.set 0 (i32.add (local.get 0) (i32.const 4096)))
                    (br_if 0 (local.tee 1 (i32.sub (local.get 1) (i32.const 1)))))
                (local.get 2)))"#,
    );
    for (call, expected) in [
        ("arm( 60000, 0 )", "0"),
        ("arm( 60000, 1 )", "0"),
        ("arm( 65532, 0 )", "trap out_of_bounds"),
        ("arms( 60000, 0 )", "9"),
        ("arms( 60000, 1 )", "7"),
        ("left( 60000, 1 )", "0"),
        ("left( 60000, 0 )", "7"),
        ("rounds( 0, 15 )", "15"),
        ("rounds( 0, 17 )", "trap out_of_bounds"),
    ] {
        script.expect_once(module, call, expected);
    }
    script.run();
}

#[test]
fn a_local_that_is_set_again_is_tested_again() {
    let mut script = Script::new("again");
    let module = script.module(
        r#"(module (memory 1)
            (func (export "other") (param i32 i32) (result i32)
                (i32.store offset=8 (local.get 0) (i32.const 7))
                (local.set 0 (local.get 1))
                (i32.load offset=8 (local.get 0)))
            (func (export "back") (param i32) (result i32)
                (i32.store offset=8 (local.get 0) (i32.const 7))
                (local.set 0 (i32.sub (local.get 0) (i32.const 16)))
                (i32.load (local.get 0)))
            (func (export "forth") (param i32) (result i32)
                (i32.store offset=8 (local.get 0) (i32.const 7))
                (local.set 0 (i32.add (local.get 0) (i32.const 4)))
                (i32.add (i32.load offset=4 (local.get 0)) (i32.load offset=8 (local.get 0))))
            (func (export "too_far") (param i32) (result i32)
                (i32.store offset=8 (local.get 0) (i32.const 7))
                (local.set 0 (i32.add (local.get 0) (i32.const 12)))
                (i32.load (local.get 0)))
            (func (export "wide") (param i32 i64) (result i64)
                (i64.store offset=3 (local.get 0) (local.get 1))
                (i64.or (i64.load offset=3 (local.get 0)) (i64.load offset=8 (local.get 0)))))"#,
    );
    for (call, expected) in [
        ("other( 0, 60000 )", "0"),
        ("other( 0, 65528 )", "trap out_of_bounds"),
        ("back( 0 )", "trap out_of_bounds"),
        ("back( 8 )", "trap out_of_bounds"),
        ("back( 16 )", "0"),
        ("forth( 65520 )", "7"),
        ("forth( 65524 )", "trap out_of_bounds"),
        ("too_far( 65524 )", "trap out_of_bounds"),
        ("too_far( 65520 )", "0"),
        ("wide( 0, 0 )", "0"),
        ("wide( 1, 5 )", "5"),
        ("wide( 65520, 0 )", "0"),
        ("wide( 65521, 0 )", "trap out_of_bounds"),
    ] {
        script.expect_once(module, call, expected);
    }
    script.run();
}

#[test]
fn a_called_function_may_rely_only_on_what_all_its_callers_have_written() {
    let mut script = Script::new("callers");
    let module = script.module(
        r#"(module (memory 1) (data (i32.const 0) "\01\00\00\00\02\00\00\00")
            (table 1 funcref) (elem (i32.const 0) $through_table)
            (func $written (param i32) (result i32)
                (i32.add (i32.load (local.get 0)) (i32.load offset=8 (local.get 0))))
            (func (export "writes") (param i32) (result i32)
                (i32.store offset=8 (local.get 0) (i32.const 7)) (call $written (local.get 0)))
            (func $shared (param i32) (result i32) (i32.load offset=8 (local.get 0)))
            (func (export "careful") (param i32) (result i32)
                (i32.store offset=8 (local.get 0) (i32.const 7)) (call $shared (local.get 0)))
            (func (export "careless") (param i32) (result i32) (call $shared (local.get 0)))
            (func $through_table (param i32) (result i32) (i32.load offset=8 (local.get 0)))
            (func (export "table") (param i32) (result i32)
                (i32.store offset=8 (i32.const 0) (i32.const 7))
                (drop (call $through_table (i32.const 0)))
                (call_indirect (param i32) (result i32) (local.get 0) (i32.const 0)))
            (func $constant (param i32) (result i32)
                (i32.add (i32.load (local.get 0)) (i32.load offset=60000 (local.get 0))))
            (func (export "data") (result i32) (call $constant (i32.const 4)))
            (func $deeper (param i32 i32) (result i32)
                (i32.store offset=16 (local.get 0) (local.get 1))
                (if (result i32) (local.get 1)
                    (then (call $deeper (i32.add (local.get 0) (i32.const 8)) (i32.sub (local.get 1) (i32.const 1))))
                    (else (i32.load offset=12 (local.get 0)))))
            (func (export "recursion") (param i32 i32) (result i32)
                (i32.store offset=900 (local.get 0) (i32.const 1))
                (call $deeper (local.get 0) (local.get 1)))
            (func $reassigned (param i32 i32) (result i32)
                (if (local.get 1) (then (local.set 0 (local.get 1))))
                (i32.load offset=8 (local.get 0)))
            (func (export "reassign") (param i32 i32) (result i32)
                (i32.store offset=8 (local.get 0) (i32.const 7))
                (call $reassigned (local.get 0) (local.get 1))))"#,
    );
    for (call, expected) in [
        ("writes( 60000 )", "7"),
        ("writes( 65528 )", "trap out_of_bounds"),
        ("careful( 60000 )", "7"),
        ("careless( 60000 )", "0"),
        ("careless( 65528 )", "trap out_of_bounds"),
        ("table( 60000 )", "0"),
        ("table( 65528 )", "trap out_of_bounds"),
        ("data()", "2"),
        ("recursion( 0, 5 )", "0"),
        ("recursion( 0, 150 )", "0"),
        ("recursion( 64000, 150 )", "0"),
        ("recursion( 64632, 150 )", "trap out_of_bounds"),
        ("reassign( 0, 60000 )", "0"),
        ("reassign( 0, 65528 )", "trap out_of_bounds"),
        ("reassign( 60000, 0 )", "7"),
    ] {
        script.expect_once(module, call, expected);
    }
    script.run();
}

#[test]
fn a_word_that_was_written_is_not_tested_again() {
    let text = r#"(module (memory 1) (func (export "twice") (param i32) (result i32)
        (i32.store8 offset=9 (local.get 0) (i32.const 1))
        (i32.store8 offset=8 (local.get 0) (i32.const 2))
        (i32.load8_u offset=9 (local.get 0))))"#;
    let wasm = wat::parse_str(text).expect("the test's module is valid text");
    let options = wasm_to_php::Options::new("T", "M");
    let php = wasm_to_php::translate(&wasm, &options).expect("it is in the profile").class_php;
    let body = php.split("private function function_0").nth(1).expect("the body is there");
    let body = body.split("\n\t}\n").next().expect("it ends");
    assert_eq!((body.matches("isset(").count(), body.matches("??").count()), (1, 0), "{body}");
    let mut script = Script::new("once");
    let module = script.module(text);
    script.expect_once(module, "twice( 60000 )", "1");
    script.expect_once(module, "twice( 65530 )", "trap out_of_bounds");
    script.run();
}
