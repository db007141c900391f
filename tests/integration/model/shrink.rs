//! Makes a question that shows a difference as small as it can be and still show it.
//!
//! Decides nothing about stock: it leaves out rows and fields and rounds amounts, one at a time, and
//! keeps what still differs.

use serde_json::{Value as Json, json};

/// The smallest question found for which `shows` still holds.
pub(crate) fn shrunk(question: &Json, shows: impl Fn(&Json) -> bool) -> Json {
    let mut best = question.clone();
    loop {
        let Some(smaller) = smaller(&best).into_iter().find(|candidate| shows(candidate)) else {
            return best;
        };
        best = smaller;
    }
}

/// Every question that is one thing simpler.
fn smaller(question: &Json) -> Vec<Json> {
    let mut found = Vec::new();
    let Json::Object(parts) = question else { return found };
    for (name, part) in parts {
        match part {
            Json::Array(rows) => {
                for at in (0..rows.len()).rev() {
                    found.extend(without_row(question, name, at));
                    for simpler in simpler_rows(&rows[at]) {
                        let mut copy = question.clone();
                        copy[name][at] = simpler;
                        found.push(copy);
                    }
                }
            }
            Json::Object(_) => {
                for simpler in simpler_rows(part) {
                    let mut copy = question.clone();
                    copy[name] = simpler;
                    found.push(copy);
                }
            }
            _ => {}
        }
        if name != "now" && name != "step" {
            let mut copy = question.clone();
            copy.as_object_mut().expect("an object").remove(name);
            found.push(copy);
        }
    }
    found
}

/// The question without one row; what names a later pool is told its new place.
fn without_row(question: &Json, name: &str, at: usize) -> Option<Json> {
    let mut copy = question.clone();
    copy[name].as_array_mut()?.remove(at);
    if name != "pools" {
        return Some(copy);
    }
    for (part, fields) in [
        ("lines", ["pool", "pool"]),
        ("components", ["kit", "pool"]),
        ("supplies", ["pool", "pool"]),
        ("holds", ["pool", "pool"]),
    ] {
        for row in copy.get_mut(part).and_then(Json::as_array_mut).into_iter().flatten() {
            for field in if fields[0] == fields[1] { &fields[..1] } else { &fields[..] } {
                let Some(place) = row.get(*field).and_then(Json::as_u64) else { continue };
                let place = usize::try_from(place).ok()?;
                if place == at {
                    return None;
                }
                if place > at {
                    row[*field] = json!(place - 1);
                }
            }
        }
    }
    if let Some(listing) = copy.get_mut("listing") {
        let place = usize::try_from(listing.get("pool")?.as_u64()?).ok()?;
        if place == at {
            return None;
        }
        listing["pool"] = json!(if place > at { place - 1 } else { place });
    }
    Some(copy)
}

fn simpler_rows(row: &Json) -> Vec<Json> {
    let mut found = Vec::new();
    let Json::Object(fields) = row else { return found };
    for (field, value) in fields {
        let mut copy = row.clone();
        copy.as_object_mut().expect("an object").remove(field);
        found.push(copy);
        let text = value.as_str().unwrap_or("");
        let is_amount = text.parse::<f64>().is_ok();
        for simple in ["0", "1", "2", "3", "5"] {
            if is_amount
                && text != simple
                && (text.contains('.') || text.len() > 1 || text > simple)
            {
                let mut copy = row.clone();
                copy[field] = json!(simple);
                found.push(copy);
            }
        }
    }
    found
}
