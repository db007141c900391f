//! What one unit of a listing costs, as WooCommerce's export writes it.
//!
//! Decides how a price text becomes whole cents, and which of two prices holds at an instant.
//! A price that is not surely understood is no price: it would only make a cost look certain.

use crate::mapping::time::Times;
use crate::read::problem::{Misread, quoted};
use jiff::tz::TimeZone;
use stock_truth::facts::{Instant, Price, Span};

const SALE: &str = "Sale price";
const REGULAR: &str = "Regular price";

/// The price cells of one row.
pub(crate) struct PriceCells<'a> {
    pub(crate) regular: &'a str,
    pub(crate) sale: &'a str,
    pub(crate) sale_from: &'a str,
    pub(crate) sale_to: &'a str,
}

/// The price that holds at an instant: the sale price while its period runs and it is the lower
/// one, else the regular price; none where no price is set.
///
/// # Errors
/// The cell that could not be understood.
pub(crate) fn price_at(
    cells: &PriceCells<'_>,
    zone: Option<&TimeZone>,
    now: Instant,
) -> Result<Option<Price>, Misread> {
    let regular = read(REGULAR, cells.regular)?;
    let Some(sale) = read(SALE, cells.sale)? else {
        return Ok(regular);
    };
    if regular.is_none_or(|regular| sale >= regular) {
        return Ok(regular);
    }
    let has_begun = Period::Begin.holds("Date sale price starts", cells.sale_from, zone, now)?;
    let is_not_over = Period::End.holds("Date sale price ends", cells.sale_to, zone, now)?;
    Ok(if has_begun && is_not_over { Some(sale) } else { regular })
}

/// Digits with at most one mark: the export writes no thousands marks, and `.` or `,` as the shop
/// is set. Three digits behind the mark could be either after a spreadsheet has had the file.
///
/// # Errors
/// Why the text is no price.
pub(crate) fn read(column: &'static str, text: &str) -> Result<Option<Price>, Misread> {
    if text.is_empty() {
        return Ok(None);
    }
    let decimals = text.split_once(['.', ',']).map_or("", |(_, part)| part);
    if decimals.len() == 3 {
        let message =
            format!("{} may be thousands or thousandths; the cost is left out", quoted(text));
        return Err(Misread::cell(column, "price_ambiguous", message));
    }
    read_plain(column, text)
}

/// As [`read`], from a source that writes no thousands marks.
///
/// # Errors
/// Why the text is no price.
pub(crate) fn read_plain(column: &'static str, text: &str) -> Result<Option<Price>, Misread> {
    if text.is_empty() {
        return Ok(None);
    }
    let refused = |code, why: &str| {
        Err(Misread::cell(column, code, format!("{} {why}; the cost is left out", quoted(text))))
    };
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole) || !is_number(part) {
        return refused("price_not_readable", "is not a price such as `25`, `19.90` or `19,90`");
    }
    let (cents, finer) = part.split_at(part.len().min(2));
    if finer.bytes().any(|digit| digit != b'0') {
        return refused("price_too_fine", "has parts of a cent");
    }
    let cents = format!("{whole}{cents:0<2}").parse().ok().and_then(Price::from_cents);
    match cents {
        Some(price) => Ok(Some(price)),
        None => refused("price_out_of_range", "lies above 10000000.00"),
    }
}

/// One end of the time in which a sale price holds.
#[derive(Clone, Copy)]
enum Period {
    Begin,
    End,
}

/// The export writes the shop's wall clock without its zone: the instant lies this far to either
/// side of the same clock reading in UTC. Where the shop's zone is declared it is known.
const ZONES_MS: i64 = 14 * 3_600_000;

