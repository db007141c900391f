//! The host's way into the memory.

use crate::php::Script;

const MEMORY: &str = r#"(module (memory 1) (data (i32.const 2) "abc")
    (func (export "load64") (param i32) (result i64) (i64.load (local.get 0))))"#;

#[test]
fn bytes_go_in_and_come_out_at_any_alignment() {
    let mut script = Script::new("bytes");
    let module = script.module(MEMORY);
    script.fresh(module);
    script.expect("memory_read( 0, 6 )", "\"000061626300\"");
    for at in 0..5 {
        for length in 0..10 {
            let bytes: Vec<u8> = (0..length).map(|byte| 0xF0 + byte).collect();
            let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            let mut around = [0xEE_u8; 20];
            around[at..at + bytes.len()].copy_from_slice(&bytes);
            let expected: String = around.iter().map(|byte| format!("{byte:02x}")).collect();
            script.expect("memory_write( 100, str_repeat( \"\\xEE\", 20 ) )", "null");
            script.expect(&format!("memory_write( {}, hex2bin( '{hex}' ) )", 100 + at), "null");
            script.expect("memory_read( 100, 20 )", &format!("\"{expected}\""));
        }
    }
    script.expect("memory_write( 65535, 'x' )", "null");
    script.expect("memory_read( 65534, 2 )", "\"0078\"");
    script.expect("memory_write( 65536, '' )", "null");
    script.expect("memory_read( 65536, 0 )", "\"\"");
    script.run();
}

#[test]
fn records_of_64_bit_integers_go_in_and_come_out() {
    let mut script = Script::new("records");
    let module = script.module(MEMORY);
    script.fresh(module);
    script.expect("memory_write_i64( 16, array( 1, -1, PHP_INT_MIN, PHP_INT_MAX ) )", "null");
    script.expect("memory_read_i64( 8, 6 )", &format!("[0,1,-1,{},{},0]", i64::MIN, i64::MAX));
    script.expect("load64( 24 )", "-1");
    script.expect("load64( 32 )", "-9223372036854775808");
    script.expect("memory_read( 16, 9 )", "\"0100000000000000ff\"");
    script.expect("memory_write_i64( 65528, array( 7 ) )", "null");
    script.expect("memory_read_i64( 65528, 1 )", "[7]");
    script.expect("memory_write_i64( 65536, array() )", "null");
    script.expect("memory_read_i64( 65536, 0 )", "[]");
    script.run();
}

#[test]
fn the_host_cannot_reach_outside_the_memory() {
    let mut script = Script::new("outside");
    let module = script.module(MEMORY);
    for call in [
        "memory_write( 65536, 'x' )",
        "memory_write( -1, 'x' )",
        "memory_write( PHP_INT_MAX, 'x' )",
        "memory_write( PHP_INT_MIN, 'x' )",
        "memory_read( 65530, 7 )",
        "memory_read( -1, 1 )",
        "memory_read( 0, -1 )",
        "memory_read( 0, PHP_INT_MAX )",
        "memory_read( PHP_INT_MAX, PHP_INT_MAX )",
        "memory_write_i64( 65528, array( 1, 2 ) )",
        "memory_write_i64( 4, array( 1 ) )",
        "memory_write_i64( -8, array( 1 ) )",
        "memory_read_i64( 65528, 2 )",
        "memory_read_i64( 4, 1 )",
        "memory_read_i64( 0, -1 )",
        "memory_read_i64( 0, PHP_INT_MAX )",
        "memory_read_i64( -8, 1 )",
    ] {
        script.expect_once(module, call, "trap out_of_bounds");
    }
    script.run();
}
