//! A product or variation of the shop.
//!
//! Decides which products are listings that can be compared, and what is kept of each.

use crate::read::input::Source;
use crate::read::small::{SmallPrice, SmallQuantity};
use crate::read::texts::{TextPlace, Texts};
use stock_truth::facts::{Price, Quantity};

/// Why a product is not compared with the ERP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Skip {
    Draft,
    Pending,
    Private,
    Scheduled,
    Virtual,
    VariableParent,
    /// A parent that counts stock for its variations; compared where the ERP has its key.
    CountingParent,
    /// A variation that sells its parent's stock; compared where the ERP has its key.
    StockOfParent,
    Grouped,
    External,
    OtherType,
    /// A pack or kit whose bill of materials could not be read, or has more pools than a question may.
    UnusableComponents,
    NotReadable,
}

impl Skip {
    /// The code in JSON.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Pending => "pending",
            Self::Private => "private",
            Self::Scheduled => "scheduled",
            Self::Virtual => "virtual",
            Self::VariableParent => "variableParent",
            Self::CountingParent => "countingParent",
            Self::StockOfParent => "stockOfParent",
            Self::Grouped => "grouped",
            Self::External => "external",
            Self::OtherType => "otherType",
            Self::UnusableComponents => "unusableComponents",
            Self::NotReadable => "notReadable",
        }
    }

    /// The products in words, before their number.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Draft => "drafts",
            Self::Pending => "pending review",
            Self::Private => "private",
            Self::Scheduled => "scheduled",
            Self::Virtual => "virtual",
            Self::VariableParent => "parents of variations",
            Self::CountingParent => "parents that count for their variations, not in the ERP",
            Self::StockOfParent => "variations on their parent's stock",
            Self::Grouped => "grouped",
            Self::External => "external",
            Self::OtherType => "of a type not known here",
            Self::UnusableComponents => "with components that cannot be used",
            Self::NotReadable => "not readable",
        }
    }

    /// Whether nobody can buy the product, nor what is below it.
    pub(super) const fn is_unpublished(self) -> bool {
        matches!(self, Self::Draft | Self::Pending | Self::Private | Self::Scheduled)
    }
}

/// One product or variation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Product {
    pub(crate) sku: TextPlace,
    pub(crate) name: TextPlace,
    pub(crate) id: u64,
    pub(crate) line: u32,
    pub(crate) source: Source,
    pub(crate) stock: Stock,
    pub(super) price: SmallPrice,
    /// None where the product is a listing to compare.
    pub(crate) skip: Option<Skip>,
    /// The parent of a variation: `id:7`, or its SKU.
    pub(super) parent: TextPlace,
    /// The paths of its categories, a line each.
    pub(crate) categories: TextPlace,
}

/// What the shop's file states of a product's stock.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stock {
    pub(super) quantity: SmallQuantity,
    pub(crate) in_stock: bool,
    pub(crate) backorders: bool,
}

impl Stock {
    pub(super) fn new(quantity: Option<Quantity>, in_stock: bool, backorders: bool) -> Self {
        Self { quantity: SmallQuantity::new(quantity), in_stock, backorders }
    }

    /// The quantity, where the shop counts.
    pub(crate) fn quantity(&self) -> Option<Quantity> {
        self.quantity.get()
    }
}

impl Product {
    /// What one unit costs, where that is known.
    pub(crate) fn price(&self) -> Option<Price> {
        self.price.get()
    }

    /// A product of which nothing is known yet but where it stands.
    pub(super) fn new(source: Source, line: u64) -> Self {
        Self {
            sku: TextPlace::EMPTY,
            name: TextPlace::EMPTY,
            id: 0,
            line: u32::try_from(line).unwrap_or(u32::MAX),
            source,
            stock: Stock::new(None, false, false),
            price: SmallPrice::new(None),
            skip: None,
            parent: TextPlace::EMPTY,
            categories: TextPlace::EMPTY,
        }
    }

    /// The key of its parent, which is named by key or, by its id, looked up.
    pub(crate) fn parent_key<'t>(
        &self,
        texts: &'t Texts,
        by_id: impl FnOnce(u64) -> Option<TextPlace>,
    ) -> Option<&'t str> {
        let name = texts.get(self.parent);
        match name.strip_prefix("id:").map(str::parse) {
            Some(Ok(id)) => by_id(id).map(|sku| texts.get(sku)),
            _ if name.is_empty() => None,
            _ => Some(name),
        }
    }
}
