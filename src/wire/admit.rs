//! The call `admit` as words: the standing claim and a new one in, the one that stands then out.

use super::layout::{ADMIT_HEAD, CLAIM_FIELDS, Check, NONE, OMISSION, checks};
use super::words::{
    Fault, FaultCode, Reader, Writer, instant, instant_or_none, quantity_or_none, span,
};
use crate::facts::{Figure, ItemStatus, Observation};
use crate::rules::intake::admission::{Absence, Arrival, Omission, admit, omit};

static HEAD_CHECKS: [Check; 7] = checks(ADMIT_HEAD.fields);
static CLAIM_CHECKS: [Check; 5] = checks(CLAIM_FIELDS);
static OMISSION_CHECKS: [Check; 5] = checks(OMISSION.fields);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[tolerance, owner, unit_known, gapless, last_sequence, shows_orders, orders_read_at] =
        reader.checked(&HEAD_CHECKS);
    let current = if reader.is_present() { Some(read_claim(reader)) } else { None };
    let claim = if reader.is_present() { Some(read_claim(reader)) } else { None };
    let omission = if reader.is_present() {
        Some(Omission {
            owner: owner == 1,
            shows_orders: shows_orders == 1,
            orders_read_at: instant_or_none(orders_read_at),
            ..read_omission(reader)
        })
    } else {
        None
    };
    // Either something was said of the item or it was left out.
    if claim.is_some() == omission.is_some() {
        reader.fail(FaultCode::Contradiction, 0);
    }
    reader.end()?;

    let arrival = |claim| Arrival {
        claim,
        owner: owner == 1,
        unit_known: unit_known == 1,
        gapless: gapless == 1,
        last_sequence: if last_sequence == NONE { None } else { Some(last_sequence) },
        shows_orders: shows_orders == 1,
        orders_read_at: instant_or_none(orders_read_at),
    };
    let admitted = match (claim, omission) {
        (_, Some(omission)) => omit(current, omission, span(tolerance)),
        (Some(claim), None) => admit(current, arrival(claim), span(tolerance)),
        // Refused above.
        (None, None) => return Err(Fault { code: FaultCode::Contradiction, at: 0 }),
    };
    writer.put(admitted.admission.number());
    writer.flag(admitted.admission.confirms());
    writer.flag(admitted.clock_ahead);
    writer.flag(admitted.current.is_some());
    if let Some(current) = admitted.current {
        writer.quantity_or_none(current.figure.known());
        writer.put(current.status.number());
        writer.instant_or_none(Some(current.as_of));
        writer.instant_or_none(Some(current.received_at));
        writer.put(current.sequence.unwrap_or(NONE));
    }
    Ok(())
}

fn read_omission(reader: &mut Reader<'_>) -> Omission {
    let &[complete, means, as_of, received_at, sequence] = reader.checked(&OMISSION_CHECKS);
    Omission {
        complete: complete == 1,
        means: Absence::from_number(means).unwrap_or(Absence::Keep),
        as_of: instant(as_of),
        received_at: instant(received_at),
        sequence: if sequence == NONE { None } else { Some(sequence) },
        owner: false,
        shows_orders: false,
        orders_read_at: None,
    }
}

// Not inlined: it has two callers, and a copy in each makes the translated class larger.
#[inline(never)]
fn read_claim(reader: &mut Reader<'_>) -> Observation {
    let &[figure, status, as_of, received_at, sequence] = reader.checked(&CLAIM_CHECKS);
    Observation {
        figure: quantity_or_none(figure).map_or(Figure::Unknown, Figure::Known),
        status: ItemStatus::from_number(status).unwrap_or(ItemStatus::Blocked),
        as_of: instant(as_of),
        received_at: instant(received_at),
        sequence: if sequence == NONE { None } else { Some(sequence) },
    }
}
