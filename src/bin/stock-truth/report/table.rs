//! The report for people.
//!
//! Decides the layout: what it comes to first, then one line for each mismatch, then what the
//! causes mean and what could not be read.

use crate::read::problem::Effect;
use crate::report::audit::{AuditReport, Mismatch};
use crate::shop::product::Product;
use crate::terminal::figures::{count, money, plural, quantity};
use crate::terminal::screen::{Screen, Tone};
use crate::terminal::text::{Side, pad, printable, width, wrap};
use std::io::{self, Write};
use stock_truth::explain;
use stock_truth::facts::Quantity;
use stock_truth::rules::reconcile::cause::{Owner, Severity};

/// From this width on there is room for wider gaps and whole words.
const ROOMY: usize = 110;
/// A name shorter than this says nothing.
const NAME_MIN: usize = 8;
/// The most that a key takes where room is scarce; longer ones are in the JSON report.
const SKU_MAX: usize = 16;
/// More problems than this are for the JSON report.
const PROBLEMS_SHOWN: usize = 20;

const COLUMNS: usize = 10;
const SKU: usize = 0;
const NAME: usize = 1;
const ERP: usize = 2;
const OPEN: usize = 3;
const DRIFT: usize = 6;
const CAUSE: usize = 7;
const OWNER: usize = 9;
/// What a narrow screen does without, in this order: what is expected, shown and lost stays.
const SPARE: [usize; 5] = [OWNER, NAME, ERP, DRIFT, CAUSE];
const TITLES: [&str; COLUMNS] =
    ["SKU", "name", "ERP", "open", "expect", "shop", "drift", "cause", "cost", "owner"];
const SIDES: [Side; COLUMNS] = [
    Side::Left,
    Side::Left,
    Side::Right,
    Side::Right,
    Side::Right,
    Side::Right,
    Side::Right,
    Side::Left,
    Side::Right,
    Side::Left,
];

type Cells = [String; COLUMNS];

/// Writes the report.
///
/// # Errors
/// Why it could not be written.
pub(crate) fn write(out: &mut dyn Write, report: &AuditReport, screen: Screen) -> io::Result<()> {
    let headline = wrap(&report.summary.headline(report.currency.as_deref()), screen.width, 0);
    for line in headline.lines() {
        writeln!(out, "{}", screen.paint(Tone::Strong, line))?;
    }
    for sentence in report.footing() {
        for line in wrap(&sentence, screen.width, 2).lines() {
            writeln!(out, "{}", screen.paint(Tone::Faint, line))?;
        }
    }
    if !report.agrees() {
        writeln!(out)?;
        write_rows(out, report, screen)?;
        writeln!(out)?;
        write_causes(out, report, screen)?;
    }
    write_problems(out, report, screen)
}

fn write_rows(out: &mut dyn Write, report: &AuditReport, screen: Screen) -> io::Result<()> {
    let is_roomy = screen.width >= ROOMY;
    let titles = TITLES.map(str::to_string);
    let mut widths = TITLES.map(width);
    for row in report.rows("laying out") {
        let cells = cells(&row, is_roomy);
        for (widest, cell) in widths.iter_mut().zip(&cells) {
            *widest = width(cell).max(*widest);
        }
    }
    if !report.has_orders() {
        // A column of no width is left out: nothing is known of open orders.
        widths =
            std::array::from_fn(
                |at| if at == OPEN { 0 } else { widths.get(at).copied().unwrap_or(0) },
            );
    }
    let gap = if is_roomy { 2 } else { 1 };
    let natural = widths;
    let widths = fitted(natural, screen.width, gap);
    let title = screen.paint(Tone::Faint, line(&titles, &widths, gap).trim_end());
    writeln!(out, "{title}")?;
    for row in report.rows("writing") {
        let text = line(&cells(&row, is_roomy), &widths, gap);
        writeln!(out, "{}", screen.paint(tone(&row), text.trim_end()))?;
    }
    let left_out = TITLES.iter().zip(natural).zip(widths);
    let left_out = left_out.filter(|((_, natural), width)| *natural > 0 && *width == 0);
    let left_out: Vec<&str> = left_out.map(|((title, _), _)| *title).collect();
    if !left_out.is_empty() {
        let text =
            format!("Columns left out because the screen is narrow: {}.", left_out.join(", "));
        writeln!(out, "{}", screen.paint(Tone::Faint, &wrap(&text, screen.width, 2)))?;
    }
    Ok(())
}

/// The widths at which a line fits: of all columns, or of those that the screen has room for.
fn fitted(mut natural: [usize; COLUMNS], screen: usize, gap: usize) -> [usize; COLUMNS] {
    let mut spare = SPARE.into_iter();
    loop {
        let mut widths = natural;
        squeeze(&mut widths, screen, gap);
        if taken(&widths, gap) <= screen {
            return widths;
        }
        match spare.next().and_then(|column| natural.get_mut(column)) {
            Some(width) => *width = 0,
            None => return widths,
        }
    }
}

/// Makes names, then keys, then causes narrower until a line fits. Figures are never cut: a line
/// that is still too wide is better than a wrong number.
fn squeeze(widths: &mut [usize; COLUMNS], screen: usize, gap: usize) {
    for (column, least) in [(NAME, NAME_MIN), (SKU, SKU_MAX), (CAUSE, explain::LABEL_MAX / 2)] {
        let excess = taken(widths, gap).saturating_sub(screen);
        if let Some(width) = widths.get_mut(column) {
            *width = width.saturating_sub(excess).max(least.min(*width));
        }
    }
}

