//! What is written otherwise because it is known: constant addresses, short copies of words, parameters.

use crate::php::Script;

/// Where every call finds the same stack pointer, a frame has a constant address; where a function does
/// not give it back, nothing is known of it.
#[test]
fn a_stack_pointer_that_all_functions_give_back_is_a_constant() {
    let wat = |back: &str| {
        format!(
            "(module (memory 1) (global $sp (mut i32) (i32.const 1024))
                (func $leaf (param i64) (result i64) (local $fp i32)
                    (global.set $sp (local.tee $fp (i32.sub (global.get $sp) (i32.const 16))))
                    (i64.store (local.get $fp) (local.get 0))
                    (i64.load (local.get $fp))
                    (global.set $sp (i32.add (local.get $fp) (i32.const {back}))))
                (func (export \"outer\") (param i64) (result i64) (local $fp i32)
                    (global.set $sp (local.tee $fp (i32.sub (global.get $sp) (i32.const 32))))
                    (i64.store offset=24 (local.get $fp) (call $leaf (local.get 0)))
                    (i64.add (i64.load offset=24 (local.get $fp))
                        (i64.extend_i32_u (global.get $sp)))
                    (global.set $sp (i32.add (local.get $fp) (i32.const 32)))))"
        )
    };
    let mut script = Script::new("kept");
    for (back, is_constant, expected) in [("16", true, "999"), ("8", false, "991")] {
        let wasm = wat::parse_str(wat(back)).expect("the test's module is valid text");
        let options = wasm_to_php::Options::new("T", "M");
        let php = wasm_to_php::translate(&wasm, &options).expect("it is in the profile").class_php;
        // The instance is reset by one assignment.
        assert_eq!(php.matches("$this->g0_sp =").count() == 1, is_constant, "{php}");
        let module = script.module(&wat(back));
        script.fresh(module);
        script.expect("outer( 7 )", expected);
        script.expect("outer( 7 )", expected);
    }
    script.run();
}

