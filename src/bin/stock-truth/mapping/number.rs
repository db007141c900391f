//! Figures by their declared marks.
//!
//! Decides what a figure's text says. What could be two figures is refused, never guessed.

use crate::read::problem::{Misread, quoted};
use serde::Deserialize;
use stock_truth::facts::Quantity;

/// The mark before parts of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, clap::ValueEnum)]
pub(crate) enum Decimal {
    #[serde(rename = ".", alias = "dot")]
    Dot,
    #[serde(rename = ",", alias = "comma")]
    Comma,
}

/// The mark between groups of three digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(crate) enum Thousands {
    #[serde(rename = ".")]
    Dot,
    #[serde(rename = ",")]
    Comma,
    /// Any blank, the narrow and the unbreakable too.
    #[serde(rename = " ")]
    Blank,
    /// `'` or `’`.
    #[serde(rename = "'")]
    Apostrophe,
}

/// How figures are written.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Numbers {
    pub(crate) decimal: Option<Decimal>,
    pub(crate) thousands: Option<Thousands>,
    /// `5-` for minus five.
    pub(crate) trailing_minus: bool,
    /// Whether numbers of JSON may carry what is left over from binary fractions.
    pub(crate) floats: bool,
}

impl Thousands {
    fn is(self, mark: char) -> bool {
        match self {
            Self::Dot => mark == '.',
            Self::Comma => mark == ',',
            Self::Blank => matches!(mark, ' ' | '\u{a0}' | '\u{202f}'),
            Self::Apostrophe => matches!(mark, '\'' | '’'),
        }
    }
}

impl Numbers {
    /// The marks of a number that is not text.
    pub(crate) const PLAIN: Self =
        Self { decimal: Some(Decimal::Dot), thousands: None, trailing_minus: false, floats: false };

    /// The figure of a number of JSON, which is written with a point whatever is declared.
    ///
    /// # Errors
    /// Why the number is no figure.
    pub(crate) fn read_number(
        &self,
        column: &'static str,
        number: &str,
    ) -> Result<Option<Quantity>, Misread> {
        let (plain, rest) = if self.floats { without_rest(number) } else { (number, 0) };
        let figure = Self::PLAIN.read(column, plain)?;
        Ok(figure.map(|figure| {
            let amount = figure.ten_thousandths().saturating_add(rest);
            Quantity::from_ten_thousandths(amount).unwrap_or(figure)
        }))
    }

    /// The figure; none where the text is empty, which is never zero.
    ///
    /// # Errors
    /// Why the text is no figure.
    pub(crate) fn read(
        &self,
        column: &'static str,
        text: &str,
    ) -> Result<Option<Quantity>, Misread> {
        if text.is_empty() {
            return Ok(None);
        }
        let refused =
            |code, why: &str| Err(Misread::cell(column, code, format!("{} {why}", quoted(text))));
        let mark = if self.decimal == Some(Decimal::Comma) { ',' } else { '.' };
        let other = if mark == ',' { '.' } else { ',' };
        let (whole, decimals) = match text.split_once(mark) {
            Some((whole, decimals)) => (whole, Some(decimals)),
            None => (text, None),
        };
        let Some(whole) = self.ungrouped(whole) else {
            return refused("thousands_misplaced", "has thousands marks that do not part threes");
        };
        let is_marked = whole.contains(other) || decimals.is_some_and(|text| text.contains(other));
        if is_marked {
            let declare = if mark == '.' { "comma" } else { "dot" };
            return refused(
                "decimal_mark_undeclared",
                &format!(
                    "has another mark than `{mark}`; if it begins the decimals, say \
                    --erp-decimal {declare}"
                ),
            );
        }
        if self.decimal.is_none() && decimals.is_some_and(|decimals| decimals.len() == 3) {
            return refused(
                "quantity_ambiguous",
                "may be thousands or thousandths; say --erp-decimal dot or comma",
            );
        }
        let point = decimals.map_or(String::new(), |decimals| format!(".{decimals}"));
        let plain = format!("{whole}{point}");
        let plain = match plain.strip_suffix('-').filter(|_| self.trailing_minus) {
            Some(rest) => format!("-{rest}"),
            None => plain,
        };
        match Quantity::parse(&plain) {
            Ok(figure) => Ok(Some(figure)),
            Err(error) => refused(error.code(), &error.to_string()),
        }
    }

