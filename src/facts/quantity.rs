//! How much of something there is: a fixed-point integer in ten-thousandths of the item's base unit.
//!
//! Decides the range, the text form and the rounding to a sale step. Does not know units or packs.

use core::fmt;

/// Ten-thousandths in one base unit.
const SCALE: i64 = 10_000;

/// An amount of stock or demand, in ten-thousandths of the base unit; negative where the ERP is.
///
/// From outside it lies within ±1,000,000,000 units, so that the sum over the largest cart stays
/// below 2⁵³ and is the same number in Rust, PHP and JavaScript.
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
    /// Not an optional minus sign, digits, and optionally a point with one to four digits.
    NotADecimal,
    /// More than four digits after the point, the last of them not zero.
    TooFine,
    /// Beyond ±1,000,000,000 units.
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
    /// No units.
    pub const ZERO: Self = Self(0);
    /// One base unit.
    pub const ONE: Self = Self(SCALE);
    /// The largest amount taken from outside, in ten-thousandths: a thousand million units.
    pub const MAX_TEN_THOUSANDTHS: i64 = 1_000_000_000 * SCALE;
    /// The smallest, where an ERP has promised what it does not have.
    pub const MIN_TEN_THOUSANDTHS: i64 = -Self::MAX_TEN_THOUSANDTHS;

    /// The quantity of that many ten-thousandths, for example 25_000 for two and a half.
    ///
    /// # Errors
    /// [`QuantityError::OutOfRange`] beyond ±1,000,000,000 units.
    pub const fn from_ten_thousandths(amount: i64) -> Result<Self, QuantityError> {
        if amount > Self::MAX_TEN_THOUSANDTHS || amount < Self::MIN_TEN_THOUSANDTHS {
            return Err(QuantityError::OutOfRange);
        }
        Ok(Self(amount))
    }

    /// More than any pool can promise: what a product of two amounts is cut off at, because a cart
    /// that asks for more than everything is refused however much more that is.
    pub(crate) const BEYOND_TEN_THOUSANDTHS: i64 = 3 * Self::MAX_TEN_THOUSANDTHS;
    /// The most of one pool that one unit of something takes, in ten-thousandths: 100,000 units.
    pub const QUANTITY_PER_MAX_TEN_THOUSANDTHS: i64 = 100_000 * SCALE;

    /// The quantity of an amount whose range was checked when it was read.
    pub(crate) const fn within_range(amount: i64) -> Self {
        Self(amount)
    }

    /// The amount in ten-thousandths, for example 25_000 for two and a half.
    #[must_use]
    pub const fn ten_thousandths(self) -> i64 {
        self.0
    }

    /// That many ten-thousandths as text, also where a sum went beyond what is taken from outside.
    #[cfg(feature = "serde")]
    #[must_use]
    pub fn written(amount: i64) -> alloc::string::String {
        alloc::string::ToString::to_string(&Self(amount))
    }

    /// Reads `47`, `-4`, `0.25` or `47.0000`; nothing else: no sign plus, exponent, thousands mark or blank.
    ///
    /// # Errors
    /// What the text is instead.
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

    // INVARIANT: sums stay below 2⁶³. The largest is what a cart asks of one pool through all its
    // lines and bills of materials, each cut off at `BEYOND_TEN_THOUSANDTHS`; a promise adds a few terms to one
    // figure. So plain wrapping operators, which cost the translated PHP one instruction, never wrap.
    /// This and that together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }

    /// This without that; negative where that is more.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.wrapping_sub(other.0))
    }

    /// This, or nothing where it is negative.
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

    /// What this many units take where one takes `take`, rounded up: 3 boxes of 1,000 are 3,000
    /// pieces, 0.5 of 0.0001 is 0.0001. Cut off where it is more than any pool can promise.
    ///
    /// `take` lies within [`Quantity::QUANTITY_PER_MAX_TEN_THOUSANDTHS`]; a negative amount takes nothing.
    #[must_use]
    pub const fn times(self, take: Self) -> Self {
        if take.0 == SCALE {
            return self;
        }
        let amount = self.or_zero().at_most(Self(Self::BEYOND_TEN_THOUSANDTHS)).0;
        // INVARIANT: at most 3 × 10⁹ whole units times 10⁹ stay below 2⁶³; a checked product would
        // cost the translated PHP 128-bit arithmetic.
        let whole = (amount / SCALE).wrapping_mul(take.0);
        let part = (amount % SCALE).wrapping_mul(take.0).wrapping_add(SCALE - 1) / SCALE;
        Self(whole.wrapping_add(part)).at_most(Self(Self::BEYOND_TEN_THOUSANDTHS))
    }

    /// How many units this is enough for where one takes `take`, rounded down: 52,900 pieces in
    /// boxes of 1,000 are 52.9 boxes. A take that is not positive counts as one unit.
    #[must_use]
    pub const fn shared_by(self, take: Self) -> Self {
        if take.0 == SCALE || take.0 <= 0 {
            return self;
        }
        // A promise is at most six figures; times 10⁴ it stays below 2⁶³.
        match self.0.wrapping_mul(SCALE).checked_div_euclid(take.0) {
            Some(units) => Self(units),
            None => self,
        }
    }

    /// The largest multiple of `step` that is not more than this: 7.3 by 0.25 is 7.25, −0.5 by 1 is −1.
    ///
    /// A step that is not positive counts as the smallest there is and changes nothing.
    #[must_use]
    pub const fn floor_to(self, step: Self) -> Self {
        let Some(rest) = self.0.checked_rem_euclid(step.0) else {
            return self;
        };
        if step.0 <= 0 { self } else { Self(self.0.wrapping_sub(rest)) }
    }

    /// The smallest multiple of `step` that is not less than this: 7.3 by 0.25 is 7.5.
    #[must_use]
    pub const fn ceil_to(self, step: Self) -> Self {
        let floor = self.floor_to(step);
        if floor.0 == self.0 { self } else { floor.plus(step) }
    }
}

const fn append_digit(amount: i64, digit: u8) -> Result<i64, QuantityError> {
    // Beyond the range the value can only grow: stop before it could overflow.
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
    /// `47`, `-4`, `0.25`: no trailing zeros, a point, never an exponent.
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
    fn what_is_not_a_decimal_is_refused_and_never_guessed() {
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
    fn text_and_value_agree_there_and_back() {
        for amount in [0, 1, -1, 10, 9_999, 10_000, -25_000, 123_400, Quantity::MAX_TEN_THOUSANDTHS]
        {
            let quantity = Quantity::from_ten_thousandths(amount).unwrap();
            assert_eq!(parsed(&quantity.to_string()), Ok(amount));
        }
    }

    #[test]
    fn rounding_to_a_step_goes_down_for_stock_and_up_for_demand() {
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
    fn packs_are_multiplied_up_and_divided_down() {
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
