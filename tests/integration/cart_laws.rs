//! Laws of whole carts, with kits, packs, holds and faults, held against generated worlds.
//!
//! Decides nothing: each law asks the core twice, about a world and about one that differs in a way
//! whose effect is known without reckoning. A world that breaks a law is printed whole.

use crate::model::answer::core;
use crate::model::dice::{Dice, rounds, seed};
use crate::model::worlds::cart;
use serde_json::{Value as Json, json};

/// Holds a law against every world. The law tells whether it had anything to say of that one: a law
/// that is silent of nearly all worlds is not known to hold.
fn each_world(law: impl Fn(&mut Dice, &Json, &Json) -> bool) {
    let (first, worlds) = (seed(500_000), rounds(2_000));
    let mut told = 0;
    for number in 0..worlds {
        let mut dice = Dice::new(first + number);
        let question = cart(&mut dice);
        let answer = core("decide", &question);
        assert!(answer.get("error").is_none(), "{question}\n{answer}");
        told += u64::from(law(&mut dice, &question, &answer));
    }
    assert!(told > worlds / 10, "the law was silent of all but {told} of {worlds} worlds");
}

fn rows<'a>(of: &'a Json, name: &str) -> &'a [Json] {
    of[name].as_array().map_or(&[], Vec::as_slice)
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
        line["availableAt"]
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

#[test]
fn more_stock_in_the_erp_never_refuses_a_cart_that_passed() {
    each_world(|dice, question, answer| {
        let mut richer = question.clone();
        let pool = dice.index(rows(question, "pools").len());
        let figure = &mut richer["pools"][pool]["figure"];
        if !passes(answer) || figure.is_null() {
            return false;
        }
        *figure = written(amount(figure) + dice.pick(&[1, 2_500, 10_000, 70_000]));
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
        let until = question["now"].clone();
        let hold = json!({ "pool": pool, "quantity": "1", "until": until, "own": false });
        fuller["holds"].as_array_mut().expect("holds").push(hold);
        let after = core("decide", &fuller);
        assert!(passes(answer) || !passes(&after), "{question}\n{fuller}\n{after}");
        true
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
        for line in kept["lines"].as_array_mut().expect("lines") {
            let more = dice.pick(&[0, 1, 10_000]).max(least);
            line["before"] = written(amount(&line["quantity"]) + more);
        }
        let after = core("decide", &kept);
        assert!(passes(&after), "{kept}\n{after}");
        true
    });
}

#[test]
fn the_order_of_lines_changes_no_verdict() {
    each_world(|_, question, answer| {
        let mut reversed = question.clone();
        reversed["lines"].as_array_mut().expect("lines").reverse();
        let after = core("decide", &reversed);
        assert_eq!(after["outcome"], answer["outcome"], "{question}");
        let before: Vec<Json> = rows(answer, "lines").iter().map(told).collect();
        let after: Vec<Json> = rows(&after, "lines").iter().rev().map(told).collect();
        assert_eq!(before, after, "{question}");
        true
    });
}

#[test]
fn the_numbers_of_pools_change_no_verdict() {
    each_world(|_, question, answer| {
        let last = rows(question, "pools").len() - 1;
        let mut renumbered = question.clone();
        renumbered["pools"].as_array_mut().expect("pools").reverse();
        for (list, names) in [
            ("lines", &["pool"][..]),
            ("components", &["kit", "pool"]),
            ("supplies", &["pool"]),
            ("holds", &["pool"]),
        ] {
            for row in renumbered[list].as_array_mut().expect("a list") {
                for name in names {
                    if let Some(pool) = row[*name].as_u64() {
                        row[*name] = (last - usize::try_from(pool).expect("a pool")).into();
                    }
                }
            }
        }
        let after = core("decide", &renumbered);
        let before: Vec<Json> = rows(answer, "lines").iter().map(told).collect();
        let after: Vec<Json> = rows(&after, "lines").iter().map(told).collect();
        assert_eq!(before, after, "{question}");
        true
    });
}

/// A line whose quantity alone is asked for: nothing of it is counted, promised or there before.
fn is_plainly_asked(line: &Json) -> bool {
    ["before", "alreadyCounted", "promised", "quantityPer"]
        .iter()
        .all(|name| line.get(name).is_none())
}

