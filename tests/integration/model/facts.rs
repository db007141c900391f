//! The facts of a cart or a listing, as the model holds them.
//!
//! Decides nothing: every field is what the layout's documentation says it is.

use super::read::{
    Amount, Ms, ONE, amount_or, flag_or, maybe_amount, maybe_ms, maybe_place, ms, number_or, place,
    rows, word_or,
};
use serde_json::Value as Json;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Active,
    Blocked,
    Discontinued,
}

pub(crate) fn status(row: &Json) -> Status {
    match word_or(row, "status", "active").as_str() {
        "active" => Status::Active,
        "blocked" => Status::Blocked,
        _ => Status::Discontinued,
    }
}

impl Status {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Blocked => "blocked",
            Self::Discontinued => "discontinued",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KitKind {
    Stocked,
    AssembledToOrder,
    Phantom,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Block,
    AllowIfCovered,
    Allow,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Browse,
    Add,
    Checkout,
    Pay,
}

#[derive(Clone, Debug)]
pub(crate) struct Policy {
    pub(crate) max_age: Ms,
    pub(crate) tolerance: Ms,
    pub(crate) stale_browse: Side,
    pub(crate) stale_add: Side,
    pub(crate) stale_checkout: Side,
    pub(crate) stale_pay: Side,
    pub(crate) unknown: Side,
    pub(crate) mapping: Side,
    pub(crate) sales_factor_percent: i128,
    pub(crate) safety_stock_units: Amount,
    pub(crate) safety_stock_percent: i128,
    pub(crate) backorder_cap: Amount,
    pub(crate) supply_window: Ms,
    pub(crate) grace: Ms,
    pub(crate) grace_confirmations: i128,
}

const MINUTE: Ms = 60_000;
const DAY: Ms = 24 * 60 * MINUTE;

impl Policy {
    pub(crate) fn read(row: &Json) -> Self {
        let side = |name: &str, default: &str| match word_or(row, name, default).as_str() {
            "block" => Side::Block,
            "allowIfCovered" => Side::AllowIfCovered,
            _ => Side::Allow,
        };
        Self {
            max_age: number_or(row, "maxAgeMs", 15 * MINUTE),
            tolerance: number_or(row, "clockToleranceMs", 5 * MINUTE),
            stale_browse: side("staleBrowse", "allow"),
            stale_add: side("staleAdd", "allowIfCovered"),
            stale_checkout: side("staleCheckout", "block"),
            stale_pay: side("stalePay", "block"),
            unknown: side("unknown", "block"),
            mapping: side("mapping", "block"),
            sales_factor_percent: number_or(row, "salesFactorPercent", 100),
            safety_stock_units: amount_or(row, "safetyStockUnits", 0),
            safety_stock_percent: number_or(row, "safetyStockPercent", 0),
            backorder_cap: amount_or(row, "backorderCap", 0),
            supply_window: number_or(row, "supplyWindowMs", 30 * DAY),
            grace: number_or(row, "graceMs", 10 * MINUTE),
            grace_confirmations: number_or(row, "graceConfirmations", 2),
        }
    }

