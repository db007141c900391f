//! The modules of a crate and which of them uses which.
//!
//! Decides what a dependency is: a path in a `use` or in code, followed through re-exports to the
//! module that the named thing is written in. What only tests use is left out. A re-export by itself
//! uses nothing.

use super::tokens::{Token, tokens};
use std::collections::{BTreeMap, BTreeSet};

/// Source files by their path below the crate's folder, such as `facts/mod.rs`.
pub(super) type Sources = BTreeMap<String, String>;

/// Which module uses which, by their paths such as `facts::cart`; the root is the empty path.
pub(super) type Uses = BTreeSet<(String, String)>;

/// The modules of one crate.
#[derive(Default)]
pub(super) struct Modules {
    by_path: BTreeMap<String, Module>,
}

#[derive(Default)]
struct Module {
    code: Vec<Token>,
    imports: Vec<Import>,
    children: BTreeSet<String>,
    defined: BTreeSet<String>,
}

/// One name that a `use` brings in.
struct Import {
    /// What it is called here; `*` for all names.
    name: String,
    path: Vec<String>,
    is_published: bool,
}

impl Modules {
    /// Reads a crate from its root file on.
    pub(super) fn read(sources: &Sources, root: &str) -> Self {
        let mut modules = Self::default();
        let folder =
            root.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        modules.add(sources, String::new(), root, &folder);
        modules
    }

    /// Whether there is a module of this path.
    pub(super) fn has_module(&self, path: &str) -> bool {
        self.by_path.contains_key(path)
    }

    fn add(&mut self, sources: &Sources, path: String, file: &str, folder: &str) {
        let source = sources.get(file).expect("the file was found");
        let module = Module::read(&without_tests(&tokens(source)));
        for name in &module.children {
            let below = format!("{folder}{name}/");
            let candidates = [format!("{folder}{name}.rs"), format!("{below}mod.rs")];
            let found = candidates.iter().find(|file| sources.contains_key(*file));
            let found = found.expect("every `mod` has its file");
            self.add(sources, joined(&path, name), found, &below);
        }
        self.by_path.insert(path, module);
    }

    /// Which module uses which.
    pub(super) fn uses(&self) -> Uses {
        let mut uses = Uses::new();
        for (from, module) in &self.by_path {
            let mut add = |to: Option<String>| {
                uses.extend(to.filter(|to| to != from).map(|to| (from.clone(), to)));
            };
            for import in module.imports.iter().filter(|import| !import.is_published) {
                add(self
                    .resolve(from, &import.path, 0)
                    .filter(|to| !self.is_only_named(to, import)));
            }
            for path in module.paths() {
                add(self.resolve_here(from, &path));
            }
        }
        uses
    }

    /// Whether an import names a module only, so that what is used of it is told by later paths.
    fn is_only_named(&self, to: &str, import: &Import) -> bool {
        let last = to.rsplit("::").next().unwrap_or_default();
        import.path.last().is_some_and(|name| name == last || (name == "self" && !to.is_empty()))
            && !self.by_path.get(to).is_some_and(|module| module.defined.contains(last))
    }

    /// The module that a path in code leads to; none where it leaves the crate.
    fn resolve_here(&self, from: &str, path: &[String]) -> Option<String> {
        let module = self.by_path.get(from)?;
        let (first, rest) = path.split_first()?;
        if matches!(first.as_str(), "crate" | "super" | "self") {
            // Alone they are a visibility or a value.
            return self.resolve(from, path, 0).filter(|_| !rest.is_empty());
        }
        if let Some(import) = module.imports.iter().find(|import| import.name == *first) {
            let whole: Vec<String> = import.path.iter().chain(rest).cloned().collect();
            return self.resolve(from, &whole, 0);
        }
        if module.children.contains(first) && !rest.is_empty() {
            return self.descend(joined(from, first), rest, 0);
        }
        // A name that a glob import brings in.
        let globs = module.imports.iter().filter(|import| import.name == "*");
        let found = globs.filter_map(|import| self.resolve(from, &import.path, 0));
        found.into_iter().find(|to| self.has(to, first))
    }

    fn resolve(&self, from: &str, path: &[String], depth: usize) -> Option<String> {
        let (first, mut rest) = path.split_first()?;
        let mut at = match first.as_str() {
            "crate" => String::new(),
            "self" => from.to_string(),
            "super" => parent(from)?,
            // Editions since 2018: a child, or another crate.
            child if self.by_path.contains_key(&joined(from, child)) => joined(from, child),
            _ => return None,
        };
        while let Some((up, below)) = rest.split_first().filter(|(name, _)| *name == "super") {
            debug_assert_eq!(up, "super");
            at = parent(&at)?;
            rest = below;
        }
        self.descend(at, rest, depth)
    }

    /// Follows names down from a module, through what it re-exports.
    fn descend(&self, at: String, path: &[String], depth: usize) -> Option<String> {
        let Some((name, rest)) = path.split_first().filter(|(name, _)| *name != "self") else {
            return Some(at);
        };
        let child = joined(&at, name);
        if self.by_path.contains_key(&child) {
            return self.descend(child, rest, depth);
        }
        let module = self.by_path.get(&at)?;
        if depth < 8 && !module.defined.contains(name) {
            for import in &module.imports {
                let is_it = import.name == *name;
                let target = (is_it || import.name == "*")
                    .then(|| self.resolve(&at, &import.path, depth + 1))
                    .flatten();
                if let Some(target) = target.filter(|target| is_it || self.has(target, name)) {
                    return Some(target);
                }
            }
        }
        Some(at)
    }

    fn has(&self, path: &str, name: &str) -> bool {
        self.by_path.get(path).is_some_and(|module| {
            module.defined.contains(name)
                || module.imports.iter().any(|import| import.is_published && import.name == name)
        })
    }
}

