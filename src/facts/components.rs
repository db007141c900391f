//! Bills of materials.
//!
//! Decides the form of a bill of materials: rows of kit pool, component pool and quantity. Whether a
//! bill of materials is valid, and what follows from it, is decided in [`crate::rules::promise`].

use super::Quantity;
use crate::code::codes;

/// The largest number of rows of bills of materials in one call. A larger cart is refused as
/// `cart_too_large`.
pub const MAX_COMPONENTS: usize = 200;
/// The largest depth of nested kits. A kit at depth 5 is a component fault.
pub const MAX_KIT_DEPTH: i32 = 4;

codes! {
    /// How demand for a pool is met.
    pub enum KitKind {
        /// From ready-made units only. A bill of materials has no effect.
        Stocked = 1 "stocked",
        /// From ready-made units first, and the rest from components.
        AssembledToOrder = 2 "assembledToOrder",
        /// From components only. The kit itself is never in stock.
        Phantom = 3 "phantom",
    }
}

/// One row of a bill of materials: the quantity of a component pool in one unit of the kit.
///
/// A garden set of 1 spade and 2 pairs of gloves has two rows: 1 of the spade's pool and 2 of the gloves'
/// pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Component {
    /// The index of the kit's pool.
    pub kit: usize,
    /// The index of the component's pool.
    pub pool: usize,
    /// The quantity of the component in one unit of the kit: more than 0, at most 100,000 units.
    pub quantity_per: Quantity,
}
