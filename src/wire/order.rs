//! The call `order` as words: an order's status and lines in, what they count as and ask for out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::{At, Code, Demand, Flag, Maybe, Stock};
use crate::facts::MAX_LINES;
use crate::rules::demand::order_status::{Effect, Order, OrderStatus, count, net};

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
    /// One of its lines. More lines than fit are asked about in several calls.
    struct LineWords {
        /// How many were ordered; negative where a program wrote so.
        ordered "ordered": Stock,
        /// How many of them were paid back, in all refunds.
        refunded "refunded": Demand = 0,
    }
}

record! {
    /// What its lines count as.
    struct Answer {
        /// As what.
        effect "effect": Code<Effect>,
        /// Whether the status is one that nobody mapped.
        unclear "unclear": Flag,
        /// Whether the ledger is to say the net quantities of its lines.
        recorded "recorded": Flag,
        /// Whether WooCommerce takes its lines off the shop's figure.
        awaits_reduction "awaitsReduction": Flag,
        /// Whether it is set to pending before it is tried again.
        set_pending "setPending": Flag,
    }
}

record! {
    /// What one of its lines asks for.
    struct LineAnswer {
        /// Its net quantity.
        net "net": Demand,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const LINES: List<LineWords> = List::at(ASKED.next(), "lines", MAX_LINES).optional();
const ANSWERED: Once<Answer> = Once::at(LINES.next().answer(), "");
const LINE_ANSWERS: List<LineAnswer> = List::at(ANSWERED.next(), "lines", MAX_LINES);

/// The question of `order`.
pub(super) const QUESTION: Layout = &[ASKED.part(), LINES.part()];
/// The answer of `order`.
pub(super) const ANSWER: Layout = &[ANSWERED.part(), LINE_ANSWERS.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let limits = Limits::default();
    let asked = ASKED.take(words, &limits)?;
    let lines = LINES.take(words, &limits, |_| true)?;
    let counted = count(&Order {
        status: asked.status,
        entered_at: asked.entered_at,
        completed_at: asked.completed_at,
        feed_since: asked.feed_since,
        counted: asked.counted,
    });
    let answer = Answer {
        effect: counted.effect,
        unclear: counted.is_unclear,
        recorded: counted.is_recorded,
        awaits_reduction: counted.awaits_reduction,
        set_pending: counted.is_set_pending,
    };
    ANSWERED.put(words, answer);
    LINE_ANSWERS.put_count(words, lines);
    for at in 0..lines {
        if let Some(line) = LINES.get(words, at) {
            let net = net(counted.effect, line.ordered, line.refunded);
            LINE_ANSWERS.put(words, at, LineAnswer { net });
        }
    }
    Ok(())
}
