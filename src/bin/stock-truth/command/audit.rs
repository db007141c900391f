//! The command `audit`: a shop's products beside an ERP's stock list.
//!
//! Decides which files are read, what was declared of them by the mapping and by the command line
//! (which goes first), and what must have been declared. Comparing is for [`crate::report`].

use crate::mapping::erp::{Basis, ErpProfile, delimiter_mark};
use crate::mapping::file::{self, MappingFile};
use crate::mapping::number::Decimal;
use crate::mapping::span::span;
use crate::read::input::{Input, Inputs, Role};
use crate::report::audit::{AuditReport, Profiles};
use crate::report::demand::OrderTerms;
use crate::report::judge::Judge;
use crate::report::{csv, html, json, table};
use crate::shop::policies::Policies;
use crate::shop::profile::ShopProfile;
use crate::terminal::exit::Exit;
use crate::terminal::failure::Failure;
use crate::terminal::output;
use crate::terminal::screen::Screen;
use clap::{Args, ValueEnum};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};
use stock_truth::facts::{Instant, Quantity, Span};
use stock_truth::rules::demand::history::Progress;
use stock_truth::rules::demand::source;

const HELP: &str = "\
The shop's files are WooCommerce's own product export (Products > Export), or products and
variations as its REST interface v3 gives them, as a JSON list or one object a line.
The ERP's files are CSV with a heading line: `sku` and `available`, and where there are `unit`,
`status` (active, blocked, discontinued), `location` and `as_of` (such as
2026-11-23T10:00:00+01:00). Anything else is declared by --mapping; `stock-truth profile FILE`
drafts one. An empty `available` means that the ERP states no figure; it never means zero.

--components names what packs and kits take: one row for each item, with `listing` (the kit's key),
`item`, `quantity` (per unit, above 0 and at most 100000) and `kind`: `phantom` (never stocked, made of
its components), `assembledToOrder` (ready-made units first, then components) or `stocked` (ready-made
units only). An item may be a kit itself, four levels deep.
--order-reads names how far the ERP has come with each order line: `order` and `line` (ids, or order
number and SKU), `entered`, `confirmed`, `reserved`, `picked`, `shipped` (the quantity that stands at
each stage), `read_at` and `begun_at` (instants of the read). Read the orders before the stock.

Examples:
  stock-truth audit --shop products.csv --erp stock.csv --erp-basis free
  stock-truth audit --shop products.csv --erp stock.csv --mapping mapping.json \\
    --orders orders.json --orders-lag 10m --format html --out report.html
  stock-truth audit --shop products.csv --erp stock.csv --erp-basis on_hand \\
    --orders orders.json --order-reads reads.csv --components kits.csv

Exit codes: 0 the two agree, 3 mismatches were found, 2 wrong usage or input, 1 failed to run.";

/// Compare a shop's product export with the ERP's stock list
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(super) struct Arguments {
    /// The shop: WooCommerce's product CSV export or REST v3 JSON; may be given several times
    #[arg(long, value_name = "FILE", required = true)]
    shop: Vec<PathBuf>,
    /// The ERP's stock list, CSV or JSON; may be given several times
    #[arg(long, value_name = "FILE", required = true)]
    erp: Vec<PathBuf>,
    /// The shop's orders and refunds as REST v3 JSON; may be given several times
    #[arg(long, value_name = "FILE")]
    orders: Vec<PathBuf>,
    /// How far the ERP has come with each order line, CSV or JSON; may be given several times.
    /// Needed for --erp-basis on_hand
    #[arg(long, value_name = "FILE")]
    order_reads: Vec<PathBuf>,
    /// When the ERP's own lists of orders were read, where they are written as --mapping declares by `orders.lists`
    #[arg(long, value_name = "INSTANT")]
    order_reads_at: Option<String>,
    /// The stage from which a free figure leaves an order line out, with --order-reads
    #[arg(long, value_name = "STAGE", value_enum, default_value = "reserved")]
    reflects_orders_from: Stage,
    /// What packs and kits take of which items: CSV with listing, item, quantity and kind; may be
    /// given several times
    #[arg(long, value_name = "FILE")]
    components: Vec<PathBuf>,
    /// How long after an order was placed the ERP's figure reflects it, such as 10m; without
    /// --order-reads
    #[arg(long, value_name = "SPAN")]
    orders_lag: Option<String>,
    /// How the files are written: JSON, as drafted by `profile`
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// The merchant's choices: JSON with `store`, `categories` and `products`
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// Meaning of the ERP's figure; required, here or in --mapping
    #[arg(long, value_name = "BASIS", value_enum)]
    erp_basis: Option<Basis>,
    /// When the ERP's figures were read, for rows without an `as_of` of their own
    #[arg(long, value_name = "INSTANT")]
    erp_as_of: Option<String>,
    /// Column delimiter of the ERP's CSV: `,` `;` `|` or `tab`; detected from the heading if not given
    #[arg(long, value_name = "MARK")]
    erp_delimiter: Option<String>,
    /// Decimal mark of the ERP's figures
    #[arg(long, value_name = "MARK", value_enum)]
    erp_decimal: Option<Decimal>,
    /// A unit that means one piece, in addition to each, ea, pc, pcs, piece and unit; may be given
    /// several times
    #[arg(long, value_name = "UNIT")]
    erp_unit: Vec<String>,
    /// Column delimiter of the shop's CSV: `,` `;` `|` or `tab`; detected from the heading if not given
    #[arg(long, value_name = "MARK")]
    shop_delimiter: Option<String>,
    /// Sale step: the smallest quantity that the shop sells
    #[arg(long, value_name = "QUANTITY", default_value = "1")]
    sale_step: String,
    /// Maximum age of a figure: a number with s, m, h or d; 15m unless --policy says otherwise
    #[arg(long, value_name = "SPAN")]
    max_age: Option<String>,
    /// The instant to judge at, such as 2026-11-23T10:00:00Z; the machine's clock if not given
    #[arg(long, value_name = "INSTANT")]
    now: Option<String>,
    /// How the report is written
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    /// Currency of the prices, such as EUR; the export does not name it
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// File to write the report to; standard output if not given
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// How far the ERP has come with an order line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Stage {
    /// Typed in or imported
    Entered,
    /// Confirmed
    Confirmed,
    /// Goods are reserved for it
    Reserved,
    /// Goods are taken from the shelf
    Picked,
    /// Goods have left
    Shipped,
}

impl Stage {
    const fn progress(self) -> Progress {
        match self {
            Self::Entered => Progress::Entered,
            Self::Confirmed => Progress::Confirmed,
            Self::Reserved => Progress::Reserved,
            Self::Picked => Progress::Picked,
            Self::Shipped => Progress::Shipped,
        }
    }
}

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: fits the terminal, or 80 columns
    Table,
    /// For programs: {summary, rows, problems}; quantities are decimal strings, money whole cents
    Json,
    /// For spreadsheets: one line a mismatch, under headings that stay
    Csv,
    /// One page to open, send and print: sortable, with every figure explained
    Html,
}

