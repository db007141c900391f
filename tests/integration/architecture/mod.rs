//! Holds the source to its directions: shells → wire → rules → policy → facts, and nothing back.

mod circles;
mod modules;
mod tokens;

use circles::circles;
use modules::{Modules, Sources};
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
fn each_layer_knows_only_those_below_it() {
    never(
        "facts",
        &["crate::policy", "crate::rules", "crate::wire", "crate::shell", "crate::verdict"],
    );
    never("policy", &["crate::rules", "crate::wire", "crate::shell", "crate::verdict"]);
    never("rules", &["crate::wire", "crate::shell"]);
    never("wire", &["crate::shell"]);
    for file in ["reason.rs", "verdict.rs"] {
        never(file, &["crate::rules", "crate::wire", "crate::shell"]);
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
        below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
    };
    files
        .iter()
        .map(|path| (below(path), fs::read_to_string(path).expect("a source file")))
        .collect()
}

#[test]
fn no_modules_use_each_other_in_a_circle() {
    let mut all = String::new();
    for (folder, root) in [("src","lib.rs"),("src/bin/stock-truth","main.rs"),("tools/dev/src","main.rs"),("tools/wasm-to-php/src","lib.rs"),("tools/wasm-to-php/src","main.rs")] {
        let modules = Modules::read(&tree(folder), root);
        all += &format!("{folder} {} modules\n", modules.len());
        for c in circles(&modules.uses()) { all += &format!("   {c}\n"); }
    }
    panic!("{all}");
}