    /// The whole part without its thousands marks; none where they stand elsewhere.
    fn ungrouped(&self, whole: &str) -> Option<String> {
        let Some(thousands) = self.thousands else {
            return Some(whole.to_string());
        };
        let (sign, digits) = match whole.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", whole),
        };
        let mut groups = digits.split(|mark| thousands.is(mark));
        let first = groups.next().unwrap_or_default();
        let rest: Vec<&str> = groups.collect();
        let trimmed = |group: &str| group.trim_end_matches('-').len();
        let is_placed = rest.iter().all(|group| trimmed(group) == 3)
            && (rest.is_empty() || (1..=3).contains(&first.len()));
        is_placed.then(|| format!("{sign}{first}{}", rest.concat()))
    }
}

/// A number without what binary fractions leave behind its fourth decimal, five zeros or nines and more, and
/// the ten-thousandths that are then to be added: `3.3000000000000003` is 3.3, and `2.9999999999999996` is 3.
fn without_rest(number: &str) -> (&str, i64) {
    let point = number.find('.').unwrap_or(number.len());
    let (kept, rest) = number.split_at_checked(point.saturating_add(5)).unwrap_or((number, ""));
    if rest.starts_with("00000") {
        (kept, 0)
    } else if rest.starts_with("99999") {
        (kept, if number.starts_with('-') { -1 } else { 1 })
    } else {
        (number, 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(numbers: Numbers, text: &str) -> Result<Option<String>, &'static str> {
        let read = numbers.read("available", text);
        read.map(|figure| figure.map(|figure| figure.to_string())).map_err(|misread| misread.code)
    }

    const GERMAN: Numbers = Numbers {
        decimal: Some(Decimal::Comma),
        thousands: Some(Thousands::Dot),
        trailing_minus: false,
        floats: false,
    };

    #[test]
    fn figures_are_read_by_their_declared_marks() {
        let swiss = Numbers {
            decimal: Some(Decimal::Dot),
            thousands: Some(Thousands::Apostrophe),
            trailing_minus: false,
            floats: false,
        };
        let french = Numbers {
            decimal: Some(Decimal::Comma),
            thousands: Some(Thousands::Blank),
            trailing_minus: true,
            floats: false,
        };
        for (numbers, text, figure) in [
            (GERMAN, "1.234,5", "1234.5"),
            (GERMAN, "-12.345.678", "-12345678"),
            (GERMAN, "1234,50", "1234.5"),
            (swiss, "1’234.25", "1234.25"),
            (swiss, "1'234", "1234"),
            (french, "12\u{202f}345,5", "12345.5"),
            (french, "1\u{a0}234", "1234"),
            (french, "1 005-", "-1005"),
            (Numbers::default(), "7", "7"),
        ] {
            assert_eq!(read(numbers, text), Ok(Some(figure.to_string())), "{text}");
        }
        assert_eq!(read(GERMAN, ""), Ok(None));
    }

    #[test]
    fn what_may_be_another_figure_is_refused() {
        for (numbers, text, code) in [
            (GERMAN, "1.23", "thousands_misplaced"),
            (GERMAN, "1234.567", "thousands_misplaced"),
            (GERMAN, "1.234.5", "thousands_misplaced"),
            (GERMAN, "5-", "quantity_not_a_decimal"),
            (GERMAN, "1,23E+05", "quantity_not_a_decimal"),
            (Numbers::default(), "1.234", "quantity_ambiguous"),
            (Numbers::default(), "1,234", "decimal_mark_undeclared"),
            (
                Numbers { decimal: Some(Decimal::Comma), ..Numbers::default() },
                "1.234",
                "decimal_mark_undeclared",
            ),
        ] {
            assert_eq!(read(numbers, text), Err(code), "{text}");
        }
    }
}
