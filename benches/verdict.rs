//! How long one verdict takes natively: a plain listing and a cart of fifty lines with kits.
//!
//! Decides what is timed. Budget: a plain listing within 0.25 µs; `cargo dev bench` holds the medians to it.

mod facts;

use criterion::{Criterion, criterion_group, criterion_main};
use facts::{NOW_MS, before_now, now, pool, units};
use std::hint::black_box;
use std::time::Duration;
use stock_truth::facts::{Cart, Instant, Line, Mapping, OnlyPool, Quantity, Step};
use stock_truth::policy::Policy;
use stock_truth::rules::gate::cart::{Report, judge};
use stock_truth::rules::workspace::Workspace;
use stock_truth::verdict::{LineVerdict, PoolVerdict, Taken};
use stock_truth::wire::address::ANSWER_AT;
use stock_truth::wire::layout::{FORMAT, NONE};
use stock_truth::wire::{Core, DECIDE, POLICIES};

/// One line of one unit on one pool, at checkout.
struct OneLine {
    pool: OnlyPool,
    line: Line,
    now: Instant,
}

impl Cart for OneLine {
    type Pools = OnlyPool;

    fn pools(&self) -> &OnlyPool {
        &self.pool
    }

    fn now(&self) -> Instant {
        self.now
    }

    fn step(&self) -> Step {
        Step::Checkout
    }

    fn line_count(&self) -> usize {
        1
    }

    fn line(&self, at: usize) -> Option<Line> {
        (at == 0).then_some(self.line)
    }
}

/// Takes a verdict and keeps the last line of it.
#[derive(Default)]
struct Last(Option<LineVerdict>);

impl Report for Last {
    fn pool(&mut self, _at: usize, pool: &PoolVerdict) {
        black_box(pool);
    }

    fn taken(&mut self, _at: usize, taken: Taken) {
        black_box(taken);
    }

    fn line(&mut self, _at: usize, line: &LineVerdict) {
        self.0 = Some(*line);
    }

    fn suggested_quantity(&mut self, _at: usize, quantity: Quantity) {
        black_box(quantity);
    }
}

fn one_line() -> OneLine {
    let line = Line {
        pool: Some(0),
        governed: true,
        mapping: Mapping::Mapped,
        quantity: units(2),
        before: None,
        already_counted: Quantity::ZERO,
        sale_step: Quantity::ONE,
        quantity_per: Quantity::ONE,
        policy: None,
        promised: Quantity::ZERO,
        promised_until: Some(before_now(0)),
    };
    OneLine { pool: OnlyPool(pool(47, 240_000)), line, now: now() }
}

/// Fifty lines on 90 pools: every fifth line a kit of three, every tenth a kit of kits, made from
/// their components where the ready-made ones do not do.
fn large_cart() -> Vec<(usize, i64)> {
    let mut pools: Vec<Vec<(&str, i64)>> = (0..90).map(|_| pool_row(40).to_vec()).collect();
    let mut components = Vec::new();
    let mut recipe = |kit: i64, takes: &[i64]| {
        let row = usize::try_from(kit).ok().and_then(|at| pools.get_mut(at));
        if let Some(pool) = row {
            // Assembled, with one ready-made.
            pool.splice(0..1, [("figure", 10_000), ("kitKind", 2)]);
        }
        components.extend(takes.iter().map(|part| vec![("kit", kit), ("pool", *part)]));
    };
    for kit in (0_i64..50).step_by(5) {
        let part = kit.wrapping_div(5).wrapping_mul(4).wrapping_add(50);
        let third =
            if kit.checked_rem(10) == Some(0) { kit.wrapping_add(5) } else { part.wrapping_add(2) };
        recipe(kit, &[part, part.wrapping_add(1), third]);
    }
    let lines: Vec<Vec<(&str, i64)>> =
        (0..50).map(|line| vec![("pool", line), ("quantity", 30_000)]).collect();
    question(&borrowed(&pools), &borrowed(&lines), &borrowed(&components))
}

fn borrowed<'a>(rows: &'a [Vec<(&'static str, i64)>]) -> Vec<Row<'a>> {
    rows.iter().map(Vec::as_slice).collect()
}

/// A question of `decide`: pools and lines as asked for, everything else as the layout has it.
fn question(pools: &[Row<'_>], lines: &[Row<'_>], components: &[Row<'_>]) -> Vec<(usize, i64)> {
    let mut words = vec![(0, FORMAT)];
    let head: Row<'_> = &[("now", NOW_MS), ("step", 3)];
    let rows = [("", &[head][..]), ("pools", pools), ("lines", lines), ("components", components)];
    for (name, rows) in rows {
        let Some(part) = DECIDE.question.iter().find(|part| part.name == name) else { continue };
        if let Some((at, _)) = part.counted() {
            words.push((at, i64::try_from(rows.len()).unwrap_or(NONE)));
        }
        for (number, row) in rows.iter().enumerate() {
            for (at, field) in (part.row_at(number)..).zip(part.fields) {
                let said = row.iter().find(|(name, _)| *name == field.name);
                words.push((at, said.map_or(field.default.unwrap_or(NONE), |(_, word)| *word)));
            }
        }
    }
    words
}

/// What is said of one row, by the names of the layout.
type Row<'a> = &'a [(&'a str, i64)];

/// A core to which the default policy was handed over.
fn core() -> Box<Core> {
    let mut core = Box::new(Core::new());
    core.words().set(0, FORMAT);
    for part in POLICIES.question.iter().filter(|part| part.counted().is_none()) {
        for (at, field) in (part.row_at(0)..).zip(part.fields) {
            core.words().set(at, field.default.unwrap_or(NONE));
        }
    }
    core.answer(&POLICIES);
    assert_eq!(core.words().fault(), None, "the policy is refused");
    core
}

fn ask(core: &mut Core, question: &[(usize, i64)]) -> i64 {
    for (at, word) in question {
        core.words().set(*at, *word);
    }
    core.answer(&DECIDE);
    core.words().get(ANSWER_AT)
}

/// The words of one pool with this figure, four minutes old.
fn pool_row(figure: i64) -> [(&'static str, i64); 3] {
    let read = NOW_MS.saturating_sub(240_000);
    [("figure", figure.saturating_mul(10_000)), ("asOf", read), ("receivedAt", read)]
}

fn verdicts(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("verdict");
    let mut workspace = Workspace::new();
    let mut core = core();

    let cart = one_line();
    group.bench_function("plain typed", |bench| {
        bench.iter(|| {
            let mut last = Last::default();
            judge(black_box(&cart), &Policy::default(), &mut workspace, &mut last);
            last.0
        });
    });
    let plain = question(&[&pool_row(47)], &[&[("pool", 0), ("quantity", 20_000)]], &[]);
    let large = large_cart();
    for (name, words) in [("plain record", &plain), ("50 lines with kits", &large)] {
        // What is left of another question in lists that this one does not have is not read.
        for part in DECIDE.question {
            if let Some((at, _)) = part.counted() {
                core.words().set(at, 0);
            }
        }
        assert_eq!(ask(&mut core, words), 0, "{name} is refused");
        group.bench_function(name, |bench| bench.iter(|| ask(&mut core, black_box(words))));
    }
    group.finish();
}

criterion_group! {
    name = all;
    config = Criterion::default()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .without_plots();
    targets = verdicts
}
criterion_main!(all);
