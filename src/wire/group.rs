//! The call `group` as words: the locations of one pool in, the claim that stands for them out.

use super::layout::{Check, GROUP, NONE, first_part};
use super::pools::{Rows, check_claim};
use super::words::{Fault, Reader, Writer, instant, instant_or_none, quantity_or_none};
use crate::facts::{Figure, ItemStatus, KitKind, Observation, Pool, Quantity};
use crate::rules::intake::location_group::{MAX_LOCATIONS, group};

type LocationRow = [i64; 5];

static LOCATION_CHECKS: [Check; 5] = first_part(GROUP);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let rows = Rows::take(reader, MAX_LOCATIONS, &LOCATION_CHECKS);
    rows.look(reader, |reader, &[figure, _, as_of, received_at, _]: &LocationRow| {
        check_claim(reader, figure, as_of, received_at);
    });
    reader.end()?;

    let locations = (0..rows.count()).filter_map(|at| rows.row(at).map(location));
    let claim = group(locations);
    writer.flag(claim.is_some());
    if let Some(claim) = claim {
        writer.quantity_or_none(claim.figure.known());
        writer.put(claim.status.number());
        writer.instant_or_none(Some(claim.as_of));
        writer.instant_or_none(Some(claim.received_at));
    }
    Ok(())
}

fn location(row: &LocationRow) -> Pool {
    let &[figure, status, as_of, received_at, confirmed] = row;
    let claim = Observation {
        figure: quantity_or_none(figure).map_or(Figure::Unknown, Figure::Known),
        status: ItemStatus::from_number(status).unwrap_or(ItemStatus::Blocked),
        as_of: instant(as_of),
        received_at: instant(received_at),
        sequence: None,
    };
    Pool {
        observation: if as_of == NONE { None } else { Some(claim) },
        confirmed_through: instant_or_none(confirmed),
        in_flight: Quantity::ZERO,
        rose_at: None,
        sales_per_day: None,
        step: Quantity::ONE,
        kit_kind: KitKind::Stocked,
        policy: None,
    }
}
