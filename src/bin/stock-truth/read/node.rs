//! A JSON value as it is written.
//!
//! Decides what is kept of it: numbers with their digits, so that none is rounded and none is too
//! large to be read, and keys in their order, twice where they stand twice. What a value means is for
//! whoever asked for it.

use serde_json::value::RawValue;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    Null,
    Flag(bool),
    /// A number's digits and marks, such as `1.50` or `1e400`.
    Number(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
    /// What no cell can be, and why.
    Unreadable(&'static str),
}

/// Lists and objects within each other; no row that anybody writes nests deeper.
const DEEPEST: usize = 64;

impl Node {
    /// The value of a JSON text.
    ///
    /// # Errors
    /// Where the text is not JSON.
    pub(crate) fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str::<&RawValue>(text).map(Self::of)
    }

    /// The value of a text that is known to be JSON.
    pub(crate) fn of(raw: &RawValue) -> Self {
        Parser { rest: raw.get() }.value(0)
    }

    /// The value of a text that is known to be JSON; of an object all keys and the values of these.
    pub(crate) fn with_fields(raw: &RawValue, fields: &[&str]) -> Self {
        let mut parser = Parser { rest: raw.get() };
        if parser.rest.starts_with('{') { parser.object(0, Some(fields)) } else { parser.value(0) }
    }

    /// The first value of a key of an object.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(entries) => {
                entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The elements of a list; none where it is no list.
    pub(crate) fn list(&self) -> &[Self] {
        match self {
            Self::List(list) => list,
            _ => &[],
        }
    }

    /// The place of the first key that stands twice in one object, such as `/lines/0/sku`.
    pub(crate) fn twice(&self) -> Option<String> {
        match self {
            Self::Object(entries) => {
                let mut names: Vec<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
                names.sort_unstable();
                let pairs = names.iter().zip(names.iter().skip(1));
                let twice = pairs.into_iter().find(|(one, other)| one == other);
                twice.map(|(name, _)| format!("/{}", escaped(name))).or_else(|| {
                    let mut below = entries.iter();
                    below.find_map(|(name, value)| {
                        value.twice().map(|place| format!("/{}{place}", escaped(name)))
                    })
                })
            }
            Self::List(list) => {
                let mut places = list.iter().zip(0_usize..);
                places.find_map(|(value, at)| value.twice().map(|place| format!("/{at}{place}")))
            }
            _ => None,
        }
    }

    /// What the value is, in words.
    pub(crate) const fn what(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Flag(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
            Self::Unreadable(why) => why,
        }
    }
}

/// A name as a segment of a JSON pointer (RFC 6901).
pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// A JSON number as a decimal without exponent, exactly; as it is where the exponent is beyond every
/// quantity, or where the text is no JSON number.
pub(crate) fn without_exponent(number: &str) -> String {
    const LARGEST: i32 = 64;
    let Some((mantissa, exponent)) = number.split_once(['e', 'E']) else {
        return number.to_string();
    };
    let Some(exponent) = exponent.parse::<i32>().ok().filter(|e| e.abs() <= LARGEST) else {
        return number.to_string();
    };
    let (sign, digits) = match mantissa.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", mantissa),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let places = usize::try_from(exponent.unsigned_abs()).unwrap_or(0);
    let zeros = "0".repeat(places);
    let (whole, part) = if exponent >= 0 {
        let padded = format!("{part}{zeros}");
        let (up, rest) = padded.split_at(places);
        (format!("{whole}{up}"), rest.to_string())
    } else {
        let padded = format!("{zeros}{whole}");
        let (left, down) = padded.split_at(padded.len().saturating_sub(places));
        (left.to_string(), format!("{down}{part}"))
    };
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    match part.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        part => format!("{sign}{whole}.{part}"),
    }
}

