//! Holds the TypeScript types of the columns to the columns.

use stock_truth::shell::columns::{answered, asked, is_small};
use stock_truth::wire::layout::{CodeList, Field};
use stock_truth::wire::plain::TOLD;

const TYPES: &str = include_str!("../../src/shell/types.d.ts");

/// The members of an interface: name with its mark, and type.
fn members(interface: &str) -> Vec<(String, String)> {
    let head = format!("export interface {interface} {{\n");
    let (_, body) = TYPES.split_once(&head).expect("the interface is there");
    let (body, _) = body.split_once("\n}").expect("the interface ends");
    let member = |line: &str| {
        let (name, of) = line.trim().trim_end_matches(';').split_once(": ").expect("a member");
        (name.to_string(), of.to_string())
    };
    body.lines().map(member).collect()
}

fn array(field: &Field) -> String {
    let name = if is_small(field) { "Uint8Array" } else { "Float64Array" };
    name.to_string()
}

#[test]
fn the_types_of_asked_columns_are_the_columns_in_order() {
    let wanted: Vec<_> = asked().map(|field| (format!("{}?", field.name), array(field))).collect();
    assert_eq!(members("ReconcileColumns"), wanted);
    assert_eq!(wanted.len(), 27);
}

#[test]
fn the_types_of_answered_columns_are_the_columns_in_order() {
    let wanted: Vec<_> = answered().map(|field| (field.name.to_string(), array(field))).collect();
    assert_eq!(members("ReconciledColumns"), wanted);
    let names: Vec<&str> = answered().map(|field| field.name).collect();
    assert_eq!(names, TOLD);
}

#[test]
fn no_two_columns_have_one_name() {
    let mut names: Vec<&str> = asked().map(|field| field.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn every_number_of_a_list_fits_a_small_column_and_none_is_its_nothing() {
    for list in CodeList::ALL {
        for (number, code) in list.words() {
            assert!((0..255).contains(&number), "{} {code}", list.name());
        }
    }
}