/// Demand is rounded up to this, so that only whole steps of a line can be moved to another.
fn sale_step(line: &Json) -> i64 {
    line.get("saleStep").map_or(10_000, amount)
}

#[test]
fn one_line_in_two_halves_passes_as_it_does_whole() {
    each_world(|_, question, answer| {
        let mut halved = question.clone();
        let lines = halved["lines"].as_array_mut().expect("lines");
        let Some(at) = lines.iter().position(is_plainly_asked) else { return false };
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
        let lines = loose["lines"].as_array_mut().expect("lines");
        let is_pack = |line: &Json| {
            let plain = ["before", "alreadyCounted", "promised"]
                .iter()
                .all(|name| line.get(name).is_none());
            plain && line.get("quantityPer").is_some()
        };
        let Some(at) = lines.iter().position(is_pack) else { return false };
        let packs = amount(&lines[at]["quantity"]);
        let step = sale_step(&lines[at]);
        let units = (packs + step - 1) / step * step * amount(&lines[at]["quantityPer"]);
        lines[at]["quantity"] = written((units + 9_999) / 10_000);
        lines[at]["saleStep"] = written(1);
        lines[at].as_object_mut().expect("a line").remove("quantityPer");
        let after = core("decide", &loose);
        assert_eq!(passes(&after), passes(answer), "{question}\n{loose}\n{after}");
        true
    });
}

#[test]
fn no_line_of_an_offered_cart_can_be_raised() {
    each_world(|_, question, answer| {
        let offered: Vec<&Json> =
            rows(answer, "lines").iter().map(|line| &line["suggestedQuantity"]).collect();
        if offered.iter().any(|suggested_quantity| suggested_quantity.is_null()) {
            return false;
        }
        let mut cart = question.clone();
        for (line, suggested_quantity) in
            cart["lines"].as_array_mut().expect("lines").iter_mut().zip(&offered)
        {
            line["quantity"] = (*suggested_quantity).clone();
        }
        let mut is_told = false;
        for (at, line) in rows(question, "lines").iter().enumerate() {
            let most = amount(&line["quantity"]);
            let more = (amount(offered[at]) / sale_step(line) + 1) * sale_step(line);
            // What was in the cart before may stay there, and is offered only where it can be sold;
            // of what nobody can count nothing is offered.
            let is_known = !answer["lines"][at]["maxQuantity"].is_null();
            if more > most
                || amount(offered[at]) == most
                || line.get("before").is_some()
                || !is_known
            {
                continue;
            }
            let mut raised = cart.clone();
            raised["lines"][at]["quantity"] = written(more);
            let after = core("decide", &raised);
            let outcome = &after["lines"][at]["outcome"];
            assert!(outcome != "allow", "line {at}\n{question}\n{answer}\n{raised}\n{after}");
            is_told = true;
        }
        is_told
    });
}

#[test]
fn the_largest_quantity_of_a_line_passes_and_one_step_more_does_not() {
    each_world(|_, question, answer| {
        let mut is_told = false;
        for (at, line) in rows(answer, "lines").iter().enumerate() {
            if line["maxQuantity"].is_null() || line["outcome"] == "undecided" {
                continue;
            }
            let max_quantity = amount(&line["maxQuantity"]);
            let asked = |quantity: i64| {
                let mut asked = question.clone();
                asked["lines"][at]["quantity"] = written(quantity);
                asked["lines"][at].as_object_mut().expect("a line").remove("before");
                let after = core("decide", &asked);
                assert!(after.get("error").is_none(), "{asked}\n{after}");
                (
                    after["lines"][at]["outcome"].clone(),
                    format!("line {at}\n{question}\n{answer}\n{asked}\n{after}"),
                )
            };
            let step = sale_step(&question["lines"][at]);
            let (more, world) = asked(max_quantity + step);
            assert_ne!(more, "allow", "{world}");
            if max_quantity > 0 {
                let (most, world) = asked(max_quantity);
                assert!(most == "allow" || most == "undecided", "{world}");
                is_told = true;
            }
        }
        is_told
    });
}
