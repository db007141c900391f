//! The rows of the table: what was measured, its budget, whether it is met, and what stands beside it.

use super::figures::Figures;
use anyhow::Result;

/// Listings in the page.
const PAGE_ROWS: f64 = 100_000.0;
const KILO: f64 = 1e3;

/// One line of the table.
pub(super) struct Row {
    what: String,
    measured: String,
    budget: &'static str,
    is_met: Option<bool>,
    beside: String,
}

/// A bound on a figure.
#[derive(Clone, Copy)]
enum Budget {
    None,
    AtMost(f64, &'static str),
    AtLeast(f64, &'static str),
}

impl Row {
    fn new(what: &str, figure: f64, measured: String, budget: Budget, beside: String) -> Self {
        let (budget, is_met) = match budget {
            Budget::None => ("", None),
            Budget::AtMost(most, text) => (text, Some(figure <= most)),
            Budget::AtLeast(least, text) => (text, Some(figure >= least)),
        };
        Self { what: what.into(), measured, budget, is_met, beside }
    }
}

/// Prints the table.
pub(super) fn print(rows: &[Row]) {
    println!();
    println!("{:<52}{:>14}  {:<14}{:<9}beside", "what", "measured", "budget", "");
    for row in rows {
        let met = match row.is_met {
            Some(true) => "met",
            Some(false) => "NOT MET",
            None => "",
        };
        let Row { what, measured, budget, beside, .. } = row;
        println!("{what:<52}{measured:>14}  {budget:<14}{met:<9}{beside}");
    }
    println!(
        "Medians of one run, what is compared in turn; where others use the machine too, only the ratios \
         are comparable."
    );
}

/// All rows. `theirs` are the figures of the other checkout.
pub(super) fn rows(
    ours: &Figures,
    theirs: Option<&Figures>,
    native: &Figures,
    page: &Figures,
) -> Result<Vec<Row>> {
    let mut rows = verdict_in_php(ours, theirs)?;
    rows.extend(classes(ours, theirs)?);
    rows.extend(cold_start(ours, theirs)?);
    rows.extend(natively(native)?);
    rows.extend(in_chromium(page)?);
    Ok(rows)
}

/// What the other checkout's figure is to ours.
fn against(ours: f64, theirs: Option<f64>, unit: &str) -> String {
    theirs.map_or(String::new(), |theirs| {
        format!("before {theirs:.1} {unit}, now {:.2} ×", ours / theirs)
    })
}

fn verdict_in_php(ours: &Figures, theirs: Option<&Figures>) -> Result<Vec<Row>> {
    use Budget::{AtMost, None};
    let other = |name: &str| theirs.and_then(|theirs| theirs.find(name));
    let mut rows = Vec::new();
    for (lines, label) in [
        ("1", "one verdict in PHP"),
        ("5", "a cart of 5 lines in PHP"),
        ("50", "a cart of 50 lines in PHP"),
    ] {
        let of = |name: &str| ours.of(&format!("{name}.{lines}"));
        let (core, ask, hand, operations) =
            (of("core")?, of("ask")?, of("hand")?, of("operations")?);
        let is_one = lines == "1";
        let only_one = |budget| if is_one { budget } else { None };
        let before = against(core, other(&format!("core.{lines}")), "µs");
        rows.push(Row::new(
            label,
            core,
            format!("{core:.1} µs"),
            only_one(AtMost(12.0, "≤ 12 µs")),
            before,
        ));
        let codec = format!("{:.1} × the core alone", ask / core);
        let before = against(ask, other(&format!("ask.{lines}")), "µs");
        let beside = if before.is_empty() { codec } else { format!("{codec}; {before}") };
        rows.push(Row::new("  with names in and out", ask, format!("{ask:.1} µs"), None, beside));
        let ratio = core / hand;
        let text = format!("by hand {hand:.1} µs");
        rows.push(Row::new(
            "  beside the same by hand",
            ratio,
            format!("{ratio:.1} ×"),
            AtMost(8.0, "≤ 8 ×"),
            text,
        ));
        let each = format!("{:.1} ns each", core * KILO / operations);
        rows.push(Row::new(
            "  WebAssembly operations",
            operations,
            format!("{operations:.0}"),
            only_one(AtMost(3_000.0, "≤ 3,000")),
            each,
        ));
        if let (Some(node), Some(rust)) =
            (ours.find(&format!("node.{lines}")), ours.find(&format!("native.{lines}")))
        {
            let text = format!("PHP is {:.0} × Node, {:.0} × native", core / node, core / rust);
            rows.push(Row::new("  the same in Node", node, format!("{node:.2} µs"), None, text));
            let budget = only_one(AtMost(0.25, "≤ 0.25 µs"));
            rows.push(Row::new(
                "  the same natively, words in and out",
                rust,
                format!("{rust:.2} µs"),
                budget,
                String::new(),
            ));
        }
    }
    Ok(rows)
}

fn classes(ours: &Figures, theirs: Option<&Figures>) -> Result<Vec<Row>> {
    use Budget::AtMost;
    let named = [
        ("Gate", "gate class", AtMost(150.0, "≤ 150 KB"), AtMost(15.0, "≤ 15 ms")),
        ("Ledger", "ledger class", AtMost(250.0, "≤ 250 KB"), Budget::None),
        ("Operations", "operations class", AtMost(250.0, "≤ 250 KB"), Budget::None),
        ("Queue", "queue class", AtMost(250.0, "≤ 250 KB"), Budget::None),
        ("Rules", "class of all rules", Budget::None, Budget::None),
    ];
    let mut rows = Vec::new();
    for (name, label, size, compile) in named {
        let Some(bytes) = ours.find(&format!("class.{name}")) else { continue };
        let kilobytes = bytes / KILO;
        let other = |what: &str| {
            let theirs = theirs?;
            theirs.find(&format!("{what}.{name}")).or_else(|| theirs.find(&format!("{what}.Rules")))
        };
        let gzip = ours.of(&format!("gzip.{name}"))? / KILO;
        let before = against(kilobytes, other("class").map(|bytes| bytes / KILO), "KB");
        let beside = format!("{gzip:.1} KB gzip  {before}");
        rows.push(Row::new(label, kilobytes, format!("{kilobytes:.0} KB"), size, beside));
        let ms = ours.of(&format!("compile.{name}"))?;
        let before = against(ms, other("compile"), "ms");
        rows.push(Row::new("  first compile", ms, format!("{ms:.1} ms"), compile, before));
    }
    Ok(rows)
}

fn cold_start(ours: &Figures, theirs: Option<&Figures>) -> Result<Vec<Row>> {
    use Budget::AtMost;
    let other = |name: &str| theirs.and_then(|theirs| theirs.find(name));
    let (cold, first, next) = (ours.of("cold")?, ours.of("first")?, ours.of("next")?);
    let instance = ours.of("instance")?;
    let beside = against(cold, other("cold"), "µs");
    let verdict = format!("the next {next:.1} µs");
    let before = against(instance, other("instance"), "KiB");
    Ok(vec![
        Row::new(
            "cold start, opcache warm",
            cold,
            format!("{cold:.1} µs"),
            AtMost(20.0, "≤ 20 µs"),
            beside,
        ),
        Row::new(
            "  the first verdict of a request",
            first,
            format!("{first:.1} µs"),
            Budget::None,
            verdict,
        ),
        Row::new(
            "  memory of an instance",
            instance,
            format!("{instance:.0} KiB"),
            AtMost(160.0, "≤ 160 KiB"),
            before,
        ),
    ])
}

fn natively(native: &Figures) -> Result<Vec<Row>> {
    use Budget::{AtLeast, AtMost, None};
    let (typed, record) = (native.of("verdict/plain typed")?, native.of("verdict/plain record")?);
    let cart = native.of("verdict/50 lines with kits")?;
    // Nanoseconds for a million, as millions a second.
    let rate = |name| native.of(name).map(|ns| 1e9 / ns);
    let (facts, columns) =
        (rate("reconcile a million/typed")?, rate("reconcile a million/columns")?);
    let memory = native.of("memory")?;
    let us = |ns: f64| format!("{:.2} µs", ns / KILO);
    Ok(vec![
        Row::new(
            "one verdict, native, typed facts",
            typed,
            us(typed),
            AtMost(250.0, "≤ 0.25 µs"),
            String::new(),
        ),
        Row::new(
            "  the same, record in and out",
            record,
            us(record),
            AtMost(250.0, "≤ 0.25 µs"),
            format!("{:.1} × typed", record / typed),
        ),
        Row::new(
            "  a cart of 50 lines with kits of kits",
            cart,
            us(cart),
            None,
            format!("{:.0} × plain", cart / record),
        ),
        Row::new(
            "reconcile, native, typed, one core",
            facts,
            format!("{facts:.1} M/s"),
            AtLeast(10.0, "≥ 10 M/s"),
            String::new(),
        ),
        Row::new(
            "  the same in checked columns",
            columns,
            format!("{columns:.1} M/s"),
            AtLeast(8.0, "≥ 8 M/s"),
            format!("{:.2} × typed", columns / facts),
        ),
        Row::new(
            "  memory beyond the input, a listing",
            memory,
            format!("{memory:.0} B"),
            AtMost(80.0, "≤ 80 B"),
            String::new(),
        ),
    ])
}

fn in_chromium(page: &Figures) -> Result<Vec<Row>> {
    use Budget::{AtMost, None};
    let (columns, plain, ask) = (page.of("columns")?, page.of("plain")?, page.of("ask")?);
    let (wasm, gzip, glue) = (page.of("wasm")?, page.of("wasm_gzip")?, page.of("js_gzip")?);
    let ratio = columns / plain;
    let one_by_one = ask * PAGE_ROWS / columns;
    let text = format!("{:.1} KB raw, glue {:.1} KB", wasm / KILO, glue / KILO);
    Ok(vec![
        Row::new(
            "reconcile 100,000 in Chromium, columns",
            columns,
            format!("{columns:.1} ms"),
            None,
            format!("1/{one_by_one:.0} of one by one"),
        ),
        Row::new(
            "  beside the same in plain JavaScript",
            ratio,
            format!("{ratio:.2} ×"),
            AtMost(1.0, "faster"),
            format!("plain {plain:.1} ms"),
        ),
        Row::new(
            "admin WebAssembly, gzip",
            gzip / KILO,
            format!("{:.1} KB", gzip / KILO),
            AtMost(140.0, "≤ 140 KB"),
            text,
        ),
    ])
}
