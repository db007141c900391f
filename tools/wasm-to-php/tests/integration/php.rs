//! The harness: collects modules and expectations, runs them in one PHP process, compares.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

use wasm_to_php::{Options, Translation, translate};

/// A folder that goes when the test ends.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir()
            .join(format!("wasm-to-php-{}-{number}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a temporary folder can be made");
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, text).expect("a temporary file can be written");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind harms nothing.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs PHP with `arguments` and gives its output.
pub(crate) fn php(arguments: &[&str]) -> Output {
    let binary = std::env::var_os("STOCK_TRUTH_PHP").unwrap_or_else(|| "php".into());
    Command::new(&binary).args(arguments).output().unwrap_or_else(|error| {
        panic!("these tests need PHP: put `php` on the PATH or set STOCK_TRUTH_PHP ({error})")
    })
}

/// A module of a script.
#[derive(Clone, Copy)]
pub(crate) struct Module(usize);

/// What runs before the expectations: every notice is a failure, every trap is a value.
const PRELUDE: &str = r#"<?php
error_reporting( E_ALL );
set_error_handler( function ( $level, $message, $file, $line ) {
	throw new \ErrorException( $message, 0, $level, $file, $line );
} );
function show( $value ) {
	return is_string( $value ) ? '"' . bin2hex( $value ) . '"' : json_encode( $value );
}
function attempt( $call, $instance ) {
	try {
		return show( $call( $instance ) );
	} catch ( \T\WasmTrap $trap ) {
		return 'trap ' . $trap->kind();
	} catch ( \Throwable $error ) {
		return get_class( $error ) . ': ' . $error->getMessage();
	}
}
function expect( $instance, $call, $text, $expected ) {
	$found = attempt( $call, $instance );
	if ( $found !== $expected ) {
		echo get_class( $instance ), ': ', $text, ': expected ', $expected, ', found ', $found, "\n";
	}
}
"#;

/// Modules and what is expected of them.
pub(crate) struct Script {
    folder: Folder,
    text: String,
    modules: usize,
    expectations: usize,
    instances: usize,
}

impl Script {
    pub(crate) fn new(name: &str) -> Self {
        let text = PRELUDE.to_owned();
        Self { folder: Folder::new(name), text, modules: 0, expectations: 0, instances: 0 }
    }

    /// Adds a module in the text format.
    pub(crate) fn module(&mut self, wat: &str) -> Module {
        self.module_with(wat, |_| {})
    }

    /// Adds a module with other options.
    pub(crate) fn module_with(&mut self, wat: &str, change: impl FnOnce(&mut Options)) -> Module {
        let wasm = wat::parse_str(wat).expect("the test's module is valid text");
        self.binary(&wasm, change)
    }

    /// Adds a module in the binary format.
    pub(crate) fn binary(&mut self, wasm: &[u8], change: impl FnOnce(&mut Options)) -> Module {
        let number = self.modules;
        let mut options = Options::new("T", format!("M{number}"));
        change(&mut options);
        let translation = translate(wasm, &options).expect("the module is in the profile");
        self.add(&translation, number);
        Module(number)
    }

    fn add(&mut self, translation: &Translation, number: usize) {
        let file = format!("M{number}.php");
        self.folder.write(&file, &translation.class_php);
        if number == 0 {
            self.folder.write("WasmTrap.php", &translation.trap_php);
            self.text.push_str("require __DIR__ . '/WasmTrap.php';\n");
        }
        self.text.push_str(&format!("require __DIR__ . '/{file}';\n"));
        self.modules += 1;
    }

    /// The class of a module, without its namespace.
    pub(crate) fn class(&self, module: Module) -> String {
        format!("M{}", module.0)
    }

    /// Makes a new instance the one that [`Self::expect`] calls.
    pub(crate) fn fresh(&mut self, module: Module) {
        self.text.push_str(&format!("$c = new \\T\\M{}();\n", module.0));
        self.instances += 1;
    }

    /// Expects `$c-><call>` to show as `expected`: JSON, `"hex"` for a string, or `trap kind`.
    pub(crate) fn expect(&mut self, call: &str, expected: &str) {
        assert!(self.instances > 0, "an instance comes before its calls");
        self.expectations += 1;
        let name = call.replace('\\', "\\\\").replace('\'', "\\'");
        self.text.push_str(&format!(
            "expect( $c, function ( $c ) {{ return $c->{call}; }}, '{name}', '{expected}' );\n"
        ));
    }

    /// A call of a fresh instance.
    pub(crate) fn expect_once(&mut self, module: Module, call: &str, expected: &str) {
        self.fresh(module);
        self.expect(call, expected);
    }

    /// Adds PHP as it stands.
    pub(crate) fn raw(&mut self, php: &str) {
        self.text.push_str(php);
        self.text.push('\n');
    }

    /// Writes a file beside the script.
    pub(crate) fn file(&self, name: &str, text: &str) {
        self.folder.write(name, text);
    }

    /// Runs everything in one PHP process.
    pub(crate) fn run(mut self) {
        self.text.push_str("echo 'end';\n");
        let path = self.folder.write("script.php", &self.text);
        let path = path.to_str().expect("a temporary path is text").to_owned();
        let output = php(&["-d", "memory_limit=1024M", &path]);
        let found = String::from_utf8_lossy(&output.stdout).into_owned();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        if found != "end" {
            let head: String = found.chars().take(4_000).collect();
            let kept = std::env::var_os("WASM_TO_PHP_KEEP");
            if kept.is_some() {
                println!("kept {path}");
                std::mem::forget(self.folder);
            }
            panic!("{} expectations, PHP says:\n{head}\n{errors}", self.expectations);
        }
    }
}
