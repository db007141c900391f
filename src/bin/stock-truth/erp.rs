//! The ERP's stock list, row by row.
//!
//! Decides what each cell says, and lets the core admit one claim for each key. Never takes an
//! empty figure for zero, a local time for an instant or an undeclared unit for pieces.

use crate::args::Decimal;
use crate::fault::Failure;
use crate::heading::Column;
use crate::problem::{Effect, File, Misread, Problem, quoted};
use crate::product_cells::check_key;
use crate::sheet::{Line, Sheet};
use crate::texts::{Full, Span, Texts};
use std::path::Path;
use stock_truth::facts::{self, Figure, Instant, ItemStatus, Observation, Quantity};
use stock_truth::rules::admit::{Admission, Arrival, admit};

const COLUMNS: &[Column] = &[
    Column {
        name: "sku",
        aliases: &["item", "item no", "item number", "article number", "product code"],
        required: true,
    },
    Column {
        name: "available",
        aliases: &[
            "available quantity",
            "available qty",
            "quantity available",
            "qty available",
            "free stock",
        ],
        required: true,
    },
    Column { name: "unit", aliases: &["uom", "unit of measure"], required: false },
    Column { name: "status", aliases: &["item status"], required: false },
    Column { name: "as_of", aliases: &["read at"], required: false },
    Column { name: "location", aliases: &["warehouse"], required: false },
];
/// What is mostly behind a heading that is not there.
const HINT: &str = "name the columns so, and declare what separates them by --erp-delimiter";
const SKU: usize = 0;
const AVAILABLE: usize = 1;
const UNIT: usize = 2;
const STATUS: usize = 3;
const AS_OF: usize = 4;
const LOCATION: usize = 5;

/// What must be known to read the list.
pub(crate) struct Contract<'a> {
    pub(crate) delimiter: Option<u8>,
    pub(crate) decimal: Option<Decimal>,
    pub(crate) as_of: Option<Instant>,
    pub(crate) units: &'a [String],
    pub(crate) now: Instant,
    pub(crate) tolerance: facts::Span,
}

/// What the ERP says of one key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub(crate) sku: Span,
    pub(crate) line: u64,
    pub(crate) heard: Heard,
}

/// What was understood of an item's rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// A claim: its figure, status and time.
    Claim(Option<Quantity>, ItemStatus, Instant),
    /// A claim in a unit that nobody declared.
    UnknownUnit,
    /// There is a row for the key, and it could not be understood.
    NotReadable,
}

impl Heard {
    /// The claim as the core takes it: it arrived when the list was read.
    pub(crate) fn observation(self, now: Instant) -> Option<Observation> {
        match self {
            Self::Claim(figure, status, as_of) => Some(Observation {
                figure: figure.map_or(Figure::Unknown, Figure::Known),
                status,
                as_of,
                received_at: now,
                sequence: None,
            }),
            Self::UnknownUnit | Self::NotReadable => None,
        }
    }
}

