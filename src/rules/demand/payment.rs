//! What becomes of an order that is about to get another status because its money has arrived.
//!
//! Decides whether the change stands, whether the order has to be judged first, and whether it stays with the
//! person who has to look at it. Whether its units are there is decided in [`crate::rules::gate`].

use super::order_status::OrderStatus;
use crate::code::codes;

codes! {
    /// What becomes of the change.
    pub enum Arrival {
        /// It stands.
        Go = 1 "go",
        /// The order is judged as one that is paid. Where it does not pass it is put on hold for a person.
        Judge = 2 "judge",
        /// The order stays on hold: a person has yet to look at it.
        Stay = 3 "stay",
        /// It stands, and nobody has to look at the order any more.
        Release = 4 "release",
    }
}

/// A change of an order's status.
#[derive(Clone, Copy, Debug)]
pub struct Payment {
    /// The status that it has.
    pub from: OrderStatus,
    /// The status that it is to have.
    pub to: OrderStatus,
    /// Whether it is stated that the order is paid.
    pub is_paid: bool,
    /// Whether that was stated before this change.
    pub was_paid: bool,
    /// Whether the order is on hold for a person because its units were not there.
    pub is_held: bool,
    /// Whether a person changes the status in the back office, or has an app do so for a reason that is given.
    pub is_by_person: bool,
}

/// What becomes of a change of an order's status.
///
/// Money that has arrived is never refused, by whatever route it is told. A person who sets a status decides
/// alone. An order that is on hold for a person stays so, whatever a later notice of its payment or a program
/// says; only money that goes back ends that, and a cancellation where none has come: its units are given back. An order is judged once for its money: what a status of a plugin
/// means nobody knows, so that the payment itself says whether that has been.
#[must_use]
pub const fn arrival(payment: &Payment) -> Arrival {
    if payment.is_held {
        return match payment.to {
            OrderStatus::OnHold => Arrival::Go,
            OrderStatus::Refunded | OrderStatus::Trash => Arrival::Release,
            OrderStatus::Cancelled | OrderStatus::Failed if !payment.is_paid => Arrival::Release,
            _ if payment.is_by_person => Arrival::Release,
            _ => Arrival::Stay,
        };
    }
    if payment.is_by_person {
        return Arrival::Go;
    }
    let was_taken = match payment.from {
        OrderStatus::Processing | OrderStatus::Completed | OrderStatus::Refunded => true,
        OrderStatus::Custom => payment.was_paid,
        _ => false,
    };
    let is_taken = match payment.to {
        OrderStatus::Processing | OrderStatus::Completed => true,
        OrderStatus::Custom => payment.is_paid,
        _ => false,
    };
    if is_taken && !was_taken { Arrival::Judge } else { Arrival::Go }
}
