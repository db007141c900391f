//! One finding on the page: its line of figures, and what unfolds below it.
//!
//! Decides what a reader sees of a mismatch, and that every figure is shown with where it comes
//! from and how old it is.

use super::super::summary::minute;
use super::text::escaped;
use crate::erp::item::{Heard, Item};
use crate::report::audit::{AuditReport, Mismatch};
use crate::report::bill::Bill;
use crate::shop::product::Product;
use crate::terminal::figures::{money, plural, quantity};
use std::io::{self, Write};
use stock_truth::explain::{self, Term};
use stock_truth::facts::{ItemStatus, Price, Quantity, Span};

/// A column: its title and whether it is sorted as text or as numbers.
const COLUMNS: [(&str, &str); 10] = [
    ("SKU", "text"),
    ("Name", "text"),
    ("ERP", "number"),
    (OPEN, "number"),
    ("Expected", "number"),
    ("Shop", "number"),
    ("Drift", "number"),
    ("Cause", "text"),
    ("Cost", "number"),
    ("Owner", "text"),
];
/// Only where orders were given: without them nothing is known of it.
const OPEN: &str = "Open";

/// Writes the heads of the columns; the rows come dearest first.
pub(super) fn write_head(out: &mut dyn Write, has_orders: bool) -> io::Result<()> {
    writeln!(
        out,
        "<table id=\"rows\"{}>\n<caption class=\"hidden\">Mismatches, dearest first</caption>\n<thead><tr>",
        if has_orders { " class=\"orders\"" } else { "" }
    )?;
    for (title, kind) in columns(has_orders) {
        let sorted = if title == "Cost" { " aria-sort=\"descending\"" } else { "" };
        writeln!(out, "<th scope=\"col\" class=\"{kind}\"{sorted}>{title}</th>")?;
    }
    writeln!(out, "</tr></thead>")
}

fn columns(has_orders: bool) -> impl Iterator<Item = (&'static str, &'static str)> {
    COLUMNS.into_iter().filter(move |(title, _)| has_orders || *title != OPEN)
}

/// Writes a finding.
pub(super) fn write(
    out: &mut dyn Write,
    report: &AuditReport,
    row: &Mismatch<'_>,
    at: usize,
    has_orders: bool,
) -> io::Result<()> {
    let found = row.judged.row.finding;
    let cause = found.map_or("", |found| found.cause.code());
    let owner = found.map_or("", |found| found.owner.code());
    let severity = found.map_or("", |found| found.severity.code());
    writeln!(
        out,
        "<tbody class=\"{severity}\" data-cause=\"{cause}\" data-owner=\"{owner}\">\n<tr>"
    )?;
    let columns: Vec<(&str, &str)> = columns(has_orders).collect();
    for ((title, kind), (key, shown)) in columns.iter().zip(cells(row, has_orders)) {
        let key = key.map_or_else(String::new, |key| format!(" data-key=\"{key}\""));
        match *title {
            "SKU" => {
                writeln!(out, "<th scope=\"row\" data-label=\"SKU\"><span>{shown}</span></th>")?
            }
            title => writeln!(
                out,
                "<td class=\"{kind}\" data-label=\"{title}\"{key}><span>{shown}</span></td>"
            )?,
        }
    }
    writeln!(
        out,
        "</tr>\n<tr class=\"why\" id=\"why-{at}\"><td colspan=\"{}\"><details><summary>Why, and what to do \
         first</summary>",
        columns.len()
    )?;
    write_why(out, report, row)?;
    writeln!(out, "</details></td></tr>\n</tbody>")
}

/// What each column shows, with the number that it is sorted by.
fn cells(row: &Mismatch<'_>, has_orders: bool) -> Vec<(Option<i64>, String)> {
    let judged = &row.judged.row;
    let found = judged.finding;
    let number = |figure: Option<Quantity>| {
        let shown = figure.map_or_else(|| "–".to_string(), |f| quantity(f.ten_thousandths()));
        (figure.map(Quantity::ten_thousandths), shown)
    };
    let text = |text: &str| (None, escaped(text));
    let sku = if row.sku.is_empty() { "(none)" } else { row.sku };
    let shop = match row.case.product {
        Some(_) if judged.shop.is_none() => (Some(i64::MAX), "any".to_string()),
        product => number(product.and(judged.shop)),
    };
    let (key, mut drift) = number(judged.drift);
    if judged.drift.is_some_and(|drift| drift > Quantity::ZERO) {
        drift.insert(0, '+');
    }
    let mut cells = vec![
        text(sku),
        (None, format!("<bdi>{}</bdi>", escaped(row.name))),
        number(row.erp_figure()),
        number(Some(row.judged.in_flight)),
        number(judged.terms.map(|terms| terms.expected)),
        shop,
        (key, drift),
        text(found.map_or("", |found| explain::cause(found.cause).label)),
        cost(row),
        text(found.map_or("", |found| found.owner.code())),
    ];
    if !has_orders {
        cells.remove(3);
    }
    cells
}

