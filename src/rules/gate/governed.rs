//! Whether a listing's stock is the ERP's to say.
//!
//! Decides by what the shop and the mapping know of it. What follows for a cart is the judgement's.

/// What is known of a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claims {
    /// Whether its key, or that of any component, names an ERP item.
    pub bound: bool,
    /// Whether the shop manages stock for it.
    pub stock_managed: bool,
    /// Whether it is a product that nobody ships, or one that is downloaded.
    pub immaterial: bool,
    /// Whether the policy excludes it.
    pub excluded: bool,
}

/// Whether the listing is governed.
///
/// Bound to the ERP or stock-managed in the shop is enough, unless the policy excludes it. A virtual or
/// downloadable product has to be both: the ERP often lists a service without counting it.
#[must_use]
pub const fn is_governed(listing: Claims) -> bool {
    let Claims { bound, stock_managed, immaterial, excluded } = listing;
    !excluded && (if immaterial { bound && stock_managed } else { bound || stock_managed })
}
