//! What the command line does with pipes and targets.

use super::{program, run};
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const SAMPLE: [&str; 9] = [
    "audit",
    "--shop",
    "shop.csv",
    "--erp",
    "erp.csv",
    "--erp-basis",
    "free",
    "--now",
    "2026-11-23T10:00:00Z",
];

fn sample_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/sample-shop")
}

fn sample() -> Command {
    let mut command = program(&sample_folder());
    command.args(SAMPLE);
    command
}

/// A folder of this test's own, gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> io::Result<Self> {
        let path = std::env::temp_dir().join(format!("stock-truth-{name}-{}", std::process::id()));
        let _left_over = fs::remove_dir_all(&path);
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    fn names(&self) -> io::Result<Vec<String>> {
        let name = |entry: io::Result<fs::DirEntry>| {
            entry.map(|entry| entry.file_name().to_string_lossy().into_owned())
        };
        let mut names = fs::read_dir(&self.0)?.map(name).collect::<io::Result<Vec<_>>>()?;
        names.sort();
        Ok(names)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let folder = Folder::new("pipe").unwrap();
    // More than a pipe holds, so that the program meets the closed end while it writes.
    let mut erp = String::from("sku,available\n");
    for number in 0..5_000 {
        erp.push_str(&format!("NOT-IN-THE-SHOP-{number},7\n"));
    }
    fs::write(folder.0.join("erp.csv"), erp).unwrap();
    fs::copy(sample_folder().join("shop.csv"), folder.0.join("shop.csv")).unwrap();
    for (format, begins) in
        [("table", "11 of 11"), ("csv", "\u{feff}sku,"), ("json", "{"), ("html", "<!doctype html>")]
    {
        let mut command = program(&folder.0);
        command.args(SAMPLE).args(["--erp-as-of", "2026-11-23T10:00:00Z", "--format", format]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = String::new();
        BufReader::with_capacity(16, child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(first.starts_with(begins), "{first}");
        assert_eq!(output.status.code(), Some(3), "{format}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{format}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_is_read_as_a_file_is() {
    let shop = fs::read(sample_folder().join("shop.csv")).unwrap();
    let mut command = program(&sample_folder());
    command.args(SAMPLE.map(|word| if word == "shop.csv" { "/dev/stdin" } else { word }));
    let piped = run(command, &shop).unwrap();
    assert_eq!(String::from_utf8_lossy(&piped.stderr), "");
    assert_eq!(piped.stdout, run(sample(), b"").unwrap().stdout);
}

#[test]
fn a_json_list_longer_than_the_sample_is_profiled_by_its_beginning() {
    let folder = Folder::new("long").unwrap();
    let item = |number: usize| format!(r#"{{"sku": "SKU-{number}", "available": {number}}}"#);
    let items: Vec<String> = (0..150_000).map(item).collect();
    let text = format!(r#"{{"at": "2026-11-23T09:58:00Z", "items": [{}]}}"#, items.join(",\n"));
    assert!(text.len() > 4 * 1024 * 1024);
    fs::write(folder.0.join("erp.json"), text).unwrap();
    let mut command = program(&folder.0);
    command.args(["profile", "erp.json"]);
    let output = run(command, b"").unwrap();
    let (draft, why) = (output.stdout, String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(0), "{why}");
    let draft: serde_json::Value = serde_json::from_slice(&draft).unwrap();
    assert_eq!(draft["erp"]["root"], "/items");
    assert_eq!(draft["erp"]["fields"]["sku"], "/sku");
    assert!(why.contains("rows of a longer file"), "{why}");
}

#[test]
fn one_mark_that_is_no_text_spoils_its_own_row_only() {
    let folder = Folder::new("mark").unwrap();
    fs::write(folder.0.join("shop.csv"), fs::read(sample_folder().join("shop.csv")).unwrap())
        .unwrap();
    let mut erp = fs::read_to_string(sample_folder().join("erp.csv")).unwrap();
    erp.push_str("NEW-1;4\0;each;active;2026-11-23T09:58:00Z\n");
    fs::write(folder.0.join("erp.csv"), erp).unwrap();
    let mut command = program(&folder.0);
    command.args(SAMPLE);
    let output = run(command, b"").unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("8 of 11 listings disagree"), "{text}");
    assert!(text.contains("contains control or replacement characters; correct"), "{text}");
}

#[test]
fn a_pipe_has_no_colours_and_eighty_columns() {
    let output = run(sample(), b"").unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.contains('\u{1b}'));
    for line in text.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

#[test]
fn a_report_file_has_what_standard_output_would_have() {
    let folder = Folder::new("out").unwrap();
    let target = folder.0.join("report.txt");
    fs::write(&target, "the report of yesterday").unwrap();
    let shown = run(sample(), b"").unwrap();
    let mut command = sample();
    command.arg("--out").arg(&target);
    let written = run(command, b"").unwrap();
    assert_eq!((written.status.code(), written.stdout.as_slice()), (Some(3), &b""[..]));
    assert_eq!(fs::read(&target).unwrap(), shown.stdout);
    assert_eq!(folder.names().unwrap(), ["report.txt"], "nothing is left beside the report");
}

#[cfg(unix)]
#[test]
fn a_link_stays_one_and_who_may_read_the_report_stays_the_same() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::new("link").unwrap();
    let (target, link) = (folder.0.join("report.txt"), folder.0.join("latest.txt"));
    fs::write(&target, "the report of yesterday").unwrap();
    fs::set_permissions(&target, fs::Permissions::from_mode(0o600)).unwrap();
    symlink(&target, &link).unwrap();
    let mut command = sample();
    command.arg("--out").arg(&link);
    assert_eq!(run(command, b"").unwrap().status.code(), Some(3));
    assert_eq!(fs::read(&target).unwrap(), run(sample(), b"").unwrap().stdout);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_report_that_cannot_be_written_is_exit_1() {
    let folder = Folder::new("nowhere").unwrap();
    let target = folder.0.join("missing/report.txt");
    let mut command = sample();
    command.arg("--out").arg(&target);
    let output = run(command, b"").unwrap();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert!(error.starts_with(&*target.to_string_lossy()), "{error}");
    assert!(error.ends_with("[write_failed]\n"), "{error}");
}

#[test]
fn an_input_is_never_written_over() {
    let folder = Folder::new("over").unwrap();
    for name in ["shop.csv", "erp.csv"] {
        fs::copy(sample_folder().join(name), folder.0.join(name)).unwrap();
    }
    let before = fs::read(folder.0.join("shop.csv")).unwrap();
    let mut command = program(&folder.0);
    command.args(SAMPLE).args(["--out", "./shop.csv"]);
    let output = run(command, b"").unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("[out_is_an_input]"));
    assert_eq!(fs::read(folder.0.join("shop.csv")).unwrap(), before);
}

#[test]
fn a_report_says_the_same_whatever_the_order_of_rows() {
    let folder = Folder::new("order").unwrap();
    for name in ["shop.csv", "erp.csv"] {
        let text = fs::read_to_string(sample_folder().join(name)).unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        // The heading stays first.
        lines.get_mut(1..).unwrap().reverse();
        fs::write(folder.0.join(name), lines.join("\r\n")).unwrap();
    }
    let mut command = program(&folder.0);
    command.args(SAMPLE);
    let reversed = String::from_utf8(run(command, b"").unwrap().stdout).unwrap();
    let straight = String::from_utf8(run(sample(), b"").unwrap().stdout).unwrap();
    // Only the two listings of one key, told apart by their lines, may change places, and the line
    // numbers of what could not be read.
    let told = |text: &str| {
        let mut lines: Vec<String> =
            text.lines().filter(|line| !line.contains("erp.csv:")).map(str::to_string).collect();
        lines.sort();
        lines
    };
    assert_eq!(told(&reversed), told(&straight));
}

#[test]
fn the_export_and_the_rest_interface_of_one_shop_come_to_the_same_report() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/woocommerce-rest");
    let report = |shop: &[&str]| {
        let mut command = program(&folder);
        command.args(["audit", "--erp", "erp.csv", "--mapping", "mapping.json", "--format", "csv"]);
        command.args(["--orders", "orders.json", "--orders", "refunds.json"]);
        command.args(["--now", "2026-11-23T10:00:00Z"]);
        for file in shop {
            command.args(["--shop", file]);
        }
        let text = String::from_utf8(run(command, b"").unwrap().stdout).unwrap();
        // All but the last four columns, which say where a row was read.
        let told = |line: &str| {
            let cells: Vec<&str> = line.split(',').collect();
            cells[..cells.len() - 4].join(",")
        };
        let mut rows: Vec<String> = text.lines().map(told).collect();
        rows.sort();
        rows
    };
    let exported = report(&["shop.csv"]);
    assert!(exported.len() > 6, "{exported:?}");
    assert_eq!(exported, report(&["products.json", "variations.ndjson"]));
    assert_eq!(exported, report(&["variations.ndjson", "products.json"]), "in whichever order");
}
