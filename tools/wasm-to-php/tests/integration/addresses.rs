//! Addresses that are used again and again, and so are told by their word: sums that wrap, addresses
//! that are no multiple of eight, frames of a stack, memory that a linker has laid out.

use crate::php::Script;

/// Each function reads or writes at `parameter + step`, with the instruction's own offset, after
/// enough other accesses for the address to get a word index.
fn accesses() -> String {
    let mut text = String::new();
    for (name, step) in
        [("plain", 0_i64), ("up", 40), ("far", 0x7FFF_FFF8), ("down", -24), ("odd", 3)]
    {
        for offset in [0_i64, 8, 12, 65_000] {
            text.push_str(&format!(
                "(func (export \"load_{name}_{offset}\") (param i32 i64) (result i64)
                    (if (i64.ne (local.get 1) (i64.const 0)) (then
                        (i64.store (local.get 0) (local.get 1))
                        (i64.store offset=8 (local.get 0) (local.get 1))
                        (i64.store offset=16 (local.get 0) (local.get 1))))
                    (i64.load offset={offset} (i32.add (local.get 0) (i32.const {step}))))
                (func (export \"store_{name}_{offset}\") (param i32 i64) (result i64)
                    (if (i64.eqz (local.get 1)) (then
                        (i64.store (local.get 0) (local.get 1))
                        (i64.store offset=8 (local.get 0) (local.get 1))
                        (i64.store offset=16 (local.get 0) (local.get 1))))
                    (i64.store offset={offset} (i32.add (local.get 0) (i32.const {step})) (local.get 1))
                    (i64.load offset={offset} (i32.add (local.get 0) (i32.const {step}))))
                (func (export \"half_{name}_{offset}\") (param i32 i64) (result i64)
                    (i64.store (i32.const 0) (i64.load (i32.const 8)))
                    (i64.store32 offset={offset} (i32.add (local.get 0) (i32.const {step})) (local.get 1))
                    (i64.or
                        (i64.load32_s offset={offset} (i32.add (local.get 0) (i32.const {step})))
                        (i64.const 0))
                    (if (i64.eqz (local.get 1)) (then
                        (i64.store (local.get 0) (local.get 1))
                        (i64.store offset=8 (local.get 0) (local.get 1)))))"
            ));
        }
    }
    text
}

#[test]
fn a_sum_that_wraps_or_is_no_multiple_of_eight_reaches_its_own_bytes() {
    let mut script = Script::new("wrap");
    let module = script.module(&format!("(module (memory 1) {})", accesses()));
    let steps = [("plain", 0_i64), ("up", 40), ("far", 0x7FFF_FFF8), ("down", -24), ("odd", 3)];
    for (name, step) in steps {
        for offset in [0_i64, 8, 12, 65_000] {
            for wanted in [0_i64, 1, 4, 8, 520, 524, 528, 532, 533, 536, 65_528, 65_529, 65_536] {
                // The parameter for which the sum, cut to 32 bits, is the wanted address.
                let parameter = (wanted - step) & 0xFFFF_FFFF;
                let first = wanted + offset;
                for (kind, width) in [("load", 8), ("store", 8), ("half", 4)] {
                    let value = if kind == "load" { 0 } else { -0x0123_4567_0000_0001_i64 };
                    let expected = match kind {
                        _ if first + width > 65_536 => "trap out_of_bounds".to_owned(),
                        "half" => i64::from(value as i32).to_string(),
                        _ => value.to_string(),
                    };
                    let call = format!("{kind}_{name}_{offset}( {parameter}, {value} )");
                    script.expect_once(module, &call, &expected);
                }
            }
        }
    }
    script.run();
}

#[test]
fn one_local_may_carry_an_aligned_address_then_another_and_then_a_number() {
    let mut script = Script::new("reuse");
    let module = script.module(
        r#"(module (memory 1) (data (i32.const 0) "\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f\10")
            (func (export "reuse") (param i32) (result i64) (local i32 i64)
                (local.set 1 (i32.const 8))
                (local.set 2 (i64.load (local.get 1)))
                (local.set 1 (local.get 0))
                (local.set 2 (i64.add (local.get 2) (i64.load (local.get 1))))
                (if (i32.and (local.get 0) (i32.const 1))
                    (then (local.set 1 (i32.const 3)))
                    (else (local.set 1 (i32.mul (local.get 0) (i32.const 4)))))
                (i64.add (local.get 2) (i64.load (local.get 1))))
            (func (export "rounds") (param i32) (result i64) (local i32 i64 i32)
                (loop
                    (local.set 2 (i64.add (local.get 2) (i64.load (local.get 1))))
                    (local.set 3 (local.get 1))
                    (local.set 1 (i32.add (local.get 1) (i32.const 4)))
                    (br_if 0 (i32.lt_u (local.get 1) (local.get 0))))
                (local.set 1 (i32.const 5))
                (i64.add (local.get 2) (i64.extend_i32_u (i32.add (local.get 1) (local.get 3))))))"#,
    );
    let bytes: Vec<u8> = (1..=16).chain([0; 32]).collect();
    let read = |at: usize| i64::from_le_bytes(bytes[at..at + 8].try_into().expect("eight bytes"));
    for at in [0_usize, 1, 2, 3] {
        let last = if at % 2 == 1 { 3 } else { at * 4 };
        let sum = read(8) + read(at) + read(last);
        script.expect_once(module, &format!("reuse( {at} )"), &sum.to_string());
    }
    let rounds = read(0) + read(4) + read(8) + 5 + 8;
    script.expect_once(module, "rounds( 12 )", &rounds.to_string());
    script.run();
}

