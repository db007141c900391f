//! Decides what is known of a PHP integer: its smallest and largest value and its trailing zero bits.
//!
//! A WebAssembly `i32` is carried by any PHP integer that equals it modulo 2^32. Ranges tell when
//! such a carrier already is the canonical one (0 to 2^32-1), so that masks are written only where
//! they change something, and when 64-bit arithmetic cannot leave PHP's integers for floats.

/// The mask that makes a carrier canonical.
pub(crate) const MASK32: i64 = 0xFFFF_FFFF;

/// Inclusive bounds of a PHP integer, with a count of low bits known to be zero, and with what is
/// known of the memory behind it if it is an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) lo: i64,
    pub(crate) hi: i64,
    pub(crate) zeros: u8,
    /// The value modulo eight, where it is known: which byte of its word an address means.
    rest: Option<u8>,
    /// The 64-bit word that holds byte `value + present` is in the array that carries the memory, and so
    /// are all words before it; [`ABSENT`] where nothing is known. The array never shrinks during a
    /// call, so this stays true. It also shows that adding up to `present` cannot wrap.
    pub(crate) present: i64,
}

/// Nothing is known of the words behind an address.
pub(crate) const ABSENT: i64 = -1;

impl Range {
    /// Every PHP integer.
    pub(crate) const FULL: Self =
        Self { lo: i64::MIN, hi: i64::MAX, zeros: 0, rest: None, present: ABSENT };
    /// Every canonical `i32`.
    pub(crate) const U32: Self = Self { lo: 0, hi: MASK32, zeros: 0, rest: None, present: ABSENT };
    /// The result of a comparison.
    pub(crate) const BIT: Self = Self { lo: 0, hi: 1, zeros: 0, rest: None, present: ABSENT };

    pub(crate) fn new(lo: i64, hi: i64) -> Self {
        Self { lo, hi, zeros: 0, rest: None, present: ABSENT }
    }

    pub(crate) fn exact(value: i64) -> Self {
        let rest = low_bits(value);
        Self { lo: value, hi: value, zeros: trailing_zeros(value), rest, present: ABSENT }
    }

    pub(crate) fn with_zeros(self, zeros: u8) -> Self {
        Self { zeros: zeros.min(63), ..self }
    }

    /// With what is known of another value's low bits.
    pub(crate) fn with_low_bits_of(self, other: Self) -> Self {
        Self { zeros: other.zeros, rest: other.rest, ..self }
    }

    /// The value modulo eight, where it is known.
    pub(crate) fn rest(self) -> Option<u8> {
        if self.zeros >= 3 { Some(0) } else { self.rest }
    }

    /// What an operation makes of the low bits, where both sides' are known and no carry from above
    /// can reach them.
    fn rest_with(self, other: Self, apply: fn(u8, u8) -> u8) -> Option<u8> {
        Some(apply(self.rest()?, other.rest()?) & 7)
    }

    pub(crate) fn with_present(self, present: i64) -> Self {
        Self { present: present.max(ABSENT), ..self }
    }

    /// What is known behind the sum of this address and a distance.
    fn present_behind(self, distance: Self) -> i64 {
        let is_behind = distance.lo >= 0 && self.present >= distance.hi;
        if is_behind { self.present - distance.hi } else { ABSENT }
    }

    pub(crate) fn within(self, lo: i64, hi: i64) -> bool {
        lo <= self.lo && self.hi <= hi
    }

    pub(crate) fn is_canonical(self) -> bool {
        self.within(0, MASK32)
    }

    pub(crate) fn is_signed32(self) -> bool {
        self.within(i64::from(i32::MIN), i64::from(i32::MAX))
    }

    pub(crate) fn is_nonnegative(self) -> bool {
        self.lo >= 0
    }

    pub(crate) fn contains(self, value: i64) -> bool {
        self.lo <= value && value <= self.hi
    }

    /// The value, where there is only one.
    pub(crate) fn constant(self) -> Option<i64> {
        (self.lo == self.hi).then_some(self.lo)
    }

    pub(crate) fn union(self, other: Self) -> Self {
        Self {
            lo: self.lo.min(other.lo),
            hi: self.hi.max(other.hi),
            zeros: self.zeros.min(other.zeros),
            rest: self.rest().filter(|rest| other.rest() == Some(*rest)),
            present: self.present.min(other.present),
        }
    }