impl Period {
    fn holds(
        self,
        column: &'static str,
        text: &str,
        zone: Option<&TimeZone>,
        now: Instant,
    ) -> Result<bool, Misread> {
        if text.is_empty() {
            return Ok(true);
        }
        if let (Some(zone), Some(clock)) = (zone, two_digit_hour(text)) {
            let times = Times { zone: Some(zone.clone()), format: None };
            let edge = times.read(column, &clock)?;
            return Ok(match self {
                Self::Begin => edge <= now,
                Self::End => edge >= now,
            });
        }
        let Some(edge) = wall_clock(text) else {
            let message = format!("{} is not a date and time; the cost is left out", quoted(text));
            return Err(Misread::cell(column, "sale_period_not_readable", message));
        };
        let past = now.since(edge);
        let zones = Span::from_ms(ZONES_MS).unwrap_or(Span::ZERO);
        if past <= zones && edge.since(now) <= zones {
            let message = format!(
                "{} is a local time without its zone, less than 14 hours from the instant judged \
                 at; the cost is left out",
                quoted(text)
            );
            return Err(Misread::cell(column, "sale_period_unclear", message));
        }
        let is_past = past > zones;
        Ok(match self {
            Self::Begin => is_past,
            Self::End => !is_past,
        })
    }
}

/// `2026-01-31 0:00:00`, as if it were UTC; the hour has no leading zero.
fn wall_clock(text: &str) -> Option<Instant> {
    Instant::parse(&format!("{}Z", two_digit_hour(text)?)).ok()
}

fn two_digit_hour(text: &str) -> Option<String> {
    let (date, clock) = text.split_once(' ')?;
    let hour_is_short = clock.find(':') == Some(1);
    Some(format!("{date}T{}{clock}", if hour_is_short { "0" } else { "" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(cells: [&str; 4]) -> Result<Option<i64>, &'static str> {
        let [regular, sale, sale_from, sale_to] = cells;
        let now = Instant::parse("2026-11-23T10:00:00Z").unwrap();
        price_at(&PriceCells { regular, sale, sale_from, sale_to }, None, now)
            .map(|price| price.map(Price::cents))
            .map_err(|misread| misread.code)
    }

    #[test]
    fn a_price_is_read_exactly_with_either_mark() {
        for (text, cents) in
            [("25", 2_500), ("19.90", 1_990), ("19,9", 1_990), ("0", 0), ("3.5000", 350)]
        {
            assert_eq!(at([text, "", "", ""]), Ok(Some(cents)), "{text}");
        }
        assert_eq!(at(["", "", "", ""]), Ok(None));
        assert_eq!(at(["10000000", "", "", ""]), Ok(Some(Price::MAX)));
    }

    #[test]
    fn what_may_be_another_price_is_none() {
        for (text, code) in [
            ("1.234", "price_ambiguous"),
            ("1,234", "price_ambiguous"),
            ("1.2345", "price_too_fine"),
            ("1.234,50", "price_not_readable"),
            ("-5", "price_not_readable"),
            ("25 €", "price_not_readable"),
            (".5", "price_not_readable"),
            ("10000000.01", "price_out_of_range"),
            ("99999999999999999999", "price_out_of_range"),
        ] {
            assert_eq!(at([text, "", "", ""]), Err(code), "{text}");
        }
    }

    #[test]
    fn a_sale_price_holds_while_its_period_runs_and_it_is_lower() {
        assert_eq!(at(["40", "30", "", ""]), Ok(Some(3_000)));
        assert_eq!(at(["40", "40", "", ""]), Ok(Some(4_000)));
        assert_eq!(at(["40", "30", "2026-01-01 0:00:00", "2026-01-31 0:00:00"]), Ok(Some(4_000)));
        assert_eq!(at(["40", "30", "2026-11-01 0:00:00", "2026-11-30 23:59:59"]), Ok(Some(3_000)));
        assert_eq!(at(["40", "30", "2026-12-01 0:00:00", ""]), Ok(Some(4_000)));
        assert_eq!(at(["40", "30", "2026-11-23 0:00:00", ""]), Err("sale_period_unclear"));
        assert_eq!(at(["40", "30", "soon", ""]), Err("sale_period_not_readable"));
    }
    #[test]
    fn with_the_shops_zone_the_edge_of_a_sale_is_known() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let at = |now: &str| {
            let cells = PriceCells {
                regular: "40",
                sale: "30",
                sale_from: "2026-11-23 0:00:00",
                sale_to: "2026-11-23 23:59:59",
            };
            price_at(&cells, Some(&zone), Instant::parse(now).unwrap()).unwrap().map(Price::cents)
        };
        assert_eq!(at("2026-11-22T22:59:59Z"), Some(4_000));
        assert_eq!(at("2026-11-22T23:00:00Z"), Some(3_000));
        assert_eq!(at("2026-11-23T23:00:00Z"), Some(4_000));
    }
}
