//! The call `split` as words: a kit's order line and what the ERP shows of it in, its units out.

use super::layout::{Check, NONE, SPLIT, first_part};
use super::words::{Fault, Reader, Writer, quantity, quantity_or_none};
use crate::facts::Quantity;
use crate::rules::demand::split::{Split, split, spread};

static CHECKS: [Check; 6] = first_part(SPLIT);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[asked, ready_made, assembled, erp_ready_made, erp_assembled, read] =
        reader.checked(&CHECKS);
    reader.end()?;

    let recorded = Split { ready_made: quantity(ready_made), assembled: quantity(assembled) };
    let shown = |word: i64| quantity_or_none(word).unwrap_or(Quantity::ZERO);
    let erp = if erp_ready_made == NONE && erp_assembled == NONE {
        None
    } else {
        Some(Split { ready_made: shown(erp_ready_made), assembled: shown(erp_assembled) })
    };
    let line = split(quantity(asked), recorded, erp);
    let read = quantity_or_none(read).map(|read| spread(read, recorded, erp));
    writer.quantity(line.ready_made);
    writer.quantity(line.assembled);
    writer.quantity_or_none(read.map(|read| read.ready_made));
    writer.quantity_or_none(read.map(|read| read.assembled));
    Ok(())
}
