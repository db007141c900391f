//! Compares the native core with the translated PHP class, word for word, on generated questions.
//!
//! Decides when they agree, and when a run proves too little to count. What is asked is decided by
//! [`crate::questions`].

use crate::corpus::{asked, is_answer, native, text};
use crate::paths;
use crate::questions::{Question, Questions, Sort};
use crate::run::say;
use anyhow::{Context, Result, bail, ensure};
use indicatif::{ProgressBar, ProgressStyle};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use stock_truth::wire::CALLS;

/// How many questions go to PHP at once.
const BATCH: u64 = 1_000;
/// Of a hundred questions to one call so many at least must be answered, or the run proves little.
const LEAST_ANSWERED: u64 = 40;

/// How many questions were answered and refused.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    answered: u64,
    refused: u64,
}

/// Asks both engines `calls` questions made from `seed`, and fails on the first difference. PHP runs
/// the class that stands in `generated`, or in the plugin where that is nothing.
pub(crate) fn run(calls: u64, seed: u64, generated: Option<&Path>) -> Result<()> {
    say(&format!("asking native and PHP the same {calls} generated questions (seed {seed})"));
    let php = std::env::var("STOCK_TRUTH_PHP").unwrap_or_else(|_| "php".into());
    let mut command = Command::new(&php);
    command.args(["-d", "opcache.enable_cli=1", "-d", "opcache.jit_buffer_size=0"]);
    if let Some(folder) = generated {
        command.env("STOCK_TRUTH_GENERATED", folder);
    }
    let mut child = command
        .arg(paths::at("tests/php/answer.php"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start {php}"))?;
    let mut to_php = child.stdin.take().context("PHP has no standard input")?;
    let mut from_php = BufReader::new(child.stdout.take().context("PHP has no standard output")?);
    let bar = ProgressBar::new(calls).with_style(ProgressStyle::with_template(
        "  {wide_bar} {human_pos} of {human_len}, {eta} left",
    )?);
    let mut questions = Questions::new(seed)?;
    let mut tallies = BTreeMap::new();
    let mut asked = 0;
    while asked < calls {
        let batch: Vec<Question> =
            (asked..calls.min(asked + BATCH)).map(|_| questions.next()).collect::<Result<_>>()?;
        compare(&batch, &mut to_php, &mut from_php)
            .with_context(|| format!("after {asked} questions of seed {seed}"))?;
        for question in &batch {
            count(question, &mut tallies);
        }
        asked += u64::try_from(batch.len())?;
        bar.set_position(asked);
    }
    bar.finish_and_clear();
    drop(to_php);
    ensure!(child.wait()?.success(), "PHP did not end well");
    report(&tallies, calls)
}

/// Asks a batch, writing and reading at the same time: a pipe holds less than a batch.
fn compare(
    batch: &[Question],
    to_php: &mut (impl Write + Send),
    from_php: &mut impl BufRead,
) -> Result<()> {
    std::thread::scope(|scope| {
        let writer = scope.spawn(move || -> std::io::Result<()> {
            let mut lines = String::new();
            for question in batch {
                // Writing to a string cannot fail.
                let _ = writeln!(lines, "{} {}", question.call.name, asked(&question.asked));
            }
            to_php.write_all(lines.as_bytes())?;
            to_php.flush()
        });
        let mut difference = None;
        let mut said = String::new();
        for question in batch {
            said.clear();
            ensure!(from_php.read_line(&mut said)? > 0, "PHP ended early");
            let expected = text(&native(question.call, &question.asked));
            // The rest is read all the same: the writer waits for it.
            if difference.is_none() && said.trim() != expected {
                difference = Some(format!(
                    "{} {}\n  native {expected}\n  php    {}",
                    question.call.name,
                    asked(&question.asked),
                    said.trim()
                ));
            }
        }
        writer.join().map_err(|_| anyhow::anyhow!("the writer stopped"))??;
        match difference {
            Some(difference) => bail!(difference),
            None => Ok(()),
        }
    })
}

type Tallies = BTreeMap<(&'static str, &'static str), Tally>;

fn count(question: &Question, tallies: &mut Tallies) {
    let sort = match question.sort {
        Sort::Varied => "varied",
        Sort::Made => "made",
        Sort::Edged => "edged",
        Sort::Broken => "broken",
    };
    let tally = tallies.entry((question.call.name, sort)).or_default();
    if is_answer(&native(question.call, &question.asked)) {
        tally.answered += 1;
    } else {
        tally.refused += 1;
    }
}

/// Prints what was answered and refused, and fails where that proves too little.
fn report(tallies: &Tallies, calls: u64) -> Result<()> {
    println!(
        "  answered/refused  {:>15} {:>15} {:>15} {:>15}",
        "varied", "made", "edged", "broken"
    );
    let mut total = Tally::default();
    for call in CALLS {
        let mut of_call = Tally::default();
        let mut line = format!("  {:16}", call.name);
        for sort in ["varied", "made", "edged", "broken"] {
            let tally = tallies.get(&(call.name, sort)).copied().unwrap_or_default();
            write!(line, " {:>15}", format!("{}/{}", tally.answered, tally.refused))?;
            of_call.answered += tally.answered;
            of_call.refused += tally.refused;
        }
        println!("{line}");
        let asked = of_call.answered + of_call.refused;
        // A handful of questions is asked to see one of them fail again.
        if calls >= 1_000
            && (100 * of_call.answered < LEAST_ANSWERED * asked || of_call.refused == 0)
        {
            bail!(
                "{}: {} answered and {} refused of generated questions prove too little",
                call.name,
                of_call.answered,
                of_call.refused
            );
        }
        total.answered += of_call.answered;
        total.refused += of_call.refused;
    }
    println!(
        "parity: {calls} passed, 0 failed ({} answered alike, {} refused alike)",
        total.answered, total.refused
    );
    Ok(())
}

/// Writes `calls` questions made from `seed` with the native answers, one a line, for tests of PHP
/// where no native core can be asked.
pub(crate) fn write(calls: u64, seed: u64, path: &Path) -> Result<()> {
    let mut questions = Questions::new(seed)?;
    let mut lines = String::new();
    for _ in 0..calls {
        let question = questions.next()?;
        let answer = text(&native(question.call, &question.asked));
        writeln!(lines, "{} {} = {answer}", question.call.name, asked(&question.asked))?;
    }
    crate::modules::write(path, lines.as_bytes())
}
