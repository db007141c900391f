//! A mapping in the making.
//!
//! Decides how each value is kept with why it was taken, and how sure that is.

use crate::mapping::file::UNDECLARED;
use serde_json::{Map, Value, json};

/// How a value came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sure {
    /// The file shows it.
    Told,
    /// It is likely; somebody should look.
    Likely,
    /// No file can tell; a person must say it.
    Ask,
}

impl Sure {
    const fn word(self) -> &'static str {
        match self {
            Self::Told => "told",
            Self::Likely => "likely, please check",
            Self::Ask => "please declare",
        }
    }
}

/// The mapping's part about the ERP, value by value.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    values: Vec<(String, Value)>,
    notes: Vec<(String, Sure, String)>,
}

impl Draft {
    /// Takes a value at a place such as `fields.sku`.
    pub(super) fn set(&mut self, place: &str, value: impl Into<Value>, sure: Sure, why: String) {
        self.values.push((place.to_string(), value.into()));
        self.notes.push((place.to_string(), sure, why));
    }

    /// Leaves a value to be said by a person.
    pub(super) fn ask(&mut self, place: &str, why: String) {
        self.set(place, UNDECLARED, Sure::Ask, why);
    }

    /// Says something of a place that takes no value.
    pub(super) fn note(&mut self, place: &str, sure: Sure, why: String) {
        self.notes.push((place.to_string(), sure, why));
    }

    /// The mapping file.
    pub(crate) fn mapping(&self) -> Value {
        let mut erp = Map::new();
        for (place, value) in &self.values {
            // Only the first point parts: a unit's or a status's word may have points itself.
            match place.split_once('.') {
                None => {
                    erp.insert(place.clone(), value.clone());
                }
                Some((group, name)) => {
                    let group = erp.entry(group).or_insert_with(|| json!({}));
                    if let Value::Object(group) = group {
                        group.insert(name.to_string(), value.clone());
                    }
                }
            }
        }
        let notes = self.notes.iter().map(|(place, sure, why)| {
            json!({"of": format!("erp.{place}"), "is": sure.word(), "why": why})
        });
        json!({"erp": erp, "notes": notes.collect::<Vec<_>>()})
    }

    /// What a person should read: first what is to be declared, then what to check.
    pub(crate) fn lines(&self) -> impl Iterator<Item = String> {
        [Sure::Ask, Sure::Likely, Sure::Told].into_iter().flat_map(move |wanted| {
            let notes = self.notes.iter().filter(move |(_, sure, _)| *sure == wanted);
            notes.map(move |(place, sure, why)| format!("{}: erp.{place}: {why}", sure.word()))
        })
    }
}