/// The one rule that goes by a name: what the linker calls `__stack_pointer` is one.
#[test]
fn a_frame_below_the_memory_traps_when_it_is_made() {
    let mut script = Script::new("frame");
    let module = script.module(
        r#"(module (memory 1) (global $__stack_pointer (mut i32) (i32.const 128))
            (func $deep (export "deep") (param i32) (result i64) (local i32)
                (global.set 0 (local.tee 1 (i32.sub (global.get 0) (i32.const 48))))
                (i64.store offset=8 (local.get 1) (i64.extend_i32_u (local.get 0)))
                (i32.store offset=44 (local.get 1) (i32.const -1))
                (if (local.get 0) (then
                    (i64.store offset=16 (local.get 1)
                        (call $deep (i32.sub (local.get 0) (i32.const 1))))))
                (global.set 0 (i32.add (local.get 1) (i32.const 48)))
                (i64.add (i64.load offset=8 (local.get 1)) (i64.load offset=16 (local.get 1)))))"#,
    );
    script.expect_once(module, "deep( 0 )", "0");
    script.expect_once(module, "deep( 1 )", "1");
    script.expect_once(module, "deep( 2 )", "trap out_of_bounds");
    script.run();
}

#[test]
fn memory_that_a_linker_laid_out_is_there_from_the_start_and_starts_as_zero() {
    let text = r#"(module (memory 1) (data (i32.const 1024) "\07")
        (global (export "__heap_base") i32 (i32.const 2052))
        (func (export "at") (result i64)
            (i64.store (i32.const 2048) (i64.const 5))
            (i64.add (i64.load (i32.const 2040)) (i64.load (i32.const 1024))))
        (func (export "behind") (result i64) (i64.load (i32.const 2056))))"#;
    let wasm = wat::parse_str(text).expect("the test's module is valid text");
    let options = wasm_to_php::Options::new("T", "M");
    let php = wasm_to_php::translate(&wasm, &options).expect("it is in the profile").class_php;
    assert!(php.contains("array_fill( 0, 257, 0 )"), "{php}");
    assert!(php.contains("128 => 7,"), "{php}");
    let body = |name: &str| {
        let body = php.split(&format!("private function function_{name}")).nth(1);
        body.and_then(|body| body.split("\n\t}\n").next()).expect("the body is there").to_owned()
    };
    assert_eq!(body("0").matches("isset(").count() + body("0").matches("??").count(), 0);
    assert_eq!(body("1").matches("??").count(), 1);
    let mut script = Script::new("static");
    let module = script.module(text);
    script.fresh(module);
    script.expect("at()", "7");
    script.expect("behind()", "0");
    script.expect("memory_read_i64( 2048, 1 )", "[5]");
    script.expect("reset_instance()", "null");
    script.expect("memory_read_i64( 2048, 1 )", "[0]");
    script.expect("memory_read( 1023, 3 )", "\"000700\"");
    script.run();
}

