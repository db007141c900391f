//! How the shop's files are written where they are not as WooCommerce writes them in English.
//!
//! Decides that what the mapping declares of them can hold.

use super::cells::COLUMNS;
use crate::mapping::erp::{delimiter, encoding, known_zone};
use crate::mapping::file::ShopShape;
use crate::terminal::failure::Failure;
use encoding_rs::Encoding;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::path::Path;

/// How the shop's files are written, checked.
#[derive(Debug, Default)]
pub(crate) struct ShopProfile {
    pub(crate) encoding: Option<&'static Encoding>,
    pub(crate) delimiter: Option<u8>,
    pub(crate) zone: Option<TimeZone>,
    pub(super) columns: BTreeMap<String, String>,
}

impl ShopProfile {
    /// Checks what the mapping declares.
    ///
    /// # Errors
    /// The first declaration that cannot hold, with its place.
    pub(crate) fn check(shape: ShopShape, path: &Path) -> Result<Self, Failure> {
        let known = |name: &str| COLUMNS.iter().any(|column| column.name == name);
        if let Some(name) = shape.columns.keys().find(|name| !known(name)) {
            let names: Vec<&str> = COLUMNS.iter().map(|column| column.name).collect();
            let message = format!("shop.columns.{name}: is none of {}", names.join(", "));
            return Err(Failure::file(path, "column_unknown", message));
        }
        Ok(Self {
            encoding: shape.encoding.map(|label| encoding(path, "shop", &label)).transpose()?,
            delimiter: shape.delimiter.map(|mark| delimiter(path, "shop", &mark)).transpose()?,
            zone: shape.zone.map(|name| known_zone(path, "shop", &name)).transpose()?,
            columns: shape.columns,
        })
    }
}
