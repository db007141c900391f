//! What is outside the profile is refused, and the refusal says where.

use wasm_to_php::{ErrorCode, Options, TranslateError, translate};

fn refusal(wat: &str) -> TranslateError {
    let wasm = wat::parse_str(wat).expect("the test's module is valid text");
    translate(&wasm, &Options::new("T", "M")).expect_err("the module is outside the profile")
}

#[test]
fn a_refused_instruction_is_named_with_its_function_and_byte() {
    let error = refusal(
        r#"(module (func $fine) (func $_ZN4core3fmt5write17h0123456789abcdefE (drop (f32.const 1))))"#,
    );
    assert_eq!(error.code(), ErrorCode::Float);
    assert_eq!(error.subject(), Some("f32.const"));
    let function = error.function().expect("it is in a function");
    assert_eq!((function.index, function.name.as_deref()), (1, Some("core::fmt::write")));
    assert!(error.offset().is_some_and(|offset| offset > 8));
    assert!(error.to_string().starts_with("float: function 1 (`core::fmt::write`): at byte 0x"));
    assert!(error.to_string().ends_with("`f32.const`: floats are outside the profile"));
}

#[test]
fn every_refusal_has_its_code_and_subject() {
    let cases = [
        ("(module (func (param f64)))", ErrorCode::Float, "type 0"),
        ("(module (func (result i32 f32) unreachable))", ErrorCode::Float, "type 0"),
        ("(module (func (local f32)))", ErrorCode::Float, "local"),
        ("(module (global f64 (f64.const 0)))", ErrorCode::Float, "global 0"),
        (
            "(module (func (drop (i32.trunc_sat_f32_s (f32.const 0)))))",
            ErrorCode::Float,
            "f32.const",
        ),
        ("(module (import \"a\" \"b\" (func)))", ErrorCode::Import, "import"),
        ("(module (import \"a\" \"b\" (memory 1)))", ErrorCode::Import, "import"),
        ("(module (memory 1) (memory 1))", ErrorCode::Memory, "memory"),
        ("(module (memory i64 1))", ErrorCode::Memory, "memory"),
        ("(module (memory 1 1 shared))", ErrorCode::Memory, "memory"),
        (
            "(module (memory 1) (func (drop (memory.grow (i32.const 1)))))",
            ErrorCode::Memory,
            "memory",
        ),
        ("(module (table 1 externref))", ErrorCode::Table, "table"),
        ("(module (table 65537 funcref))", ErrorCode::Table, "table"),
        ("(module (memory 65) (data (i32.const 4194304) \"a\"))", ErrorCode::Segment, "data"),
        ("(module (memory 1) (data (i32.const 65535) \"ab\"))", ErrorCode::Segment, "data"),
        ("(module (elem externref (ref.null extern)))", ErrorCode::Segment, "element"),
        (
            "(module (table 1 funcref) (func $f) (elem (i32.const 1) $f))",
            ErrorCode::Segment,
            "element",
        ),
        ("(module (tag))", ErrorCode::Section, "tag"),
        (
            "(module (func (drop (i8x16.splat (i32.const 0)))))",
            ErrorCode::Instruction,
            "i8x16.splat",
        ),
        ("(module (func $f) (func (return_call $f)))", ErrorCode::Instruction, "return_call"),
        (
            "(module (table 1 funcref) (func (drop (table.get (i32.const 0)))))",
            ErrorCode::Instruction,
            "table.get",
        ),
        (
            "(module (table 1 funcref) (func (table.set (i32.const 0) (table.get (i32.const 0)))))",
            ErrorCode::Instruction,
            "table.get",
        ),
        (
            "(module (table 1 funcref) (func (drop (table.grow (ref.null func) (i32.const 1)))))",
            ErrorCode::Instruction,
            "ref.null",
        ),
        ("(module (func (drop (ref.null func))))", ErrorCode::Instruction, "ref.null"),
        ("(module (func (param externref)))", ErrorCode::ValueType, "type 0"),
        (
            "(module (global i32 (i32.add (i32.const 1) (i32.const 2))))",
            ErrorCode::Instruction,
            "global 0",
        ),
        ("(module (type (struct)))", ErrorCode::ValueType, "type 0"),
        ("(module (func (export \"__toString\")))", ErrorCode::ExportName, "__toString"),
        ("(module (func (export \"a\")) (func (export \"A\")))", ErrorCode::ExportName, "A"),
        ("(module (func (export \"memory_read\")))", ErrorCode::ExportName, "memory_read"),
        ("(module (func (export \"1st\")))", ErrorCode::ExportName, "1st"),
    ];
    for (wat, code, subject) in cases {
        let error = refusal(wat);
        assert_eq!((error.code(), error.subject()), (code, Some(subject)), "{wat}: {error}");
    }
}

