//! Holds the source to its directions: shells → wire → rules → policy → facts, and nothing back.
//!
//! [`modules`] tells which module uses which, [`circles`] finds the circles among them.

mod circles;
mod modules;
mod tokens;

use circles::circles;
use modules::{Modules, Sources, Uses};
use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder), &mut files);
    files.sort();
    files
        .into_iter()
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).expect("a source file")))
        .collect()
}

fn walk(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_file() {
        if path.extension().is_none_or(|extension| extension != "rs") {
            return;
        }
        files.push(path.to_path_buf());
        return;
    }
    for entry in fs::read_dir(path).expect("a folder") {
        walk(&entry.expect("an entry").path(), files);
    }
}

fn never(folder: &str, words: &[&str]) {
    for (path, source) in sources(folder) {
        for (number, line) in source.lines().enumerate() {
            let code = line.split("//").next().unwrap_or("");
            for word in words {
                assert!(
                    !code.contains(word),
                    "{path}:{}: `{word}` does not belong here",
                    number + 1
                );
            }
        }
    }
}

#[test]
fn the_core_has_no_clock_no_environment_no_float_and_no_random_order() {
    let words = [
        "std::time",
        "std::env",
        "std::fs",
        "std::io",
        "f64",
        "f32",
        "HashMap",
        "HashSet",
        "rand::",
    ];
    for folder in ["facts", "policy", "rules", "reason.rs", "verdict.rs"] {
        never(folder, &words);
    }
}

#[test]
fn only_the_shells_speak_to_other_languages() {
    for folder in ["facts", "policy", "rules", "wire", "reason.rs", "verdict.rs", "explain"] {
        never(folder, &["wasm_bindgen", "js_sys", "no_mangle", "extern \"C\""]);
    }
}

#[test]
fn one_file_may_be_unsafe() {
    for (path, source) in sources("") {
        let is_server = path.ends_with("shell/server.rs");
        let uses =
            source.lines().any(|line| line.split("//").next().unwrap_or("").contains("unsafe {"));
        assert!(is_server || !uses, "{path} uses `unsafe`");
    }
}

#[test]
fn every_file_says_what_it_is_and_can_be_read_in_one_sitting() {
    for (path, source) in sources("") {
        let about = source.contains("//!") || source.contains("#![doc = include_str!");
        assert!(about, "{path} does not say what it decides");
        assert!(source.lines().count() <= 450, "{path} has {} lines", source.lines().count());
    }
}

fn tree(folder: &str) -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Vec::new();
    walk(&root, &mut files);
    let below = |path: &Path| {
        let below = path.strip_prefix(&root).expect("below the folder");
        below
            .components()
            .map(|part| part.as_os_str().to_string_lossy())
            .collect::<Vec<_>>()
            .join("/")
    };
    files
        .iter()
        .map(|path| (below(path), fs::read_to_string(path).expect("a source file")))
        .collect()
}

/// The crates whose modules are held to it, by folder and root file.
const CRATES: [(&str, &str); 5] = [
    ("src", "lib.rs"),
    ("src/bin/stock-truth", "main.rs"),
    ("tools/dev/src", "main.rs"),
    ("tools/wasm-to-php/src", "lib.rs"),
    ("tools/wasm-to-php/src", "main.rs"),
];

#[test]
fn no_modules_use_each_other_in_a_circle() {
    let mut found = String::new();
    for (folder, root) in CRATES {
        for circle in circles(&Modules::read(&tree(folder), root).uses()) {
            found.push_str(&format!("\n{folder}: {circle}"));
        }
    }
    assert!(found.is_empty(), "modules use each other in a circle:{found}");
}

/// Layers from the lowest to the highest; a module uses its own layer and those below it.
fn rank(layers: &[&str], path: &str) -> Option<usize> {
    layers.iter().position(|layer| path == *layer || path.starts_with(&format!("{layer}::")))
}

fn upward(uses: &Uses, layers: &[&str]) -> Vec<String> {
    let goes_up = |(from, to): &&(String, String)| {
        rank(layers, from).zip(rank(layers, to)).is_some_and(|(from, to)| from < to)
    };
    uses.iter().filter(goes_up).map(|(from, to)| format!("{from} uses {to}")).collect()
}

const CORE: [&str; 9] =
    ["code", "facts", "policy", "reason", "verdict", "rules", "explain", "wire", "shell"];
const RULES: [&str; 6] = [
    "rules::intake",
    "rules::demand",
    "rules::promise",
    "rules::gate",
    "rules::reconcile",
    "rules::operations",
];
const COMMAND_LINE: [&str; 7] = ["terminal", "read", "mapping", "erp", "shop", "report", "command"];

#[test]
fn each_layer_uses_only_those_below_it() {
    let core = Modules::read(&tree("src"), "lib.rs");
    let uses = core.uses();
    assert_eq!(upward(&uses, &CORE), [""; 0]);
    assert_eq!(upward(&uses, &RULES), [""; 0]);
    let independent = ("rules::demand", "rules::intake");
    let is_between = |(from, to): &&(String, String)| {
        from.starts_with(independent.0) && to.starts_with(independent.1)
    };
    assert_eq!(uses.iter().find(is_between), None, "demand and intake stand side by side");
    for layer in CORE {
        assert!(core.has_module(layer), "`{layer}` is no module of the core any more");
    }
    let program = Modules::read(&tree("src/bin/stock-truth"), "main.rs");
    assert_eq!(upward(&program.uses(), &COMMAND_LINE), [""; 0]);
    for layer in COMMAND_LINE {
        assert!(program.has_module(layer), "`{layer}` is no module of the program any more");
    }
}

/// A path in code and not only in a `use`, through a re-export, from a file deep below.
#[test]
fn a_planted_circle_is_found_with_its_way() {
    let mut sources = tree("src");
    let hold = sources.get_mut("facts/hold.rs").expect("the file is there");
    hold.push_str("\nconst PLANTED: i64 = super::Pool::planted(crate::wire::CALLS.len());\n");
    let uses = Modules::read(&sources, "lib.rs").uses();
    let circles = circles(&uses);
    let has = |way: &str| circles.iter().any(|circle| circle.contains(way));
    assert!(has("facts::hold → wire"), "{circles:?}");
    assert!(has("folders of the root: facts → wire → facts"), "{circles:?}");
    assert!(upward(&uses, &CORE).contains(&"facts::hold uses wire".to_string()));
    assert!(uses.contains(&("facts::hold".to_string(), "facts::pool".to_string())));
}

#[test]
fn two_folders_in_a_circle_are_found_though_no_two_files_are() {
    let file = |path: &str, text: &str| (path.to_string(), text.to_string());
    let sources: Sources = [
        file("lib.rs", "mod a; mod b;"),
        file("a/mod.rs", "mod upper; pub(crate) mod lower;"),
        file("a/upper.rs", "use crate::b::upper::Thing;"),
        file("a/lower.rs", "pub(crate) struct Low;"),
        file("b/mod.rs", "pub(crate) mod upper; mod side;"),
        file("b/upper.rs", "pub(crate) struct Thing;"),
        file("b/side.rs", "fn f() { let _ = crate::a::lower::Low; }\n#[cfg(test)]\nmod tests { use crate::a::upper::X; }"),
    ]
    .into();
    let uses = Modules::read(&sources, "lib.rs").uses();
    assert_eq!(circles(&uses), ["folders of the root: a → b → a"]);
}
