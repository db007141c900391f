//! Loads, stores, copies and fills: every width, every alignment, every edge.

use crate::php::Script;

/// Each load and store, by an address, and with an offset.
const ACCESSES: &str = r#"
    (func (export "load8_s") (param i32) (result i32) (i32.load8_s (local.get 0)))
    (func (export "load8_u") (param i32) (result i32) (i32.load8_u (local.get 0)))
    (func (export "load16_s") (param i32) (result i32) (i32.load16_s (local.get 0)))
    (func (export "load16_u") (param i32) (result i32) (i32.load16_u (local.get 0)))
    (func (export "load32") (param i32) (result i32) (i32.load (local.get 0)))
    (func (export "load64_8_s") (param i32) (result i64) (i64.load8_s (local.get 0)))
    (func (export "load64_8_u") (param i32) (result i64) (i64.load8_u (local.get 0)))
    (func (export "load64_16_s") (param i32) (result i64) (i64.load16_s (local.get 0)))
    (func (export "load64_16_u") (param i32) (result i64) (i64.load16_u (local.get 0)))
    (func (export "load64_32_s") (param i32) (result i64) (i64.load32_s (local.get 0)))
    (func (export "load64_32_u") (param i32) (result i64) (i64.load32_u (local.get 0)))
    (func (export "load64") (param i32) (result i64) (i64.load (local.get 0)))
    (func (export "load64_at_5") (param i32) (result i64) (i64.load offset=5 (local.get 0)))
    (func (export "load16_at_3") (param i32) (result i32) (i32.load16_u offset=3 (local.get 0)))
    (func (export "store8") (param i32 i32) (i32.store8 (local.get 0) (local.get 1)))
    (func (export "store16") (param i32 i32) (i32.store16 (local.get 0) (local.get 1)))
    (func (export "store32") (param i32 i32) (i32.store (local.get 0) (local.get 1)))
    (func (export "store64_8") (param i32 i64) (i64.store8 (local.get 0) (local.get 1)))
    (func (export "store64_16") (param i32 i64) (i64.store16 (local.get 0) (local.get 1)))
    (func (export "store64_32") (param i32 i64) (i64.store32 (local.get 0) (local.get 1)))
    (func (export "store64") (param i32 i64) (i64.store (local.get 0) (local.get 1)))
    (func (export "store64_at_5") (param i32 i64) (i64.store offset=5 (local.get 0) (local.get 1)))
    (func (export "store16_at_3") (param i32 i32) (i32.store16 offset=3 (local.get 0) (local.get 1)))
"#;

/// Bytes that differ everywhere and have their sign bits set here and there.
fn pattern(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 37 + 0x85) as u8).collect()
}

fn little_endian(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte))
}

#[test]
fn a_load_of_any_width_reads_at_any_alignment() {
    let mut script = Script::new("loads");
    let bytes = pattern(40);
    let data: String = bytes.iter().map(|byte| format!("\\{byte:02x}")).collect();
    let module =
        script.module(&format!("(module (memory 1) (data (i32.const 0) \"{data}\") {ACCESSES})"));
    script.fresh(module);
    for at in 0..12 {
        let read =
            |offset: usize, length: usize| little_endian(&bytes[at + offset..at + offset + length]);
        let byte = read(0, 1);
        let half = read(0, 2);
        let word = read(0, 4);
        for (name, expected) in [
            ("load8_s", i64::from(byte as i8 as i32 as u32)),
            ("load8_u", byte as i64),
            ("load16_s", i64::from(half as i16 as i32 as u32)),
            ("load16_u", half as i64),
            ("load32", word as i64),
            ("load64_8_s", i64::from(byte as i8)),
            ("load64_8_u", byte as i64),
            ("load64_16_s", i64::from(half as i16)),
            ("load64_16_u", half as i64),
            ("load64_32_s", i64::from(word as i32)),
            ("load64_32_u", word as i64),
            ("load64", read(0, 8) as i64),
            ("load64_at_5", read(5, 8) as i64),
            ("load16_at_3", read(3, 2) as i64),
        ] {
            script.expect(&format!("{name}( {at} )"), &expected.to_string());
        }
    }
    script.run();
}

