//! What the command line shows on a terminal: its width, and progress that never mixes with a report.
//!
//! `script` gives the program a terminal; it is part of every Linux that these tests run on.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What the program writes to a terminal of so many columns; `redirected` follows its arguments.
fn on_terminal(folder: &Path, columns: u16, arguments: &str, redirected: &str) -> String {
    let program = env!("CARGO_BIN_EXE_stock-truth");
    let line = format!("stty cols {columns} rows 50; {program} {arguments} {redirected}");
    let output = Command::new("script")
        .args(["-qec", &line, "/dev/null"])
        .current_dir(folder)
        .env("TERM", "xterm")
        .env_remove("NO_COLOR")
        .stdin(Stdio::null())
        .output()
        .expect("`script` runs");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The text without colours.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = behind.split_once('m').map_or("", |(_, rest)| rest);
    }
    plain.push_str(rest);
    plain
}

#[test]
fn a_report_fits_forty_columns_and_cuts_no_figure() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/sample-shop");
    let arguments =
        "audit --shop shop.csv --erp erp.csv --erp-basis free --now 2026-11-23T10:00:00Z";
    let text = on_terminal(&folder, 40, arguments, "");
    assert!(text.contains('\u{1b}'), "a terminal has colours: {text}");
    let text = plain(&text);
    for line in text.lines() {
        // A code or a path is not broken, so that it can be copied.
        let is_whole = line.contains('[') || line.contains(".csv:");
        assert!(line.chars().count() <= 40 || is_whole, "{line}");
    }
    assert!(text.contains("1,175.00") && text.contains("Columns left out"), "{text}");
}

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn progress_is_shown_while_a_long_report_is_written_to_a_file_and_never_over_one_on_the_screen() {
    let folder = std::env::temp_dir().join(format!("stock-truth-progress-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let folder = Folder(folder);
    let mut erp = String::from("sku,available\n");
    for number in 0..100_100 {
        erp.push_str(&format!("K-{number},7\n"));
    }
    fs::write(folder.0.join("erp.csv"), erp).expect("a file");
    let shop = "ID,Type,SKU,Name,Published,In stock?,Stock,Backorders allowed?,Parent\n\
                1,simple,K-1,Spade,1,1,7,0,\n";
    fs::write(folder.0.join("shop.csv"), shop).expect("a file");
    let arguments = "audit --shop shop.csv --erp erp.csv --erp-basis free --format csv \
                     --erp-as-of 2026-11-23T10:00:00Z --now 2026-11-23T10:00:00Z";
    let beside = on_terminal(&folder.0, 80, arguments, "--out report.csv");
    for what in ["comparing", "writing"] {
        assert!(beside.contains(what), "no bar of {what}: {beside}");
    }
    let report = fs::read_to_string(folder.0.join("report.csv")).expect("a report");
    assert_eq!(report.lines().count(), 100_100, "a heading and every item but the one that agrees");
    let shown = on_terminal(&folder.0, 80, arguments, "");
    assert!(shown.contains("K-99,") && !shown.contains("writing"), "a bar within the report");
    let piped = on_terminal(&folder.0, 80, arguments, "2> bars > report.csv");
    assert_eq!(piped, "");
    assert_eq!(fs::read_to_string(folder.0.join("bars")).expect("the error stream"), "");
}
