//! What the PHP, JavaScript and TypeScript forms of `src/wire/layout` have in common.
//!
//! Decides the fingerprint by which they are known to be of one layout, and how far each fault reaches.
//! How a form is written stands in the module of its language.

use anyhow::{Context, Result, ensure};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use stock_truth::facts::{Instant, Quantity};
use stock_truth::wire::json::refused;
use stock_truth::wire::layout::{
    ANSWER_MAX_WORDS, CodeList, FORMAT, Field, Kind, Layout, NONE, Part, QUESTION_MAX_WORDS, Shape,
};
use stock_truth::wire::words::FaultCode;
use stock_truth::wire::{CALLS, Call};

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
        format!("words {QUESTION_MAX_WORDS} {ANSWER_MAX_WORDS} none {NONE}"),
        format!("quantity {} instant {}", Quantity::MAX_TEN_THOUSANDTHS, Instant::MAX_MS),
    ];
    for call in CALLS {
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
    std::iter::once(format!(" {:?} {:?}", part.name, part.shape)).chain(fields).collect()
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

/// What a fault is of, and so what its path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// One field: `lines[3].quantity`.
    Field,
    /// A row or a list as a whole: `lines[3]`.
    Row,
    /// The record as a whole: no path.
    Record,
}

impl Reach {
    /// Its name in the generated files.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Field => "field",
            Self::Row => "row",
            Self::Record => "record",
        }
    }
}

/// How far a fault reaches: asked of the core's own refusal of a question whose last word is at fault, so
/// that there is no second list of it.
pub(crate) fn reach(fault: FaultCode) -> Result<Reach> {
    let call = Call::named("decide").context("there is no call `decide`")?;
    let (question, row, field) = one_row(call.question)?;
    let at = i64::try_from(question.len() - 1)?;
    let path = refused(call.question, &question, &[fault.number(), at]).path;
    if path.is_empty() {
        return Ok(Reach::Record);
    }
    if path == row {
        return Ok(Reach::Row);
    }
    ensure!(path == format!("{row}.{field}"), "the refusal of {} names {path}", fault.code());
    Ok(Reach::Field)
}

/// Words of a question that ends with the only row of its last list; the paths of that row and of its
/// last field.
fn one_row(layout: Layout) -> Result<(Vec<i64>, String, &'static str)> {
    let mut words = vec![FORMAT];
    for part in layout {
        match part.shape {
            Shape::Plain | Shape::Group => {}
            Shape::OptionalGroup | Shape::List(_) | Shape::OptionalList(_) => words.push(1),
        }
        words.extend(part.fields.iter().map(|_| 0));
    }
    let last = layout.last().context("the question has no parts")?;
    ensure!(
        matches!(last.shape, Shape::List(_) | Shape::OptionalList(_)),
        "the last part of the question is no list"
    );
    let field = last.fields.last().context("a row has no fields")?;
    Ok((words, format!("{}[0]", last.name), field.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_reaches_a_field_a_row_or_the_record() {
        let reach = |fault| reach(fault).unwrap();
        assert_eq!(reach(FaultCode::OutOfRange), Reach::Field);
        assert_eq!(reach(FaultCode::NoSuchPolicy), Reach::Field);
        assert_eq!(reach(FaultCode::Contradiction), Reach::Row);
        assert_eq!(reach(FaultCode::CartTooLarge), Reach::Row);
        assert_eq!(reach(FaultCode::TooLong), Reach::Record);
        for fault in FaultCode::ALL {
            reach(*fault);
        }
    }

    #[test]
    fn the_fingerprint_stands_in_every_generated_form() {
        let fingerprint = fingerprint();
        assert!(fingerprint.starts_with(&format!("{FORMAT}-")), "{fingerprint}");
        let forms = [
            crate::layout_php::class().unwrap(),
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