/// Audits the files and writes the report.
///
/// # Errors
/// Why there is nothing to compare or nowhere to write.
pub(super) fn run(mut given: Arguments) -> Result<Exit, Failure> {
    let out = given.out.take();
    let out = out.as_deref();
    let mut inputs = Inputs::default();
    let roles = [
        (Role::Shop, &given.shop),
        (Role::Erp, &given.erp),
        (Role::Orders, &given.orders),
        (Role::OrderReads, &given.order_reads),
        (Role::Components, &given.components),
    ];
    for (role, paths) in roles {
        for path in paths {
            inputs.add(role, path);
        }
    }
    let mapping = given.mapping.as_ref().map(|path| inputs.add(Role::Mapping, path));
    let policy = given.policy.as_ref().map(|path| inputs.add(Role::Policy, path));
    check_given_once(inputs.all())?;
    let now = instant("--now", given.now.as_deref())?.map_or_else(clock, Ok)?;
    let sale_step = step(&given.sale_step)?;
    let currency = given.currency.take().map(currency).transpose()?;
    let max_age = given.max_age.as_deref().map(|text| span("--max-age", text)).transpose()?;
    output::check_target(out, inputs.paths())?;

    let declared = mapping.map(|source| file::read(&inputs, source)).transpose()?;
    let place = given.mapping.as_deref().unwrap_or(Path::new(""));
    let MappingFile { erp, shop, orders, .. } = declared.unwrap_or_default();
    let terms = order_terms(&given, erp.basis, orders.lag.as_deref())?;
    let mut policies = Policies::read(&inputs, policy)?;
    if let Some(max_age) = max_age {
        policies.limit_age(max_age);
    }
    let mut shop = ShopProfile::check(shop, place)?;
    shop.delimiter =
        delimiter("--shop-delimiter", given.shop_delimiter.as_deref())?.or(shop.delimiter);
    let erp = with_arguments(erp.check(place)?, &given)?;
    let order_lists = orders.check(place, &erp)?;
    let order_reads_at = instant("--order-reads-at", given.order_reads_at.as_deref())?;
    let profiles = Profiles { erp, shop, orders: terms, order_lists, order_reads_at };
    let judge = Judge::new(policies, now, sale_step);
    let report = AuditReport::new(judge, &profiles, inputs, currency, Screen::is_free(out))?;
    let screen = Screen::of(out);
    output::deliver(out, |to| match given.format {
        Format::Table => table::write(to, &report, screen),
        Format::Json => json::write(to, &report),
        Format::Csv => csv::write(to, &report),
        Format::Html => html::write(to, &report),
    })?;
    Ok(if report.agrees() { Exit::Agrees } else { Exit::Mismatches })
}

/// A file that is read twice counts twice: every key of it would be a duplicate.
fn check_given_once(inputs: &[Input]) -> Result<(), Failure> {
    let mut seen = BTreeSet::new();
    for Input { role, path, .. } in inputs {
        // What is not there is told when it is opened.
        if fs::canonicalize(path).is_ok_and(|real| !seen.insert((*role, real))) {
            let message = format!("is given twice by {}; give it once", role.option());
            return Err(Failure::file(path, "file_given_twice", message));
        }
    }
    Ok(())
}