/// A record at byte four of a word, read and written by a function that all callers give such a one.
#[test]
fn a_record_that_always_starts_at_the_same_byte_of_a_word_is_found_there() {
    let mut script = Script::new("rest");
    let module = script.module(
        r#"(module (memory 1)
            (func $fill (param $at i32) (param $value i64)
                (i64.store32 (local.get $at) (local.get $value))
                (i64.store32 offset=4 (local.get $at) (i64.const -1))
                (i64.store16 offset=8 (local.get $at) (i64.const 0x1234))
                (i64.store8 offset=11 (local.get $at) (i64.const 0x7F))
                (i64.store offset=12 (local.get $at) (local.get $value))
                (i64.store offset=24 (local.get $at) (local.get $value)))
            (func $sum (param $at i32) (result i64)
                (i64.add
                    (i64.add (i64.load32_u (local.get $at)) (i64.load16_u offset=8 (local.get $at)))
                    (i64.add
                        (i64.mul (i64.load8_s offset=11 (local.get $at)) (i64.const 1000000))
                        (i64.add (i64.load offset=12 (local.get $at)) (i64.load offset=24 (local.get $at))))))
            (func $both (param $at i32) (param $value i64) (result i64)
                (call $fill (local.get $at) (local.get $value))
                (call $sum (local.get $at)))
            (func (export "low") (param i64) (result i64) (call $both (i32.const 20) (local.get 0)))
            (func (export "high") (param i64) (result i64) (call $both (i32.const 60004) (local.get 0)))
            (func (export "edge") (param i64) (result i64) (call $both (i32.const 65508) (local.get 0)))
            (func (export "at") (param i32 i64) (result i64)
                (call $both (i32.or (i32.shl (local.get 0) (i32.const 3)) (i32.const 4)) (local.get 1))))"#,
    );
    let wanted = (3 * 5 + 0x1234 + 127_000_000).to_string();
    for call in ["low( 5 )", "high( 5 )", "at( 12, 5 )", "at( 8187, 5 )"] {
        script.expect_once(module, call, &wanted);
    }
    script.expect_once(module, "edge( 5 )", "trap out_of_bounds");
    script.expect_once(module, "at( 8188, 5 )", "trap out_of_bounds");
    script.expect_once(module, "at( 536870911, 5 )", "trap out_of_bounds");
    script.run();
}

/// A pointer that runs through words, also past the end of all addresses, from any byte.
#[test]
fn a_pointer_that_steps_finds_its_words_wherever_it_starts() {
    let mut script = Script::new("step");
    let module = script.module(
        r#"(module (memory 1)
            (func (export "sum") (param $at i32) (param $count i32) (param $step i32) (result i64)
                (local $sum i64) (local $from i32) (local $next i32)
                (local.set $from (i32.mul (local.get $at) (i32.const 1)))
                (loop $more
                    (local.set $sum (i64.add (local.get $sum) (i64.load (local.get $from))))
                    (local.set $next (i32.add (local.get $from) (i32.const 16)))
                    (local.set $sum (i64.add (local.get $sum) (i64.load (local.get $next))))
                    (local.set $sum (i64.sub (local.get $sum) (i64.load (i32.sub (local.get $next) (i32.const 16)))))
                    (local.set $from (i32.add (local.get $from) (i32.const 8)))
                    (br_if $more (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
                (local.get $sum))
            (func (export "wrap") (param $at i32) (result i64)
                (local $from i32)
                (local.set $from (local.get $at))
                (local.set $from (i32.add (local.get $from) (i32.const 8)))
                (local.set $from (i32.add (local.get $from) (i32.const 8)))
                (i64.store (local.get $from) (i64.const 7))
                (i64.store offset=8 (local.get $from) (i64.const 9))
                (i64.add (i64.load (local.get $from)) (i64.load offset=8 (local.get $from))))
            (data (i32.const 8) "\01\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00\03\00\00\00\00\00\00\00"))"#,
    );
    for (call, expected) in [
        ("sum( 0, 1, 0 )", "2"),
        ("sum( 0, 3, 0 )", "5"),
        ("sum( 8, 2, 0 )", "3"),
        ("sum( 1, 1, 0 )", "216172782113783808"),
        ("sum( 65512, 1, 0 )", "0"),
        ("sum( 65512, 2, 0 )", "trap out_of_bounds"),
        ("sum( 4294967288, 1, 0 )", "trap out_of_bounds"),
        ("wrap( 4294967280 )", "16"),
        ("wrap( 4294967283 )", "16"),
        ("wrap( 4294967272 )", "trap out_of_bounds"),
        ("wrap( 65504 )", "16"),
        ("wrap( 65512 )", "trap out_of_bounds"),
    ] {
        script.expect_once(module, call, expected);
    }
    script.run();
}
