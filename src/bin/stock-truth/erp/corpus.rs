//! The cases of the mapping format, which the plugin's reader is held to as well.

use super::canonical::Group;
use super::orders;
use super::rows::{Met, each_row};
use crate::mapping::erp::Basis;
use crate::mapping::file;
use crate::read::input::{Inputs, Role};
use crate::terminal::failure::Failure;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use stock_truth::facts::{Instant, Quantity};

/// A folder of this test's own, gone when the test is over.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone = fs::remove_dir_all(&self.0);
    }
}

/// What is read of a case's list: `rows` and `refusals`, or `refused` with the whole error line.
fn read(case: &Value, folder: &Path) -> Value {
    let (list, mapping) = (folder.join("list"), folder.join("mapping.json"));
    let text = |name: &str| case.get(name).and_then(Value::as_str);
    let bytes = text("source").map_or_else(
        || decoded(text("sourceBase64").unwrap()),
        |source| source.as_bytes().to_vec(),
    );
    fs::write(&list, bytes).unwrap();
    let declared = text("mappingText").map_or_else(|| case["mapping"].to_string(), str::to_string);
    fs::write(&mapping, declared).unwrap();
    if let Some(number) = case.get("list").and_then(Value::as_u64) {
        return match order_rows(number, &list, &mapping) {
            Ok((shown, refusals)) => json!({"shown": shown, "refusals": refusals}),
            Err(failure) => json!({"refused": failure.code(), "said": failure.to_string()}),
        };
    }
    match rows(case, &list, &mapping) {
        Ok((rows, refusals)) => json!({"rows": rows, "refusals": refusals}),
        Err(failure) => json!({"refused": failure.code(), "said": failure.to_string()}),
    }
}

fn rows(case: &Value, list: &Path, mapping: &Path) -> Result<(Vec<Value>, Vec<Value>), Failure> {
    let mut inputs = Inputs::default();
    let (source, declared) = (inputs.add(Role::Erp, list), inputs.add(Role::Mapping, mapping));
    let erp = file::read(&inputs, declared)?.erp;
    match erp.basis {
        Some(Basis::Free) => {}
        Some(Basis::OnHand) => return Err(Failure::usage("basis_not_supported", "")),
        None => return Err(Failure::usage("basis_undeclared", "")),
    }
    let mut profile = erp.check(mapping)?;
    if let Some(as_of) = case.get("asOf").and_then(Value::as_str) {
        profile.as_of = Some(Instant::parse(as_of).unwrap());
    }
    let (mut rows, mut refusals) = (Vec::new(), Vec::new());
    each_row(&inputs, source, &profile, &mut Met::default(), &mut |row| {
        if row.group == Group::Outside {
            return Ok(());
        }
        let mut shape = Map::new();
        let mut set = |name: &str, value: Value| shape.insert(name.to_string(), value);
        if let Some(item) = row.item {
            set("item", item.into());
        }
        match &row.claim {
            Ok(claim) => {
                set("figure", claim.figure.map(|figure| figure.to_string()).into());
                set("asOf", claim.as_of.to_string().into());
                set("status", claim.status.code().into());
                set("location", row.location.into());
                set("unitKnown", claim.is_unit_known.into());
                rows.push(Value::Object(shape));
            }
            Err(misread) => {
                set("code", misread.code.into());
                if let Some(column) = misread.column {
                    set("path", column.into());
                }
                set("line", row.line.into());
                set("row", row.at.into());
                refusals.push(Value::Object(shape));
            }
        }
        Ok(())
    })?;
    Ok((rows, refusals))
}

