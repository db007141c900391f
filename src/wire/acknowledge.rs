//! The call `acknowledge` as words: one order line in, what it still takes off the figure out.

use super::layout::{ACKNOWLEDGE, Check, first_part};
use super::words::{
    Fault, Reader, Writer, instant, instant_or_none, quantity, quantity_or_none, span,
};
use crate::rules::demand::weak::{DemandLine, acknowledge};

static CHECKS: [Check; 8] = first_part(ACKNOWLEDGE);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[lag, position, net, reflected, lowest, rise, sent, revised_at] = reader.checked(&CHECKS);
    reader.end()?;

    let line = DemandLine {
        net: quantity(net),
        reflected: quantity(reflected),
        lowest: quantity_or_none(lowest).unwrap_or(quantity(reflected)),
        rise: quantity(rise),
        sent: sent == 1,
        revised_at: instant(revised_at),
    };
    let acknowledgement = acknowledge(line, span(lag), instant_or_none(position));
    writer.quantity(acknowledgement.reflected);
    writer.quantity(acknowledgement.lowest);
    writer.quantity(acknowledgement.rise);
    writer.quantity(acknowledgement.in_flight);
    writer.quantity(acknowledgement.already_counted);
    writer.flag(acknowledgement.settled);
    Ok(())
}
