//! The call `group` as words: the locations of one pool in, the claim that stands for them out.

use super::layout::{Check, GROUP, NONE, first_part};
use super::pools::{Rows, check_claim};
use super::words::{Fault, Reader, Writer, instant, instant_or_none, quantity_or_none};
use crate::facts::{Figure, ItemStatus, Observation};
use crate::rules::intake::location_group::{Location, MAX_LOCATIONS, group};

type LocationRow = [i64; 6];

static LOCATION_CHECKS: [Check; 6] = first_part(GROUP);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let rows = Rows::take(reader, MAX_LOCATIONS, &LOCATION_CHECKS);
    rows.look(reader, |reader, &[figure, _, as_of, received_at, ..]: &LocationRow| {
        check_claim(reader, figure, as_of, received_at);
    });
    reader.end()?;

    let grouped = group((0..rows.count()).filter_map(|at| rows.row(at).and_then(location)));
    writer.flag(grouped.is_some());
    if let Some(grouped) = grouped {
        writer.quantity_or_none(grouped.claim.figure.known());
        writer.put(grouped.claim.status.number());
        writer.instant_or_none(Some(grouped.claim.as_of));
        writer.instant_or_none(Some(grouped.claim.received_at));
        writer.instant_or_none(Some(grouped.position));
    }
    Ok(())
}

/// A location; none where the feed never spoke of it.
fn location(row: &LocationRow) -> Option<Location> {
    let &[figure, status, as_of, received_at, confirmed, stopped] = row;
    if as_of == NONE {
        return None;
    }
    let claim = Observation {
        figure: quantity_or_none(figure).map_or(Figure::Unknown, Figure::Known),
        status: ItemStatus::from_number(status).unwrap_or(ItemStatus::Blocked),
        as_of: instant(as_of),
        received_at: instant(received_at),
        sequence: None,
    };
    Some(Location {
        claim,
        confirmed_through: instant_or_none(confirmed),
        stopped_through: instant_or_none(stopped),
    })
}
