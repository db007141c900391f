//! The objects of a JSON file, one after another.
//!
//! Decides where they are: the elements of the array at a declared place, or the file's own
//! values, one a line or not. A file of any size is read in the memory of one object.

use super::input::{Inputs, Source, read_failed};
use super::node::{Node, escaped, without_exponent};
use super::problem::{Misread, quoted};
use crate::terminal::failure::Failure;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Deserializer;
use serde_json::value::RawValue;
use std::cell::{Cell, RefCell};
use std::fmt;
use std::io::{BufReader, Read};
use std::path::Path;
use std::rc::Rc;
use stock_truth::facts::Quantity;

/// Where something is in a JSON value: names and, in lists, places from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place(Vec<String>);

impl Place {
    /// Reads `/data/items` (RFC 6901) or `data.items`; nothing is the value itself.
    pub(crate) fn parse(text: &str) -> Self {
        let segments = match text.strip_prefix('/') {
            _ if text.is_empty() => Vec::new(),
            Some(pointer) => {
                pointer.split('/').map(|part| part.replace("~1", "/").replace("~0", "~")).collect()
            }
            None => text.split('.').map(str::to_string).collect(),
        };
        Self(segments)
    }

    /// What stands there.
    pub(crate) fn find<'a>(&self, value: &'a Node) -> Option<&'a Node> {
        self.0.iter().try_fold(value, |value, name| match value {
            Node::Object(_) => value.get(name),
            Node::List(list) => name.parse::<usize>().ok().and_then(|at| list.get(at)),
            _ => None,
        })
    }

    /// The place that this one is in, and its name there; none of the value itself.
    pub(crate) fn parent(&self) -> Option<(Self, &str)> {
        let (name, way) = self.0.split_last()?;
        Some((Self(way.to_vec()), name))
    }

    /// The place of what stands at `other` in what stands at this one.
    pub(crate) fn join(&self, other: &Self) -> Self {
        Self(self.0.iter().chain(&other.0).cloned().collect())
    }

    /// The place of a name in what stands at this one.
    pub(crate) fn of_name(&self, name: String) -> Self {
        Self(self.0.iter().cloned().chain([name]).collect())
    }

    /// The last name on the way.
    pub(crate) fn last(&self) -> Option<&str> {
        self.0.last().map(String::as_str)
    }

    /// The place as a pointer.
    fn pointer(&self) -> String {
        self.0.iter().map(|name| format!("/{}", escaped(name))).collect()
    }

    /// The first name on the way.
    pub(crate) fn first(&self) -> Option<&str> {
        self.0.first().map(String::as_str)
    }
}

/// What is wanted of a JSON file.
pub(crate) struct WantedObjects<'a> {
    /// Where the list is.
    pub(crate) root: &'a Place,
    /// The objects' own fields to keep; none for all of them.
    pub(crate) fields: Option<&'a [&'a str]>,
}

/// One element of the list.
pub(crate) struct Element {
    /// What it is; of a key that stands twice the first value.
    pub(crate) value: Node,
    /// The place of the first key that stands twice.
    twice: Option<String>,
}

impl Element {
    fn new(value: Node) -> Self {
        Self { twice: value.twice(), value }
    }

    /// Whether the element can be taken as a row.
    ///
    /// # Errors
    /// Where it is no object, or a key stands twice in it: either value could be meant.
    pub(crate) fn check(&self) -> Result<(), Misread> {
        if !matches!(self.value, Node::Object(_)) {
            let message = format!("the list has {} here, not an object", self.value.what());
            return Err(Misread::row("not_an_object", message));
        }
        match &self.twice {
            None => Ok(()),
            Some(place) => {
                let message = format!("the key at {} stands twice; keep one", quoted(place));
                Err(Misread::row("key_twice", message))
            }
        }
    }

    /// Whether a row at a place in the element can be taken.
    ///
    /// # Errors
    /// Where a key stands twice in the element, or the row is no object.
    pub(crate) fn check_at(&self, place: &Place) -> Result<(), Misread> {
        self.check()?;
        match place.find(&self.value) {
            Some(Node::Object(_)) => Ok(()),
            other => {
                let what = other.map_or("nothing", Node::what);
                let message = format!("the list has {what} here, not an object");
                Err(Misread::row("not_an_object", message))
            }
        }
    }

