//! What is asked of the command line.
//!
//! Decides which arguments there are and which must be declared because guessing them would be a
//! wrong judgement. Opens no file.

use crate::fault::Failure;
use crate::mapping::erp::{Basis, delimiter_mark};
use crate::mapping::number::Decimal;
use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};
use stock_truth::explain::Audience;
use stock_truth::facts::{Instant, Quantity, Span};

/// What came of the arguments.
pub(crate) enum Parsed {
    /// Something to do.
    Command(Command),
    /// Something to show.
    Help(String),
}

/// Something to do, checked.
pub(crate) enum Command {
    Audit(Box<Audit>),
    Decide(Decide),
    Explain(Explain),
    Replay(Replay),
    Profile(Profile),
}

/// An audit, as far as the command line declares it.
pub(crate) struct Audit {
    pub(crate) shop: Vec<PathBuf>,
    pub(crate) erp: Vec<PathBuf>,
    pub(crate) orders: Vec<PathBuf>,
    pub(crate) mapping: Option<PathBuf>,
    pub(crate) policy: Option<PathBuf>,
    pub(crate) shop_delimiter: Option<u8>,
    pub(crate) erp_basis: Option<Basis>,
    pub(crate) erp_delimiter: Option<u8>,
    pub(crate) erp_decimal: Option<Decimal>,
    pub(crate) erp_as_of: Option<Instant>,
    pub(crate) erp_units: Vec<String>,
    pub(crate) orders_lag: Option<Span>,
    pub(crate) sale_step: Quantity,
    pub(crate) now: Instant,
    pub(crate) max_age: Option<Span>,
    pub(crate) format: Format,
    pub(crate) currency: Option<String>,
    pub(crate) out: Option<PathBuf>,
}

/// A question to pass to the core.
#[derive(Args, Debug)]
pub(crate) struct Decide {
    /// The question's JSON; standard input where left out
    pub(crate) file: Option<PathBuf>,
    /// Which call the question is for
    #[arg(long, value_name = "NAME", default_value = "decide")]
    pub(crate) call: String,
    /// Write the whole decision down, so that `replay` can make it again
    #[arg(long)]
    pub(crate) record: bool,
}

/// A question whose answer is wanted in words.
#[derive(Args, Debug)]
pub(crate) struct Explain {
    /// The question's JSON; standard input where left out
    pub(crate) file: Option<PathBuf>,
    /// Which call the question is for: decide or reconcile
    #[arg(long, value_name = "NAME", default_value = "decide")]
    pub(crate) call: String,
    /// Who is to read it
    #[arg(long = "for", value_name = "AUDIENCE", value_enum, default_value = "operator")]
    pub(crate) audience: Reader,
}

/// Who reads an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Reader {
    /// Who buys
    Shopper,
    /// Who runs the shop
    Operator,
    /// Who builds on it
    Developer,
}

impl Reader {
    /// The core's code.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Shopper => Audience::Shopper.code(),
            Self::Operator => Audience::Operator.code(),
            Self::Developer => Audience::Developer.code(),
        }
    }
}

/// A recorded decision to make again.
#[derive(Args, Debug)]
pub(crate) struct Replay {
    /// The record that `decide --record` wrote; standard input where left out
    pub(crate) file: Option<PathBuf>,
}

/// A file to draft a mapping for.
#[derive(Args, Debug)]
pub(crate) struct Profile {
    /// The ERP's stock list, CSV or JSON
    pub(crate) file: PathBuf,
    /// Where to write the mapping; standard output where left out
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: fits the terminal, or 80 columns
    Table,
    /// For programs: {summary, rows, problems}; quantities are decimal strings, money whole cents
    Json,
    /// For spreadsheets: one line a mismatch, under headings that stay
    Csv,
    /// One page to open, send and print: sortable, with every figure explained
    Html,
}

#[derive(Parser, Debug)]
#[command(name = "stock-truth", version, about, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Asked,
}

#[derive(Subcommand, Debug)]
enum Asked {
    /// Compare a shop's product export with the ERP's stock list
    #[command(after_help = AUDIT_HELP)]
    Audit(Box<AuditArguments>),
    /// Ask the core one question as JSON and print its answer
    #[command(after_help = DECIDE_HELP)]
    Decide(Decide),
    /// Ask the core one question and print its answer in words
    #[command(after_help = DECIDE_HELP)]
    Explain(Explain),
    /// Make a recorded decision again and say whether it is the same, byte for byte
    #[command(after_help = REPLAY_HELP)]
    Replay(Replay),
    /// Draft a mapping file for an ERP's stock list: what can be told from it, why, and what must be said
    #[command(after_help = PROFILE_HELP)]
    Profile(Profile),
}

