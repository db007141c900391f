//! How far the ERP has come with the shop's orders, from a file.
//!
//! Decides how the file is written and which order line a row is of. What the ERP's figure reflects of
//! a line follows in the core.

use super::orders::OrderLine;
use crate::mapping::time::Times;
use crate::read::heading::{Column, WantedColumn};
use crate::read::input::{Inputs, Source};
use crate::read::node::{Node, without_exponent};
use crate::read::objects::{Element, Place, WantedObjects, each};
use crate::read::problem::{Effect, Misread, Problem, quoted};
use crate::read::row::Row;
use crate::read::sheet::{Dialect, Line, Sheet};
use crate::terminal::failure::Failure;
use std::collections::HashMap;
use stock_truth::facts::Quantity;
use stock_truth::rules::demand::history::Read;

const COLUMNS: &[Column] = &[
    Column { name: "order", aliases: &["order number", "order id"], required: true },
    Column { name: "line", aliases: &["order line", "sku"], required: true },
    Column { name: "entered", aliases: &[], required: false },
    Column { name: "confirmed", aliases: &[], required: false },
    Column { name: "reserved", aliases: &[], required: false },
    Column { name: "picked", aliases: &[], required: false },
    Column { name: "shipped", aliases: &[], required: false },
    Column { name: "read_at", aliases: &[], required: true },
    Column { name: "begun_at", aliases: &[], required: false },
];
const HINT: &str = "the file needs the columns order, line and read_at, and of entered, confirmed, \
                    reserved, picked and shipped those that the ERP shows";
/// The names of the fields in JSON, in the order of the columns.
const FIELDS: [&str; 9] =
    ["order", "line", "entered", "confirmed", "reserved", "picked", "shipped", "readAt", "begunAt"];
const STAGES: std::ops::Range<usize> = 2..7;
const READ_AT: usize = 7;
const BEGUN_AT: usize = 8;

/// Reads the files and gives each order line what the ERP showed of it, oldest first.
///
/// # Errors
/// Why nothing of one of them can be read.
pub(crate) fn read(
    inputs: &Inputs,
    sources: &[Source],
    lines: &mut [OrderLine],
    problems: &mut Vec<Problem>,
) -> Result<(), Failure> {
    let mut by_name = HashMap::new();
    for (at, line) in lines.iter().enumerate() {
        for name in line.names() {
            by_name.entry(name).or_insert(at);
        }
    }
    for source in sources {
        let mut take = |number: u64, row: Result<[String; 9], Misread>| {
            let taken = row.and_then(|cells| {
                let read = read_of(&cells)?;
                let [order, line, ..] = cells;
                let found = by_name.get(&(order.clone(), line.clone())).copied();
                let line_of = found.and_then(|at| lines.get_mut(at)).ok_or_else(|| {
                    let shown = quoted(&format!("{order} {line}"));
                    let message = format!("the orders have no line {shown}; it is not used");
                    Misread::cell("line", "order_read_unbound", message)
                })?;
                line_of.reads.push(read);
                Ok(())
            });
            if let Err(misread) = taken {
                problems.push(misread.at(*source, number, Effect::RowLeftOut));
            }
        };
        if inputs.is_json(*source, None)? {
            let wanted = WantedObjects { root: &Place::default(), fields: Some(&FIELDS) };
            each(inputs, *source, None, &wanted, &mut |number, element| {
                take(number, cells_of(&element));
                Ok(())
            })?;
        } else {
            let wanted: Vec<WantedColumn> =
                COLUMNS.iter().map(|column| WantedColumn { column, declared: None }).collect();
            let mut sheet = Sheet::open(inputs, *source, &wanted, &Dialect::default(), HINT)?;
            while let Some(line) = sheet.next()? {
                take(line.number(), cells(&line));
            }
        }
    }
    for line in lines {
        line.reads.sort_by_key(|read| read.at.ms());
    }
    Ok(())
}

/// Notes how many lines the ERP shows nothing of: they count as not reflected.
pub(crate) fn note_missing(lines: &[OrderLine], source: Source, problems: &mut Vec<Problem>) {
    let missing: Vec<&OrderLine> = lines.iter().filter(|line| line.reads.is_empty()).collect();
    if let Some(first) = missing.first() {
        let message = format!(
            "{} of {} order lines have no row here, such as order {}; nothing of them counts as \
             reflected in the ERP's figure",
            missing.len(),
            lines.len(),
            quoted(&first.number)
        );
        let misread = Misread::cell("line", "order_line_without_read", message);
        problems.push(misread.at(source, 0, Effect::Noted));
    }
}

fn cells(line: &Line<'_>) -> Result<[String; 9], Misread> {
    line.check_form()?;
    let mut cells: [String; 9] = std::array::from_fn(|_| String::new());
    for (column, cell) in cells.iter_mut().enumerate() {
        *cell = line.text(column)?.to_string();
    }
    Ok(cells)
}

fn cells_of(element: &Element) -> Result<[String; 9], Misread> {
    element.check()?;
    let mut cells: [String; 9] = std::array::from_fn(|_| String::new());
    for (field, cell) in FIELDS.iter().zip(&mut cells) {
        *cell = match element.value.get(field) {
            None | Some(Node::Null) => String::new(),
            Some(Node::Text(text)) => text.trim().to_string(),
            Some(Node::Number(number)) => without_exponent(number),
            Some(other) => {
                let message = format!("is {}, not a number or a text", other.what());
                return Err(Misread::cell(field, "not_a_single_value", message));
            }
        };
    }
    Ok(cells)
}

fn read_of(cells: &[String; 9]) -> Result<Read, Misread> {
    let mut stages = [Quantity::ZERO; 5];
    let columns = COLUMNS.iter().zip(cells);
    let staged = columns.skip(STAGES.start).take(STAGES.len());
    for ((column, text), stage) in staged.zip(&mut stages) {
        if text.is_empty() {
            continue;
        }
        *stage = match Quantity::parse(text) {
            Ok(quantity) if quantity >= Quantity::ZERO => quantity,
            Ok(_) => {
                let message = format!("{} is negative", quoted(text));
                return Err(Misread::cell(column.name, "stage_negative", message));
            }
            Err(error) => {
                let message = format!("{} {error}", quoted(text));
                return Err(Misread::cell(column.name, error.code(), message));
            }
        };
    }
    let cell = |column: usize| cells.get(column).map_or("", String::as_str);
    let times = Times::default();
    let at = times.read("read_at", cell(READ_AT))?;
    let begun_at = match cell(BEGUN_AT) {
        "" => at,
        text => times.read("begun_at", text)?,
    };
    Ok(Read { at, begun_at, epoch: 0, stages })
}
