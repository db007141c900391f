//! The report for spreadsheets: one line a mismatch.
//!
//! Decides headings, which stay and are only ever added to at the end, and that no text is run as
//! a formula: what would be one stands behind `'`, as in WooCommerce's own exports. Nor does it
//! command a terminal that shows the file. The file begins with a byte order mark, without which
//! spreadsheets misread names.

use crate::erp::item::Heard;
use crate::report::audit::{AuditReport, Mismatch};
use crate::shop::product::Product;
use crate::terminal::figures::amount;
use csv::{Terminator, WriterBuilder};
use std::io::{self, Write};
use stock_truth::explain;
use stock_truth::facts::{Price, Quantity};

const HEADINGS: [&str; 26] = [
    "sku",
    "name",
    "id",
    "cause",
    "cause_label",
    "severity",
    "owner",
    "erp",
    "erp_status",
    "erp_as_of",
    "age_minutes",
    "open_orders",
    "expected",
    "shop",
    "difference",
    "drift",
    "price",
    "oversold_units",
    "oversold_amount",
    "lost_units",
    "lost_amount",
    "currency",
    "shop_file",
    "shop_line",
    "erp_file",
    "erp_line",
];

/// Writes the report.
///
/// # Errors
/// Why it could not be written.
pub(crate) fn write(out: &mut dyn Write, report: &AuditReport) -> io::Result<()> {
    out.write_all("\u{feff}".as_bytes())?;
    let mut lines = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    lines.write_record(HEADINGS).map_err(io_error)?;
    for row in report.rows("writing") {
        lines.write_record(cells(report, &row)).map_err(io_error)?;
    }
    lines.flush()
}

/// The error beneath: that a reader has gone away must stay to be seen.
fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

fn cells(report: &AuditReport, row: &Mismatch<'_>) -> [String; HEADINGS.len()] {
    let (judged, product, item) = (&row.judged.row, row.case.product, row.case.item);
    let found = judged.finding;
    let figure = |figure: Option<Quantity>| figure.map_or_else(String::new, |f| f.to_string());
    let units = |pick: fn(&stock_truth::rules::reconcile::triage::Finding) -> Quantity| {
        figure(found.as_ref().map(pick).filter(|units| *units != Quantity::ZERO))
    };
    // Without a price the units have no amount, which is not the same as none.
    let cents = |cents: Option<i64>| match product.and_then(Product::price) {
        Some(_) => cents.filter(|cents| *cents != 0).map_or_else(String::new, amount),
        None => String::new(),
    };
    let (status, as_of) = match item.map(|item| item.heard()) {
        Some(Heard::Claim(_, status, as_of)) => (status.code(), as_of.to_string()),
        _ => ("", String::new()),
    };
    let minutes = row.judged.age.and_then(|age| age.ms().checked_div(60_000));
    let path = |source| report.path(source).to_string_lossy().into_owned();
    [
        text(row.sku),
        text(row.name),
        product.map(|product| product.id).filter(|id| *id > 0).map_or_else(String::new, written),
        found.map_or("", |found| found.cause.code()).to_string(),
        found.map_or("", |found| explain::cause(found.cause).label).to_string(),
        found.map_or("", |found| found.severity.code()).to_string(),
        found.map_or("", |found| found.owner.code()).to_string(),
        figure(row.erp_figure()),
        status.to_string(),
        as_of,
        minutes.map_or_else(String::new, written),
        if report.has_orders() { row.judged.in_flight.to_string() } else { String::new() },
        figure(judged.terms.map(|terms| terms.expected)),
        figure(product.and(judged.shop)),
        figure(judged.difference),
        figure(judged.drift),
        product.and_then(Product::price).map(Price::cents).map_or_else(String::new, amount),
        units(|found| found.oversell),
        cents(found.map(|found| found.oversell_cents)),
        units(|found| found.lost),
        cents(found.map(|found| found.lost_cents)),
        report.currency.clone().unwrap_or_default(),
        product.map_or_else(String::new, |product| text(&path(product.source))),
        product.map_or_else(String::new, |product| written(product.line)),
        item.map_or_else(String::new, |item| text(&path(item.source))),
        item.map_or_else(String::new, |item| written(item.line)),
    ]
}

fn written(number: impl ToString) -> String {
    number.to_string()
}

/// Somebody else's text, which a spreadsheet and a terminal must show and not run.
fn text(text: &str) -> String {
    let obeyed = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    let shown = text.chars().map(|c| if obeyed(c) { '\u{fffd}' } else { c });
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) {
        return std::iter::once('\'').chain(shown).collect();
    }
    shown.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_shown() {
        assert_eq!(
            text("=HYPERLINK(\"https://example.com\")"),
            "'=HYPERLINK(\"https://example.com\")"
        );
        assert_eq!(text("-PS-7"), "'-PS-7");
        assert_eq!(
            text("'quoted"),
            "''quoted",
            "so that taking one mark off always gives the text"
        );
        assert_eq!(text("GS-100"), "GS-100");
        assert_eq!(text("red\u{1b}[31m\nrose"), "red\u{fffd}[31m\nrose");
    }
}
