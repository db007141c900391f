//! The call `decide` as words: a cart in, its verdict out.

use super::layout::NONE;
use super::words::{
    Fault, FaultCode, Reader, Writer, instant, instant_or_none, quantity, quantity_or_none, span,
};
use crate::facts::{
    Cart, Figure, Instant, ItemStatus, Line, MAX_LINES, MAX_POOLS, Mapping, Observation, Pool,
    Quantity, Step,
};
use crate::policy::{FaultSide, Policy, StaleSide};
use crate::rules::gate::{judge, judge_pool};
use crate::verdict::{CartVerdict, LineVerdict, PoolVerdict};

type PolicyRow = [i64; 11];
type PoolRow = [i64; 10];
type LineRow = [i64; 7];

#[expect(clippy::as_conversions, reason = "a hundred, converted as it is compiled")]
const MAX_POOLS_WORD: i64 = MAX_POOLS as i64;

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[now, step] = reader.row();
    let known_step = Step::from_number(step);
    reader.check_instant(now, 0);
    reader.check_code(known_step, step, 1);
    let policy = policy(check_policy(reader));
    let (now, step) = (instant(now), known_step.unwrap_or(Step::Pay));

    // The whole cart's verdict stands first and is known last.
    for _ in 0..3 {
        writer.put(NONE);
    }
    let pool_count = reader.count(MAX_POOLS);
    let pools = reader.rest();
    writer.count(pool_count);
    for _ in 0..pool_count {
        write_pool(writer, &judge_pool(&pool(check_pool(reader)), &policy, now));
    }
    let line_count = reader.count(MAX_LINES);
    let lines = reader.rest();
    for _ in 0..line_count {
        check_line(reader, pool_count);
    }
    reader.end()?;

    writer.count(line_count);
    let cart = Record { now, step, pools, pool_count, lines, line_count };
    let whole = judge(&cart, &policy, |line| write_line(writer, line));
    write_whole(writer, &whole);
    Ok(())
}

/// A cart that is read from its checked record each time a row is asked for.
struct Record<'a> {
    now: Instant,
    step: Step,
    pools: &'a [i64],
    pool_count: usize,
    lines: &'a [i64],
    line_count: usize,
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
        row_of(self.lines, self.line_count, at).map(line)
    }

    fn pool(&self, at: usize) -> Option<Pool> {
        row_of(self.pools, self.pool_count, at).map(pool)
    }
}

fn row_of<const N: usize>(rows: &[i64], count: usize, at: usize) -> Option<&[i64; N]> {
    if at < count { rows.get(at.wrapping_mul(N)..)?.first_chunk() } else { None }
}

// Not inlined, like `check_pool` and `pool`: two calls share them, and a copy in each would make
// the translated class larger.
#[inline(never)]
pub(super) fn check_policy<'a>(reader: &mut Reader<'a>) -> &'a PolicyRow {
    let row = reader.row();
    let &[age, tolerance, browse, add, checkout, pay, unknown, mapping, factor, units, percent] =
        row;
    reader.check_span(age, 0);
    reader.check_span(tolerance, 1);
    for (side, offset) in [(browse, 2), (add, 3), (checkout, 4), (pay, 5)] {
        reader.check_code(StaleSide::from_number(side), side, offset);
    }
    for (side, offset) in [(unknown, 6), (mapping, 7)] {
        reader.check_code(FaultSide::from_number(side), side, offset);
    }
    reader.check(factor, 0, Policy::THIN_FACTOR_MAX_PERCENT, 8);
    reader.check_demand(units, 9);
    reader.check(percent, 0, Policy::BUFFER_MAX_PERCENT, 10);
    row
}

