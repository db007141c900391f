//! The call `admit` as words: what stands and a new row in, what stands then out.

use super::layout::{
    ADMIT_HEAD, CLAIM_FIELDS, CURRENT_FIELDS, Check, NONE, OMISSION_FIELDS, STOPPED_FIELDS, checks,
};
use super::words::{
    Fault, FaultCode, Reader, Writer, instant, instant_or_none, quantity_or_none, span,
};
use crate::facts::{Figure, ItemStatus, Observation};
use crate::rules::intake::admission::{Absence, Current, Feed, Place, Row};
use crate::rules::intake::admit::{Admitted, admit};
use crate::rules::intake::stop::Stop;

static HEAD_CHECKS: [Check; 13] = checks(ADMIT_HEAD.fields);
static CURRENT_CHECKS: [Check; 7] = checks(CURRENT_FIELDS);
static STOPPED_CHECKS: [Check; 3] = checks(STOPPED_FIELDS);
static CLAIM_CHECKS: [Check; 5] = checks(CLAIM_FIELDS);
static OMISSION_CHECKS: [Check; 3] = checks(OMISSION_FIELDS);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let feed = read_feed(reader);
    let current = if reader.is_present() { Some(read_current(reader)) } else { None };
    let stopped = if reader.is_present() { Some(read_stop(reader)) } else { None };
    let claim = if reader.is_present() { Some(read_claim(reader)) } else { None };
    let omission = if reader.is_present() { Some(read_omission(reader)) } else { None };
    // Either something was said of the item or it was left out.
    if claim.is_some() == omission.is_some() {
        reader.fail(FaultCode::Contradiction, 0);
    }
    reader.end()?;
    // Refused above where there is neither.
    let fault = Fault { code: FaultCode::Contradiction, at: 0 };
    let row = claim.or(omission).ok_or(fault)?;
    write(writer, &admit(current, stopped, &row, &feed));
    Ok(())
}

fn read_feed(reader: &mut Reader<'_>) -> Feed {
    let &[
        tolerance,
        owner,
        readable,
        unit_known,
        gapless,
        complete,
        last_sequence,
        epoch,
        epoch_since,
        reads_orders,
        orders_read_at,
        means,
        confirmed_through,
    ] = reader.checked(&HEAD_CHECKS);
    Feed {
        tolerance: span(tolerance),
        owner: owner == 1,
        readable: readable == 1,
        unit_known: unit_known == 1,
        gapless: gapless == 1,
        complete: complete == 1,
        last_sequence: number_or_none(last_sequence),
        epoch,
        epoch_since: instant_or_none(epoch_since),
        reads_orders: reads_orders == 1,
        orders_read_at: instant_or_none(orders_read_at),
        means: Absence::from_number(means).unwrap_or(Absence::Keep),
        confirmed_through: instant_or_none(confirmed_through),
    }
}

fn read_current(reader: &mut Reader<'_>) -> Current {
    let &[figure, status, as_of, received_at, sequence, epoch, rose_at] =
        reader.checked(&CURRENT_CHECKS);
    let (figure, status) = said(figure, status);
    Current {
        claim: Observation {
            figure,
            status,
            as_of: instant(as_of),
            received_at: instant(received_at),
            sequence: number_or_none(sequence),
        },
        epoch,
        rose_at: instant_or_none(rose_at),
    }
}

fn read_stop(reader: &mut Reader<'_>) -> Stop {
    let &[through, as_of, sequence] = reader.checked(&STOPPED_CHECKS);
    Stop { through: instant_or_none(through), place: place(as_of, sequence) }
}

fn read_claim(reader: &mut Reader<'_>) -> Row {
    let &[figure, status, as_of, received_at, sequence] = reader.checked(&CLAIM_CHECKS);
    Row {
        place: place(as_of, sequence),
        received_at: instant(received_at),
        said: Some(said(figure, status)),
    }
}

fn read_omission(reader: &mut Reader<'_>) -> Row {
    let &[as_of, received_at, sequence] = reader.checked(&OMISSION_CHECKS);
    Row { place: place(as_of, sequence), received_at: instant(received_at), said: None }
}

fn said(figure: i64, status: i64) -> (Figure, ItemStatus) {
    let figure = quantity_or_none(figure).map_or(Figure::Unknown, Figure::Known);
    (figure, ItemStatus::from_number(status).unwrap_or(ItemStatus::Blocked))
}

fn place(as_of: i64, sequence: i64) -> Place {
    Place { as_of: instant(as_of), sequence: number_or_none(sequence) }
}

const fn number_or_none(word: i64) -> Option<i64> {
    if word == NONE { None } else { Some(word) }
}

fn write(writer: &mut Writer<'_>, admitted: &Admitted) {
    writer.put(admitted.admission.number());
    writer.flag(admitted.advances);
    writer.put(admitted.gap.map_or(NONE, |gap| gap.from));
    writer.put(admitted.gap.map_or(NONE, |gap| gap.to));
    writer.flag(admitted.clock_ahead);
    writer.flag(admitted.restarted);
    writer.flag(admitted.unsellable);
    writer.flag(admitted.current.is_some());
    if let Some(Current { claim, epoch, rose_at }) = admitted.current {
        writer.quantity_or_none(claim.figure.known());
        writer.put(claim.status.number());
        writer.instant_or_none(Some(claim.as_of));
        writer.instant_or_none(Some(claim.received_at));
        writer.put(claim.sequence.unwrap_or(NONE));
        writer.put(epoch);
        writer.instant_or_none(rose_at);
    }
    writer.flag(admitted.stopped.is_some());
    if let Some(Stop { through, place }) = admitted.stopped {
        writer.instant_or_none(through);
        writer.instant_or_none(Some(place.as_of));
        writer.put(place.sequence.unwrap_or(NONE));
    }
}
