//! Whether a listing's stock is the ERP's to say, and whether it is bound to exactly one of its items.
//!
//! Decides by what the shop, the mapping and the ledger know of it. What follows for a cart is the
//! judgement's.

use crate::facts::Mapping;

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

/// What is known of a listing's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// Whether the listing has one at all.
    pub keyed: bool,
    /// Whether another product that can be bought has the same.
    pub shared: bool,
    /// Whether the ERP counts the item in a declared unit; true where the ERP has no such item.
    pub unit_known: bool,
    /// Whether it names an ERP item.
    pub bound: bool,
}

/// How the listing is bound. Of several faults the first one counts that somebody in the shop can mend: no
/// key before a shared one, both before a unit that only the mapping can declare.
#[must_use]
pub const fn mapping(key: Key) -> Mapping {
    let Key { keyed, shared, unit_known, bound } = key;
    match (keyed, shared, unit_known, bound) {
        (false, ..) => Mapping::NoSku,
        (_, true, ..) => Mapping::DuplicateSku,
        (_, _, false, _) => Mapping::UnknownUnit,
        (_, _, _, true) => Mapping::Mapped,
        _ => Mapping::NotInErp,
    }
}
