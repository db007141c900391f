//! How much of the world is explored.
//!
//! Decides the bounds: who takes part, and how often what may happen does happen.

use crate::program::Protocol;
use crate::step::Kind;

/// What a node may run. Each role is a process of its own; no two of them share anything but the
/// database and the caches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Somebody places and pays an order: its place in `Scenario::orders`.
    Shopper(usize),
    /// Runs projections, one after the other.
    Projector,
    /// Takes snapshots in and reads orders, one after the other.
    Feed,
    /// Cancels, edits, catches up and sweeps, one after the other.
    Keeper,
    /// Looks at pages.
    Visitor,
}

/// How often something may still happen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Left {
    /// A process may die at any step.
    pub crashes: u8,
    /// Snapshots.
    pub snapshots: u8,
    /// Complete reads of the ERP's orders.
    pub order_reads: u8,
    /// Another channel takes a unit of the first item in the ERP.
    pub taken: u8,
    /// The ERP receives a unit of the first item.
    pub received: u8,
    /// A placed order is cancelled.
    pub cancels: u8,
    /// A placed order is raised by one unit.
    pub edits: u8,
    /// A hold ends while its order is on its way.
    pub hold_ends: u8,
    /// WooCommerce's reservation ends while its order is on its way.
    pub reservation_ends: u8,
    /// Pages that are looked at.
    pub looks: u8,
}

/// Bounds of one exploration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// What is said of it.
    pub name: &'static str,
    /// Which listing each order buys one unit of. Listing 0 takes a unit of item 0; listing 1 one of each.
    pub orders: Vec<usize>,
    /// Units of each item in the ERP at the beginning.
    pub units: [i8; 2],
    /// Who takes part.
    pub roles: Vec<Role>,
    /// What may happen.
    pub left: Left,
    /// Whether the mark "WooCommerce is reducing this" may run out while its request lives.
    pub mark_runs_out_early: bool,
    /// Whether reservations of younger orders count when an order is judged.
    pub younger_reservations_count: bool,
}

impl Scenario {
    /// Nothing happens but orders.
    #[must_use]
    pub fn new(name: &'static str, orders: &[usize], units: [i8; 2], others: &[Role]) -> Self {
        let shoppers = (0..orders.len()).map(Role::Shopper);
        Scenario {
            name,
            orders: orders.to_vec(),
            units,
            roles: shoppers.chain(others.iter().copied()).collect(),
            left: Left::default(),
            mark_runs_out_early: false,
            younger_reservations_count: false,
        }
    }

    /// The same with other bounds.
    #[must_use]
    pub fn with(self, left: Left) -> Self {
        Scenario { left, ..self }
    }
}

/// What is explored, under which protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The bounds.
    pub scenario: Scenario,
    /// The order of steps.
    pub protocol: Protocol,
}

impl Role {
    /// Whether the role runs writers of this kind.
    #[must_use]
    pub fn runs(self, kind: Kind) -> bool {
        match self {
            Role::Shopper(_) => kind == Kind::Checkout,
            Role::Projector => kind == Kind::Projection,
            Role::Feed => matches!(kind, Kind::Intake | Kind::OrderRead),
            Role::Keeper => {
                matches!(kind, Kind::Cancel | Kind::Edit | Kind::CatchUp | Kind::Sweep)
            }
            Role::Visitor => kind == Kind::Look,
        }
    }
}
