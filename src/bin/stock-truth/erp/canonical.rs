//! A row of a stock list in canonical form.
//!
//! Decides nothing: it is what a row says, whatever its file looks like.

use super::claim::Claim;
use crate::read::problem::Misread;

/// One row of a list.
pub(super) struct CanonicalRow<'r> {
    /// Its line, from 1.
    pub(super) line: u64,
    /// Its place in the list, from 0.
    pub(super) at: u64,
    /// The item's key; none where it cannot be read.
    pub(super) item: Option<&'r str>,
    pub(super) location: &'r str,
    /// Whether the location is one of those that serve the shop.
    pub(super) group: Group,
    /// The unit's word; empty where none is named.
    pub(super) unit: &'r str,
    /// What the row claims, or why that cannot be read.
    pub(super) claim: Result<Claim, Misread>,
}

/// Whether a location is one of those that serve the shop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    /// It is; locations are numbered in the order in which they were met.
    Inside(u16),
    /// It is not, and its rows are not read.
    Outside,
}
