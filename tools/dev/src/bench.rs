//! Measures the rules where they run natively and in a browser, and holds the figures to their budgets.
//!
//! Decides what is run, its budget and how the table reads. What is timed stands in `benches`.

use crate::paths;
use crate::run::{output, say};
use anyhow::{Context, Result};
use std::process::Command;

/// Listings in the page, and in the native round.
const PAGE_ROWS: f64 = 100_000.0;
const MILLION: f64 = 1e6;

/// Figures by name.
struct Figures(Vec<(String, f64)>);

impl Figures {
    fn of(&self, name: &str) -> Result<f64> {
        let found = self.0.iter().find(|(other, _)| other == name);
        Ok(found.with_context(|| format!("no benchmark told `{name}`"))?.1)
    }
}

/// One line of the table.
struct Row {
    what: &'static str,
    measured: String,
    budget: &'static str,
    ratio: String,
    is_met: Option<bool>,
}

/// Measures native code and Chromium and prints one table.
pub(crate) fn rules() -> Result<()> {
    say("measuring the rules natively");
    let native = native()?;
    say("measuring the rich module in Chromium");
    let page = page()?;
    println!();
    println!("{:<48}{:>16}  {:<14}{:<28}", "The rules", "median", "budget", "beside");
    for row in rows(&native, &page)? {
        let verdict = match row.is_met {
            Some(true) => "pass",
            Some(false) => "OVER",
            None => "",
        };
        println!(
            "{:<48}{:>16}  {:<14}{:<28}{verdict}",
            row.what, row.measured, row.budget, row.ratio
        );
    }
    println!(
        "Medians of one run; where others use the machine too, only the ratios are comparable."
    );
    Ok(())
}

fn rows(native: &Figures, page: &Figures) -> Result<Vec<Row>> {
    let typed = native.of("verdict/plain typed")?;
    let record = native.of("verdict/plain record")?;
    let cart = native.of("verdict/50 lines with kits")?;
    let rate = |name| native.of(name).map(|ns| MILLION / ns * 1e3);
    let (by_facts, by_columns) =
        (rate("reconcile a million/typed")?, rate("reconcile a million/columns")?);
    let memory = native.of("memory")?;
    let (columns, plain, ask) = (page.of("columns")?, page.of("plain")?, page.of("ask")?);
    let (wasm, wasm_gzip, glue) = (page.of("wasm")?, page.of("wasm_gzip")?, page.of("js_gzip")?);
    let row = |what, measured, budget, ratio, is_met| Row { what, measured, budget, ratio, is_met };
    let one_by_one = ask * PAGE_ROWS / columns;
    Ok(vec![
        row(
            "one verdict, plain listing, record in and out",
            format!("{:.2} µs", record / 1e3),
            "≤ 1 µs",
            format!("{:.1} × typed facts", record / typed),
            Some(record <= 1e3),
        ),
        row(
            "  the same, typed facts",
            format!("{:.2} µs", typed / 1e3),
            "≤ 1 µs",
            String::new(),
            Some(typed <= 1e3),
        ),
        row(
            "a cart of 50 lines with kits of kits",
            format!("{:.0} µs", cart / 1e3),
            "",
            format!("{:.0} × plain", cart / record),
            None,
        ),
        row(
            "reconcile a million, typed, one core",
            format!("{by_facts:.2} M/s"),
            "≥ 2 M/s",
            String::new(),
            Some(by_facts >= 2.0),
        ),
        row(
            "  the same in columns, checked",
            format!("{by_columns:.2} M/s"),
            "",
            format!("{:.2} × typed facts", by_columns / by_facts),
            None,
        ),
        row(
            "  memory beyond the input, a listing",
            format!("{memory:.0} B"),
            "≤ 100 B",
            String::new(),
            Some(memory <= 100.0),
        ),
        row(
            "reconcile 100,000 in Chromium, columns",
            format!("{columns:.1} ms"),
            "≤ 150 ms",
            format!("1/{one_by_one:.0} of one by one"),
            Some(columns <= 150.0),
        ),
        row(
            "  the same rules in plain JavaScript",
            format!("{plain:.1} ms"),
            "slower",
            format!("columns take {:.1} ×", columns / plain),
            Some(columns < plain),
        ),
        row(
            "admin WebAssembly, gzip",
            format!("{:.1} KB", wasm_gzip / 1e3),
            "≤ 100 KB",
            format!("{:.1} KB raw, glue {:.1} KB", wasm / 1e3, glue / 1e3),
            Some(wasm_gzip <= 1e5),
        ),
    ])
}

/// What Criterion prints for machines: `test NAME ... bench:  1,234 ns/iter (+/- 5)`, its median.
fn native() -> Result<Figures> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(paths::root());
    cargo.args(["bench", "--quiet", "--bench", "verdict", "--bench", "reconcile"]);
    cargo.args(["--", "--output-format", "bencher", "--noplot"]);
    let told = output(&mut cargo)?;
    let figures = told.lines().filter_map(|line| {
        if let Some(rest) = line.strip_prefix("memory ") {
            return Some(("memory".to_string(), rest.trim().parse().ok()?));
        }
        let (name, rest) = line.strip_prefix("test ")?.split_once(" ... bench:")?;
        let figure = rest.split("ns/iter").next()?.replace([',', ' '], "");
        Some((name.trim().to_string(), figure.parse().ok()?))
    });
    Ok(Figures(figures.collect()))
}

fn page() -> Result<Figures> {
    let mut node = Command::new("node");
    let told = output(node.arg(paths::at("benches/chromium/run.mjs")))?;
    let figures = told.lines().filter_map(|line| {
        let (name, figure) = line.split_once(' ')?;
        Some((name.to_string(), figure.parse().ok()?))
    });
    Ok(Figures(figures.collect()))
}
