//! What an exploration can let happen.
//!
//! Decides how finely time is cut. When each may happen is decided by `act` and `surroundings`.

use crate::step::Kind;

/// One thing that happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// A role begins, and takes the first step.
    Start {
        /// Its place in the scenario.
        role: usize,
        /// What it begins.
        kind: Kind,
        /// The order or listing that it is about.
        subject: usize,
    },
    /// A role takes its next step.
    Step(usize),
    /// A role's process dies: its transaction is taken back, its locks are free.
    Crash(usize),
    /// The ERP takes in what an order asks for.
    Export(usize),
    /// Another channel takes a unit in the ERP.
    Take,
    /// The ERP receives a unit.
    Receive,
    /// "WooCommerce is reducing this" runs out.
    MarkRunsOut(usize),
    /// A hold's time has passed.
    HoldEnds(usize),
    /// WooCommerce gives back what it reserved for an order that was refused.
    Release(usize),
    /// The time of WooCommerce's reservation has passed.
    ReservationEnds(usize),
    /// Everything rests; the ERP is asked once more.
    Close,
}
