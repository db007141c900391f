//! What is known: figures, instants, observations, pools and listings, each checked once when it
//! is made, so that no rule meets a value out of range.
//!
//! Decides what a fact may look like. Draws no conclusion from any of them.

mod cart;
mod instant;
mod listing;
mod observation;
mod pool;
mod quantity;

pub use cart::{Cart, Line, MAX_LINES, MAX_POOLS, Step};
pub use instant::{Instant, InstantError, Span};
pub use listing::{Listing, Mapping, Price, ShopStock};
pub use observation::{Figure, ItemStatus, Observation};
pub use pool::Pool;
pub use quantity::{Quantity, QuantityError};
