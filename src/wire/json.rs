//! Calls as JSON, for people and the browser.
//!
//! Decides what a question's JSON must look like and where it does not. Ranges and contradictions
//! are left to the record's own reader, so that no engine can be more lenient than another.

use super::fault::{Fault, FaultCode};
use super::layout::{CodeList, FORMAT, Field, Kind, Layout, NONE, Part, Shape};
use super::place::Words;
use super::value::Value;
use super::{Call, Core, POLICIES};
use crate::facts::{Instant, Quantity};
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

/// Words that lie one behind the other, from a place on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The place of the first.
    pub at: usize,
    /// All of them.
    pub words: Vec<i64>,
}

/// A question as words: what is written of it, and nothing of the rows that it does not have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// The policies that it rests on; empty where it rests on none.
    pub policies: Vec<Run>,
    /// The question itself.
    pub runs: Vec<Run>,
}

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
    ask_of(&mut Box::new(Core::new()), call, question)
}

/// The same of a core that may have been asked before.
///
/// # Errors
/// What is wrong with the question, and where.
pub fn ask_of(core: &mut Core, call: &Call, question: &Value) -> Result<Value, Refusal> {
    put(core, call, &encode(call, question)?)?;
    Ok(decode(call.answer, core.words()))
}

/// Has a core answer a question of words; its answer stands in the core's words afterwards.
///
/// # Errors
/// What is wrong with the question, and where.
pub fn put(core: &mut Core, call: &Call, question: &Question) -> Result<(), Refusal> {
    if call.rests_on_policies {
        answer(core, &POLICIES, &question.policies)?;
    }
    answer(core, call, &question.runs)
}

fn answer(core: &mut Core, call: &Call, runs: &[Run]) -> Result<(), Refusal> {
    write(core.words(), runs);
    core.answer(call);
    core.words().fault().map_or(Ok(()), |fault| Err(refused(call.question, &fault)))
}

/// Hands over the policies of what names no other part of a question.
pub(super) fn hand_over(core: &mut Core, policies: &Value) -> Result<(), Refusal> {
    check_keys(policies, "", |name| POLICIES.question.iter().any(|part| part.name == name))?;
    answer(core, &POLICIES, &encode_parts(POLICIES.question, policies)?)
}

/// Writes the words of a question to their places.
pub fn write(words: &Words, runs: &[Run]) {
    for run in runs {
        for (at, word) in (run.at..).zip(&run.words) {
            words.set(at, *word);
        }
    }
}

/// The words of a question.
///
/// # Errors
/// What is not of the form the layout asks for, and where.
pub fn encode(call: &Call, question: &Value) -> Result<Question, Refusal> {
    let policies: Layout = if call.rests_on_policies { POLICIES.question } else { &[] };
    let known = |name: &str| {
        policies.iter().chain(call.question).any(|part| match part.shape {
            Shape::Plain => part.fields.iter().any(|field| field.name == name),
            _ => part.name == name,
        })
    };
    check_keys(question, "", known)?;
    Ok(Question {
        policies: encode_parts(policies, question)?,
        runs: encode_parts(call.question, question)?,
    })
}

/// The words of all parts: those that stand once in one run, and each row of a list in one.
fn encode_parts(layout: Layout, question: &Value) -> Result<Vec<Run>, Refusal> {
    let mut runs = vec![Run { at: 0, words: vec![FORMAT] }];
    for part in layout {
        encode_part(part, question, &mut runs)?;
    }
    Ok(if layout.is_empty() { Vec::new() } else { runs })
}

/// Appends words that stand once: to the first run, which their part follows. Where a group before them
/// is not there, its words are.
fn push_once(runs: &mut [Run], at: usize, words: Vec<i64>) {
    if let Some(head) = runs.first_mut() {
        head.words.resize(at, 0);
        head.words.extend(words);
    }
}

fn encode_part(part: &Part, question: &Value, runs: &mut Vec<Run>) -> Result<(), Refusal> {
    let absent = Value::Null;
    let value = question.get(part.name).unwrap_or(&absent);
    match part.shape {
        Shape::Plain => push_once(runs, part.at, encode_fields(part.fields, question, "")?),
        Shape::Group => {
            // A group whose fields all have defaults may be left out whole.
            let empty = Value::Object(Vec::new());
            let value = if *value == Value::Null { &empty } else { value };
            push_once(runs, part.at, encode_row(part.fields, value, part.name)?);
        }
        Shape::OptionalGroup => {
            push_once(runs, part.at, vec![i64::from(*value != Value::Null)]);
            if *value != Value::Null {
                push_once(runs, part.row_at(0), encode_row(part.fields, value, part.name)?);
            }
        }
        Shape::OptionalList(_) if *value == Value::Null => push_once(runs, part.at, vec![0]),
        Shape::List(most) | Shape::OptionalList(most) => encode_list(part, most, value, runs)?,
    }
    Ok(())
}

