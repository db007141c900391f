//! Calls as JSON, for people and the browser.
//!
//! Decides what a question's JSON must look like and where it does not. Ranges and contradictions
//! are left to the record's own reader, so that no engine can be more lenient than another.

use super::Call;
use super::layout::{
    ANSWER_MAX_WORDS, CodeList, FORMAT, Field, Kind, Layout, NONE, Part, QUESTION_MAX_WORDS, Shape,
    place,
};
use super::value::Value;
use super::words::FaultCode;
use crate::facts::{Instant, Quantity};
use crate::rules::workspace::Workspace;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

/// Why a question was refused. Nothing of it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong; the code never changes.
    pub code: &'static str,
    /// Where, such as `lines[3].quantity`; empty for the question as a whole.
    pub path: String,
    /// A sentence for logs and developers.
    pub message: String,
}

impl Refusal {
    fn new(code: &'static str, path: String, what: &str) -> Self {
        let message = if path.is_empty() { what.to_string() } else { format!("{path}: {what}") };
        Self { code, path, message }
    }

    /// What is wrong at a place.
    pub(super) fn at(code: &'static str, path: &str, what: &str) -> Self {
        Self::new(code, path.to_string(), what)
    }

    /// The same, where the question was part of another.
    pub(super) fn within(self, part: &str) -> Self {
        let path = join(part, &self.path);
        Self { message: format!("{part}: {}", self.message), path, ..self }
    }

    /// Nobody knows a call of that name.
    #[must_use]
    pub fn unknown_call(name: &str) -> Self {
        Self::new("call_unknown", String::new(), &format!("`{name}` is no call"))
    }

    /// The question is no JSON at all.
    #[must_use]
    pub fn unreadable(why: &str) -> Self {
        Self::new("not_json", String::new(), why)
    }

    /// The refusal as an answer: `{"error": {"code", "path", "message"}}`.
    #[must_use]
    pub fn value(&self) -> Value {
        let entry = |key: &str, text: &str| (key.to_string(), Value::text(text));
        Value::Object(vec![(
            "error".to_string(),
            Value::Object(vec![
                entry("code", self.code),
                entry("path", &self.path),
                entry("message", &self.message),
            ]),
        )])
    }
}

/// Answers a question, or says with a path why it cannot be answered.
///
/// # Errors
/// What is wrong with the question, and where.
pub fn ask(call: &Call, question: &Value) -> Result<Value, Refusal> {
    let words = encode(call.question, question)?;
    let mut answer = vec![0; ANSWER_MAX_WORDS];
    let length = call.answer(&words, &mut answer, &mut Workspace::new());
    answer.truncate(length);
    match answer.split_first() {
        Some((0, words)) => Ok(decode(call.answer, words)),
        _ => Err(refused(call.question, &words, &answer)),
    }
}

/// The words of a question.
///
/// # Errors
/// What is not of the form the layout asks for, and where.
pub fn encode(layout: Layout, question: &Value) -> Result<Vec<i64>, Refusal> {
    let known = |name: &str| {
        layout.iter().any(|part| match part.shape {
            Shape::Plain => part.fields.iter().any(|field| field.name == name),
            _ => part.name == name,
        })
    };
    check_keys(question, "", known)?;
    let mut words = Vec::with_capacity(QUESTION_MAX_WORDS);
    words.push(FORMAT);
    for part in layout {
        encode_part(part, question, &mut words)?;
    }
    Ok(words)
}

fn encode_part(part: &Part, question: &Value, words: &mut Vec<i64>) -> Result<(), Refusal> {
    let absent = Value::Null;
    let value = question.get(part.name).unwrap_or(&absent);
    match part.shape {
        Shape::Plain => encode_fields(part.fields, question, "", words),
        Shape::Group => {
            // A group whose fields all have defaults may be left out whole.
            let empty = Value::Object(Vec::new());
            let value = if *value == Value::Null { &empty } else { value };
            encode_row(part.fields, value, part.name, words)
        }
        Shape::OptionalGroup => {
            words.push(i64::from(*value != Value::Null));
            if *value == Value::Null {
                Ok(())
            } else {
                encode_row(part.fields, value, part.name, words)
            }
        }
        Shape::OptionalList(_) if *value == Value::Null => {
            words.push(0);
            Ok(())
        }
        Shape::List(most) | Shape::OptionalList(most) => encode_list(part, most, value, words),
    }
}

