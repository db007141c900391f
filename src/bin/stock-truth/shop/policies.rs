//! The merchant's choices for one audit: for the store, for categories, for single products.
//!
//! Decides how the policy file is written and which choice holds for a listing: the product's own,
//! else that of the deepest category, of equally deep ones the one later in the file, else the
//! store's. What a choice means is the core's.

use crate::read::input::{Inputs, Source};
use crate::read::json::Document;
use crate::terminal::failure::Failure;
use serde::Deserialize;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use stock_truth::facts::{Quantity, Span};
use stock_truth::policy::{FaultAction, Policy, StaleAction, most_specific};

/// The choices that one place of the file makes.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct Choices {
    max_age_ms: Option<i64>,
    clock_tolerance_ms: Option<i64>,
    stale_browse: Option<StaleAction>,
    stale_add: Option<StaleAction>,
    stale_checkout: Option<StaleAction>,
    stale_pay: Option<StaleAction>,
    unknown: Option<FaultAction>,
    mapping: Option<FaultAction>,
    sales_factor_percent: Option<i64>,
    safety_stock_units: Option<String>,
    safety_stock_percent: Option<i64>,
    backorder_cap: Option<String>,
    supply_window_ms: Option<i64>,
    grace_ms: Option<i64>,
    grace_confirmations: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct PolicyShape {
    store: Choices,
    #[serde(deserialize_with = "in_order")]
    categories: Vec<(String, Choices)>,
    products: BTreeMap<String, Choices>,
}

/// What holds for whom.
#[derive(Clone, Debug)]
pub(crate) struct Policies {
    /// What holds where nothing more specific is said.
    pub(crate) store: Policy,
    base: Choices,
    categories: Vec<(String, Choices)>,
    products: BTreeMap<String, Choices>,
    /// What holds for the categories met, if no product says otherwise: a shop has few, and a
    /// million products in them.
    met: RefCell<HashMap<String, Policy>>,
    /// Categories and products whose choices have held for something.
    held_categories: RefCell<BTreeSet<String>>,
    held_products: RefCell<BTreeSet<String>>,
}

impl Policies {
    /// The file's choices, or the defaults where there is no file.
    ///
    /// # Errors
    /// What in the file is not understood or out of range.
    pub(crate) fn read(inputs: &Inputs, source: Option<Source>) -> Result<Self, Failure> {
        let shape = match source {
            None => PolicyShape::default(),
            Some(source) => {
                let document = Document::read(inputs, source)?;
                let shape: PolicyShape = document.typed("policy_not_understood")?;
                shape.check(inputs.path(source))?;
                shape
            }
        };
        Ok(Self::new(shape))
    }

    fn new(shape: PolicyShape) -> Self {
        let PolicyShape { store: base, categories, products } = shape;
        Self {
            store: merge(&[&base]),
            base,
            categories,
            products,
            met: RefCell::default(),
            held_categories: RefCell::default(),
            held_products: RefCell::default(),
        }
    }

    /// Takes another limit of age for the store than the file says.
    pub(crate) fn limit_age(&mut self, max_age: Span) {
        self.base.max_age_ms = Some(max_age.ms());
        self.store = merge(&[&self.base]);
        self.met.borrow_mut().clear();
    }

    /// What holds for a listing of this key in these categories, one path a line.
    pub(crate) fn of(&self, sku: &str, categories: &str) -> Policy {
        if self.categories.is_empty() && self.products.is_empty() {
            return self.store;
        }
        if let Some(product) = self.products.get(sku) {
            self.held_products.borrow_mut().insert(sku.to_string());
            return self.layered(categories, Some(product));
        }
        if let Some(policy) = self.met.borrow().get(categories) {
            return *policy;
        }
        let policy = self.layered(categories, None);
        self.met.borrow_mut().insert(categories.to_string(), policy);
        policy
    }