    /// What is known where the value also lies in `other`; unchanged where that cannot be.
    pub(crate) fn narrowed(self, other: Self) -> Self {
        let (lo, hi) = (self.lo.max(other.lo), self.hi.min(other.hi));
        if lo > hi {
            return self;
        }
        // That a value happens to be a multiple of eight says nothing of the word index beside it.
        let zeros = self.zeros.max(other.zeros);
        let rest = self.rest().or(other.rest());
        Self { lo, hi, zeros, rest, present: self.present.max(other.present) }
    }

    /// The sum, or nothing where it could leave PHP's integers.
    pub(crate) fn add(self, other: Self) -> Option<Self> {
        Some(Self {
            lo: self.lo.checked_add(other.lo)?,
            hi: self.hi.checked_add(other.hi)?,
            zeros: self.zeros.min(other.zeros),
            rest: self.rest_with(other, u8::wrapping_add),
            present: self.present_behind(other).max(other.present_behind(self)),
        })
    }

    /// The difference, or nothing where it could leave PHP's integers.
    pub(crate) fn sub(self, other: Self) -> Option<Self> {
        Some(Self {
            lo: self.lo.checked_sub(other.hi)?,
            hi: self.hi.checked_sub(other.lo)?,
            zeros: self.zeros.min(other.zeros),
            rest: self.rest_with(other, u8::wrapping_sub),
            present: ABSENT,
        })
    }

    /// The product, or nothing where it could leave PHP's integers.
    pub(crate) fn mul(self, other: Self) -> Option<Self> {
        let corners = [
            self.lo.checked_mul(other.lo)?,
            self.lo.checked_mul(other.hi)?,
            self.hi.checked_mul(other.lo)?,
            self.hi.checked_mul(other.hi)?,
        ];
        let lo = corners.iter().copied().min()?;
        let hi = corners.iter().copied().max()?;
        Some(Self {
            lo,
            hi,
            zeros: self.zeros.saturating_add(other.zeros).min(63),
            rest: self.rest_with(other, u8::wrapping_mul),
            present: ABSENT,
        })
    }

    /// Bounds after `&`, which may only clear bits of a non-negative operand.
    pub(crate) fn and(self, other: Self) -> Self {
        let zeros = self.zeros.max(other.zeros);
        let (lo, hi) = match (self.is_nonnegative(), other.is_nonnegative()) {
            (true, true) => (0, self.hi.min(other.hi)),
            (true, false) => (0, self.hi),
            (false, true) => (0, other.hi),
            (false, false) => spread(self, other),
        };
        let rest = self.rest_with(other, |left, right| left & right);
        Self { lo, hi, zeros, rest, present: ABSENT }
    }

    /// Bounds after `|` or `^`, which stay within the wider operand's bits.
    pub(crate) fn or(self, other: Self) -> Self {
        let zeros = self.zeros.min(other.zeros);
        let (lo, hi) = spread(self, other);
        let lo = if self.is_nonnegative() && other.is_nonnegative() { 0 } else { lo };
        Self { lo, hi, zeros, rest: None, present: ABSENT }
    }

    /// Bounds after `<<`, or nothing where bits could be pushed out of PHP's integers.
    pub(crate) fn shl(self, count: u32) -> Option<Self> {
        let factor = 1_i64.checked_shl(count).filter(|factor| *factor > 0)?;
        Some(Self {
            lo: self.lo.checked_mul(factor)?,
            hi: self.hi.checked_mul(factor)?,
            zeros: self.zeros.saturating_add(u8::try_from(count).ok()?).min(63),
            rest: None,
            present: ABSENT,
        })
    }

    /// Bounds after an arithmetic `>>`.
    pub(crate) fn shr(self, count: u32) -> Self {
        let count = count.min(63);
        let lost = u8::try_from(count).unwrap_or(63);
        Self {
            lo: self.lo >> count,
            hi: self.hi >> count,
            zeros: self.zeros.saturating_sub(lost),
            rest: None,
            present: ABSENT,
        }
    }
}

/// The lowest three bits.
fn low_bits(value: i64) -> Option<u8> {
    u8::try_from(value & 7).ok()
}

fn trailing_zeros(value: i64) -> u8 {
    u8::try_from(value.trailing_zeros().min(63)).unwrap_or(63)
}

