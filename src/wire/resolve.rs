//! The call `resolve` as words: layers of policy in, the one that holds out.

use super::layout::{Check, NONE, RESOLVE, first_part};
use super::pools::{PolicyRow, Rows};
use super::words::{Fault, Reader, Writer};
use crate::policy::{MAX_LAYERS, Policy, most_specific};

static LAYER_CHECKS: [Check; 15] = first_part(RESOLVE);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let layers = Rows::take(reader, MAX_LAYERS, &LAYER_CHECKS);
    reader.end()?;

    for (at, bound) in Policy::BOUNDS.iter().enumerate() {
        writer.put(decided(layers, at).map_or(bound.default, |(_, value)| value));
    }
    for at in 0..Policy::WIDTH {
        let layer = decided(layers, at).and_then(|(layer, _)| i64::try_from(layer).ok());
        writer.put(layer.unwrap_or(NONE));
    }
    Ok(())
}

/// The value of the field at this place and the layer that names it.
#[inline(never)]
fn decided(layers: Rows<'_>, at: usize) -> Option<(usize, i64)> {
    let stated = (0..layers.count()).map(|layer| {
        let row: Option<&PolicyRow> = layers.row(layer);
        row.and_then(|row| row.get(at)).copied().filter(|word| *word != NONE)
    });
    most_specific(stated)
}
