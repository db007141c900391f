//! Everything that a report is written from.
//!
//! Decides which listing meets which item and which orders, by the exact key, and in which order
//! findings stand. What is a finding and what it costs is for the core.

use super::judge::{Case, CaseResult, Judge};
use super::summary::Summary;
use crate::erp::item::{Heard, Item, ListTerms};
use crate::erp::list;
use crate::mapping::erp::ErpProfile;
use crate::read::input::{Inputs, Role, Source};
use crate::read::problem::{Effect, Misread, Problem, quoted};
use crate::read::texts::{TextPlace, Texts};
use crate::shop;
use crate::shop::orders::{self, OrderLine};
use crate::shop::product::{Product, Skip};
use crate::shop::profile::ShopProfile;
use crate::terminal::failure::Failure;
use crate::terminal::progress;
use std::collections::HashMap;
use std::path::Path;
use stock_truth::facts::Mapping;
use stock_truth::rules::reconcile::triage::Share;

/// How the files are written.
pub(crate) struct Profiles {
    pub(crate) erp: ErpProfile,
    pub(crate) shop: ShopProfile,
}

/// An audit that is done.
pub(crate) struct AuditReport {
    pub(crate) inputs: Inputs,
    pub(crate) judge: Judge,
    /// The export's currency: it does not name it itself.
    pub(crate) currency: Option<String>,
    /// Whether progress may be shown: the report does not go to the terminal itself.
    screen_is_free: bool,
    pub(crate) texts: Texts,
    pub(crate) summary: Summary,
    pub(crate) problems: Vec<Problem>,
    products: Vec<Product>,
    items: Vec<Item>,
    /// By key.
    orders: Vec<OrderLine>,
    findings: Vec<FoundCase>,
}

/// A case in which the two do not agree. Kept small and judged again where it is written: of a
/// million listings a million may be stale.
#[derive(Clone, Copy, Debug)]
struct FoundCase {
    cents_at_risk: i64,
    sku: TextPlace,
    product: Option<u32>,
    item: Option<u32>,
    mapping: Mapping,
}

/// A finding as reports write it.
pub(crate) struct Mismatch<'a> {
    pub(crate) sku: &'a str,
    pub(crate) name: &'a str,
    pub(crate) case: Case<'a>,
    pub(crate) judged: CaseResult,
    /// Each cause with its part of the drift.
    pub(crate) shares: Vec<Share>,
}

impl AuditReport {
    /// Reads the files and compares them.
    ///
    /// # Errors
    /// Why there is nothing to compare.
    pub(crate) fn new(
        judge: Judge,
        profiles: &Profiles,
        inputs: Inputs,
        currency: Option<String>,
        screen_is_free: bool,
    ) -> Result<Self, Failure> {
        let (mut texts, mut problems) = (Texts::default(), Vec::new());
        let (now, tolerance) = (judge.now, judge.policies.store.clock_tolerance);
        let terms = ListTerms { profile: &profiles.erp, now, tolerance };
        let sources = inputs.of(Role::Erp);
        let items = list::read(&inputs, &sources, &terms, &mut texts, &mut problems)?;
        let readable = items.iter().any(|item| item.heard() != Heard::NotReadable);
        check_readable(&inputs, Role::Erp, readable, &problems)?;
        let sources = inputs.of(Role::Shop);
        let profile = &profiles.shop;
        let mut products =
            shop::list::read(&inputs, &sources, profile, now, &mut texts, &mut problems)?;
        let readable = products.iter().any(|product| product.skip != Some(Skip::NotReadable));
        check_readable(&inputs, Role::Shop, readable, &problems)?;
        let sources = inputs.of(Role::Orders);
        let (mut orders, readable) = orders::read(&inputs, &sources, &mut problems)?;
        check_readable(&inputs, Role::Orders, readable, &problems)?;
        if !orders.is_empty() {
            bind(&mut orders, &products, &texts);
        }
        products.sort_unstable_by(|one, other| {
            let place = |product: &Product| (product.source, product.line);
            let keys = texts.get(one.sku).cmp(texts.get(other.sku));
            keys.then_with(|| place(one).cmp(&place(other)))
        });
        let (summary, findings) = (Summary::default(), Vec::new());
        let mut report = Self {
            inputs,
            judge,
            currency,
            screen_is_free,
            texts,
            summary,
            problems,
            products,
            items,
            orders,
            findings,
        };
        report.compare();
        report.note_unbound_orders();
        report.note_idle_policies();
        report.problems.sort_by_key(|problem| (problem.source, problem.line));
        report.summary.problems = report.problems.len();
        Ok(report)
    }

