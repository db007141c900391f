//! Compares the native core with the translated PHP class, word for word, on generated questions.
//!
//! Decides what is asked: mostly well-formed questions around the edges of every range, and some
//! that are cut off, too long or plain noise.

use crate::paths;
use crate::run::say;
use anyhow::{Context, Result, bail};
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use stock_truth::rules::tally::Tally;
use stock_truth::wire::layout::{ANSWER_MAX_WORDS, FORMAT, Field, Kind, NONE, Shape};
use stock_truth::wire::{CALLS, Call};

/// Asks both engines `calls` questions made from `seed`, and fails on the first difference.
pub(crate) fn run(calls: u64, seed: u64) -> Result<()> {
    say(&format!("asking native and PHP the same {calls} generated questions (seed {seed})"));
    let php = std::env::var("STOCK_TRUTH_PHP").unwrap_or_else(|_| "php".into());
    let mut child = Command::new(&php)
        .arg(paths::at("tests/php/answer.php"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start {php}"))?;
    let mut questions = child.stdin.take().context("PHP has no standard input")?;
    let mut answers =
        BufReader::new(child.stdout.take().context("PHP has no standard output")?).lines();
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut refused = 0_u64;
    for number in 0..calls {
        let call = dice.pick(CALLS).context("there are calls")?;
        let question = question(call, &mut dice);
        let native = native(call, &question);
        writeln!(questions, "{} {}", call.name, joined(&question))?;
        questions.flush()?;
        let php = answers.next().context("PHP ended early")??;
        if php != joined(&native) {
            bail!(
                "question {number} of seed {seed}: {} {}\n  native {}\n  php    {php}",
                call.name,
                joined(&question),
                joined(&native)
            );
        }
        refused += u64::from(native.first() != Some(&0));
    }
    drop(questions);
    child.wait()?;
    println!("parity: {calls} passed, 0 failed ({refused} of them refused alike)");
    Ok(())
}

fn native(call: &Call, question: &[i64]) -> Vec<i64> {
    let mut answer = vec![0; ANSWER_MAX_WORDS];
    let length = call.answer(question, &mut answer, &mut Tally::new());
    answer.truncate(length);
    answer
}

fn joined(words: &[i64]) -> String {
    let words: Vec<String> = words.iter().map(i64::to_string).collect();
    words.join(" ")
}

/// A question that is mostly well-formed.
fn question(call: &Call, dice: &mut Dice) -> Vec<i64> {
    let mut words = vec![FORMAT];
    // One moment in time, or ages would all be centuries.
    let now = 1_795_428_000_000 + dice.below(1_000_000_000);
    let mut pools = 0;
    for part in call.question {
        let rows = match part.shape {
            Shape::Plain | Shape::Group => 1,
            Shape::OptionalGroup => {
                let present = dice.below(4) > 0;
                words.push(i64::from(present));
                i64::from(present)
            }
            Shape::List(_) | Shape::OptionalList(_) => {
                let rows = dice.below(5);
                words.push(rows);
                rows
            }
        };
        if part.name == "pools" {
            pools = rows;
        }
        for _ in 0..rows {
            words.extend(part.fields.iter().map(|field| value(field, now, pools, dice)));
        }
    }
    spoil(&mut words, dice);
    words
}

fn value(field: &Field, now: i64, pools: i64, dice: &mut Dice) -> i64 {
    if field.optional && dice.below(4) == 0 {
        return NONE;
    }
    match field.kind {
        // Mostly small amounts, or nothing would ever be near its limit.
        Kind::Quantity(least, most) => match dice.below(10) {
            0 => least,
            1 => most,
            2 => dice.below(100),
            _ => (dice.below(40) - 5).max(least) * 10_000,
        },
        Kind::Instant => now - dice.below(4_000_000) + dice.below(700_000),
        Kind::Pool => dice.below(pools.max(1)),
        Kind::Policy => dice.below(3),
        Kind::Number(least, most) => match dice.below(8) {
            0 => least,
            1 => most,
            _ => least + dice.below((most - least).clamp(1, 2_000_000)),
        },
        Kind::Flag => i64::from(dice.below(4) > 0),
        Kind::Code(list) | Kind::Codes(list) => {
            let words: Vec<i64> = list.words().map(|(number, _)| number).collect();
            dice.pick(&words).copied().unwrap_or(0)
        }
    }
}

/// One question in eight is cut off, lengthened or changed in one word.
fn spoil(words: &mut Vec<i64>, dice: &mut Dice) {
    let edges = [0, 1, -1, 2, 100, 101, i64::MIN, i64::MAX, i64::from(u32::MAX), 1 << 53];
    match dice.below(24) {
        0 => words.truncate(dice.index(words.len())),
        1 => words.push(dice.any()),
        2 => {
            let (at, edge) = (dice.index(words.len()), dice.index(edges.len()));
            if let (Some(place), Some(word)) = (words.get_mut(at), edges.get(edge)) {
                *place = *word;
            }
        }
        _ => {}
    }
    if words.is_empty() {
        words.push(0);
    }
}

/// A small generator of numbers (xorshift64*): the same seed asks the same questions everywhere.
struct Dice(u64);

impl Dice {
    fn any(&mut self) -> i64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D).cast_signed()
    }

    /// From 0 to one less than `end`.
    fn below(&mut self, end: i64) -> i64 {
        self.any().unsigned_abs().checked_rem(end.unsigned_abs()).unwrap_or(0).cast_signed()
    }

    fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.below(i64::try_from(length).unwrap_or(1))).unwrap_or(0)
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let at = self.index(from.len());
        from.get(at)
    }
}
