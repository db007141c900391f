//! Questions made up by chance, the same for the same seed everywhere.
//!
//! Decides what is worth asking: mostly well-formed questions whose values lie next to each other and
//! next to the ends of their ranges, where rules turn over; some with one value that must not be; a
//! few that are no records at all. Knows the layout and the corpus, and no field by its name.

use crate::corpus;
use crate::dice::Dice;
use anyhow::{Context, Result};
use stock_truth::wire::address::WORDS;
use stock_truth::wire::json::{Question as Asked, Run};
use stock_truth::wire::layout::{FORMAT, Field, Kind, NONE, Part};
use stock_truth::wire::{CALLS, Call, POLICIES};

/// How a question came about, with its share in a hundred.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// A question of the corpus with some values or rows changed for well-formed ones: 55.
    Varied,
    /// Well-formed values throughout, made from the layout alone: 20.
    Made,
    /// As `Varied`, and one word at or beyond an end of its range: 15.
    Edged,
    /// With other numbers of rows, of another version, or noise: 10.
    Broken,
}

/// One question.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    /// What is asked.
    pub(crate) call: &'static Call,
    /// How it came about.
    pub(crate) sort: Sort,
    /// Its words.
    pub(crate) asked: Asked,
}

/// The rows of each part of a record.
type Record = Vec<Vec<Vec<i64>>>;

/// An endless row of questions.
#[derive(Debug)]
pub(crate) struct Questions {
    dice: Dice,
    seeds: Vec<Vec<Record>>,
}

impl Questions {
    /// The questions that follow from `seed`.
    pub(crate) fn new(seed: u64) -> Result<Self> {
        let cases = corpus::cases()?;
        let seeds = CALLS
            .iter()
            .map(|call| {
                let of_call = cases.iter().filter(|case| case.call.name == call.name);
                of_call.filter_map(|case| record(call, &case.question)).collect()
            })
            .collect();
        Ok(Self { dice: Dice::new(seed), seeds })
    }

    /// The next one; every call is as likely as any other.
    pub(crate) fn next(&mut self) -> Result<Question> {
        let at = self.dice.index(CALLS.len());
        let call = CALLS.get(at).context("there are calls")?;
        let sort = match self.dice.below(100) {
            0..55 => Sort::Varied,
            55..75 => Sort::Made,
            75..90 => Sort::Edged,
            _ => Sort::Broken,
        };
        let seed = self.seeds.get(at).and_then(|seeds| self.dice.pick(seeds)).cloned();
        let parts = parts(call);
        let mut record = match (sort, seed) {
            (Sort::Made, _) | (_, None) => self.made(&parts),
            (_, Some(record)) => record,
        };
        if sort != Sort::Made {
            self.vary(&parts, &mut record);
        }
        if self.dice.below(8) > 0 {
            put_in_order(&parts, &mut record);
        }
        let mut asked = words(call, &record);
        match sort {
            Sort::Varied | Sort::Made => {}
            Sort::Edged => self.edge(&mut asked),
            Sort::Broken => self.break_up(call, &mut asked),
        }
        Ok(Question { call, sort, asked })
    }

    fn made(&mut self, parts: &[Part]) -> Record {
        let mut record = Record::new();
        for part in parts {
            let rows = match part.counted() {
                None => 1,
                Some((_, 1)) => usize::from(self.dice.below(4) > 0),
                Some((_, most)) => self.dice.index(5).min(most),
            };
            let row = |this: &mut Self, record: &Record| this.row(part.fields, record);
            let rows = (0..rows).map(|_| row(self, &record)).collect();
            record.push(rows);
        }
        record
    }

    fn row(&mut self, fields: &[Field], record: &Record) -> Vec<i64> {
        fields.iter().map(|field| self.value(field, record)).collect()
    }

    /// Changes up to five values, and now and then the number of rows of a part.
    fn vary(&mut self, layout: &[Part], record: &mut Record) {
        if self.dice.below(3) == 0 {
            self.vary_rows(layout, record);
        }
        for _ in 0..self.dice.below(5) + 1 {
            let part = self.dice.index(layout.len());
            let Some(fields) = layout.get(part).map(|part| part.fields) else { continue };
            let column = self.dice.index(fields.len());
            let Some(field) = fields.get(column) else { continue };
            let value = self.value(field, record);
            let rows = record.get(part).map_or(0, Vec::len);
            let row = self.dice.index(rows);
            let place = record.get_mut(part).and_then(|rows| rows.get_mut(row));
            if let Some(place) = place.and_then(|row| row.get_mut(column)) {
                *place = value;
            }
        }
    }

