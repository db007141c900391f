//! Quantities: fixed-point integers in ten-thousandths of the item's base unit.
//!
//! Decides the range, the text form and the rounding to a sale step. Units of measure are not known here.

use core::fmt;

/// Ten-thousandths in one base unit.
const SCALE: i64 = 10_000;

/// A quantity of stock or demand, in ten-thousandths of the base unit. Stock of the ERP may be negative.
///
/// A quantity that is read lies within ±1,000,000,000 units. The sum over the largest cart then stays below
/// 2⁵³ and is the same number in Rust, PHP and JavaScript.
///
/// ```
/// use stock_truth::facts::Quantity;
/// let stock = Quantity::parse("12.5").unwrap();
/// assert_eq!(stock.ten_thousandths(), 125_000);
/// assert_eq!(stock.to_string(), "12.5");
/// assert_eq!(Quantity::parse("1.23456").unwrap_err().to_string(),
///     "has more than four decimals");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity(i64);

/// Why a text or number is not a quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityError {
    /// The text is not an optional minus sign, digits, and an optional point with digits.
    NotADecimal,
    /// A digit other than 0 stands after the fourth decimal place.
    TooFine,
    /// Below −1,000,000,000 or above 1,000,000,000 units.
    OutOfRange,
}

impl QuantityError {
    /// The stable code of the error.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotADecimal => "quantity_not_a_decimal",
            Self::TooFine => "quantity_too_fine",
            Self::OutOfRange => "quantity_out_of_range",
        }
    }
}

impl fmt::Display for QuantityError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NotADecimal => "is not a decimal number such as `47`, `-4` or `0.25`",
            Self::TooFine => "has more than four decimals",
            Self::OutOfRange => "lies beyond 1000000000 units",
        })
    }
}

impl core::error::Error for QuantityError {}

impl Quantity {
    /// 0 units.
    pub const ZERO: Self = Self(0);
    /// One base unit.
    pub const ONE: Self = Self(SCALE);
    /// The largest quantity that is accepted, in ten-thousandths: 1,000,000,000 units.
    pub const MAX_TEN_THOUSANDTHS: i64 = 1_000_000_000 * SCALE;
    /// The smallest quantity that is accepted, in ten-thousandths: −1,000,000,000 units.
    pub const MIN_TEN_THOUSANDTHS: i64 = -Self::MAX_TEN_THOUSANDTHS;

    /// The quantity of `amount` ten-thousandths: 25_000 is 2.5 units.
    ///
    /// # Errors
    /// [`QuantityError::OutOfRange`] below −1,000,000,000 and above 1,000,000,000 units.
    pub const fn from_ten_thousandths(amount: i64) -> Result<Self, QuantityError> {
        if amount > Self::MAX_TEN_THOUSANDTHS || amount < Self::MIN_TEN_THOUSANDTHS {
            return Err(QuantityError::OutOfRange);
        }
        Ok(Self(amount))
    }

    /// The largest product of two quantities, in ten-thousandths. Larger products are cut off here.
    /// No pool can promise this much, so the cart is refused in any case.
    pub(crate) const BEYOND_TEN_THOUSANDTHS: i64 = 3 * Self::MAX_TEN_THOUSANDTHS;
    /// The same as an amount.
    pub(crate) const BEYOND: Self = Self(Self::BEYOND_TEN_THOUSANDTHS);
    /// The largest quantity of a pool per unit of a listing or kit, in ten-thousandths: 100,000 units.
    pub const QUANTITY_PER_MAX_TEN_THOUSANDTHS: i64 = 100_000 * SCALE;

    /// The quantity for an amount whose range was checked when it was read.
    pub(crate) const fn within_range(amount: i64) -> Self {
        Self(amount)
    }

    /// The quantity in ten-thousandths: 25_000 for 2.5 units.
    #[must_use]
    pub const fn ten_thousandths(self) -> i64 {
        self.0
    }

    /// The text form of `amount` ten-thousandths, also for a sum above the accepted range.
    #[cfg(feature = "serde")]
    #[must_use]
    pub fn written(amount: i64) -> alloc::string::String {
        alloc::string::ToString::to_string(&Self(amount))
    }