fn encode_list(
    part: &Part,
    most: usize,
    value: &Value,
    runs: &mut Vec<Run>,
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
    push_once(runs, part.at, vec![i64::try_from(rows.len()).unwrap_or(NONE)]);
    for (at, row) in rows.iter().enumerate() {
        let words = encode_row(part.fields, row, &format!("{}[{at}]", part.name))?;
        runs.push(Run { at: part.row_at(at), words });
    }
    Ok(())
}

/// The words of one row.
pub(super) fn encode_row(fields: &[Field], row: &Value, path: &str) -> Result<Vec<i64>, Refusal> {
    check_keys(row, path, |name| fields.iter().any(|field| field.name == name))?;
    encode_fields(fields, row, path)
}

fn encode_fields(fields: &[Field], row: &Value, path: &str) -> Result<Vec<i64>, Refusal> {
    let mut words = Vec::with_capacity(fields.len());
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
    Ok(words)
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

/// The refusal that a fault stands for.
#[must_use]
pub fn refused(layout: Layout, fault: &Fault) -> Refusal {
    let part = fault.part.and_then(|at| layout.get(at));
    let field = fault.field.and_then(|at| part?.fields.get(at));
    let name = part.map_or("", |part| part.name);
    let row = fault.row.map_or_else(|| name.to_string(), |row| format!("{name}[{row}]"));
    let path = field.map_or_else(|| row.clone(), |field| join(&row, field.name));
    let what = match fault.code {
        FaultCode::OutOfRange => {
            field.map_or("is neither 0 nor 1".to_string(), |field| within(field.kind))
        }
        FaultCode::Contradiction => "has values that contradict each other".to_string(),
        FaultCode::Missing => "must not be null".to_string(),
        FaultCode::UnknownCode => "is no word of its list".to_string(),
        FaultCode::NoSuchPool => "names a pool that is not there".to_string(),
        FaultCode::NoSuchPolicy => "names a policy that is not there".to_string(),
        FaultCode::CartTooLarge => "has more rows than one call judges".to_string(),
        FaultCode::FormatUnknown => "is of a version that this core does not speak".to_string(),
        FaultCode::PoliciesMissing => "rests on policies, and none were handed over".to_string(),
    };
    Refusal::new(fault.code.code(), path, &what)
}

/// Between which limits a value must lie, as a sentence.
pub(crate) fn within(kind: Kind) -> String {
    match kind {
        Kind::Quantity(least, most) => {
            let [least, most] = [least, most].map(Quantity::written);
            format!("must be between {least} and {most}")
        }
        Kind::Number(least, most) => format!("must be between {least} and {most}"),
        Kind::Instant => {
            let [first, last] = [0, Instant::MAX_MS].map(|ms| decode_value(Kind::Instant, ms));
            match (first, last) {
                (Value::Text(first), Value::Text(last)) => {
                    format!("must be between {first} and {last}")
                }
                _ => "must be an instant".to_string(),
            }
        }
        Kind::Flag => "must be true or false".to_string(),
        Kind::Pool | Kind::Policy => "must be the place of a row, from 0".to_string(),
        Kind::Code(list) | Kind::Codes(list) => format!("must be one of {}", listed(list)),
    }
}

/// The JSON of an answer.
#[must_use]
pub fn decode(layout: Layout, words: &Words) -> Value {
    let mut answer = Vec::new();
    for part in layout {
        let rows = part.counted().map_or(1, |(at, _)| usize::try_from(words.get(at)).unwrap_or(0));
        let mut each = (0..rows).map(|row| decode_fields(part.fields, words, part.row_at(row)));
        let value = match part.shape {
            Shape::Plain => {
                answer.extend(each.next().unwrap_or_default());
                continue;
            }
            Shape::Group | Shape::OptionalGroup => each.next().map_or(Value::Null, Value::Object),
            Shape::List(_) | Shape::OptionalList(_) => {
                Value::List(each.map(Value::Object).collect())
            }
        };
        answer.push((part.name.to_string(), value));
    }
    Value::Object(answer)
}

fn decode_fields(fields: &[Field], words: &Words, at: usize) -> Vec<(String, Value)> {
    let decoded = fields.iter().zip(at..);
    decoded
        .map(|(field, at)| (field.name.to_string(), decode_value(field.kind, words.get(at))))
        .collect()
}

/// The words of an answer as runs: what stands once, then each row.
#[must_use]
pub fn answered(layout: Layout, words: &Words) -> Vec<Run> {
    let run = |at: usize, length: usize| Run {
        at,
        words: (at..).take(length).map(|at| words.get(at)).collect(),
    };
    let mut runs =
        vec![run(super::address::ANSWER_AT, if words.fault().is_some() { 4 } else { 1 })];
    if words.fault().is_some() {
        return runs;
    }
    for part in layout {
        let mut rows = 1;
        if let Some((at, _)) = part.counted() {
            runs.push(run(at, 1));
            rows = usize::try_from(words.get(at)).unwrap_or(0);
        }
        runs.extend((0..rows).map(|row| run(part.row_at(row), part.fields.len())));
    }
    runs
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
