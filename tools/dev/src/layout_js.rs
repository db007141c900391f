//! The JavaScript form of `src/wire/layout`: the codec of the bare module's records, and its loader.
//!
//! Decides how the layout is written as JavaScript. What is done with it stands in `js/records.js` and
//! `js/bare.js`, into which it is put.

use crate::layout::{calls, fingerprint, kind, shape};
use anyhow::{Context, Result, ensure};
use std::fmt::Write as _;
use stock_truth::facts::{Instant, Quantity};
use stock_truth::wire::Module;
use stock_truth::wire::address::{ANSWER_AT, BAND_WORDS, BANDS_AT, WORDS};
use stock_truth::wire::fault::FaultCode;
use stock_truth::wire::layout::{CodeList, FORMAT, Field, Layout, NONE};

/// The source of `pkg/records.js`.
pub(crate) fn records() -> Result<String> {
    let with_constants =
        put(include_str!("js/records.js"), "/* THE CONSTANTS */\n", &constants()?)?;
    put(&with_constants, "/* THE LAYOUT */\n", &layout()?)
}

/// The source of `pkg/bare.js`, for the modules with these SHA-256.
pub(crate) fn loader(digests: &[(Module, String)]) -> Result<String> {
    let line = |(module, digest): &(Module, String)| format!("  {}: '{digest}',\n", module.name());
    let digests: String = digests.iter().map(line).collect();
    put(include_str!("js/bare.js"), "  /* THE DIGESTS */\n", &digests)
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
        ("Where an answer begins.", "ANSWER_AT", ANSWER_AT.to_string()),
        (
            "Where the first band begins: row n of every list lies in band n.",
            "BANDS_AT",
            BANDS_AT.to_string(),
        ),
        ("How many words a band has.", "BAND_WORDS", BAND_WORDS.to_string()),
        ("How many words there are in all.", "WORDS", WORDS.to_string()),
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
    writeln!(js, "/** Every fault of a question: its code. */")?;
    writeln!(js, "const FAULTS = new Map([")?;
    for fault in FaultCode::ALL {
        writeln!(js, "  [{}n, '{}'],", fault.number(), fault.code())?;
    }
    js.push_str("]);\n");
    Ok(js)
}

fn layout() -> Result<String> {
    let mut js = String::new();
    for codes in CodeList::ALL {
        let words: Vec<String> =
            codes.words().map(|(number, code)| format!("{code}: {number}")).collect();
        writeln!(js, "const {} = list({{ {} }});", codes.name(), words.join(", "))?;
    }
    writeln!(
        js,
        "\n/** Every call: the parts of its question and of its answer, and its module. */"
    )?;
    writeln!(js, "const ALL = new Map([")?;
    for call in calls() {
        writeln!(js, "  // {}.\n  ['{}', {{", call.meaning, call.name)?;
        let (module, policies) = (call.module.name(), call.rests_on_policies);
        writeln!(js, "    module: '{module}', policies: {policies},\n    asked: [")?;
        js.push_str(&parts(call.question)?);
        js.push_str("    ],\n    answered: [\n");
        js.push_str(&parts(call.answer)?);
        js.push_str("    ],\n  }],\n");
    }
    js.push_str("]);\n");
    Ok(js)
}

fn parts(layout: Layout) -> Result<String> {
    let mut js = String::new();
    for part in layout {
        let (shape, most) = shape(part);
        let (name, at, in_band) = (part.name, part.at, part.in_band);
        writeln!(js, "      part('{name}', '{shape}', {most}, {at}, {in_band}, [")?;
        for field in part.fields {
            writeln!(js, "        {},", one(field)?)?;
        }
        js.push_str("      ]),\n");
    }
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
