//! The call `order` as words: an order's status in, what its lines count as out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, Once, Words};
use super::record::{Limits, record};
use super::word::{At, Code, Flag, Maybe};
use crate::rules::demand::order_status::{Effect, Order, OrderStatus, count};

record! {
    /// One order.
    struct Asked {
        /// Its status.
        status "status": Code<OrderStatus>,
        /// When it was entered.
        entered_at "enteredAt": Maybe<At>,
        /// When it was completed.
        completed_at "completedAt": Maybe<At>,
        /// When the feed's first observation was made.
        feed_since "feedSince": Maybe<At>,
        /// Whether demand of it stands in the ledger already.
        counted "counted": Flag = 0,
    }
}

record! {
    /// What its lines count as.
    struct Answer {
        /// As what.
        effect "effect": Code<Effect>,
        /// Whether the status is one that nobody mapped.
        unclear "unclear": Flag,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const ANSWERED: Once<Answer> = Once::at(ASKED.next().answer(), "");

/// The question of `order`.
pub(super) const QUESTION: Layout = &[ASKED.part()];
/// The answer of `order`.
pub(super) const ANSWER: Layout = &[ANSWERED.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let asked = ASKED.take(words, &Limits::default())?;
    let counted = count(&Order {
        status: asked.status,
        entered_at: asked.entered_at,
        completed_at: asked.completed_at,
        feed_since: asked.feed_since,
        counted: asked.counted,
    });
    ANSWERED.put(words, Answer { effect: counted.effect, unclear: counted.is_unclear });
    Ok(())
}
