//! The call `order` as words: an order's status in, what its lines count as out.

use super::layout::{Check, ORDER, first_part};
use super::words::{Fault, Reader, Writer, instant_or_none};
use crate::rules::demand::order_status::{Order, OrderStatus, count};

static CHECKS: [Check; 5] = first_part(ORDER);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[status, entered_at, completed_at, feed_since, counted] = reader.checked(&CHECKS);
    reader.end()?;

    let counted = count(&Order {
        status: OrderStatus::from_number(status).unwrap_or(OrderStatus::Custom),
        entered_at: instant_or_none(entered_at),
        completed_at: instant_or_none(completed_at),
        feed_since: instant_or_none(feed_since),
        counted: counted == 1,
    });
    writer.put(counted.effect.number());
    writer.flag(counted.is_unclear);
    Ok(())
}