/// Takes apart a text that is known to be JSON.
struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn value(&mut self, depth: usize) -> Node {
        self.skip_blanks();
        match self.rest.bytes().next() {
            Some(b'{' | b'[') if depth >= DEEPEST => {
                self.skip_compound();
                Node::Unreadable("nested deeper than 64 levels")
            }
            Some(b'{') => self.object(depth, None),
            Some(b'[') => self.list(depth),
            Some(b'"') => self.text().map_or(Node::Unreadable(NO_TEXT), Node::Text),
            _ => self.literal(),
        }
    }

    /// An object; where only some fields are wanted, the others' values are passed over.
    fn object(&mut self, depth: usize, wanted: Option<&[&str]>) -> Node {
        let mut entries = Vec::new();
        self.take(1);
        loop {
            self.skip_blanks();
            match self.rest.bytes().next() {
                Some(b'"') => {
                    let name = self.text().unwrap_or_default();
                    self.skip_blanks();
                    // The colon.
                    self.take(1);
                    let is_wanted = wanted.is_none_or(|fields| fields.contains(&name.as_str()));
                    let value = if is_wanted {
                        self.value(depth.saturating_add(1))
                    } else {
                        self.skip_value();
                        Node::Null
                    };
                    entries.push((name, value));
                }
                Some(b',') => self.take(1),
                _ => {
                    self.take(1);
                    return Node::Object(entries);
                }
            }
        }
    }

    fn list(&mut self, depth: usize) -> Node {
        let mut list = Vec::new();
        self.take(1);
        loop {
            self.skip_blanks();
            match self.rest.bytes().next() {
                Some(b',') => self.take(1),
                Some(b']') | None => {
                    self.take(1);
                    return Node::List(list);
                }
                Some(_) => list.push(self.value(depth.saturating_add(1))),
            }
        }
    }

    /// A text; none where an escape in it is half a character.
    fn text(&mut self) -> Option<String> {
        let quoted = self.quoted();
        if quoted.contains('\\') {
            return serde_json::from_str(quoted).ok();
        }
        quoted.get(1..quoted.len().saturating_sub(1)).map(str::to_string)
    }

    /// Takes a text with its quotes.
    fn quoted(&mut self) -> &'a str {
        let mut is_escaped = false;
        let end = self.rest.bytes().skip(1).position(|byte| match byte {
            _ if is_escaped => {
                is_escaped = false;
                false
            }
            b'\\' => {
                is_escaped = true;
                false
            }
            byte => byte == b'"',
        });
        let length = end.map_or(self.rest.len(), |end| end.saturating_add(2));
        let (quoted, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        quoted
    }

    fn literal(&mut self) -> Node {
        let is_end = |c: char| matches!(c, ',' | '}' | ']') || c.is_ascii_whitespace();
        let end = self.rest.find(is_end).unwrap_or(self.rest.len());
        let (literal, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        match literal {
            "null" => Node::Null,
            "true" => Node::Flag(true),
            "false" => Node::Flag(false),
            number => Node::Number(number.to_string()),
        }
    }

    fn skip_value(&mut self) {
        self.skip_blanks();
        match self.rest.bytes().next() {
            Some(b'{' | b'[') => self.skip_compound(),
            Some(b'"') => {
                self.quoted();
            }
            _ => {
                self.literal();
            }
        }
    }

    /// Passes over a list or an object.
    fn skip_compound(&mut self) {
        let mut depth = 0_usize;
        while let Some(byte) = self.rest.bytes().next() {
            match byte {
                b'"' => {
                    self.quoted();
                    continue;
                }
                b'{' | b'[' => depth = depth.saturating_add(1),
                b'}' | b']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            let length = self.rest.chars().next().map_or(1, char::len_utf8);
            self.take(length);
            if depth == 0 {
                return;
            }
        }
    }

    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn take(&mut self, length: usize) {
        self.rest = self.rest.get(length..).unwrap_or_default();
    }
}

const NO_TEXT: &str = "a text with half a character in it";

#[cfg(test)]
mod tests {
    use super::*;

    fn node(text: &str) -> Node {
        Node::parse(text).unwrap()
    }

    #[test]
    fn a_value_is_kept_as_it_is_written() {
        let value = node(r#" {"a": [1.50, 1e400, "é\u00e9\"", null, true], "b": {}} "#);
        assert_eq!(
            value.get("a").unwrap().list(),
            [
                Node::Number("1.50".to_string()),
                Node::Number("1e400".to_string()),
                Node::Text("éé\"".to_string()),
                Node::Null,
                Node::Flag(true),
            ]
        );
        assert_eq!(value.get("b"), Some(&Node::Object(Vec::new())));
        assert_eq!(node(r#""\ud800""#), Node::Unreadable(NO_TEXT));
        let raw = serde_json::from_str::<&RawValue>(r#"{"a": [{"x": "]}"}], "b": 7, "c": "}"}"#);
        let some = Node::with_fields(raw.unwrap(), &["b"]);
        assert_eq!(some.get("b"), Some(&Node::Number("7".to_string())));
        assert_eq!((some.get("a"), some.get("c")), (Some(&Node::Null), Some(&Node::Null)));
        assert!(Node::parse("[1,").is_err() && Node::parse("{'a': 1}").is_err());
    }

    #[test]
    fn a_key_that_stands_twice_is_found_with_its_place() {
        assert_eq!(node(r#"{"a": 1, "b": 2}"#).twice(), None);
        assert_eq!(node(r#"{"a": 1, "b": 2, "a": 3}"#).twice().as_deref(), Some("/a"));
        assert_eq!(
            node(r#"{"l": [0, {"x/y": 1, "x/y": 1}]}"#).twice().as_deref(),
            Some("/l/1/x~1y")
        );
    }

    #[test]
    fn depth_is_bounded() {
        let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        let mut value = &node(&format!("[{deep}, 7]"));
        assert_eq!(value.list().last(), Some(&Node::Number("7".to_string())));
        let mut depth = 0;
        while let Some(below) = value.list().first() {
            value = below;
            depth += 1;
        }
        assert_eq!((depth, value), (DEEPEST, &Node::Unreadable("nested deeper than 64 levels")));
    }

    #[test]
    fn an_exponent_is_written_out_exactly() {
        for (number, plain) in [
            ("7", "7"),
            ("1e2", "100"),
            ("1.5E+1", "15"),
            ("1.25e1", "12.5"),
            ("-25e-2", "-0.25"),
            ("2500e-2", "25"),
            ("0e5", "0"),
            ("1e400", "1e400"),
            ("1e-99999999999", "1e-99999999999"),
        ] {
            assert_eq!(without_exponent(number), plain, "{number}");
        }
    }
}