    pub(crate) fn stale_action(&self, step: Step) -> Side {
        match step {
            Step::Browse => self.stale_browse,
            Step::Add => self.stale_add,
            Step::Checkout => self.stale_checkout,
            Step::Pay => self.stale_pay,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Pool {
    pub(crate) figure: Option<Amount>,
    pub(crate) status: Status,
    pub(crate) as_of: Option<Ms>,
    pub(crate) received_at: Option<Ms>,
    pub(crate) confirmed_through: Option<Ms>,
    pub(crate) rose_at: Option<Ms>,
    pub(crate) in_flight: Amount,
    pub(crate) sales_per_day: Option<Amount>,
    pub(crate) step: Amount,
    pub(crate) kit_kind: KitKind,
    pub(crate) policy: Option<usize>,
}

impl Pool {
    fn read(row: &Json) -> Self {
        Self {
            figure: maybe_amount(row, "figure"),
            status: status(row),
            as_of: maybe_ms(row, "asOf"),
            received_at: maybe_ms(row, "receivedAt"),
            confirmed_through: maybe_ms(row, "confirmedThrough"),
            rose_at: maybe_ms(row, "roseAt"),
            in_flight: amount_or(row, "inFlight", 0),
            sales_per_day: maybe_amount(row, "salesPerDay"),
            step: amount_or(row, "step", ONE),
            kit_kind: match word_or(row, "kitKind", "stocked").as_str() {
                "stocked" => KitKind::Stocked,
                "assembledToOrder" => KitKind::AssembledToOrder,
                _ => KitKind::Phantom,
            },
            policy: maybe_place(row, "policy"),
        }
    }

    /// The instant that the figure speaks for: `max(min(as_of, received_at), confirmed_through)`.
    pub(crate) fn speaks_for(&self) -> Option<Ms> {
        let claimed = self.as_of?.min(self.received_at?);
        Some(self.confirmed_through.map_or(claimed, |confirmed| confirmed.max(claimed)))
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) pool: Option<usize>,
    pub(crate) governed: bool,
    pub(crate) mapping: String,
    pub(crate) quantity: Amount,
    pub(crate) before: Option<Amount>,
    pub(crate) already_counted: Amount,
    pub(crate) sale_step: Amount,
    pub(crate) quantity_per: Amount,
    pub(crate) policy: Option<usize>,
    pub(crate) promised: Amount,
    pub(crate) promised_until: Option<Ms>,
}

impl Line {
    fn read(row: &Json) -> Self {
        Self {
            pool: maybe_place(row, "pool"),
            governed: flag_or(row, "governed", true),
            mapping: word_or(row, "mapping", "mapped"),
            quantity: amount_or(row, "quantity", 0),
            before: maybe_amount(row, "before"),
            already_counted: amount_or(row, "alreadyCounted", 0),
            sale_step: amount_or(row, "saleStep", ONE),
            quantity_per: amount_or(row, "quantityPer", ONE),
            policy: maybe_place(row, "policy"),
            promised: amount_or(row, "promised", 0),
            promised_until: maybe_ms(row, "promisedUntil"),
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Component {
    pub(crate) kit: usize,
    pub(crate) pool: usize,
    pub(crate) quantity: Amount,
}

#[derive(Clone, Debug)]
pub(crate) struct Supply {
    pub(crate) pool: usize,
    pub(crate) quantity: Amount,
    pub(crate) due_at: Ms,
    pub(crate) read_at: Ms,
}

#[derive(Clone, Debug)]
pub(crate) struct Hold {
    pub(crate) pool: usize,
    pub(crate) quantity: Amount,
    pub(crate) until: Ms,
    pub(crate) own: bool,
}

/// Pools with all that belongs to them.
#[derive(Clone, Debug)]
pub(crate) struct Ledger {
    pub(crate) now: Ms,
    pub(crate) store: Policy,
    pub(crate) policies: Vec<Policy>,
    pub(crate) pools: Vec<Pool>,
    pub(crate) components: Vec<Component>,
    pub(crate) supplies: Vec<Supply>,
    pub(crate) holds: Vec<Hold>,
}

impl Ledger {
    pub(crate) fn read(question: &Json) -> Self {
        Self {
            now: ms(question, "now"),
            store: Policy::read(question.get("policy").unwrap_or(&Json::Null)),
            policies: rows(question, "policies", Policy::read),
            pools: rows(question, "pools", Pool::read),
            components: rows(question, "components", |row| Component {
                kit: place(row, "kit"),
                pool: place(row, "pool"),
                quantity: amount_or(row, "quantityPer", ONE),
            }),
            supplies: rows(question, "supplies", |row| Supply {
                pool: place(row, "pool"),
                quantity: amount_or(row, "quantity", 0),
                due_at: ms(row, "dueAt"),
                read_at: ms(row, "readAt"),
            }),
            holds: rows(question, "holds", |row| Hold {
                pool: place(row, "pool"),
                quantity: amount_or(row, "quantity", 0),
                until: ms(row, "until"),
                own: flag_or(row, "own", false),
            }),
        }
    }

    pub(crate) fn policy(&self, place: Option<usize>) -> &Policy {
        place.map_or(&self.store, |place| &self.policies[place])
    }
}

/// How a pool is reached from a line: whether a discontinued item lies on the way, itself included.
/// Along such a path nothing counts that is still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Path {
    Active,
    Discontinued,
}

impl Path {
    /// The path once it has reached this pool.
    pub(crate) fn to(self, ledger: &Ledger, pool: usize) -> Self {
        let discontinued = ledger.pools[pool].status == Status::Discontinued;
        if discontinued { Self::Discontinued } else { self }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Cart {
    pub(crate) ledger: Ledger,
    pub(crate) step: Step,
    pub(crate) lines: Vec<Line>,
}

impl Cart {
    pub(crate) fn read(question: &Json) -> Self {
        Self {
            ledger: Ledger::read(question),
            step: match word_or(question, "step", "").as_str() {
                "browse" => Step::Browse,
                "add" => Step::Add,
                "checkout" => Step::Checkout,
                _ => Step::Pay,
            },
            lines: rows(question, "lines", Line::read),
        }
    }
}