    /// Reads `47`, `-4`, `0.25` or `47.0000`. A plus sign, an exponent, a thousands separator and a
    /// space are refused.
    ///
    /// # Errors
    /// [`QuantityError`] where the text has another form, more than four decimals, or is out of range.
    pub fn parse(text: &str) -> Result<Self, QuantityError> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((_, "")) => return Err(QuantityError::NotADecimal),
            Some(parts) => parts,
            None => (digits, ""),
        };
        if whole.is_empty() || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit()) {
            return Err(QuantityError::NotADecimal);
        }
        let mut amount: i64 = 0;
        for digit in whole.bytes() {
            amount = append_digit(amount, digit)?;
        }
        let mut places = fraction.bytes();
        for _ in 0..4 {
            amount = append_digit(amount, places.next().unwrap_or(b'0'))?;
        }
        if places.any(|digit| digit != b'0') {
            return Err(QuantityError::TooFine);
        }
        Self::from_ten_thousandths(if negative { amount.wrapping_neg() } else { amount })
    }

    // INVARIANT: sums stay below 2⁶³. The largest sum is the demand of a cart on one pool over all
    // lines and bills of materials, each cut off at `BEYOND_TEN_THOUSANDTHS`; a promise adds a few
    // terms to one figure. Wrapping operators therefore never wrap. They cost the translated PHP one
    // instruction.
    /// The sum of the two quantities.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }

    /// The difference `self − other`; negative where `other` is larger.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.wrapping_sub(other.0))
    }

    /// The quantity itself, or 0 where it is negative.
    #[must_use]
    pub const fn or_zero(self) -> Self {
        if self.0 < 0 { Self::ZERO } else { self }
    }

    /// The larger of the two.
    #[must_use]
    pub const fn at_least(self, other: Self) -> Self {
        if self.0 < other.0 { other } else { self }
    }

    /// The smaller of the two.
    #[must_use]
    pub const fn at_most(self, other: Self) -> Self {
        if self.0 > other.0 { other } else { self }
    }

    /// The product `self × take`, rounded up: 3 boxes of 1,000 are 3,000 pieces, and 0.5 × 0.0001 is
    /// 0.0001. A product above the largest promise is cut off.
    ///
    /// `take` is at most [`Quantity::QUANTITY_PER_MAX_TEN_THOUSANDTHS`]. The product of a negative
    /// quantity is 0.
    #[must_use]
    pub const fn times(self, take: Self) -> Self {
        if take.0 == SCALE { self } else { self.times_other(take) }
    }

    // Not inlined: nearly everything is taken by the piece, and the translated class reads a short function.
    #[inline(never)]
    const fn times_other(self, take: Self) -> Self {
        let amount = self.or_zero().at_most(Self(Self::BEYOND_TEN_THOUSANDTHS)).0;
        // INVARIANT: 3 × 10⁹ whole units times 10⁹ stay below 2⁶³. A checked product would cost the
        // translated PHP 128-bit arithmetic.
        let whole = (amount / SCALE).wrapping_mul(take.0);
        let part = (amount % SCALE).wrapping_mul(take.0).wrapping_add(SCALE - 1) / SCALE;
        Self(whole.wrapping_add(part)).at_most(Self(Self::BEYOND_TEN_THOUSANDTHS))
    }

    /// The quotient `self ÷ take`, rounded down to ten-thousandths: 52,900 pieces in boxes of 1,000
    /// are 52.9 boxes. A `take` of 0 or less counts as 1.
    #[must_use]
    pub const fn shared_by(self, take: Self) -> Self {
        if take.0 == SCALE || take.0 <= 0 { self } else { self.shared_by_other(take) }
    }

    #[inline(never)]
    const fn shared_by_other(self, take: Self) -> Self {
        // A promise is a sum of at most six quantities; times 10⁴ it stays below 2⁶³.
        match self.0.wrapping_mul(SCALE).checked_div_euclid(take.0) {
            Some(units) => Self(units),
            None => self,
        }
    }

    /// The quantity rounded down to a multiple of `step`: 7.3 with step 0.25 is 7.25, and −0.5 with
    /// step 1 is −1.
    ///
    /// A step of 0 or less does not change the quantity.
    #[must_use]
    pub const fn floor_to(self, step: Self) -> Self {
        if step.0 <= 0 {
            return self;
        }
        match self.0.checked_rem_euclid(step.0) {
            Some(rest) => Self(self.0.wrapping_sub(rest)),
            None => self,
        }
    }

    /// The quantity rounded up to a multiple of `step`: 7.3 with step 0.25 is 7.5.
    #[must_use]
    pub const fn ceil_to(self, step: Self) -> Self {
        let floor = self.floor_to(step);
        if floor.0 == self.0 { self } else { floor.plus(step) }
    }
}