    /// Whether there is no finding.
    pub(crate) fn agrees(&self) -> bool {
        self.findings.is_empty()
    }

    /// How many findings there are.
    pub(crate) fn len(&self) -> usize {
        self.findings.len()
    }

    /// Whether orders were given.
    pub(crate) fn has_orders(&self) -> bool {
        self.inputs.all().iter().any(|input| input.role == Role::Orders)
    }

    /// The findings, dearest first; `what` is done with them, for the progress bar.
    pub(crate) fn rows(&self, what: &'static str) -> impl Iterator<Item = Mismatch<'_>> {
        let bar = progress::rows(what, self.findings.len(), self.screen_is_free);
        bar.wrap_iter(self.findings.iter()).map(|finding| {
            let product = finding.product.and_then(|at| pick(&self.products, at));
            let item = finding.item.and_then(|at| pick(&self.items, at));
            let case = self.case(finding.sku, product, item, finding.mapping);
            let mut shares = Vec::new();
            let judged = self.judge.judge(&case, |share| shares.push(share));
            Mismatch {
                sku: self.texts.get(finding.sku),
                name: product.map_or("", |product| self.texts.get(product.name)),
                judged,
                case,
                shares,
            }
        })
    }

    /// The path of a file that something is in.
    pub(crate) fn path(&self, source: Source) -> &Path {
        self.inputs.path(source)
    }

    fn case<'c>(
        &'c self,
        sku: TextPlace,
        product: Option<&'c Product>,
        item: Option<&'c Item>,
        mapping: Mapping,
    ) -> Case<'c> {
        let key = self.texts.get(sku);
        let categories = product.map_or("", |product| self.texts.get(product.categories));
        let policy = self.judge.policies.of(key, categories);
        // The shop sells the variation from its parent's stock, and the ERP counts it by itself.
        let is_counted_twice =
            item.is_some() && product.is_some_and(|p| p.skip == Some(Skip::StockOfParent));
        let orders = self.orders_for(key);
        Case { product, item, mapping, policy, orders, is_counted_twice }
    }

    fn orders_for(&self, key: &str) -> &[OrderLine] {
        if self.orders.is_empty() || key.is_empty() {
            return &[];
        }
        let first = self.orders.partition_point(|line| line.sku.as_str() < key);
        let rest = self.orders.get(first..).unwrap_or_default();
        let length = rest.partition_point(|line| line.sku == key);
        rest.get(..length).unwrap_or_default()
    }

    /// Walks both lists, which stand in order of keys, side by side.
    fn compare(&mut self) {
        let (mut product, mut item) = (0_usize, 0_usize);
        let both = self.products.len().saturating_add(self.items.len());
        let bar = progress::rows("comparing", both, self.screen_is_free);
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
            let is_key = |sku: TextPlace| self.texts.get(sku) == self.texts.get(key);
            let rest = self.products.get(product..).unwrap_or_default();
            let alike = rest.iter().take_while(|product| is_key(product.sku)).count();
            let has_item = next_item.is_some_and(is_key);
            let first = product;
            product = product.saturating_add(alike);
            self.compare_key(key, first..product, has_item.then_some(item));
            item = item.saturating_add(usize::from(has_item));
            bar.set_position(u64::try_from(product.saturating_add(item)).unwrap_or(0));
        }
        let texts = &self.texts;
        self.findings.sort_unstable_by(|one, other| {
            let risk = other.cents_at_risk.cmp(&one.cents_at_risk);
            risk.then_with(|| texts.get(one.sku).cmp(texts.get(other.sku)))
                .then(one.product.cmp(&other.product))
        });
    }

    fn compare_key(
        &mut self,
        key: TextPlace,
        products: std::ops::Range<usize>,
        item: Option<usize>,
    ) {
        let heard = item.and_then(|at| self.items.get(at)).map(|item| item.heard());
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
        let is_bought = |skip| match skip {
            None | Some(Skip::Virtual | Skip::StockOfParent) => true,
            Some(Skip::CountingParent) => item.is_some(),
            _ => false,
        };
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
            let skip = self.products.get(at).and_then(|product| product.skip);
            // Where the ERP counts what the shop counts with its parent, or the parent itself, the
            // two are compared after all.
            let is_counted = matches!(skip, Some(Skip::CountingParent | Skip::StockOfParent));
            match skip.filter(|_| !is_counted || item.is_none()) {
                Some(skip) => self.summary.count_skip(skip),
                None if mapping == Mapping::Mapped && heard == Some(Heard::NotReadable) => {
                    self.summary.erp_not_readable = self.summary.erp_not_readable.saturating_add(1);
                }
                None => self.judge(key, Some(at), item, mapping),
            }
        }
    }

    fn judge(
        &mut self,
        sku: TextPlace,
        product: Option<usize>,
        item: Option<usize>,
        mapping: Mapping,
    ) {
        let listing = product.and_then(|at| self.products.get(at));
        let case = self.case(sku, listing, item.and_then(|at| self.items.get(at)), mapping);
        let found = self.judge.judge(&case, |_| ()).row.finding;
        let (listing, is_priced) =
            (listing.is_some(), listing.is_some_and(|product| product.price().is_some()));
        self.summary.count_judged(listing, is_priced, found.as_ref());
        let Some(found) = found else { return };
        let place = |at: Option<usize>| at.and_then(|at| u32::try_from(at).ok());
        self.findings.push(FoundCase {
            cents_at_risk: found.oversell_cents.saturating_add(found.lost_cents),
            sku,
            product: place(product),
            item: place(item),
            mapping,
        });
    }

    /// An order for a key that neither list has takes off nothing, and somebody should know.
    fn note_unbound_orders(&mut self) {
        let has = |key: &str| {
            let by_key = |sku: TextPlace| self.texts.get(sku).cmp(key);
            !key.is_empty()
                && (self.products.binary_search_by(|product| by_key(product.sku)).is_ok()
                    || self.items.binary_search_by(|item| by_key(item.sku)).is_ok())
        };
        for line in &self.orders {
            if has(&line.sku) {
                continue;
            }
            let message = if line.sku.is_empty() {
                format!(
                    "sells product {}, whose key no file tells; it counts nowhere",
                    line.product
                )
            } else {
                let shown = quoted(&line.sku);
                format!("sells {shown}, which neither list has; it counts nowhere")
            };
            let misread = Misread::cell("line_items", "order_line_unbound", message);
            self.problems.push(misread.at(line.source, line.line, Effect::RowLeftOut));
        }
    }

    /// A choice for a name that nothing has protects nothing, and the merchant thinks it does.
    fn note_idle_policies(&mut self) {
        const SHOWN: usize = 5;
        let Some(source) = self.inputs.of(Role::Policy).first().copied() else { return };
        for (place, names) in self.judge.policies.idle() {
            let shown: Vec<String> = names.iter().take(SHOWN).map(|name| quoted(name)).collect();
            let more = match names.len().saturating_sub(SHOWN) {
                _ if names.is_empty() => continue,
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            let message = format!(
                "nothing that was compared is of {}{more}; see how the shop spells it",
                shown.join(", ")
            );
            let misread = Misread::cell(place, "policy_without_use", message);
            self.problems.push(misread.at(source, 0, Effect::Noted));
        }
    }
}

