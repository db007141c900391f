//! Which of several policies decides: the store's, a category's, a product's.
//!
//! Decides that the most specific wins, field by field. Which layers apply to a listing, and in which
//! order, is for whoever keeps them.

/// The most layers that one call may carry.
pub const MAX_LAYERS: usize = 8;

/// The value of one field, and which layer names it: the last that states one, because layers go
/// from the store to the product. None where no layer does.
///
/// The store says 15 minutes, the category nothing, the product 5: the product's 5 minutes hold.
#[must_use]
pub fn most_specific(layers: impl Iterator<Item = Option<i64>>) -> Option<(usize, i64)> {
    let stated = layers.enumerate().filter_map(|(layer, value)| Some((layer, value?)));
    stated.last()
}
