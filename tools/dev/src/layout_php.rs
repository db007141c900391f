//! The PHP form of `src/wire/layout`: a class of constants that the plugin's codec reads.
//!
//! Decides how they are written: as arrays of constants, which opcache keeps once for all requests and
//! from which nothing has to be derived while a question is asked.

use crate::layout::{calls, fingerprint, kind, shape};
use stock_truth::wire::address::{ANSWER_AT, BAND_WORDS, BANDS_AT, WORDS};
use stock_truth::wire::fault::FaultCode;
use stock_truth::wire::layout::{CodeList, FORMAT, Field, Layout, NONE, Shape};
use stock_truth::wire::{Call, POLICIES};

/// The source of the class `Layout`.
pub(crate) fn class() -> String {
    let mut php = String::from(HEAD);
    let mut line = |depth: usize, text: &str| {
        php.push_str(&"\t".repeat(depth));
        php.push_str(text);
        php.push('\n');
    };
    scalars(&mut line);
    doc(
        &mut line,
        "Every call: which class answers it, whether it rests on policies, what is asked and answered.",
        "array<string, Asked>",
    );
    line(1, "const CALLS = array(");
    for each in calls() {
        call(&mut line, &each);
    }
    line(1, ");");
    line(0, "");
    lists(&mut line);
    faults(&mut line);
    line(0, "}");
    php
}

fn call(line: &mut impl FnMut(usize, &str), call: &Call) {
    line(2, &format!("// {}.", sentence(call.meaning)));
    line(2, &format!("'{}' => array(", call.name));
    line(3, &format!("'class' => '{}',", call.module.name()));
    line(3, &format!("'policies' => {},", call.rests_on_policies));
    let names: Vec<String> = names(call).map(|name| format!("'{name}' => true")).collect();
    line(3, &format!("'names' => array( {} ),", names.join(", ")));
    parts(line, "question", call.question);
    parts(line, "answer", call.answer);
    line(2, "),");
}

/// The names that a question of a call may have at the top.
fn names(call: &Call) -> impl Iterator<Item = &'static str> {
    let policies = if call.rests_on_policies { POLICIES.question } else { &[] };
    policies.iter().chain(call.question).flat_map(|part| {
        let fields = part.fields.iter().map(|field| field.name);
        let is_plain = part.shape == Shape::Plain;
        fields.filter(move |_| is_plain).chain((!is_plain).then_some(part.name))
    })
}

fn scalars(line: &mut impl FnMut(usize, &str)) {
    let constants = [
        ("The version of the records; their first word.", "FORMAT", FORMAT.to_string()),
        (
            "Which layout this is: the same stands in pkg/records.js and pkg/stock_truth.d.ts.",
            "FINGERPRINT",
            format!("'{}'", fingerprint()),
        ),
        ("The word that stands for a value that is not there.", "NONE", "PHP_INT_MIN".to_string()),
        ("Where an answer begins.", "ANSWER_AT", ANSWER_AT.to_string()),
        (
            "Where the first band begins: row n of every list lies in band n.",
            "BANDS_AT",
            BANDS_AT.to_string(),
        ),
        ("How many words a band has.", "BAND_WORDS", BAND_WORDS.to_string()),
        ("How many words there are in all.", "WORDS_MAX", WORDS.to_string()),
    ];
    for (meaning, name, value) in constants {
        line(1, &format!("/** {meaning} */"));
        line(1, &format!("const {name} = {value};"));
        line(0, "");
    }
}

/// What a constant is, and its type.
fn doc(line: &mut impl FnMut(usize, &str), meaning: &str, of: &str) {
    for text in ["/**", &format!(" * {meaning}"), " *", &format!(" * @var {of}"), " */"] {
        line(1, text);
    }
}

/// The closed lists, once for each direction.
fn lists(line: &mut impl FnMut(usize, &str)) {
    doc(
        line,
        "Every closed list: code => number, in order of precedence.",
        "array<string, array<string, int>>",
    );
    line(1, "const CODES = array(");
    for list in CodeList::ALL {
        line(2, &format!("'{}' => array(", list.name()));
        for (number, code) in list.words() {
            line(3, &format!("'{code}' => {number},"));
        }
        line(2, "),");
    }
    line(1, ");");
    line(0, "");
    doc(
        line,
        "The same the other way round: number => code, in order of precedence.",
        "array<string, array<int, string>>",
    );
    line(1, "const WORDS = array(");
    for list in CodeList::ALL {
        line(2, &format!("'{}' => array(", list.name()));
        for (number, code) in list.words() {
            line(3, &format!("{number} => '{code}',"));
        }
        line(2, "),");
    }
    line(1, ");");
    line(0, "");
}

fn faults(line: &mut impl FnMut(usize, &str)) {
    doc(line, "The faults of a question: number => code.", "array<int, string>");
    line(1, "const FAULTS = array(");
    for fault in FaultCode::ALL {
        line(2, &format!("{} => '{}',", fault.number(), fault.code()));
    }
    line(1, ");");
}

const HEAD: &str = "<?php
/**
 * What each call of the core consists of. Made by: cargo dev build, from src/wire/layout.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\\Engine\\Generated;

/**
 * A part is: name, shape (plain, group, optional, list, optional_list), most rows, fields, their names as keys,
 * the place of its first word, the place of a row in its band.
 * A field is: name, kind, its closed list or null, whether it may be absent, default word or null.
 *
 * @phpstan-type Field array{string, string, string|null, bool, int|null}
 * @phpstan-type Part array{string, string, int, list<Field>, array<string, true>, int, int}
 * @phpstan-type Asked array{class: 'Gate'|'Ledger'|'Operations'|'Queue', policies: bool, names: array<string, true>, question: list<Part>, answer: list<Part>}
 */
final class Layout {

";

fn parts(line: &mut impl FnMut(usize, &str), name: &str, layout: Layout) {
    line(3, &format!("'{name}' => array("));
    for part in layout {
        let (shape, rows) = shape(part);
        line(4, "array(");
        line(5, &format!("'{}',", part.name));
        line(5, &format!("'{shape}',"));
        line(5, &format!("{rows},"));
        line(5, "array(");
        for field in part.fields {
            line(6, &one(field));
        }
        line(5, "),");
        let names: Vec<String> =
            part.fields.iter().map(|field| format!("'{}' => true", field.name)).collect();
        line(5, &format!("array( {} ),", names.join(", ")));
        line(5, &format!("{},", part.at));
        line(5, &format!("{},", part.in_band));
        line(4, "),");
    }
    line(3, "),");
}

fn one(field: &Field) -> String {
    let (kind, list) = kind(field);
    let list = list.map_or("null".to_string(), |name| format!("'{name}'"));
    let default = match field.default {
        None => "null".to_string(),
        Some(NONE) => "self::NONE".to_string(),
        Some(word) => word.to_string(),
    };
    let optional = field.optional;
    format!("array( '{}', '{kind}', {list}, {optional}, {default} ),", field.name)
}

fn sentence(meaning: &str) -> String {
    let mut letters = meaning.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
