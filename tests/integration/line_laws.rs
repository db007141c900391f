//! Laws of the units of order lines: what is recorded of a kit's line is what the gate said it takes, and what is shown of it
//! or of several lines is neither lost nor told twice.
//!
//! Decides nothing: each law is a sentence that must be true of every line.

use crate::model::answer::core;
use crate::model::dice::{Dice, rounds, seed};
use serde_json::{Value as Json, json};
use stock_truth::facts::Quantity;
use stock_truth::rules::demand::part::{Part, taken};
use stock_truth::rules::demand::split::{Split, split, spread};
use stock_truth::rules::demand::spread::{Shown, Stages};

const NOW: &str = "2026-11-23T10:00:00.000Z";

fn units(units: i64) -> Quantity {
    Quantity::from_ten_thousandths(units * 10_000).expect("a small number")
}

fn below(dice: &mut Dice, end: i128) -> i64 {
    i64::try_from(dice.below(end)).expect("small")
}

fn sum(amounts: impl IntoIterator<Item = Quantity>) -> Quantity {
    amounts.into_iter().fold(Quantity::ZERO, Quantity::plus)
}

/// What an answer of `bill` takes of each of some pools.
fn taken_by_parts(told: &Json, pools: usize) -> Vec<Quantity> {
    let mut whole = vec![Quantity::ZERO; pools];
    for part in told["parts"].as_array().expect("parts") {
        let pool = usize::try_from(part["pool"].as_u64().expect("a place")).expect("small");
        let of_part = Quantity::parse(part["taken"].as_str().expect("a text")).expect("a quantity");
        whole[pool] = whole[pool].plus(of_part);
    }
    whole
}

/// A line of whole units of a kit, in a world of nested kits without faults: what `decide` is asked of it.
fn placed(dice: &mut Dice) -> Json {
    let count = 3 + dice.index(4);
    let pools: Vec<Json> = (0..count)
        .map(|_| {
            let kind = dice.pick(&["assembledToOrder", "assembledToOrder", "phantom", "stocked"]);
            let figure = below(dice, 6).to_string();
            json!({ "figure": figure, "asOf": NOW, "receivedAt": NOW, "kitKind": kind })
        })
        .collect();
    let components: Vec<Json> = (0..dice.count(6))
        .filter_map(|_| {
            let (kit, pool) = (dice.index(count), dice.index(count));
            (kit < pool)
                .then(|| json!({ "kit": kit, "pool": pool, "quantityPer": dice.pick(&["1", "2"]) }))
        })
        .collect();
    let quantity = (1 + dice.below(5)).to_string();
    json!({
        "now": NOW, "step": "checkout", "pools": pools, "components": components,
        "lines": [{ "pool": 0, "quantity": quantity }],
    })
}

#[test]
fn what_is_recorded_of_a_line_is_what_the_gate_takes_for_it() {
    let mut compared = 0;
    for number in 0..rounds(6_000) {
        let question = placed(&mut Dice::new(seed(1) * 1_000_003 + number));
        let decided = core("decide", &question);
        let reasons = &decided["lines"][0]["reasons"];
        if reasons.as_array().is_some_and(|all| all.contains(&json!("componentFault"))) {
            continue;
        }
        let pools = question["pools"].as_array().expect("pools");
        let taken: Vec<&Json> =
            decided["pools"].as_array().expect("pools").iter().map(|pool| &pool["taken"]).collect();
        let kinds = pools.iter().zip(&taken);
        let asked: Vec<Json> = kinds
            .map(|(pool, taken)| json!({ "kitKind": pool["kitKind"], "taken": taken }))
            .collect();
        let told = core(
            "bill",
            &json!({
                "units": question["lines"][0]["quantity"], "pools": asked, "draws": [{ "pool": 0 }],
                "components": question["components"],
            }),
        );
        let whole = taken_by_parts(&told, pools.len());
        for (at, (recorded, taken)) in whole.iter().zip(taken).enumerate() {
            let taken = Quantity::parse(taken.as_str().expect("a text")).expect("a quantity");
            // Where ready-made kits fill no whole unit of the line, a ten-thousandth of it is cut off.
            let apart = recorded.minus(taken).ten_thousandths().abs();
            assert!(
                apart <= 100,
                "pool {at}: {recorded} recorded, {taken} taken\n{question}\n{told}"
            );
        }
        compared += 1;
    }
    assert!(compared > 1_000, "{compared}");
}

#[test]
fn where_the_room_is_short_no_pool_is_recorded_with_less() {
    // Three kits, each with ready-made units of its own number, are made of the same 45 items.
    let kits = [1, 2, 3];
    let mut pools = vec![json!({ "kitKind": "phantom" })];
    pools.extend(
        kits.map(|ready| json!({ "kitKind": "assembledToOrder", "taken": ready.to_string() })),
    );
    pools.extend((0..45).map(|_| json!({})));
    let mut components: Vec<Json> = kits.map(|kit| json!({ "kit": 0, "pool": kit })).to_vec();
    for kit in kits {
        components.extend((4..49).map(|pool| json!({ "kit": kit, "pool": pool })));
    }
    let told = core(
        "bill",
        &json!({ "units": "4", "pools": pools, "draws": [{ "pool": 0 }], "components": components }),
    );
    let parts = told["parts"].as_array().expect("parts").len();
    assert!((48..3 + 3 * 45).contains(&parts), "{parts} parts");
    let whole = taken_by_parts(&told, 49);
    assert_eq!(whole[..4], [Quantity::ZERO, units(1), units(2), units(3)]);
    // Each item is taken 3 + 2 + 1 times, by units that are not ready-made.
    assert!(whole[4..].iter().all(|item| *item >= units(6)), "{whole:?}");
    assert!(whole[4..].contains(&units(6)), "those that came first have parts of their own");
}

