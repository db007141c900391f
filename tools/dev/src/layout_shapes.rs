//! The types of every question and answer for PHP: the array shapes that a static analyser checks.
//!
//! Decides how they are written. The class that carries them is read by an analyser and by people,
//! and never loaded while the plugin runs.

use stock_truth::wire::layout::{CodeList, Field, Kind, Part, Shape};
use stock_truth::wire::{CALLS, Call, POLICIES};

/// The source of the class `Shapes`.
pub(crate) fn class() -> String {
    let mut lines = Vec::new();
    for list in CodeList::ALL {
        let codes: Vec<String> = list.words().map(|(_, code)| format!("'{code}'")).collect();
        lines.push(alias(list.name(), &codes.join("|")));
    }
    for part in POLICIES.question {
        lines.push(alias(&row_name("Policies", "Question", part), &row(part, true)));
    }
    for call in CALLS {
        let name = capital(call.name);
        lines.push(String::new());
        lines.push(format!("{}.", capital(call.meaning)));
        lines.push(String::new());
        for (side, layout) in [("Question", call.question), ("Answer", call.answer)] {
            let named = layout.iter().filter(|part| part.shape != Shape::Plain);
            for part in named {
                let is_question = side == "Question";
                lines.push(alias(&row_name(&name, side, part), &row(part, is_question)));
            }
        }
        lines.push(alias(&format!("{name}Question"), &question(call)));
        lines.push(alias(&format!("{name}Answer"), &shape(&members(&name, call.answer, false))));
    }
    lines.push(String::new());
    for (title, side) in [("Questions", "Question"), ("Answers", "Answer")] {
        let of = |call: &Call| format!("{}: {}{side}", call.name, capital(call.name));
        lines.push(alias(title, &shape(&CALLS.iter().map(of).collect::<Vec<_>>())));
    }
    let doc: String =
        lines.iter().map(|line| format!(" * {line}").trim_end().to_string() + "\n").collect();
    format!("{HEAD}{doc}{FOOT}")
}

fn alias(name: &str, of: &str) -> String {
    format!("@phpstan-type {name} {of}")
}

/// What a row of a list is called, or a group: the call, the side and the part, as `DecideQuestionLines`.
fn row_name(call: &str, side: &str, part: &Part) -> String {
    format!("{call}{side}{}", capital(part.name))
}

fn question(call: &Call) -> String {
    let policies = if call.rests_on_policies { POLICIES.question } else { &[] };
    let mut all = members("Policies", policies, true);
    all.extend(members(&capital(call.name), call.question, true));
    shape(&all)
}

/// The members of one side of a call, in the order of the layout.
fn members(call: &str, layout: &[Part], is_question: bool) -> Vec<String> {
    let side = if is_question { "Question" } else { "Answer" };
    layout
        .iter()
        .flat_map(|part| {
            let row = row_name(call, side, part);
            // A group may be left out of a question where each of its fields may.
            let is_all_default = part.fields.iter().all(|field| field.default.is_some());
            let mark = |may_be_left_out: bool| if may_be_left_out { "?" } else { "" };
            match part.shape {
                Shape::Plain => part.fields.iter().map(|each| member(each, is_question)).collect(),
                Shape::Group => {
                    vec![format!("{}{}: {row}", part.name, mark(is_question && is_all_default))]
                }
                Shape::OptionalGroup => {
                    vec![format!("{}{}: {row}|null", part.name, mark(is_question))]
                }
                Shape::OptionalList(_) if is_question => {
                    vec![format!("{}?: list<{row}>|null", part.name)]
                }
                Shape::List(_) | Shape::OptionalList(_) => {
                    vec![format!("{}: list<{row}>", part.name)]
                }
            }
        })
        .collect()
}

fn row(part: &Part, is_question: bool) -> String {
    shape(&part.fields.iter().map(|field| member(field, is_question)).collect::<Vec<_>>())
}

fn shape(members: &[String]) -> String {
    format!("array{{{}}}", members.join(", "))
}

fn member(field: &Field, is_question: bool) -> String {
    let of = match field.kind {
        Kind::Quantity(..) | Kind::Instant | Kind::Number(..) | Kind::Pool | Kind::Policy => {
            "int".to_string()
        }
        Kind::Flag => "bool".to_string(),
        Kind::Code(list) => list.name().to_string(),
        Kind::Codes(list) => format!("list<{}>", list.name()),
    };
    let mark = if is_question && field.default.is_some() { "?" } else { "" };
    let null = if field.optional { "|null" } else { "" };
    format!("{}{mark}: {of}{null}", field.name)
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

const HEAD: &str = "<?php
/**
 * The types of what is asked and answered. Made by: cargo dev build, from src/wire/layout.
 *
 * @package StockTruth
 */

declare(strict_types=1);

namespace StockTruth\\Engine\\Generated;

/**
 * Quantities are ten-thousandths of a base unit, instants UTC milliseconds; what may be left out has a
 * question mark and stands for its default. For a static analyser and for people: never loaded.
 *
";

const FOOT: &str = " */
final class Shapes {
}
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_default_may_be_left_out_of_a_question_and_never_of_an_answer() {
        let shapes = class();
        let line = |name: &str| {
            let start = format!(" * @phpstan-type {name} ");
            shapes.lines().find(|line| line.starts_with(&start)).expect("it is there").to_string()
        };
        let pools = line("DecideQuestionPools");
        assert!(pools.contains("figure?: int|null"), "{pools}");
        assert!(pools.contains("inFlight?: int,"), "{pools}");
        let decide = line("DecideQuestion");
        assert!(decide.contains("now: int"), "{decide}");
        assert!(decide.contains("policies?: list<PoliciesQuestionPolicies>|null"), "{decide}");
        assert!(!line("DecideAnswer").contains('?'), "{}", line("DecideAnswer"));
        assert!(line("Answers").contains("decide: DecideAnswer"), "{}", line("Answers"));
    }
}
