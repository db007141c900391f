//! The call `acknowledge` as words: one order line in, what it still takes off the figure out.

use super::layout::{ACKNOWLEDGE, Check, first_part};
use super::words::{
    Fault, Reader, Writer, instant, instant_or_none, quantity, quantity_or_none, span,
};
use crate::rules::acknowledge::{DemandLine, acknowledge};

static CHECKS: [Check; 8] = first_part(ACKNOWLEDGE);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[lag, position, net, contained, lowest, rise, sent, revised_at] = reader.checked(&CHECKS);
    reader.end()?;

    let line = DemandLine {
        net: quantity(net),
        contained: quantity(contained),
        lowest: quantity_or_none(lowest).unwrap_or(quantity(contained)),
        rise: quantity(rise),
        sent: sent == 1,
        revised_at: instant(revised_at),
    };
    let acknowledgement = acknowledge(line, span(lag), instant_or_none(position));
    writer.quantity(acknowledgement.contained);
    writer.quantity(acknowledgement.lowest);
    writer.quantity(acknowledgement.rise);
    writer.quantity(acknowledgement.unacknowledged);
    writer.quantity(acknowledgement.counted);
    writer.flag(acknowledgement.settled);
    Ok(())
}
