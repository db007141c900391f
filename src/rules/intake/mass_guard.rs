//! Whether a complete snapshot may take effect without a person having looked at it.
//!
//! Decides by how much of the catalogue it would empty. What becomes of each item is admission's.

/// What a snapshot would do to the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Emptying {
    /// How many pools have something to sell now.
    pub stocked: i64,
    /// How many of them would have nothing after it.
    pub emptied: i64,
    /// The share that may be emptied at once, in percent, 0 to 100.
    pub share_percent: i64,
    /// From how many stocked pools on the share is judged at all.
    pub least: i64,
}

/// Whether the snapshot is held for a person.
///
/// A share of 30 %: of 100 stocked pools 30 may be emptied at once, 31 are held. In a shop with fewer
/// stocked pools than `least` a share says nothing.
#[must_use]
pub const fn is_held(snapshot: Emptying) -> bool {
    let Emptying { stocked, emptied, share_percent, least } = snapshot;
    // Counts lie below 2³¹, so the products stay below 2⁶³.
    stocked >= least && emptied.wrapping_mul(100) > share_percent.wrapping_mul(stocked)
}
