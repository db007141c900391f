//! Spans of time as people write them, such as `15m`.
//!
//! Decides their units and their bounds.

use crate::terminal::failure::Failure;
use stock_truth::facts::Span;

/// A whole number with its unit: `s`, `m`, `h` or `d`. `name` is the option or the place in the
/// mapping, for the error.
///
/// # Errors
/// Where the text is no such span, or is longer than 36,500 days.
pub(crate) fn span(name: &str, text: &str) -> Result<Span, Failure> {
    let refused = || {
        let message = format!(
            "{name}: `{text}` is not a span; write a whole number and s, m, h or d, such as 15m, at \
             most 36500d"
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_a_whole_number_and_its_unit() {
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
