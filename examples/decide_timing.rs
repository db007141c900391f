//! Times the native core on the questions that `benches/php/measure.php` wrote.
//!
//! Decides nothing: prints "lines microseconds" per group of questions, the median of 25 rounds. A line of
//! the file is the number of lines, the runs of the policies and, behind a bar, those of the question; a
//! run is its place and its words.

use std::error::Error;
use std::hint::black_box;
use std::io::Write as _;
use std::time::Instant;

use stock_truth::wire::address::ANSWER_AT;
use stock_truth::wire::{Core, DECIDE, POLICIES};

/// Words with their places.
type Words = Vec<(usize, i64)>;

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("the file of questions is missing")?;
    let mut groups: Vec<(i64, Vec<Words>)> = Vec::new();
    let mut core = Box::new(Core::new());
    for line in std::fs::read_to_string(file)?.lines() {
        let (lines, rest) = line.split_once(' ').ok_or("a line without words")?;
        let (policies, question) = rest.split_once('|').ok_or("a line without a question")?;
        write(&core, &words(policies)?);
        core.answer(&POLICIES);
        let (lines, question) = (lines.parse()?, words(question)?);
        match groups.iter_mut().find(|(other, _)| *other == lines) {
            Some((_, questions)) => questions.push(question),
            None => groups.push((lines, vec![question])),
        }
    }
    let mut out = std::io::stdout().lock();
    for (lines, questions) in groups {
        let mut rounds: Vec<u128> = Vec::new();
        for _ in 0..25 {
            let start = Instant::now();
            for question in &questions {
                write(&core, black_box(question));
                core.answer(&DECIDE);
                black_box(core.words().get(ANSWER_AT));
            }
            rounds.push(start.elapsed().as_nanos());
        }
        rounds.sort_unstable();
        let median = rounds.get(12).copied().ok_or("no round")?;
        let each = median.checked_div(u128::try_from(questions.len())?).ok_or("no question")?;
        let (whole, rest) =
            (each.checked_div(1000).unwrap_or(0), each.checked_rem(1000).unwrap_or(0));
        writeln!(out, "{lines} {whole}.{rest:03}")?;
    }
    Ok(())
}

fn words(runs: &str) -> Result<Words, Box<dyn Error>> {
    let mut words = Words::new();
    for run in runs.split(';') {
        let mut numbers = run.split_whitespace();
        let at: usize = numbers.next().ok_or("a run without a place")?.parse()?;
        for (at, word) in (at..).zip(numbers) {
            words.push((at, word.parse()?));
        }
    }
    Ok(words)
}

fn write(core: &Core, words: &Words) {
    for (at, word) in words {
        core.words().set(*at, *word);
    }
}
