//! What a pool can promise and how old its figure is, term by term as the rule book writes it.
//!
//! Decides one pool by itself. Carts, kits and what follows are judged elsewhere.

use super::facts::{KitKind, Ledger, Path, Policy, Status};
use super::read::{Amount, Ms, ONE, floor_to};

const DAY: i128 = 86_400_000;
/// 9999-12-31T23:59:59.999Z: nothing is later.
pub(crate) const LAST: Ms = 253_402_300_799_999;

/// `ATP = E − U − H − B + X`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Promise {
    pub(crate) figure: Amount,
    pub(crate) in_flight: Amount,
    pub(crate) held: Amount,
    pub(crate) safety_stock: Amount,
    pub(crate) backorder_allowance: Amount,
}

impl Promise {
    pub(crate) fn available(&self) -> Amount {
        self.figure - self.in_flight - self.held - self.safety_stock + self.backorder_allowance
    }

    /// X is 0 along a path through a discontinued item.
    pub(crate) fn available_along(&self, path: Path) -> Amount {
        match path {
            Path::Active => self.available(),
            Path::Discontinued => self.available() - self.backorder_allowance,
        }
    }
}

/// What of a pool is given out: a safety stock that an assembled kit has not got is no debt.
pub(crate) fn given_out(kit_kind: KitKind, left: Amount, safety_stock: Amount) -> Amount {
    match kit_kind {
        KitKind::AssembledToOrder if left < 0 => (left + safety_stock).min(0),
        _ => left,
    }
}

/// The same of what the pool can promise along a path.
pub(crate) fn to_give(ledger: &Ledger, at: usize, path: Path) -> Option<Amount> {
    let promise = promise(ledger, at)?;
    let available = promise.available_along(path);
    Some(given_out(ledger.pools[at].kit_kind, available, promise.safety_stock))
}

/// What the pool can promise; none where the ERP states no figure.
pub(crate) fn promise(ledger: &Ledger, at: usize) -> Option<Promise> {
    let pool = &ledger.pools[at];
    let figure = pool.figure?;
    let of_others = |own: bool| !own;
    Some(Promise {
        figure,
        in_flight: pool.in_flight,
        held: live_holds(ledger, at, of_others),
        safety_stock: safety_stock(ledger, at, figure),
        backorder_allowance: backorder_allowance(ledger, at),
    })
}

/// Live holds of the call on this pool: those whose end is still to come.
pub(crate) fn live_holds(ledger: &Ledger, at: usize, counts: impl Fn(bool) -> bool) -> Amount {
    let live = ledger.holds.iter().filter(|hold| hold.pool == at && ledger.now < hold.until);
    live.filter(|hold| counts(hold.own)).map(|hold| hold.quantity).sum()
}

/// B: fixed units and a percentage of what is there, the latter rounded down to the pool's step.
pub(crate) fn safety_stock(ledger: &Ledger, at: usize, figure: Amount) -> Amount {
    let policy = ledger.policy(ledger.pools[at].policy);
    let share = figure.max(0) * policy.safety_stock_percent / 100;
    policy.safety_stock_units + floor_to(share, ledger.pools[at].step)
}

/// X: what is due from now to the end of the window, up to the cap; nothing for what is sold down.
pub(crate) fn backorder_allowance(ledger: &Ledger, at: usize) -> Amount {
    let policy = ledger.policy(ledger.pools[at].policy);
    if ledger.pools[at].status == Status::Discontinued {
        return 0;
    }
    let due: Amount = dated(ledger, at).iter().map(|(_, quantity)| quantity).sum();
    due.min(policy.backorder_cap)
}

/// The supplies of the pool that count, by date: confirmed inside the window, and read at or after the
/// last rise of the figure, which may show an older one already.
pub(crate) fn dated(ledger: &Ledger, at: usize) -> Vec<(Ms, Amount)> {
    let policy = ledger.policy(ledger.pools[at].policy);
    let end = (ledger.now + policy.supply_window).min(LAST);
    let mut dated: Vec<(Ms, Amount)> = ledger
        .supplies
        .iter()
        .filter(|supply| supply.pool == at)
        .filter(|supply| ledger.now <= supply.due_at && supply.due_at <= end)
        .filter(|supply| ledger.pools[at].rose_at.is_none_or(|rose_at| supply.read_at >= rose_at))
        .map(|supply| (supply.due_at, supply.quantity))
        .collect();
    dated.sort_unstable();
    dated
}

/// When so much of what is on its way has come.
pub(crate) fn comes_by(ledger: &Ledger, at: usize, missing: Amount) -> Option<Ms> {
    let mut come = 0;
    dated(ledger, at).into_iter().find_map(|(due_at, quantity)| {
        come += quantity;
        (come >= missing).then_some(due_at)
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Age {
    /// The feed never spoke of the pool.
    None,
    /// Our clock stands before the figure's arrival.
    ClockFault,
    Fresh(Ms),
    Stale(Ms),
}

pub(crate) fn age(ledger: &Ledger, at: usize, policy: &Policy) -> Age {
    let pool = &ledger.pools[at];
    let (Some(since), Some(received_at)) = (pool.speaks_for(), pool.received_at) else {
        return Age::None;
    };
    let latest = pool.confirmed_through.unwrap_or(received_at).max(received_at);
    // How far clocks may be off is the store's to say: there is one clock.
    if ledger.now < latest - ledger.store.tolerance {
        return Age::ClockFault;
    }
    let age = (ledger.now - since).max(0);
    if age <= policy.max_age { Age::Fresh(age) } else { Age::Stale(age) }
}

impl Age {
    pub(crate) fn ms(self) -> Option<Ms> {
        match self {
            Self::Fresh(age) | Self::Stale(age) => Some(age),
            Self::None | Self::ClockFault => None,
        }
    }
}

pub(crate) fn fresh_until(ledger: &Ledger, at: usize, policy: &Policy) -> Option<Ms> {
    ledger.pools[at].speaks_for().map(|since| (since + policy.max_age).min(LAST))
}

/// Whether so much less than `available` may have sold since that `demand` is still there: the
/// average sales of the age, times the factor. Every begun minute counts whole.
pub(crate) fn covers(
    available: Amount,
    demand: Amount,
    sales_per_day: Amount,
    age: Ms,
    factor_percent: i128,
) -> bool {
    if demand > available {
        return false;
    }
    let minutes = (age + 59_999).div_euclid(60_000);
    let sold = sales_per_day * minutes * 60_000 * factor_percent;
    (available - demand) * DAY * 100 >= sold
}

/// How many units so much of a pool is, where one takes `each`, rounded down.
pub(crate) fn units(amount: Amount, each: Amount) -> Amount {
    (amount * ONE).div_euclid(each)
}
