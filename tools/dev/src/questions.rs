//! Questions made up by chance, the same for the same seed everywhere.
//!
//! Decides what is worth asking: mostly well-formed questions whose values lie next to each other and
//! next to the ends of their ranges, where rules turn over; some with one value that must not be; a
//! few that are no records at all. Knows the layout and the corpus, and no field by its name.

use crate::corpus::{self, most_rows};
use crate::dice::Dice;
use anyhow::{Context, Result};
use stock_truth::wire::layout::{FORMAT, Field, Kind, Layout, NONE, QUESTION_MAX_WORDS};
use stock_truth::wire::{CALLS, Call};

/// How a question came about, with its share in a hundred.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// A question of the corpus with some values or rows changed for well-formed ones: 55.
    Varied,
    /// Well-formed values throughout, made from the layout alone: 20.
    Made,
    /// As `Varied`, and one word at or beyond an end of its range: 15.
    Edged,
    /// Cut off, lengthened, of another version, or noise: 10.
    Broken,
}

/// One question.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    /// What is asked.
    pub(crate) call: &'static Call,
    /// How it came about.
    pub(crate) sort: Sort,
    /// Its words: no more than the core has room for.
    pub(crate) words: Vec<i64>,
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
                of_call.filter_map(|case| record(call.question, &case.question)).collect()
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
        let mut record = match (sort, seed) {
            (Sort::Made, _) | (_, None) => self.made(call.question),
            (_, Some(record)) => record,
        };
        if sort != Sort::Made {
            self.vary(call.question, &mut record);
        }
        let mut words = words(call.question, &record);
        match sort {
            Sort::Varied | Sort::Made => {}
            Sort::Edged => self.edge(&mut words),
            Sort::Broken => self.break_up(&mut words),
        }
        words.truncate(QUESTION_MAX_WORDS);
        Ok(Question { call, sort, words })
    }

    fn made(&mut self, layout: Layout) -> Record {
        let mut record = Record::new();
        for part in layout {
            let rows = match most_rows(part.shape) {
                None => 1,
                Some(1) => usize::from(self.dice.below(4) > 0),
                Some(most) => self.dice.index(5).min(most),
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
    fn vary(&mut self, layout: Layout, record: &mut Record) {
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

    fn vary_rows(&mut self, layout: Layout, record: &mut Record) {
        let at = self.dice.index(layout.len());
        let Some(part) = layout.get(at) else { return };
        let Some(most) = most_rows(part.shape) else { return };
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
    fn edge(&mut self, words: &mut [i64]) {
        let edges = [0, 1, -1, 2, 100, 101, NONE, i64::MAX, 1 << 53, 253_402_300_800_000];
        let at = self.dice.index(words.len());
        if let (Some(place), Some(edge)) = (words.get_mut(at), self.dice.pick(&edges)) {
            *place = *edge;
        }
    }

    fn break_up(&mut self, words: &mut Vec<i64>) {
        match self.dice.below(4) {
            0 => words.truncate(self.dice.index(words.len())),
            1 => {
                words.extend((0..=self.dice.below(3)).map(|_| self.dice.any()).collect::<Vec<_>>())
            }
            2 => {
                let length = self.dice.index(QUESTION_MAX_WORDS.min(400));
                *words = (0..length).map(|_| self.dice.any() >> self.dice.below(64)).collect();
            }
            _ => words.iter_mut().take(1).for_each(|format| *format = self.dice.below(5)),
        }
    }
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
fn record(layout: Layout, words: &[i64]) -> Option<Record> {
    let mut words = words.get(1..)?.iter().copied();
    let mut record = Record::new();
    for part in layout {
        let rows = match most_rows(part.shape) {
            None => 1,
            Some(_) => usize::try_from(words.next()?).ok()?,
        };
        let row = |words: &mut dyn Iterator<Item = i64>| {
            let row: Vec<i64> = words.take(part.fields.len()).collect();
            (row.len() == part.fields.len()).then_some(row)
        };
        record.push((0..rows).map(|_| row(&mut words)).collect::<Option<_>>()?);
    }
    words.next().is_none().then_some(record)
}

fn words(layout: Layout, record: &Record) -> Vec<i64> {
    let mut words = vec![FORMAT];
    for (part, rows) in layout.iter().zip(record) {
        if most_rows(part.shape).is_some() {
            words.push(i64::try_from(rows.len()).unwrap_or(i64::MAX));
        }
        words.extend(rows.iter().flatten());
    }
    words
}
