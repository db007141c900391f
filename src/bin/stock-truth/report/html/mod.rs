//! The report as one page: to open, to send, to print.
//!
//! Decides what stands on the page and in which order. It needs nothing but itself: styles and
//! script are inside, its own policy forbids it to fetch anything, and without the script it is a
//! table whose rows unfold. What the page does is in `report.js`, how it looks in `report.css`.

mod row;
mod text;

use super::summary::{Harm, minute};
use crate::read::input::Input;
use crate::read::problem::Effect;
use crate::report::audit::AuditReport;
use crate::terminal::figures::span;
use crate::terminal::figures::{count, money, plural, quantity};
use std::collections::BTreeSet;
use std::io::{self, Write};
use stock_truth::explain;
use stock_truth::rules::reconcile::cause::Owner;
use text::escaped;

/// More rows than this make a page that browsers are slow to sort; the rest is in CSV and JSON.
const ROWS_SHOWN: usize = 2_000;
/// More problems than this are in the JSON report.
const PROBLEMS_SHOWN: usize = 500;

const STYLE: &str = include_str!("report.css");
const SCRIPT: &str = include_str!("report.js");
/// Nothing is fetched, sent or framed.
const CONTENT_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src \
                              'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// Writes the report.
///
/// # Errors
/// Why it could not be written.
pub(crate) fn write(out: &mut dyn Write, report: &AuditReport) -> io::Result<()> {
    let headline = report.summary.headline(report.currency.as_deref());
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{CONTENT_POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"description\" content=\"{}\">\n<title>Stock audit, {}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>",
        escaped(&headline),
        minute(report.judge.now)
    )?;
    write_header(out, report, &headline)?;
    writeln!(out, "<main>")?;
    if report.agrees() {
        write_agreement(out, report)?;
    } else {
        write_findings(out, report)?;
        write_causes(out, report)?;
    }
    write_problems(out, report)?;
    write_sources(out, report)?;
    writeln!(out, "</main>")?;
    if !report.agrees() {
        writeln!(out, "<script>\n{SCRIPT}</script>")?;
    }
    writeln!(out, "</body>\n</html>")
}

fn write_header(out: &mut dyn Write, report: &AuditReport, headline: &str) -> io::Result<()> {
    writeln!(
        out,
        "<header>\n<p class=\"eyebrow\">Stock audit</p>\n<h1>{}</h1>",
        escaped(headline)
    )?;
    for sentence in report.footing() {
        writeln!(out, "<p class=\"faint\">{}</p>", escaped(&sentence))?;
    }
    if !report.agrees() {
        let summary = &report.summary;
        writeln!(out, "<dl class=\"totals\">")?;
        write_harm(out, report, "Sales lost", "lost", &summary.lost)?;
        write_harm(out, report, "Oversold", "oversold", &summary.oversell)?;
        let listings = plural(summary.listings, "listing", "listings");
        write_total(out, "Disagree", "", &count(summary.disagreeing), &format!("of {listings}"))?;
        let items = plural(summary.items, "ERP item", "ERP items");
        write_total(
            out,
            "Not in the shop",
            "",
            &count(summary.not_in_shop),
            &format!("of {items}"),
        )?;
        writeln!(out, "</dl>")?;
    }
    writeln!(out, "</header>")
}

fn write_harm(
    out: &mut dyn Write,
    report: &AuditReport,
    title: &str,
    class: &str,
    harm: &Harm,
) -> io::Result<()> {
    let amount = money(harm.cents, report.currency.as_deref());
    let listings = plural(harm.listings, "listing", "listings");
    let unpriced = match harm.unpriced {
        0 => String::new(),
        some => format!(", {} without a price", count(some)),
    };
    let detail = format!("{} units of {listings}{unpriced}", quantity(harm.units));
    write_total(out, title, class, &amount, &detail)
}

fn write_total(
    out: &mut dyn Write,
    title: &str,
    class: &str,
    figure: &str,
    detail: &str,
) -> io::Result<()> {
    writeln!(
        out,
        "<div class=\"{class}\"><dt>{title}</dt><dd><strong>{}</strong> <span>{}</span></dd></div>",
        escaped(figure),
        escaped(detail)
    )
}

fn write_agreement(out: &mut dyn Write, report: &AuditReport) -> io::Result<()> {
    let text = match report.summary.listings {
        0 => "There was nothing to compare: see below what was left out and why.",
        _ => "Every listing that was compared shows what it should. There is nothing to do.",
    };
    let mark = if report.summary.listings == 0 { "–" } else { "✓" };
    writeln!(
        out,
        "<section class=\"agrees\"><p class=\"mark\" aria-hidden=\"true\">{mark}</p><p>{text}</p></section>"
    )
}