#[test]
fn a_store_of_any_width_changes_its_bytes_and_no_others() {
    let mut script = Script::new("stores");
    let before = pattern(32);
    let data: String = before.iter().map(|byte| format!("\\{byte:02x}")).collect();
    let module =
        script.module(&format!("(module (memory 1) (data (i32.const 0) \"{data}\") {ACCESSES})"));
    let stores: [(&str, usize, usize); 9] = [
        ("store8", 0, 1),
        ("store16", 0, 2),
        ("store32", 0, 4),
        ("store64_8", 0, 1),
        ("store64_16", 0, 2),
        ("store64_32", 0, 4),
        ("store64", 0, 8),
        ("store64_at_5", 5, 8),
        ("store16_at_3", 3, 2),
    ];
    for (name, offset, length) in stores {
        for at in 0..9 {
            for value in [0_i64, -1, 0x7766_5544_3322_1100, i64::MIN] {
                let mut after = before.clone();
                after[at + offset..at + offset + length]
                    .copy_from_slice(&value.to_le_bytes()[..length]);
                let hex: String = after.iter().map(|byte| format!("{byte:02x}")).collect();
                script.fresh(module);
                let text =
                    if value == i64::MIN { "PHP_INT_MIN".to_owned() } else { value.to_string() };
                script.expect(&format!("{name}( {at}, {text} )"), "null");
                script.expect("memory_read( 0, 32 )", &format!("\"{hex}\""));
            }
        }
    }
    script.run();
}