fn stages(dice: &mut Dice) -> Stages {
    [0; 5].map(|_| units(below(dice, 4) * i64::from(dice.one_in(2))))
}

/// What is at or past each stage.
fn past(stages: Stages) -> Vec<Quantity> {
    (0..stages.len()).map(|from| sum(stages[from..].iter().copied())).collect()
}

#[test]
fn a_read_of_a_kit_is_spread_as_the_recorded_split() {
    for number in 0..rounds(20_000) {
        let dice = &mut Dice::new(seed(1) * 1_000_003 + number);
        let (whole, recorded, net) = (stages(dice), units(below(dice, 5)), units(below(dice, 12)));
        let kit = Part { from: Quantity::ZERO, to: Some(recorded), quantity_per: units(1) };
        let component = Part { from: recorded, to: None, quantity_per: units(2) };
        let placed = Split { ready_made: recorded, assembled: Quantity::ZERO };
        let known = split(net.at_least(sum(whole)), placed, None);
        let [kits, components] =
            [kit, component].map(|part| past(part.exploded(whole, [net].into_iter())));
        for (from, units_past) in past(whole).into_iter().enumerate() {
            let read = spread(units_past, known, None);
            assert_eq!(kits[from], read.ready_made, "{whole:?} {recorded} {net}");
            assert_eq!(
                components[from],
                read.assembled.times(units(2)),
                "{whole:?} {recorded} {net}"
            );
        }
    }
}

#[test]
fn a_read_shows_no_more_of_a_part_than_any_number_of_units_that_the_erp_may_know() {
    for number in 0..rounds(20_000) {
        let dice = &mut Dice::new(seed(1) * 1_000_003 + number);
        let some =
            |dice: &mut Dice| Quantity::from_ten_thousandths(below(dice, 50_000)).expect("small");
        let (whole, ends) = ([0; 5].map(|_| some(dice)), [0; 3].map(|_| some(dice)));
        let from = some(dice);
        let to = dice.one_in(2).then(|| from.plus(some(dice)));
        let part = Part { from, to, quantity_per: some(dice) };
        let shown = part.exploded(whole, ends.into_iter());
        assert!(shown.iter().all(|stage| *stage >= Quantity::ZERO), "{part:?} {whole:?}");
        let by_end = ends.map(|end| past(part.exploded(whole, [end].into_iter())));
        for (at, past) in past(shown).into_iter().enumerate() {
            assert_eq!(by_end.iter().map(|one| one[at]).min(), Some(past), "{part:?} {whole:?}");
        }
        // Where the ERP shows as many as any of them, it shows all that the units take.
        if ends.iter().all(|end| *end <= sum(whole)) {
            assert_eq!(sum(shown), part.taken(sum(whole)), "{part:?} {whole:?}");
        }
        // More units never take less.
        assert!(part.taken(whole[0]) <= part.taken(whole[0].plus(whole[1])));
    }
}

#[test]
fn what_is_shown_of_an_item_is_spread_whole_and_no_line_but_the_last_gets_more_than_it_asks_for() {
    for number in 0..rounds(20_000) {
        let dice = &mut Dice::new(seed(1) * 1_000_003 + number);
        let (whole, nets) = (stages(dice), [0; 3].map(|_| units(below(dice, 5))));
        let mut shown = Shown::of(whole);
        let mut given = nets.map(|net| shown.give(net));
        assert!(
            given.iter().zip(nets).all(|(given, net)| sum(*given) <= net),
            "{whole:?} {nets:?}"
        );
        assert_eq!(shown.is_left(), sum(whole) > sum(nets));
        given[2] = shown.add_rest(given[2]);
        for (at, stage) in whole.iter().enumerate() {
            assert_eq!(sum(given.map(|line| line[at])), *stage, "{whole:?} {nets:?}");
        }
        // Where a line has something of a stage, no line behind it has anything of a further one.
        let furthest = |line: Stages| line.iter().rposition(|stage| *stage > Quantity::ZERO);
        let least = |line: Stages| line.iter().position(|stage| *stage > Quantity::ZERO);
        for (before, behind) in [(0, 1), (1, 2), (0, 2)] {
            let pair = least(given[before]).zip(furthest(given[behind]));
            assert!(pair.is_none_or(|(least, furthest)| furthest <= least), "{given:?}");
        }
    }
}

#[test]
fn no_line_shows_or_takes_more_than_there_can_be_of_anything() {
    let most = units(1_000_000_000);
    let whole = [Quantity::ZERO, Quantity::ZERO, most.plus(most), Quantity::ZERO, most];
    let mut shown = Shown::of(whole);
    let given = shown.give(units(1));
    let last = shown.add_rest(given);
    assert_eq!((last[2], last[4]), (most, most));
    let parts = [Part { from: Quantity::ZERO, to: None, quantity_per: most }; 2];
    assert_eq!(taken(most, parts.into_iter()), most);
    assert_eq!(taken(units(1), parts.into_iter()), most);
    let small = Part { from: units(1), to: Some(units(3)), quantity_per: units(2) };
    assert_eq!(taken(units(5), [small, parts[0]].into_iter().take(1)), units(4));
}
