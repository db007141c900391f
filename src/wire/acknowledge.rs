//! The call `acknowledge` as words: one order line in, what it still takes off the figure out.

use super::words::{
    Fault, Reader, Writer, instant, instant_or_none, quantity, quantity_or_none, span,
};
use crate::rules::acknowledge::{DemandLine, acknowledge};

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[lag, position, net, contained, lowest, revised_at] = reader.row();
    reader.check_span(lag, 0);
    reader.check_instant_or_none(position, 1);
    reader.check_demand(net, 2);
    reader.check_demand(contained, 3);
    reader.check_demand_or_none(lowest, 4);
    reader.check_instant(revised_at, 5);
    reader.end()?;

    let line = DemandLine {
        net: quantity(net),
        contained: quantity(contained),
        lowest: quantity_or_none(lowest).unwrap_or(quantity(contained)),
        revised_at: instant(revised_at),
    };
    let acknowledgement = acknowledge(line, span(lag), instant_or_none(position));
    writer.quantity(acknowledgement.contained);
    writer.quantity(acknowledgement.lowest);
    writer.quantity(acknowledgement.unacknowledged);
    writer.quantity(acknowledgement.counted);
    writer.flag(acknowledgement.settled);
    Ok(())
}
