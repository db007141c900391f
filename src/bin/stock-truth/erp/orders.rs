//! Rows of an ERP's list of orders by its mapping: order, item and quantities by stage.
//!
//! Decides what each row shows. A row of no order of the shop, of no item, or of goods that come back says
//! nothing. A word for a state that nobody declared is never guessed: its units stand at no stage, which is the
//! safe side. The plugin reads lists by the same mappings; both are held to the cases in `tests/cases/mapping`.

use super::claim::{add, factor, times};
use super::fields::{AVAILABLE, LOCATION, Object, SKU, STATUS, UNIT};
use super::rows::file_as_of;
use crate::mapping::orders::{FigurePart, OrderList};
use crate::read::input::{Inputs, Source};
use crate::read::problem::Misread;
use crate::read::row::Row;
use crate::terminal::failure::Failure;
use stock_truth::facts::{Instant, Quantity};
use stock_truth::rules::demand::history::Progress;

/// What one row shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ShownRow {
    /// The order as the shop calls it.
    pub(crate) order: String,
    pub(crate) item: String,
    /// Pieces by stage, from `entered` to `shipped`.
    pub(crate) stages: [Quantity; 5],
    /// Why nothing of it counts; none where it counts.
    pub(crate) code: Option<&'static str>,
}

/// When a list was read, where it says so itself.
///
/// # Errors
/// Where it is declared and cannot be read.
pub(crate) fn read_at(
    inputs: &Inputs,
    source: Source,
    list: &OrderList,
) -> Result<Option<Instant>, Failure> {
    let place = list.profile.as_of_place.as_ref();
    place.map(|place| file_as_of(&list.profile, inputs, source, place)).transpose()
}

/// Hands every row of a list to `take`, with its line and its place in the list: what it shows, none where
/// it says nothing, or why it cannot be read.
///
/// # Errors
/// Why nothing of the file can be read, and what `take` fails with.
pub(crate) fn each(
    inputs: &Inputs,
    source: Source,
    list: &OrderList,
    prefix: &str,
    take: &mut dyn FnMut(u64, u64, Result<Option<ShownRow>, Misread>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut at = 0_u64;
    Object::each_of(inputs, source, &list.profile, &mut |object| {
        let row = at;
        at = at.saturating_add(1);
        take(object.number(), row, shown(list, prefix, object))
    })
}

/// What a row shows; none where it says nothing.
fn shown(list: &OrderList, prefix: &str, row: &dyn Row) -> Result<Option<ShownRow>, Misread> {
    row.check_form()?;
    let order = text(row, LOCATION, "order")?;
    let item = text(row, SKU, "line")?;
    let number = order.strip_prefix(prefix).filter(|number| !number.is_empty());
    let Some(order) = number.filter(|_| !item.is_empty()) else { return Ok(None) };
    if order.len() > ORDER_MAX {
        return Err(Misread::cell("order", "order_too_long", "is too long for an order's number"));
    }
    let (whole, stated) = figures(list, row)?;
    if whole < Quantity::ZERO || stated.iter().any(|stage| *stage < Quantity::ZERO) {
        return Ok(None);
    }
    let state = text(row, STATUS, "state")?.to_lowercase();
    let factor = factor(&list.profile, &text(row, UNIT, "unit")?.to_lowercase());
    let stage = list.states.as_ref().map_or(Some(None), |states| states.get(&state).copied());
    let (stages, code) = match (stage, factor) {
        (None, _) => ([Quantity::ZERO; 5], Some("state_unknown")),
        (_, None) => ([Quantity::ZERO; 5], Some("unit_unknown")),
        (Some(stage), Some(factor)) => (pieces(whole, stated, stage, factor)?, None),
    };
    Ok(Some(ShownRow { order: order.to_string(), item: item.to_string(), stages, code }))
}

/// Pieces by stage: what stages state is taken off the whole, whose rest stands at the stage of its state.
fn pieces(
    whole: Quantity,
    stated: [Quantity; 5],
    stage: Option<Progress>,
    factor: Quantity,
) -> Result<[Quantity; 5], Misread> {
    let quantity = |misread: Misread| Misread { column: Some("quantity"), ..misread };
    let mut stages = [Quantity::ZERO; 5];
    let mut rest = whole;
    for (stage, stated) in stages.iter_mut().zip(stated) {
        *stage = times(stated, factor).map_err(quantity)?;
        rest = rest.minus(stated);
    }
    if let Some(stage) = stage.and_then(|stage| stages.get_mut(place(stage))) {
        let rest = times(rest.or_zero(), factor).map_err(quantity)?;
        *stage = add(*stage, rest).map_err(quantity)?;
    }
    Ok(stages)
}

/// The whole of the line, and what is stated of each stage; what the row leaves open is nothing.
fn figures(list: &OrderList, row: &dyn Row) -> Result<(Quantity, [Quantity; 5]), Misread> {
    let (mut whole, mut stages) = (Quantity::ZERO, [Quantity::ZERO; 5]);
    for (part, column) in list.figures.iter().zip(AVAILABLE..) {
        let figure = figure(list, row, part, column)?;
        let figure = if part.is_added { figure } else { Quantity::ZERO.minus(figure) };
        let sum = match part.stage {
            None => &mut whole,
            Some(stage) => match stages.get_mut(place(stage)) {
                Some(sum) => sum,
                None => continue,
            },
        };
        let named = |misread: Misread| Misread { column: Some(part.name), ..misread };
        *sum = add(*sum, figure).map_err(named)?;
    }
    Ok((whole, stages))
}

fn figure(
    list: &OrderList,
    row: &dyn Row,
    part: &FigurePart,
    column: usize,
) -> Result<Quantity, Misread> {
    let named = |misread: Misread| Misread { column: Some(part.name), ..misread };
    let text = row.text(column).map_err(named)?;
    let numbers = &list.profile.numbers;
    let figure = if row.is_number(column) {
        numbers.read_number(part.name, text)?
    } else {
        numbers.read(part.name, text)?
    };
    Ok(figure.unwrap_or(Quantity::ZERO))
}

fn text<'r>(row: &'r dyn Row, column: usize, name: &'static str) -> Result<&'r str, Misread> {
    row.text(column).map_err(|misread| {
        let code = if misread.code == "sku_not_text" { "line_not_text" } else { misread.code };
        Misread { column: Some(name), code, ..misread }
    })
}

/// Which of the stages.
const fn place(stage: Progress) -> usize {
    match stage {
        Progress::Entered => 0,
        Progress::Confirmed => 1,
        Progress::Reserved => 2,
        Progress::Picked => 3,
        Progress::Shipped => 4,
    }
}

/// The longest number of an order, in bytes.
const ORDER_MAX: usize = 100;
