//! The audit's rows beside what the core answers to the same facts put to it as JSON.
//!
//! The files are made up from a fixed seed. Which listing meets which item is worked out here the
//! plain way, with maps, and not by the program's walk along two sorted lists.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "what is made up here is small, and a panic is a failed expectation"
)]

use super::program;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;
use stock_truth::wire::{Call, json::ask};

const NOW: &str = "2026-11-23T10:00:00Z";
const AS_OF: [&str; 2] = ["2026-11-23T09:58:00Z", "2026-11-23T08:00:00Z"];

/// Numbers without pattern, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33).checked_rem(sides).unwrap_or(0)
    }
}

struct Listing {
    sku: String,
    stock: Option<i64>,
    in_stock: bool,
    backorders: bool,
    price: u64,
}

struct Item {
    figure: Option<i64>,
    status: &'static str,
    as_of: &'static str,
}

fn made_up(dice: &mut Dice) -> (Vec<Listing>, BTreeMap<String, Item>) {
    let mut items = BTreeMap::new();
    let mut listings = Vec::new();
    for number in 0..1_500 {
        let sku = format!("K-{}", dice.below(1_200));
        let figure = (dice.below(10) > 0).then(|| dice.below(30) as i64 - 3);
        if dice.below(5) > 0 {
            let as_of = AS_OF[usize::from(dice.below(8) == 0)];
            let status = ["active", "active", "active", "blocked", "discontinued"];
            let status = status[dice.below(5) as usize];
            items.insert(sku.clone(), Item { figure, status, as_of });
        }
        if number % 6 > 0 {
            // Mostly what the ERP says, so that agreeing is tried too.
            let stock = if dice.below(3) > 0 {
                figure.map(|f| f.max(0))
            } else {
                Some(dice.below(9) as i64)
            };
            let in_stock = if dice.below(9) > 0 { stock.is_none_or(|s| s > 0) } else { true };
            let backorders = dice.below(20) == 0;
            listings.push(Listing { sku, stock, in_stock, backorders, price: dice.below(9_999) });
        }
    }
    (listings, items)
}

/// What the core says: the answer's figures by key and place in the shop's file.
fn expected(
    listings: &[Listing],
    items: &BTreeMap<String, Item>,
) -> BTreeMap<(String, u64), Value> {
    let mut rows = BTreeMap::new();
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for listing in listings {
        *times.entry(&listing.sku).or_default() += 1;
    }
    for (at, listing) in listings.iter().enumerate() {
        let item = items.get(&listing.sku);
        let mapping = match (times[&*listing.sku], item) {
            (2.., _) => "duplicateSku",
            (_, None) => "notInErp",
            _ => "mapped",
        };
        let shop = json!({
            "quantity": listing.stock.map(|s| s.to_string()),
            "inStock": listing.in_stock,
            "backorders": listing.backorders,
        });
        add(&mut rows, &listing.sku, at as u64 + 2, item, mapping, shop, Some(listing.price));
    }
    for (sku, item) in items {
        if !times.contains_key(&**sku) {
            add(&mut rows, sku, 0, Some(item), "notInShop", Value::Null, None);
        }
    }
    rows
}

fn add(
    rows: &mut BTreeMap<(String, u64), Value>,
    sku: &str,
    line: u64,
    item: Option<&Item>,
    mapping: &str,
    shop: Value,
    price: Option<u64>,
) {
    let pool = item.map_or(json!({}), |item| {
        json!({
            "figure": item.figure.map(|f| f.to_string()), "status": item.status,
            "asOf": item.as_of, "receivedAt": NOW,
        })
    });
    let question = json!({
        "now": NOW, "pools": [pool], "shop": shop,
        "listing": {"mapping": mapping, "pool": 0, "priceCents": price},
    });
    let question = serde_json::from_value(question).unwrap();
    let answer = ask(Call::named("reconcile").unwrap(), &question).unwrap();
    let answer = serde_json::to_value(answer).unwrap();
    let finding = &answer["finding"];
    if finding.is_null() {
        return;
    }
    let row: Map<String, Value> =
        ["cause", "severity", "owner", "oversell", "oversellCents", "lost", "lostCents"]
            .into_iter()
            .map(|name| (name.to_string(), finding[name].clone()))
            .chain(
                ["difference", "drift", "ageMs"]
                    .map(|name| (name.to_string(), answer[name].clone())),
            )
            .chain([
                ("expected".to_string(), answer["terms"]["expected"].clone()),
                ("mapping".to_string(), json!(mapping)),
            ])
            .collect();
    rows.insert((sku.to_string(), line), Value::Object(row));
}

