//! The call `owner` as words: the feeds that have spoken of a pool in, whose it is to be out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::{At, Counted, Duration, Flag, Maybe, Whole};
use crate::rules::intake::ownership::{MAX_REPORTERS, Reporter, ownership};

record! {
    /// A feed that has spoken of the pool.
    struct ReporterWords {
        /// Its rank: of several the lowest is to own the pool.
        ranking "ranking": Whole<{ -(1 << 31) }, { (1 << 31) - 1 }> = 0,
        /// Whether it owns the pool now.
        owns "owns": Flag = 0,
        /// Whether it is being removed.
        leaves "leaves": Flag = 0,
        /// The pool's confirmed position by its claims.
        position "position": At,
        /// How long after an export its figure reflects an order.
        lag "lagMs": Duration,
    }
}

record! {
    /// Whose the pool is to be.
    struct Answer {
        /// The place of the feed; absent where no feed stays that has spoken of it.
        owner "owner": Maybe<Counted<19>>,
        /// Whether it stays with its present owner for now.
        waits "waits": Flag,
    }
}

const REPORTERS: List<ReporterWords> = List::at(Cursor::QUESTION, "feeds", MAX_REPORTERS);
const TOLD: Once<Answer> = Once::at(REPORTERS.next().answer(), "");

/// The question of `owner`.
pub(super) const QUESTION: Layout = &[REPORTERS.part()];
/// The answer of `owner`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let count = REPORTERS.take(words, &Limits::default(), |_| true)?;
    let told = ownership(|at| {
        if at < count { REPORTERS.get(words, at).map(ReporterWords::reporter) } else { None }
    });
    TOLD.put(words, Answer { owner: told.next, waits: told.waits });
    Ok(())
}

impl ReporterWords {
    const fn reporter(self) -> Reporter {
        Reporter {
            ranking: self.ranking,
            owns: self.owns,
            leaves: self.leaves,
            position: self.position,
            lag: self.lag,
        }
    }
}
