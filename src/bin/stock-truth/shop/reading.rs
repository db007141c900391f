//! The shop's products while its files are read.
//!
//! Decides what a variation takes from its parent: what it does not say itself.

use super::product::{Product, Skip, Stock};
use super::profile::ShopProfile;
use crate::read::input::Inputs;
use crate::read::problem::{Effect, Misread, Problem};
use crate::read::small::SmallPrice;
use crate::read::texts::{Full, TextPlace, Texts};
use crate::terminal::failure::Failure;
use std::collections::HashMap;
use stock_truth::facts::{Instant, Price};

/// What reading needs and adds to.
pub(super) struct Reading<'a> {
    pub(super) inputs: &'a Inputs,
    pub(super) profile: &'a ShopProfile,
    pub(super) now: Instant,
    texts: &'a mut Texts,
    pub(super) problems: &'a mut Vec<Problem>,
    products: Vec<Product>,
    parents: HashMap<String, Parent>,
    /// Categories that were kept: a shop has few, and a million products in them.
    categories: HashMap<String, TextPlace>,
}

/// What a variation takes from its parent.
#[derive(Clone, Copy)]
struct Parent {
    name: TextPlace,
    skip: Option<Skip>,
    stock: Stock,
    categories: TextPlace,
}

impl<'a> Reading<'a> {
    /// Nothing read yet.
    pub(super) fn new(
        inputs: &'a Inputs,
        profile: &'a ShopProfile,
        now: Instant,
        texts: &'a mut Texts,
        problems: &'a mut Vec<Problem>,
    ) -> Self {
        let (products, parents, categories) = (Vec::new(), HashMap::new(), HashMap::new());
        Self { inputs, profile, now, texts, problems, products, parents, categories }
    }

    /// The products, each with what it takes from its parent: that may stand behind its variations,
    /// or in a file of its own.
    pub(super) fn end(mut self) -> Result<Vec<Product>, Failure> {
        self.inherit()?;
        Ok(self.products)
    }

    /// Keeps a product that cannot be read, so that its key stays known.
    pub(super) fn leave_out(&mut self, product: Product, misread: Misread) {
        let line = u64::from(product.line);
        self.problems.push(misread.at(product.source, line, Effect::RowLeftOut));
        self.keep(Product { skip: Some(Skip::NotReadable), ..product }, false);
    }

    /// Keeps a product, and what its variations may need of it.
    pub(super) fn keep(&mut self, product: Product, is_parent: bool) {
        if is_parent {
            let parent = Parent {
                name: product.name,
                skip: product.skip.filter(|skip| skip.is_unpublished()),
                stock: product.stock,
                categories: product.categories,
            };
            let sku = self.texts.get(product.sku);
            let names = [format!("id:{}", product.id), sku.to_string()];
            self.parents
                .extend(names.into_iter().filter(|name| !name.is_empty()).map(|n| (n, parent)));
        }
        self.products.push(product);
    }

    fn inherit(&mut self) -> Result<(), Failure> {
        let mut lowest: HashMap<String, Price> = HashMap::new();
        let mut products = std::mem::take(&mut self.products);
        for product in &mut products {
            let name = self.texts.get(product.parent).to_string();
            let Some(parent) = self.parents.get(&name).copied() else { continue };
            product.name = self.full_name(product, parent.name)?;
            product.categories =
                if product.categories.is_empty() { parent.categories } else { product.categories };
            // Nobody can buy what is below an unpublished parent, whatever it says of itself.
            if product.skip != Some(Skip::NotReadable) {
                product.skip = parent.skip.or(product.skip);
            }
            let sells_parents =
                product.stock.quantity().is_none() && parent.stock.quantity().is_some();
            if sells_parents {
                product.stock.quantity = parent.stock.quantity;
                product.skip = product.skip.or(Some(Skip::StockOfParent));
            }
            if let (Some(Skip::StockOfParent), Some(price)) = (product.skip, product.price()) {
                let least = lowest.entry(name).or_insert(price);
                *least = price.min(*least);
            }
        }
        for product in &mut products {
            if product.skip == Some(Skip::CountingParent) {
                let by_id = lowest.get(&format!("id:{}", product.id));
                let lowest = by_id.or_else(|| lowest.get(self.texts.get(product.sku)));
                product.price = SmallPrice::new(lowest.copied());
            }
        }
        self.products = products;
        Ok(())
    }

    /// The REST interface names a variation by its attributes alone, the export with its parent.
    fn full_name(&mut self, product: &Product, parent: TextPlace) -> Result<TextPlace, Failure> {
        let (own, parents) = (self.texts.get(product.name), self.texts.get(parent));
        if own.starts_with(parents) {
            return Ok(product.name);
        }
        let name = format!("{parents} - {own}");
        self.keep_text(product, &name)
    }

    pub(super) fn keep_categories(
        &mut self,
        product: &Product,
        paths: &str,
    ) -> Result<TextPlace, Failure> {
        if let Some(kept) = self.categories.get(paths) {
            return Ok(*kept);
        }
        let kept = self.keep_text(product, paths)?;
        self.categories.insert(paths.to_string(), kept);
        Ok(kept)
    }

    pub(super) fn keep_text(
        &mut self,
        product: &Product,
        text: &str,
    ) -> Result<TextPlace, Failure> {
        self.texts.keep(text).map_err(|full: Full| {
            let path = self.inputs.path(product.source);
            Failure::line(path, u64::from(product.line), "file_too_large", full.to_string())
        })
    }
}