/// A host that reads the stack pointer, and functions at several depths, still see what was assigned.
#[test]
fn a_stack_pointer_is_assigned_where_something_reads_it() {
    let mut script = Script::new("read");
    let module = script.module(
        "(module (memory 1) (global $sp (export \"sp\") (mut i32) (i32.const 1024))
            (func $depth (result i32) (global.get $sp))
            (func (export \"shallow\") (result i32) (call $depth))
            (func (export \"deep\") (result i32) (local $fp i32)
                (global.set $sp (local.tee $fp (i32.sub (global.get $sp) (i32.const 48))))
                (call $depth)
                (global.set $sp (i32.add (local.get $fp) (i32.const 48))))
            (func (export \"lost\") (param i32)
                (global.set $sp (i32.sub (global.get $sp) (i32.const 80)))
                (if (local.get 0) (then unreachable))
                (global.set $sp (i32.add (global.get $sp) (i32.const 80)))))",
    );
    script.fresh(module);
    for (call, expected) in [
        ("shallow()", "1024"),
        ("deep()", "976"),
        ("shallow()", "1024"),
        ("lost( 0 )", "null"),
        ("global_value( 'sp' )", "1024"),
        ("lost( 1 )", "trap unreachable"),
        ("global_value( 'sp' )", "944"),
    ] {
        script.expect(call, expected);
    }
    script.run();
}

/// Copies of constant length between constant addresses, and between addresses that only the caller
/// knows: word by word up to 96 bytes, whether or not they overlap.
#[test]
fn short_copies_of_words_are_right_for_every_overlap() {
    let mut script = Script::new("copied");
    let before: Vec<u8> = (0..256).map(|at| at as u8 ^ 0xA5).collect();
    let data: String = before.iter().map(|byte| format!("\\{byte:02x}")).collect();
    let hex = |bytes: &[u8]| -> String { bytes.iter().map(|byte| format!("{byte:02x}")).collect() };
    for length in [8, 24, 96, 104] {
        for (to, from) in [(0, 128), (16, 0), (0, 16), (40, 40), (8, 104), (104, 8)] {
            let module = script.module(&format!(
                "(module (memory 1) (data (i32.const 0) \"{data}\")
                    (func $copy (param i32 i32)
                        (memory.copy (local.get 0) (local.get 1) (i32.const {length})))
                    (func (export \"constant\")
                        (memory.copy (i32.const {to}) (i32.const {from}) (i32.const {length})))
                    (func (export \"given\")
                        (call $copy (i32.const {to}) (i32.const {from}))
                        (call $copy (i32.const {from}) (i32.const {from}))))"
            ));
            let mut after = before.clone();
            after.copy_within(from..from + length, to);
            for call in ["constant()", "given()"] {
                script.fresh(module);
                script.expect(call, "null");
                script.expect("memory_read( 0, 256 )", &format!("\"{}\"", hex(&after)));
            }
        }
    }
    script.run();
}

/// A word of 64 bits in the halves of two words of the array, and one that lies otherwise in two.
#[test]
fn a_word_across_two_words_is_read_and_written_in_halves() {
    let mut script = Script::new("halves");
    for at in [12, 13, 20] {
        let module = script.module(&format!(
            "(module (memory 1) (data (i32.const 0) \"0123456789abcdefghijklmnopqrstuvwxyz\")
                (func (export \"get\") (result i64) (i64.load (i32.const {at})))
                (func (export \"set\") (param i64) (i64.store (i32.const {at}) (local.get 0)))
                (func (export \"same\") (i64.store (i32.const {at}) (i64.const -81985529216486896))))"
        ));
        for value in [0, -1, i64::MIN, i64::MAX, 0x0123_4567_89AB_CDEF, -81_985_529_216_486_896] {
            script.fresh(module);
            let call = match value {
                -81_985_529_216_486_896 => "same()".to_owned(),
                i64::MIN => "set( PHP_INT_MIN )".to_owned(),
                other => format!("set( {other} )"),
            };
            script.expect(&call, "null");
            script.expect("get()", &value.to_string());
            let mut after = *b"0123456789abcdefghijklmnopqrstuvwxyz";
            after[at..at + 8].copy_from_slice(&value.to_le_bytes());
            let hex: String = after.iter().map(|byte| format!("{byte:02x}")).collect();
            script.expect("memory_read( 0, 36 )", &format!("\"{hex}\""));
        }
    }
    script.run();
}

/// A parameter that is the same in every call, one that nothing reads, and an address that serves only
/// for its word index are passed as what is needed of them; all callers agree.
#[test]
fn parameters_are_passed_as_what_is_needed_of_them() {
    let wat = "(module (memory 1)
        (func $sum (param $at i32) (param $unread i64) (param $same i64) (result i64)
            (i64.store offset=8 (local.get $at) (i64.const 5))
            (i64.add (i64.add (i64.load (local.get $at)) (i64.load offset=8 (local.get $at)))
                (local.get $same)))
        (func (export \"first\") (param i64) (result i64)
            (i64.store (i32.const 64) (local.get 0))
            (call $sum (i32.const 64) (local.get 0) (i64.const 100)))
        (func (export \"second\") (param i64) (result i64) (local $at i32)
            (local.set $at (i32.and (i32.wrap_i64 (local.get 0)) (i32.const 1016)))
            (i64.store (i32.const 0) (i64.load (local.get $at)))
            (i64.add (i64.load offset=24 (local.get $at))
                (call $sum (i32.add (local.get $at) (i32.const 16)) (i64.const 3) (i64.const 100)))))";
    let wasm = wat::parse_str(wat).expect("the test's module is valid text");
    let options = wasm_to_php::Options::new("T", "M");
    let php = wasm_to_php::translate(&wasm, &options).expect("it is in the profile").class_php;
    assert!(php.contains("private function sum( int $w0 ): int {"), "{php}");
    let mut script = Script::new("params");
    let module = script.module(wat);
    script.fresh(module);
    for (call, expected) in [
        ("first( 9 )", "114"),
        ("second( 2048 )", "105"),
        ("second( 48 )", "119"),
        ("second( 2048 )", "110"),
    ] {
        script.expect(call, expected);
    }
    script.run();
}
