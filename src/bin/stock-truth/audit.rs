//! The command `audit`: a shop's export beside an ERP's stock list.
//!
//! Decides which listing meets which item, by the exact key, and in which order findings stand.
//! What is a finding and what it costs is for the core.

use crate::Done;
use crate::args::{Audit, Format};
use crate::erp::{self, Contract, Heard, Item};
use crate::fault::Failure;
use crate::judge::{Case, Judged, Rules};
use crate::output;
use crate::problem::{Effect, File, Problem};
use crate::report::summary::Summary;
use crate::report::{json, table};
use crate::shop::{self, Product, Skip};
use crate::texts::{Span, Texts};
use std::path::Path;
use stock_truth::facts::Mapping;
use stock_truth::policy::Policy;

/// Everything that a report is written from.
pub(crate) struct Report<'a> {
    pub(crate) audit: &'a Audit,
    pub(crate) rules: Rules,
    pub(crate) texts: Texts,
    pub(crate) summary: Summary,
    pub(crate) problems: Vec<Problem>,
    products: Vec<Product>,
    items: Vec<Item>,
    findings: Vec<Finding>,
}

/// A case in which the two do not agree. Kept small and judged again where it is written: of a
/// million listings a million may be stale.
#[derive(Clone, Copy, Debug)]
struct Finding {
    cents_at_risk: i64,
    sku: Span,
    product: Option<u32>,
    item: Option<u32>,
    mapping: Mapping,
}

/// One finding as a report writes it.
pub(crate) struct Row<'a> {
    pub(crate) sku: &'a str,
    pub(crate) name: &'a str,
    pub(crate) case: Case<'a>,
    pub(crate) judged: Judged,
}

/// Audits two files and writes the report.
///
/// # Errors
/// Why there is nothing to compare or nowhere to write.
pub(crate) fn run(audit: &Audit) -> Result<Done, Failure> {
    let screen = output::screen(audit.out.as_deref());
    output::check_target(audit.out.as_deref(), &[&audit.shop, &audit.erp])?;
    let report = Report::new(audit)?;
    output::deliver(audit.out.as_deref(), |out| match audit.format {
        Format::Table => table::write(out, &report, screen),
        Format::Json => json::write(out, &report),
    })?;
    Ok(if report.findings.is_empty() { Done::Agrees } else { Done::Mismatches })
}

impl<'a> Report<'a> {
    fn new(audit: &'a Audit) -> Result<Self, Failure> {
        let policy = Policy { max_age: audit.max_age, ..Policy::default() };
        let rules = Rules { policy, now: audit.now, sale_step: audit.sale_step };
        let (mut texts, mut problems) = (Texts::default(), Vec::new());
        let contract = Contract {
            delimiter: audit.erp_delimiter,
            decimal: audit.erp_decimal,
            as_of: audit.erp_as_of,
            units: &audit.erp_units,
            now: audit.now,
            tolerance: policy.clock_tolerance,
        };
        let items = erp::read(&audit.erp, &contract, &mut texts, &mut problems)?;
        let readable = items.iter().any(|item| item.heard != Heard::NotReadable);
        check_readable(&audit.erp, readable, File::Erp, &problems)?;
        let mut products =
            shop::read(&audit.shop, audit.shop_delimiter, audit.now, &mut texts, &mut problems)?;
        let readable = products.iter().any(|product| product.skip != Some(Skip::NotReadable));
        check_readable(&audit.shop, readable, File::Shop, &problems)?;
        products.sort_unstable_by(|one, other| {
            let keys = texts.get(one.sku).cmp(texts.get(other.sku));
            keys.then(one.line.cmp(&other.line))
        });
        problems.sort_by_key(|problem| (problem.file, problem.line));
        let summary = Summary::default();
        let findings = Vec::new();
        let mut report = Self { audit, rules, texts, summary, problems, products, items, findings };
        report.compare();
        Ok(report)
    }

