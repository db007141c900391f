//! Times the native core on the questions that `benches/php/decide.php` wrote.
//!
//! Decides nothing: prints "lines microseconds" per group of questions, the median of 25 rounds.

use std::error::Error;
use std::hint::black_box;
use std::io::Write as _;
use std::time::Instant;

use stock_truth::wire::Call;
use stock_truth::wire::layout::ANSWER_MAX_WORDS;

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("the file of questions is missing")?;
    let call = Call::named("decide").ok_or("there is no call `decide`")?;
    let mut groups: Vec<(i64, Vec<Vec<i64>>)> = Vec::new();
    for line in std::fs::read_to_string(file)?.lines() {
        let words = line.split(' ').map(str::parse).collect::<Result<Vec<i64>, _>>()?;
        let (lines, question) = words.split_first().ok_or("a line without words")?;
        match groups.iter_mut().find(|(other, _)| other == lines) {
            Some((_, questions)) => questions.push(question.to_vec()),
            None => groups.push((*lines, vec![question.to_vec()])),
        }
    }
    let mut out = std::io::stdout().lock();
    let mut workspace = stock_truth::rules::workspace::Workspace::new();
    let mut answer = vec![0; ANSWER_MAX_WORDS];
    for (lines, questions) in groups {
        let mut rounds: Vec<u128> = Vec::new();
        for _ in 0..25 {
            let start = Instant::now();
            for question in &questions {
                black_box(call.answer(black_box(question), &mut answer, &mut workspace));
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