    /// Choices that have held for nothing yet, by their place in the file: mostly, a name is spelt
    /// otherwise in the shop.
    pub(crate) fn idle(&self) -> [(&'static str, Vec<String>); 2] {
        let categories = self.held_categories.borrow();
        let products = self.held_products.borrow();
        let category = self.categories.iter().map(|(path, _)| path);
        [
            ("categories", category.filter(|path| !categories.contains(*path)).cloned().collect()),
            (
                "products",
                self.products.keys().filter(|k| !products.contains(*k)).cloned().collect(),
            ),
        ]
    }

    fn layered(&self, categories: &str, product: Option<&Choices>) -> Policy {
        let depth = |path: &str| path.split('>').count();
        let mut layers: Vec<&(String, Choices)> =
            self.categories.iter().filter(|(path, _)| covers(path, categories)).collect();
        self.held_categories.borrow_mut().extend(layers.iter().map(|(path, _)| path.clone()));
        // Stable: of equally deep ones the later in the file comes later and wins.
        layers.sort_by_key(|(path, _)| depth(path));
        let layers = layers.into_iter().map(|(_, choices)| choices);
        let all: Vec<&Choices> = std::iter::once(&self.base).chain(layers).chain(product).collect();
        merge(&all)
    }
}

/// Whether one of the listing's categories is the path or lies below it.
fn covers(path: &str, categories: &str) -> bool {
    let segments = |path: &str| path.split('>').map(|name| name.trim().to_string()).collect();
    let wanted: Vec<String> = segments(path);
    categories.lines().any(|category| {
        let has: Vec<String> = segments(category);
        has.starts_with(&wanted)
    })
}

/// What the layers come to, field by field; they go from the store to the product.
fn merge(layers: &[&Choices]) -> Policy {
    let or = Policy::default();
    let number = |field: fn(&Choices) -> Option<i64>| {
        most_specific(layers.iter().map(|layer| field(layer))).map(|(_, value)| value)
    };
    let span = |field, or| number(field).and_then(|ms| Span::from_ms(ms).ok()).unwrap_or(or);
    let stale = |field, or| number(field).and_then(StaleAction::from_number).unwrap_or(or);
    let fault = |field, or| number(field).and_then(FaultAction::from_number).unwrap_or(or);
    let amount = |field, or| {
        number(field).and_then(|n| Quantity::from_ten_thousandths(n).ok()).unwrap_or(or)
    };
    Policy {
        max_age: span(|c| c.max_age_ms, or.max_age),
        clock_tolerance: span(|c| c.clock_tolerance_ms, or.clock_tolerance),
        stale_browse: stale(|c| c.stale_browse.map(StaleAction::number), or.stale_browse),
        stale_add: stale(|c| c.stale_add.map(StaleAction::number), or.stale_add),
        stale_checkout: stale(|c| c.stale_checkout.map(StaleAction::number), or.stale_checkout),
        stale_pay: stale(|c| c.stale_pay.map(StaleAction::number), or.stale_pay),
        unknown: fault(|c| c.unknown.map(FaultAction::number), or.unknown),
        mapping: fault(|c| c.mapping.map(FaultAction::number), or.mapping),
        sales_factor_percent: number(|c| c.sales_factor_percent).unwrap_or(or.sales_factor_percent),
        safety_stock_units: amount(
            |c| ten_thousandths(&c.safety_stock_units),
            or.safety_stock_units,
        ),
        safety_stock_percent: number(|c| c.safety_stock_percent).unwrap_or(or.safety_stock_percent),
        backorder_cap: amount(|c| ten_thousandths(&c.backorder_cap), or.backorder_cap),
        supply_window: span(|c| c.supply_window_ms, or.supply_window),
        grace: span(|c| c.grace_ms, or.grace),
        grace_confirmations: number(|c| c.grace_confirmations).unwrap_or(or.grace_confirmations),
    }
}

fn ten_thousandths(text: &Option<String>) -> Option<i64> {
    text.as_deref().and_then(|text| Quantity::parse(text).ok()).map(Quantity::ten_thousandths)
}

impl PolicyShape {
    fn check(&self, path: &Path) -> Result<(), Failure> {
        let categories = self.categories.iter().map(|(name, c)| (format!("categories.{name}"), c));
        let products = self.products.iter().map(|(name, c)| (format!("products.{name}"), c));
        let store = std::iter::once(("store".to_string(), &self.store));
        for (place, choices) in store.chain(categories).chain(products) {
            if let Some((field, code, message)) = choices.fault() {
                let message = format!("{place}.{field}: {message}");
                return Err(Failure::file(path, code, message));
            }
        }
        Ok(())
    }
}

impl Choices {
    /// The first field that is out of range.
    fn fault(&self) -> Option<(&'static str, &'static str, String)> {
        for (field, ms) in [
            ("maxAgeMs", self.max_age_ms),
            ("clockToleranceMs", self.clock_tolerance_ms),
            ("supplyWindowMs", self.supply_window_ms),
            ("graceMs", self.grace_ms),
        ] {
            if ms.is_some_and(|ms| Span::from_ms(ms).is_err()) {
                let message = format!("is not within 0 to {}", Span::MAX_MS);
                return Some((field, "value_out_of_range", message));
            }
        }
        for (field, text) in
            [("safetyStockUnits", &self.safety_stock_units), ("backorderCap", &self.backorder_cap)]
        {
            if let Some(text) = text
                && let Err(error) = Quantity::parse(text)
            {
                return Some((field, error.code(), format!("`{text}` {error}")));
            }
        }
        let bound = merge(&[self]).check().err()?;
        Some((bound.name, "value_out_of_range", bound.to_string()))
    }
}

/// The categories in the order of the file, for that decides between equally deep ones.
fn in_order<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<(String, Choices)>, D::Error> {
    struct Pairs;
    impl<'de> serde::de::Visitor<'de> for Pairs {
        type Value = Vec<(String, Choices)>;

        fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            out.write_str("an object of categories")
        }

        fn visit_map<A: serde::de::MapAccess<'de>>(
            self,
            mut map: A,
        ) -> Result<Self::Value, A::Error> {
            let mut pairs = Vec::new();
            while let Some(pair) = map.next_entry()? {
                pairs.push(pair);
            }
            Ok(pairs)
        }
    }
    from.deserialize_map(Pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policies(text: &str) -> Policies {
        let shape: PolicyShape = serde_json::from_str(text).unwrap();
        shape.check(Path::new("policy.json")).unwrap();
        Policies::new(shape)
    }

    #[test]
    fn the_most_specific_choice_holds_field_by_field() {
        let policies = policies(
            r#"{
                "store": {"maxAgeMs": 60000, "safetyStockUnits": "1"},
                "categories": {
                    "Garden > Tools": {"safetyStockUnits": "3"},
                    "Garden": {"safetyStockUnits": "2", "maxAgeMs": 120000},
                    "Offers": {"maxAgeMs": 180000}
                },
                "products": {"SPADE-1": {"safetyStockPercent": 10}}
            }"#,
        );
        let spade = policies.of("SPADE-1", "Garden > Tools > Spades\nOffers");
        assert_eq!(spade.safety_stock_units.to_string(), "3", "the deeper category");
        assert_eq!(spade.max_age.ms(), 180_000, "of equally deep ones the later in the file");
        assert_eq!(spade.safety_stock_percent, 10, "the product");
        let rake = policies.of("RAKE-1", "Garden > Tools > Spades\nOffers");
        assert_eq!(
            (rake.safety_stock_percent, rake.max_age.ms()),
            (0, 180_000),
            "of the same categories"
        );
        assert_eq!(policies.of("RAKE-2", "Garden > Tools > Spades\nOffers"), rake);
        assert_eq!(policies.idle().map(|(_, names)| names.len()), [0, 0]);
        let other = policies.of("X", "Kitchen\nGarden Furniture");
        assert_eq!(
            (other.safety_stock_units.to_string().as_str(), other.max_age.ms()),
            ("1", 60_000)
        );
    }
}