const REPLAY_HELP: &str = "\
What differs is named, place by place.

Exit codes: 0 the same decision, 3 another one, 2 there is no record or its question is refused,
1 failed to run.";

const PROFILE_HELP: &str = "\
The mapping goes to standard output or --out, what it rests on to standard error. What no file can
tell is left as \"TO BE DECLARED\"; audit refuses the mapping until a person has said it.

Exit codes: 0 drafted, 2 the file cannot be read, 1 failed to run.";

const AUDIT_HELP: &str = "\
The shop's files are WooCommerce's own product export (Products > Export), or products and
variations as its REST interface v3 gives them, as a JSON list or one object a line.
The ERP's files are CSV with a heading line: `sku` and `available`, and where there are `unit`,
`status` (active, blocked, discontinued), `location` and `as_of` (such as
2026-11-23T10:00:00+01:00). Anything else is declared by --mapping; `stock-truth profile FILE`
drafts one. An empty `available` means that the ERP states no figure; it never means zero.

Exit codes: 0 the two agree, 3 mismatches were found, 2 wrong usage or input, 1 failed to run.";

const DECIDE_HELP: &str = "\
The answer, or {\"error\": {code, path, message}}, is written as JSON.

Exit codes: 0 answered, 2 the question was refused, 1 failed to run.";

#[derive(Args, Debug)]
struct AuditArguments {
    /// The shop: WooCommerce's product CSV export or REST v3 JSON; may be given several times
    #[arg(long, value_name = "FILE", required = true)]
    shop: Vec<PathBuf>,
    /// The ERP's stock list, CSV or JSON; may be given several times
    #[arg(long, value_name = "FILE", required = true)]
    erp: Vec<PathBuf>,
    /// The shop's orders and refunds as REST v3 JSON; may be given several times
    #[arg(long, value_name = "FILE")]
    orders: Vec<PathBuf>,
    /// How long after an order was placed the ERP's figure contains it, such as 10m
    #[arg(long, value_name = "SPAN")]
    orders_lag: Option<String>,
    /// How the files are written: JSON, as drafted by `profile`
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// The merchant's choices: JSON with `store`, `categories` and `products`
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// What the ERP's figure means; must be declared, here or in --mapping
    #[arg(long, value_name = "BASIS", value_enum)]
    erp_basis: Option<Basis>,
    /// When the ERP's figures were read, for rows without an `as_of` of their own
    #[arg(long, value_name = "INSTANT")]
    erp_as_of: Option<String>,
    /// What separates the ERP's columns: `,` `;` `|` or `tab`; told by the heading where left out
    #[arg(long, value_name = "MARK")]
    erp_delimiter: Option<String>,
    /// The mark before parts of a unit in the ERP's figures
    #[arg(long, value_name = "MARK", value_enum)]
    erp_decimal: Option<Decimal>,
    /// A unit, besides each, ea, pc, pcs, piece and unit, that means one piece as the shop sells
    /// it; may be given several times
    #[arg(long, value_name = "UNIT")]
    erp_unit: Vec<String>,
    /// What separates the shop's columns: `,` `;` `|` or `tab`; told by the heading where left out
    #[arg(long, value_name = "MARK")]
    shop_delimiter: Option<String>,
    /// The smallest amount that the shop sells
    #[arg(long, value_name = "QUANTITY", default_value = "1")]
    sale_step: String,
    /// How old a figure may be: a number with s, m, h or d; 15m where --policy says nothing else
    #[arg(long, value_name = "SPAN")]
    max_age: Option<String>,
    /// The instant to judge at, such as 2026-11-23T10:00:00Z; the machine's clock where left out
    #[arg(long, value_name = "INSTANT")]
    now: Option<String>,
    /// How the report is written
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    /// The export's currency, such as EUR; it does not name it itself
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// Where to write the report; standard output where left out
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Reads and checks the arguments.
///
/// # Errors
/// What must be declared or given otherwise.
pub(crate) fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Parsed, Failure> {
    match Arguments::try_parse_from(arguments) {
        Ok(Arguments { command: Asked::Audit(audit) }) => {
            Ok(Parsed::Command(Command::Audit(Box::new(check(*audit)?))))
        }
        Ok(Arguments { command: Asked::Decide(decide) }) => {
            Ok(Parsed::Command(Command::Decide(decide)))
        }
        Ok(Arguments { command: Asked::Explain(explain) }) => {
            Ok(Parsed::Command(Command::Explain(explain)))
        }
        Ok(Arguments { command: Asked::Replay(replay) }) => {
            Ok(Parsed::Command(Command::Replay(replay)))
        }
        Ok(Arguments { command: Asked::Profile(profile) }) => {
            Ok(Parsed::Command(Command::Profile(profile)))
        }
        Err(error) if error.use_stderr() => Err(misused(&error)),
        Err(help) => Ok(Parsed::Help(help.render().to_string())),
    }
}

/// The parser's own words in the form of every other error line.
fn misused(error: &clap::Error) -> Failure {
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return Failure::usage(
            "usage",
            "say what to do: `audit`, `profile`, `decide`, `explain` or `replay`; `--help` tells more",
        );
    }
    let text = error.render().to_string();
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or_default();
    let first = first.strip_prefix("error: ").unwrap_or(first);
    Failure::usage("usage", first).with_details(lines.map(str::to_string))
}

