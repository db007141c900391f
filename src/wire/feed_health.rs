//! The call `feedHealth` as words: up to when a feed has told everything in, whether it is late out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, Once, Words};
use super::record::{Limits, record};
use super::word::{Age, At, Duration, Flag, Maybe};
use crate::rules::reconcile::feed_health::feed_health;

record! {
    /// How far the feed has come.
    struct Asked {
        /// Our clock.
        now "now": At,
        /// Up to when the feed has told everything; absent where it never did.
        told_through "toldThrough": Maybe<At>,
        /// How old its figures may be.
        limit "maxAgeMs": Duration = 900_000,
    }
}

record! {
    /// How it stands.
    struct Answer {
        /// How long ago that is.
        age "ageMs": Maybe<Age>,
        /// Whether that is longer than the limit.
        late "late": Flag,
        /// From when on it is late where it tells nothing more.
        late_from "lateFrom": Maybe<At>,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const TOLD: Once<Answer> = Once::at(ASKED.next().answer(), "");

/// The question of `feedHealth`.
pub(super) const QUESTION: Layout = &[ASKED.part()];
/// The answer of `feedHealth`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let asked = ASKED.take(words, &Limits::default())?;
    let health = feed_health(asked.told_through, asked.limit, asked.now);
    TOLD.put(words, Answer { age: health.age, late: health.is_late, late_from: health.late_from });
    Ok(())
}
