//! The text itself: the same for the same module, readable, and nothing that must not be in it.

use wasm_to_php::{Options, Translation, translate};

use crate::php::{Folder, Script, php};

const MODULE: &str = r#"(module (memory 1) (table 2 funcref) (elem (i32.const 0) $first $second)
    (data (i32.const 16) "some data")
    (global $__stack_pointer (mut i32) (i32.const 1024))
    (func $first (param i32) (result i32) (i32.rem_s (local.get 0) (i32.const 7)))
    (func $_ZN5rules7Promise6decide17h0123456789abcdefE (param i32) (result i32) (local i32)
        (global.set 0 (i32.sub (global.get 0) (i32.const 16)))
        (loop (local.set 1 (i32.add (local.get 1) (i32.load8_u (local.get 1))))
            (br_if 0 (i32.lt_u (local.get 1) (local.get 0))))
        (call_indirect (param i32) (result i32) (local.get 1) (i32.const 1)))
    (func $second (param i32) (result i32) (i32.rotl (local.get 0) (local.get 0)))
    (func (export "decide") (param i32) (result i32)
        (call $_ZN5rules7Promise6decide17h0123456789abcdefE (local.get 0)))
    (func $"evil */ exit(); /*" (param i64) (result i64)
        (i64.div_u (i64.mul (local.get 0) (local.get 0)) (i64.const 3))))"#;

fn translated(change: impl FnOnce(&mut Options)) -> Translation {
    let wasm = wat::parse_str(MODULE).expect("the test's module is valid text");
    let mut options = Options::new("Acme\\Rules", "Core");
    change(&mut options);
    translate(&wasm, &options).expect("the module is in the profile")
}

#[test]
fn the_same_module_gives_the_same_text() {
    assert_eq!(translated(|_| {}), translated(|_| {}));
}

#[test]
fn names_come_from_the_module_without_hashes_and_cannot_break_out() {
    let php = translated(|options| {
        options.header.push("Acme rules 1.2.3 */ exit();".to_owned());
        options.header.push("second\nline".to_owned());
    })
    .class_php;
    for expected in [
        "/** rules::Promise::decide (WebAssembly function 1). */\n\tprivate function promise_decide( int $v0 ): int {",
        "/** evil * / exit(); /* (WebAssembly function 4). */\n\tprivate function evil_exit(): int {",
        "public function decide( int $v0 ): int {",
        "private $g0_stack_pointer = 1024;",
        " * Acme rules 1.2.3 * / exit();\n * second line\n",
        "namespace Acme\\Rules;",
        "final class Core {",
        "public const WASM_SHA256 = '",
        "public const FUEL = 1000000;",
    ] {
        assert!(php.contains(expected), "{expected}\nis not in\n{php}");
    }
    assert!(!php.contains("0123456789abcdef"));
}

#[test]
fn the_text_has_nothing_that_a_plugin_check_refuses() {
    let translation = translated(|options| options.count_operations = true);
    for text in [&translation.class_php, &translation.trap_php] {
        for forbidden in ["goto ", "eval(", "<<<", "`", "~", "?>", "$$", "->{"] {
            assert!(!text.contains(forbidden), "{forbidden} stands in\n{text}");
        }
        assert!(text.starts_with("<?php\n/**\n"));
        assert!(text.contains("declare( strict_types=1 );"));
        assert!(text.lines().all(|line| line.len() < 400 && line.trim_end() == line));
    }
}

#[test]
fn both_files_are_php() {
    let folder = Folder::new("lint");
    let translation = translated(|_| {});
    for (name, text) in
        [("Core.php", &translation.class_php), ("WasmTrap.php", &translation.trap_php)]
    {
        let path = folder.write(name, text);
        let output = php(&["-l", path.to_str().expect("a temporary path is text")]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}

#[test]
fn the_report_tells_sizes_and_names() {
    let translation = translated(|_| {});
    let report = translation.report;
    assert_eq!(report.functions, 5);
    assert_eq!(report.php_bytes, translation.class_php.len());
    assert!(translation.class_php.contains(&report.wasm_sha256));
    let export = &report.exports[0];
    assert_eq!((export.name.as_str(), export.method.as_str()), ("decide", "decide"));
    assert_eq!((export.params, export.results), (1, 1));
}

#[test]
fn an_instrumented_class_counts_the_operators_that_ran() {
    let mut script = Script::new("count");
    let module = script.module_with(
        r#"(module
            (func (export "straight") (result i32) (i32.add (i32.const 1) (i32.const 2)))
            (func (export "choice") (param i32) (result i32)
                (if (result i32) (local.get 0) (then (i32.const 1)) (else (i32.eqz (i32.const 2)))))
            (func (export "rounds") (param i32)
                (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
            (func (export "calls") (drop (call 0))))"#,
        |options| options.count_operations = true,
    );
    for (call, count) in [
        ("straight()", 3),
        ("choice( 1 )", 3),
        ("choice( 0 )", 4),
        ("rounds( 1 )", 5),
        ("rounds( 10 )", 50),
        ("calls()", 5),
    ] {
        script.fresh(module);
        script.raw(&format!(
            "$c->{call}; if ( {count} !== $c->operations ) {{ echo '{call}: ', $c->operations, \"\\n\"; }}"
        ));
    }
    script.run();
}
