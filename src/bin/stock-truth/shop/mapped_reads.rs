//! How far the ERP has come with the shop's orders, from its own lists by the mapping.
//!
//! Decides which list a file is of and which order line a row is of. What a row shows is told by `erp::orders`.

use super::orders::OrderLine;
use crate::erp::orders::{ShownRow, each, read_at};
use crate::mapping::orders::OrderLists;
use crate::read::input::{Inputs, Source};
use crate::read::problem::{Effect, Misread, Problem, quoted};
use crate::terminal::failure::Failure;
use std::collections::{BTreeMap, HashMap};
use stock_truth::facts::{Instant, Quantity};
use stock_truth::rules::demand::history::Read;

/// The lists, and when they were read where they do not say it.
#[derive(Clone, Copy)]
pub(crate) struct Terms<'a> {
    pub(crate) lists: &'a OrderLists,
    pub(crate) at: Option<Instant>,
}

/// Reads the files, the first by the first list and so on, as one read, and gives each order line what the ERP
/// showed of it.
///
/// # Errors
/// Why nothing of one of them can be read.
pub(crate) fn read(
    inputs: &Inputs,
    sources: &[Source],
    terms: Terms<'_>,
    lines: &mut [OrderLine],
    problems: &mut Vec<Problem>,
) -> Result<(), Failure> {
    if sources.len() != terms.lists.lists.len() {
        let message = format!(
            "the mapping declares {} lists of orders and --order-reads names {} files; give one for each, \
             in the mapping's order",
            terms.lists.lists.len(),
            sources.len()
        );
        return Err(Failure::usage("order_lists_differ", &message));
    }
    let (mut shown, mut last) = (BTreeMap::<(String, String), [Quantity; 5]>::new(), terms.at);
    for (source, list) in sources.iter().zip(&terms.lists.lists) {
        let said = read_at(inputs, *source, list)?.or(terms.at).ok_or_else(|| {
            let message = "nothing says when the orders were read; declare the list's `asOfPlace` in \
                           --mapping, or give --order-reads-at";
            Failure::file(inputs.path(*source), "as_of_undeclared", message)
        })?;
        last = last.max(Some(said));
        each(inputs, *source, list, &terms.lists.prefix, &mut |line, _, row| {
            match row {
                Ok(Some(row)) => take(&mut shown, row, *source, line, problems),
                Ok(None) => {}
                Err(misread) => problems.push(misread.at(*source, line, Effect::RowLeftOut)),
            }
            Ok(())
        })?;
    }
    if let (Some(at), Some(source)) = (last, sources.first()) {
        bind(shown, at, *source, lines, problems);
    }
    Ok(())
}

/// Adds a row to what is shown of its order and item.
fn take(
    shown: &mut BTreeMap<(String, String), [Quantity; 5]>,
    row: ShownRow,
    source: Source,
    line: u64,
    problems: &mut Vec<Problem>,
) {
    if let Some(code) = row.code {
        let column = if code == "state_unknown" { "state" } else { "unit" };
        let message = format!("the mapping does not declare it; nothing of {} counts", row.order);
        problems.push(Misread::cell(column, code, message).at(source, line, Effect::Noted));
    }
    let stages = shown.entry((row.order, row.item)).or_insert([Quantity::ZERO; 5]);
    for (stage, more) in stages.iter_mut().zip(row.stages) {
        *stage = stage.plus(more);
    }
}

/// Gives what is shown to the lines. Of several lines of one item the first takes all: nothing of the others
/// counts as reflected then, which is the safe side.
fn bind(
    shown: BTreeMap<(String, String), [Quantity; 5]>,
    at: Instant,
    source: Source,
    lines: &mut [OrderLine],
    problems: &mut Vec<Problem>,
) {
    let mut by_name = HashMap::new();
    for (place, line) in lines.iter().enumerate() {
        for name in line.names() {
            by_name.entry(name).or_insert(place);
        }
    }
    for (name, stages) in shown {
        match by_name.get(&name).and_then(|place| lines.get_mut(*place)) {
            Some(line) => line.reads.push(Read { at, begun_at: at, epoch: 0, stages }),
            None => {
                let shown = quoted(&format!("{} {}", name.0, name.1));
                let message = format!("the orders have no line {shown}; it is not used");
                let misread = Misread::cell("line", "order_read_unbound", message);
                problems.push(misread.at(source, 0, Effect::RowLeftOut));
            }
        }
    }
}
