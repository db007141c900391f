//! The binary: what it writes and how it exits.

use std::process::{Command, Output};

use crate::php::Folder;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wasm-to-php")).args(arguments).output().expect("it starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn both_files_are_written_and_the_exit_is_0() {
    let folder = Folder::new("cli");
    let wasm = wat::parse_str("(module (func (export \"one\") (result i32) (i32.const 1)))");
    let input = folder.path().join("in.wasm");
    std::fs::write(&input, wasm.expect("the test's module is valid text"))
        .expect("it can be written");
    let out = folder.path().join("made/here");
    let (input, out_text) = (input.to_str().expect("text"), out.to_str().expect("text"));
    let output = run(&[
        input,
        "--namespace",
        "A\\B",
        "--class",
        "One",
        "--header",
        "first",
        "--header=second",
        "--fuel",
        "77",
        "--depth",
        "9",
        "--count-operations",
        "--out-dir",
        out_text,
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(text(&output.stdout).starts_with("1 functions, 2 operators, "));
    let class = std::fs::read_to_string(out.join("One.php")).expect("it was written");
    for expected in
        [" * first\n * second\n", "FUEL = 77;", "DEPTH = 9;", "$operations", "namespace A\\B;"]
    {
        assert!(class.contains(expected), "{expected}");
    }
    let trap = std::fs::read_to_string(out.join("WasmTrap.php")).expect("it was written");
    assert!(trap.contains("final class WasmTrap extends \\RuntimeException"));
}

#[test]
fn a_refused_or_missing_module_exits_with_1_and_says_why() {
    let folder = Folder::new("cli");
    let wasm =
        wat::parse_str("(module (func (param f32)))").expect("the test's module is valid text");
    let input = folder.path().join("in.wasm");
    std::fs::write(&input, wasm).expect("it can be written");
    let input = input.to_str().expect("text");
    let out = folder.path().to_str().expect("text");
    let output = run(&[input, "--namespace", "A", "--class", "B", "--out-dir", out]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("in.wasm: float: at byte 0x"),
        "{}",
        text(&output.stderr)
    );
    assert!(!folder.path().join("B.php").exists());
    let output = run(&["no-such-file", "--namespace", "A", "--class", "B", "--out-dir", out]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn bad_usage_exits_with_2_and_shows_the_usage() {
    for arguments in [&["in.wasm"][..], &["--fuel", "many"], &["a", "b"], &["--unknown"], &[]] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).contains("--out-dir DIR"));
    }
    assert_eq!(run(&["--help"]).status.code(), Some(0));
}
