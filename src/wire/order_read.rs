//! The call `orderRead` as words: a read of the ERP's orders in, whether it is taken, what it leaves out and
//! which older orders it settles.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::{At, Duration, Flag, Maybe};
use crate::rules::demand::order_read::OrderRead;

/// The most lines that may be asked about at once.
const MAX_SHOWN: usize = 200;

record! {
    /// The read. One that was made at 10:00 by the ERP's clock and arrives at 09:54 by ours, with a tolerance of 5 minutes,
    /// is refused.
    struct Asked {
        /// Our clock.
        now "now": At,
        /// The ERP's clock when the orders were read; of several pages the last one's.
        at "at": At,
        /// Our clock when reading began.
        begun_at "begunAt": At,
        /// How far the ERP's clock may run ahead of ours.
        clock_tolerance "clockToleranceMs": Duration = 300_000,
        /// When the last complete read before it began; absent before the first.
        orders_read_at "ordersReadAt": Maybe<At>,
        /// Whether it shows every order that the ERP knows and the shop has open.
        complete "complete": Flag = 0,
        /// When the feed was first heard; absent before that.
        heard_since "heardSince": Maybe<At>,
        /// When the source began anew after it was restored; absent where it never was.
        epoch_since "epochSince": Maybe<At>,
        /// How long an order may be on its way to the ERP.
        limit "limitMs": Duration = 86_400_000,
    }
}

record! {
    /// One line that the ERP showed before, and that the read does not name.
    struct ShownWords {
        /// The ERP's clock at the last read that showed it.
        shown_at "shownAt": At,
    }
}

record! {
    /// What becomes of the read.
    struct Answer {
        /// Whether it was made in the future. It is refused then, and moves nothing.
        in_future "inFuture": Flag,
        /// Whether it was made before the source began anew. It is refused then, and moves nothing.
        of_older_epoch "ofOlderEpoch": Flag,
        /// When reading began: the earliest instant of both clocks.
        begun_at "begunAt": At,
        /// When the last complete read began, this one among them.
        orders_read_at "ordersReadAt": Maybe<At>,
        /// Orders that were placed before it and that the ERP does not show are settled; absent where it settles none.
        settles_before "settlesBefore": Maybe<At>,
    }
}

record! {
    /// What the read says of one such line.
    struct LeftOutWords {
        /// Whether it says that the ERP does not know the line any more.
        left_out "leftOut": Flag,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const SHOWN: List<ShownWords> = List::at(ASKED.next(), "lines", MAX_SHOWN).optional();
const TOLD: Once<Answer> = Once::at(SHOWN.next().answer(), "");
const LEFT_OUT: List<LeftOutWords> = List::at(TOLD.next(), "lines", MAX_SHOWN);

/// The question of `orderRead`.
pub(super) const QUESTION: Layout = &[ASKED.part(), SHOWN.part()];
/// The answer of `orderRead`.
pub(super) const ANSWER: Layout = &[TOLD.part(), LEFT_OUT.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let limits = Limits::default();
    let asked = ASKED.take(words, &limits)?;
    let lines = SHOWN.take(words, &limits, |_| true)?;
    let read = OrderRead {
        now: asked.now,
        at: asked.at,
        begun_at: asked.begun_at,
        clock_tolerance: asked.clock_tolerance,
        orders_read_at: asked.orders_read_at,
        is_complete: asked.complete,
        heard_since: asked.heard_since,
        epoch_since: asked.epoch_since,
        limit: asked.limit,
    };
    for at in 0..lines {
        let Some(line) = SHOWN.get(words, at) else { break };
        LEFT_OUT.put(words, at, LeftOutWords { left_out: read.leaves_out(line.shown_at) });
    }
    LEFT_OUT.put_count(words, lines);
    TOLD.put(
        words,
        Answer {
            in_future: read.is_in_future(),
            of_older_epoch: read.is_of_older_epoch(),
            begun_at: read.began(),
            orders_read_at: read.orders_read_at(),
            settles_before: read.settles_before(),
        },
    );
    Ok(())
}