/// Gives each order line the key whose stock it takes: the product's of today, for keys are
/// renamed; and the parent's, where that counts for its variations.
fn bind(orders: &mut [OrderLine], products: &[Product], texts: &Texts) {
    let by_id: HashMap<u64, &Product> = products
        .iter()
        .filter(|product| product.id > 0)
        .map(|product| (product.id, product))
        .collect();
    for line in orders.iter_mut() {
        let Some(product) = by_id.get(&line.product) else { continue };
        let parent = product.parent_key(texts, |id| by_id.get(&id).map(|parent| parent.sku));
        let sku = match (product.skip, parent) {
            (Some(Skip::StockOfParent), Some(parent)) => parent,
            _ => texts.get(product.sku),
        };
        line.sku = sku.to_string();
    }
    orders.sort_by(|one, other| one.sku.cmp(&other.sku));
}

fn pick<T>(list: &[T], at: u32) -> Option<&T> {
    usize::try_from(at).ok().and_then(|at| list.get(at))
}

fn check_readable(
    inputs: &Inputs,
    role: Role,
    readable: bool,
    problems: &[Problem],
) -> Result<(), Failure> {
    const SHOWN: usize = 5;
    let Some(first) = inputs.of(role).first().copied().filter(|_| !readable) else {
        return Ok(());
    };
    let left_out = |problem: &&Problem| {
        problem.effect == Effect::RowLeftOut
            && inputs.get(problem.source).is_some_and(|input| input.role == role)
    };
    let shown = problems.iter().filter(left_out).take(SHOWN);
    let shown = shown.map(|problem| format!("{}:{problem}", inputs.path(problem.source).display()));
    let failure =
        Failure::file(inputs.path(first), "nothing_readable", "has no row that can be read");
    Err(failure.with_details(shown))
}