fn encode_list(
    part: &Part,
    most: usize,
    value: &Value,
    words: &mut Vec<i64>,
) -> Result<(), Refusal> {
    let Value::List(rows) = value else {
        let code = if *value == Value::Null { "field_missing" } else { "wrong_type" };
        return Err(Refusal::new(
            code,
            part.name.to_string(),
            &format!("is {}, not a list", value.what()),
        ));
    };
    if rows.len() > most {
        let what = format!("has {} rows, more than the {most} that one call judges", rows.len());
        return Err(Refusal::new(FaultCode::CartTooLarge.code(), part.name.to_string(), &what));
    }
    words.push(i64::try_from(rows.len()).unwrap_or(NONE));
    for (at, row) in rows.iter().enumerate() {
        encode_row(part.fields, row, &format!("{}[{at}]", part.name), words)?;
    }
    Ok(())
}

fn encode_row(
    fields: &[Field],
    row: &Value,
    path: &str,
    words: &mut Vec<i64>,
) -> Result<(), Refusal> {
    check_keys(row, path, |name| fields.iter().any(|field| field.name == name))?;
    encode_fields(fields, row, path, words)
}

fn encode_fields(
    fields: &[Field],
    row: &Value,
    path: &str,
    words: &mut Vec<i64>,
) -> Result<(), Refusal> {
    for field in fields {
        let path = join(path, field.name);
        words.push(match row.get(field.name) {
            None => field.default.ok_or_else(|| {
                Refusal::new("field_missing", path, "is missing and has no default")
            })?,
            Some(Value::Null) => NONE,
            Some(value) => encode_value(field.kind, value, path)?,
        });
    }
    Ok(())
}

fn check_keys(value: &Value, path: &str, known: impl Fn(&str) -> bool) -> Result<(), Refusal> {
    let Value::Object(entries) = value else {
        let what = format!("is {}, not an object", value.what());
        return Err(Refusal::new("wrong_type", path.to_string(), &what));
    };
    for (at, (key, _)) in entries.iter().enumerate() {
        if !known(key) {
            return Err(Refusal::new("field_unknown", join(path, key), "is no field of this call"));
        }
        if entries.iter().take(at).any(|(earlier, _)| earlier == key) {
            return Err(Refusal::new("field_twice", join(path, key), "stands twice"));
        }
    }
    Ok(())
}

fn encode_value(kind: Kind, value: &Value, path: String) -> Result<i64, Refusal> {
    let wrong_type = |wanted: &str| {
        Refusal::new("wrong_type", path.clone(), &format!("is {}, not {wanted}", value.what()))
    };
    match (kind, value) {
        (Kind::Quantity(..), Value::Text(text)) => Quantity::parse(text)
            .map(Quantity::ten_thousandths)
            .map_err(|error| Refusal::new(error.code(), path, &format!("`{text}` {error}"))),
        (Kind::Quantity(..), _) => Err(wrong_type("a decimal text such as \"47\"")),
        (Kind::Instant, Value::Text(text)) => Instant::parse(text)
            .map(Instant::ms)
            .map_err(|error| Refusal::new(error.code(), path, &format!("`{text}` {error}"))),
        (Kind::Instant, _) => Err(wrong_type("a text such as \"2026-11-23T10:00:00Z\"")),
        (Kind::Number(..) | Kind::Pool | Kind::Policy, Value::Number(number)) => Ok(*number),
        (Kind::Number(..) | Kind::Pool | Kind::Policy, _) => Err(wrong_type("a whole number")),
        (Kind::Flag, Value::Flag(flag)) => Ok(i64::from(*flag)),
        (Kind::Flag, _) => Err(wrong_type("true or false")),
        (Kind::Code(list), Value::Text(code)) => {
            let number = list.words().find(|(_, word)| word == code).map(|(number, _)| number);
            number.ok_or_else(|| {
                let what = format!("`{code}` is none of {}", listed(list));
                Refusal::new(FaultCode::UnknownCode.code(), path, &what)
            })
        }
        (Kind::Code(_) | Kind::Codes(_), _) => Err(wrong_type("a code")),
    }
}

fn listed(list: CodeList) -> String {
    let codes: Vec<String> = list.words().map(|(_, code)| format!("`{code}`")).collect();
    codes.join(", ")
}