/// Two stores to one word that follow each other become one assignment.
#[test]
fn stores_to_parts_of_one_word_leave_what_they_would_leave_one_by_one() {
    let mut script = Script::new("parts");
    let before = pattern(16);
    let data: String = before.iter().map(|byte| format!("\\{byte:02x}")).collect();
    let parts: Vec<(usize, usize)> = [1, 2, 4]
        .into_iter()
        .flat_map(|width| (0..8).step_by(width).map(move |at| (width, at)))
        .collect();
    let mut functions = String::new();
    let mut expected = Vec::new();
    for (first_width, first_at) in &parts {
        for (second_width, second_at) in &parts {
            let name = format!("p{first_width}{first_at}{second_width}{second_at}");
            let store = |width: &usize, at: &usize, value: &str| {
                let kind = if *width == 4 { String::new() } else { (8 * width).to_string() };
                format!("(i32.store{kind} offset={at} (i32.const 0) {value})")
            };
            functions.push_str(&format!(
                "(func (export \"{name}\") (param i32 i32) {} {})
                 (func (export \"r{name}\") (param i32 i32) {} {})",
                store(first_width, first_at, "(local.get 0)"),
                store(second_width, second_at, "(local.get 1)"),
                store(first_width, first_at, "(local.get 0)"),
                store(second_width, second_at, "(i32.load8_u (i32.const 3))"),
            ));
            let mut after = before.clone();
            let first = 0x8877_6655_u32.to_le_bytes();
            after[*first_at..first_at + first_width].copy_from_slice(&first[..*first_width]);
            let mut reading = after.clone();
            let read = [reading[3], 0, 0, 0];
            reading[*second_at..second_at + second_width].copy_from_slice(&read[..*second_width]);
            let second = 0x00FF_FE01_u32.to_le_bytes();
            after[*second_at..second_at + second_width].copy_from_slice(&second[..*second_width]);
            expected.push((name.clone(), after));
            expected.push((format!("r{name}"), reading));
        }
    }
    let module =
        script.module(&format!("(module (memory 1) (data (i32.const 0) \"{data}\") {functions})"));
    for (name, after) in expected {
        let hex: String = after.iter().map(|byte| format!("{byte:02x}")).collect();
        script.fresh(module);
        script.expect(&format!("{name}( 0x88776655, 0x00FFFE01 )"), "null");
        script.expect("memory_read( 0, 16 )", &format!("\"{hex}\""));
    }
    script.run();
}

/// The word array is shorter than the declared pages: a test against the pages alone once let a
/// load at a constant address read a word that was not there.
#[test]
fn words_that_nothing_has_written_are_zero_up_to_the_declared_size() {
    let mut script = Script::new("lazy");
    let constant: String = [0, 4, 2_000, 65_524, 65_532]
        .iter()
        .map(|at| {
            format!(
                "(func (export \"at_{at}\") (result i32) (i32.load (i32.const {at})))
                 (func (export \"put_{at}\") (i32.store (i32.const {at}) (i32.const {at})))"
            )
        })
        .collect();
    let module = script.module(&format!(
        "(module (memory 1) (data (i32.const 0) \"\\01\\02\\03\\04\\05\") {ACCESSES} {constant}
            (func (export \"beyond\") (result i32) (i32.load (i32.const 65536)))
            (func (export \"put_beyond\") (i32.store (i32.const 65536) (i32.const 1))))"
    ));
    script.fresh(module);
    script.expect("at_0()", &0x0403_0201.to_string());
    script.expect("at_4()", "5");
    for at in [2_000, 65_524, 65_532] {
        script.expect(&format!("at_{at}()"), "0");
        script.expect(&format!("load32( {at} )"), "0");
        script.expect(&format!("load64( {} )", at - 4), "0");
        script.expect(&format!("load32( {} )", at - 3), "0");
    }
    script.expect("put_2000()", "null");
    script.expect("at_2000()", "2000");
    script.expect("load32( 1996 )", "0");
    script.expect("load32( 2004 )", "0");
    script.expect("put_65532()", "null");
    script.expect("load64( 65528 )", &(65_532_i64 << 32).to_string());
    script.expect("memory_read( 65533, 3 )", "\"ff0000\"");
    script.expect_once(module, "beyond()", "trap out_of_bounds");
    script.expect_once(module, "put_beyond()", "trap out_of_bounds");
    script.run();
}

#[test]
fn an_access_traps_exactly_where_its_last_byte_is_outside() {
    let mut script = Script::new("edges");
    let module = script.module(&format!("(module (memory 1) {ACCESSES})"));
    let accesses = [
        ("load8_u", 0, 1, false),
        ("load16_u", 0, 2, false),
        ("load32", 0, 4, false),
        ("load64", 0, 8, false),
        ("load64_32_s", 0, 4, false),
        ("load64_at_5", 5, 8, false),
        ("load16_at_3", 3, 2, false),
        ("store8", 0, 1, true),
        ("store16", 0, 2, true),
        ("store32", 0, 4, true),
        ("store64", 0, 8, true),
        ("store64_at_5", 5, 8, true),
        ("store16_at_3", 3, 2, true),
    ];
    for (name, offset, length, is_store) in accesses {
        let last = 65_536_i64 - offset - length;
        for at in [
            last - 1,
            last,
            last + 1,
            last + 2,
            last + 3,
            last + 4,
            65_536,
            -1,
            -4,
            -8,
            i64::from(i32::MIN),
        ] {
            let argument = if is_store { ", 0" } else { "" };
            // An address is unsigned, and the offset is added without wrapping.
            let fits = (0..=last).contains(&(at & 0xFFFF_FFFF));
            let expected = match (fits, is_store) {
                (false, _) => "trap out_of_bounds",
                (true, true) => "null",
                (true, false) => "0",
            };
            script.expect_once(module, &format!("{name}( {at}{argument} )"), expected);
        }
    }
    script.run();
}

#[test]
fn a_store_that_traps_changes_nothing_before_its_trap() {
    let mut script = Script::new("whole");
    // A later instance cannot be asked, so the same memory is reached by an instance that is read
    // through a second handle before it is poisoned: the store's own check comes first.
    let module = script.module(&format!("(module (memory 1) {ACCESSES})"));
    script.expect_once(module, "store64( 65532, -1 )", "trap out_of_bounds");
    script.raw(
        "$words = ( function () { return $this->m; } )->call( $c );\n\
         if ( array_sum( $words ) !== 0 ) { echo 'a part was written', \"\\n\"; }",
    );
    script.run();
}

#[test]
fn copies_and_fills_are_right_for_every_overlap_and_alignment() {
    let mut script = Script::new("bulk");
    let before = pattern(64);
    let data: String = before.iter().map(|byte| format!("\\{byte:02x}")).collect();
    let module = script.module(&format!(
        "(module (memory 1) (data (i32.const 0) \"{data}\")
            (func (export \"copy\") (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
            (func (export \"fill\") (param i32 i32 i32) (memory.fill (local.get 0) (local.get 1) (local.get 2))))"
    ));
    let hex = |bytes: &[u8]| -> String { bytes.iter().map(|byte| format!("{byte:02x}")).collect() };
    for to in [0, 1, 4, 7, 8, 12, 16] {
        for from in [0, 2, 4, 8, 11, 12] {
            for length in [0, 1, 3, 4, 8, 13, 16, 20] {
                let mut after = before.clone();
                after.copy_within(from..from + length, to);
                script.fresh(module);
                script.expect(&format!("copy( {to}, {from}, {length} )"), "null");
                script.expect("memory_read( 0, 64 )", &format!("\"{}\"", hex(&after)));
            }
        }
    }
    for at in 0..6 {
        for length in [0, 1, 4, 5, 12] {
            let mut after = before.clone();
            after[at..at + length].fill(0xAB);
            script.fresh(module);
            script.expect(&format!("fill( {at}, 0x1AB, {length} )"), "null");
            script.expect("memory_read( 0, 64 )", &format!("\"{}\"", hex(&after)));
        }
    }
    for (call, expected) in [
        ("copy( 65536, 0, 0 )", "null"),
        ("copy( 65537, 0, 0 )", "trap out_of_bounds"),
        ("copy( 0, 65537, 0 )", "trap out_of_bounds"),
        ("copy( 0, 65533, 4 )", "trap out_of_bounds"),
        ("copy( 65533, 0, 4 )", "trap out_of_bounds"),
        ("copy( 0, 1, -1 )", "trap out_of_bounds"),
        ("copy( -1, 0, 1 )", "trap out_of_bounds"),
        ("copy( 65528, 0, 8 )", "null"),
        ("copy( 0, 60000, 5000 )", "null"),
        ("fill( 65536, 0, 0 )", "null"),
        ("fill( 65537, 0, 0 )", "trap out_of_bounds"),
        ("fill( 65535, 1, 1 )", "null"),
        ("fill( 65535, 1, 2 )", "trap out_of_bounds"),
        ("fill( 65532, 1, 4 )", "null"),
        ("fill( 0, 1, -1 )", "trap out_of_bounds"),
    ] {
        script.expect_once(module, call, expected);
    }
    script.run();
}

#[test]
fn a_memory_grows_to_its_maximum_and_no_further() {
    let mut script = Script::new("grow");
    let module = script.module(
        r#"(module (memory 1 3)
            (func (export "size") (result i32) memory.size)
            (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
            (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
            (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1))))"#,
    );
    script.fresh(module);
    for (call, expected) in [
        ("size()", "1"),
        ("grow( 0 )", "1"),
        ("grow( 3 )", "4294967295"),
        ("grow( -1 )", "4294967295"),
        ("grow( 1 )", "1"),
        ("size()", "2"),
        ("load( 131068 )", "0"),
        ("store( 131068, 9 )", "null"),
        ("load( 131068 )", "9"),
        ("grow( 1 )", "2"),
        ("grow( 1 )", "4294967295"),
        ("load( 196608 )", "trap out_of_bounds"),
    ] {
        script.expect(call, expected);
    }
    script.run();
}

/// A frame's accesses need no alignment test, because its pointer is known to stay a multiple of 16.
#[test]
fn a_pointer_that_is_always_aligned_is_not_tested() {
    let wat = |step: i32| {
        format!(
            "(module (memory 1) (global $sp (mut i32) (i32.const 1024))
                (func $inner (param i64) (result i64) (local $fp i32)
                    (global.set $sp (local.tee $fp (i32.sub (global.get $sp) (i32.const {step}))))
                    (i64.store offset=8 (local.get $fp) (local.get 0))
                    (i64.load offset=8 (local.get $fp))
                    (global.set $sp (i32.add (local.get $fp) (i32.const {step}))))
                (func (export \"frame\") (param i64) (result i64)
                    (call $inner (local.get 0)))
                (func (export \"deeper\") (param i64) (result i64)
                    (global.set $sp (i32.sub (global.get $sp) (i32.const 64)))
                    (call $inner (local.get 0))
                    (global.set $sp (i32.add (global.get $sp) (i32.const 64)))))"
        )
    };
    let mut script = Script::new("aligned");
    for (step, is_tested) in [(32, false), (34, true)] {
        let wasm = wat::parse_str(wat(step)).expect("the test's module is valid text");
        let options = wasm_to_php::Options::new("T", "M");
        let php = wasm_to_php::translate(&wasm, &options).expect("it is in the profile").class_php;
        assert_eq!(php.contains("<< 61"), is_tested, "step {step}");
        let module = script.module(&wat(step));
        script.fresh(module);
        script.expect("frame( -5 )", "-5");
        script.expect("deeper( PHP_INT_MAX )", &i64::MAX.to_string());
    }
    script.run();
}
