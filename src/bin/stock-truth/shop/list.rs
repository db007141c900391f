//! The shop's product files, told apart by their first mark.
//!
//! Decides which reader a file is for.

use super::product::Product;
use super::profile::ShopProfile;
use super::reading::Reading;
use super::{export, rest};
use crate::read::input::{Inputs, Source, read_failed};
use crate::read::problem::Problem;
use crate::read::texts::Texts;
use crate::terminal::failure::Failure;
use encoding_rs::Encoding;
use std::io::Read;
use stock_truth::facts::Instant;

/// Reads the shop's files: WooCommerce's CSV export or REST JSON, told apart by their first mark.
///
/// # Errors
/// Why nothing of one of them can be read.
pub(crate) fn read(
    inputs: &Inputs,
    sources: &[Source],
    profile: &ShopProfile,
    now: Instant,
    texts: &mut Texts,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Product>, Failure> {
    let mut reading = Reading::new(inputs, profile, now, texts, problems);
    for source in sources {
        if is_json(inputs, *source, profile.encoding)? {
            rest::read(&mut reading, *source)?;
        } else {
            export::read(&mut reading, *source)?;
        }
    }
    reading.end()
}

/// Whether a file is JSON: no heading begins with such a mark.
fn is_json(
    inputs: &Inputs,
    source: Source,
    encoding: Option<&'static Encoding>,
) -> Result<bool, Failure> {
    let mut head = Vec::new();
    let read = inputs.open(source, encoding)?.take(1024).read_to_end(&mut head);
    read.map_err(|error| read_failed(inputs.path(source), &error))?;
    Ok(matches!(head.trim_ascii_start().first(), Some(b'[' | b'{')))
}
