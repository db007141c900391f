//! Holds the TypeScript types of the columns to the columns, and faults to their places.

use stock_truth::shell::columns::{Column, Table, Values, answered, asked, is_small};
use stock_truth::wire::json::Refusal;
use stock_truth::wire::layout::{CodeList, Field};
use stock_truth::wire::plain::ANSWER_COLUMNS;
use stock_truth::wire::value::Value;

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
    assert_eq!(wanted.len(), 28);
}

#[test]
fn the_types_of_answered_columns_are_the_columns_in_order() {
    let wanted: Vec<_> = answered().map(|field| (field.name.to_string(), array(field))).collect();
    assert_eq!(members("ReconciledColumns"), wanted);
    let names: Vec<&str> = answered().map(|field| field.name).collect();
    assert_eq!(names, ANSWER_COLUMNS);
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

/// Plain listings whose figure is this, all else as a shop that agrees would have it.
fn listings(figures: &[f64]) -> Vec<Column> {
    let large = |name: &str, values: Vec<f64>| Column {
        name: name.to_string(),
        values: Values::Large(values),
    };
    let all = |value: f64| figures.iter().map(|_| value).collect::<Vec<f64>>();
    vec![
        large("figure", figures.to_vec()),
        large("asOf", all(1_795_428_000_000.0)),
        large("receivedAt", all(1_795_428_000_000.0)),
        large("quantity", all(10_000.0)),
        Column { name: "inStock".into(), values: Values::Small(vec![1; figures.len()]) },
    ]
}

fn reconcile(shared: &Value, columns: &[Column]) -> Result<Vec<Column>, Refusal> {
    let mut table = Table::of(columns.to_vec());
    table.reconcile(shared)?;
    Ok(table.answered().to_vec())
}

fn refusal(columns: &[Column]) -> (String, &'static str) {
    let shared = Value::Object(vec![("now".into(), Value::text("2026-11-23T10:05:00Z"))]);
    let refusal = reconcile(&shared, columns).expect_err("refused");
    (refusal.path, refusal.code)
}

#[test]
fn a_number_that_is_none_is_refused_at_its_row_in_whatever_block_it_stands() {
    let faults = [
        (0.5, "wrong_type"),
        (f64::INFINITY, "wrong_type"),
        (-9_223_372_036_854_775_808.0, "wrong_type"),
        (9_007_199_254_740_992.0, "wrong_type"),
        (10_000_000_000_001.0, "value_out_of_range"),
        (-10_000_000_000_001.0, "value_out_of_range"),
    ];
    for (fault, code) in faults {
        for row in [0, 63, 64, 129] {
            let mut figures = vec![10_000.0; 130];
            figures[row] = fault;
            assert_eq!(refusal(&listings(&figures)), (format!("rows[{row}].figure"), code));
        }
    }
}

#[test]
fn a_shop_that_says_only_half_is_refused_at_its_row() {
    let mut columns = listings(&[10_000.0; 70]);
    if let Some(Column { values: Values::Small(in_stock), .. }) = columns.last_mut() {
        in_stock[66] = 255;
    }
    assert_eq!(refusal(&columns), ("rows[66].inStock".into(), "value_missing"));
}

#[test]
fn a_row_is_judged_alike_alone_and_among_others() {
    let shared = Value::Object(vec![("now".into(), Value::text("2026-11-23T10:05:00Z"))]);
    let mut columns = listings(&[10_000.0, f64::NAN, 20_000.0]);
    let alone = |row: usize| {
        let figure = [10_000.0, f64::NAN, 20_000.0][row];
        reconcile(&shared, &listings(&[figure])).expect("an answer")
    };
    // A column more, which says what holds without it.
    columns.push(Column { name: "pool".into(), values: Values::Large(vec![0.0, 0.0, 0.0]) });
    let together = reconcile(&shared, &columns).expect("an answer");
    for row in 0..3 {
        for (one, all) in alone(row).iter().zip(&together) {
            let text = |values: &Values, at: usize| match values {
                Values::Large(values) => values[at].to_string(),
                Values::Small(values) => values[at].to_string(),
            };
            assert_eq!(text(&one.values, 0), text(&all.values, row), "{} of row {row}", one.name);
        }
    }
}

#[test]
fn a_column_that_nobody_wrote_holds_its_default() {
    let shared = Value::Object(vec![("now".into(), Value::text("2026-11-23T10:05:00Z"))]);
    let names: Vec<String> = asked().map(|field| field.name.to_string()).collect();
    let mut table = Table::new(3, &names).expect("a table");
    // `backorders` has a default, so there is a shop; whether it sells must be said.
    let fault = table.reconcile(&shared).expect_err("not said whether the shop sells");
    assert_eq!((fault.code, fault.path.as_str()), ("value_missing", "rows[0].inStock"));
    for (names, code, path) in [
        (vec!["figur"], "field_unknown", "columns.figur"),
        (vec!["now"], "field_unknown", "columns.now"),
        (vec!["figure", "figure"], "field_twice", "columns.figure"),
    ] {
        let names: Vec<String> = names.into_iter().map(String::from).collect();
        let fault = Table::new(1, &names).expect_err("refused");
        assert_eq!((fault.code, fault.path.as_str()), (code, path));
    }
}

#[test]
fn a_table_may_be_asked_again_and_answers_in_the_same_place() {
    let shared = Value::Object(vec![("now".into(), Value::text("2026-11-23T10:05:00Z"))]);
    let mut table = Table::of(listings(&[10_000.0; 70]));
    table.reconcile(&shared).expect("an answer");
    let first = table.answered().to_vec();
    table.reconcile(&shared).expect("an answer");
    let text = |columns: &[Column]| format!("{columns:?}");
    assert_eq!(text(table.answered()), text(&first));
}
