//! The call `decide` as words: a cart in, its verdict out.

use super::words::{Fault, FaultCode, Reader, Writer};
use crate::facts::{
    Cart, Figure, Instant, ItemStatus, Line, MAX_LINES, MAX_POOLS, Mapping, Observation, Pool,
    Quantity, Step,
};
use crate::policy::{FaultSide, Policy, StaleSide};
use crate::rules::gate::{judge, judge_pool};
use crate::verdict::{CartVerdict, LineVerdict, PoolVerdict};

const POOL_WORDS: usize = 10;
const LINE_WORDS: usize = 7;

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let (now, step) = (reader.instant(), reader.code(Step::from_number, Step::Pay));
    let policy = read_policy(reader);
    let cart = Record::check(reader, now, step)?;

    // The whole cart's verdict stands first and is known last.
    for _ in 0..3 {
        writer.put(0);
    }
    writer.count(cart.pool_count);
    for pool in (0..cart.pool_count).filter_map(|at| cart.pool(at)) {
        write_pool(writer, &judge_pool(&pool, &policy, now));
    }
    writer.count(cart.line_count);
    let whole = judge(&cart, &policy, |line| write_line(writer, line));
    write_whole(writer, &whole);
    Ok(())
}

/// A cart that is read from its record each time a row is asked for.
struct Record<'a> {
    now: Instant,
    step: Step,
    reader: Reader<'a>,
    pools: usize,
    pool_count: usize,
    lines: usize,
    line_count: usize,
}

impl<'a> Record<'a> {
    /// Reads every row once, so that none can turn out to be malformed later.
    fn check(reader: &mut Reader<'a>, now: Instant, step: Step) -> Result<Self, Fault> {
        let pool_count = reader.count(MAX_POOLS);
        let pools = reader.position();
        for _ in 0..pool_count {
            read_pool(reader);
        }
        let line_count = reader.count(MAX_LINES);
        let lines = reader.position();
        for _ in 0..line_count {
            read_line(reader, pool_count);
        }
        reader.end()?;
        Ok(Self { now, step, reader: reader.jump(0), pools, pool_count, lines, line_count })
    }
}

impl Cart for Record<'_> {
    fn now(&self) -> Instant {
        self.now
    }

    fn step(&self) -> Step {
        self.step
    }

    fn line_count(&self) -> usize {
        self.line_count
    }

    fn line(&self, at: usize) -> Option<Line> {
        if at >= self.line_count {
            return None;
        }
        let mut reader = self.reader.jump(self.lines.wrapping_add(at.wrapping_mul(LINE_WORDS)));
        Some(read_line(&mut reader, self.pool_count))
    }

    fn pool(&self, at: usize) -> Option<Pool> {
        if at >= self.pool_count {
            return None;
        }
        let mut reader = self.reader.jump(self.pools.wrapping_add(at.wrapping_mul(POOL_WORDS)));
        Some(read_pool(&mut reader))
    }
}

pub(super) fn read_policy(reader: &mut Reader<'_>) -> Policy {
    Policy {
        max_age: reader.span(),
        clock_tolerance: reader.span(),
        stale_browse: reader.code(StaleSide::from_number, StaleSide::Block),
        stale_add: reader.code(StaleSide::from_number, StaleSide::Block),
        stale_checkout: reader.code(StaleSide::from_number, StaleSide::Block),
        stale_pay: reader.code(StaleSide::from_number, StaleSide::Block),
        unknown: reader.code(FaultSide::from_number, FaultSide::Block),
        mapping: reader.code(FaultSide::from_number, FaultSide::Block),
        thin_factor_percent: reader.number(0, Policy::THIN_FACTOR_MAX_PERCENT),
        buffer_units: reader.demand(),
        buffer_percent: reader.number(0, Policy::BUFFER_MAX_PERCENT),
    }
}

pub(super) fn read_pool(reader: &mut Reader<'_>) -> Pool {
    let figure = reader.stock_or_none();
    let status = reader.code(ItemStatus::from_number, ItemStatus::Blocked);
    let as_of = reader.instant_or_none();
    let received_at = reader.instant_or_none();
    let observation = match (as_of, received_at) {
        (Some(as_of), Some(received_at)) => Some(Observation {
            figure: figure.map_or(Figure::Unknown, Figure::Known),
            status,
            as_of,
            received_at,
            sequence: None,
        }),
        (None, None) if figure.is_none() => None,
        _ => {
            reader.fail(FaultCode::Contradiction);
            None
        }
    };
    Pool {
        observation,
        confirmed_through: reader.instant_or_none(),
        unacknowledged: reader.demand(),
        held: reader.demand(),
        held_until: reader.instant_or_none(),
        sales_per_day: reader.demand_or_none(),
        step: reader.step(),
    }
}

fn read_line(reader: &mut Reader<'_>, pool_count: usize) -> Line {
    let most = as_word(MAX_POOLS).wrapping_sub(1);
    let pool = reader.number_or_none(0, most).and_then(|at| usize::try_from(at).ok());
    if pool.is_some_and(|at| at >= pool_count) {
        reader.fail(FaultCode::NoSuchPool);
    }
    let governed = reader.flag();
    let mapping = reader.code(Mapping::from_number, Mapping::NotInErp);
    if governed && mapping == Mapping::Mapped && pool.is_none() {
        reader.fail(FaultCode::Contradiction);
    }
    Line {
        pool,
        governed,
        mapping,
        quantity: reader.demand(),
        before: reader.demand_or_none(),
        counted: reader.demand(),
        sale_step: reader.step(),
    }
}

fn write_whole(writer: &mut Writer<'_>, whole: &CartVerdict) {
    use super::layout::NONE;
    writer.put_at(1, whole.outcome.number());
    writer.put_at(2, whole.line.map_or(NONE, as_word));
    writer.put_at(3, whole.valid_until.map_or(NONE, Instant::ms));
}

fn write_pool(writer: &mut Writer<'_>, pool: &PoolVerdict) {
    let promise = pool.promise.as_ref();
    let mut term = |quantity: Option<Quantity>| writer.quantity_or_none(quantity);
    term(promise.map(|promise| promise.figure));
    term(promise.map(|promise| promise.unacknowledged));
    term(promise.map(|promise| promise.held));
    term(promise.map(|promise| promise.buffer));
    term(promise.map(|promise| promise.available));
    writer.span_or_none(pool.age);
    writer.instant_or_none(pool.fresh_until);
}

fn write_line(writer: &mut Writer<'_>, line: LineVerdict) {
    writer.put(line.outcome.number());
    writer.put(line.reason.number());
    writer.put(line.reasons.bits());
    writer.quantity_or_none(line.largest);
}

fn as_word(at: usize) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}