fn cost(row: &Mismatch<'_>) -> (Option<i64>, String) {
    let Some(found) = row.judged.row.finding else { return (None, "–".to_string()) };
    let cents = found.oversell_cents.saturating_add(found.lost_cents);
    match row.case.product.and_then(Product::price) {
        _ if found.oversell.plus(found.lost) == Quantity::ZERO => (Some(0), "–".to_string()),
        Some(_) => (Some(cents), money(cents, None)),
        None => (Some(0), "?".to_string()),
    }
}

fn write_why(out: &mut dyn Write, report: &AuditReport, row: &Mismatch<'_>) -> io::Result<()> {
    if let Some(found) = row.judged.row.finding {
        let words = explain::cause(found.cause);
        writeln!(
            out,
            "<p class=\"cause\"><strong>{}:</strong> {}</p>\n<p class=\"todo\"><strong>First:</strong> {} \
             <span class=\"faint\">({}, severity {})</span></p>",
            escaped(words.label),
            words.statement,
            words.help,
            found.owner.code(),
            found.severity.code()
        )?;
    }
    writeln!(out, "<table class=\"terms\"><tbody>")?;
    write_figures(out, report, row)?;
    for (term, step) in row.judged.steps().unwrap_or_default() {
        let sign = if step > Quantity::ZERO { "+" } else { "" };
        let shown = format!("{sign}{}", quantity(step.ten_thousandths()));
        let words = explain::term(term);
        let source = match term {
            Term::InFlight => plural(row.case.order_lines, "order line", "order lines"),
            _ => words.source.to_string(),
        };
        write_term(out, words.statement.trim_end_matches('.'), &shown, &source, "")?;
    }
    match row.judged.row.terms {
        Some(terms) => {
            let expected = quantity(terms.expected.ten_thousandths());
            write_term(out, "What the shop should show", &expected, "", "sum")?;
        }
        None => {
            write_term(out, "What the shop should show", "–", "nothing may be expected", "sum")?
        }
    }
    write_shop(out, report, row)?;
    if let Some(drift) = row.judged.row.drift {
        let sign = if drift > Quantity::ZERO { "+" } else { "" };
        let shown = format!("{sign}{}", quantity(drift.ten_thousandths()));
        write_term(out, "Drift: shop less expected", &shown, "", "sum")?;
    }
    if row.shares.len() > 1 {
        for share in &row.shares {
            let sign = if share.units > Quantity::ZERO { "+" } else { "" };
            let shown = format!("{sign}{}", quantity(share.units.ten_thousandths()));
            let words = explain::cause(share.cause);
            write_term(out, &format!("Of it {}", words.label), &shown, words.statement, "")?;
        }
    }
    writeln!(out, "</tbody></table>")?;
    write_cost(out, report, row)
}

/// The ERP's figures that the listing rests on: its own, its pack's, or those of a kit and of all that
/// it takes.
fn write_figures(out: &mut dyn Write, report: &AuditReport, row: &Mismatch<'_>) -> io::Result<()> {
    match &row.case.bill {
        Bill::Plain | Bill::Unusable => {
            write_figure(out, report, "The ERP's figure", row.case.item, row.judged.age)
        }
        Bill::Pack(part) => {
            let what = format!("The ERP's figure of {}, {} a unit", part.item, part.quantity_per);
            write_figure(out, report, &what, row.case.item, row.judged.age)
        }
        Bill::Kit(kit) => {
            let made =
                kit.components.iter().map(|component| (component, kit.keys.get(component.pool)));
            if let Some(own) = row.case.item {
                write_figure(out, report, "The ERP's figure, ready-made", Some(own), None)?;
            }
            for (component, key) in made {
                let key = key.copied().unwrap_or_default();
                let of = kit.keys.get(component.kit).copied().unwrap_or_default();
                let what =
                    format!("The ERP's figure of {key}, {} a unit of {of}", component.quantity_per);
                write_figure(out, report, &what, report.item(key), None)?;
            }
            let yields =
                row.erp_figure().map_or_else(|| "–".to_string(), |f| quantity(f.ten_thousandths()));
            write_term(out, "How many units that is", &yields, "", "sum")
        }
    }
}

