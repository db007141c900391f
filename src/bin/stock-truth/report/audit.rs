//! Everything that a report is written from.
//!
//! Decides which listing meets which item and which orders, by the exact key, and in which order
//! findings stand. What is a finding and what it costs is for the core.

use super::bill::Bill;
use super::demand::{Demand, OrderTerms, bind};
use super::judge::{Case, CaseResult, Judge};
use super::notes::{self, check_readable};
use super::summary::Summary;
use crate::erp::item::{Heard, Item, ListTerms};
use crate::erp::list;
use crate::mapping::erp::ErpProfile;
use crate::mapping::orders::OrderLists;
use crate::read::input::{Inputs, Role, Source};
use crate::read::problem::Problem;
use crate::read::texts::{TextPlace, Texts};
use crate::shop;
use crate::shop::components::Kits;
use crate::shop::mapped_reads;
use crate::shop::order_reads;
use crate::shop::orders::{self, OrderLine};
use crate::shop::product::{Product, Skip};
use crate::shop::profile::ShopProfile;
use crate::terminal::failure::Failure;
use crate::terminal::progress;
use std::path::Path;
use stock_truth::facts::{Instant, Mapping, Quantity};
use stock_truth::rules::gate::governed::{Key, mapping};
use stock_truth::rules::reconcile::triage::Share;

/// How the files are written.
pub(crate) struct Profiles {
    pub(crate) erp: ErpProfile,
    pub(crate) shop: ShopProfile,
    pub(crate) orders: OrderTerms,
    /// How the ERP writes its orders; none where the files have columns of their own.
    pub(crate) order_lists: Option<OrderLists>,
    /// When the lists of orders were read.
    pub(crate) order_reads_at: Option<Instant>,
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
    kits: Kits,
    /// What is declared of the figure and of the orders.
    pub(crate) order_terms: OrderTerms,
    demand: Demand,
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

/// What the ERP's lists say of all that a listing draws on.
struct Known {
    is_unusable: bool,
    is_bound: bool,
    has_unknown_unit: bool,
    is_not_readable: bool,
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

impl Mismatch<'_> {
    /// The figure that the ERP's lists come to: the item's own, or of a kit how many they yield.
    pub(crate) fn erp_figure(&self) -> Option<Quantity> {
        match self.case.bill {
            Bill::Kit(_) => self.judged.row.terms.map(|terms| terms.figure),
            _ => self.case.item.and_then(Item::figure),
        }
    }
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
        let sources = inputs.of(Role::OrderReads);
        match &profiles.order_lists {
            Some(lists) if !sources.is_empty() => {
                let terms = mapped_reads::Terms { lists, at: profiles.order_reads_at };
                mapped_reads::read(&inputs, &sources, terms, &mut orders, &mut problems)?;
            }
            _ => order_reads::read(&inputs, &sources, &mut orders, &mut problems)?,
        }
        if let Some(source) = sources.first() {
            order_reads::note_missing(&orders, *source, &mut problems);
        }
        let kits = Kits::read(&inputs, &inputs.of(Role::Components), &mut problems)?;
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
            kits,
            order_terms: profiles.orders,
            demand: Demand::default(),
            findings,
        };
        report.demand = report.demand();
        report.compare();
        let noted = report.noted();
        report.problems.extend(noted);
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

    /// What the headline rests on and what it leaves out, a sentence each.
    pub(crate) fn footing(&self) -> Vec<String> {
        let limit = self.judge.policies.store.max_age;
        let mut lines = self.summary.footing(self.judge.now, limit);
        if self.has_orders() {
            lines.extend(self.order_terms.sentences());
        }
        lines
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
        let mut bill = Bill::of(key, &self.kits);
        let claim = |key: &str| self.item(key).and_then(|item| self.judge.claim(item));
        let in_flight = |key: &str| self.demand.of_key(key);
        if let Bill::Kit(pools) = &mut bill {
            pools.fill(&self.kits, self.judge.sale_step(), claim, in_flight);
        }
        let (item, pool) = match &bill {
            Bill::Pack(part) => (self.item(&part.item), part.item.as_str()),
            _ => (item, key),
        };
        let (in_flight, order_lines) = (self.demand.asked(pool), self.orders_for(key).len());
        Case { product, item, mapping, policy, bill, in_flight, order_lines, is_counted_twice }
    }

    /// Names in one file that no other has.
    fn noted(&self) -> Vec<Problem> {
        let mut noted = Vec::new();
        let has_item = |key: &str| self.item(key).is_some();
        self.kits.note_unknown(|key| self.has_product(key), has_item, &mut noted);
        let has = |key: &str| self.has_product(key) || (!key.is_empty() && has_item(key));
        noted.extend(notes::unbound_orders(&self.orders, has));
        let policy = self.inputs.of(Role::Policy).first().copied();
        noted.extend(
            policy
                .into_iter()
                .flat_map(|source| notes::idle_policies(&self.judge.policies, source)),
        );
        noted
    }

    /// U of every key, by the declared contract.
    fn demand(&self) -> Demand {
        let terms = &self.order_terms;
        let claim = |key: &str| self.item(key).and_then(|item| self.judge.claim(item));
        Demand::of(&self.orders, &self.kits, claim, terms, self.judge.now)
    }

    /// What the ERP says of a key.
    pub(crate) fn item(&self, key: &str) -> Option<&Item> {
        let by_key = |item: &Item| self.texts.get(item.sku).cmp(key);
        self.items.binary_search_by(by_key).ok().and_then(|at| self.items.get(at))
    }

    fn has_product(&self, key: &str) -> bool {
        let by_key = |product: &Product| self.texts.get(product.sku).cmp(key);
        !key.is_empty() && self.products.binary_search_by(by_key).is_ok()
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
            // What is sold as a part of something needs no listing of its own.
            let is_part = self.kits.has_item(self.texts.get(key));
            if !is_part && heard.is_some_and(|heard| heard != Heard::NotReadable) {
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
        let known = self.known(self.texts.get(key), heard);
        let bought = group.iter().filter(|product| is_bought(product.skip)).count();
        let mapping = mapping(Key {
            keyed: !key.is_empty(),
            shared: bought > 1,
            unit_known: !known.has_unknown_unit,
            bound: known.is_bound,
        });
        for at in products {
            let skip = self.products.get(at).and_then(|product| product.skip);
            // Where the ERP counts what the shop counts with its parent, or the parent itself, the
            // two are compared after all.
            let is_counted = matches!(skip, Some(Skip::CountingParent | Skip::StockOfParent));
            match skip.filter(|_| !is_counted || item.is_none()) {
                Some(skip) => self.summary.count_skip(skip),
                None if known.is_unusable => self.summary.count_skip(Skip::UnusableComponents),
                None if mapping == Mapping::Mapped && known.is_not_readable => {
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

    /// What the ERP's lists say of all that a listing of this key draws on.
    fn known(&self, key: &str, own: Option<Heard>) -> Known {
        let bill = Bill::of(key, &self.kits);
        let heard: Vec<Heard> = match bill {
            Bill::Plain => own.into_iter().collect(),
            _ => bill
                .keys(key)
                .into_iter()
                .filter_map(|key| self.item(key).map(|item| item.heard()))
                .collect(),
        };
        Known {
            is_unusable: matches!(bill, Bill::Unusable),
            is_bound: !heard.is_empty(),
            has_unknown_unit: heard.contains(&Heard::UnknownUnit),
            is_not_readable: heard.contains(&Heard::NotReadable),
        }
    }
}

fn pick<T>(list: &[T], at: u32) -> Option<&T> {
    usize::try_from(at).ok().and_then(|at| list.get(at))
}
