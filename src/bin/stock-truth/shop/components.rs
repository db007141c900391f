//! What packs and kits take of which items, from a file.
//!
//! Decides how the file is written and that a bill of materials with a row that cannot be read is not
//! used. What follows from a bill of materials, and whether it is a valid one, is for the core.

use crate::read::heading::{Column, WantedColumn};
use crate::read::input::{Inputs, Source};
use crate::read::key::check_key;
use crate::read::problem::{Effect, Misread, Problem, quoted};
use crate::read::row::Row;
use crate::read::sheet::{Dialect, Line, Sheet};
use crate::terminal::failure::Failure;
use std::collections::{BTreeMap, BTreeSet};
use stock_truth::facts::{KitKind, Quantity};

const COLUMNS: &[Column] = &[
    Column { name: "listing", aliases: &["kit", "sku"], required: true },
    Column { name: "item", aliases: &["component"], required: true },
    Column { name: "quantity", aliases: &["quantity per", "quantity per unit"], required: true },
    Column { name: "kind", aliases: &["kit kind"], required: true },
];
const HINT: &str = "the file needs the columns listing, item, quantity and kind";
const LISTING: usize = 0;
const ITEM: usize = 1;
const QUANTITY: usize = 2;
const KIND: usize = 3;

/// The most of an item that one unit may take: 100,000 units.
const QUANTITY_MAX: &str = "100000";

/// What one unit of a listing takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kit {
    pub(crate) kind: KitKind,
    pub(crate) parts: Vec<Part>,
    /// Whether one of its rows could not be read, so that it may take more than its parts say.
    pub(crate) is_incomplete: bool,
    source: Source,
    line: u64,
}

/// One item that a kit takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) item: String,
    pub(crate) quantity_per: Quantity,
    line: u64,
}

/// The bills of materials of all packs and kits, by the listing's key.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kits {
    by_listing: BTreeMap<String, Kit>,
    items: BTreeSet<String>,
}

impl Kits {
    /// Reads the files, one row for each item that a listing takes.
    ///
    /// # Errors
    /// Why nothing of one of them can be read.
    pub(crate) fn read(
        inputs: &Inputs,
        sources: &[Source],
        problems: &mut Vec<Problem>,
    ) -> Result<Self, Failure> {
        let mut kits = Self::default();
        let wanted: Vec<WantedColumn> =
            COLUMNS.iter().map(|column| WantedColumn { column, declared: None }).collect();
        for source in sources {
            let mut sheet = Sheet::open(inputs, *source, &wanted, &Dialect::default(), HINT)?;
            while let Some(line) = sheet.next()? {
                if let Err(misread) = kits.take(*source, &line) {
                    kits.mark_incomplete(&line);
                    problems.push(misread.at(*source, line.number(), Effect::RowLeftOut));
                }
            }
        }
        kits.note_circles(problems);
        Ok(kits)
    }

    /// The kit of a listing's key.
    pub(crate) fn get(&self, listing: &str) -> Option<&Kit> {
        self.by_listing.get(listing)
    }

    /// Whether an item is sold as a part of something.
    pub(crate) fn has_item(&self, key: &str) -> bool {
        self.items.contains(key)
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.by_listing.is_empty()
    }

