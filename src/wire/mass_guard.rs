//! The call `massGuard` as words: what a feed would make unsellable in, whether it is held out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, Once, Words};
use super::record::{Limits, record};
use super::word::{Count, Flag, Whole};
use crate::rules::intake::mass_guard::{Loss, is_held};

record! {
    /// What the feed would do.
    struct Asked {
        /// How many pools can be sold before it.
        sellable "sellable": Count,
        /// How many of them cannot after it.
        unsellable "unsellable": Count,
        /// The share above which a person looks.
        share_percent "sharePercent": Whole<0, 100> = 30,
        /// The number below which nobody does.
        least "least": Count = 20,
    }
}

record! {
    /// Whether a person looks.
    struct Answer {
        /// Whether the feed is held.
        held "held": Flag,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const TOLD: Once<Answer> = Once::at(ASKED.next().answer(), "");

/// The question of `massGuard`.
pub(super) const QUESTION: Layout = &[ASKED.part()];
/// The answer of `massGuard`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let asked = ASKED.take(words, &Limits::default())?;
    let held = is_held(Loss {
        sellable: asked.sellable,
        unsellable: asked.unsellable,
        share_percent: asked.share_percent,
        least: asked.least,
    });
    TOLD.put(words, Answer { held });
    Ok(())
}
