//! What the shop's stock figure should be: what projection writes.
//!
//! Decides the figure in listing units. Age never changes it: an old figure is vetoed at run time,
//! not written over.

use crate::facts::{ItemStatus, Listing, Mapping, Pool, Quantity};
use crate::policy::Policy;
use crate::rules::promise::promise;

/// The steps from the ERP's figure to the shop's, each as what it adds (mostly something negative).
///
/// They always add up: figure + all terms = expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// E: where the terms start.
    pub figure: Quantity,
    /// −U: store demand that E does not contain.
    pub unacknowledged: Quantity,
    /// −B: the safety buffer.
    pub buffer: Quantity,
    /// −H′: holds that WooCommerce does not take off by itself.
    pub held_elsewhere: Quantity,
    /// What the ERP's block on the item withholds: everything there is.
    pub blocked: Quantity,
    /// What rounding down to the sale step drops.
    pub rounding: Quantity,
    /// What showing nothing instead of less than nothing adds.
    pub clamp: Quantity,
    /// N: units sold here that WooCommerce has yet to take off its own figure.
    pub unreduced: Quantity,
    /// Where the terms end: the figure the shop should show.
    pub expected: Quantity,
}

/// The expected figure of a listing with its terms; none where nothing may be written: the listing
/// is not governed, not bound to one ERP item, or the ERP states no figure.
///
/// E=10, U=3, one sold line that WooCommerce has not reduced: 10 − 3 + 1 = 8, from which WooCommerce
/// itself will take the one.
#[must_use]
pub fn expected(pool: &Pool, listing: &Listing, policy: &Policy) -> Option<Terms> {
    // What the shop does not list is expected all the same: that is how many sales it loses.
    if !listing.governed || !matches!(listing.mapping, Mapping::Mapped | Mapping::NotInShop) {
        return None;
    }
    let promise = promise(pool, policy)?;
    let before_block = promise
        .figure
        .minus(promise.unacknowledged)
        .minus(promise.buffer)
        .minus(listing.held_elsewhere);
    let is_blocked =
        pool.observation.as_ref().is_some_and(|claim| claim.status == ItemStatus::Blocked);
    let withheld = if is_blocked { before_block.or_zero() } else { Quantity::ZERO };
    let exact = before_block.minus(withheld);
    let rounded = exact.floor_to(listing.sale_step);
    let shown = rounded.or_zero();
    Some(Terms {
        figure: promise.figure,
        unacknowledged: negated(promise.unacknowledged),
        buffer: negated(promise.buffer),
        held_elsewhere: negated(listing.held_elsewhere),
        blocked: negated(withheld),
        rounding: rounded.minus(exact),
        clamp: shown.minus(rounded),
        unreduced: listing.unreduced,
        expected: shown.plus(listing.unreduced),
    })
}

fn negated(quantity: Quantity) -> Quantity {
    Quantity::ZERO.minus(quantity)
}
