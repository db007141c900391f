//! Keys as files write them.
//!
//! Decides which texts have lost what told one key from another. Keys are otherwise taken as they
//! stand.

use super::problem::{Misread, quoted};

/// A key that a spreadsheet has turned into a number has lost the digits that told it apart.
pub(crate) fn check_key(column: &'static str, key: &str) -> Result<(), Misread> {
    let damaged = key.split_once("E+").is_some_and(|(number, exponent)| {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        digits(exponent) && digits(&number.replace(['.', ','], ""))
    });
    if damaged {
        let message = format!(
            "{} is a key that a spreadsheet has rounded; export the keys as text",
            quoted(key)
        );
        return Err(Misread::cell(column, "sku_rounded", message));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_lost_its_digits_is_refused() {
        for key in ["1.23E+12", "4E+05", "1,23E+12"] {
            assert!(check_key("SKU", key).is_err(), "{key}");
        }
        for key in ["E+5", "CABLE+05", "1E5", "007", "1.23"] {
            assert!(check_key("SKU", key).is_ok(), "{key}");
        }
    }
}