    /// The findings, dearest first.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.findings.iter().map(|finding| {
            let case = Case {
                product: finding.product.and_then(|at| pick(&self.products, at)),
                item: finding.item.and_then(|at| pick(&self.items, at)),
                mapping: finding.mapping,
            };
            Row {
                sku: self.texts.get(finding.sku),
                name: case.product.map_or("", |product| self.texts.get(product.name)),
                judged: self.rules.judge(&case),
                case,
            }
        })
    }

    /// Walks both lists, which stand in order of keys, side by side.
    fn compare(&mut self) {
        let (mut product, mut item) = (0_usize, 0_usize);
        loop {
            let next_product = self.products.get(product).map(|product| product.sku);
            let next_item = self.items.get(item).map(|item| item.sku);
            let key = match (next_product, next_item) {
                (None, None) => break,
                (Some(one), None) | (None, Some(one)) => one,
                (Some(one), Some(other)) => {
                    if self.texts.get(one) <= self.texts.get(other) {
                        one
                    } else {
                        other
                    }
                }
            };
            let is_key = |sku: Span| self.texts.get(sku) == self.texts.get(key);
            let rest = self.products.get(product..).unwrap_or_default();
            let alike = rest.iter().take_while(|product| is_key(product.sku)).count();
            let has_item = next_item.is_some_and(is_key);
            let first = product;
            product = product.saturating_add(alike);
            self.compare_key(key, first..product, has_item.then_some(item));
            item = item.saturating_add(usize::from(has_item));
        }
        let texts = &self.texts;
        self.findings.sort_unstable_by(|one, other| {
            let risk = other.cents_at_risk.cmp(&one.cents_at_risk);
            risk.then_with(|| texts.get(one.sku).cmp(texts.get(other.sku)))
                .then(one.product.cmp(&other.product))
        });
        self.summary.problems = self.problems.len();
    }

    fn compare_key(&mut self, key: Span, products: std::ops::Range<usize>, item: Option<usize>) {
        let heard = item.and_then(|at| self.items.get(at)).map(|item| item.heard);
        if let Some(heard) = heard {
            self.summary.count_item(heard);
        }
        let group = self.products.get(products.clone()).unwrap_or_default();
        if group.is_empty() {
            if heard.is_some_and(|heard| heard != Heard::NotReadable) {
                self.judge(key, None, item, Mapping::NotInShop);
            }
            return;
        }
        // What nobody can buy sells nothing twice.
        let is_bought = |skip| matches!(skip, None | Some(Skip::Virtual | Skip::StockOfParent));
        let bought = group.iter().filter(|product| is_bought(product.skip)).count();
        let mapping = if bought > 1 && !key.is_empty() {
            Mapping::DuplicateSku
        } else if heard == Some(Heard::UnknownUnit) {
            Mapping::UnknownUnit
        } else if item.is_some() {
            Mapping::Mapped
        } else {
            Mapping::NotInErp
        };
        for at in products {
            match self.products.get(at).and_then(|product| product.skip) {
                Some(skip) => self.summary.count_skip(skip),
                None if mapping == Mapping::Mapped && heard == Some(Heard::NotReadable) => {
                    self.summary.erp_not_readable = self.summary.erp_not_readable.saturating_add(1);
                }
                None => self.judge(key, Some(at), item, mapping),
            }
        }
    }

    fn judge(&mut self, sku: Span, product: Option<usize>, item: Option<usize>, mapping: Mapping) {
        let case = Case {
            product: product.and_then(|at| self.products.get(at)),
            item: item.and_then(|at| self.items.get(at)),
            mapping,
        };
        let found = self.rules.judge(&case).row.finding;
        self.summary.count_judged(&case, found.as_ref());
        let Some(found) = found else { return };
        let place = |at: Option<usize>| at.and_then(|at| u32::try_from(at).ok());
        self.findings.push(Finding {
            cents_at_risk: found.oversell_cents.saturating_add(found.lost_cents),
            sku,
            product: place(product),
            item: place(item),
            mapping,
        });
    }

    /// The path of a file that a problem is in.
    pub(crate) fn path(&self, file: File) -> &Path {
        match file {
            File::Shop => &self.audit.shop,
            File::Erp => &self.audit.erp,
        }
    }
}

fn pick<T>(list: &[T], at: u32) -> Option<&T> {
    usize::try_from(at).ok().and_then(|at| list.get(at))
}

fn check_readable(
    path: &Path,
    readable: bool,
    file: File,
    problems: &[Problem],
) -> Result<(), Failure> {
    const SHOWN: usize = 5;
    if readable {
        return Ok(());
    }
    let left_out =
        |problem: &&Problem| problem.file == file && problem.effect == Effect::RowLeftOut;
    let first = problems.iter().filter(left_out).take(SHOWN);
    let first = first.map(|problem| format!("{}:{problem}", path.display()));
    let failure = Failure::file(path, "nothing_readable", "has no row that can be read");
    Err(failure.with_details(first))
}
