//! What the PHP, JavaScript and TypeScript forms of `src/wire/layout` have in common.
//!
//! Decides the fingerprint by which they are known to be of one layout.
//! How a form is written stands in the module of its language.

use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use stock_truth::facts::{Instant, Quantity};
use stock_truth::wire::address::{ANSWER_AT, BAND_WORDS, BANDS_AT, WORDS};
use stock_truth::wire::fault::FaultCode;
use stock_truth::wire::layout::{CodeList, FORMAT, Field, Kind, NONE, Part, Shape};
use stock_truth::wire::{CALLS, Call, POLICIES};

/// Every call, and before them the one that hands over policies.
pub(crate) fn calls() -> impl Iterator<Item = Call> {
    std::iter::once(POLICIES).chain(CALLS.iter().copied())
}

/// How many digits of the digest a fingerprint carries: enough that no two layouts meet by chance.
const FINGERPRINT_DIGITS: usize = 16;

/// The version of the records and a digest of everything that a codec needs to know of them, such as
/// `2-0f3a…`. Two files with the same fingerprint read and write the same records.
pub(crate) fn fingerprint() -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(description().as_bytes()) {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits.truncate(FINGERPRINT_DIGITS);
    format!("{FORMAT}-{digits}")
}

/// Everything that the fingerprint stands for, a line for each.
fn description() -> String {
    let mut lines = vec![
        format!("places {ANSWER_AT} {BANDS_AT} {BAND_WORDS} {WORDS} none {NONE}"),
        format!("quantity {} instant {}", Quantity::MAX_TEN_THOUSANDTHS, Instant::MAX_MS),
    ];
    for call in calls() {
        lines.push(format!("{:?} {}", call.module, call.rests_on_policies));
        for (what, layout) in [("question", call.question), ("answer", call.answer)] {
            lines.push(format!("{} {what}", call.name));
            lines.extend(layout.iter().flat_map(described));
        }
    }
    for list in CodeList::ALL {
        let words = list.words().map(|(number, code)| format!("{} {number} {code}", list.name()));
        lines.extend(words);
    }
    for fault in FaultCode::ALL {
        lines.push(format!("fault {} {}", fault.number(), fault.code()));
    }
    lines.join("\n")
}

fn described(part: &Part) -> Vec<String> {
    let fields = part.fields.iter().map(|field| format!("  {field:?}"));
    std::iter::once(format!(" {:?} {:?} {} {}", part.name, part.shape, part.at, part.in_band))
        .chain(fields)
        .collect()
}

/// The name of a shape and the most rows it has.
pub(crate) const fn shape(part: &Part) -> (&'static str, usize) {
    match part.shape {
        Shape::Plain => ("plain", 1),
        Shape::Group => ("group", 1),
        Shape::OptionalGroup => ("optional", 1),
        Shape::List(rows) => ("list", rows),
        Shape::OptionalList(rows) => ("optional_list", rows),
    }
}

/// The name of a kind and its closed list.
pub(crate) const fn kind(field: &Field) -> (&'static str, Option<&'static str>) {
    match field.kind {
        Kind::Quantity(..) => ("quantity", None),
        Kind::Instant => ("instant", None),
        Kind::Number(..) | Kind::Pool | Kind::Policy => ("number", None),
        Kind::Flag => ("flag", None),
        Kind::Code(list) => ("code", Some(list.name())),
        Kind::Codes(list) => ("codes", Some(list.name())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_stands_in_every_generated_form() {
        let fingerprint = fingerprint();
        assert!(fingerprint.starts_with(&format!("{FORMAT}-")), "{fingerprint}");
        let forms = [
            crate::layout_php::class(),
            crate::layout_js::records().unwrap(),
            crate::layout_ts::types(),
        ];
        for form in forms {
            assert_eq!(form.matches(&fingerprint).count(), 1, "{}", &form[..200]);
        }
    }

    #[test]
    fn a_change_of_a_range_a_name_or_a_default_changes_the_description() {
        let description = description();
        for part in
            ["\"quantity\"", "Quantity(0, ", "default: Some(900000)", "fault 11 policy_unknown"]
        {
            assert!(description.contains(part), "{part}");
        }
    }
}
