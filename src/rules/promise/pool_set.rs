//! A set of pools of one call.
//!
//! Decides nothing: it is a value of two words that functions hand on.

use crate::facts::MAX_POOLS;

const WORD: usize = 64;

const _: () = assert!(MAX_POOLS <= 2 * WORD);

/// Some of the pools of a call, by their places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::rules) struct PoolSet {
    first: u64,
    rest: u64,
}

impl PoolSet {
    /// No pool.
    pub(in crate::rules) const NONE: Self = Self { first: 0, rest: 0 };

    /// The set with one pool more.
    pub(in crate::rules) fn with(self, at: usize) -> Self {
        if at < WORD {
            Self { first: self.first | bit(at), ..self }
        } else {
            Self { rest: self.rest | bit(at), ..self }
        }
    }

    /// Whether the pool is in the set.
    pub(in crate::rules) fn contains(self, at: usize) -> bool {
        let word = if at < WORD { self.first } else { self.rest };
        word & bit(at) != 0
    }
}

/// The bit of a pool within its word.
fn bit(at: usize) -> u64 {
    1_u64.wrapping_shl(u32::try_from(at & (WORD - 1)).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_the_pools_that_were_added_and_no_other() {
        for places in [&[0, 1, 63, 64, 99][..], &[1, 64, 1, 64], &[0, 63, 98]] {
            let set = places.iter().fold(PoolSet::NONE, |set, at| set.with(*at));
            for at in 0..MAX_POOLS {
                assert_eq!(set.contains(at), places.contains(&at), "{at}");
            }
        }
    }
}
