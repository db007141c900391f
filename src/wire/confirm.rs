//! The call `confirm` as words: what a feed has covered and one poll in, what it has covered then out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, Once, Words};
use super::record::{Limits, record};
use super::word::{At, Flag, Maybe, Sequence};
use crate::rules::intake::confirmation::{Coverage, Poll, confirm};

record! {
    /// What the feed has covered, and one poll.
    struct Asked {
        /// Up to when the feed had told us everything.
        confirmed_through "confirmedThrough": Maybe<At>,
        /// The last number without a gap before it.
        sequence "sequence": Maybe<Sequence>,
        /// The last number that is known to be missing.
        gap_to "gapTo": Maybe<Sequence>,
        /// The highest number seen.
        seen_to "seenTo": Maybe<Sequence>,
        /// Whether the feed stands still until a complete snapshot.
        stopped "stopped": Flag = 0,
        /// Whether the feed's sequence numbers leave none out.
        gapless "gapless": Flag = 0,
        /// Our clock when the request was sent.
        sent_at "sentAt": At,
        /// The time that the source states.
        stated_at "statedAt": Maybe<At>,
        /// Whether every page arrived and was stored.
        whole "whole": Flag = 1,
        /// Whether it was a complete snapshot.
        snapshot "snapshot": Flag = 0,
        /// From when on the poll asked for changes.
        since "since": Maybe<At>,
        /// Whether no other poll was in flight.
        alone "alone": Flag = 1,
        /// The first number of the poll.
        first_sequence "firstSequence": Maybe<Sequence>,
        /// The last number of the poll.
        last_sequence "lastSequence": Maybe<Sequence>,
        /// Whether a row of the poll names no readable pool.
        unreadable "unreadable": Flag = 0,
    }
}

record! {
    /// What the feed has covered then.
    struct Answer {
        /// Up to when the feed has told us everything.
        confirmed_through "confirmedThrough": Maybe<At>,
        /// The last number without a gap before it.
        sequence "sequence": Maybe<Sequence>,
        /// The last number that is known to be missing.
        gap_to "gapTo": Maybe<Sequence>,
        /// The highest number seen.
        seen_to "seenTo": Maybe<Sequence>,
        /// Whether the feed stands still until a complete snapshot.
        stopped "stopped": Flag,
        /// Whether `confirmed_through` is later than before.
        advanced "advanced": Flag,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const TOLD: Once<Answer> = Once::at(ASKED.next().answer(), "");

/// The question of `confirm`.
pub(super) const QUESTION: Layout = &[ASKED.part()];
/// The answer of `confirm`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let asked = ASKED.take(words, &Limits::default())?;
    // What begins somewhere ends there or later.
    if asked.first_sequence.is_some() && asked.last_sequence < asked.first_sequence {
        return Err(ASKED.contradiction());
    }
    let before = Coverage {
        confirmed_through: asked.confirmed_through,
        sequence: asked.sequence,
        gap_to: asked.gap_to,
        seen_to: asked.seen_to,
        stopped: asked.stopped,
    };
    let after = confirm(before, &asked.poll());
    let answer = Answer {
        confirmed_through: after.confirmed_through,
        sequence: after.sequence,
        gap_to: after.gap_to,
        seen_to: after.seen_to,
        stopped: after.stopped,
        advanced: after.confirmed_through > before.confirmed_through,
    };
    TOLD.put(words, answer);
    Ok(())
}

impl Asked {
    const fn poll(self) -> Poll {
        Poll {
            gapless: self.gapless,
            sent_at: self.sent_at,
            stated_at: self.stated_at,
            whole: self.whole,
            snapshot: self.snapshot,
            since: self.since,
            alone: self.alone,
            first: self.first_sequence,
            last: self.last_sequence,
            unreadable: self.unreadable,
        }
    }
}
