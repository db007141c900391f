//! The one table of a policy's fields: name, phrase, range and default of each.
//!
//! Decides how a field is declared. Which fields there are stands in the policy.

use super::action::{FaultAction, StaleAction};
use crate::facts::{Quantity, Span};
use core::fmt;

/// How the number of a field is counted and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Milliseconds.
    Milliseconds,
    /// Ten-thousandths of a base unit, written as a decimal.
    Quantity,
    /// A plain number.
    Count,
    /// A word of [`StaleAction`].
    StaleAction,
    /// A word of [`FaultAction`].
    FaultAction,
}

/// What one field of a policy may be, both ends included.
///
/// As text it is the sentence that an error says: `must be between 0 and 100`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The field's name on the wire.
    pub name: &'static str,
    /// What the field is, for a sentence: "the safety stock in percent".
    pub phrase: &'static str,
    /// How its number is counted.
    pub unit: Unit,
    /// The number that holds where nobody chose one.
    pub default: i64,
    /// The smallest number.
    pub least: i64,
    /// The largest number.
    pub most: i64,
}

impl Bound {
    /// Whether the number lies within.
    #[must_use]
    pub const fn holds(&self, number: i64) -> bool {
        self.least <= number && number <= self.most
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.unit {
            Unit::Quantity => {
                let [least, most] = [self.least, self.most].map(Quantity::within_range);
                write!(out, "must be between {least} and {most}")
            }
            _ => write!(out, "must be between {} and {}", self.least, self.most),
        }
    }
}

/// A value of a policy that is kept as one number.
pub(super) trait Chosen: Copy {
    /// How the number is counted.
    const UNIT: Unit;
    /// The value whose bits are all 0.
    const BLANK: Self;
    /// The value of a number within its bound; the strictest of an action that there is not.
    fn from_number(number: i64) -> Self;
    /// The value's number.
    fn number(self) -> i64;
}

impl Chosen for Span {
    const UNIT: Unit = Unit::Milliseconds;
    const BLANK: Self = Self::ZERO;

    fn from_number(number: i64) -> Self {
        Self::within_range(number)
    }

    fn number(self) -> i64 {
        self.ms()
    }
}

impl Chosen for Quantity {
    const UNIT: Unit = Unit::Quantity;
    const BLANK: Self = Self::ZERO;

    fn from_number(number: i64) -> Self {
        Self::within_range(number)
    }

    fn number(self) -> i64 {
        self.ten_thousandths()
    }
}

impl Chosen for i64 {
    const UNIT: Unit = Unit::Count;
    const BLANK: Self = 0;

    fn from_number(number: i64) -> Self {
        number
    }

    fn number(self) -> i64 {
        self
    }
}

impl Chosen for StaleAction {
    const UNIT: Unit = Unit::StaleAction;
    const BLANK: Self = Self::Block;

    fn from_number(number: i64) -> Self {
        Self::from_number(number).unwrap_or(Self::Block)
    }

    fn number(self) -> i64 {
        Self::number(self)
    }
}

impl Chosen for FaultAction {
    const UNIT: Unit = Unit::FaultAction;
    const BLANK: Self = Self::Block;

    fn from_number(number: i64) -> Self {
        Self::from_number(number).unwrap_or(Self::Block)
    }

    fn number(self) -> i64 {
        Self::number(self)
    }
}

/// Declares the fields of a policy: for each its name on the wire, a phrase, default, least and most.
macro_rules! choices {
    (
        $(#[$meta:meta])*
        pub struct $policy:ident {
            $(
                $(#[$doc:meta])*
                $field:ident: $type:ty = $name:literal, $phrase:literal, $default:expr, $least:expr, $most:expr;
            )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $policy {
            $( $(#[$doc])* pub $field: $type, )+
        }

        impl $policy {
            /// How many fields there are.
            pub const WIDTH: usize = [$($name),+].len();

            /// Every field in order: its name, unit, default and range.
            pub const BOUNDS: [Bound; Self::WIDTH] = [
                $( Bound {
                    name: $name,
                    phrase: $phrase,
                    unit: <$type as bounds::Chosen>::UNIT,
                    default: $default,
                    least: $least,
                    most: $most,
                } ),+
            ];

            /// What stands where no policy was handed over yet. All bits of it are 0, so that a module
            /// carries no copy of it.
            pub(crate) const BLANK: Self =
                Self { $( $field: <$type as bounds::Chosen>::BLANK ),+ };

            /// The policy of numbers that stand in the order of [`Self::BOUNDS`] and lie within them.
            #[must_use]
            pub fn from_numbers(numbers: &[i64; Self::WIDTH]) -> Self {
                let &[$($field),+] = numbers;
                Self { $( $field: <$type as bounds::Chosen>::from_number($field) ),+ }
            }

            /// The numbers of the policy in the order of [`Self::BOUNDS`].
            #[must_use]
            pub fn numbers(&self) -> [i64; Self::WIDTH] {
                [$( bounds::Chosen::number(self.$field) ),+]
            }

            /// Whether every number lies within its bound.
            ///
            /// # Errors
            /// The bound of the first field that is out of range.
            pub fn check(&self) -> Result<(), Bound> {
                let outside = |(bound, number): &(Bound, i64)| !bound.holds(*number);
                let fields = Self::BOUNDS.into_iter().zip(self.numbers());
                fields.into_iter().find(outside).map_or(Ok(()), |(bound, _)| Err(bound))
            }
        }

        impl Default for $policy {
            fn default() -> Self {
                Self::from_numbers(&Self::BOUNDS.map(|bound| bound.default))
            }
        }
    };
}
pub(super) use choices;