fn taken(widths: &[usize; COLUMNS], gap: usize) -> usize {
    let shown = widths.iter().filter(|width| **width > 0).count();
    let gaps = gap.saturating_mul(shown.saturating_sub(1));
    widths.iter().fold(gaps, |sum, width| sum.saturating_add(*width))
}

fn line(cells: &Cells, widths: &[usize; COLUMNS], gap: usize) -> String {
    let padded = cells.iter().zip(widths).zip(SIDES).filter(|((_, width), _)| **width > 0);
    let padded = padded.map(|((cell, width), side)| pad(cell, *width, side));
    padded.collect::<Vec<_>>().join(&" ".repeat(gap))
}

fn cells(row: &Mismatch<'_>, is_roomy: bool) -> Cells {
    let judged = &row.judged.row;
    let product = row.case.product;
    let found = judged.finding;
    let cents = found.map_or(0, |found| found.oversell_cents.saturating_add(found.lost_cents));
    let units = found.map_or(Quantity::ZERO, |found| found.oversell.plus(found.lost));
    let cost = match product.and_then(Product::price) {
        _ if units == Quantity::ZERO => "–".to_string(),
        Some(_) => money(cents, None),
        None => "?".to_string(),
    };
    [
        if row.sku.is_empty() { "(none)".to_string() } else { printable(row.sku) },
        printable(row.name),
        shown(row.erp_figure()),
        shown(Some(row.judged.in_flight)),
        shown(judged.terms.map(|terms| terms.expected)),
        // Where the shop does not count, it sells any number.
        match product {
            Some(_) => judged.shop.map_or_else(|| "any".to_string(), |shop| shown(Some(shop))),
            None => shown(None),
        },
        signed(judged.drift),
        found.map_or("", |found| explain::cause(found.cause).label).to_string(),
        cost,
        found.map_or("", |found| role(found.owner, is_roomy)).to_string(),
    ]
}

fn shown(figure: Option<Quantity>) -> String {
    figure.map_or_else(|| "–".to_string(), |figure| quantity(figure.ten_thousandths()))
}

fn signed(drift: Option<Quantity>) -> String {
    let plus = if drift.is_some_and(|drift| drift > Quantity::ZERO) { "+" } else { "" };
    format!("{plus}{}", shown(drift))
}

const fn role(owner: Owner, is_roomy: bool) -> &'static str {
    match (owner, is_roomy) {
        (Owner::Operations, true) => "operations",
        (Owner::Operations, false) => "ops",
        (Owner::Merchandising, true) => "merchandising",
        (Owner::Merchandising, false) => "merch",
        (Owner::Warehouse, true) => "warehouse",
        (Owner::Warehouse, false) => "whse",
        (Owner::Support, true) => "support",
        (Owner::Support, false) => "supp",
    }
}

fn tone(row: &Mismatch<'_>) -> Tone {
    match row.judged.row.finding.map(|found| found.severity) {
        Some(Severity::High) => Tone::Alarm,
        Some(Severity::Medium) => Tone::Warning,
        Some(Severity::Low) | None => Tone::Plain,
    }
}

/// What each cause on the page means, once.
fn write_causes(out: &mut dyn Write, report: &AuditReport, screen: Screen) -> io::Result<()> {
    for cause in report.summary.causes.keys() {
        let words = explain::cause(*cause);
        let text = format!("{}: {} {}", words.label, words.statement, words.help);
        writeln!(out, "{}", wrap(&text, screen.width, 2))?;
    }
    Ok(())
}

fn write_problems(out: &mut dyn Write, report: &AuditReport, screen: Screen) -> io::Result<()> {
    if report.problems.is_empty() {
        return Ok(());
    }
    let number =
        |effect: Effect| report.problems.iter().filter(|problem| problem.effect == effect).count();
    let kinds = [
        (number(Effect::RowLeftOut), "row left out", "rows left out"),
        (number(Effect::PriceLeftOut), "price left out", "prices left out"),
        (number(Effect::Noted), "note", "notes"),
    ];
    let kinds = kinds.into_iter().filter(|(number, ..)| *number > 0);
    let kinds: Vec<String> = kinds.map(|(number, one, many)| plural(number, one, many)).collect();
    let title = format!("Problems in the files: {}", kinds.join(", "));
    writeln!(out)?;
    for line in wrap(&title, screen.width, 2).lines() {
        writeln!(out, "{}", screen.paint(Tone::Strong, line))?;
    }
    for problem in report.problems.iter().take(PROBLEMS_SHOWN) {
        let text = format!("{}:{problem}", report.path(problem.source).display());
        writeln!(out, "{}", wrap(&printable(&text), screen.width, 2))?;
    }
    let more = report.problems.len().saturating_sub(PROBLEMS_SHOWN);
    if more > 0 {
        writeln!(out, "and {} more, all of them in --format json", count(more))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrow_screen_does_without_columns_and_never_cuts_a_figure() {
        let natural = [8, 27, 3, 0, 6, 4, 5, 15, 8, 5];
        for (screen, left_out) in
            [(80, &[][..]), (60, &[OWNER][..]), (40, &[OWNER, NAME, ERP, DRIFT])]
        {
            let widths = fitted(natural, screen, 1);
            assert!(taken(&widths, 1) <= screen, "{screen}: {widths:?}");
            for (at, (natural, width)) in natural.into_iter().zip(widths).enumerate() {
                let is_cut = matches!(at, SKU | NAME | CAUSE) && width > 0 && width <= natural;
                let is_right =
                    if left_out.contains(&at) { width == 0 } else { is_cut || width == natural };
                assert!(is_right, "{screen}: column {at} has {width} of {natural}");
            }
        }
        assert_eq!(fitted(natural, 10, 1).iter().filter(|width| **width > 0).count(), 4);
    }
}
