//! The JavaScript form of `src/wire/layout`: the codec of the bare module's records, and its loader.
//!
//! Decides how the layout is written as JavaScript. What is done with it stands in `js/records.js` and
//! `js/bare.js`, into which it is put.

use crate::layout::{fingerprint, kind, reach, shape};
use anyhow::{Context, Result, ensure};
use std::fmt::Write as _;
use stock_truth::facts::{Instant, Quantity};
use stock_truth::wire::CALLS;
use stock_truth::wire::layout::{
    ANSWER_MAX_WORDS, CodeList, FORMAT, Field, Layout, NONE, QUESTION_MAX_WORDS,
};
use stock_truth::wire::words::FaultCode;

/// The source of `pkg/records.js`.
pub(crate) fn records() -> Result<String> {
    let with_constants =
        put(include_str!("js/records.js"), "/* THE CONSTANTS */\n", &constants()?)?;
    put(&with_constants, "/* THE LAYOUT */\n", &calls()?)
}

/// The source of `pkg/bare.js`, for the module with this SHA-256.
pub(crate) fn loader(digest: &str) -> Result<String> {
    put(include_str!("js/bare.js"), "THE DIGEST", digest)
}

fn put(source: &str, place: &str, text: &str) -> Result<String> {
    let (before, behind) =
        source.split_once(place).with_context(|| format!("`{place}` is not in the source"))?;
    ensure!(!behind.contains(place), "`{place}` stands twice in the source");
    Ok(format!("{before}{text}{behind}"))
}

fn constants() -> Result<String> {
    let mut js = String::new();
    let scalars = [
        ("The version of the records; their first word.", "FORMAT", FORMAT.to_string()),
        (
            "Which layout this is: the same stands in Layout.php and stock_truth.d.ts.\n * @type {import('./stock_truth.js').LayoutFingerprint}",
            "FINGERPRINT",
            format!("'{}'", fingerprint()),
        ),
        (
            "The most words that any question has.",
            "QUESTION_MAX_WORDS",
            QUESTION_MAX_WORDS.to_string(),
        ),
        ("The most words that any answer has.", "ANSWER_MAX_WORDS", ANSWER_MAX_WORDS.to_string()),
        ("The word that stands for a value that is not there.", "NONE", "-(2n ** 63n)".to_string()),
    ];
    ensure!(NONE == i64::MIN, "the word for what is not there is written as the smallest there is");
    for (meaning, name, value) in scalars {
        let end = if meaning.contains('\n') { "\n " } else { " " };
        let start = if meaning.contains('\n') { "\n * " } else { " " };
        writeln!(js, "/**{start}{meaning}{end}*/\nexport const {name} = {value};")?;
    }
    writeln!(js, "/** The largest quantity taken from outside, in ten-thousandths. */")?;
    writeln!(js, "const QUANTITY_MAX = {};", Quantity::MAX_TEN_THOUSANDTHS)?;
    writeln!(js, "/** The last instant there is, in milliseconds since 1970. */")?;
    writeln!(js, "const INSTANT_MAX = {};", Instant::MAX_MS)?;
    writeln!(js, "/** Every fault of a question: its code, and what it is of. */")?;
    writeln!(js, "const FAULTS = new Map([")?;
    for fault in FaultCode::ALL {
        let reach = reach(*fault)?.name();
        writeln!(js, "  [{}n, ['{}', '{reach}']],", fault.number(), fault.code())?;
    }
    js.push_str("]);\n");
    Ok(js)
}

fn calls() -> Result<String> {
    let mut js = String::new();
    for codes in CodeList::ALL {
        let words: Vec<String> =
            codes.words().map(|(number, code)| format!("{code}: {number}")).collect();
        writeln!(js, "const {} = list({{ {} }});", codes.name(), words.join(", "))?;
    }
    writeln!(js, "\n/** Every call: the parts of its question and of its answer. */")?;
    writeln!(js, "export const CALLS = new Map([")?;
    for call in CALLS {
        writeln!(js, "  // {}.\n  ['{}', [", call.meaning, call.name)?;
        js.push_str(&parts(call.question)?);
        js.push_str(&parts(call.answer)?);
        js.push_str("  ]],\n");
    }
    js.push_str("]);\n");
    Ok(js)
}

fn parts(layout: Layout) -> Result<String> {
    let mut js = String::from("    [\n");
    for part in layout {
        let (shape, most) = shape(part);
        let head = match shape {
            "plain" => "plain(".to_string(),
            "list" => format!("rows('{}', {most},", part.name),
            "optional_list" => format!("optionalRows('{}', {most},", part.name),
            once => format!("{once}('{}',", part.name),
        };
        writeln!(js, "      {head}")?;
        for field in part.fields {
            writeln!(js, "        {},", one(field)?)?;
        }
        js.push_str("      ),\n");
    }
    js.push_str("    ],\n");
    Ok(js)
}

fn one(field: &Field) -> Result<String> {
    let kind = match kind(field) {
        ("code", Some(list)) => list.to_string(),
        ("codes", Some(list)) => format!("{list}.set"),
        (plain, _) => plain.to_string(),
    };
    ensure!(
        field.optional == (field.default == Some(NONE)),
        "`{}`: what may be null is null where it is left out, and nothing else is",
        field.name
    );
    Ok(match field.default {
        None => format!("['{}', {kind}]", field.name),
        Some(NONE) => format!("['{}', {kind}, NONE]", field.name),
        Some(word) => format!("['{}', {kind}, {word}n]", field.name),
    })
}
