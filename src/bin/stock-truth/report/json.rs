//! The report for programs.
//!
//! Decides its stable shape, one object `{summary, rows, problems}`. Codes are those of the wire;
//! quantities are decimal texts, money whole cents, instants UTC texts, and what is not known is
//! null. Fields are only ever added.

use super::bill::Bill;
use super::summary::Harm;
use crate::erp::item::{Heard, Item};
use crate::read::problem::{Effect, Problem};
use crate::report::audit::{AuditReport, Mismatch};
use crate::shop::product::Product;
use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};
use stock_truth::facts::{Instant, Mapping, Price, Quantity, Span};
use stock_truth::rules::reconcile::cause::{Cause, Owner, Severity};
use stock_truth::rules::reconcile::triage::Share;

/// Writes the report, row by row: none of it is held in memory as text.
///
/// # Errors
/// Why it could not be written.
pub(crate) fn write(out: &mut dyn Write, report: &AuditReport) -> io::Result<()> {
    let whole = Whole { summary: report, rows: report, problems: report };
    serde_json::to_writer_pretty(&mut *out, &whole)?;
    out.write_all(b"\n")
}

#[derive(Serialize)]
struct Whole<'a> {
    #[serde(serialize_with = "summary")]
    summary: &'a AuditReport,
    #[serde(serialize_with = "rows")]
    rows: &'a AuditReport,
    #[serde(serialize_with = "problems")]
    problems: &'a AuditReport,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SummaryShape<'a> {
    /// The instant judged at.
    now: String,
    max_age_ms: i64,
    currency: Option<String>,
    /// Whether there is no row.
    agrees: bool,
    /// Listings compared, and those of them with a row.
    listings: usize,
    disagreeing: usize,
    /// Keys of the ERP's list, and those of them that the shop has no product for.
    items: usize,
    not_in_shop: usize,
    oversell: HarmShape,
    lost: HarmShape,
    /// Rows by cause.
    causes: BTreeMap<&'static str, usize>,
    /// Products of the export that were not compared, by reason.
    not_judged: BTreeMap<&'static str, usize>,
    /// The oldest and the newest instant that a figure is of.
    oldest_as_of: Option<String>,
    newest_as_of: Option<String>,
    problems: usize,
    /// What was read.
    inputs: Vec<InputShape<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct InputShape<'a> {
    role: &'static str,
    path: Cow<'a, str>,
    bytes: u64,
    sha256: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct HarmShape {
    units: String,
    cents: i64,
    listings: usize,
    /// Listings of these without a readable price; their cents are not in the sum.
    unpriced: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RowShape<'a> {
    sku: &'a str,
    /// The product's id and name in the shop, and its line in the export.
    id: Option<u64>,
    name: Option<&'a str>,
    shop_file: Option<Cow<'a, str>>,
    shop_line: Option<u32>,
    /// The item's line in the ERP's list; of several locations, the first.
    erp_file: Option<Cow<'a, str>>,
    erp_line: Option<u32>,
    mapping: Mapping,
    erp: Option<ErpShape>,
    /// What one unit takes of which items: of a pack or kit, nested ones resolved; else empty.
    components: Vec<ComponentShape<'a>>,
    /// What placed orders ask for that the ERP's figure does not reflect.
    in_flight: String,
    /// What the shop should show.
    expected: Option<String>,
    /// What it would sell; null where it does not count, or has no such listing.
    shop: Option<String>,
    /// Shop less ERP, and shop less expected.
    difference: Option<String>,
    drift: Option<String>,
    cause: Option<Cause>,
    severity: Option<Severity>,
    owner: Option<Owner>,
    price_cents: Option<i64>,
    oversell: String,
    oversell_cents: i64,
    lost: String,
    lost_cents: i64,
    /// Each cause with its part of the drift; the finding's own is the first that applies.
    causes: Vec<ShareShape>,
    age_ms: Option<i64>,
    fresh_until: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ShareShape {
    cause: Cause,
    severity: Severity,
    owner: Owner,
    units: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ComponentShape<'a> {
    /// The listing or kit that takes it, and the item's key.
    kit: &'a str,
    item: &'a str,
    /// How much one unit of the kit takes.
    quantity_per: String,
    /// The ERP's figure of the item; null where it states none.
    erp: Option<ErpShape>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ErpShape {
    /// Null where the ERP states no figure.
    figure: Option<String>,
    status: stock_truth::facts::ItemStatus,
    as_of: String,
    /// How many locations' figures are summed.
    locations: u16,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ProblemShape<'a> {
    file: &'static str,
    path: String,
    line: u64,
    column: Option<&'static str>,
    code: &'static str,
    message: &'a str,
    effect: Effect,
}

fn summary<S: Serializer>(report: &AuditReport, serializer: S) -> Result<S::Ok, S::Error> {
    shape(report).serialize(serializer)
}

fn rows<S: Serializer>(report: &AuditReport, serializer: S) -> Result<S::Ok, S::Error> {
    let mut list = serializer.serialize_seq(None)?;
    for row in report.rows("writing") {
        list.serialize_element(&row_shape(report, &row))?;
    }
    list.end()
}

fn problems<S: Serializer>(report: &AuditReport, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(report.problems.iter().map(|problem| problem_shape(report, problem)))
}

fn shape<'a>(report: &'a AuditReport) -> SummaryShape<'a> {
    let summary = &report.summary;
    let harm = |harm: &Harm| HarmShape {
        units: Quantity::written(harm.units),
        cents: harm.cents.min(Price::MAX_SUM),
        listings: harm.listings,
        unpriced: harm.unpriced,
    };
    let mut not_judged: BTreeMap<_, _> =
        summary.skipped.iter().map(|(skip, number)| (skip.code(), *number)).collect();
    if summary.erp_not_readable > 0 {
        not_judged.insert("erpNotReadable", summary.erp_not_readable);
    }
    SummaryShape {
        now: report.judge.now.to_string(),
        max_age_ms: report.judge.policies.store.max_age.ms(),
        currency: report.currency.clone(),
        agrees: summary.causes.is_empty(),
        listings: summary.listings,
        disagreeing: summary.disagreeing,
        items: summary.items,
        not_in_shop: summary.not_in_shop,
        oversell: harm(&summary.oversell),
        lost: harm(&summary.lost),
        causes: summary.causes.iter().map(|(cause, number)| (cause.code(), *number)).collect(),
        not_judged,
        oldest_as_of: summary.read_between.map(|(oldest, _)| oldest.to_string()),
        newest_as_of: summary.read_between.map(|(_, newest)| newest.to_string()),
        problems: summary.problems,
        inputs: report
            .inputs
            .all()
            .iter()
            .map(|input| InputShape {
                role: input.role.code(),
                path: input.path.to_string_lossy(),
                bytes: input.bytes(),
                sha256: input.digest(),
            })
            .collect(),
    }
}

fn row_shape<'a>(report: &'a AuditReport, row: &Mismatch<'a>) -> RowShape<'a> {
    let text = |quantity: Quantity| quantity.to_string();
    let product = row.case.product;
    let judged = &row.judged.row;
    let found = judged.finding;
    RowShape {
        sku: row.sku,
        id: product.map(|product| product.id),
        name: product.map(|_| row.name),
        shop_file: product.map(|product| report.path(product.source).to_string_lossy()),
        shop_line: product.map(|product| product.line),
        erp_file: row.case.item.map(|item| report.path(item.source).to_string_lossy()),
        erp_line: row.case.item.map(|item| item.line),
        mapping: row.case.mapping,
        erp: row.case.item.and_then(erp_shape),
        components: components(report, row),
        in_flight: text(row.judged.in_flight),
        expected: judged.terms.map(|terms| text(terms.expected)),
        shop: product.and(judged.shop).map(text),
        difference: judged.difference.map(text),
        drift: judged.drift.map(text),
        cause: found.map(|found| found.cause),
        severity: found.map(|found| found.severity),
        owner: found.map(|found| found.owner),
        price_cents: product.and_then(Product::price).map(Price::cents),
        oversell: found.map_or_else(|| text(Quantity::ZERO), |found| text(found.oversell)),
        oversell_cents: found.map_or(0, |found| found.oversell_cents),
        lost: found.map_or_else(|| text(Quantity::ZERO), |found| text(found.lost)),
        lost_cents: found.map_or(0, |found| found.lost_cents),
        causes: row.shares.iter().map(share_shape).collect(),
        age_ms: row.judged.age.map(Span::ms),
        fresh_until: row.judged.fresh_until.as_ref().map(Instant::to_string),
    }
}

fn components<'a>(report: &'a AuditReport, row: &Mismatch<'a>) -> Vec<ComponentShape<'a>> {
    let shape = |kit: &'a str, item: &'a str, quantity_per: Quantity| ComponentShape {
        kit,
        item,
        quantity_per: quantity_per.to_string(),
        erp: report.item(item).and_then(erp_shape),
    };
    match &row.case.bill {
        Bill::Plain | Bill::Unusable => Vec::new(),
        Bill::Pack(part) => vec![shape(row.sku, &part.item, part.quantity_per)],
        Bill::Kit(kit) => {
            let key = |at: usize| kit.keys.get(at).copied().unwrap_or_default();
            let rows = kit.components.iter();
            rows.map(|row| shape(key(row.kit), key(row.pool), row.quantity_per)).collect()
        }
    }
}

fn share_shape(share: &Share) -> ShareShape {
    let Share { cause, severity, owner, units } = *share;
    ShareShape { cause, severity, owner, units: units.to_string() }
}

fn erp_shape(item: &Item) -> Option<ErpShape> {
    match item.heard() {
        Heard::Claim(figure, status, as_of) => Some(ErpShape {
            figure: figure.map(|figure| figure.to_string()),
            status,
            as_of: as_of.to_string(),
            locations: item.locations,
        }),
        Heard::UnknownUnit | Heard::NotReadable => None,
    }
}

fn problem_shape<'a>(report: &AuditReport, problem: &'a Problem) -> ProblemShape<'a> {
    ProblemShape {
        file: report.inputs.get(problem.source).map_or("", |input| input.role.code()),
        path: report.path(problem.source).display().to_string(),
        line: problem.line,
        column: problem.column,
        code: problem.code,
        message: &problem.message,
        effect: problem.effect,
    }
}
