//! Layers of policies: the store's, a category's and a product's.
//!
//! Decides that the most specific layer wins, separately for each field. The caller decides which layers
//! apply to a listing, and in which order.

/// The largest number of layers in one call.
pub const MAX_LAYERS: usize = 8;

/// The index of the layer that decides a field, and the value there. Layers go from the store to the
/// product, so the last layer with a value decides; `None` where no layer has a value.
///
/// The store has 15 minutes, the category has no value, the product has 5 minutes: the answer is 5 minutes.
#[must_use]
pub fn most_specific(layers: impl Iterator<Item = Option<i64>>) -> Option<(usize, i64)> {
    let stated = layers.enumerate().filter_map(|(layer, value)| Some((layer, value?)));
    stated.last()
}
