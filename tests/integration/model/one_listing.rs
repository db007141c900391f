//! One plain or kit listing alone, with facts that are known and fresh and nothing that blocks: the same
//! world as a question of `decide` and as one of `reconcile`.
//!
//! Decides whether the two answers are bound by the law at the end of section 2 of the rule book.

use super::answer::core;
use super::calls::model;
use super::dice::{Dice, rounds, seed};
use super::facts::{KitKind, Ledger};
use super::kits::{bill_of_materials, is_faulty};
use super::read::{Amount, ONE, amount, instant, place, times, written};
use super::worlds::{HOUR, NOON, put, small, step};
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;

/// One listing in one world.
struct OneListing {
    /// What a shopper without holds or demand asks while looking at the product.
    decide: Json,
    /// What projection asks.
    reconcile: Json,
    /// N: units of the listing that WooCommerce is still to take off its figure.
    pending_reduction: Amount,
    /// Units of the listing in live reservation rows of WooCommerce.
    reserved: Amount,
}

fn one_listing(dice: &mut Dice) -> OneListing {
    let mut ledger = ledger(dice);
    let pools = ledger["pools"].as_array().map_or(0, Vec::len);
    // Kits stand before their components.
    let pool = if dice.one_in(3) { dice.index(pools) } else { 0 };
    let sale_step = if dice.one_in(3) { step(dice) } else { ONE };
    let quantity_per = dice.pick(&[ONE, ONE, ONE, 2 * ONE, 12 * ONE, 2_500, 3_333]);
    let pending_reduction = if dice.one_in(3) { small(dice, 3) } else { 0 };
    let is_plain = bill_of_materials(&Ledger::read(&ledger), pool).is_empty();
    let reserved = if is_plain && dice.one_in(3) { sale_step * dice.between(0, 3) } else { 0 };
    let held_elsewhere = if dice.one_in(3) { small(dice, 3) } else { 0 };

    // Of the listing's own pool, what is held through other listings is told as one sum.
    ledger["holds"].as_array_mut().expect("a list").retain(|hold| hold["pool"] != pool);
    let line = json!({
        "pool": pool, "quantity": written(sale_step), "saleStep": written(sale_step),
        "quantityPer": written(quantity_per),
    });
    let listing = json!({
        "pool": pool, "saleStep": written(sale_step), "quantityPer": written(quantity_per),
        "pendingReduction": written(pending_reduction), "heldElsewhere": written(held_elsewhere),
    });
    let mut decide = ledger.clone();
    decide["step"] = json!("browse");
    decide["lines"] = json!([line]);
    let held = held_elsewhere + times(reserved, quantity_per);
    decide["holds"].as_array_mut().expect("a list").push(hold(pool, held, NOON + 1));
    let mut reconcile = ledger;
    reconcile["listing"] = listing;
    reconcile["shop"] = json!({ "quantity": "0", "inStock": false });
    OneListing { decide, reconcile, pending_reduction, reserved }
}

fn hold(pool: usize, quantity: Amount, until: i128) -> Json {
    json!({ "pool": pool, "quantity": written(quantity), "until": instant(until) })
}

/// A cart of a few lines in such a world.
pub(crate) fn kit_cart(dice: &mut Dice) -> Json {
    let mut question = ledger(dice);
    let pools = question["pools"].as_array().map_or(0, Vec::len);
    let lines: Vec<Json> = (0..dice.count(2) + 1)
        .map(|_| {
            let pool = if dice.one_in(2) { dice.index(pools) } else { 0 };
            let sale_step = if dice.one_in(4) { step(dice) } else { ONE };
            let quantity_per = dice.pick(&[ONE, ONE, ONE, 2 * ONE, 2_500]);
            json!({
                "pool": pool, "quantity": written(sale_step * dice.between(0, 4)),
                "saleStep": written(sale_step), "quantityPer": written(quantity_per),
            })
        })
        .collect();
    question["lines"] = json!(lines);
    question["step"] = json!(dice.pick(&["browse", "add", "checkout", "pay"]));
    question
}

/// The pools with what belongs to them. No bill of materials is faulty.
fn ledger(dice: &mut Dice) -> Json {
    loop {
        let question = any_ledger(dice);
        let ledger = Ledger::read(&question);
        if (0..ledger.pools.len()).all(|pool| !is_faulty(&ledger, pool)) {
            return question;
        }
    }
}

fn any_ledger(dice: &mut Dice) -> Json {
    let count = dice.count(4) + 1;
    let mut components: Vec<Json> = Vec::new();
    for kit in 0..count {
        for pool in kit + 1..count {
            if dice.one_in(2) {
                let each = dice.pick(&["1", "1", "1", "2", "3", "0.5", "0.3334"]);
                components.push(json!({ "kit": kit, "pool": pool, "quantityPer": each }));
            }
        }
    }
    let is_kit = |pool: usize| components.iter().any(|row| row["kit"] == pool);
    let pools: Vec<Json> = (0..count).map(|at| pool(dice, is_kit(at))).collect();
    let supplies: Vec<Json> = (0..dice.count(4))
        .map(|_| {
            let due_at = NOON + dice.pick(&[-1, 0, HOUR, 24 * HOUR, 24 * HOUR + 1]);
            let read_at = NOON - HOUR + dice.between(-1, 1);
            json!({
                "pool": dice.index(count), "quantity": written(small(dice, 4)),
                "dueAt": instant(due_at), "readAt": instant(read_at),
            })
        })
        .collect();
    let holds: Vec<Json> = (0..dice.count(2))
        .map(|_| {
            let until = NOON + dice.between(0, 2);
            hold(dice.index(count), small(dice, 2), until)
        })
        .collect();
    json!({
        "now": instant(NOON), "policy": policy(dice), "policies": [policy(dice), policy(dice)],
        "pools": pools, "components": components, "supplies": supplies, "holds": holds,
    })
}