fn join(path: &str, name: &str) -> String {
    match (path, name) {
        ("", only) | (only, "") => only.to_string(),
        _ => format!("{path}.{name}"),
    }
}

/// The refusal that a fault record stands for.
#[must_use]
pub fn refused(layout: Layout, question: &[i64], fault: &[i64]) -> Refusal {
    let word = |at: usize| fault.get(at).copied().unwrap_or(0);
    let code = FaultCode::from_number(word(0)).unwrap_or(FaultCode::AnswerTooSmall);
    let at = usize::try_from(word(1)).unwrap_or(usize::MAX);
    let (row, field) = match place(layout, question, at) {
        Some((part, row, field))
            if matches!(part.shape, Shape::List(_) | Shape::OptionalList(_)) && field.is_some() =>
        {
            (format!("{}[{row}]", part.name), field)
        }
        Some((part, _, field)) => (part.name.to_string(), field),
        None => (String::new(), None),
    };
    let name = field.map_or("", |field| field.name);
    let (path, what) = match code {
        FaultCode::Contradiction => (row, "has values that contradict each other"),
        FaultCode::Missing => (join(&row, name), "must not be null"),
        FaultCode::OutOfRange => (join(&row, name), "lies outside its range"),
        FaultCode::UnknownCode => (join(&row, name), "is no word of its list"),
        FaultCode::NoSuchPool => (join(&row, name), "names a pool that is not there"),
        FaultCode::NoSuchPolicy => (join(&row, name), "names a policy that is not there"),
        FaultCode::CartTooLarge => (row, "has more rows than one call judges"),
        FaultCode::FormatUnknown => {
            (String::new(), "is of a version that this core does not speak")
        }
        FaultCode::TooShort | FaultCode::TooLong => (String::new(), "is not one whole record"),
        FaultCode::AnswerTooSmall => (String::new(), "has no room for its answer"),
    };
    Refusal::new(code.code(), path, what)
}

/// The JSON of an answer's words, without the word in front of them.
#[must_use]
pub fn decode(layout: Layout, words: &[i64]) -> Value {
    let mut words = words.iter().copied();
    let mut answer = Vec::new();
    for part in layout {
        let name = part.name.to_string();
        match part.shape {
            Shape::Plain => answer.extend(decode_fields(part.fields, &mut words)),
            Shape::Group => {
                answer.push((name, Value::Object(decode_fields(part.fields, &mut words))))
            }
            Shape::OptionalGroup => {
                let present = words.next() == Some(1);
                let group = present.then(|| Value::Object(decode_fields(part.fields, &mut words)));
                answer.push((name, group.unwrap_or(Value::Null)));
            }
            Shape::List(_) | Shape::OptionalList(_) => {
                let rows = words.next().unwrap_or(0);
                let list = (0..rows).map(|_| Value::Object(decode_fields(part.fields, &mut words)));
                answer.push((name, Value::List(list.collect())));
            }
        }
    }
    Value::Object(answer)
}

fn decode_fields(fields: &[Field], words: &mut impl Iterator<Item = i64>) -> Vec<(String, Value)> {
    let mut entries = Vec::with_capacity(fields.len());
    for field in fields {
        let word = words.next().unwrap_or(NONE);
        entries.push((field.name.to_string(), decode_value(field.kind, word)));
    }
    entries
}

fn decode_value(kind: Kind, word: i64) -> Value {
    if word == NONE {
        return Value::Null;
    }
    match kind {
        Kind::Quantity(..) => Value::Text(Quantity::written(word)),
        Kind::Instant => {
            Instant::from_ms(word).map_or(Value::Null, |instant| Value::Text(instant.to_string()))
        }
        Kind::Number(..) | Kind::Pool | Kind::Policy => Value::Number(word),
        Kind::Flag => Value::Flag(word == 1),
        Kind::Code(list) => list
            .words()
            .find(|(number, _)| *number == word)
            .map_or(Value::Null, |(_, code)| Value::text(code)),
        Kind::Codes(list) => {
            let is_set = |number: i64| {
                u32::try_from(number)
                    .ok()
                    .and_then(|shift| word.checked_shr(shift))
                    .is_some_and(|rest| rest & 1 == 1)
            };
            let codes = list.words().filter(|(number, _)| is_set(*number));
            Value::List(codes.map(|(_, code)| Value::text(code)).collect())
        }
    }
}