    /// All kits with the keys of their listings.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &Kit)> {
        self.by_listing.iter().map(|(listing, kit)| (listing.as_str(), kit))
    }

    fn take(&mut self, source: Source, line: &Line<'_>) -> Result<(), Misread> {
        line.check_form()?;
        let listing = key(line, LISTING, "listing")?;
        let item = key(line, ITEM, "item")?;
        let quantity_per = quantity(line.text(QUANTITY)?)?;
        let kind = kind(line.text(KIND)?)?;
        let (parts, number) = (Vec::new(), line.number());
        let new = Kit { kind, parts, is_incomplete: false, source, line: number };
        let kit = self.by_listing.entry(listing.to_string()).or_insert(new);
        if kit.kind != kind {
            let message = format!(
                "{} is `{}` in line {}; a listing has one kind",
                quoted(listing),
                kit.kind.code(),
                kit.line
            );
            return Err(Misread::cell("kind", "kit_kind_contradicted", message));
        }
        kit.parts.push(Part { item: item.to_string(), quantity_per, line: number });
        self.items.insert(item.to_string());
        Ok(())
    }

    /// A kit without one of its rows would look as if it took less.
    fn mark_incomplete(&mut self, line: &Line<'_>) {
        if let Ok(listing) = key(line, LISTING, "listing") {
            let (parts, kind) = (Vec::new(), KitKind::Phantom);
            let (source, line) = (Source::default(), line.number());
            let new = Kit { kind, parts, is_incomplete: true, source, line };
            self.by_listing.entry(listing.to_string()).or_insert(new).is_incomplete = true;
        }
    }

    /// Notes every circle once, with its way; the core refuses to judge such a kit.
    fn note_circles(&self, problems: &mut Vec<Problem>) {
        let mut done: BTreeSet<&str> = BTreeSet::new();
        for start in self.by_listing.keys() {
            let mut way: Vec<(&str, usize)> = vec![(start, 0)];
            let mut on_way: BTreeSet<&str> = BTreeSet::from([start.as_str()]);
            while let Some((key, at)) = way.pop() {
                let kit = self.by_listing.get(key).filter(|_| !done.contains(key));
                let Some((kit, part)) = kit.and_then(|kit| Some((kit, kit.parts.get(at)?))) else {
                    done.insert(key);
                    on_way.remove(key);
                    continue;
                };
                way.push((key, at.saturating_add(1)));
                if on_way.contains(part.item.as_str()) {
                    let around = way.iter().skip_while(|(known, _)| *known != part.item);
                    let around = around.map(|(key, _)| quoted(key));
                    let around: Vec<String> = around.chain([quoted(&part.item)]).collect();
                    let message = format!(
                        "the listing takes itself: {}; nothing can be expected of it",
                        shown(&around)
                    );
                    let misread = Misread::cell("item", "kit_takes_itself", message);
                    problems.push(misread.at(kit.source, part.line, Effect::Noted));
                } else {
                    way.push((&part.item, 0));
                    on_way.insert(&part.item);
                }
            }
        }
    }

    /// Notes keys that nothing else has: `is_listing` and `is_item` tell what shop and ERP have.
    pub(crate) fn note_unknown(
        &self,
        is_listing: impl Fn(&str) -> bool,
        is_item: impl Fn(&str) -> bool,
        problems: &mut Vec<Problem>,
    ) {
        for (listing, kit) in &self.by_listing {
            if !is_listing(listing) && !self.has_item(listing) {
                let message = format!("the shop has no listing {}", quoted(listing));
                let misread = Misread::cell("listing", "kit_listing_unknown", message);
                problems.push(misread.at(kit.source, kit.line, Effect::Noted));
            }
            for part in &kit.parts {
                if !is_item(&part.item) && !self.by_listing.contains_key(&part.item) {
                    let message = format!(
                        "the ERP has no item {}, so nothing can be expected of {}",
                        quoted(&part.item),
                        quoted(listing)
                    );
                    let misread = Misread::cell("item", "component_unknown", message);
                    problems.push(misread.at(kit.source, part.line, Effect::Noted));
                }
            }
        }
    }
}

/// The way around a circle, a long one without its middle.
fn shown(way: &[String]) -> String {
    const ENDS: usize = 4;
    match way.len().checked_sub(ENDS.saturating_mul(2)) {
        None | Some(0) => way.join(" → "),
        Some(between) => {
            let first: Vec<&str> = way.iter().take(ENDS).map(String::as_str).collect();
            let last: Vec<&str> =
                way.iter().skip(between.saturating_add(ENDS)).map(String::as_str).collect();
            format!("{} → {between} more → {}", first.join(" → "), last.join(" → "))
        }
    }
}

impl Kit {
    /// The only item that a pack of several pieces takes; none where the listing is more than that.
    pub(crate) fn pack_of(&self) -> Option<&Part> {
        match (self.kind, self.parts.as_slice()) {
            (KitKind::Phantom, [part]) => Some(part),
            _ => None,
        }
    }
}

fn key<'a>(line: &'a Line<'_>, column: usize, name: &'static str) -> Result<&'a str, Misread> {
    let key = line.text(column)?;
    if key.is_empty() {
        return Err(Misread::cell(name, "key_missing", "is empty"));
    }
    check_key(name, key).map(|()| key)
}

fn quantity(text: &str) -> Result<Quantity, Misread> {
    let refused =
        |code, why: &str| Err(Misread::cell("quantity", code, format!("{} {why}", quoted(text))));
    let most = Quantity::parse(QUANTITY_MAX).unwrap_or(Quantity::ONE);
    match Quantity::parse(text) {
        Ok(quantity) if quantity > Quantity::ZERO && quantity <= most => Ok(quantity),
        Ok(_) => {
            refused("component_quantity", &format!("must be above 0 and at most {QUANTITY_MAX}"))
        }
        Err(error) => refused(error.code(), &error.to_string()),
    }
}

fn kind(text: &str) -> Result<KitKind, Misread> {
    KitKind::ALL.iter().copied().find(|kind| kind.code() == text).ok_or_else(|| {
        let known: Vec<&str> = KitKind::ALL.iter().map(|kind| kind.code()).collect();
        let message = format!("{} is none of {}", quoted(text), known.join(", "));
        Misread::cell("kind", "kit_kind_unknown", message)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_way_is_shown_without_its_middle() {
        let way = |length: u8| (0..length).map(|at| at.to_string()).collect::<Vec<_>>();
        assert_eq!(shown(&way(3)), "0 → 1 → 2");
        assert_eq!(shown(&way(8)), "0 → 1 → 2 → 3 → 4 → 5 → 6 → 7");
        assert_eq!(shown(&way(10)), "0 → 1 → 2 → 3 → 2 more → 6 → 7 → 8 → 9");
    }
}
