//! The call `massGuard` as words: what a feed would make unsellable in, whether it is held out.

use super::layout::{Check, MASS_GUARD, first_part};
use super::words::{Fault, Reader, Writer};
use crate::rules::intake::mass_guard::{Loss, is_held};

static CHECKS: [Check; 4] = first_part(MASS_GUARD);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[sellable, unsellable, share_percent, least] = reader.checked(&CHECKS);
    reader.end()?;
    writer.flag(is_held(Loss { sellable, unsellable, share_percent, least }));
    Ok(())
}