impl Module {
    fn read(code: &[Token]) -> Self {
        let mut module = Self::default();
        let mut at = 0;
        while at < code.len() {
            let (used, is_published) = (&code[at..], is_published(&code[..at]));
            if code[at].is("use") {
                let end = used.iter().position(|token| *token == Token::Mark(';'));
                let end = end.unwrap_or(used.len());
                read_use(&used[1..end], Vec::new(), is_published, &mut module.imports);
                at += end;
                continue;
            }
            if let [_, Token::Word(name), Token::Mark(';'), ..] = used
                && code[at].is("mod")
            {
                module.children.insert(name.clone());
            }
            module.defined.extend(defined(used));
            module.code.push(code[at].clone());
            at += 1 + visibility(used);
        }
        module
    }

    /// The paths in code, and single names.
    fn paths(&self) -> Vec<Vec<String>> {
        let mut paths = Vec::new();
        let mut at = 0;
        while at < self.code.len() {
            let is_member = at > 0 && self.code[at - 1] == Token::Mark('.');
            let Some(first) = self.code[at].word().filter(|_| !is_member) else {
                at += 1;
                continue;
            };
            let mut path = vec![first.to_string()];
            while let [Token::Path, Token::Word(name), ..] = &self.code[at + 1..] {
                path.push(name.clone());
                at += 2;
            }
            paths.push(path);
            at += 1;
        }
        paths
    }
}

/// The name that is written here, if one is.
fn defined(code: &[Token]) -> Option<String> {
    const KEYWORDS: [&str; 8] =
        ["fn", "struct", "enum", "trait", "const", "static", "type", "union"];
    match code {
        [Token::Word(keyword), Token::Word(name), ..] if KEYWORDS.contains(&keyword.as_str()) => {
            Some(name.clone())
        }
        [Token::Word(keyword), Token::Mark('!'), Token::Word(name), ..]
            if keyword == "macro_rules" =>
        {
            Some(name.clone())
        }
        _ => None,
    }
}

/// Whether what follows is published: `pub`, `pub(crate)` and the like stand before it.
fn is_published(before: &[Token]) -> bool {
    let before = match before {
        [rest @ .., Token::Mark(')')] => {
            let open = rest.iter().rposition(|token| *token == Token::Mark('('));
            open.map_or(rest, |open| &rest[..open])
        }
        rest => rest,
    };
    before.last().is_some_and(|last| last.is("pub"))
}

/// How many pieces say for whom a `pub` is: those of `(in crate::wire)`.
fn visibility(code: &[Token]) -> usize {
    let [Token::Word(word), Token::Mark('('), Token::Word(whose), ..] = code else { return 0 };
    if word != "pub" || !matches!(whose.as_str(), "crate" | "super" | "self" | "in") {
        return 0;
    }
    code.iter().position(|token| *token == Token::Mark(')')).unwrap_or(0)
}

/// The names of one `use`, groups taken apart.
fn read_use(tree: &[Token], mut path: Vec<String>, is_published: bool, imports: &mut Vec<Import>) {
    let mut rest = tree;
    loop {
        match rest {
            [Token::Path, behind @ ..] => rest = behind,
            [Token::Word(name), Token::Path, behind @ ..] => {
                path.push(name.clone());
                rest = behind;
            }
            [Token::Mark('{'), inside @ .., Token::Mark('}')] => {
                for part in split(inside) {
                    read_use(part, path.clone(), is_published, imports);
                }
                return;
            }
            [Token::Mark('*')] => {
                imports.push(Import { name: "*".to_string(), path, is_published });
                return;
            }
            [Token::Word(name)] => {
                let own = if name == "self" { path.last().cloned() } else { Some(name.clone()) };
                path.push(name.clone());
                imports.push(Import { name: own.unwrap_or_default(), path, is_published });
                return;
            }
            [Token::Word(name), Token::Word(_), Token::Word(alias)] => {
                path.push(name.clone());
                imports.push(Import { name: alias.clone(), path, is_published });
                return;
            }
            _ => return,
        }
    }
}

/// The parts of a group, at its outermost commas.
fn split(inside: &[Token]) -> Vec<&[Token]> {
    let mut depth = 0_usize;
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, token) in inside.iter().enumerate() {
        match token {
            Token::Mark('{') => depth += 1,
            Token::Mark('}') => depth -= 1,
            Token::Mark(',') if depth == 0 => {
                parts.push(&inside[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&inside[from..]);
    parts
}

/// The code without what is compiled for tests only.
fn without_tests(code: &[Token]) -> Vec<Token> {
    let is_marked = |at: usize| {
        let marks = [Token::Mark('#'), Token::Mark('[')];
        code[at..].starts_with(&marks)
            && matches!(&code[at + 2..], [cfg, Token::Mark('('), test, Token::Mark(')'), Token::Mark(']'), ..]
                if cfg.is("cfg") && test.is("test"))
    };
    let mut kept = Vec::new();
    let mut at = 0;
    while at < code.len() {
        if is_marked(at) {
            at = end_of_item(code, at + 7);
        } else {
            kept.push(code[at].clone());
            at += 1;
        }
    }
    kept
}

/// Behind the item that begins here: at its `;` or its closing brace.
fn end_of_item(code: &[Token], from: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in code.iter().enumerate().skip(from) {
        match token {
            Token::Mark('{') => depth += 1,
            Token::Mark('}') => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            Token::Mark(';') if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_string() } else { format!("{path}::{name}") }
}

fn parent(path: &str) -> Option<String> {
    if path.is_empty() {
        return None;
    }
    Some(path.rsplit_once("::").map_or(String::new(), |(parent, _)| parent.to_string()))
}
