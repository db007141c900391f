//! Cases on disk: every `NAME.args` under `tests/cases` is one run of the program.
//!
//! `NAME.args` has one argument a line and is run in its own folder, so that its inputs are the
//! files beside it; `NAME.stdin`, where there is one, is its standard input. `NAME.expected` has
//! the exit code, then everything that was written. `BLESS=1 cargo test` writes the expected files
//! anew; what changed is then to be read in the diff.

use super::{program, run};
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What a case came to.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Same,
    Written,
    Differs { expected: String, actual: String },
}

/// Every case below a folder, in order of paths.
fn find(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            cases.extend(find(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "args") {
            cases.push(path);
        }
    }
    cases.sort();
    Ok(cases)
}

fn judge(case: &Path, bless: bool) -> io::Result<Outcome> {
    let folder = case.parent().unwrap_or(case);
    let input = fs::read(case.with_extension("stdin")).unwrap_or_default();
    let mut command = program(folder);
    command.args(fs::read_to_string(case)?.lines());
    let output = run(command, &input)?;

    let code = output.status.code().map_or("none".to_string(), |code| code.to_string());
    let mut actual = format!("exit {code}\n");
    for (name, written) in [("stdout", &output.stdout), ("stderr", &output.stderr)] {
        if !written.is_empty() {
            let text = String::from_utf8_lossy(written);
            let end = if text.ends_with('\n') { "" } else { "\n(no line end)\n" };
            write!(actual, "--- {name}\n{text}{end}").map_err(io::Error::other)?;
        }
    }
    let file = case.with_extension("expected");
    let expected = fs::read_to_string(&file).unwrap_or_default();
    if actual == expected {
        return Ok(Outcome::Same);
    }
    if bless {
        fs::write(&file, actual)?;
        return Ok(Outcome::Written);
    }
    Ok(Outcome::Differs { expected, actual })
}

#[test]
fn every_case_on_disk_says_what_it_is_expected_to_say() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let cases = find(&folder).unwrap();
    assert!(cases.len() > 30, "only {} cases were found under {}", cases.len(), folder.display());
    let mut failed = String::new();
    for case in &cases {
        if let Outcome::Differs { expected, actual } = judge(case, bless).unwrap() {
            let name = case.strip_prefix(&folder).unwrap_or(case).display();
            writeln!(failed, "== {name}\nexpected:\n{expected}\nactual:\n{actual}").unwrap();
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn a_wrong_expectation_fails_and_is_written_anew_only_when_blessed() {
    let folder = std::env::temp_dir().join(format!("stock-truth-bless-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let case = folder.join("refused.args");
    fs::write(&case, "decide\n--call\nnonsense\n").unwrap();
    fs::write(case.with_extension("stdin"), "{}").unwrap();
    fs::write(case.with_extension("expected"), "exit 0\n").unwrap();

    let first = judge(&case, false).unwrap();
    assert!(matches!(first, Outcome::Differs { ref expected, .. } if expected == "exit 0\n"));
    assert_eq!(judge(&case, true).unwrap(), Outcome::Written);
    let written = fs::read_to_string(case.with_extension("expected")).unwrap();
    assert!(written.starts_with("exit 2\n") && written.contains("call_unknown"), "{written}");
    assert_eq!(judge(&case, false).unwrap(), Outcome::Same);
    fs::remove_dir_all(&folder).unwrap();
}
