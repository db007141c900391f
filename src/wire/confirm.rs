//! The call `confirm` as words: what a feed has covered and one poll in, what it has covered then out.

use super::layout::{CONFIRM, Check, NONE, first_part};
use super::words::{Fault, FaultCode, Reader, Writer, instant, instant_or_none};
use crate::rules::intake::confirmation::{Coverage, Poll, confirm};

static CHECKS: [Check; 15] = first_part(CONFIRM);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[
        confirmed_through,
        sequence,
        gap_to,
        seen_to,
        stopped,
        gapless,
        sent_at,
        stated_at,
        whole,
        snapshot,
        since,
        alone,
        first,
        last,
        unreadable,
    ] = reader.checked(&CHECKS);
    // What begins somewhere ends there or later.
    if first != NONE && last < first {
        reader.fail(FaultCode::Contradiction, 0);
    }
    reader.end()?;

    let before = Coverage {
        confirmed_through: instant_or_none(confirmed_through),
        sequence: number_or_none(sequence),
        gap_to: number_or_none(gap_to),
        seen_to: number_or_none(seen_to),
        stopped: stopped == 1,
    };
    let poll = Poll {
        gapless: gapless == 1,
        sent_at: instant(sent_at),
        stated_at: instant_or_none(stated_at),
        whole: whole == 1,
        snapshot: snapshot == 1,
        since: instant_or_none(since),
        alone: alone == 1,
        first: number_or_none(first),
        last: number_or_none(last),
        unreadable: unreadable == 1,
    };
    let after = confirm(before, &poll);
    writer.instant_or_none(after.confirmed_through);
    writer.put(after.sequence.unwrap_or(NONE));
    writer.put(after.gap_to.unwrap_or(NONE));
    writer.put(after.seen_to.unwrap_or(NONE));
    writer.flag(after.stopped);
    writer.flag(after.confirmed_through > before.confirmed_through);
    Ok(())
}

const fn number_or_none(word: i64) -> Option<i64> {
    if word == NONE { None } else { Some(word) }
}