/// What a list of orders shows.
fn order_rows(
    number: u64,
    list: &Path,
    mapping: &Path,
) -> Result<(Vec<Value>, Vec<Value>), Failure> {
    const STAGES: [&str; 5] = ["entered", "confirmed", "reserved", "picked", "shipped"];
    let mut inputs = Inputs::default();
    let (source, declared) =
        (inputs.add(Role::OrderReads, list), inputs.add(Role::Mapping, mapping));
    let file = file::read(&inputs, declared)?;
    let profile = file.erp.check(mapping)?;
    let lists = file.orders.check(mapping, &profile)?.unwrap();
    let (mut rows, mut refusals) = (Vec::new(), Vec::new());
    let of_case = &lists.lists[usize::try_from(number).unwrap()];
    orders::each(&inputs, source, of_case, &lists.prefix, &mut |_, at, shown| {
        match shown {
            Ok(None) => {}
            Ok(Some(row)) => {
                let mut shape = Map::new();
                shape.insert("order".into(), row.order.into());
                shape.insert("item".into(), row.item.into());
                for (name, stage) in STAGES.iter().zip(row.stages) {
                    if stage != Quantity::ZERO {
                        shape.insert((*name).into(), stage.to_string().into());
                    }
                }
                if let Some(code) = row.code {
                    shape.insert("code".into(), code.into());
                }
                rows.push(Value::Object(shape));
            }
            Err(misread) => {
                let mut shape = json!({"row": at, "code": misread.code});
                if let Some(column) = misread.column {
                    shape["path"] = column.into();
                }
                refusals.push(shape);
            }
        }
        Ok(())
    })?;
    Ok((rows, refusals))
}

/// Whether what was read is what the case expects; of a refusal only the place that the case names.
fn agrees(case: &Value, read: &Value) -> bool {
    if let Some(refused) = case.get("refused") {
        let said = read["said"].as_str().unwrap_or_default();
        let names = |text: Option<String>| text.is_none_or(|text| said.contains(&text));
        let path = refused.get("path").and_then(Value::as_str).map(str::to_string);
        let line = refused.get("line").map(|line| format!("list:{line}: "));
        return read["refused"] == refused["code"] && names(path) && names(line);
    }
    if case.get("list").is_some() {
        let named = |name: &str| case.get(name).cloned().unwrap_or_else(|| json!([]));
        return read["shown"] == named("shown") && read["refusals"] == named("refusals");
    }
    let wanted = |name: &str| case.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let with_usual = |mut row: Value| {
        let usual =
            [("status", json!("active")), ("location", json!("")), ("unitKnown", json!(true))];
        for (name, value) in usual {
            row.as_object_mut().unwrap().entry(name).or_insert(value);
        }
        row
    };
    let rows: Vec<Value> = wanted("rows").into_iter().map(with_usual).collect();
    let Some(refusals) = read["refusals"].as_array() else { return false };
    let has = |wanted: &Value, read: &Value| {
        let mut named = wanted.as_object().unwrap().iter();
        let is_as_named = named.all(|(name, value)| read.get(name) == Some(value));
        is_as_named
            && ["item", "path"]
                .iter()
                .all(|name| wanted.get(name).is_some() == read.get(name).is_some())
    };
    let expected = wanted("refusals");
    read["rows"] == Value::Array(rows)
        && expected.len() == refusals.len()
        && expected.iter().zip(refusals).all(|(wanted, read)| has(wanted, read))
}

/// Base64, of which the cases hold lists that are no UTF-8.
fn decoded(text: &str) -> Vec<u8> {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits = text.bytes().filter_map(|byte| DIGITS.iter().position(|digit| *digit == byte));
    let bits: String = digits.map(|digit| format!("{digit:06b}")).collect();
    let bytes = bits.as_bytes().chunks_exact(8);
    bytes.map(|byte| u8::from_str_radix(str::from_utf8(byte).unwrap(), 2).unwrap()).collect()
}

#[test]
fn every_case_of_the_mapping_format_is_read_as_it_says() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/mapping");
    let folder = std::env::temp_dir().join(format!("stock-truth-mapping-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let folder = Folder(folder);
    let (mut count, mut wrong) = (0, String::new());
    for entry in fs::read_dir(cases).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let corpus: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for case in corpus["cases"].as_array().unwrap() {
            count += 1;
            let read = read(case, &folder.0);
            if !agrees(case, &read) {
                let (name, file) = (&case["name"], path.file_name().unwrap().to_string_lossy());
                wrong.push_str(&format!("\n{file}: {name}: {read}"));
            }
        }
    }
    assert!(count > 50, "only {count} cases were found");
    assert!(wrong.is_empty(), "{wrong}");
}
