//! Which rules these are.
//!
//! Decides nothing: it passes on what the build has reckoned from the sources that decide.

/// SHA-256 of the sources of facts, policy, rules and wire, as 64 hexadecimal digits. Native, browser
/// and server say the same where they were made from the same rules.
pub const RULES_DIGEST: &str = env!("STOCK_TRUTH_RULES");

/// The digest as four numbers of 64 bits, first digits first, for callers that take no text.
pub const RULES_DIGEST_WORDS: [i64; 4] = words(RULES_DIGEST.as_bytes());

const fn words(digits: &[u8]) -> [i64; 4] {
    let mut words = [0; 4];
    let mut left: &mut [i64] = &mut words;
    let mut digits = digits;
    while let (Some((word, behind)), Some((of_word, further))) =
        (left.split_first_mut(), digits.split_at_checked(16))
    {
        *word = word_of(of_word);
        (left, digits) = (behind, further);
    }
    words
}

const fn word_of(mut digits: &[u8]) -> i64 {
    let mut word: i64 = 0;
    while let Some((digit, further)) = digits.split_first() {
        word = word.wrapping_shl(4) | value(*digit);
        digits = further;
    }
    word
}

const fn value(digit: u8) -> i64 {
    match digit {
        b'0'..=b'9' => widened(digit.wrapping_sub(b'0')),
        _ => widened(digit.wrapping_sub(b'a').wrapping_add(10)),
    }
}

#[expect(clippy::as_conversions, reason = "a byte fits, and `from` is not const")]
const fn widened(digit: u8) -> i64 {
    digit as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn the_words_are_the_digits() {
        let [a, b, c, d] = RULES_DIGEST_WORDS;
        assert_eq!(format!("{a:016x}{b:016x}{c:016x}{d:016x}"), RULES_DIGEST);
    }
}