const fn append_digit(amount: i64, digit: u8) -> Result<i64, QuantityError> {
    // Further digits only make the value larger, so reading stops before an overflow.
    if amount > Quantity::MAX_TEN_THOUSANDTHS {
        return Err(QuantityError::OutOfRange);
    }
    Ok(amount.wrapping_mul(10).wrapping_add(digit_value(digit)))
}

const fn digit_value(digit: u8) -> i64 {
    match digit {
        b'1' => 1,
        b'2' => 2,
        b'3' => 3,
        b'4' => 4,
        b'5' => 5,
        b'6' => 6,
        b'7' => 7,
        b'8' => 8,
        b'9' => 9,
        _ => 0,
    }
}

impl fmt::Display for Quantity {
    /// Writes `47`, `-4` or `0.25`: with a point, without trailing zeros, never with an exponent.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = self.0.unsigned_abs();
        let (whole, mut fraction) = (amount / 10_000, amount % 10_000);
        if self.0 < 0 {
            out.write_str("-")?;
        }
        write!(out, "{whole}")?;
        if fraction == 0 {
            return Ok(());
        }
        let mut width = 4_usize;
        while fraction % 10 == 0 {
            fraction /= 10;
            width = width.saturating_sub(1);
        }
        write!(out, ".{fraction:0width$}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn parsed(text: &str) -> Result<i64, QuantityError> {
        Quantity::parse(text).map(Quantity::ten_thousandths)
    }

    #[test]
    fn a_decimal_text_is_read_exactly() {
        assert_eq!(parsed("47"), Ok(470_000));
        assert_eq!(parsed("-4"), Ok(-40_000));
        assert_eq!(parsed("0.25"), Ok(2_500));
        assert_eq!(parsed("12.340000"), Ok(123_400));
        assert_eq!(parsed("007"), Ok(70_000));
        assert_eq!(parsed("1000000000"), Ok(Quantity::MAX_TEN_THOUSANDTHS));
    }

    #[test]
    fn a_text_that_is_not_a_decimal_is_refused() {
        for text in
            ["", "-", ".5", "5.", "+5", "1e3", "1,5", " 1", "1 ", "--1", "0x1", "١", "NaN", "1.-2"]
        {
            assert_eq!(parsed(text), Err(QuantityError::NotADecimal), "{text:?}");
        }
        assert_eq!(parsed("0.00001"), Err(QuantityError::TooFine));
        assert_eq!(parsed("1000000000.0001"), Err(QuantityError::OutOfRange));
        assert_eq!(parsed("99999999999999999999999999"), Err(QuantityError::OutOfRange));
    }

    #[test]
    fn a_written_quantity_is_read_back_as_the_same_quantity() {
        for amount in [0, 1, -1, 10, 9_999, 10_000, -25_000, 123_400, Quantity::MAX_TEN_THOUSANDTHS]
        {
            let quantity = Quantity::from_ten_thousandths(amount).unwrap();
            assert_eq!(parsed(&quantity.to_string()), Ok(amount));
        }
    }

    #[test]
    fn stock_is_rounded_down_to_a_step_and_demand_up() {
        let step = Quantity::parse("0.25").unwrap();
        for (value, down, up) in
            [("7.3", "7.25", "7.5"), ("-0.5", "-0.5", "-0.5"), ("-0.6", "-0.75", "-0.5")]
        {
            let quantity = Quantity::parse(value).unwrap();
            assert_eq!(quantity.floor_to(step).to_string(), down);
            assert_eq!(quantity.ceil_to(step).to_string(), up);
        }
        assert_eq!(Quantity::ONE.floor_to(Quantity::ZERO), Quantity::ONE);
    }

    #[test]
    fn products_are_rounded_up_and_quotients_down() {
        let parse = |text| Quantity::parse(text).unwrap();
        assert_eq!(parse("3").times(parse("1000")), parse("3000"));
        assert_eq!(parse("0.5").times(parse("0.0001")), parse("0.0001"));
        assert_eq!(parse("-2").times(parse("3")), Quantity::ZERO);
        assert_eq!(parse("52900").shared_by(parse("1000")), parse("52.9"));
        assert_eq!(parse("-1").shared_by(parse("3")), parse("-0.3334"));
        let most = parse("1000000000");
        assert!(most.times(parse("100000")) > most.plus(most));
    }
}
