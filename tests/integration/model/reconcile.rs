//! What the shop should show of one listing, how far it is off, and why.
//!
//! Decides the terms as what each changes of the units that could be sold, one after the other, and
//! gives the drift to causes in the order of the list.

use super::answer::text;
use super::causes::{Found, shares};
use super::facts::{KitKind, Ledger, Path, Policy, Status};
use super::kits::{bill_of_materials, could_draw, is_faulty, items, paths, spread};
use super::promise::{
    Age, LAST, age, backorder_allowance, fresh_until, given_out, live_holds, safety_stock, units,
};
use super::queue::owner_of;
use super::read::{
    Amount, Ms, ONE, amount_or, flag_or, floor_to, instant, maybe_amount, maybe_flag, ms,
};
use super::read::{maybe_ms, maybe_number, maybe_place, number_or, rows, times, word_or, written};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;

pub(super) struct Listing {
    pub(super) governed: bool,
    pub(super) mapping: String,
    pub(super) pool: Option<usize>,
    pub(super) sale_step: Amount,
    pub(super) quantity_per: Amount,
    pub(super) price: Option<i128>,
    pub(super) pending_reduction: Amount,
    pub(super) held_elsewhere: Amount,
    pub(super) held_elsewhere_until: Option<Ms>,
}

pub(super) struct Shop {
    pub(super) quantity: Option<Amount>,
    pub(super) in_stock: bool,
    pub(super) backorders: bool,
    pub(super) disagrees: bool,
}

impl Shop {
    fn read(row: &Json) -> Self {
        let quantity = maybe_amount(row, "quantity");
        let in_stock = flag_or(row, "inStock", false);
        let backorders = flag_or(row, "backorders", false);
        let status = match quantity {
            Some(quantity) if quantity > 0 => in_stock,
            Some(_) => !in_stock || backorders,
            None => true,
        };
        let copies = ["lookupInStock", "termInStock"];
        let copied = |name: &&str| maybe_flag(row, name).is_none_or(|copy| copy == in_stock);
        let lookup = maybe_amount(row, "lookupQuantity");
        let agrees = status
            && copies.iter().all(copied)
            && lookup.is_none_or(|lookup| Some(lookup) == quantity);
        Self { quantity, in_stock, backorders, disagrees: !agrees }
    }

    /// What the shop sells; none where it sells without limit.
    fn sells(&self) -> Option<Amount> {
        match self.quantity {
            _ if !self.in_stock => Some(0),
            Some(quantity) => Some(quantity.max(0)),
            None => None,
        }
    }
}

/// What each pool has: along an active path, and along one on which no supply counts.
#[derive(Clone)]
struct Has {
    active: Vec<Amount>,
    discontinued: Vec<Amount>,
}

impl Has {
    fn along(&self, path: Path, pool: usize) -> Amount {
        match path {
            Path::Active => self.active[pool],
            Path::Discontinued => self.discontinued[pool],
        }
    }

    fn change(&mut self, pool: usize, change: impl Fn(Amount) -> Amount) {
        self.active[pool] = change(self.active[pool]);
        self.discontinued[pool] = change(self.discontinued[pool]);
    }
}

/// How many units of the listing could be sold if the pools had this much.
fn sellable(
    ledger: &Ledger,
    listing: &Listing,
    pool: usize,
    has: &Has,
    shut: &BTreeSet<usize>,
) -> Amount {
    let is_kit = ledger.pools[pool].kit_kind != KitKind::Stocked
        && !bill_of_materials(ledger, pool).is_empty();
    if !is_kit {
        let path = Path::Active.to(ledger, pool);
        return units(has.along(path, pool), listing.quantity_per);
    }
    let fits = |count: Amount| {
        let mut asked = vec![0; ledger.pools.len()];
        asked[pool] = times(count, listing.quantity_per);
        let ready =
            |pool: usize, path| floor_to(has.along(path, pool).max(0), ledger.pools[pool].step);
        let taking = spread(ledger, &asked, &ready);
        (0..ledger.pools.len()).all(|at| {
            let (taken, assembled) = (taking.taken[at], taking.assembled[at]);
            let strict = taken.along(Path::Discontinued);
            let is_strict = strict + assembled.along(Path::Discontinued) > 0;
            let has_enough =
                taken.total() <= has.active[at] && (!is_strict || strict <= has.discontinued[at]);
            // Of a kit that is only ever made there is nothing to be short of.
            let counts = ledger.pools[at].kit_kind != KitKind::Phantom;
            taken.total() + assembled.total() == 0
                || (!shut.contains(&at) && (!counts || has_enough))
        })
    };
    let (mut good, mut bad) = (0, 1_000_000_000_000_000_000);
    while bad - good > 1 {
        let middle = good + (bad - good) / 2;
        if fits(middle) { good = middle } else { bad = middle }
    }
    // Kits are counted in what can be sold of them, packs in parts of packs.
    floor_to(good, listing.sale_step)
}