fn pool(dice: &mut Dice, is_kit: bool) -> Json {
    let mut row = Map::new();
    let as_of = NOON - dice.pick(&[0, 1, HOUR]);
    put(&mut row, "asOf", instant(as_of));
    put(&mut row, "receivedAt", instant(as_of));
    let figure = if dice.one_in(10) { -small(dice, 3) } else { small(dice, 9) };
    put(&mut row, "figure", written(figure));
    if dice.one_in(3) {
        put(&mut row, "roseAt", instant(NOON - HOUR));
    }
    if dice.one_in(4) {
        put(&mut row, "status", "discontinued");
    }
    if dice.one_in(3) {
        put(&mut row, "inFlight", written(small(dice, 2)));
    }
    if dice.one_in(4) {
        put(&mut row, "step", written(step(dice)));
    }
    let kinds = ["phantom", "assembledToOrder", "assembledToOrder", "stocked"];
    if is_kit {
        put(&mut row, "kitKind", dice.pick(&kinds));
    }
    if dice.one_in(2) {
        put(&mut row, "policy", dice.index(2));
    }
    Json::Object(row)
}

fn policy(dice: &mut Dice) -> Json {
    let mut row = Map::new();
    put(&mut row, "maxAgeMs", 3_600_000);
    if dice.one_in(3) {
        put(&mut row, "safetyStockUnits", written(small(dice, 2)));
    }
    if dice.one_in(3) {
        put(&mut row, "safetyStockPercent", dice.pick(&[1, 10, 33, 50]));
    }
    if dice.one_in(2) {
        put(&mut row, "backorderCap", written(small(dice, 6)));
        put(&mut row, "supplyWindowMs", 86_400_000);
    }
    Json::Object(row)
}

/// What the listing is made of, and whether anything can be sold of it.
fn kind(world: &OneListing, largest: Amount) -> (&'static str, bool) {
    let ledger = Ledger::read(&world.decide);
    let pool = place(&world.decide["lines"][0], "pool");
    let kind = match ledger.pools[pool].kit_kind {
        _ if bill_of_materials(&ledger, pool).is_empty() => "plain",
        KitKind::Stocked => "stocked",
        KitKind::AssembledToOrder => "assembledToOrder",
        KitKind::Phantom => "phantom",
    };
    (kind, largest > 0)
}

/// The largest quantity at browse, and what follows from the figure that projection writes.
fn both(world: &OneListing, decided: &Json, reconciled: &Json) -> (Amount, Amount) {
    let text = |value: &Json| amount(value.as_str().expect("an amount"));
    let expected = text(&reconciled["terms"]["expected"]);
    let by_figure = (expected - world.pending_reduction - world.reserved).max(0);
    (text(&decided["lines"][0]["maxQuantity"]), by_figure)
}

#[test]
fn the_largest_quantity_at_browse_is_what_projection_writes() {
    let (first, mut kinds, mut wrong) = (seed(700_000), BTreeMap::new(), Vec::new());
    for number in 0..rounds(30_000) {
        let world = one_listing(&mut Dice::new(first + number));
        let (decided, reconciled) =
            (core("decide", &world.decide), core("reconcile", &world.reconcile));
        let (largest, by_figure) = both(&world, &decided, &reconciled);
        if largest != by_figure {
            let largest = &decided["lines"][0]["maxQuantity"];
            let terms = &reconciled["terms"];
            wrong.push(format!("{}\n  says {largest}\n  projection {terms}", world.decide));
        }
        *kinds.entry(kind(&world, largest)).or_insert(0) += 1;
    }
    wrong.sort_by_key(String::len);
    let shown = wrong.iter().take(3).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "seed {first}: {} worlds, such as\n{shown}", wrong.len());
    // Every kind of listing is asked about, with stock and without.
    assert_eq!(kinds.len(), 8, "{kinds:?}");
}

#[test]
fn the_model_keeps_the_same_law() {
    let first = seed(700_000);
    for number in 0..rounds(1_000) {
        let world = one_listing(&mut Dice::new(first + number));
        let (decided, reconciled) =
            (model("decide", &world.decide), model("reconcile", &world.reconcile));
        let (largest, by_figure) = both(&world, &decided, &reconciled);
        assert_eq!(largest, by_figure, "seed {first}\n{}\n{reconciled}", world.decide);
    }
}

/// The same worlds as questions of one call, for laying core and model side by side.
pub(super) fn looked_at(dice: &mut Dice) -> Json {
    one_listing(dice).decide
}

pub(super) fn projected(dice: &mut Dice) -> Json {
    one_listing(dice).reconcile
}