fn write_figure(
    out: &mut dyn Write,
    report: &AuditReport,
    what: &str,
    item: Option<&Item>,
    age: Option<Span>,
) -> io::Result<()> {
    let Some(item) = item else {
        return write_term(out, what, "–", "no row has this key", "");
    };
    let mut source = format!("{} line {}", report.path(item.source).display(), item.line);
    if item.locations > 1 {
        source.push_str(&format!(", the sum of {} locations", item.locations));
    }
    match item.heard() {
        Heard::Claim(figure, status, as_of) => {
            source.push_str(&format!(", as of {}", minute(as_of)));
            if let Some(age) = age {
                source.push_str(&format!(", {} old", age_words(age)));
            }
            match status {
                ItemStatus::Active => {}
                other => source.push_str(&format!(", {}", other.code())),
            }
            let shown = figure.map_or_else(|| "–".to_string(), |f| quantity(f.ten_thousandths()));
            if figure.is_none() {
                source.push_str(", no figure stated");
            }
            write_term(out, what, &shown, &source, "")
        }
        Heard::UnknownUnit => {
            source.push_str(", in a unit that nobody declared");
            write_term(out, what, "–", &source, "")
        }
        Heard::NotReadable => {
            source.push_str(", not readable");
            write_term(out, what, "–", &source, "")
        }
    }
}

fn write_shop(out: &mut dyn Write, report: &AuditReport, row: &Mismatch<'_>) -> io::Result<()> {
    let Some(product) = row.case.product else {
        return write_term(out, "What the shop sells", "0", "the shop has no such listing", "");
    };
    let Product { id, line, source, stock, .. } = product;
    let mut words = format!("{} line {line}", report.path(*source).display());
    if *id > 0 {
        words.push_str(&format!(", product {id}"));
    }
    match stock.quantity() {
        Some(counted) => words.push_str(&format!(", stock {counted}")),
        None => words.push_str(", stock not counted"),
    }
    words.push_str(if stock.in_stock { ", in stock" } else { ", out of stock" });
    if stock.backorders {
        words.push_str(", backorders allowed");
    }
    let shown =
        row.judged.row.shop.map_or_else(|| "any".to_string(), |s| quantity(s.ten_thousandths()));
    write_term(out, "What the shop sells", &shown, &words, "")
}

fn write_cost(out: &mut dyn Write, report: &AuditReport, row: &Mismatch<'_>) -> io::Result<()> {
    let Some(found) = row.judged.row.finding else { return Ok(()) };
    let price = row.case.product.and_then(Product::price).map(Price::cents);
    let currency = report.currency.as_deref();
    let sides = [
        (found.oversell, found.oversell_cents, "can be sold without cover"),
        (found.lost, found.lost_cents, "cannot be sold"),
    ];
    for (units, cents, what) in sides.into_iter().filter(|(units, ..)| *units != Quantity::ZERO) {
        let times = price.map_or_else(
            || "no price could be read".to_string(),
            |price| format!("× {} = {}", money(price, currency), money(cents, currency)),
        );
        let units = quantity(units.ten_thousandths());
        writeln!(out, "<p>{units} {what}: {units} {}</p>", escaped(&times))?;
    }
    Ok(())
}

fn write_term(
    out: &mut dyn Write,
    what: &str,
    value: &str,
    source: &str,
    class: &str,
) -> io::Result<()> {
    writeln!(
        out,
        "<tr class=\"{class}\"><th scope=\"row\">{}</th><td class=\"number\">{}</td><td class=\"source\">{}</td></tr>",
        escaped(what),
        escaped(value),
        escaped(source)
    )
}

/// `4 h 45 min`, `2 d 3 h`: as people say how old something is.
fn age_words(age: Span) -> String {
    const UNITS: [(i64, &str); 3] = [(86_400_000, "d"), (3_600_000, "h"), (60_000, "min")];
    let mut rest = age.ms();
    let mut words = Vec::new();
    for (each, unit) in UNITS {
        let number = rest.checked_div(each).unwrap_or(0);
        rest = rest.checked_rem(each).unwrap_or(0);
        if number > 0 && words.len() < 2 {
            words.push(format!("{number} {unit}"));
        }
    }
    if words.is_empty() { "less than a minute".to_string() } else { words.join(" ") }
}
