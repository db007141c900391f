//! The call `payment` as words: a change of an order's status in, what becomes of it out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, Once, Words};
use super::record::{Limits, record};
use super::word::{Code, Flag};
use crate::rules::demand::order_status::OrderStatus;
use crate::rules::demand::payment::{Arrival, Payment, arrival};

record! {
    /// The change.
    struct Asked {
        /// The status that the order has.
        from "from": Code<OrderStatus>,
        /// The status that it is to have.
        to "to": Code<OrderStatus>,
        /// Whether it is stated that the order is paid.
        paid "paid": Flag = 0,
        /// Whether that was stated before the change.
        was_paid "wasPaid": Flag = 0,
        /// Whether the order is on hold for a person because its units were not there.
        held "held": Flag = 0,
        /// Whether a person makes the change, in the back office or for a reason that is given.
        by_person "byPerson": Flag = 0,
    }
}

record! {
    /// What becomes of it.
    struct Answer {
        /// Whether the change stands, the order is judged first, or stays on hold.
        arrival "arrival": Code<Arrival>,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const TOLD: Once<Answer> = Once::at(ASKED.next().answer(), "");

/// The question of `payment`.
pub(super) const QUESTION: Layout = &[ASKED.part()];
/// The answer of `payment`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let asked = ASKED.take(words, &Limits::default())?;
    let arrival = arrival(&Payment {
        from: asked.from,
        to: asked.to,
        is_paid: asked.paid,
        was_paid: asked.was_paid,
        is_held: asked.held,
        is_by_person: asked.by_person,
    });
    TOLD.put(words, Answer { arrival });
    Ok(())
}
