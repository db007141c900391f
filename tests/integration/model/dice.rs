//! A small generator of numbers (xorshift64*): the same seed makes the same worlds everywhere.
//!
//! Decides nothing.

#[derive(Clone, Debug)]
pub(crate) struct Dice(u64);

/// The seed of a run, from the environment where it is set, so that a failure can be had again.
pub(crate) fn seed(default: u64) -> u64 {
    std::env::var("STOCK_TRUTH_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// How often a run looks, from the environment where it is set.
pub(crate) fn rounds(default: u64) -> u64 {
    std::env::var("STOCK_TRUTH_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        let mut dice = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        for _ in 0..4 {
            dice.any();
        }
        dice
    }

    fn any(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 8
    }

    /// From 0 to one less than `end`.
    pub(crate) fn below(&mut self, end: i128) -> i128 {
        i128::from(self.any()) % end.max(1)
    }

    /// From `least` to `most`.
    pub(crate) fn between(&mut self, least: i128, most: i128) -> i128 {
        least + self.below(most - least + 1)
    }

    pub(crate) fn count(&mut self, most: usize) -> usize {
        self.index(most + 1)
    }

    pub(crate) fn index(&mut self, length: usize) -> usize {
        let length = i128::try_from(length).expect("a short list");
        usize::try_from(self.below(length)).expect("a small number")
    }

    /// Once in so often.
    pub(crate) fn one_in(&mut self, times: i128) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.index(from.len())].clone()
    }
}