#[test]
fn every_row_of_an_audit_is_what_the_core_answers_to_its_facts() {
    let (listings, items) = made_up(&mut Dice(47));
    let folder = std::env::temp_dir().join(format!("stock-truth-core-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut shop = String::from(
        "ID,Type,SKU,Name,Published,In stock?,Stock,Backorders allowed?,Regular price,Parent\n",
    );
    for (at, listing) in listings.iter().enumerate() {
        let Listing { sku, stock, in_stock, backorders, price } = listing;
        let stock = stock.map_or(String::new(), |stock| stock.to_string());
        let (in_stock, backorders) = (u8::from(*in_stock), u8::from(*backorders));
        let price = format!("{}.{:02}", price / 100, price % 100);
        writeln!(shop, "{at},simple,{sku},N,1,{in_stock},{stock},{backorders},{price},").unwrap();
    }
    let mut erp = String::from("sku,available,status,as_of\n");
    for (sku, Item { figure, status, as_of }) in &items {
        let figure = figure.map_or(String::new(), |figure| figure.to_string());
        writeln!(erp, "{sku},{figure},{status},{as_of}").unwrap();
    }
    std::fs::write(folder.join("shop.csv"), shop).unwrap();
    std::fs::write(folder.join("erp.csv"), erp).unwrap();
    let output = program(&folder)
        .args(["audit", "--shop", "shop.csv", "--erp", "erp.csv", "--erp-basis", "free"])
        .args(["--now", NOW, "--format", "json"])
        .output()
        .unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();

    let wanted = expected(&listings, &items);
    let rows = report["rows"].as_array().unwrap();
    assert_eq!(rows.len(), wanted.len());
    let mut causes: BTreeMap<&str, u64> = BTreeMap::new();
    let (mut oversell, mut lost) = (0, 0);
    for row in rows {
        let key = (row["sku"].as_str().unwrap().to_string(), row["shopLine"].as_u64().unwrap_or(0));
        let wanted = wanted.get(&key).unwrap_or_else(|| panic!("no finding for {key:?}: {row}"));
        for (name, value) in wanted.as_object().unwrap() {
            assert_eq!(&row[name], value, "{name} of {key:?}");
        }
        *causes.entry(row["cause"].as_str().unwrap()).or_default() += 1;
        if !row["id"].is_null() {
            oversell += row["oversellCents"].as_i64().unwrap();
            lost += row["lostCents"].as_i64().unwrap();
        }
    }
    assert!(causes.len() >= 9, "the made-up shop is too plain: {causes:?}");
    let summary = &report["summary"];
    assert_eq!(summary["causes"], json!(causes));
    assert_eq!(summary["listings"], json!(listings.len()));
    assert_eq!(summary["items"], json!(items.len()));
    assert_eq!(
        (&summary["oversell"]["cents"], &summary["lost"]["cents"]),
        (&json!(oversell), &json!(lost))
    );

    let risks: Vec<i64> = rows
        .iter()
        .map(|row| row["oversellCents"].as_i64().unwrap() + row["lostCents"].as_i64().unwrap())
        .collect();
    assert!(risks.is_sorted_by(|one, other| one >= other), "dearest first");
}

/// One row of a bill of materials: listing, item, quantity per unit.
type Part = (String, String, u64);

/// Kits over the items 0 to 5, some of them nested, each with its kind.
fn made_up_kits(dice: &mut Dice) -> (BTreeMap<String, &'static str>, Vec<Part>) {
    let mut kinds = BTreeMap::new();
    let mut parts = Vec::new();
    for number in 0..120_u64 {
        let kit = format!("KIT-{number:03}");
        let kind = ["phantom", "assembledToOrder", "stocked"][dice.below(3) as usize];
        kinds.insert(kit.clone(), kind);
        for _ in 0..=dice.below(3) {
            let is_nested = number > 20 && dice.below(3) == 0;
            let item = if is_nested {
                format!("KIT-{:03}", dice.below(number))
            } else {
                format!("ITEM-{}", dice.below(6))
            };
            parts.push((kit.clone(), item, 1 + dice.below(3)));
        }
    }
    (kinds, parts)
}

/// The question about one kit: its pool first, then all that it takes, found by going down row by row.
fn kit_question(
    kit: &str,
    kinds: &BTreeMap<String, &str>,
    parts: &[Part],
    figures: &BTreeMap<String, i64>,
    shop: i64,
) -> Value {
    let mut keys = vec![kit.to_string()];
    let mut components = Vec::new();
    let mut at = 0;
    while at < keys.len() {
        let own = keys[at].clone();
        for (_, item, quantity) in parts.iter().filter(|(listing, ..)| *listing == own) {
            let pool = keys.iter().position(|key| key == item).unwrap_or_else(|| {
                keys.push(item.clone());
                keys.len() - 1
            });
            components.push(json!({
                "kit": at, "pool": pool, "quantityPer": quantity.to_string(),
            }));
        }
        at += 1;
    }
    let pool = |key: &String| {
        let mut pool = json!({ "kitKind": kinds.get(key).unwrap_or(&"stocked") });
        if let Some(figure) = figures.get(key) {
            pool["figure"] = json!(figure.to_string());
            pool["asOf"] = json!(AS_OF[0]);
            pool["receivedAt"] = json!(NOW);
        }
        pool
    };
    let is_bound = keys.iter().any(|key| figures.contains_key(key));
    json!({
        "now": NOW, "pools": keys.iter().map(pool).collect::<Vec<_>>(), "components": components,
        "shop": { "quantity": shop.to_string(), "inStock": shop > 0, "backorders": false },
        "listing": {
            "mapping": if is_bound { "mapped" } else { "notInErp" }, "pool": 0, "priceCents": 1_000,
        },
    })
}

#[test]
fn every_kit_of_an_audit_is_what_the_core_answers_to_its_components() {
    let mut dice = Dice(11);
    let (kinds, parts) = made_up_kits(&mut dice);
    let mut figures = BTreeMap::new();
    for number in 0..5 {
        figures.insert(format!("ITEM-{number}"), dice.below(40) as i64 - 2);
    }
    for kit in kinds.keys() {
        if dice.below(3) == 0 {
            figures.insert(kit.clone(), dice.below(4) as i64);
        }
    }
    let folder = std::env::temp_dir().join(format!("stock-truth-kits-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut shop = String::from(
        "ID,Type,SKU,Name,Published,In stock?,Stock,Backorders allowed?,Regular price,Parent\n",
    );
    let mut shown = BTreeMap::new();
    for (at, kit) in kinds.keys().enumerate() {
        let stock = dice.below(8) as i64;
        shown.insert(kit.clone(), stock);
        writeln!(shop, "{at},simple,{kit},N,1,{},{stock},0,10.00,", u8::from(stock > 0)).unwrap();
    }
    let mut erp = String::from("sku,available,as_of\n");
    for (key, figure) in &figures {
        writeln!(erp, "{key},{figure},{}", AS_OF[0]).unwrap();
    }
    let mut components = String::from("listing,item,quantity,kind\n");
    for (kit, item, quantity) in &parts {
        writeln!(components, "{kit},{item},{quantity},{}", kinds[kit]).unwrap();
    }
    for (name, text) in [("shop.csv", shop), ("erp.csv", erp), ("kits.csv", components)] {
        std::fs::write(folder.join(name), text).unwrap();
    }
    let output = program(&folder)
        .args(["audit", "--shop", "shop.csv", "--erp", "erp.csv", "--erp-basis", "free"])
        .args(["--components", "kits.csv", "--now", NOW, "--format", "json"])
        .output()
        .unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let rows: BTreeMap<&str, &Value> = report["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["sku"].as_str().unwrap(), row))
        .collect();
    let mut causes: BTreeMap<String, usize> = BTreeMap::new();
    for kit in kinds.keys() {
        let question = kit_question(kit, &kinds, &parts, &figures, shown[kit]);
        let question = serde_json::from_value(question).unwrap();
        let answer = ask(Call::named("reconcile").unwrap(), &question).unwrap();
        let answer = serde_json::to_value(answer).unwrap();
        let found = &answer["finding"];
        assert_eq!(rows.contains_key(kit.as_str()), !found.is_null(), "{kit}: {answer}");
        let Some(row) = rows.get(kit.as_str()) else { continue };
        for name in ["cause", "oversell", "lost", "oversellCents", "lostCents"] {
            assert_eq!(row[name], found[name], "{name} of {kit}");
        }
        assert_eq!(row["drift"], answer["drift"], "{kit}");
        assert_eq!(row["expected"], answer["terms"]["expected"], "{kit}");
        *causes.entry(found["cause"].to_string()).or_default() += 1;
    }
    assert!(causes.len() >= 4 && rows.len() < kinds.len(), "the kits are too plain: {causes:?}");
}