    fn vary_rows(&mut self, layout: &[Part], record: &mut Record) {
        let at = self.dice.index(layout.len());
        let Some(part) = layout.get(at) else { return };
        let Some((_, most)) = part.counted() else { return };
        let more = self.dice.below(2) == 0;
        let made = self.row(part.fields, record);
        let Some(rows) = record.get_mut(at) else { return };
        if more && rows.len() < most {
            // A row that is there already is the likelier one to fit the rest.
            let twin = if self.dice.below(2) == 0 { self.dice.pick(rows).cloned() } else { None };
            rows.push(twin.unwrap_or(made));
        } else if !more {
            rows.pop();
        }
    }

    /// A well-formed value, most often near one that stands in the question already.
    fn value(&mut self, field: &Field, record: &Record) -> i64 {
        if field.optional && self.dice.below(5) == 0 {
            return NONE;
        }
        let (least, most) = range(field.kind);
        let present: Vec<i64> = record
            .iter()
            .flatten()
            .flatten()
            .copied()
            .filter(|word| (least..=most).contains(word))
            .collect();
        let near = self.dice.pick(&present).copied();
        match field.kind {
            Kind::Pool | Kind::Policy => {
                let longest = record.iter().map(Vec::len).max().unwrap_or(0);
                i64::try_from(self.dice.index(longest)).unwrap_or(0)
            }
            Kind::Flag => i64::from(self.dice.below(3) > 0),
            Kind::Code(list) | Kind::Codes(list) => {
                let words: Vec<i64> = list.words().map(|(number, _)| number).collect();
                self.dice.pick(&words).copied().unwrap_or(0)
            }
            Kind::Instant => {
                let steps = [0, 0, 1, -1, 60_000, -60_000, 900_000, -900_000, 900_001];
                // Instants and spans stand in one record; what is before 1980 is a span.
                let now = near.filter(|word| *word > 315_532_800_000).unwrap_or(1_795_428_000_000);
                let by = self.dice.pick(&steps).copied().unwrap_or(0);
                match self.dice.below(40) {
                    0 => least,
                    1 => most,
                    2 => self.dice.any().rem_euclid(most),
                    _ => now.saturating_add(by).clamp(least, most),
                }
            }
            Kind::Quantity(..) | Kind::Number(..) => match self.dice.below(20) {
                0 => least,
                1 => most,
                2 => least.saturating_add(self.dice.any().rem_euclid((most - least).max(1))),
                3 => self.dice.below(100).clamp(least, most),
                4..8 => self.dice.below(4).clamp(least, most),
                8..14 => {
                    let by = [0, 1, -1, 10_000, -10_000];
                    let by = self.dice.pick(&by).copied().unwrap_or(0);
                    near.unwrap_or(least).saturating_add(by).clamp(least, most)
                }
                _ => ((self.dice.below(40) - 5) * 10_000).clamp(least, most),
            },
        }
    }

    /// Puts one word at or beyond an end of some range.
    fn edge(&mut self, asked: &mut Asked) {
        let edges = [0, 1, -1, 2, 100, 101, NONE, i64::MAX, 1 << 53, 253_402_300_800_000];
        let mut rows: Vec<&mut Run> = rows_of(asked).collect();
        let at = self.dice.index(rows.len());
        let Some(row) = rows.get_mut(at) else { return };
        let at = self.dice.index(row.words.len());
        if let (Some(place), Some(edge)) = (row.words.get_mut(at), self.dice.pick(&edges)) {
            *place = *edge;
        }
    }

