//! Laws of whole carts, with kits, packs, holds and faults, held against generated worlds.
//!
//! Decides nothing: each law asks the core twice, about a world and about one that differs in a way
//! whose effect is known without reckoning. A world that breaks a law is printed whole.

use crate::model::answer::core;
use crate::model::dice::{Dice, rounds, seed};
use crate::model::one_listing::kit_cart;
use crate::model::worlds::cart;
use serde_json::{Value as Json, json};

/// Holds a law against every world. The law tells whether it had anything to say of that one: a law
/// that is silent of nearly all worlds is not known to hold.
fn each_world(law: impl Fn(&mut Dice, &Json, &Json) -> bool) {
    let (first, worlds) = (seed(500_000), rounds(2_000));
    let mut told = 0;
    for number in 0..worlds {
        let mut dice = Dice::new(first + number);
        // Every other world has kits and no faults.
        let question = if number % 2 == 0 { cart(&mut dice) } else { kit_cart(&mut dice) };
        let answer = core("decide", &question);
        assert!(answer.get("error").is_none(), "{question}\n{answer}");
        told += u64::from(law(&mut dice, &question, &answer));
    }
    assert!(told > worlds / 10, "the law was silent of all but {told} of {worlds} worlds");
}

fn rows<'a>(of: &'a Json, name: &str) -> &'a [Json] {
    of[name].as_array().map_or(&[], Vec::as_slice)
}

fn rows_of<'a>(of: &'a mut Json, name: &str) -> &'a mut Vec<Json> {
    of[name].as_array_mut().expect("a list")
}

fn passes(answer: &Json) -> bool {
    answer["outcome"] == "allow"
}

/// What a line is told that must not depend on numbering.
fn told(line: &Json) -> Json {
    json!([
        line["outcome"],
        line["reason"],
        line["reasons"],
        line["maxQuantity"],
        line["availableAt"],
        line["shopDecides"],
    ])
}

/// Ten-thousandths of a quantity that the worlds write.
fn amount(text: &Json) -> i64 {
    let text = text.as_str().expect("a quantity");
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{part:0<4}").parse().expect("a small number")
}

fn written(amount: i64) -> Json {
    let sign = if amount < 0 { "-" } else { "" };
    let amount = amount.abs();
    format!("{sign}{}.{:04}", amount / 10_000, amount % 10_000).into()
}

/// The places from 0 in any order.
fn any_order(dice: &mut Dice, count: usize) -> Vec<usize> {
    let mut left: Vec<usize> = (0..count).collect();
    (0..count).map(|_| left.remove(dice.index(left.len()))).collect()
}

/// The rows in another order: at each place the one that stood where `order` says.
fn in_order(rows: &[Json], order: &[usize]) -> Vec<Json> {
    order.iter().map(|at| rows[*at].clone()).collect()
}

/// The question with its pools in another order, and renumbered wherever they are named.
fn with_pools_in_order(question: &Json, order: &[usize]) -> Json {
    let mut renumbered = question.clone();
    renumbered["pools"] = json!(in_order(rows(question, "pools"), order));
    for list in ["lines", "components", "supplies", "holds"] {
        for row in rows_of(&mut renumbered, list) {
            for name in ["kit", "pool"] {
                let Some(pool) = row.get(name).and_then(Json::as_u64) else { continue };
                let place = order.iter().position(|from| u64::try_from(*from) == Ok(pool));
                row[name] = json!(place.expect("a pool of the cart"));
            }
        }
    }
    renumbered
}

#[test]
fn the_numbers_of_pools_change_no_verdict() {
    each_world(|dice, question, answer| {
        let order = any_order(dice, rows(question, "pools").len());
        let after = core("decide", &with_pools_in_order(question, &order));
        let before: Vec<Json> = rows(answer, "lines").iter().map(told).collect();
        let after: Vec<Json> = rows(&after, "lines").iter().map(told).collect();
        assert_eq!(before, after, "{order:?}\n{question}");
        true
    });
}

#[test]
fn the_order_of_lines_changes_no_verdict() {
    each_world(|dice, question, answer| {
        let order = any_order(dice, rows(question, "lines").len());
        let mut reordered = question.clone();
        reordered["lines"] = json!(in_order(rows(question, "lines"), &order));
        let after = core("decide", &reordered);
        assert_eq!(after["outcome"], answer["outcome"], "{question}");
        let before = in_order(rows(answer, "lines"), &order);
        let before: Vec<Json> = before.iter().map(told).collect();
        let after: Vec<Json> = rows(&after, "lines").iter().map(told).collect();
        assert_eq!(before, after, "{order:?}\n{question}");
        true
    });
}

/// Whether no line's largest quantity is lower than before.
fn no_maximum_is_lower(question: &Json, answer: &Json, richer: &Json) -> bool {
    let after = core("decide", richer);
    let mut is_reported = false;
    for (before, after) in rows(answer, "lines").iter().zip(rows(&after, "lines")) {
        let (before, after) = (&before["maxQuantity"], &after["maxQuantity"]);
        if !before.is_null() && !after.is_null() {
            assert!(amount(before) <= amount(after), "{before} {after}\n{question}\n{richer}");
            is_reported = true;
        }
    }
    is_reported
}

#[test]
fn a_higher_figure_lowers_no_maximum_quantity() {
    each_world(|dice, question, answer| {
        let mut richer = question.clone();
        let pool = &mut richer["pools"][dice.index(rows(question, "pools").len())];
        if pool["figure"].is_null() {
            return false;
        }
        // By whole steps of the pool: to those the percent part of a safety stock is rounded.
        let step = pool.get("step").map_or(10_000, amount);
        pool["figure"] = written(amount(&pool["figure"]) + step * dice.pick(&[1, 2, 7]));
        no_maximum_is_lower(question, answer, &richer)
    });
}

