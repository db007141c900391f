//! One state of everything: the ERP, WooCommerce's rows, the ledger, the caches, and who is where.
//!
//! Decides what is stored. What follows from it is said by `facts`.

use crate::scenario::{Left, Scenario};
use crate::step::Kind;

/// Items, each with one pool.
pub const POOLS: usize = 2;
/// Listings.
pub const LISTINGS: usize = 2;

/// What one unit of a listing takes of a pool: the second listing is a kit.
#[must_use]
pub fn takes(listing: usize, pool: usize) -> i8 {
    i8::from(pool == 0 || listing == 1)
}

/// How many pools a listing draws on.
#[must_use]
pub fn pools_of(listing: usize) -> usize {
    listing + 1
}

/// The ERP, as it is and not as anybody knows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Erp {
    /// Its clock: moves with every change and every read.
    pub clock: u8,
    /// Units that it has not promised to anybody.
    pub free: [i8; POOLS],
    /// Units that it ever had.
    pub had: [i8; POOLS],
    /// Units that another channel took.
    pub taken: [i8; POOLS],
    /// How many revisions of each order's line it has been told.
    pub knows: Vec<u8>,
}

/// WooCommerce's status of an order, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// There is no order yet.
    None,
    /// Placed, not paid.
    Pending,
    /// Paid.
    Processing,
    /// Cancelled.
    Cancelled,
    /// Refused at checkout.
    Refused,
}

/// WooCommerce's rows of an order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Order {
    /// As it is stored.
    pub status: Status,
    /// What its line asks for, as it is stored.
    pub net: i8,
    /// Whether it has a reservation that has not ended.
    pub reserved: bool,
    /// Whether the line says that it was taken off the figure.
    pub noted: bool,
    /// Paid after its hold had ended and without stock: kept for a person, and counted apart.
    pub for_a_person: bool,
}

/// A hold of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hold {
    /// There is none.
    None,
    /// It keeps its units.
    Live,
    /// Its time has passed; its row is still there.
    Ended,
}

/// What one read of the ERP's orders showed of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shown {
    /// The ERP's clock at the read.
    pub at: u8,
    /// How many revisions it knew.
    pub revisions: u8,
}

/// The ledger's rows of an order's line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Line {
    /// What the line asked for, change by change.
    pub nets: Vec<i8>,
    /// The same as the journal tells it.
    pub journal: Vec<i8>,
    /// In-flight demand by pool, as it is stored.
    pub in_flight: [i8; POOLS],
    /// What the ERP showed, oldest first.
    pub reads: Vec<Shown>,
    /// Whether WooCommerce is taking it off its figure.
    pub reducing: bool,
    /// Our hold.
    pub hold: Hold,
}

/// A figure of the ERP with where it stands in its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Claim {
    /// Units.
    pub figure: i8,
    /// The ERP's clock at the read.
    pub as_of: u8,
    /// What the ERP had less what others had taken at that moment. No writer sees it: it is for judging them.
    pub physical: i8,
}

/// A pool's row.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pool {
    /// The admitted claim.
    pub claim: Claim,
    /// A raise that waits for a read of the orders.
    pub waiting: Option<Claim>,
    /// Its confirmed position.
    pub position: u8,
    /// Whose lock is on it.
    pub lock: Option<usize>,
}

/// A snapshot that is not taken in yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Staged {
    /// Its rows.
    pub rows: [Claim; POOLS],
    /// Whether they have been admitted.
    pub is_admitted: bool,
    /// Whether the position has been confirmed.
    pub is_confirmed: bool,
}

/// What a listing's rows say, in the shop and in the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Listing {
    /// WooCommerce's figure.
    pub figure: i8,
    /// Whose lock is on the figure.
    pub lock: Option<usize>,
    /// Whether it has to be projected.
    pub due: bool,
    /// The figure in the object cache.
    pub cached: Option<i8>,
    /// The figure on the cached page.
    pub page: Option<i8>,
}

/// Where a process is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Process {
    /// What it runs.
    pub kind: Kind,
    /// The order or listing that it is about.
    pub subject: usize,
    /// Its next step.
    pub at: usize,
    /// The figure that it read.
    pub figure: i8,
    /// The figure that it will write.
    pub expected: i8,
    /// Whether the facts changed since it read them: their revision is another.
    pub is_stale: bool,
    /// When the read of orders began, and what it showed.
    pub begun: u8,
    /// When the orders were read.
    pub read_at: u8,
    /// What was read of each order.
    pub knows: Vec<u8>,
    /// What it has written and nobody sees yet.
    pub written: Vec<crate::step::Step>,
}

/// Everything.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct World {
    /// The ERP.
    pub erp: Erp,
    /// WooCommerce's orders.
    pub orders: Vec<Order>,
    /// The ledger's lines, one for each order.
    pub lines: Vec<Line>,
    /// The ledger's pools.
    pub pools: [Pool; POOLS],
    /// Listings.
    pub listings: [Listing; LISTINGS],
    /// A snapshot on its way.
    pub staged: Option<Staged>,
    /// What each role is doing; nothing where it is idle.
    pub processes: Vec<Option<Process>>,
    /// What may still happen.
    pub left: Left,
    /// How far the closing is: everything has come to rest, and the ERP is asked once more.
    pub closing: u8,
    /// Whether more was ever promised than the admitted figure allowed.
    pub oversold: bool,
}

/// When the closing is over: orders, stock and orders again have been read.
pub const CLOSED: u8 = 4;

impl World {
    /// Where an exploration begins: everybody agrees, and nothing has been ordered.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        let count = scenario.orders.len();
        let pool = |figure: i8| Pool {
            claim: Claim { figure, as_of: 0, physical: figure },
            waiting: None,
            position: 0,
            lock: None,
        };
        let listing =
            |figure: i8| Listing { figure, lock: None, due: false, cached: None, page: None };
        let [first, second] = scenario.units;
        World {
            erp: Erp {
                clock: 0,
                free: scenario.units,
                had: scenario.units,
                taken: [0; POOLS],
                knows: vec![0; count],
            },
            orders: vec![
                Order {
                    status: Status::None,
                    net: 1,
                    reserved: false,
                    noted: false,
                    for_a_person: false
                };
                count
            ],
            lines: vec![
                Line {
                    nets: Vec::new(),
                    journal: Vec::new(),
                    in_flight: [0; POOLS],
                    reads: Vec::new(),
                    reducing: false,
                    hold: Hold::None,
                };
                count
            ],
            pools: [pool(first), pool(second)],
            listings: [listing(first), listing(first.min(second))],
            staged: None,
            processes: vec![None; scenario.roles.len()],
            left: scenario.left,
            closing: 0,
            oversold: false,
        }
    }
}