/// When what a part has could change by itself: holds on it end, supply counts or counts no longer.
fn changes(ledger: &Ledger, listing: &Listing, pool: usize, part: usize) -> Vec<Ms> {
    let row = &ledger.pools[part];
    let mut found: Vec<Ms> = Vec::new();
    if part == pool {
        found.extend(listing.held_elsewhere_until);
    }
    let live = ledger.holds.iter().filter(|hold| hold.pool == part && !hold.own);
    found.extend(live.map(|hold| hold.until));
    let policy = ledger.policy(row.policy);
    let is_active = paths(ledger, pool, Path::Active).contains(&(part, Path::Active));
    if policy.backorder_cap > 0 && is_active {
        let supplies = ledger.supplies.iter().filter(|supply| supply.pool == part);
        let rose_at = row.rose_at;
        for supply in supplies.filter(|supply| rose_at.is_none_or(|at| supply.read_at >= at)) {
            let counts_from = supply.due_at - policy.supply_window;
            found.extend((ledger.now <= supply.due_at).then_some((supply.due_at + 1).min(LAST)));
            found.push(counts_from);
        }
    }
    found.retain(|at| *at > ledger.now);
    found
}

struct Terms {
    values: Vec<(&'static str, Amount)>,
    expected: Amount,
    figure: Amount,
}

/// Units of the listing's own pool that are owed beyond what is there and what is due.
fn owed(ledger: &Ledger, listing: &Listing, parts: &BTreeSet<usize>) -> Amount {
    let Some(pool) = listing.pool.filter(|pool| parts.contains(pool)) else { return 0 };
    let Some(figure) = ledger.pools[pool].figure else { return 0 };
    let covered = figure.max(0) + backorder_allowance(ledger, pool);
    units((ledger.pools[pool].in_flight - covered).max(0), listing.quantity_per)
}

fn terms(
    ledger: &Ledger,
    listing: &Listing,
    pool: usize,
    parts: &BTreeSet<usize>,
) -> Option<Terms> {
    let mut figures = vec![0; ledger.pools.len()];
    for part in parts {
        figures[*part] = ledger.pools[*part].figure?;
    }
    let mut has = Has { active: figures.clone(), discontinued: figures.clone() };
    let none = BTreeSet::new();
    let figure = sellable(ledger, listing, pool, &has, &none);
    let mut values = vec![("figure", figure)];
    let mut now = figure;
    let mut change = |name: &'static str, has: &Has, shut: &BTreeSet<usize>| {
        let mut has = has.clone();
        if name != "inFlight" {
            for part in parts {
                let safety_stock = safety_stock(ledger, *part, figures[*part]);
                let kit_kind = ledger.pools[*part].kit_kind;
                has.change(*part, |left| given_out(kit_kind, left, safety_stock));
            }
        }
        let next = sellable(ledger, listing, pool, &has, shut);
        values.push((name, next - now));
        now = next;
    };
    for part in parts {
        has.change(*part, |left| left - ledger.pools[*part].in_flight);
    }
    change("inFlight", &has, &none);
    for part in parts {
        has.change(*part, |left| left - safety_stock(ledger, *part, figures[*part]));
    }
    change("safetyStock", &has, &none);
    for part in parts {
        has.active[*part] += backorder_allowance(ledger, *part);
    }
    change("backorderAllowance", &has, &none);
    for part in parts {
        let told = if *part == pool { listing.held_elsewhere } else { 0 };
        let held = told + live_holds(ledger, *part, |_| true);
        has.change(*part, |left| left - held);
    }
    change("heldElsewhere", &has, &none);
    let shut: BTreeSet<usize> = items(ledger, pool)
        .into_iter()
        .filter(|item| ledger.pools[*item].status == Status::Blocked)
        .collect();
    for part in &shut {
        has.change(*part, |left| left.min(0));
    }
    change("blocked", &has, &shut);
    let floored = floor_to(now, listing.sale_step);
    let clamped = floored.max(0);
    let expected = clamped + listing.pending_reduction;
    values.push(("rounding", floored - now));
    values.push(("clamp", clamped - floored));
    values.push(("pendingReduction", listing.pending_reduction));
    values.push(("expected", expected));
    Some(Terms { values, expected, figure })
}

