//! The PHP form of `src/wire/layout.rs`: a class of constants that the plugin's codec reads.

use stock_truth::wire::CALLS;
use stock_truth::wire::layout::{CodeList, FORMAT, Field, Kind, Layout, Shape};

/// The source of the class `Layout`.
pub(crate) fn class() -> String {
    let mut php = String::from(HEAD);
    let mut line = |depth: usize, text: &str| {
        php.push_str(&"\t".repeat(depth));
        php.push_str(text);
        php.push('\n');
    };
    line(1, "/** The version of the records; their first word. */");
    line(1, &format!("const FORMAT = {FORMAT};"));
    line(0, "");
    line(1, "/** The word that stands for a value that is not there. */");
    line(1, "const NONE = PHP_INT_MIN;");
    line(0, "");
    line(1, "/** Every call: what is asked, part by part, and what is answered. */");
    line(1, "const CALLS = array(");
    for call in CALLS {
        line(2, &format!("// {}.", sentence(call.meaning)));
        line(2, &format!("'{}' => array(", call.name));
        parts(&mut line, "question", call.question);
        parts(&mut line, "answer", call.answer);
        line(2, "),");
    }
    line(1, ");");
    line(0, "");
    line(1, "/** Every closed list: code => number, in order of precedence. */");
    line(1, "const CODES = array(");
    for list in CodeList::ALL {
        line(2, &format!("'{}' => array(", list.name()));
        for (number, code) in list.words() {
            line(3, &format!("'{code}' => {number},"));
        }
        line(2, "),");
    }
    line(1, ");");
    line(0, "}");
    php
}

const HEAD: &str = "<?php
/**
 * What each call of the core consists of. Made by: cargo dev build, from src/wire/layout.rs.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\\Engine\\Generated;

/**
 * A part is: name, shape (plain, group, optional, list, optional_list), most rows, fields.
 * A field is: name, kind, its closed list or null, whether it may be absent, default word or null.
 */
final class Layout {

";

fn parts(line: &mut impl FnMut(usize, &str), name: &str, layout: Layout) {
    line(3, &format!("'{name}' => array("));
    for part in layout {
        let (shape, rows) = match part.shape {
            Shape::Plain => ("plain", 1),
            Shape::Group => ("group", 1),
            Shape::OptionalGroup => ("optional", 1),
            Shape::List(rows) => ("list", rows),
            Shape::OptionalList(rows) => ("optional_list", rows),
        };
        line(4, "array(");
        line(5, &format!("'{}',", part.name));
        line(5, &format!("'{shape}',"));
        line(5, &format!("{rows},"));
        line(5, "array(");
        for field in part.fields {
            line(6, &one(field));
        }
        line(5, "),");
        line(4, "),");
    }
    line(3, "),");
}

fn one(field: &Field) -> String {
    let (kind, list) = match field.kind {
        Kind::Quantity(..) => ("quantity", None),
        Kind::Instant => ("instant", None),
        Kind::Number(..) | Kind::Pool | Kind::Policy => ("number", None),
        Kind::Flag => ("flag", None),
        Kind::Code(list) => ("code", Some(list.name())),
        Kind::Codes(list) => ("codes", Some(list.name())),
    };
    let list = list.map_or("null".to_string(), |name| format!("'{name}'"));
    let default = match field.default {
        None => "null".to_string(),
        Some(i64::MIN) => "self::NONE".to_string(),
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