/// Reads a stock list: one item for each key, in order of keys.
///
/// # Errors
/// Why nothing of it can be read.
pub(crate) fn read(
    path: &Path,
    contract: &Contract<'_>,
    texts: &mut Texts,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Item>, Failure> {
    let mut sheet = Sheet::open(path, COLUMNS, HINT, contract.delimiter)?;
    if contract.as_of.is_none() && !sheet.has(AS_OF) {
        let message = "no column `as_of` says when the figures were read; declare it by \
                       --erp-as-of, such as 2026-11-23T10:00:00+01:00";
        return Err(Failure::line(path, 1, "as_of_undeclared", message));
    }
    let mut items = Vec::new();
    let mut location: Option<String> = None;
    while let Some(line) = sheet.next()? {
        if check_width(&line).is_ok() {
            check_location(path, &line, &mut location)?;
        }
        match contract.item(&line, texts, problems) {
            Ok(item) => items.extend(item),
            Err(full) => {
                return Err(Failure::line(path, line.number, "file_too_large", full.to_string()));
            }
        }
    }
    contract.admit_each_key(&mut items, texts, problems);
    Ok(items)
}

/// Figures of several locations would have to be summed by a declared group; one of them alone is
/// no figure of the shop's.
fn check_location(path: &Path, line: &Line<'_>, first: &mut Option<String>) -> Result<(), Failure> {
    let here = line.shown(LOCATION);
    match first {
        None => *first = Some(here),
        Some(first) if *first == here => {}
        Some(first) => {
            let message = format!(
                "the list has figures of several locations ({} and {}), which is not supported \
                 yet; export one location, or the sum of those that serve the shop",
                quoted(first),
                quoted(&here)
            );
            return Err(Failure::line(path, line.number, "several_locations", message));
        }
    }
    Ok(())
}

impl Contract<'_> {
    /// The item of one row; none where not even its key could be read.
    fn item(
        &self,
        line: &Line<'_>,
        texts: &mut Texts,
        problems: &mut Vec<Problem>,
    ) -> Result<Option<Item>, Full> {
        let mut left_out = |misread: Misread| {
            problems.push(misread.at(File::Erp, line.number, Effect::RowLeftOut));
        };
        // Where a mark too many has shifted the cells, the key may still stand first.
        let shifted = check_width(line).err();
        let sku = match read_key(line) {
            Ok(sku) => texts.keep(sku)?,
            Err(misread) => {
                left_out(shifted.unwrap_or(misread));
                return Ok(None);
            }
        };
        let heard = match shifted.map_or_else(|| self.heard(line), Err) {
            Ok(heard) => heard,
            Err(misread) => {
                left_out(misread);
                Heard::NotReadable
            }
        };
        if heard == Heard::UnknownUnit {
            let unit = quoted(line.text(UNIT).unwrap_or_default());
            let message = format!("{unit} is not declared; if it is one piece, say --erp-unit");
            let misread = Misread::cell("unit", "unit_unknown", message);
            problems.push(misread.at(File::Erp, line.number, Effect::Noted));
        }
        Ok(Some(Item { sku, line: line.number, heard }))
    }

    fn heard(&self, line: &Line<'_>) -> Result<Heard, Misread> {
        let figure = self.read_figure(line.text(AVAILABLE)?)?;
        let status = read_status(line.text(STATUS)?)?;
        let as_of = self.read_as_of(line.text(AS_OF)?)?;
        let unit = line.text(UNIT)?.to_lowercase();
        if !unit.is_empty() && !self.units.contains(&unit) {
            return Ok(Heard::UnknownUnit);
        }
        Ok(Heard::Claim(figure, status, as_of))
    }

    fn read_figure(&self, text: &str) -> Result<Option<Quantity>, Misread> {
        if text.is_empty() {
            return Ok(None);
        }
        let refused = |code, why: String| {
            Err(Misread::cell("available", code, format!("{} {why}", quoted(text))))
        };
        let mark = if self.decimal == Some(Decimal::Comma) { ',' } else { '.' };
        let other = if mark == ',' { '.' } else { ',' };
        if text.contains(other) {
            let declare = if mark == '.' { "comma" } else { "dot" };
            return refused(
                "decimal_mark_undeclared",
                format!(
                    "has another mark than `{mark}`; if it begins the decimals, say \
                    --erp-decimal {declare}"
                ),
            );
        }
        let decimals = text.split_once(mark).map_or("", |(_, decimals)| decimals);
        if self.decimal.is_none() && decimals.len() == 3 {
            return refused(
                "quantity_ambiguous",
                "may be thousands or thousandths; say --erp-decimal dot or comma".to_string(),
            );
        }
        match Quantity::parse(&text.replace(mark, ".")) {
            Ok(figure) => Ok(Some(figure)),
            Err(error) => refused(error.code(), error.to_string()),
        }
    }

    fn read_as_of(&self, text: &str) -> Result<Instant, Misread> {
        if text.is_empty() {
            return self.as_of.ok_or_else(|| {
                let message = "is empty, and no --erp-as-of says when the figures were read";
                Misread::cell("as_of", "as_of_missing", message)
            });
        }
        Instant::parse(text).map_err(|error| {
            Misread::cell("as_of", error.code(), format!("{} {error}", quoted(text)))
        })
    }

    /// Leaves one item for each key: of several rows, the claim that the core lets stand.
    fn admit_each_key(&self, items: &mut Vec<Item>, texts: &Texts, problems: &mut Vec<Problem>) {
        items.sort_unstable_by(|one, other| {
            let keys = texts.get(one.sku).cmp(texts.get(other.sku));
            keys.then(one.line.cmp(&other.line))
        });
        for item in items.iter_mut() {
            if self.admit_one(None, item).1 {
                let message = "lies in the future; the figure's age counts from now".to_string();
                let misread = Misread::cell("as_of", "as_of_in_future", message);
                problems.push(misread.at(File::Erp, item.line, Effect::Noted));
            }
        }
        items.dedup_by(|later, kept| {
            if texts.get(later.sku) != texts.get(kept.sku) {
                return false;
            }
            let first = kept.line;
            match self.merge(kept, later) {
                Some((code, what)) => {
                    let message = format!("the key stands in line {first} too; {what}");
                    let misread = Misread::cell("sku", code, message);
                    problems.push(misread.at(File::Erp, later.line, Effect::Noted));
                }
                None => kept.line = first,
            }
            true
        });
        items.shrink_to_fit();
    }

    /// Takes a later row of the same key into account; the code and words for what became of it.
    fn merge(&self, kept: &mut Item, later: &Item) -> Option<(&'static str, &'static str)> {
        if kept.heard == Heard::NotReadable || later.heard == Heard::NotReadable {
            kept.heard = Heard::NotReadable;
            return Some((
                "key_twice_one_unreadable",
                "as one of the rows cannot be read, neither is used",
            ));
        }
        if kept.heard == Heard::UnknownUnit || later.heard == Heard::UnknownUnit {
            kept.heard = Heard::UnknownUnit;
            return Some((
                "key_twice_other_unit",
                "as one of the units is not declared, neither is used",
            ));
        }
        let standing = kept.heard.observation(self.now);
        match self.admit_one(standing, &mut Item { ..*later }).0 {
            Some((admission, heard)) => {
                kept.heard = heard;
                match admission {
                    Admission::Conflict => Some((
                        "key_twice_in_conflict",
                        "both rows are of one instant and differ, so the more careful one stands",
                    )),
                    Admission::Late => Some(("key_twice_older", "this row is older and not used")),
                    Admission::Accepted | Admission::AcceptedAfterGap => {
                        Some(("key_twice_newer", "this row is newer and used instead"))
                    }
                    _ => None,
                }
            }
            None => None,
        }
    }

    /// What the core makes of an item's claim beside a standing one, and whether its clock is ahead.
    fn admit_one(
        &self,
        standing: Option<Observation>,
        item: &mut Item,
    ) -> (Option<(Admission, Heard)>, bool) {
        let Some(claim) = item.heard.observation(self.now) else {
            return (None, false);
        };
        let arrival = Arrival::of(claim);
        let admitted = admit(standing, arrival, self.tolerance);
        let Some(stands) = admitted.standing else {
            return (None, admitted.clock_ahead);
        };
        let heard = Heard::Claim(stands.figure.known(), stands.status, stands.as_of);
        if standing.is_none() {
            item.heard = heard;
        }
        (Some((admitted.admission, heard)), admitted.clock_ahead)
    }
}

fn read_key<'a>(line: &'a Line<'_>) -> Result<&'a str, Misread> {
    let sku = line.text(SKU)?;
    if sku.is_empty() {
        return Err(Misread::cell("sku", "sku_missing", "is empty"));
    }
    check_key("sku", sku).map(|()| sku)
}

/// A row with more or fewer cells than the heading has its cells under the wrong headings.
fn check_width(line: &Line<'_>) -> Result<(), Misread> {
    let (cells, wanted) = line.widths();
    if cells == wanted {
        return Ok(());
    }
    let message = format!("the row has {cells} cells and the heading {wanted}");
    Err(Misread::row("row_width", message))
}

fn read_status(text: &str) -> Result<ItemStatus, Misread> {
    if text.is_empty() {
        return Ok(ItemStatus::Active);
    }
    ItemStatus::from_code(&text.to_lowercase()).ok_or_else(|| {
        let known: Vec<&str> = ItemStatus::ALL.iter().map(|status| status.code()).collect();
        let message = format!("{} is none of {}", quoted(text), known.join(", "));
        Misread::cell("status", "status_unknown", message)
    })
}
