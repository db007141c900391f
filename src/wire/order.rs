//! The call `order` as words: an order's status in, what its lines count as out.

use super::layout::{Check, ORDER, first_part};
use super::words::{Fault, Reader, Writer};
use crate::rules::orders::{OrderStatus, count};

static CHECKS: [Check; 2] = first_part(ORDER);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[status, completed_before] = reader.checked(&CHECKS);
    reader.end()?;

    let counted = count(
        OrderStatus::from_number(status).unwrap_or(OrderStatus::Custom),
        completed_before == 1,
    );
    writer.put(counted.counting.number());
    writer.flag(counted.is_unclear);
    Ok(())
}
