//! The call `order` as words: an order's status in, what its lines count as out.

use super::layout::{Check, ORDER, first_part};
use super::words::{Fault, Reader, Writer};
use crate::rules::demand::order_status::{OrderStatus, count};

static CHECKS: [Check; 2] = first_part(ORDER);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[status, completed_before] = reader.checked(&CHECKS);
    reader.end()?;

    let already_counted = count(
        OrderStatus::from_number(status).unwrap_or(OrderStatus::Custom),
        completed_before == 1,
    );
    writer.put(already_counted.counting.number());
    writer.flag(already_counted.is_unclear);
    Ok(())
}
