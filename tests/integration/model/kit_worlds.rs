//! Every small world of kits: three pools, one or two lines, all ways of making and all shapes of bills of materials.
//!
//! Decides nothing: the worlds are enumerated, not drawn, so that what breaks breaks in every run.

use super::answer::{core, decide, differences};
use super::facts::Cart;
use serde_json::{Value as Json, json};

const FIGURES: [&str; 3] = ["-1", "0", "2"];
const KIT_KINDS: [[&str; 2]; 4] = [
    ["assembledToOrder", "stocked"],
    ["assembledToOrder", "assembledToOrder"],
    ["phantom", "stocked"],
    ["phantom", "assembledToOrder"],
];

fn shapes() -> Vec<Json> {
    let row = |kit: usize, pool: usize, quantity: &str| json!({ "kit": kit, "pool": pool, "quantityPer": quantity });
    vec![
        json!([row(0, 1, "1")]),
        json!([row(0, 1, "2"), row(0, 2, "1")]),
        json!([row(0, 1, "1"), row(1, 2, "2")]),
        json!([row(0, 1, "1"), row(0, 2, "1"), row(1, 2, "1")]),
    ]
}

fn carts() -> Vec<Json> {
    let line = |pool: usize, quantity: &str| json!({ "pool": pool, "quantity": quantity });
    vec![
        json!([line(0, "1")]),
        json!([line(0, "3")]),
        json!([line(0, "1"), line(1, "1")]),
        json!([line(2, "2"), line(0, "2")]),
        json!([line(0, "2"), line(0, "1")]),
    ]
}

#[test]
fn every_small_world_of_kits_is_decided_as_the_rule_book_says() {
    let figures = || FIGURES.iter().flat_map(|a| FIGURES.iter().map(move |b| (a, b)));
    let now = "2026-11-23T10:00:00.000Z";
    for (first, second) in figures() {
        for third in FIGURES {
            for kit_kind in KIT_KINDS {
                for components in shapes() {
                    let pool = |figure: &str, kit_kind: &str| json!({ "figure": figure, "asOf": now, "receivedAt": now, "kitKind": kit_kind });
                    let pools = json!([
                        pool(first, kit_kind[0]),
                        pool(second, kit_kind[1]),
                        pool(third, "stocked")
                    ]);
                    for lines in carts() {
                        let question = json!({
                            "now": now, "step": "checkout", "pools": pools, "lines": lines,
                            "components": components,
                        });
                        let model = decide(&Cart::read(&question));
                        let found = differences(&core("decide", &question), &model);
                        assert!(found.is_empty(), "{found:?}\n{question}");
                    }
                }
            }
        }
    }
}
