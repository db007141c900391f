//! Whether a feed may make so much of the catalogue unsellable without a person having looked at it.
//!
//! Decides by counts over one run or one window. Which pools count is admission's to say.

/// What a feed would do to the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loss {
    /// How many pools can be sold now.
    pub sellable: i64,
    /// How many of them could not be after it, by figure, status or unit.
    pub unsellable: i64,
    /// The share that may be lost at once, in percent, 0 to 100.
    pub share_percent: i64,
    /// From how many pools that can be sold the share is judged at all.
    pub least: i64,
}

/// Whether the feed is held for a person.
///
/// A share of 30 %: of 100 pools that can be sold 30 may be lost at once, 31 are held. In a shop with
/// fewer of them than `least` a share says nothing.
#[must_use]
pub const fn is_held(loss: Loss) -> bool {
    let Loss { sellable, unsellable, share_percent, least } = loss;
    // Counts lie below 2³¹, so the products stay below 2⁶³.
    sellable >= least && unsellable.wrapping_mul(100) > share_percent.wrapping_mul(sellable)
}