fn write_findings(out: &mut dyn Write, report: &AuditReport) -> io::Result<()> {
    let shown = report.len().min(ROWS_SHOWN);
    writeln!(
        out,
        "<section aria-labelledby=\"mismatches\">\n<h2 id=\"mismatches\">Mismatches</h2>"
    )?;
    if shown < report.len() {
        writeln!(
            out,
            "<p class=\"cap\">The {} dearest of {} are on this page. All of them are in \
             <code>--format csv</code> and <code>--format json</code>.</p>",
            count(shown),
            count(report.len())
        )?;
    }
    write_filters(out, report)?;
    let has_orders = report.has_orders();
    row::write_head(out, has_orders)?;
    for (at, found) in report.rows("writing").take(ROWS_SHOWN).enumerate() {
        row::write(out, report, &found, at, has_orders)?;
    }
    writeln!(out, "</table>\n<p id=\"none\" hidden>No mismatch is of this kind.</p>\n</section>")
}

/// Useless without the script, which shows them.
fn write_filters(out: &mut dyn Write, report: &AuditReport) -> io::Result<()> {
    writeln!(
        out,
        "<form id=\"filters\" role=\"search\" hidden>\n<label>Find <input type=\"search\" \
         id=\"find\" autocomplete=\"off\" placeholder=\"SKU or name\"></label>\n\
         <label>Cause <select id=\"cause\"><option value=\"\">all causes</option>"
    )?;
    for (cause, number) in &report.summary.causes {
        let label = explain::cause(*cause).label;
        writeln!(out, "<option value=\"{}\">{label} ({})</option>", cause.code(), count(*number))?;
    }
    writeln!(
        out,
        "</select></label>\n<label>Owner <select id=\"owner\"><option value=\"\">everyone</option>"
    )?;
    let owners: BTreeSet<Owner> = report.summary.causes.keys().map(|cause| cause.owner()).collect();
    for owner in owners {
        writeln!(out, "<option value=\"{0}\">{0}</option>", owner.code())?;
    }
    writeln!(
        out,
        "</select></label>\n<button type=\"reset\">Show all</button>\n\
         <output id=\"shown\" aria-live=\"polite\"></output>\n</form>"
    )
}

/// What each cause on the page means, once.
fn write_causes(out: &mut dyn Write, report: &AuditReport) -> io::Result<()> {
    writeln!(
        out,
        "<section aria-labelledby=\"causes\">\n<h2 id=\"causes\">Causes</h2>\n<dl class=\"causes\">"
    )?;
    for (cause, number) in &report.summary.causes {
        let words = explain::cause(*cause);
        writeln!(
            out,
            "<dt>{} <span class=\"count\">{}</span></dt><dd>{} {}</dd>",
            words.label,
            count(*number),
            words.statement,
            words.help
        )?;
    }
    writeln!(out, "</dl>\n</section>")
}

fn write_problems(out: &mut dyn Write, report: &AuditReport) -> io::Result<()> {
    if report.problems.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section aria-labelledby=\"problems\">\n<h2 id=\"problems\">Problems in the files \
         <span class=\"count\">{}</span></h2>\n<ul class=\"problems\">",
        count(report.problems.len())
    )?;
    for problem in report.problems.iter().take(PROBLEMS_SHOWN) {
        let effect = match problem.effect {
            Effect::RowLeftOut => "row left out",
            Effect::PriceLeftOut => "price left out",
            Effect::Noted => "note",
        };
        let text = format!("{}:{problem}", report.path(problem.source).display());
        writeln!(out, "<li><span class=\"effect\">{effect}</span> {}</li>", escaped(&text))?;
    }
    writeln!(out, "</ul>")?;
    let more = report.problems.len().saturating_sub(PROBLEMS_SHOWN);
    if more > 0 {
        writeln!(
            out,
            "<p>And {} more, all of them in <code>--format json</code>.</p>",
            count(more)
        )?;
    }
    writeln!(out, "</section>")
}

fn write_sources(out: &mut dyn Write, report: &AuditReport) -> io::Result<()> {
    writeln!(
        out,
        "<section aria-labelledby=\"sources\">\n<h2 id=\"sources\">What this rests on</h2>\n\
         <p>Judged at <time datetime=\"{}\">{}</time> by Stock Truth {}. A figure may be {} old unless the \
         policy says otherwise.</p>\n<ul class=\"sources\">",
        report.judge.now,
        minute(report.judge.now),
        env!("CARGO_PKG_VERSION"),
        span(report.judge.policies.store.max_age.ms())
    )?;
    for input in report.inputs.all() {
        write_source(out, input)?;
    }
    writeln!(out, "</ul>\n</section>")
}

fn write_source(out: &mut dyn Write, input: &Input) -> io::Result<()> {
    let bytes = usize::try_from(input.bytes()).unwrap_or(usize::MAX);
    writeln!(
        out,
        "<li><strong>{}</strong> {}, {} bytes <code>sha256:{}</code></li>",
        input.role.code(),
        escaped(&input.path.to_string_lossy()),
        count(bytes),
        input.digest()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_fetches_nothing() {
        for word in ["http:", "https:", "url(", "@import", "fetch(", "XMLHttpRequest", "innerHTML"]
        {
            assert!(!STYLE.contains(word) && !SCRIPT.contains(word), "{word}");
        }
    }
}