    /// What stands at a place; none also where that place, or one on the way to it, stands twice.
    pub(crate) fn find(&self, place: &Place) -> Option<&Node> {
        let way = place.pointer();
        let is_on_way = |twice: &String| way == *twice || way.starts_with(&format!("{twice}/"));
        if self.twice.as_ref().is_some_and(is_on_way) {
            return None;
        }
        place.find(&self.value)
    }
}

/// Hands every element to `take` with the line on which it begins, whatever it is.
///
/// # Errors
/// Where the file is not JSON or has nothing at the place, and what `take` fails with.
pub(crate) fn each(
    inputs: &Inputs,
    source: Source,
    encoding: Option<&'static encoding_rs::Encoding>,
    wanted: &WantedObjects<'_>,
    take: &mut dyn FnMut(u64, Element) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let path = inputs.path(source);
    let line = Rc::new(Cell::new(1_u64));
    let text = inputs.open(source, encoding)?;
    let reader =
        Lines { inner: BufReader::with_capacity(256 * 1024, text), line: Rc::clone(&line) };
    let mut json = Deserializer::from_reader(reader);
    let walk = Walk {
        path,
        wanted,
        line: &line,
        take: RefCell::new(take),
        failed: RefCell::default(),
        found: Cell::new(false),
        start: Cell::new(1),
    };
    let mut is_empty = true;
    while json.end().is_err() {
        is_empty = false;
        walk.start.set(line.get());
        let depth = 0;
        if let Err(error) = (Step { walk: &walk, depth }).deserialize(&mut json) {
            return Err(walk.failed.take().unwrap_or_else(|| unreadable(inputs, source, &error)));
        }
    }
    if is_empty {
        return Err(Failure::file(path, "file_empty", "is empty; export it again"));
    }
    if !walk.found.get() {
        let place = format!("/{}", wanted.root.0.join("/"));
        let message = format!("has no list at `{place}`; declare by `root` where its list is");
        return Err(Failure::file(path, "root_not_found", message));
    }
    Ok(())
}

fn unreadable(inputs: &Inputs, source: Source, error: &serde_json::Error) -> Failure {
    let path = inputs.path(source);
    if error.is_io() {
        return read_failed(path, error);
    }
    let text = error.to_string();
    let message = text.split(" at line ").next().unwrap_or_default();
    let line = u64::try_from(error.line()).unwrap_or(0);
    Failure::line(path, line, "not_json", format!("is not JSON from here on: {message}"))
}

struct Walk<'a> {
    path: &'a Path,
    wanted: &'a WantedObjects<'a>,
    line: &'a Cell<u64>,
    take: RefCell<&'a mut dyn FnMut(u64, Element) -> Result<(), Failure>>,
    failed: RefCell<Option<Failure>>,
    found: Cell<bool>,
    /// The line on which the file's current value begins.
    start: Cell<u64>,
}

impl Walk<'_> {
    fn hand<E: serde::de::Error>(&self, line: u64, value: Node) -> Result<(), E> {
        let taken = (self.take.borrow_mut())(line, Element::new(value));
        taken.map_err(|failure| self.fail(failure))
    }

    /// Ends the reading with a failure of the file.
    fn fail<E: serde::de::Error>(&self, failure: Failure) -> E {
        *self.failed.borrow_mut() = Some(failure);
        E::custom("not taken")
    }
}

/// A value on the way to the list, or the list itself.
struct Step<'a, 'w> {
    walk: &'a Walk<'w>,
    depth: usize,
}

impl Step<'_, '_> {
    /// A single value where an object of the list could stand; on the way to the list it leads
    /// nowhere.
    fn stray<E: serde::de::Error>(&self) -> Result<(), E> {
        if self.depth < self.walk.wanted.root.0.len() {
            return Ok(());
        }
        self.walk.found.set(true);
        self.walk.hand(self.walk.start.get(), Node::Null)
    }
}

