//! The call `admit` as words: the standing claim and a new one in, the one that stands then out.

use super::layout::NONE;
use super::words::{Fault, Reader, Writer, instant, quantity_or_none, span};
use crate::facts::{Figure, ItemStatus, Observation};
use crate::rules::admit::{Arrival, admit};

/// Sequence numbers stay where JavaScript still tells them apart.
const SEQUENCE_MAX: i64 = (1 << 53) - 1;

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[tolerance, owner, unit_known, gapless] = reader.row();
    reader.check_span(tolerance, 0);
    reader.check_flag(owner, 1);
    reader.check_flag(unit_known, 2);
    reader.check_flag(gapless, 3);
    let standing = if reader.is_present() { Some(read_claim(reader)) } else { None };
    let claim = read_claim(reader);
    reader.end()?;

    let arrival =
        Arrival { claim, owner: owner == 1, unit_known: unit_known == 1, gapless: gapless == 1 };
    let admitted = admit(standing, arrival, span(tolerance));
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

// Not inlined: it has two callers, and a copy in each makes the translated class larger.
#[inline(never)]
fn read_claim(reader: &mut Reader<'_>) -> Observation {
    let &[figure, status, as_of, received_at, sequence] = reader.row();
    let known_status = ItemStatus::from_number(status);
    reader.check_stock_or_none(figure, 0);
    reader.check_code(known_status, status, 1);
    reader.check_instant(as_of, 2);
    reader.check_instant(received_at, 3);
    reader.check_or_none(sequence, 0, SEQUENCE_MAX, 4);
    Observation {
        figure: quantity_or_none(figure).map_or(Figure::Unknown, Figure::Known),
        status: known_status.unwrap_or(ItemStatus::Blocked),
        as_of: instant(as_of),
        received_at: instant(received_at),
        sequence: if sequence == NONE { None } else { Some(sequence) },
    }
}
