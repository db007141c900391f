//! Questions as the model reads them: plain structs, amounts as ten-thousandths, instants as
//! milliseconds, all of them wide enough never to overflow.
//!
//! Decides how a field's text becomes a number. What is a wrong question is not told here: the model
//! is only asked what is well-formed.

use serde_json::Value as Json;
use stock_truth::facts::Instant;

/// An amount in ten-thousandths of a unit.
pub(crate) type Amount = i128;
/// An instant or a span in milliseconds.
pub(crate) type Ms = i128;

/// One whole unit.
pub(crate) const ONE: Amount = 10_000;

pub(crate) fn amount(text: &str) -> Amount {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let whole: Amount = whole.parse().expect("digits");
    let part: Amount = format!("{part:0<4}").parse().expect("digits");
    sign * (whole * ONE + part)
}

pub(crate) fn written(amount: Amount) -> String {
    let sign = if amount < 0 { "-" } else { "" };
    let text = format!("{sign}{}.{:04}", amount.abs() / ONE, amount.abs() % ONE);
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

pub(crate) fn instant(ms: Ms) -> String {
    let ms = i64::try_from(ms).expect("an instant");
    Instant::from_ms(ms).expect("an instant").to_string()
}

/// A field that may be absent or null.
fn field<'a>(row: &'a Json, name: &str) -> Option<&'a Json> {
    row.get(name).filter(|value| !value.is_null())
}

/// A group of fields that may be absent or null.
pub(crate) fn part<'a>(row: &'a Json, name: &str) -> Option<&'a Json> {
    field(row, name)
}

pub(crate) fn maybe_amount(row: &Json, name: &str) -> Option<Amount> {
    field(row, name).map(|value| amount(value.as_str().expect("a text")))
}

pub(crate) fn amount_or(row: &Json, name: &str, default: Amount) -> Amount {
    maybe_amount(row, name).unwrap_or(default)
}

pub(crate) fn maybe_ms(row: &Json, name: &str) -> Option<Ms> {
    field(row, name).map(|value| {
        let text = value.as_str().expect("a text");
        Ms::from(Instant::parse(text).expect("an instant").ms())
    })
}

pub(crate) fn ms(row: &Json, name: &str) -> Ms {
    maybe_ms(row, name).expect("an instant that must be there")
}

pub(crate) fn maybe_number(row: &Json, name: &str) -> Option<i128> {
    field(row, name).map(|value| i128::from(value.as_i64().expect("a number")))
}

pub(crate) fn number_or(row: &Json, name: &str, default: i128) -> i128 {
    maybe_number(row, name).unwrap_or(default)
}

pub(crate) fn maybe_place(row: &Json, name: &str) -> Option<usize> {
    field(row, name)
        .map(|value| usize::try_from(value.as_u64().expect("a place")).expect("a small number"))
}

pub(crate) fn place(row: &Json, name: &str) -> usize {
    maybe_place(row, name).expect("a place that must be there")
}

pub(crate) fn flag_or(row: &Json, name: &str, default: bool) -> bool {
    field(row, name).map_or(default, |value| value.as_bool().expect("a flag"))
}

pub(crate) fn maybe_flag(row: &Json, name: &str) -> Option<bool> {
    field(row, name).map(|value| value.as_bool().expect("a flag"))
}

pub(crate) fn word_or(row: &Json, name: &str, default: &str) -> String {
    field(row, name).map_or(default, |value| value.as_str().expect("a word")).to_string()
}

/// The rows of a list; none where the list is left out.
pub(crate) fn rows<T>(question: &Json, name: &str, read: impl Fn(&Json) -> T) -> Vec<T> {
    field(question, name)
        .map_or_else(Vec::new, |list| list.as_array().expect("a list").iter().map(read).collect())
}

/// The largest multiple of `step` that is no more than `amount`.
pub(crate) fn floor_to(amount: Amount, step: Amount) -> Amount {
    amount.div_euclid(step) * step
}

/// The smallest multiple of `step` that is no less than `amount`.
pub(crate) fn ceil_to(amount: Amount, step: Amount) -> Amount {
    -floor_to(-amount, step)
}

/// So much of something that takes `each` for one unit, rounded up.
pub(crate) fn times(amount: Amount, each: Amount) -> Amount {
    ceil_to(amount * each, ONE) / ONE
}
