//! Open demand of the shop's orders, for each pool.
//!
//! Decides which pools an order line takes from: its listing's own, or through a kit those of its
//! components. What of a line the ERP's figure reflects is decided by the core.

use super::bill::Bill;
use crate::read::texts::Texts;
use crate::shop::components::Kits;
use crate::shop::orders::OrderLine;
use crate::shop::product::{Product, Skip};
use crate::terminal::figures::span;
use std::collections::{BTreeMap, HashMap};
use stock_truth::facts::{Instant, KitKind, MAX_KIT_DEPTH, Observation, Quantity, Span};
use stock_truth::rules::demand::history::{History, Line, Progress, Read, Revision, Sent};
use stock_truth::rules::demand::reflect::reflect;
use stock_truth::rules::demand::source::{Basis, Contract, Source};

/// What is declared of orders.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OrderTerms {
    pub(crate) contract: Contract,
    pub(crate) basis: Basis,
    /// The stage from which a free figure leaves a line out.
    pub(crate) reflects_orders_from: Progress,
    /// Under the weak contract, how long after an order was placed the figure reflects it.
    pub(crate) lag: Span,
}

impl OrderTerms {
    /// What a reader must know of how orders are judged.
    pub(crate) fn sentences(&self) -> Vec<String> {
        let mut sentences = Vec::new();
        if self.contract == Contract::Weak {
            sentences.push(format!(
                "Orders count as reflected {} after they were placed, by declaration: an ERP that is \
                 slower oversells.",
                span(self.lag.ms())
            ));
        }
        if self.basis == Basis::OnHand {
            sentences.push(
                "Figures on hand: only what the ERP shows as shipped is taken off them, and of orders \
                 only this shop's; items that other channels sell too look as if they had more."
                    .to_string(),
            );
        }
        sentences
    }
}

/// U of every key that orders ask for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Demand {
    by_key: BTreeMap<String, Quantity>,
    /// What was asked of kits by name, before that was taken from their components.
    asked: BTreeMap<String, Quantity>,
}

impl Demand {
    /// Adds up the lines, which stand in order of keys; `claim` is what the ERP says of a key.
    ///
    /// A kit's lines are judged at the position of its own pool, or of a phantom kit's components the
    /// earliest. Ready-made kits are taken first; what they lack is taken from the components.
    pub(crate) fn of(
        lines: &[OrderLine],
        kits: &Kits,
        claim: impl Fn(&str) -> Option<Observation>,
        terms: &OrderTerms,
        now: Instant,
    ) -> Self {
        let mut demand = Self::default();
        for lines in lines.chunk_by(|one, other| one.sku == other.sku) {
            let key = lines.first().map_or("", |line| line.sku.as_str());
            if key.is_empty() {
                continue;
            }
            let position = position(key, kits, &claim);
            for line in lines {
                demand.add(key, in_flight(line, terms, position, now));
            }
        }
        if !kits.is_empty() {
            demand.explode(kits, &claim);
        }
        demand
    }

    /// U of a key's own pool.
    pub(crate) fn of_key(&self, key: &str) -> Quantity {
        self.by_key.get(key).copied().unwrap_or(Quantity::ZERO)
    }

    /// What is open of a listing by its own name; of a kit assembled units too.
    pub(crate) fn asked(&self, key: &str) -> Quantity {
        self.asked.get(key).copied().unwrap_or_else(|| self.of_key(key))
    }

    fn add(&mut self, key: &str, quantity: Quantity) {
        let sum = self.of_key(key).plus(quantity).ten_thousandths();
        let sum = Quantity::from_ten_thousandths(sum.min(Quantity::MAX_TEN_THOUSANDTHS));
        self.by_key.insert(key.to_string(), sum.unwrap_or(quantity));
    }

