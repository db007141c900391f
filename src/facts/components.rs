//! What a kit is made of.
//!
//! Decides how a bill of materials is written down: pools that take from other pools. Whether the bill of materials makes
//! sense, and what follows from it, is for [`crate::rules::promise::kit`].

use super::Quantity;
use crate::code::codes;

/// The most rows of bills of materials that one call may carry; a larger cart is refused as `cart_too_large`.
pub const MAX_COMPONENTS: usize = 200;
/// How many kits deep a bill of materials may go: a kit of kits of kits of kits is the last that is judged.
pub const MAX_KIT_DEPTH: i32 = 4;

codes! {
    /// How what is asked of a pool is met.
    pub enum KitKind {
        /// From what is there and nothing else, whatever bill of materials it may have.
        Stocked = 1 "stocked",
        /// From what is there ready-made; what that lacks is made from the components.
        AssembledToOrder = 2 "assembledToOrder",
        /// Always from the components: the kit itself is never in stock.
        Phantom = 3 "phantom",
    }
}

/// One row of a bill of materials: one unit of the kit takes so much of another pool.
///
/// A garden set of one spade and two pairs of gloves has two rows: 1 of the spade's pool and 2 of
/// the gloves'.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Component {
    /// Which of the call's pools is the kit.
    pub kit: usize,
    /// Which it takes from.
    pub pool: usize,
    /// How much of it one unit of the kit takes: more than nothing, at most 100,000 units.
    pub quantity_per: Quantity,
}