fn check(given: AuditArguments) -> Result<Audit, Failure> {
    let instant = |name: &str, text: Option<String>| {
        text.map(|text| {
            Instant::parse(&text)
                .map_err(|error| Failure::usage(error.code(), format!("{name}: `{text}` {error}")))
        })
        .transpose()
    };
    let now = match instant("--now", given.now)? {
        Some(now) => now,
        None => clock()?,
    };
    Ok(Audit {
        shop: given.shop,
        erp: given.erp,
        orders: given.orders,
        mapping: given.mapping,
        policy: given.policy,
        shop_delimiter: delimiter("--shop-delimiter", given.shop_delimiter)?,
        erp_basis: given.erp_basis,
        erp_delimiter: delimiter("--erp-delimiter", given.erp_delimiter)?,
        erp_decimal: given.erp_decimal,
        erp_as_of: instant("--erp-as-of", given.erp_as_of)?,
        erp_units: given.erp_unit,
        orders_lag: given.orders_lag.map(|text| span("--orders-lag", &text)).transpose()?,
        sale_step: step(&given.sale_step)?,
        now,
        max_age: given.max_age.map(|text| span("--max-age", &text)).transpose()?,
        format: given.format,
        currency: given.currency.map(currency).transpose()?,
        out: given.out,
    })
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

fn delimiter(name: &str, text: Option<String>) -> Result<Option<u8>, Failure> {
    let Some(text) = text else { return Ok(None) };
    delimiter_mark(&text).map(Some).ok_or_else(|| {
        let message = format!("{name}: `{text}` is none of `,`, `;`, `|` and `tab`");
        Failure::usage("delimiter_unknown", message)
    })
}

fn step(text: &str) -> Result<Quantity, Failure> {
    let step = Quantity::parse(text)
        .map_err(|error| Failure::usage(error.code(), format!("--sale-step: `{text}` {error}")))?;
    if step <= Quantity::ZERO {
        let message = format!("--sale-step: `{text}` is not more than nothing");
        return Err(Failure::usage("sale_step_not_positive", message));
    }
    Ok(step)
}

/// A number with its unit, such as `15m`.
///
/// # Errors
/// Where it is none.
pub(crate) fn span(name: &str, text: &str) -> Result<Span, Failure> {
    let refused = || {
        let message = format!(
            "{name}: `{text}` is not a whole number with s, m, h or d behind it, such as 15m, \
             and at most 36500d"
        );
        Failure::usage("span_not_readable", message)
    };
    let unit = text.chars().next_back().ok_or_else(refused)?;
    let ms_each: i64 = match unit {
        's' => 1_000,
        'm' => 60_000,
        'h' => 3_600_000,
        'd' => 86_400_000,
        _ => return Err(refused()),
    };
    let digits = text.strip_suffix(unit).unwrap_or_default();
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(refused());
    }
    let number: i64 = digits.parse().map_err(|_| refused())?;
    let ms = number.checked_mul(ms_each).ok_or_else(refused)?;
    Span::from_ms(ms).map_err(|_| refused())
}

fn currency(text: String) -> Result<String, Failure> {
    if text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase()) {
        return Ok(text);
    }
    let message =
        format!("--currency: `{text}` is not a code of three capital letters such as EUR");
    Err(Failure::usage("currency_not_a_code", message))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_contradict_nothing() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn an_age_is_a_whole_number_and_its_unit() {
        let ms = |text| span("--max-age", text).map(Span::ms).ok();
        assert_eq!(ms("15m"), Some(900_000));
        assert_eq!(ms("0s"), Some(0));
        assert_eq!(ms("36500d"), Some(Span::MAX_MS));
        for text in ["", "m", "15", "1.5h", "-1m", "+1m", "15 m", "36501d", "9223372036854775807d"]
        {
            assert_eq!(ms(text), None, "{text:?}");
        }
    }
}
