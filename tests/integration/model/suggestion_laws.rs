//! Laws of the quantities that a verdict names: the largest of a line, those of the nearest cart, and the
//! instant until which all of it holds.
//!
//! Decides nothing: each law asks the core again about a cart that the verdict speaks of.

use super::answer::core;
use super::dice::{Dice, rounds, seed};
use super::one_listing::kit_cart;
use super::read::{Amount, Ms, ONE, amount, amount_or, floor_to, instant, maybe_amount, maybe_ms};
use super::read::{ms, written};
use super::shrink::shrunk;
use super::worlds::cart;
use serde_json::{Value as Json, json};

/// Whether a law had anything to say of a world, or how the world breaks it.
type Told = Result<bool, String>;

/// Holds a law against every world, and counts of how many it had anything to say. The first world that
/// breaks it is shown as small as it can be made.
fn each_world(law: impl Fn(&mut Dice, &Json, &Json) -> Told) {
    let (first, worlds) = (seed(600_000), rounds(2_000));
    let mut told = 0;
    for number in 0..worlds {
        let world = || Dice::new(first + number);
        let mut dice = world();
        let question = if number % 2 == 0 { cart(&mut dice) } else { kit_cart(&mut dice) };
        let holds = |question: &Json| {
            let answer = core("decide", question);
            if answer.get("error").is_some() {
                Ok(false)
            } else {
                law(&mut world(), question, &answer)
            }
        };
        assert!(core("decide", &question).get("error").is_none(), "{question}");
        let said = holds(&question);
        if said.is_err() {
            let small = shrunk(&question, |candidate| holds(candidate).is_err());
            let broken = holds(&small).err().unwrap_or_default();
            assert!(
                broken.is_empty(),
                "seed {first}
{small}
{broken}"
            );
        }
        told += u64::from(said == Ok(true));
    }
    assert!(told > worlds / 10, "the law was silent of all but {told} of {worlds} worlds");
}

fn lines(of: &Json) -> &[Json] {
    of["lines"].as_array().map_or(&[], Vec::as_slice)
}

/// The quantities that the verdict suggests; none where the cart is not refused.
fn suggested(answer: &Json) -> Option<Vec<Amount>> {
    lines(answer).iter().map(|line| maybe_amount(line, "suggestedQuantity")).collect()
}

/// The cart with these quantities; lines of none are left out.
fn with_quantities(question: &Json, quantities: &[Amount]) -> Json {
    let mut cart = question.clone();
    let mut kept = Vec::new();
    for (line, quantity) in lines(question).iter().zip(quantities) {
        if *quantity > 0 {
            let mut line = line.clone();
            line["quantity"] = json!(written(*quantity));
            kept.push(line);
        }
    }
    cart["lines"] = json!(kept);
    cart
}

#[test]
fn a_cart_within_its_suggested_quantities_passes() {
    each_world(|dice, question, answer| {
        let Some(mut quantities) = suggested(answer) else { return Ok(false) };
        if dice.one_in(2) && !quantities.is_empty() {
            let at = dice.index(quantities.len());
            let step = amount_or(&lines(question)[at], "saleStep", ONE);
            quantities[at] = floor_to(quantities[at] * dice.between(0, 3) / 3, step);
        }
        let within = with_quantities(question, &quantities);
        let after = core("decide", &within);
        if after["outcome"] == "allow" { Ok(true) } else { Err(format!("{within}\n{after}")) }
    });
}

#[test]
fn no_line_of_a_suggested_cart_can_be_raised() {
    each_world(|_, question, answer| {
        let Some(quantities) = suggested(answer) else { return Ok(false) };
        let mut is_reported = false;
        for (at, line) in lines(question).iter().enumerate() {
            let step = amount_or(line, "saleStep", ONE);
            let mut raised = quantities.clone();
            raised[at] = floor_to(raised[at], step) + step;
            // A line that is served as it is asks for no more, and what a cart held may stay in it.
            if raised[at] > amount_or(line, "quantity", 0) || line.get("before").is_some() {
                continue;
            }
            let mut cart = question.clone();
            for (line, quantity) in
                cart["lines"].as_array_mut().expect("lines").iter_mut().zip(&raised)
            {
                line["quantity"] = json!(written(*quantity));
            }
            let after = core("decide", &cart);
            // The line by itself may pass by taking ready-made units that an earlier line would have.
            if after["outcome"] == "allow" {
                return Err(format!("line {at} of {quantities:?}\n{cart}"));
            }
            is_reported = true;
        }
        Ok(is_reported)
    });
}

#[test]
fn the_largest_quantity_of_a_line_passes_and_one_step_more_does_not() {
    each_world(|_, question, answer| {
        let mut is_reported = false;
        for (at, line) in lines(answer).iter().enumerate() {
            let Some(largest) = maybe_amount(line, "maxQuantity") else { continue };
            let outcome = |quantity: Amount| {
                let mut asked = question.clone();
                asked["lines"][at]["quantity"] = json!(written(quantity));
                asked["lines"][at].as_object_mut().expect("a line").remove("before");
                core("decide", &asked)["lines"][at]["outcome"].clone()
            };
            let step = amount_or(&lines(question)[at], "saleStep", ONE);
            if outcome(largest + step) == "allow" {
                return Err(format!("line {at}: more than {} passes", written(largest)));
            }
            if largest > 0 {
                is_reported = true;
                if outcome(largest) != "allow" {
                    return Err(format!("line {at}: {} does not pass", written(largest)));
                }
            }
        }
        Ok(is_reported)
    });
}

/// What of a verdict stays the same until it says that it could change.
fn lasting(answer: &Json) -> Vec<Json> {
    let lines = lines(answer).iter();
    lines.map(|line| json!([line["outcome"], line["reason"], line["reasons"]])).collect()
}

#[test]
fn a_verdict_stays_the_same_until_its_valid_until() {
    const YEAR: Ms = 365 * 86_400_000;
    each_world(|dice, question, answer| {
        if lines(answer).iter().any(|line| line["outcome"] == "undecided") {
            return Ok(false);
        }
        let now = ms(question, "now");
        let end = maybe_ms(answer, "validUntil").unwrap_or(now + YEAR);
        let mut is_reported = false;
        for at in [now + 1, end - 1, dice.between(now, end - 1)] {
            if at <= now || at >= end {
                continue;
            }
            let mut later = question.clone();
            later["now"] = json!(instant(at));
            let after = core("decide", &later);
            if lasting(&after) != lasting(answer) {
                return Err(format!(
                    "until {}: {answer}\nat {}: {after}",
                    instant(end),
                    instant(at)
                ));
            }
            is_reported = true;
        }
        Ok(is_reported)
    });
}

#[test]
fn quantities_are_written_as_they_are_read() {
    for quantity in [-12_345, -1, 0, 1, 2_500, ONE, 123_450_000] {
        assert_eq!(amount(&written(quantity)), quantity);
    }
}