    fn explode(&mut self, kits: &Kits, claim: &impl Fn(&str) -> Option<Observation>) {
        let heights = heights(kits);
        for height in (1..=MAX_KIT_DEPTH).rev() {
            for (key, kit) in kits.all().filter(|(key, _)| heights.get(key) == Some(&height)) {
                let asked = self.of_key(key);
                let figure = claim(key).and_then(|claim| claim.figure.known());
                let ready_made = match kit.kind {
                    KitKind::Phantom => Quantity::ZERO,
                    _ => asked.at_most(figure.unwrap_or(Quantity::ZERO).or_zero()),
                };
                let assembled = asked.minus(ready_made);
                if assembled == Quantity::ZERO {
                    continue;
                }
                self.by_key.insert(key.to_string(), ready_made);
                self.asked.insert(key.to_string(), asked);
                for part in &kit.parts {
                    self.add(&part.item, assembled.times(part.quantity_per));
                }
            }
        }
    }
}

/// Gives each order line the key whose stock it takes: the product's of today, for keys are
/// renamed; and the parent's, where that counts for its variations.
pub(crate) fn bind(orders: &mut [OrderLine], products: &[Product], texts: &Texts) {
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

/// How many kits deep each listing goes that is made of others; beyond the limit where it takes itself.
fn heights(kits: &Kits) -> BTreeMap<&str, i32> {
    let is_made = |key: &str| kits.get(key).is_some_and(|kit| kit.kind != KitKind::Stocked);
    let mut heights: BTreeMap<&str, i32> =
        kits.all().filter(|(key, _)| is_made(key)).map(|(key, _)| (key, 1)).collect();
    for _ in 0..=MAX_KIT_DEPTH {
        for (key, kit) in kits.all().filter(|(key, _)| is_made(key)) {
            let below = kit.parts.iter().filter_map(|part| heights.get(part.item.as_str()));
            let height = below.max().copied().unwrap_or(0).saturating_add(1);
            heights.insert(key, height);
        }
    }
    heights
}

/// The instant that the figures speak for which a line of this key is taken from; none where one of
/// them was never stated.
fn position(
    key: &str,
    kits: &Kits,
    claim: &impl Fn(&str) -> Option<Observation>,
) -> Option<Instant> {
    let at = |key: &str| claim(key).as_ref().map(Observation::aged_from);
    let is_phantom = |key: &str| kits.get(key).is_some_and(|kit| kit.kind == KitKind::Phantom);
    match Bill::of(key, kits) {
        Bill::Pack(part) => at(&part.item),
        Bill::Kit(kit) if is_phantom(key) => {
            let counted = kit.keys.iter().filter(|key| !is_phantom(key));
            let positions = counted.map(|key| at(key));
            positions
                .reduce(|one, other| one.zip(other).map(|(one, other)| one.or_earlier(other)))?
        }
        Bill::Plain | Bill::Kit(_) | Bill::Unusable => at(key),
    }
}

/// What the figure does not reflect of one line.
fn in_flight(
    line: &OrderLine,
    terms: &OrderTerms,
    position: Option<Instant>,
    now: Instant,
) -> Quantity {
    let source = Source {
        contract: terms.contract,
        basis: terms.basis,
        reflects_orders_from: terms.reflects_orders_from,
        position,
        // Of a file nobody knows an earlier figure, so that no row of it waits for a later read.
        orders_read_at: None,
        epoch: 0,
        lag: terms.lag,
        // An audit of files does not ask how long the ERP may take.
        limit: terms.lag,
    };
    let standing = Line {
        net: line.net,
        changed_at: line.refunded.unwrap_or(line.placed),
        reflected: Quantity::ZERO,
        reflected_epoch: 0,
    };
    reflect(standing, line, &source, now).in_flight
}

/// What the files tell of a line's past: that it was placed, when its last refund was made, and what
/// the ERP showed of it. They do not tell what was handed over: it may have been.
impl History for OrderLine {
    fn read_count(&self) -> usize {
        self.reads.len()
    }

    fn read(&self, at: usize) -> Option<Read> {
        self.reads.get(at).copied()
    }

    fn revision_count(&self) -> usize {
        if self.refunded.is_some() { 2 } else { 1 }
    }

    fn revision(&self, at: usize) -> Option<Revision> {
        let (net, at) = match at {
            0 => (self.ordered, self.placed),
            _ => (self.net, self.refunded?),
        };
        Some(Revision { net, at, sent: Sent::Unknown, exported_at: None, answered_at: None })
    }
}
