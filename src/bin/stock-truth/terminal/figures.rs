//! Figures as people read them.
//!
//! Decides marks and decimals; the amounts themselves are whole cents and ten-thousandths.

use stock_truth::facts::Quantity;

/// `1,175.00`, or `EUR 1,175.00` where the currency is known: the export does not name it.
pub(crate) fn money(cents: i64, currency: Option<&str>) -> String {
    let amount = cents.unsigned_abs();
    let sign = if cents < 0 { "-" } else { "" };
    let text = format!("{sign}{}.{:02}", grouped(&(amount / 100).to_string()), amount % 100);
    currency.map_or_else(|| text.clone(), |currency| format!("{currency} {text}"))
}

/// `1175.00`: for programs and spreadsheets, without marks that they would have to know.
pub(crate) fn amount(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.unsigned_abs() / 100, cents.unsigned_abs() % 100)
}

/// `12,500.25`: the same marks as money.
pub(crate) fn quantity(ten_thousandths: i64) -> String {
    let text = Quantity::written(ten_thousandths);
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
    match digits.split_once('.') {
        Some((whole, part)) => format!("{sign}{}.{part}", grouped(whole)),
        None => format!("{sign}{}", grouped(digits)),
    }
}

/// `7`, `12,500`: a number of things.
pub(crate) fn count(number: usize) -> String {
    grouped(&number.to_string())
}

/// `1 listing`, `12,500 listings`.
pub(crate) fn plural(number: usize, one: &str, many: &str) -> String {
    format!("{} {}", count(number), if number == 1 { one } else { many })
}

/// `15 min`, `2 d`: a span in its largest whole unit.
pub(crate) fn span(ms: i64) -> String {
    const UNITS: [(i64, &str); 4] =
        [(86_400_000, "d"), (3_600_000, "h"), (60_000, "min"), (1_000, "s")];
    let fits = |each: i64| ms >= each && ms.checked_rem(each) == Some(0);
    let (each, unit) = UNITS.iter().copied().find(|(each, _)| fits(*each)).unwrap_or((1_000, "s"));
    format!("{} {unit}", ms.checked_div(each).unwrap_or(0))
}

fn grouped(digits: &str) -> String {
    let mut text = String::new();
    let mut left = digits.len();
    for digit in digits.chars() {
        if !text.is_empty() && left.is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
        left = left.saturating_sub(1);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_marked_and_cents_kept() {
        assert_eq!(money(117_500, None), "1,175.00");
        assert_eq!(money(5, Some("EUR")), "EUR 0.05");
        assert_eq!(money(-123_456_789, None), "-1,234,567.89");
        assert_eq!(quantity(470_000), "47");
        assert_eq!(quantity(-12_345_678), "-1,234.5678");
        assert_eq!(plural(1, "unit", "units"), "1 unit");
        assert_eq!(plural(1_000, "unit", "units"), "1,000 units");
    }
}