    /// Makes words of them that nobody would write. How many rows there are stays true or becomes
    /// impossible: of rows that are not written nobody knows what they are.
    fn break_up(&mut self, call: &Call, asked: &mut Asked) {
        match self.dice.below(4) {
            0 => {
                let counted: Vec<usize> =
                    call.question.iter().filter_map(|part| Some(part.counted()?.0)).collect();
                let counts = [-1, 0, 201, i64::MAX, NONE];
                if let (Some(at), Some(count)) = (self.dice.pick(&counted), self.dice.pick(&counts))
                {
                    asked.runs.push(Run { at: *at, words: vec![*count] });
                }
            }
            1 => {
                // What is left of other questions where this one has no words.
                let length = self.dice.index(400);
                let words = (0..length).map(|_| self.dice.any() >> self.dice.below(64)).collect();
                asked.runs.insert(0, Run { at: self.dice.index(WORDS - length), words });
            }
            2 => {
                let mut rows: Vec<&mut Run> = rows_of(asked).collect();
                let at = self.dice.index(rows.len());
                if let Some(row) = rows.get_mut(at) {
                    row.words
                        .iter_mut()
                        .for_each(|word| *word = self.dice.any() >> self.dice.below(64));
                }
            }
            _ => {
                let format = self.dice.below(3);
                asked.runs.push(Run { at: 0, words: vec![format] });
            }
        }
    }
}

/// Has the instants of a list ascend, row by row, where it holds nothing else: such a list is a line of spans, and one
/// that goes back is refused.
fn put_in_order(parts: &[Part], record: &mut Record) {
    for (part, rows) in parts.iter().zip(record) {
        let is_line = part.fields.len() > 1
            && part.fields.iter().all(|field| field.kind == Kind::Instant && !field.optional);
        if !is_line || part.counted().is_none() {
            continue;
        }
        let mut instants: Vec<i64> = rows.iter().flatten().copied().collect();
        instants.sort_unstable();
        let mut last = -1;
        for (place, instant) in rows.iter_mut().flatten().zip(instants) {
            last = instant.max(last + 1);
            *place = last;
        }
    }
}

/// The rows of a question: every run that is longer than a number of rows.
fn rows_of(asked: &mut Asked) -> impl Iterator<Item = &mut Run> {
    let runs = asked.policies.iter_mut().chain(&mut asked.runs);
    runs.filter(|run| run.words.len() > 1)
}

/// The parts of a question: what it rests on, then its own.
fn parts(call: &Call) -> Vec<Part> {
    let policies = if call.rests_on_policies { POLICIES.question } else { &[] };
    [policies, call.question].concat()
}

/// The ends of what a field may be, absence aside.
fn range(kind: Kind) -> (i64, i64) {
    match kind {
        Kind::Quantity(least, most) | Kind::Number(least, most) => (least, most),
        Kind::Instant => (0, stock_truth::facts::Instant::MAX_MS),
        // What a place points at is known only with the whole question.
        Kind::Pool | Kind::Policy => (0, 99),
        Kind::Flag | Kind::Code(_) | Kind::Codes(_) => (0, 1),
    }
}

/// The words of a question by part and row; none where they are no whole record.
fn record(call: &Call, asked: &Asked) -> Option<Record> {
    let own = call.question.iter().map(|part| (part, &asked.runs));
    let policies = if call.rests_on_policies { POLICIES.question } else { &[] };
    let policies = policies.iter().map(|part| (part, &asked.policies));
    policies.chain(own).map(|(part, runs)| rows(part, runs)).collect()
}

fn rows(part: &Part, runs: &[Run]) -> Option<Vec<Vec<i64>>> {
    let words = |at: usize, length: usize| {
        let run = runs.iter().find(|run| (run.at..run.at + run.words.len()).contains(&at))?;
        run.words.get(at - run.at..)?.get(..length)
    };
    let count = match part.counted() {
        None => 1,
        Some((at, _)) => usize::try_from(*words(at, 1)?.first()?).ok()?,
    };
    (0..count).map(|row| words(part.row_at(row), part.fields.len()).map(<[i64]>::to_vec)).collect()
}

/// The runs of a question.
fn words(call: &Call, record: &Record) -> Asked {
    let handed_over = if call.rests_on_policies { POLICIES.question.len() } else { 0 };
    let (policies, own) = record.split_at(handed_over.min(record.len()));
    let runs = |layout: &[Part], record: &[Vec<Vec<i64>>]| {
        let mut runs = vec![Run { at: 0, words: vec![FORMAT] }];
        for (part, rows) in layout.iter().zip(record) {
            if let Some((at, _)) = part.counted() {
                let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
                runs.push(Run { at, words: vec![count] });
            }
            let each = rows.iter().enumerate();
            runs.extend(
                each.map(|(row, words)| Run { at: part.row_at(row), words: words.clone() }),
            );
        }
        runs
    };
    let policies = if handed_over == 0 { Vec::new() } else { runs(POLICIES.question, policies) };
    Asked { policies, runs: runs(call.question, own) }
}
