//! The mapping file: how the files of an audit are written, declared once and kept.
//!
//! Decides its form and that nothing in it stays open. What may not be guessed is left by
//! `profile` as [`UNDECLARED`], and no audit runs on it.

use super::erp::ErpShape;
use super::feed::FeedShape;
use super::orders::OrdersShape;
use crate::read::input::{Inputs, Source};
use crate::read::json::Document;
use crate::read::node::{Node, escaped};
use crate::terminal::failure::Failure;
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;

/// What stands where a person has to say what no file can tell.
pub(crate) const UNDECLARED: &str = "TO BE DECLARED";

/// The file as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(crate) struct MappingFile {
    pub(crate) erp: ErpShape,
    pub(crate) shop: ShopShape,
    pub(crate) orders: OrdersShape,
    /// How the plugin asks for the list; its form alone is checked here.
    #[serde(rename = "feed")]
    _feed: Option<FeedShape>,
    /// For people; not read.
    #[serde(rename = "notes")]
    _notes: Option<IgnoredAny>,
}

/// How the shop's files are written where they are not as WooCommerce writes them in English.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(crate) struct ShopShape {
    pub(crate) encoding: Option<String>,
    pub(crate) delimiter: Option<String>,
    /// The shop's time zone, for the periods of sale prices.
    pub(crate) zone: Option<String>,
    /// English headings of the export to those that this file has.
    pub(crate) columns: BTreeMap<String, String>,
}

/// Reads the mapping file.
///
/// # Errors
/// What in it is not understood or still open.
pub(crate) fn read(inputs: &Inputs, source: Source) -> Result<MappingFile, Failure> {
    let document = Document::read(inputs, source)?;
    let path = inputs.path(source);
    let mut open = Vec::new();
    collect_undeclared(&document.value, "", &mut open);
    if !open.is_empty() {
        let count = open.len();
        let message = format!(
            "{count} {} still to be declared; nothing in the files can tell",
            if count == 1 { "value is" } else { "values are" }
        );
        let details =
            open.iter().map(|place| format!("{}: {place}: {}", path.display(), ask(place)));
        return Err(Failure::file(path, "mapping_undeclared", message).with_details(details));
    }
    document.typed("mapping_not_understood")
}

fn collect_undeclared(value: &Node, place: &str, open: &mut Vec<String>) {
    match value {
        Node::Text(text) if text.starts_with(UNDECLARED) => open.push(place.to_string()),
        Node::List(list) => {
            for (at, value) in list.iter().enumerate() {
                collect_undeclared(value, &format!("{place}/{at}"), open);
            }
        }
        Node::Object(entries) => {
            // What is said to people may name the mark.
            for (name, value) in entries.iter().filter(|(name, _)| name != "notes") {
                collect_undeclared(value, &format!("{place}/{}", escaped(name)), open);
            }
        }
        _ => {}
    }
}

/// What a person has to say at a place of the mapping.
fn ask(place: &str) -> &'static str {
    match place {
        "/erp/basis" => {
            "say `free` if the figure is physical stock less what the ERP has reserved, `on_hand` if it \
             is physical stock (that needs --orders and --order-reads)"
        }
        "/erp/zone" => "say the zone of the times, such as `Europe/Berlin`",
        "/erp/asOf" => {
            "say when the figures were read, such as `2026-11-23T10:00:00+01:00`, or take it out \
             and give --erp-as-of with each audit"
        }
        "/erp/locations" => "say `all`, or list the locations that serve the shop",
        "/erp/decimal" => "say `.` or `,`: the mark before parts of a unit",
        "/erp/asOfFormat" => "say how times are written, such as `%d.%m.%Y %H:%M`",
        _ if place.starts_with("/erp/units/") => {
            "say how many pieces as the shop sells them it stands for, such as `12`"
        }
        _ if place.starts_with("/erp/statuses/") => "say `active`, `blocked` or `discontinued`",
        _ if place.starts_with("/erp/fields/") => "say which column it is, or take it out",
        _ => "say what it is",
    }
}