/// What the command line says goes before what the mapping says.
fn with_arguments(mut profile: ErpProfile, given: &Arguments) -> Result<ErpProfile, Failure> {
    let mark = delimiter("--erp-delimiter", given.erp_delimiter.as_deref())?;
    profile.dialect.delimiter = mark.or(profile.dialect.delimiter);
    profile.numbers.decimal = given.erp_decimal.or(profile.numbers.decimal);
    let as_of = instant("--erp-as-of", given.erp_as_of.as_deref())?;
    profile.as_of = as_of.or(profile.as_of);
    profile.as_of_place = profile.as_of_place.filter(|_| as_of.is_none());
    let units = given.erp_unit.iter().map(|unit| (unit.trim().to_lowercase(), Quantity::ONE));
    profile.units.extend(units);
    Ok(profile)
}

/// What is declared of the figure and of the orders.
fn order_terms(
    given: &Arguments,
    mapped_basis: Option<Basis>,
    mapped_lag: Option<&str>,
) -> Result<OrderTerms, Failure> {
    let has_reads = !given.order_reads.is_empty();
    if has_reads && given.orders.is_empty() {
        return Err(Failure::usage(
            "orders_missing",
            "--order-reads tells how far the ERP has come with the shop's orders; give these by \
             --orders",
        ));
    }
    let basis = match given.erp_basis.or(mapped_basis) {
        Some(Basis::Free) => source::Basis::Free,
        Some(Basis::OnHand) if has_reads => source::Basis::OnHand,
        Some(Basis::OnHand) => {
            return Err(Failure::usage(
                "basis_not_supported",
                "--erp-basis on_hand needs --orders and --order-reads: physical stock still contains \
                 what is ordered and not shipped, and only the ERP's view of each order tells how much. \
                 Give both, or export the figure without reserved goods and declare --erp-basis free",
            ));
        }
        None => {
            return Err(Failure::usage(
                "basis_undeclared",
                "declare what the ERP's figure means: `--erp-basis free` where it is physical stock \
                 less what the ERP has reserved, `--erp-basis on_hand` where it is physical stock. The \
                 file cannot tell, and taking physical stock for free stock sells reserved units twice",
            ));
        }
    };
    Ok(OrderTerms {
        contract: if has_reads { source::Contract::OrderReads } else { source::Contract::Weak },
        basis,
        reflects_orders_from: given.reflects_orders_from.progress(),
        lag: lag(given, mapped_lag)?,
    })
}

/// The declared lag; none is needed where no orders are given, or the ERP shows how far it has come
/// with them.
fn lag(given: &Arguments, mapped: Option<&str>) -> Result<Span, Failure> {
    let declared = match (given.orders_lag.as_deref(), mapped) {
        (Some(text), _) => Some(span("--orders-lag", text)?),
        (None, Some(text)) => Some(span("orders.lag", text)?),
        (None, None) => None,
    };
    match declared {
        None if !given.orders.is_empty() && given.order_reads.is_empty() => Err(Failure::usage(
            "lag_undeclared",
            "declare how long after an order was placed the ERP's figure reflects it: \
             `--orders-lag 10m`, or `orders.lag` in the mapping. Without it an order would count \
             twice or not at all",
        )),
        declared => Ok(declared.unwrap_or(Span::ZERO)),
    }
}

fn instant(name: &str, text: Option<&str>) -> Result<Option<Instant>, Failure> {
    let read = text.map(|text| {
        Instant::parse(text)
            .map_err(|error| Failure::usage(error.code(), format!("{name}: `{text}` {error}")))
    });
    read.transpose()
}

fn clock() -> Result<Instant, Failure> {
    let wrong = || {
        Failure::machine(
            "stock-truth",
            "clock_not_usable",
            "the machine's clock lies outside \
            1970 to 9999; give the instant by --now",
        )
    };
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|_| wrong())?;
    let ms = i64::try_from(since.as_millis()).map_err(|_| wrong())?;
    Instant::from_ms(ms).map_err(|_| wrong())
}

fn delimiter(name: &str, text: Option<&str>) -> Result<Option<u8>, Failure> {
    let Some(text) = text else { return Ok(None) };
    delimiter_mark(text).map(Some).ok_or_else(|| {
        let message = format!("{name}: `{text}` is none of `,`, `;`, `|` and `tab`");
        Failure::usage("delimiter_unknown", message)
    })
}

fn step(text: &str) -> Result<Quantity, Failure> {
    let step = Quantity::parse(text)
        .map_err(|error| Failure::usage(error.code(), format!("--sale-step: `{text}` {error}")))?;
    if step <= Quantity::ZERO {
        let message = format!("--sale-step: `{text}` must be above 0");
        return Err(Failure::usage("sale_step_not_positive", message));
    }
    Ok(step)
}

fn currency(text: String) -> Result<String, Failure> {
    if text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase()) {
        return Ok(text);
    }
    let message =
        format!("--currency: `{text}` is not a code of three capital letters such as EUR");
    Err(Failure::usage("currency_not_a_code", message))
}
