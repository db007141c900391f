//! The call `admit` as words: the standing claim and a new one in, the one that stands then out.

use super::layout::NONE;
use super::words::{Fault, Reader, Writer};
use crate::facts::{Figure, ItemStatus, Observation};
use crate::rules::admit::{Arrival, admit};

/// Sequence numbers stay where JavaScript still tells them apart.
const SEQUENCE_MAX: i64 = (1 << 53) - 1;

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let tolerance = reader.span();
    let (owner, unit_known, gapless) = (reader.flag(), reader.flag(), reader.flag());
    let standing = if reader.flag() { Some(read_claim(reader)) } else { None };
    let claim = read_claim(reader);
    reader.end()?;

    let admitted = admit(standing, Arrival { claim, owner, unit_known, gapless }, tolerance);
    writer.put(admitted.admission.number());
    writer.flag(admitted.clock_ahead);
    writer.flag(admitted.standing.is_some());
    if let Some(standing) = admitted.standing {
        writer.quantity_or_none(standing.figure.known());
        writer.put(standing.status.number());
        writer.instant_or_none(Some(standing.as_of));
        writer.instant_or_none(Some(standing.received_at));
        writer.put(standing.sequence.unwrap_or(NONE));
    }
    Ok(())
}

fn read_claim(reader: &mut Reader<'_>) -> Observation {
    Observation {
        figure: reader.stock_or_none().map_or(Figure::Unknown, Figure::Known),
        status: reader.code(ItemStatus::from_number, ItemStatus::Blocked),
        as_of: reader.instant(),
        received_at: reader.instant(),
        sequence: reader.number_or_none(0, SEQUENCE_MAX),
    }
}