/// The policy of a checked row; a side that was refused counts as the strictest.
pub(super) fn policy(row: &PolicyRow) -> Policy {
    let &[age, tolerance, browse, add, checkout, pay, unknown, mapping, factor, units, percent] =
        row;
    let stale = |side| StaleSide::from_number(side).unwrap_or(StaleSide::Block);
    let fault = |side| FaultSide::from_number(side).unwrap_or(FaultSide::Block);
    Policy {
        max_age: span(age),
        clock_tolerance: span(tolerance),
        stale_browse: stale(browse),
        stale_add: stale(add),
        stale_checkout: stale(checkout),
        stale_pay: stale(pay),
        unknown: fault(unknown),
        mapping: fault(mapping),
        thin_factor_percent: factor,
        buffer_units: quantity(units),
        buffer_percent: percent,
    }
}

#[inline(never)]
pub(super) fn check_pool<'a>(reader: &mut Reader<'a>) -> &'a PoolRow {
    let row = reader.row();
    let &[figure, status, as_of, received_at, confirmed, unacknowledged, held, until, sales, step] =
        row;
    reader.check_stock_or_none(figure, 0);
    reader.check_code(ItemStatus::from_number(status), status, 1);
    reader.check_instant_or_none(as_of, 2);
    reader.check_instant_or_none(received_at, 3);
    if (as_of == NONE) != (received_at == NONE) || (as_of == NONE && figure != NONE) {
        reader.fail(FaultCode::Contradiction, 0);
    }
    reader.check_instant_or_none(confirmed, 4);
    reader.check_demand(unacknowledged, 5);
    reader.check_demand(held, 6);
    reader.check_instant_or_none(until, 7);
    reader.check_demand_or_none(sales, 8);
    reader.check_step(step, 9);
    row
}

/// The pool of a checked row.
#[inline(never)]
pub(super) fn pool(row: &PoolRow) -> Pool {
    let &[figure, status, as_of, received_at, confirmed, unacknowledged, held, until, sales, step] =
        row;
    let claim = Observation {
        figure: quantity_or_none(figure).map_or(Figure::Unknown, Figure::Known),
        status: ItemStatus::from_number(status).unwrap_or(ItemStatus::Blocked),
        as_of: instant(as_of),
        received_at: instant(received_at),
        sequence: None,
    };
    Pool {
        observation: if as_of == NONE { None } else { Some(claim) },
        confirmed_through: instant_or_none(confirmed),
        unacknowledged: quantity(unacknowledged),
        held: quantity(held),
        held_until: instant_or_none(until),
        sales_per_day: quantity_or_none(sales),
        step: quantity(step),
    }
}

fn check_line(reader: &mut Reader<'_>, pool_count: usize) {
    let &[pool, governed, mapping, quantity, before, counted, sale_step]: &LineRow = reader.row();
    let known_mapping = Mapping::from_number(mapping);
    reader.check_or_none(pool, 0, MAX_POOLS_WORD.wrapping_sub(1), 0);
    if usize::try_from(pool).is_ok_and(|pool| pool >= pool_count) {
        reader.fail(FaultCode::NoSuchPool, 0);
    }
    reader.check_flag(governed, 1);
    reader.check_code(known_mapping, mapping, 2);
    if governed == 1 && known_mapping == Some(Mapping::Mapped) && pool == NONE {
        reader.fail(FaultCode::Contradiction, 0);
    }
    reader.check_demand(quantity, 3);
    reader.check_demand_or_none(before, 4);
    reader.check_demand(counted, 5);
    reader.check_step(sale_step, 6);
}

/// The line of a checked row.
fn line(row: &LineRow) -> Line {
    let &[pool, governed, mapping, asked, before, counted, sale_step] = row;
    Line {
        pool: usize::try_from(pool).ok(),
        governed: governed == 1,
        mapping: Mapping::from_number(mapping).unwrap_or(Mapping::NotInErp),
        quantity: quantity(asked),
        before: quantity_or_none(before),
        counted: quantity(counted),
        sale_step: quantity(sale_step),
    }
}

fn write_whole(writer: &mut Writer<'_>, whole: &CartVerdict) {
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
