//! The call `snapshot` as words: what a snapshot would empty in, whether it is held out.

use super::layout::{Check, SNAPSHOT, first_part};
use super::words::{Fault, Reader, Writer};
use crate::rules::intake::mass_guard::{Emptying, is_held};

static CHECKS: [Check; 4] = first_part(SNAPSHOT);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[stocked, emptied, share_percent, least] = reader.checked(&CHECKS);
    reader.end()?;
    writer.flag(is_held(Emptying { stocked, emptied, share_percent, least }));
    Ok(())
}
