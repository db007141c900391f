//! The shop's product files, told apart by their first mark.
//!
//! Decides which reader a file is for.

use super::product::Product;
use super::profile::ShopProfile;
use super::reading::Reading;
use super::{export, rest};
use crate::read::input::{Inputs, Source};
use crate::read::problem::Problem;
use crate::read::texts::Texts;
use crate::terminal::failure::Failure;
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
        if inputs.is_json(*source, profile.encoding)? {
            rest::read(&mut reading, *source)?;
        } else {
            export::read(&mut reading, *source)?;
        }
    }
    reading.end()
}
