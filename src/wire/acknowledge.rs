//! The call `acknowledge` as words: one order line in, what it still takes off the figure out.

use super::words::{Fault, Reader, Writer};
use crate::rules::acknowledge::{DemandLine, acknowledge};

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let (lag, position) = (reader.span(), reader.instant_or_none());
    let line = DemandLine {
        net: reader.demand(),
        contained: reader.demand(),
        revised_at: reader.instant(),
    };
    reader.end()?;

    let acknowledgement = acknowledge(line, lag, position);
    writer.quantity(acknowledgement.contained);
    writer.quantity(acknowledgement.unacknowledged);
    writer.quantity(acknowledgement.counted);
    Ok(())
}
