//! Reads a module, writes the class and its exception. All decisions are the library's.
//!
//! Exit codes: 0 translated, 1 refused or not readable or not writable, 2 bad usage.

use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::prelude::*;
use wasm_to_php::{Options, Translation, translate};

const USAGE: &str = "\
wasm-to-php INPUT.wasm --namespace NS --class NAME --out-dir DIR
            [--header LINE]... [--fuel N] [--depth N] [--count-operations]

Translates an integer-only WebAssembly module to DIR/NAME.php and DIR/WasmTrap.php.

  --namespace NS       namespace of both classes
  --class NAME         name of the class
  --out-dir DIR        where the files go; made if it is not there
  --header LINE        a line for the comment at their head; may be repeated
  --fuel N             loop iterations and calls per public call (1000000)
  --depth N            nesting of functions that may call themselves (200)
  --count-operations   count executed operators in a property, for benchmarks";

struct Arguments {
    input: PathBuf,
    out_dir: PathBuf,
    options: Options,
}

fn main() -> ExitCode {
    let arguments = match arguments(lexopt::Parser::from_env()) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("wasm-to-php: {error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(&arguments) {
        Ok(summary) => {
            println!("{summary}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("wasm-to-php: {error}");
            ExitCode::from(1)
        }
    }
}

/// The parsed command line, or nothing where only help is asked for.
fn arguments(mut parser: lexopt::Parser) -> Result<Option<Arguments>, lexopt::Error> {
    let (mut input, mut namespace, mut class, mut out_dir) = (None, None, None, None);
    let mut options = Options::new("", "");
    while let Some(argument) = parser.next()? {
        match argument {
            Long("namespace") => namespace = Some(parser.value()?.string()?),
            Long("class") => class = Some(parser.value()?.string()?),
            Long("out-dir") => out_dir = Some(PathBuf::from(parser.value()?)),
            Long("header") => options.header.push(parser.value()?.string()?),
            Long("fuel") => options.fuel = parser.value()?.parse()?,
            Long("depth") => options.depth = parser.value()?.parse()?,
            Long("count-operations") => options.count_operations = true,
            Short('h') | Long("help") => return Ok(None),
            Value(path) if input.is_none() => input = Some(PathBuf::from(path)),
            other => return Err(other.unexpected()),
        }
    }
    options.namespace = namespace.ok_or("--namespace is missing")?;
    options.class_name = class.ok_or("--class is missing")?;
    let input = input.ok_or("the input file is missing")?;
    let out_dir = out_dir.ok_or("--out-dir is missing")?;
    Ok(Some(Arguments { input, out_dir, options }))
}

fn run(arguments: &Arguments) -> Result<String, String> {
    let input = arguments.input.display();
    let wasm = std::fs::read(&arguments.input).map_err(|error| format!("{input}: {error}"))?;
    let translation =
        translate(&wasm, &arguments.options).map_err(|error| format!("{input}: {error}"))?;
    write(arguments, &translation)?;
    let report = &translation.report;
    Ok(format!(
        "{} functions, {} operators, {} bytes of WebAssembly, {} bytes of PHP, sha256 {}",
        report.functions, report.operators, report.wasm_bytes, report.php_bytes, report.wasm_sha256
    ))
}

fn write(arguments: &Arguments, translation: &Translation) -> Result<(), String> {
    let directory = &arguments.out_dir;
    let name = |path: &std::path::Path, error| format!("{}: {error}", path.display());
    std::fs::create_dir_all(directory).map_err(|error| name(directory, error))?;
    let files = [
        (format!("{}.php", arguments.options.class_name), &translation.class_php),
        ("WasmTrap.php".to_owned(), &translation.trap_php),
    ];
    for (file, php) in files {
        let path = directory.join(file);
        std::fs::write(&path, php).map_err(|error| name(&path, error))?;
    }
    Ok(())
}