fn cents(price: Option<i128>, amount: Amount) -> i64 {
    let sum = price.unwrap_or(0) * amount / ONE;
    i64::try_from(sum.min((1 << 53) - 1)).expect("within a word")
}

pub(crate) fn reconcile(question: &Json) -> Json {
    let ledger = Ledger::read(question);
    let row = question.get("listing").cloned().unwrap_or_else(|| json!({}));
    let listing = Listing {
        governed: flag_or(&row, "governed", true),
        mapping: word_or(&row, "mapping", "mapped"),
        pool: maybe_place(&row, "pool"),
        sale_step: amount_or(&row, "saleStep", ONE),
        quantity_per: amount_or(&row, "quantityPer", ONE),
        price: maybe_number(&row, "priceCents"),
        pending_reduction: amount_or(&row, "pendingReduction", 0),
        held_elsewhere: amount_or(&row, "heldElsewhere", 0),
        held_elsewhere_until: maybe_ms(&row, "heldElsewhereUntil"),
    };
    let shop = question.get("shop").filter(|shop| !shop.is_null()).map(Shop::read);
    let sells = shop.as_ref().map_or(Some(0), Shop::sells);
    let policy = &ledger.store;
    let faulty = listing.pool.is_some_and(|pool| is_faulty(&ledger, pool));
    let mut of_listing = BTreeSet::new();
    if let Some(pool) = listing.pool.filter(|_| !faulty) {
        could_draw(&ledger, pool, &mut of_listing);
    }
    let bound = matches!(listing.mapping.as_str(), "mapped" | "notInShop");
    let lacks = of_listing.iter().any(|part| ledger.pools[*part].figure.is_none());
    let unknown = bound && (listing.pool.is_none() || lacks);
    let terms = listing
        .pool
        .filter(|_| listing.governed && bound && !faulty && !unknown)
        .and_then(|pool| terms(&ledger, &listing, pool, &of_listing));
    let drift = sells.zip(terms.as_ref()).map(|(shop, terms)| shop - terms.expected);
    let ages: Vec<Age> = of_listing.iter().map(|part| age(&ledger, *part, policy)).collect();
    let found = Found {
        listing: &listing,
        shop: shop.as_ref(),
        faulty,
        unknown,
        wrong_clock: ages.contains(&Age::ClockFault),
        stale: ages.iter().any(|age| matches!(age, Age::Stale(_))),
        blocked: listing.pool.filter(|_| !faulty).is_some_and(|pool| {
            let is_blocked = |item: &usize| ledger.pools[*item].status == Status::Blocked;
            items(&ledger, pool).iter().any(is_blocked)
        }),
        negative: of_listing
            .iter()
            .any(|part| ledger.pools[*part].figure.is_some_and(|figure| figure < 0)),
        owed: owed(&ledger, &listing, &of_listing),
        drift,
        sells,
    };
    let evidence =
        rows(question, "evidence", |row| (word_or(row, "cause", ""), maybe_amount(row, "units")));
    answer(question, &ledger, policy, &found, terms.as_ref(), &ages, &of_listing, &evidence)
}

