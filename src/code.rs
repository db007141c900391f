//! How a closed list of words is written down: each word has a number that never changes (for the
//! server's records) and a code (for JSON, the command line and the docs).
//!
//! Decides: that numbers and codes come from one line of source. Does not decide what any word means.

/// Declares an enum whose variants carry a permanent number and a permanent code.
///
/// The order of declaration is free to mean something (for reasons it is precedence); the numbers
/// are not: they stay when the order changes.
macro_rules! codes {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$doc:meta])* $variant:ident = $number:literal $code:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $( $(#[$doc])* $variant, )+
        }

        impl $name {
            /// Every word of the list, in order of declaration.
            pub const ALL: &'static [$name] = &[ $( $name::$variant, )+ ];

            /// Every number of the list, as bits: bit `n` stands for number `n`. Numbers stay below 63.
            pub const MASK: i64 = 0 $( | 1_i64.wrapping_shl($number) )+;

            /// The largest number of the list.
            pub const LAST: i64 = $crate::code::last_of(Self::MASK);

            /// The number used in the server's records; it never changes.
            #[must_use]
            pub const fn number(self) -> i64 {
                match self { $( $name::$variant => $number, )+ }
            }

            /// The word's place in a set of bits, as in `MASK`.
            #[must_use]
            #[expect(
                clippy::as_conversions,
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "numbers stay below 63"
            )]
            pub const fn bit(self) -> i64 {
                1_i64.wrapping_shl(self.number() as u32)
            }

            /// The code used in JSON and in every document; it never changes.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( $name::$variant => $code, )+ }
            }

            /// The word with this number, if there is one.
            #[must_use]
            pub const fn from_number(number: i64) -> Option<$name> {
                match number { $( $number => Some($name::$variant), )+ _ => None }
            }

            /// The word with this code, if there is one. Codes are compared letter by letter.
            #[must_use]
            pub fn from_code(code: &str) -> Option<$name> {
                match code { $( $code => Some($name::$variant), )+ _ => None }
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                struct Word;
                impl serde::de::Visitor<'_> for Word {
                    type Value = $name;
                    fn expecting(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        out.write_str("one of")?;
                        for word in $name::ALL {
                            write!(out, " `{}`", word.code())?;
                        }
                        Ok(())
                    }
                    fn visit_str<E: serde::de::Error>(self, code: &str) -> Result<$name, E> {
                        $name::from_code(code)
                            .ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(code), &self))
                    }
                }
                deserializer.deserialize_str(Word)
            }
        }
    };
}
pub(crate) use codes;

/// The largest number of a closed list by the bits of all of them.
pub(crate) const fn last_of(mask: i64) -> i64 {
    let mut rest = mask;
    let mut last: i64 = 0;
    while rest > 1 {
        rest = rest.wrapping_shr(1);
        last = last.wrapping_add(1);
    }
    last
}

/// Whether the numbers of a closed list begin with 1 and leave none out.
pub(crate) const fn is_whole(mask: i64) -> bool {
    mask > 0 && (mask | 1) & (mask | 1).wrapping_add(1) == 0 && mask & 1 == 0
}
