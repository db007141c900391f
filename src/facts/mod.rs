//! The facts: quantities, instants, observations, pools, bills of materials, holds, supply, listings
//! and carts.
//!
//! Decides the form and the range of each fact. A value is checked once, when it is made, so no rule sees a
//! value out of range. No conclusion is drawn here.

mod cart;
mod components;
mod hold;
mod instant;
mod listing;
mod observation;
mod pool;
mod quantity;
mod supply;

pub use cart::{Cart, Line, MAX_HOLDS, MAX_LINES, MAX_POOLS, MAX_SUPPLIES, OnlyPool, Pools, Step};
pub use components::{Component, KitKind, MAX_COMPONENTS, MAX_KIT_DEPTH};
pub use hold::Hold;
pub use instant::{Instant, InstantError, Span};
pub use listing::{Listing, Mapping, Price, ShopStock};
pub use observation::{Figure, ItemStatus, Observation};
pub use pool::Pool;
pub use quantity::{Quantity, QuantityError};
pub use supply::Supply;