/// The smallest `-2^k ..= 2^k-1` that holds both operands: bitwise operations do not leave it.
fn spread(left: Range, right: Range) -> (i64, i64) {
    let bits = [left.lo, left.hi, right.lo, right.hi]
        .iter()
        .map(|bound| if *bound < 0 { !*bound } else { *bound })
        .fold(0_i64, |all, bound| all | bound);
    let used = 64 - bits.leading_zeros();
    let hi = if used == 0 { 0 } else { i64::MAX >> (63 - used) };
    (-hi - 1, hi)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks an operation's bounds against every pair of values of two small ranges.
    fn assert_sound(
        bounds: impl Fn(Range, Range) -> Option<Range>,
        apply: impl Fn(i64, i64) -> i64,
    ) {
        for lo in -5_i64..=5 {
            for hi in lo..=5 {
                for other_lo in -5_i64..=5 {
                    for other_hi in other_lo..=5 {
                        let found = bounds(Range::new(lo, hi), Range::new(other_lo, other_hi));
                        let Some(found) = found else { continue };
                        for left in lo..=hi {
                            for right in other_lo..=other_hi {
                                let value = apply(left, right);
                                assert!(
                                    found.contains(value),
                                    "{left} {right} -> {value} {found:?}"
                                );
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn bounds_hold_for_every_pair_of_operands() {
        assert_sound(Range::add, |left, right| left + right);
        assert_sound(Range::sub, |left, right| left - right);
        assert_sound(Range::mul, |left, right| left * right);
        assert_sound(|left, right| Some(left.and(right)), |left, right| left & right);
        assert_sound(|left, right| Some(left.or(right)), |left, right| left | right);
        assert_sound(|left, right| Some(left.or(right)), |left, right| left ^ right);
        assert_sound(|left, right| Some(left.union(right)), |left, _| left);
    }

    #[test]
    fn a_result_that_could_become_a_float_has_no_bounds() {
        assert_eq!(Range::FULL.add(Range::exact(1)), None);
        assert_eq!(Range::FULL.sub(Range::exact(1)), None);
        assert_eq!(Range::exact(i64::MIN).mul(Range::exact(-1)), None);
        assert_eq!(Range::exact(1).shl(63), None);
    }

    #[test]
    fn what_is_present_behind_an_address_follows_a_step_forwards_only() {
        let frame = Range::U32.with_present(64);
        let step = |by: i64| frame.add(Range::exact(by)).map(|range| range.present);
        assert_eq!(step(16), Some(48));
        assert_eq!(step(64), Some(0));
        assert_eq!(step(65), Some(ABSENT));
        assert_eq!(step(-4), Some(ABSENT));
        let field = frame.add(Range::new(8, 24)).map(|range| range.present);
        assert_eq!(field, Some(40));
        assert_eq!(frame.add(Range::new(-1, 1)).map(|range| range.present), Some(ABSENT));
        assert_eq!(frame.union(Range::U32.with_present(8)).present, 8);
    }

    #[test]
    fn trailing_zeros_follow_the_operation() {
        let sixteen = Range::U32.with_zeros(4);
        assert_eq!(sixteen.sub(Range::exact(40)).map(|range| range.zeros), Some(3));
        assert_eq!(sixteen.shr(2).zeros, 2);
        assert_eq!(Range::U32.and(Range::exact(-8)).zeros, 3);
        assert_eq!(Range::U32.shl(3).map(|range| range.zeros), Some(3));
    }

    #[test]
    fn the_byte_within_a_word_follows_the_operation() {
        let field = sixteen_bytes().add(Range::exact(20));
        assert_eq!(field.and_then(Range::rest), Some(4));
        let wrapped = field.map(|range| range.and(Range::exact(MASK32)));
        assert_eq!(wrapped.and_then(Range::rest), Some(4));
        assert_eq!(wrapped.and_then(|range| range.sub(Range::exact(1))?.rest()), Some(3));
        assert_eq!(field.map(|range| range.union(sixteen_bytes()).rest()), Some(None));
        assert_eq!(field.and_then(|range| range.or(Range::exact(1)).rest()), None);
        assert_eq!(field.and_then(|range| range.shr(1).rest()), None);
    }

    fn sixteen_bytes() -> Range {
        Range::U32.with_zeros(4)
    }
}