impl<'de> DeserializeSeed<'de> for Step<'_, '_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Step<'_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        if self.walk.wanted.root.0.get(self.depth).is_some() {
            return Err(A::Error::custom("a list stands where an object should lead to the list"));
        }
        self.walk.found.set(true);
        while let Some((line, value)) = list.next_element_seed(Seed { walk: self.walk })? {
            self.walk.hand(line, value)?;
        }
        Ok(())
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.stray()
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<(), E> {
        self.stray()
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<(), E> {
        self.stray()
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<(), E> {
        self.stray()
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<(), E> {
        self.stray()
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<(), E> {
        self.stray()
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some(name) = self.walk.wanted.root.0.get(self.depth) else {
            self.walk.found.set(true);
            let line = self.walk.line.get();
            let value = keep(self.walk.wanted.fields, map)?;
            return self.walk.hand(line, value);
        };
        let depth = self.depth.saturating_add(1);
        let mut is_found = false;
        while let Some(key) = map.next_key::<String>()? {
            if key != *name {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            if is_found {
                let message =
                    format!("the key {} on the way to the list stands twice", quoted(name));
                let failure =
                    Failure::line(self.walk.path, self.walk.line.get(), "key_twice", message);
                return Err(self.walk.fail(failure));
            }
            is_found = true;
            map.next_value_seed(Step { walk: self.walk, depth })?;
        }
        Ok(())
    }
}

/// One element of the list and the line on which it begins.
struct Seed<'a, 'w> {
    walk: &'a Walk<'w>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = (u64, Node);

    fn deserialize<D: serde::Deserializer<'de>>(self, json: D) -> Result<(u64, Node), D::Error> {
        // The parser has looked at the first mark of the element and no further.
        let line = self.walk.line.get();
        let raw = Box::<RawValue>::deserialize(json)?;
        let kept = |fields| Node::with_fields(&raw, fields);
        Ok((line, self.walk.wanted.fields.map_or_else(|| Node::of(&raw), kept)))
    }
}

/// The object whose entries these are: all its keys, and the values of the fields that are wanted.
fn keep<'de, A: MapAccess<'de>>(fields: Option<&[&str]>, mut map: A) -> Result<Node, A::Error> {
    let mut kept = Vec::new();
    while let Some(key) = map.next_key::<String>()? {
        let value = if fields.is_none_or(|fields| fields.contains(&key.as_str())) {
            Node::of(&map.next_value::<Box<RawValue>>()?)
        } else {
            map.next_value::<IgnoredAny>()?;
            Node::Null
        };
        kept.push((key, value));
    }
    Ok(Node::Object(kept))
}

/// A field that is a text; empty where it is none.
pub(crate) fn text<'a>(object: &'a Node, field: &str) -> &'a str {
    match object.get(field) {
        Some(Node::Text(text)) => text,
        _ => "",
    }
}

/// A field that is a whole number; 0 where it is none.
pub(crate) fn number(object: &Node, field: &str) -> u64 {
    match object.get(field) {
        Some(Node::Number(number)) => number.parse().unwrap_or(0),
        _ => 0,
    }
}

/// A quantity, written as a number or as a text; none where the field is not there or null.
///
/// # Errors
/// Where it is something else, or no quantity.
pub(crate) fn quantity(object: &Node, field: &'static str) -> Result<Option<Quantity>, Misread> {
    let written = match object.get(field) {
        None | Some(Node::Null) => return Ok(None),
        Some(Node::Number(number)) => without_exponent(number),
        Some(Node::Text(text)) => text.trim().to_string(),
        Some(other) => {
            let message = format!("is {}, not a quantity", other.what());
            return Err(Misread::cell(field, "quantity_not_a_decimal", message));
        }
    };
    Quantity::parse(&written).map(Some).map_err(|error| {
        Misread::cell(field, error.code(), format!("{} {error}", quoted(&written)))
    })
}

/// Counts lines; the parser takes one byte at a time.
struct Lines<R> {
    inner: R,
    line: Rc<Cell<u64>>,
}

impl<R: Read> Read for Lines<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = self.inner.read(buffer)?;
        let read = buffer.get(..length).unwrap_or_default();
        let ends = read.iter().filter(|byte| **byte == b'\n').count();
        self.line.set(self.line.get().saturating_add(u64::try_from(ends).unwrap_or(0)));
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_pointer_or_dotted() {
        let value = Node::parse(r#"{"a": {"b/c": [{"d": 7}]}}"#).unwrap();
        let seven = Node::Number("7".to_string());
        for text in ["/a/b~1c/0/d", "a.b/c.0.d"] {
            assert_eq!(Place::parse(text).find(&value), Some(&seven), "{text}");
        }
        assert_eq!(Place::parse("").find(&value), Some(&value));
        assert_eq!(Place::parse("/a/x").find(&value), None);
    }
}