#[test]
fn a_block_or_select_of_a_float_is_refused_as_a_float() {
    for body in [
        "(drop (block (result f32) (unreachable)))",
        "(drop (if (result f64) (i32.const 1) (then (unreachable)) (else (unreachable))))",
        "(drop (select (result f32) (unreachable) (unreachable) (i32.const 0)))",
    ] {
        assert_eq!(refusal(&format!("(module (func {body}))")).code(), ErrorCode::Float, "{body}");
    }
}

#[test]
fn a_broken_module_is_called_broken_even_where_it_also_is_outside_the_profile() {
    let error = refusal("(module (func (drop (f32.const 1)) (i32.add)))");
    assert_eq!(error.code(), ErrorCode::Invalid, "{error}");
}

#[test]
fn blocks_nested_beyond_all_reason_are_refused_and_not_followed() {
    let depth = 100_000;
    let mut body = vec![0_u8];
    body.extend([0x02, 0x40].repeat(depth));
    body.extend(vec![0x0B; depth + 1]);
    let mut wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0".to_vec();
    let leb = |mut value: usize| {
        let mut bytes = Vec::new();
        while value >= 0x80 {
            bytes.push((value & 0x7F) as u8 | 0x80);
            value >>= 7;
        }
        bytes.push(value as u8);
        bytes
    };
    let mut content = vec![1_u8];
    content.extend(leb(body.len()));
    content.extend(body);
    wasm.push(10);
    wasm.extend(leb(content.len()));
    wasm.extend(content);
    let error = translate(&wasm, &Options::new("T", "M")).expect_err("it is nested too deep");
    assert_eq!((error.code(), error.subject()), (ErrorCode::Nesting, Some("block")));
}

#[test]
fn damaged_and_invalid_modules_are_refused_without_a_panic() {
    let options = Options::new("T", "M");
    let code = |wasm: &[u8]| translate(wasm, &options).map(|_| ()).map_err(|error| error.code());
    assert_eq!(code(b""), Err(ErrorCode::Malformed));
    // A component.
    assert!(code(b"\0asm\x0d\0\x01\0").is_err());
    let whole = wat::parse_str(
        r#"(module (memory 1) (table 2 funcref) (elem (i32.const 0) $f) (data (i32.const 0) "ab")
            (global (mut i32) (i32.const 1))
            (func $f (export "f") (param i32) (result i32)
                (block (br_if 0 (local.get 0))) (i32.load offset=4 (global.get 0))))"#,
    )
    .expect("the test's module is valid text");
    assert_eq!(code(&whole), Ok(()));
    for length in 0..whole.len() {
        // Cut anywhere it is no longer the same module; it must not be accepted as one that is.
        let cut = code(&whole[..length]);
        assert!(cut.is_err() || length == 8 || cut == Ok(()), "cut at {length}");
    }
    for at in 0..whole.len() {
        for flip in [0x01, 0x10, 0x80, 0xFF] {
            let mut damaged = whole.clone();
            damaged[at] ^= flip;
            // Either a refusal or a module; never a panic.
            let _ = code(&damaged);
        }
    }
    let unbalanced = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a\x05\x01\x03\0\x6a\x0b";
    assert_eq!(code(unbalanced), Err(ErrorCode::Invalid));
}

#[test]
fn options_that_php_cannot_take_are_refused() {
    let wasm = wat::parse_str("(module)").expect("the test's module is valid text");
    for (namespace, class) in [
        ("", "M"),
        ("A\\", "M"),
        ("\\A", "M"),
        ("A;evil()", "M"),
        ("A", ""),
        ("A", "1M"),
        ("A", "wasmtrap"),
        ("A", "M {"),
    ] {
        let error = translate(&wasm, &Options::new(namespace, class)).expect_err("it is no name");
        assert_eq!(error.code(), ErrorCode::Options, "{namespace} {class}");
    }
    let mut options = Options::new("A", "M");
    options.fuel = u64::MAX;
    let error = translate(&wasm, &options).expect_err("it is no PHP integer");
    assert_eq!(error.code(), ErrorCode::Options);
}
