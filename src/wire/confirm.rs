//! The call `confirm` as words: one poll in, the confirmed instant out.

use super::layout::{CONFIRM, Check, first_part};
use super::words::{Fault, Reader, Writer, instant, instant_or_none};
use crate::rules::intake::confirmation::{Poll, confirm};

static CHECKS: [Check; 5] = first_part(CONFIRM);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[confirmed, sent_at, stated_at, complete, unbroken] = reader.checked(&CHECKS);
    reader.end()?;

    let poll = Poll {
        sent_at: instant(sent_at),
        stated_at: instant_or_none(stated_at),
        complete: complete == 1,
        unbroken: unbroken == 1,
    };
    writer.instant_or_none(confirm(instant_or_none(confirmed), poll));
    Ok(())
}
