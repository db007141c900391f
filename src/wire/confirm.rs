//! The call `confirm` as words: one poll in, the confirmed instant out.

use super::words::{Fault, Reader, Writer};
use crate::rules::confirm::{Poll, confirm};

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let confirmed = reader.instant_or_none();
    let poll = Poll {
        sent_at: reader.instant(),
        stated_at: reader.instant_or_none(),
        complete: reader.flag(),
        unbroken: reader.flag(),
    };
    reader.end()?;

    writer.instant_or_none(confirm(confirmed, poll));
    Ok(())
}
