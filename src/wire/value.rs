//! A JSON value without floats: what a question looks like before anybody knows whether it is one.
//!
//! Decides what is representable. Keys that stand twice, fractions and depths beyond reason are
//! kept as such, so that [`super::json`] can refuse them with a path.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use serde::{Deserialize, Serialize};

/// No question nests deeper than a row in a list in an object.
const DEPTH_MAX: u8 = 6;

/// The largest number that JavaScript holds exactly: 2⁵³ − 1.
const NUMBER_MAX: u64 = (1 << 53) - 1;
const TOO_LARGE: Value = Value::Other("a number beyond 2^53 - 1");

/// A JSON value without floats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`, and what JavaScript calls undefined.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A whole number within ±(2⁵³ − 1).
    Number(i64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object, its keys in the order they stand, twice where they stand twice.
    Object(Vec<(String, Value)>),
    /// Something that no field can be: a fraction, a number beyond 2⁵³, a depth beyond reason.
    Other(&'static str),
}

impl Value {
    /// The value of a key of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(entries) => {
                entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// A text value.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// What the value is, in words.
    #[must_use]
    pub const fn what(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Flag(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
            Self::Other(what) => what,
        }
    }
}

/// What JavaScript would have rounded on the way is refused by every engine.
const fn exact(number: i64) -> Value {
    if number.unsigned_abs() <= NUMBER_MAX { Value::Number(number) } else { TOO_LARGE }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null | Self::Other(_) => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => {
                let mut list = serializer.serialize_seq(Some(values.len()))?;
                for value in values {
                    list.serialize_element(value)?;
                }
                list.end()
            }
            Self::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Depth(DEPTH_MAX).deserialize(deserializer)
    }
}

/// How many levels may still follow.
#[derive(Clone, Copy)]
struct Depth(u8);

impl Depth {
    const fn below(self) -> Self {
        Self(self.0.saturating_sub(1))
    }
}

impl<'de> DeserializeSeed<'de> for Depth {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        if self.0 == 0 {
            // Passed over whole, without looking: an object that contains itself would never end.
            IgnoredAny::deserialize(deserializer)?;
            return Ok(Value::Other("nested too deeply"));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Depth {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(exact(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(i64::try_from(number).map_or(TOO_LARGE, exact))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value, E> {
        Ok(Value::Other("a number with a fraction or an exponent"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_string()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = rows.next_element_seed(self.below())? {
            values.push(value);
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            object.push((key, entries.next_value_seed(self.below())?));
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_field_can_be_is_kept_as_such() {
        let read = |text| serde_json::from_str::<Value>(text).map_err(|error| error.to_string());
        assert_eq!(read("[1.5]").map(|value| value.what()), Ok("a list"));
        assert!(matches!(read("1e3"), Ok(Value::Other(_))));
        assert!(matches!(read("9007199254740992"), Ok(Value::Other(_))));
        assert_eq!(read("9007199254740991"), Ok(Value::Number(9_007_199_254_740_991)));
        let deep = "[".repeat(40) + &"]".repeat(40);
        assert_eq!(read(&deep).map(|value| value.what()), Ok("a list"));
    }

    #[test]
    fn a_key_that_stands_twice_is_kept_twice() {
        let read = serde_json::from_str::<Value>(r#"{"a": 1, "a": 2}"#).unwrap();
        let Value::Object(entries) = read else { panic!("not an object") };
        assert_eq!(entries.len(), 2);
    }
}