#[test]
fn more_supply_lowers_no_maximum_quantity() {
    each_world(|dice, question, answer| {
        let mut richer = question.clone();
        let pool = dice.index(rows(question, "pools").len());
        let supply = json!({
            "pool": pool, "quantity": written(dice.pick(&[1, 2_500, 10_000, 70_000])),
            "dueAt": question["now"], "readAt": question["now"],
        });
        rows_of(&mut richer, "supplies").push(supply);
        no_maximum_is_lower(question, answer, &richer)
    });
}

#[test]
fn the_end_of_a_hold_lowers_no_maximum_quantity() {
    each_world(|dice, question, answer| {
        let mut fuller = question.clone();
        let pool = dice.index(rows(question, "pools").len());
        let hold = json!({ "pool": pool, "quantity": "1", "until": "2026-11-23T11:00:00Z" });
        rows_of(&mut fuller, "holds").push(hold);
        let held = core("decide", &fuller);
        no_maximum_is_lower(&fuller, &held, question) && !answer.is_null()
    });
}

#[test]
fn more_stock_in_the_erp_never_refuses_a_cart_that_passed() {
    each_world(|dice, question, answer| {
        let mut richer = question.clone();
        let pool = &mut richer["pools"][dice.index(rows(question, "pools").len())];
        if !passes(answer) || pool["figure"].is_null() {
            return false;
        }
        let step = pool.get("step").map_or(10_000, amount);
        pool["figure"] = written(amount(&pool["figure"]) + step * dice.pick(&[1, 2, 7]));
        let after = core("decide", &richer);
        assert!(passes(&after), "{question}\n{richer}\n{after}");
        true
    });
}

#[test]
fn one_more_hold_of_another_never_lets_a_cart_pass() {
    each_world(|dice, question, answer| {
        let mut fuller = question.clone();
        let pool = dice.index(rows(question, "pools").len());
        let hold = json!({ "pool": pool, "quantity": "1", "until": "2026-11-23T11:00:00Z" });
        rows_of(&mut fuller, "holds").push(hold);
        let after = core("decide", &fuller);
        assert!(passes(answer) || !passes(&after), "{question}\n{fuller}\n{after}");
        !passes(answer)
    });
}

#[test]
fn less_of_a_line_never_refuses_a_cart_that_passed() {
    each_world(|dice, question, answer| {
        let count = rows(question, "lines").len();
        if !passes(answer) || count == 0 {
            return false;
        }
        let mut smaller = question.clone();
        let quantity = &mut smaller["lines"][dice.index(count)]["quantity"];
        *quantity = written(amount(quantity) * 2 / 3);
        let after = core("decide", &smaller);
        assert!(passes(&after), "{question}\n{smaller}\n{after}");
        true
    });
}

#[test]
fn a_cart_in_which_nothing_grows_is_never_refused() {
    each_world(|dice, question, _| {
        let mut kept = question.clone();
        // To order what a cart held is to ask for it; only less than it held is asked for by nobody.
        let ends_in_order = ["checkout", "pay"].iter().any(|step| question["step"] == *step);
        let least = i64::from(ends_in_order);
        for line in rows_of(&mut kept, "lines") {
            let more = dice.pick(&[0, 1, 10_000]).max(least);
            line["before"] = written(amount(&line["quantity"]) + more);
        }
        let after = core("decide", &kept);
        assert!(passes(&after), "{kept}\n{after}");
        true
    });
}

/// A line whose quantity alone is asked for: nothing of it is counted, promised or there before.
fn is_plainly_asked(line: &Json) -> bool {
    ["before", "alreadyCounted", "promised"].iter().all(|name| line.get(name).is_none())
}

/// Demand is rounded up to this, so that only whole steps of a line can be moved to another.
fn sale_step(line: &Json) -> i64 {
    line.get("saleStep").map_or(10_000, amount)
}

fn quantity_per(line: &Json) -> i64 {
    line.get("quantityPer").map_or(10_000, amount)
}

#[test]
fn one_line_in_two_halves_passes_as_it_does_whole() {
    each_world(|_, question, answer| {
        let mut halved = question.clone();
        let lines = rows_of(&mut halved, "lines");
        let can_be_halved = |line: &Json| is_plainly_asked(line) && quantity_per(line) == 10_000;
        let Some(at) = lines.iter().position(can_be_halved) else { return false };
        let (whole, step) = (amount(&lines[at]["quantity"]), sale_step(&lines[at]));
        let first = whole / 2 / step * step;
        let mut second = lines[at].clone();
        lines[at]["quantity"] = written(first);
        second["quantity"] = written(whole - first);
        lines.push(second);
        let after = core("decide", &halved);
        assert_eq!(passes(&after), passes(answer), "{question}\n{halved}\n{after}");
        true
    });
}

#[test]
fn a_pack_passes_as_its_loose_units_do() {
    each_world(|_, question, answer| {
        let mut loose = question.clone();
        let lines = rows_of(&mut loose, "lines");
        let is_pack = |line: &Json| is_plainly_asked(line) && quantity_per(line) != 10_000;
        let Some(at) = lines.iter().position(is_pack) else { return false };
        let packs = amount(&lines[at]["quantity"]);
        let step = sale_step(&lines[at]);
        let units = (packs + step - 1) / step * step * quantity_per(&lines[at]);
        lines[at]["quantity"] = written((units + 9_999) / 10_000);
        lines[at]["saleStep"] = written(1);
        lines[at].as_object_mut().expect("a line").remove("quantityPer");
        let after = core("decide", &loose);
        assert_eq!(passes(&after), passes(answer), "{question}\n{loose}\n{after}");
        true
    });
}