#[expect(clippy::too_many_arguments, reason = "everything that the answer states")]
fn answer(
    question: &Json,
    ledger: &Ledger,
    policy: &Policy,
    found: &Found,
    terms: Option<&Terms>,
    ages: &[Age],
    parts: &BTreeSet<usize>,
    evidence: &[(String, Option<Amount>)],
) -> Json {
    let shares = if found.listing.governed { shares(found, evidence) } else { Vec::new() };
    let oversell = found.oversell();
    let lost = (-found.drift.unwrap_or(0)).max(0);
    let mut causes: Vec<Json> = Vec::new();
    for (cause, units) in &shares {
        causes.push(json!({
            "cause": cause,
            "severity": found.severity(cause),
            "owner": owner_of(cause),
            "units": written(*units),
        }));
    }
    let finding = causes.first().map(|first| {
        json!({
            "cause": first["cause"], "severity": first["severity"], "owner": first["owner"],
            "oversell": written(oversell), "oversellCents": cents(found.listing.price, oversell),
            "lost": written(lost), "lostCents": cents(found.listing.price, lost),
        })
    });
    let oldest =
        if found.wrong_clock { None } else { ages.iter().filter_map(|age| age.ms()).max() };
    let seen = if finding.is_some() { seen(question, ledger.now, oldest) } else { 0 };
    let since = finding.as_ref().map(|_| maybe_ms(question, "differsSince").unwrap_or(ledger.now));
    let lasted =
        maybe_ms(question, "differsSince").is_some_and(|since| ledger.now - since >= policy.grace);
    let fresh = parts.iter().filter_map(|part| fresh_until(ledger, *part, policy)).min();
    let own = found.listing.pool.unwrap_or(0);
    let changes_at = parts.iter().flat_map(|part| changes(ledger, found.listing, own, *part)).min();
    let listed = terms.map(|terms| {
        Json::Object(
            terms
                .values
                .iter()
                .map(|(name, value)| ((*name).to_string(), json!(written(*value))))
                .collect(),
        )
    });
    json!({
        "causes": causes,
        "shop": text(found.sells),
        "difference": text(found.sells.zip(terms).map(|(shop, terms)| shop - terms.figure)),
        "drift": text(found.drift),
        "exception": finding.is_some() && (seen >= policy.grace_confirmations || lasted),
        "terms": listed,
        "finding": finding,
        "ageMs": oldest.map(|age| i64::try_from(age).expect("an age")),
        "freshUntil": fresh.map(instant),
        "changesAt": terms.and(changes_at).map(instant),
        "differsSince": since.map(instant),
        "confirmations": i64::try_from(seen).expect("a count"),
        "agreement": match (terms, found.sells.zip(terms)) {
            (None, _) => "unknown",
            (Some(_), Some((sells, terms))) if sells < terms.expected => "under",
            (Some(_), Some((sells, terms))) if sells == terms.expected => "agrees",
            _ => "over",
        },
        "stale": found.wrong_clock || found.stale,
    })
}

/// How often something wrong was seen at distinct positions: the first time counts, and every look whose oldest
/// figure speaks for an instant after the look before.
fn seen(question: &Json, now: Ms, oldest: Option<Ms>) -> i128 {
    let before = number_or(question, "confirmations", 0);
    let speaks_for = oldest.map(|age| now - age);
    let repeats = maybe_ms(question, "lookedAt")
        .is_some_and(|looked_at| speaks_for.is_none_or(|speaks_for| speaks_for <= looked_at));
    if before > 0 && repeats { before } else { (before + 1).min(1_000_000) }
}

/// Units a day, rounded up, over the whole days that sales were counted and the shop took orders; nothing below a
/// week.
pub(crate) fn sales_rate(question: &Json) -> Json {
    let counted_from = ms(question, "countedFrom");
    let rate = maybe_ms(question, "firstOrderAt").and_then(|first| {
        let days = (ms(question, "now") - counted_from.max(first)).div_euclid(86_400_000);
        let sold = amount_or(question, "sold", 0).max(0);
        (days >= 7).then(|| (sold + Amount::from(days) - 1) / Amount::from(days))
    });
    json!({ "rate": text(rate) })
}

/// A feed is late once what it told last is older than its limit.
pub(crate) fn feed_health(question: &Json) -> Json {
    let told = maybe_ms(question, "toldThrough");
    let age = told.map(|told| (ms(question, "now") - told).max(0));
    let limit = number_or(question, "maxAgeMs", 900_000);
    json!({
        "ageMs": age.map(|age| i64::try_from(age).expect("an age")),
        "late": age.is_some_and(|age| age > limit),
        "lateFrom": told.map(|told| instant((told + limit + 1).min(LAST))),
    })
}
